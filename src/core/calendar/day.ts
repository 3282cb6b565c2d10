/**
 * A calendar day as the number of days since 1970-01-01, without clock or zone.
 * All dates inside the core are days; `SheetZone` turns them from and into `Date` at the edge.
 */
export type Day = number;

export interface YearMonthDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** The day of a Gregorian date. `month` and `day` may overflow (month 13 is next January), as in `Date.UTC`. */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

export function yearMonthDay(day: Day): YearMonthDay {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether the three numbers name a real day (no 31 April). */
export function isRealDate(year: number, month: number, day: number): boolean {
  const made = yearMonthDay(dayOf(year, month, day));
  return made.month === month && made.day === day;
}

/** 0 = Monday … 6 = Sunday, for weeks start on Monday here. */
export function weekday(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function startOfWeek(day: Day): Day {
  return day - weekday(day);
}

export function startOfMonth(day: Day): Day {
  const { year, month } = yearMonthDay(day);
  return dayOf(year, month, 1);
}

/** The last day of the month that holds `day`. */
export function endOfMonth(day: Day): Day {
  const { year, month } = yearMonthDay(day);
  return dayOf(year, month + 1, 1) - 1;
}

/** Months since year 0, so that months can be compared and stepped: `2026-04 → 24315`. */
export function monthIndex(day: Day): number {
  const { year, month } = yearMonthDay(day);
  return year * 12 + month - 1;
}

/** The first day of a month index. */
export function monthStart(index: number): Day {
  return dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
}

/** `2026-04-01` */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
