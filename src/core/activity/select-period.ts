import { monthIndex, monthStart, startOfMonth, weekday } from '../calendar/day';
import type { Period } from '../calendar/period';
import { GRAIN_DAY, GRAIN_MONTH, GRAIN_WEEK } from './activity';

/** First and last admissible `Events.day`, the last by grain. */
export interface PeriodWindow {
  readonly first: number;
  readonly lastByGrain: readonly [day: number, week: number, month: number];
}

const EVERYTHING: PeriodWindow = { first: -Infinity, lastByGrain: [Infinity, Infinity, Infinity] };

/**
 * The days on which an event of each grain may begin so that it counts in the period: a monthly total counts in a
 * period that holds its whole month, never in a day or week; a weekly one in a period that holds its whole week, and a
 * week that crosses a month belongs to the month (quarter, year) of its first day. No period: everything, undated
 * events too.
 */
export function periodWindow(period: Period | undefined): PeriodWindow {
  if (period === undefined) return EVERYTHING;
  const { first, last } = period;
  return {
    first,
    lastByGrain: [last, splitsWeeks(period) ? last : last - 6, startOfMonth(last + 1) - 1],
  };
}

/** Whole months, or whole weeks, divide the calendar so that each week belongs to exactly one of them. */
function splitsWeeks({ first, last }: Period): boolean {
  const wholeMonths = monthStart(monthIndex(first)) === first && startOfMonth(last + 1) === last + 1;
  const wholeWeeks = weekday(first) === 0 && weekday(last) === 6;
  return wholeMonths || wholeWeeks;
}

/** Whether something dated `day` (first day of its `grain`) counts in the window. An undated thing never does. */
export function inWindow(window: PeriodWindow, day: number, grain: number): boolean {
  return day >= window.first && day <= window.lastByGrain[grain as 0 | 1 | 2];
}

/** The last day an event may have happened on: the end of its grain. */
export function lastDayOfGrain(day: number, grain: number): number {
  if (grain === GRAIN_DAY) return day;
  return grain === GRAIN_WEEK ? day + 6 : grain === GRAIN_MONTH ? monthStart(monthIndex(day) + 1) - 1 : day;
}
