import type { Activity } from '../activity/activity';
import type { MemberSelection } from '../activity/select';
import { countingOf } from '../activity/select-metric';
import { periodWindow } from '../activity/select-period';
import type { Day } from '../calendar/day';
import { type TallyOptions, tally } from '../funnel/tally';
import { METRICS } from '../metrics/catalogue';

/** Who the action came from. For the team only the share of `member` is ever shown. */
export type ProposedBy = 'member' | 'together' | 'manager';

/** What was agreed in a talk: what, counted how, how many, by when. */
export interface AgreedAction {
  readonly text: string;
  /** Metric index; `undefined` where it is done or not done, and not counted in the sheet. */
  readonly metric: number | undefined;
  readonly count: number | undefined;
  /** The day of the talk, and the day by which. */
  readonly agreed: Day;
  readonly due: Day;
  readonly by: ProposedBy;
}

/**
 * Whether something can be agreed on as an action: nobody can promise what candidates or clients decide, and a rate or
 * a duration is not done so many times.
 */
export function isAgreeable(metric: number): boolean {
  return METRICS[metric]!.control !== 'uncontrollable' && countingOf(metric) === 'sum';
}

/** What came of an agreed action, in numbers. */
export interface ActionOutcome {
  readonly count: number;
  /** Of how many; `undefined` where no number was agreed. */
  readonly of: number | undefined;
  /** Counted up to this day: the due day, or today where that is still ahead. */
  readonly until: Day;
  readonly over: boolean;
}

/**
 * Counts what was done of an action, from the day after the talk to the due day, or to `asOf` while that is ahead.
 *
 * @returns `undefined` where the sheet does not count it
 */
export function outcomeOf(
  action: Pick<AgreedAction, 'metric' | 'count' | 'agreed' | 'due'>,
  activity: Activity,
  selection: MemberSelection,
  asOf: Day,
  options: TallyOptions = {},
): ActionOutcome | undefined {
  const { metric, count, agreed, due } = action;
  if (metric === undefined || !activity.metrics.includes(metric) || countingOf(metric) !== 'sum') return undefined;
  const until = Math.min(due, asOf);
  const window = periodWindow({ first: agreed + 1, last: until, grain: 'range' });
  return { count: tally(activity, window, selection, options)[metric]!, of: count, until, over: due <= asOf };
}
