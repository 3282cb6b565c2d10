import { type Day, dayOf } from '../calendar/day';
import { readDateNumber, readDateText } from './date-text';

/** Serial number of 1970-01-01 in Sheets, which counts from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;

/**
 * A date given whole: year, month and day, as text (`2026-11-20`, `2026/11/20`, `20 Nov 2026`, `令和8年11月20日`) or number (a serial,
 * 20261120). `undefined` for anything with an open year or order. A moment in UTC counts as its UTC day.
 */
export function readFullDate(value: string | number): Day | undefined {
  const reading = typeof value === 'number' ? readDateNumber(value) : readDateText(value);
  if (reading === undefined) return undefined;
  if (reading.form === 'serial') return serialDay(reading.serial);
  if (reading.form === 'instant') return Math.floor(reading.ms / 86_400_000);
  if (reading.form === 'numbers') return wholeNumbers(reading.a, reading.b, reading.c);
  return reading.form === 'day' && reading.year !== undefined
    ? dayOf(reading.year, reading.month, reading.day)
    : undefined;
}

/** `13/01/2026` can be read in one way only. */
function wholeNumbers(a: number, b: number, year: number | undefined): Day | undefined {
  if (year === undefined || year < 100 || (a <= 12 && b <= 12 && a !== b)) return undefined;
  return a > 12 ? dayOf(year, b, a) : dayOf(year, a, b);
}

/** The day of a Sheets serial number; the fraction, a time of day, is left off. */
export function serialDay(serial: number): Day {
  return Math.floor(serial) - SERIAL_OF_1970;
}
