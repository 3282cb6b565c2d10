import { type Day, dayOf, startOfWeek, weekday, yearMonthDay } from './day';

/** The Monday of an ISO 8601 week: week 1 holds 4 January. `undefined` where the year has no such week (53). */
export function isoWeekStart(year: number, week: number): Day | undefined {
  const monday = startOfWeek(dayOf(year, 1, 4)) + (week - 1) * 7;
  return isoWeekOf(monday).year === year ? monday : undefined;
}

/** The ISO year and week a day lies in: 2027-01-01 is in 2026-W53. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = day - weekday(day) + 3;
  const { year } = yearMonthDay(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/**
 * The nth week of a month: weeks start on Monday, week 1 holds the 1st, and weeks are cut at the month's ends (4月1週 of 2026 is
 * 1 to 5 April), so that each belongs to the month it is named after. `undefined` where the month has no such week.
 */
export function weekOfMonth(year: number, month: number, week: number): { first: Day; last: Day } | undefined {
  const monthFirst = dayOf(year, month, 1);
  const monthLast = dayOf(year, month + 1, 1) - 1;
  const monday = startOfWeek(monthFirst) + (week - 1) * 7;
  if (week < 1 || monday > monthLast) return undefined;
  return { first: Math.max(monday, monthFirst), last: Math.min(monday + 6, monthLast) };
}
