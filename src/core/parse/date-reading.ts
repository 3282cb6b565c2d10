/**
 * What one text says of a date, before the column it stands in decides what is open: the year of `4/1`, the order of
 * `05/01/2026`, the calendar of `8年4月`. `resolveDates` turns a column of readings into days.
 *
 * `year` is a full Gregorian year; `short` a year of one or two digits as written (26 or, in Reiwa, 8). At most one of them
 * is given; both missing means the text names no year.
 */
export type DateReading =
  | DayReading
  | NumbersReading
  | MonthReading
  | MonthNumberReading
  | { readonly form: 'day-of-month'; readonly day: number; readonly weak: boolean }
  | { readonly form: 'serial'; readonly serial: number; readonly weak: boolean }
  | InstantReading
  | WeekReading
  | WeekNumberReading
  | RangeReading
  | FiscalReading;

interface Years {
  readonly year: number | undefined;
  readonly short: number | undefined;
}

interface Weak {
  /** More probably something else (`4.1`, `1-2`, `May`, `202604`): take it as a date only in a column of dates. */
  readonly weak: boolean;
}

/** `2026/4/1`, `4月1日(水)`, `R8.4.1`, `1 Apr 2026`. */
export interface DayReading extends Years, Weak {
  readonly form: 'day';
  readonly month: number;
  readonly day: number;
  /** A time of day was written too. */
  readonly timed: boolean;
}

/** `4/1`, `05/01/2026`, `26/4/1`: which number is the day is open. `c` is the third number, a full year when above 99. */
export interface NumbersReading extends Weak {
  readonly form: 'numbers';
  readonly a: number;
  readonly b: number;
  readonly c: number | undefined;
  readonly timed: boolean;
}

/** `2026年4月`, `2026/4`, `4月`, `April 2026`. */
export interface MonthReading extends Years, Weak {
  readonly form: 'month';
  readonly month: number;
}

/** `Apr-26`: the 26th of April, or April 2026. */
interface MonthNumberReading extends Weak {
  readonly form: 'month-number';
  readonly month: number;
  readonly number: number;
}

/** `2026-04-01T04:05:00Z`: a moment, whose day depends on the zone. */
interface InstantReading extends Weak {
  readonly form: 'instant';
  /** Milliseconds since 1970 in UTC. */
  readonly ms: number;
}

/** `4月1週`: the nth Monday week of a month; week 1 holds the 1st. */
interface WeekReading extends Years, Weak {
  readonly form: 'week';
  readonly month: number;
  readonly week: number;
}

/** `第15週`, `1W`, `2026-W15`: the ISO week of a year, or the nth week of a month that stands elsewhere. */
interface WeekNumberReading extends Years, Weak {
  readonly form: 'week-number';
  readonly week: number;
}

/** `W/C 6 Apr`, `4/6週`, `1W(4/1-4/5)`, `4/6〜4/12`: from a day, perhaps to a day. A week unless it is longer. */
interface RangeReading extends Weak {
  readonly form: 'range';
  readonly start: DateReading;
  /** `undefined`: the week that begins on `start`. */
  readonly end: DateReading | undefined;
  /** `W/E 10 Apr`: `start` is the last day, and the week is the one that holds it. */
  readonly ending: boolean;
}

/** `2026年度`, `FY26`, `上期`, `1Q`, `第1四半期`, `2026Q1`, `2026年`. */
export interface FiscalReading extends Years, Weak {
  readonly form: 'fiscal';
  readonly part: 'year' | 'half' | 'quarter';
  /** 1 or 2 for halves, 1–4 for quarters, 1 for a year. */
  readonly number: number;
  /** `false` only for a plain calendar year (`2026年`). */
  readonly fiscal: boolean;
}
