import { type Day, dayOf, yearMonthDay } from '../calendar/day';

/** Days of a year, 29 February included: places in the year run from 0 to 365. */
export const YEAR_DAYS = 366;
/** How far ahead of today things without a year may be taken to lie. */
export const AHEAD_DAYS = 31;

/** The day at a place of a year. */
export function dayIn(year: number, dayOfYear: number): Day {
  const { month, day } = yearMonthDay(dayOf(2024, 1, 1) + dayOfYear);
  return dayOf(year, month, day);
}
