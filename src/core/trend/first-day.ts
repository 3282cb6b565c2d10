import { type Activity, UNDATED } from '../activity/activity';
import type { Day } from '../calendar/day';

/** The first day with an event; the as-of day where the sheet has no dated one. Cost: one pass over the events. */
export function firstEventDay({ events, asOf }: Pick<Activity, 'events' | 'asOf'>): Day {
  let first = asOf;
  for (let at = 0; at < events.length; at++) {
    const day = events.day[at]!;
    if (day !== UNDATED && day < first) first = day;
  }
  return first;
}
