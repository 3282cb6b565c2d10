import { yearMonthDay } from '../calendar/day';
import type { SheetZone } from '../calendar/sheet-zone';

const MS_PER_MINUTE = 60_000;
/** Sheets counts days from 1899-12-30; what lies before 1930 was never a day of work, but a time or a duration. */
const DAYS_FROM_MS = Date.UTC(1930, 0, 1);

/**
 * Whether Sheets made this Date of a time, a duration or a ratio (`3:1`, `48:00`): days from 1899-12-30 on.
 */
export function isTimeDate(date: Date): boolean {
  return date.getTime() < DAYS_FROM_MS;
}

/**
 * Minutes that a time or duration cell stands for: `3:01` → 181, `48:00` → 2880. Seconds are rounded: time zones before
 * 1900 had odd seconds in them. Negative or fractional days come out as they are.
 */
export function minutesOf(date: Date, zone: SheetZone): number {
  const epoch = zone.toDate(-25_569);
  return Math.round((date.getTime() - epoch.getTime()) / MS_PER_MINUTE);
}

/**
 * What somebody typed when Sheets made a Date of it, for columns of ratios, durations and labels: `3:1`, `48:00` for times of
 * 1899 (minutes without a leading zero, as in a ratio), `1-2` for a day. `undefined` where the Date says nothing sensible.
 */
export function asTyped(date: Date, zone: SheetZone): { ratio: string; duration: string; label: string } | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  if (!isTimeDate(date)) {
    const { month, day } = yearMonthDay(zone.toDay(date));
    return { ratio: `${month}:${day}`, duration: `${month}:${day}`, label: `${month}-${day}` };
  }
  const minutes = minutesOf(date, zone);
  if (minutes < 0) return undefined;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const duration = `${hours}:${String(rest).padStart(2, '0')}`;
  return { ratio: `${hours}:${rest}`, duration, label: duration };
}
