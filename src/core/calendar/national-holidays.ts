/// <reference path="./japanese-holidays.d.ts" />
import { getHolidaysOf } from 'japanese-holidays';
import { type Day, dayOf } from './day';

const years = new Map<number, readonly Day[]>();

/**
 * The national holidays of Japan in a year, substitute and sandwiched holidays included, sorted. By rule (package
 * japanese-holidays, MIT), so there is no last year; the package knows the exceptions up to today.
 *
 * Only its list of month and day is used: it reckons in Japanese time itself, so the runtime's zone does not matter.
 */
export function japaneseHolidays(year: number): readonly Day[] {
  let days = years.get(year);
  if (days === undefined) {
    days = getHolidaysOf(year, true).map(({ month, date }) => dayOf(year, month, date));
    years.set(year, days);
  }
  return days;
}
