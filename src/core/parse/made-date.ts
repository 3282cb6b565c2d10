import { isRealDate } from '../calendar/day';
import type { DateReading, DayReading, MonthReading } from './date-reading';

/** Two or three numbers whose order is open; `undefined` where no order makes a real day of them. */
export function numbers(
  a: number,
  b: number,
  c: number | undefined,
  timed: boolean,
  weak: boolean,
): DateReading | undefined {
  if (c === undefined) {
    const possible = isRealDate(2024, a, b) || isRealDate(2024, b, a);
    return possible ? { form: 'numbers', a, b, c, timed, weak } : undefined;
  }
  const year = c > 99 ? c : 2000 + c;
  const possible =
    isRealDate(year, a, b) ||
    isRealDate(year, b, a) ||
    (c <= 31 && (isRealDate(2000 + a, b, c) || isRealDate(2018 + a, b, c)));
  return possible ? { form: 'numbers', a, b, c, timed, weak } : undefined;
}

/** A day; `undefined` where it does not exist (31 April). */
export function dayReading(
  year: number | undefined,
  short: number | undefined,
  month: number,
  day: number,
  timed: boolean,
): DayReading | undefined {
  // 2024 is a leap year: without a year 2/29 may be meant.
  if (!isRealDate(year ?? 2024, month, day)) return undefined;
  return { form: 'day', year, short, month, day, timed, weak: false };
}

export function monthReading(
  year: number | undefined,
  short: number | undefined,
  month: number,
  weak: boolean,
): MonthReading | undefined {
  return month >= 1 && month <= 12 ? { form: 'month', year, short, month, weak } : undefined;
}

/** The number of digits that may be missing. */
export function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
