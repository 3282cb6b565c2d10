import { serialOf } from '../import/workbook';

/** The sample's twelve months, and the day on which it is looked at: a Friday with a holiday week behind it. */
export const FIRST_DAY = serialOf(2025, 10, 1);
export const LAST_DAY = serialOf(2026, 9, 18);
export const AS_OF_TEXT = '2026-09-18';

/** National holidays on weekdays between the two days (Cabinet Office, 国民の祝日), New Year and the Bon days. */
const CLOSED = new Set(
  [
    [2025, 10, 13],
    [2025, 11, 3],
    [2025, 11, 24],
    [2025, 12, 29],
    [2025, 12, 30],
    [2025, 12, 31],
    [2026, 1, 1],
    [2026, 1, 2],
    [2026, 1, 12],
    [2026, 2, 11],
    [2026, 2, 23],
    [2026, 3, 20],
    [2026, 4, 29],
    [2026, 5, 4],
    [2026, 5, 5],
    [2026, 5, 6],
    [2026, 7, 20],
    [2026, 8, 11],
    [2026, 8, 13],
    [2026, 8, 14],
  ].map(([year, month, day]) => serialOf(year!, month!, day!)),
);

/** Working days of the sample, in order, as serial numbers. */
export const WORKING_DAYS: readonly number[] = Array.from(
  { length: LAST_DAY - FIRST_DAY + 1 },
  (_, at) => FIRST_DAY + at,
).filter((serial) => isWorkingDay(serial));

function isWorkingDay(serial: number): boolean {
  const weekday = serial % 7; // Serial 0 was a Saturday: 0 = Saturday, 1 = Sunday.
  return weekday > 1 && !CLOSED.has(serial);
}

/** The n-th working day after a day; beyond the sample's end it is a day that is never written. */
export function workingDaysLater(serial: number, days: number): number {
  let at = serial;
  for (let left = days; left > 0; ) {
    at++;
    if (isWorkingDay(at)) left--;
  }
  return at;
}
