import { METRICS } from '../metrics/catalogue';
import { normaliseLabel } from '../parse/label';
import { normaliseName, withoutRemark } from '../parse/name';
import { foldText } from '../parse/text';
import type { Settings } from '../settings/settings';
import type { Activity, Events } from './activity';
import { nearestTexts } from './nearest-texts';

/** Bits of `MemberSelection.accepts`. */
export const CANDIDATE_TRACK = 1;
export const CLIENT_TRACK = 2;
const BOTH_TRACKS = CANDIDATE_TRACK | CLIENT_TRACK;

/** `CANDIDATE_TRACK` or `CLIENT_TRACK` by metric index. */
export const TRACK_BIT: Uint8Array = Uint8Array.from(METRICS, (metric) =>
  metric.track === 'client' ? CLIENT_TRACK : CANDIDATE_TRACK,
);

/** Whose events count, resolved once so that testing an event is two array look-ups. */
export interface MemberSelection {
  readonly kind: 'everyone' | 'member' | 'team' | 'role' | 'ra' | 'unnamed';
  /** The member's fullest spelling, the team, `CA`, `RA:鈴木`; empty for everyone and for events without a member. */
  readonly label: string;
  /** Indices into `activity.members`, in the sheet's order. */
  readonly members: readonly number[];
  /** Track bits by member index + 1; entry 0 stands for events that name no member. */
  readonly accepts: Uint8Array;
  /** `RA:鈴木`: candidate-track events are looked up by the RA beside the CA. */
  readonly byRa: boolean;
}

export interface UnknownMember {
  readonly unknown: string;
  /** Names and teams that come closest, best first; both names where two people fit. */
  readonly nearest: string[];
}

/** Whether event `at` belongs to the selection. */
export function acceptsEvent(selection: MemberSelection, events: Events, at: number): boolean {
  const track = TRACK_BIT[events.metric[at]!]!;
  const who = selection.byRa && track === CANDIDATE_TRACK ? events.ra[at]! : events.member[at]!;
  return (selection.accepts[who + 1]! & track) !== 0;
}

/** All events, also those that name no member. */
export function everyone(activity: Pick<Activity, 'members'>): MemberSelection {
  const members = activity.members.map((_, index) => index);
  return {
    kind: 'everyone',
    label: '',
    members,
    accepts: new Uint8Array(members.length + 1).fill(BOTH_TRACKS),
    byRa: false,
  };
}

/** The events of one member, both tracks. */
export function oneMember(activity: Pick<Activity, 'members'>, member: number): MemberSelection {
  return pick(activity, 'member', activity.members[member]!, [member]);
}

/** The events that name no member. */
export function unnamedMember(activity: Pick<Activity, 'members'>): MemberSelection {
  const accepts = new Uint8Array(activity.members.length + 1);
  accepts[0] = BOTH_TRACKS;
  return { kind: 'unnamed', label: '', members: [], accepts, byRa: false };
}

const EVERYONE = new Set(['', '*', '全員', '全体', '全て', 'すべて', '合計', 'all', 'everyone', 'everybody', 'total']);
const UNNAMED = new Set(['(担当者なし)', '担当者なし', '(nomember)', 'nomember']);
const ROLES: ReadonlyMap<string, 'CA' | 'RA'> = new Map([
  ['ca', 'CA'],
  ['キャリアアドバイザー', 'CA'],
  ['ra', 'RA'],
  ['リクルーティングアドバイザー', 'RA'],
]);

/**
 * Reads a `member` argument: a name as it stands in the sheet (widths, spaces, さん/様/氏 and the settings' spellings
 * aside; a part of a name where only one person fits), a team of the settings, `CA`, `RA`, `RA:鈴木`, or blank, `*`,
 * 全員, all. 「(担当者なし)」 and 「合計」, the last rows of KPI_MEMBERS, mean what they mean there.
 */
export function selectMember(text: string, activity: Activity, settings: Settings): MemberSelection | UnknownMember {
  const key = normaliseLabel(text);
  if (key === '') return everyone(activity);
  const exact = findMembers(text, activity, settings);
  const team = membersOfTeam(key, activity, settings);
  // A team whose rows name nobody stands among the members under its own name.
  if (exact.length === 1 && (team === undefined || !team.includes(exact[0]!) || team.length === 1))
    return oneMember(activity, exact[0]!);
  if (EVERYONE.has(key)) return everyone(activity);
  if (UNNAMED.has(key)) return unnamedMember(activity);
  const ra = /^ra:(.+)$/i.exec(foldText(text));
  if (ra !== null) return selectRaShare(ra[1]!, activity, settings);
  if (team !== undefined) return pick(activity, 'team', foldText(text), team);
  const role = ROLES.get(key.replace(TEAM_WORD, ''));
  if (role !== undefined) return selectRole(role, activity, settings);
  return unknown(text, exact, activity, settings);
}

function selectRaShare(name: string, activity: Activity, settings: Settings): MemberSelection | UnknownMember {
  const found = findMembers(name, activity, settings);
  if (found.length !== 1) return unknown(name, found, activity, settings);
  const chosen = pick(activity, 'ra', `RA:${activity.members[found[0]!]!}`, found);
  return { ...chosen, byRa: true };
}

function unknown(text: string, found: readonly number[], activity: Activity, settings: Settings): UnknownMember {
  const names = found.map((member) => activity.members[member]!);
  const teams = [...settings.teams, ...activity.teams].map(({ team }) => team).filter((team) => team !== '');
  const nearest = names.length > 0 ? names : nearestTexts(text, [...new Set([...activity.members, ...teams])], 3);
  return { unknown: text, nearest };
}

