import { offsetAt, utcOf } from './zone';

const DAY_MS = 86_400_000;
/** Days from 1899-12-30, day 0 of a sheet, to 1970-01-01. */
const UNIX_SERIAL = 25_569;

/** The instant a date cell stands for: its serial is local time in the *spreadsheet's* zone. */
export function instantOf(serial: number, zone: string): number {
  return utcOf(zone, Math.round((serial - UNIX_SERIAL) * DAY_MS));
}

/** The serial a sheet in this zone stores for an instant. */
export function serialOf(instant_ms: number, zone: string): number {
  return (instant_ms + offsetAt(zone, instant_ms)) / DAY_MS + UNIX_SERIAL;
}

/** Calendar fields of a serial, as a sheet shows them. */
export function fieldsOf(serial: number): Date {
  return new Date(Math.round((serial - UNIX_SERIAL) * DAY_MS));
}
