import type { Activity } from '../core/activity/activity';
import type { MemberSelection } from '../core/activity/select';
import type { Day } from '../core/calendar/day';
import { formatDay } from '../core/calendar/format-period';
import { outcomeOf } from '../core/feedback/agreed-action';
import type { TallyOptions } from '../core/funnel/tally';
import type { Language } from '../core/language';
import { normaliseName } from '../core/parse/name';
import { keptAction, ownActionsShare } from '../messages/feedback-talk';
import { say } from '../messages/message';
import { spokenLabel } from './feedback-facts';
import { lastActions, ownActions, type RecordedAction } from './feedback-record';
import { type LastAction, lastActionParts } from './feedback-talk';

/** What the records of talks give a member’s own page: what is agreed now, and what has grown out of the talks before. */
export interface MemberGrowth {
  readonly agreed: readonly LastAction[];
  /** Own insights that were chosen to be kept, the latest first. */
  readonly insights: readonly { readonly day: string; readonly text: string }[];
  /** Actions whose number was reached by the day agreed, the latest first. Those that were not are not listed. */
  readonly kept: readonly string[];
}

const SHOWN_MOST = 5;

export function memberGrowth(
  records: readonly RecordedAction[],
  member: string,
  activity: Activity,
  selection: MemberSelection,
  language: Language,
  options: TallyOptions = {},
): MemberGrowth {
  const { asOf } = activity;
  const own = ofMember(records, member, asOf);
  const last = lastActions(records, member, asOf);
  return {
    agreed: lastActionParts(last, activity, selection, asOf, language, options),
    insights: own
      .filter(({ learned }) => learned !== '')
      .slice(0, SHOWN_MOST)
      .map(({ agreed, learned }) => ({ day: formatDay(agreed, language), text: learned })),
    kept: own.flatMap((action) => keptLine(action, activity, selection, language, options)).slice(0, SHOWN_MOST),
  };
}

/** The latest first. */
function ofMember(records: readonly RecordedAction[], member: string, asOf: Day): RecordedAction[] {
  const key = normaliseName(member);
  return records
    .filter((action) => normaliseName(action.member) === key && action.agreed <= asOf)
    .sort((a, b) => b.agreed - a.agreed);
}

function keptLine(
  action: RecordedAction,
  activity: Activity,
  selection: MemberSelection,
  language: Language,
  options: TallyOptions,
): string[] {
  const outcome = outcomeOf(action, activity, selection, activity.asOf, options);
  if (outcome === undefined || outcome.of === undefined || outcome.count < outcome.of) return [];
  const values = { day: formatDay(action.agreed, language), action: action.text, count: String(outcome.count) };
  return [say(keptAction, language, { ...values, metric: spokenLabel(action.metric!, language) })];
}

/** Under so many a share would tell of single people. */
const SHARE_LEAST = 5;

/** For the team: how many of the agreed actions members proposed themselves; empty where that would tell of single people. */
export function ownShareText(records: readonly RecordedAction[], asOf: Day, language: Language): string {
  const share = ownActions(records.filter(({ agreed }) => agreed <= asOf));
  return share.all < SHARE_LEAST ? '' : say(ownActionsShare, language, share);
}
