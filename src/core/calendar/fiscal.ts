import { type Day, dayOf, yearMonthDay } from './day';
import type { Period } from './period';

/**
 * A fiscal year is named by the calendar year it starts in: 2026年度 with start month 4 runs from 2026-04-01 to 2027-03-31
 * (the Japanese custom; functions.md fixes it for FY2026 as well). All start months are 1–12.
 */
export function fiscalYearOf(day: Day, fiscalStart: number): number {
  const { year, month } = yearMonthDay(day);
  return month >= fiscalStart ? year : year - 1;
}

/** 1–4, counted from the start month. */
export function fiscalQuarterOf(day: Day, fiscalStart: number): number {
  return Math.floor(((yearMonthDay(day).month - fiscalStart + 12) % 12) / 3) + 1;
}

/** 1 (上期) or 2 (下期). */
export function fiscalHalfOf(day: Day, fiscalStart: number): number {
  return fiscalQuarterOf(day, fiscalStart) <= 2 ? 1 : 2;
}

/** `months` months from the `offset`th month (0-based) of a fiscal year on. */
function fiscalMonths(fiscalYear: number, fiscalStart: number, offset: number, months: number): [Day, Day] {
  const month = fiscalStart + offset;
  return [dayOf(fiscalYear, month, 1), dayOf(fiscalYear, month + months, 1) - 1];
}

export function fiscalYear(year: number, fiscalStart: number): Period {
  const [first, last] = fiscalMonths(year, fiscalStart, 0, 12);
  return { first, last, grain: 'year' };
}

/** @param half 1 or 2 */
export function fiscalHalf(year: number, half: number, fiscalStart: number): Period {
  const [first, last] = fiscalMonths(year, fiscalStart, (half - 1) * 6, 6);
  return { first, last, grain: 'half' };
}

/** @param quarter 1–4 */
export function fiscalQuarter(year: number, quarter: number, fiscalStart: number): Period {
  const [first, last] = fiscalMonths(year, fiscalStart, (quarter - 1) * 3, 3);
  return { first, last, grain: 'quarter' };
}

export function calendarYear(year: number): Period {
  return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), grain: 'year' };
}