/**
 * The members a written name may mean: one where it is the whole name, or a spelling the settings map, or a part of
 * only one member's name; several where it is a part of several. The settings' 除外 names are nobody.
 */
export function findMembers(text: string, activity: Pick<Activity, 'members'>, settings: Settings): number[] {
  const written = normaliseName(text);
  const mapped = settings.members.get(written);
  if (mapped === 'ignore') return [];
  const key = mapped === undefined ? written : normaliseName(mapped.name);
  const names = nameIndex(activity.members);
  const whole = names.whole.get(key);
  if (whole !== undefined) return [whole];
  const byWord = names.words.get(key) ?? [];
  if (byWord.length > 0) return [...byWord];
  if (/^[a-z]/.test(key)) return byInitials(text, activity.members);
  if (key.length >= 2) {
    const begun = names.keys.flatMap((name, member) => (name.startsWith(key) ? [member] : []));
    if (begun.length > 0) return begun;
  }
  const bare = withoutRemark(text.trim()).replace(POSITION, '');
  return bare === text.trim() || bare === '' ? [] : findMembers(bare, activity, settings);
}

/** What stands after a name for the person's position: 佐藤主任, 田中部長. */
const POSITION = /[\s　]*(主任|係長|課長代理|課長|次長|部長|マネージャー|マネジャー|リーダー|チーフ)$/;

/** `P. Nair` and `Priya N.` for Priya Nair. */
function byInitials(text: string, members: readonly string[]): number[] {
  const wordsOf = (name: string) =>
    foldText(name)
      .toLowerCase()
      .split(/[\s.]+/)
      .filter((word) => word !== '');
  const asked = wordsOf(text);
  if (asked.length < 2 || asked.every((word) => word.length === 1)) return [];
  return members.flatMap((name, member) => {
    const words = wordsOf(name);
    const fits =
      words.length === asked.length && words.every((word, at) => word === asked[at] || word[0] === asked[at]);
    return fits ? [member] : [];
  });
}

interface NameIndex {
  readonly keys: readonly string[];
  readonly whole: ReadonlyMap<string, number>;
  /** Members by each word of a name that has several (佐藤 健太, Priya Nair). */
  readonly words: ReadonlyMap<string, readonly number[]>;
}

/** Made once for each sheet: targets ask for hundreds of names. */
const nameIndexes = new WeakMap<readonly string[], NameIndex>();

function nameIndex(members: readonly string[]): NameIndex {
  const known = nameIndexes.get(members);
  if (known !== undefined) return known;
  const keys = members.map(normaliseName);
  const whole = new Map<string, number>();
  const words = new Map<string, number[]>();
  keys.forEach((key, member) => {
    if (!whole.has(key)) whole.set(key, member);
    for (const word of new Set(
      foldText(members[member]!)
        .split(/[\s・･]+/)
        .map(normaliseName),
    ))
      words.set(word, [...(words.get(word) ?? []), member]);
  });
  const index = { keys, whole, words };
  nameIndexes.set(members, index);
  return index;
}

const TEAM_WORD = /(チーム|team)$/;

/** `undefined` where no team of that name is known: from the settings, from tabs that stand for a member, from the sheet. */
function membersOfTeam(key: string, activity: Activity, settings: Settings): number[] | undefined {
  const wanted = key.replace(TEAM_WORD, '');
  const isMeant = ({ team }: { readonly team: string }): boolean =>
    team !== '' && normaliseLabel(team).replace(TEAM_WORD, '') === wanted;
  const rows = [...settings.teams, ...settings.tabs].filter(isMeant);
  // The settings' word on a team wins; CA and RA in a column of teams stay roles.
  const named = settings.teams.some(isMeant) || ROLES.has(wanted);
  const own = named ? [] : activity.teams.filter(isMeant);
  if (wanted === '' || rows.length + own.length === 0) return undefined;
  const members = new Set([
    ...rows.flatMap(({ member }) => (member === '' ? [] : findMembers(member, activity, settings))),
    ...own.map(({ member }) => member),
  ]);
  return [...members].sort((a, b) => a - b);
}

/**
 * `CA` or `RA`. With roles in the settings: the members of that role with all they do, and those who are 両面 with
 * that track only. Without: everybody's events of that track, so that CA and RA together are everything.
 */
function selectRole(role: 'CA' | 'RA', activity: Activity, settings: Settings): MemberSelection {
  const track = role === 'CA' ? CANDIDATE_TRACK : CLIENT_TRACK;
  const accepts = new Uint8Array(activity.members.length + 1);
  const rows = settings.teams.filter((row) => row.role !== '');
  if (rows.length === 0) accepts.fill(track);
  for (const row of rows) {
    const bits = row.role === role ? BOTH_TRACKS : row.role === 'both' ? track : 0;
    for (const member of findMembers(row.member, activity, settings)) accepts[member + 1]! |= bits;
  }
  const members = activity.members.map((_, member) => member).filter((member) => accepts[member + 1] !== 0);
  return { kind: 'role', label: role, members, accepts, byRa: false };
}

function pick(
  activity: Pick<Activity, 'members'>,
  kind: 'member' | 'team' | 'ra',
  label: string,
  members: readonly number[],
): MemberSelection {
  const accepts = new Uint8Array(activity.members.length + 1);
  for (const member of members) accepts[member + 1] = BOTH_TRACKS;
  return { kind, label, members, accepts, byRa: false };
}
