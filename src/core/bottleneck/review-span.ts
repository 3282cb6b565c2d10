import { type Day, dayOf, monthIndex, yearMonthDay } from '../calendar/day';
import type { Period } from '../calendar/period';

export const HISTORY_MONTHS = 6;

/** The days a review looks at, cut into months so that only what happened in one month is compared. */
export interface ReviewSpan {
  /** First day of the six months before the period. */
  readonly first: Day;
  /** First day of the period. */
  readonly opening: Day;
  readonly last: Day;
  readonly months: number;
  readonly historyMonths: number;
}

/** `period` undefined: everything the sheet holds from `firstDay` on, without a time before it to compare with. */
export function reviewSpan(period: Period | undefined, firstDay: Day, asOf: Day): ReviewSpan {
  const opening = period?.first ?? firstDay;
  const last = Math.max(opening, Math.min(period?.last ?? asOf, asOf));
  const monthsInside = monthIndex(last) - monthIndex(opening) + 1;
  if (period === undefined) return { first: opening, opening, last, months: monthsInside, historyMonths: 0 };
  const { year, month, day } = yearMonthDay(opening);
  const first = dayOf(year, month - HISTORY_MONTHS, Math.min(day, 28));
  const historyMonths = monthIndex(opening - 1) - monthIndex(first) + 1;
  return { first, opening, last, months: historyMonths + monthsInside, historyMonths };
}

/** The column of a day, −1 outside. A month cut by the opening day has a column on either side. */
export function columnOf(span: ReviewSpan, day: Day): number {
  if (day < span.first || day > span.last) return -1;
  if (day < span.opening) return monthIndex(day) - monthIndex(span.first);
  return span.historyMonths + monthIndex(day) - monthIndex(span.opening);
}
