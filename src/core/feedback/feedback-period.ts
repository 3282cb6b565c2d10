import { type Activity, UNDATED } from '../activity/activity';
import { type Day, endOfMonth, startOfMonth } from '../calendar/day';
import type { Period } from '../calendar/period';

/**
 * The month a talk is about when nobody named one: the month of `asOf`, or, where the sheet has nothing in it yet, the
 * last month with an event. `undefined` where nothing is dated.
 */
export function feedbackPeriod(activity: Pick<Activity, 'lastDay'>, asOf: Day): Period | undefined {
  if (activity.lastDay === UNDATED) return undefined;
  const day = Math.min(activity.lastDay, asOf);
  return { first: startOfMonth(day), last: endOfMonth(day), grain: 'month' };
}
