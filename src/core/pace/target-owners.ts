import type { Activity } from '../activity/activity';
import {
  CANDIDATE_TRACK,
  CLIENT_TRACK,
  everyone,
  findMembers,
  type MemberSelection,
  oneMember,
  selectMember,
  TRACK_BIT,
} from '../activity/select';
import { normaliseLabel } from '../parse/label';
import { foldText } from '../parse/text';
import type { Settings } from '../settings/settings';
import { scopeIn } from '../targets/scope-words';
import type { PaceTarget } from './pace-target';

const BOTH_TRACKS = CANDIDATE_TRACK | CLIENT_TRACK;

/** Whose actuals answer for a target. */
export interface TargetOwner {
  readonly label: string;
  /** Index into `activity.members`, for one person. */
  readonly member: number | undefined;
  /** `undefined` where the sheet knows nobody and no team of that name. */
  readonly selection: MemberSelection | undefined;
  /** A target for this very name rather than for each of all. */
  readonly named: boolean;
}

/**
 * The owners of a target. 各自, 全員, 1人あたり and the like are one owner for each member who works on the metric's
 * track; 各CA and CA全員 only those of that role. A team's target has one owner, all of the team.
 *
 * @param tracks track bits of each member, by member index (`workOfMembers`)
 */
export function targetOwners(
  target: PaceTarget,
  activity: Activity,
  settings: Settings,
  tracks: Uint8Array,
): TargetOwner[] {
  const label = target.member;
  const team = label === '' ? everyone(activity) : selectMember(label, activity, settings);
  const asTeam = { label, member: undefined, selection: 'unknown' in team ? undefined : team, named: true };
  if (target.scope === 'individual') {
    const found = findMembers(label, activity, settings);
    if (label !== '' && found.length === 1) return [ownerOf(activity, found[0]!, true)];
    if (asTeam.selection?.kind === 'team') return [asTeam];
    if (label !== '' && scopeIn(label) !== 'individual' && roleIn(label) === undefined) return [noOwner(label)];
    const group = selectMember(roleIn(label) ?? '', activity, settings);
    const each = 'unknown' in group ? [] : eachOf(group, target, activity, tracks);
    if (each.length > 0) return each;
    // A sheet that names nobody has the target of all; where there are people, but none of this role, that is said.
    return activity.members.length === 0 && roleIn(label) === undefined ? [asTeam] : [noOwner(label)];
  }
  if (asTeam.selection !== undefined) return [asTeam];
  const role = selectMember(roleIn(label) ?? '', activity, settings);
  const names = settings.teams.some((row) => row.team !== '');
  return names || 'unknown' in role || !isWhole(label)
    ? [noOwner(label)]
    : [{ label, member: undefined, selection: role, named: true }];
}

/** Whether a team's name says no more than "all of us": 課全体, チーム, 全社, Team. 東京チーム says more. */
function isWhole(label: string): boolean {
  const bare = normaliseLabel(label).replace(/[cr]a/g, '');
  return /^(当|我々の|our|the|whole|entire)?(全体|全社|会社|本社|組織|チーム|課|部|部門|部署|支店|支社|事業部|拠点|グループ|営業部|営業課|team|company|office|branch|group|desk|division|firm|agency|department|overall|total)?(全体|合計|計|全員|total|goal|目標)?$/.test(
    bare,
  );
}

/** `CA` or `RA` where a group of people is named by its role (CA全員, 各RA, CAチーム). */
function roleIn(label: string): 'CA' | 'RA' | undefined {
  const match = /(?:^|[^a-z])([cr]a)(?:$|[^a-z])/i.exec(foldText(label));
  return match === null ? undefined : (match[1]!.toUpperCase() as 'CA' | 'RA');
}

function noOwner(label: string): TargetOwner {
  return { label, member: undefined, selection: undefined, named: true };
}

function eachOf(selection: MemberSelection, target: PaceTarget, activity: Activity, tracks: Uint8Array): TargetOwner[] {
  const track = TRACK_BIT[target.metric]!;
  return selection.members
    .filter((member) => (tracks[member]! & track) !== 0)
    .map((member) => ownerOf(activity, member, false));
}

function ownerOf(activity: Activity, member: number, named: boolean): TargetOwner {
  return { label: activity.members[member]!, member, selection: oneMember(activity, member), named };
}

/** Which tracks each member has events on, by member index. */
export function tracksOfMembers(activity: Activity): Uint8Array {
  const tracks = new Uint8Array(activity.members.length);
  const { member, metric, length } = activity.events;
  for (let at = 0; at < length; at++) if (member[at]! >= 0) tracks[member[at]!]! |= TRACK_BIT[metric[at]!]!;
  return tracks;
}

/**
 * Which tracks each member works on, by member index: those of their own events; clients for who only ever stands
 * beside a CA; with neither, the role of the settings, or both: silence says nothing about a person's work.
 */
export function workOfMembers(activity: Activity, settings: Settings): Uint8Array {
  const tracks = tracksOfMembers(activity);
  const { ra, length } = activity.events;
  for (let at = 0; at < length; at++) if (ra[at]! >= 0) tracks[ra[at]!]! |= CLIENT_TRACK;
  const bits = { CA: CANDIDATE_TRACK, RA: CLIENT_TRACK, both: BOTH_TRACKS, '': 0 };
  const set = new Uint8Array(activity.members.length);
  for (const row of settings.teams)
    for (const member of findMembers(row.member, activity, settings)) set[member]! |= bits[row.role];
  return tracks.map((own, member) => own || set[member]! || BOTH_TRACKS);
}
