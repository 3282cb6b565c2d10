import type { Day } from './day';
import type { SheetZone } from './sheet-zone';

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
/** Before this, zones had odd seconds in their offset, which `getTimezoneOffset` rounds away. */
const ODD_SECONDS_UNTIL = Date.UTC(1930, 0, 1);

/** How far local time is ahead of UTC at a moment, in milliseconds: all that a zone is. */
export type OffsetAt = (utcMs: number) => number;

/** The zone the script runs in. */
export const scriptOffset: OffsetAt = (utcMs) => {
  const date = new Date(utcMs);
  if (utcMs >= ODD_SECONDS_UNTIL) return -date.getTimezoneOffset() * 60_000;
  const local = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return local - Math.floor(utcMs / 1000) * 1000;
};

/** A sheet zone whose offset is known at every moment. */
export function zoneOf(offsetAt: OffsetAt): SheetZone {
  return {
    toDay: (date) => dayAt(date.getTime(), offsetAt),
    toDate: (day) => new Date(midnightOf(day, offsetAt)),
  };
}

export function dayAt(utcMs: number, offsetAt: OffsetAt): Day {
  return Math.floor((utcMs + offsetAt(utcMs)) / MS_PER_DAY);
}

/** The moment a day begins, in UTC. Where clocks jump over midnight, the first moment of the day. */
export function midnightOf(day: Day, offsetAt: OffsetAt): number {
  const local = day * MS_PER_DAY;
  let utc = local - offsetAt(local);
  utc = local - offsetAt(utc);
  return dayAt(utc, offsetAt) < day ? utc + MS_PER_HOUR : utc;
}
