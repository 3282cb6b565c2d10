import { type Day, dayOf, isRealDate, startOfWeek, yearMonthDay } from '../calendar/day';
import { calendarYear, fiscalHalf, fiscalQuarter, fiscalYear } from '../calendar/fiscal';
import type { PeriodGrain } from '../calendar/period';
import { isoWeekStart, weekOfMonth } from '../calendar/weeks';
import { serialDay } from './date';
import type { DateContext, DayOrder } from './date-context';
import type { DateReading, FiscalReading } from './date-reading';
import { arrange } from './day-order';
import { titlePeriod } from './title-context';

export interface Span {
  readonly first: Day;
  readonly last: Day;
  readonly grain: PeriodGrain;
}

/** A reading of which only the year may still be open. */
export interface DateShape {
  /** The year the text names; `undefined` where it names none. */
  readonly year: number | undefined;
  /** Place in a year without its number, 0–366, for dates without a year. */
  readonly dayOfYear: number;
  /** What it is in a given year; `undefined` where that day does not exist. */
  spanIn(year: number): Span | undefined;
}

export interface ShapeSettings {
  readonly order: DayOrder;
  /** A Gregorian year near which the dates lie. */
  readonly knownYear: number;
  /** The full year of a two-digit one. */
  readonly fullYear: (short: number) => number;
  /** Whether `Apr-26` means April 2026 in this column. */
  readonly numberIsYear: boolean;
  /** The month of which 12 is a day, and `第2週` may be a week. */
  readonly month: NamedMonth | undefined;
  /** What `第2週` is a week of; `undefined` where the sheet does not say. */
  readonly weeksOf: 'month' | 'year' | undefined;
}

interface NamedMonth {
  readonly year: number | undefined;
  readonly month: number;
}

/** The month a title names, if it names exactly one; its year may be left open. */
export function titleMonth({ title, fiscalStart }: DateContext): NamedMonth | undefined {
  const named = title && titlePeriod(title, fiscalStart);
  if (named !== undefined) return named.grain === 'month' ? yearMonthDay(named.first) : undefined;
  const [first, last] = title?.months ?? [];
  return first !== undefined && first === last ? { year: undefined, month: first } : undefined;
}

/** The shape of a reading, once its column's order and years are settled; `undefined` where the context lacks what it needs. */
export function shapeOf(reading: DateReading, context: DateContext, settings: ShapeSettings): DateShape | undefined {
  switch (reading.form) {
    case 'day':
      return dayShape(yearOf(reading, settings), reading.month, reading.day);
    case 'numbers':
      return numbersShape(reading, settings);
    case 'month':
      return monthShape(yearOf(reading, settings), reading.month);
    case 'month-number':
      return settings.numberIsYear
        ? monthShape(settings.fullYear(reading.number), reading.month)
        : dayShape(undefined, reading.month, reading.number);
    case 'serial':
      return fixed(serialDay(reading.serial));
    case 'instant':
      return fixed(context.zone.toDay(new Date(reading.ms)));
    case 'day-of-month': {
      const month = settings.month;
      return month && dayShape(month.year, month.month, reading.day);
    }
    case 'week':
      return weekShape(yearOf(reading, settings), reading.month, reading.week);
    case 'week-number':
      return weekNumberShape(yearOf(reading, settings), reading.week, settings);
    case 'range':
      return rangeShape(reading, context, settings);
    case 'fiscal':
      return fiscalShape(reading, yearOf(reading, settings), context.fiscalStart);
  }
}

/** A text that can be read in one order only is read in that one, whatever the column's order is, if it names its year. */
function numbersShape(
  reading: Extract<DateReading, { form: 'numbers' }>,
  settings: ShapeSettings,
): DateShape | undefined {
  const made = arrange(reading, settings.order, settings.knownYear);
  const other = arrange(reading, settings.order === 'day-month' ? 'month-day' : 'day-month', settings.knownYear);
  const impossible = !isRealDate(made.year ?? 2024, made.month, made.day);
  const chosen = impossible && made.year !== undefined && reading.c! > 99 ? other : made;
  return dayShape(chosen.year, chosen.month, chosen.day);
}

function yearOf(
  reading: { readonly year: number | undefined; readonly short: number | undefined },
  settings: ShapeSettings,
): number | undefined {
  return reading.year ?? (reading.short === undefined ? undefined : settings.fullYear(reading.short));
}

function fixed(day: Day): DateShape {
  const span: Span = { first: day, last: day, grain: 'day' };
  return { year: yearMonthDay(day).year, dayOfYear: 0, spanIn: () => span };
}

const LEAP_YEAR_START = dayOf(2024, 1, 1);

function placeInYear(month: number, day: number): number {
  return dayOf(2024, month, day) - LEAP_YEAR_START;
}

function dayShape(year: number | undefined, month: number, day: number): DateShape | undefined {
  if (!isRealDate(year ?? 2024, month, day)) return undefined;
  return {
    year,
    dayOfYear: placeInYear(month, day),
    spanIn: (full) => {
      if (!isRealDate(full, month, day)) return undefined;
      const first = dayOf(full, month, day);
      return { first, last: first, grain: 'day' };
    },
  };
}

function monthShape(year: number | undefined, month: number): DateShape {
  return {
    year,
    dayOfYear: placeInYear(month, 1),
    spanIn: (full) => ({ first: dayOf(full, month, 1), last: dayOf(full, month + 1, 1) - 1, grain: 'month' }),
  };
}

function weekShape(year: number | undefined, month: number, week: number): DateShape | undefined {
  return {
    year,
    dayOfYear: placeInYear(month, Math.min(28, week * 7 - 6)),
    spanIn: (full) => {
      const days = weekOfMonth(full, month, week);
      return days && { ...days, grain: 'week' };
    },
  };
}

function weekNumberShape(
  year: number | undefined,
  week: number,
  { month, weeksOf }: ShapeSettings,
): DateShape | undefined {
  if (year === undefined && weeksOf === undefined) return undefined;
  if (year === undefined && weeksOf === 'month' && month !== undefined) return weekShape(month.year, month.month, week);
  return {
    year,
    dayOfYear: Math.min(365, week * 7 - 4),
    spanIn: (full) => {
      const first = isoWeekStart(full, week);
      return first === undefined ? undefined : { first, last: first + 6, grain: 'week' };
    },
  };
}

function rangeShape(
  reading: Extract<DateReading, { form: 'range' }>,
  context: DateContext,
  settings: ShapeSettings,
): DateShape | undefined {
  const start = shapeOf(reading.start, context, settings);
  const end = reading.end && shapeOf(reading.end, context, settings);
  if (!start || (reading.end && !end)) return undefined;
  return {
    year: start.year,
    dayOfYear: start.dayOfYear,
    spanIn: (full) => {
      const from = start.spanIn(full);
      if (!from) return undefined;
      if (reading.ending) return { first: startOfWeek(from.first), last: from.first, grain: 'week' };
      if (!end) return { first: from.first, last: from.first + 6, grain: 'week' };
      let to = end.spanIn(end.year ?? full);
      if (to && to.last < from.first && end.year === undefined) to = end.spanIn(full + 1);
      if (!to || to.last < from.first) return undefined;
      return { first: from.first, last: to.last, grain: rangeGrain(from, to) };
    },
  };
}

function rangeGrain(from: Span, to: Span): PeriodGrain {
  if (from.first === to.first && from.last === to.last) return from.grain;
  return to.last - from.first < 7 ? 'week' : 'range';
}

/** A half or quarter without a year takes its place from the month it begins in; `year` is then the fiscal one. */
function fiscalShape(reading: FiscalReading, year: number | undefined, fiscalStart: number): DateShape {
  const month =
    reading.part === 'half' ? (reading.number - 1) * 6 : reading.part === 'quarter' ? (reading.number - 1) * 3 : 0;
  const startMonth = fiscalStart + month;
  return {
    year: year === undefined ? undefined : year + (reading.fiscal && startMonth > 12 ? 1 : 0),
    dayOfYear: placeInYear(((startMonth - 1) % 12) + 1, 1),
    spanIn: (calendar) => {
      const full = calendar - (reading.fiscal && startMonth > 12 ? 1 : 0);
      if (reading.part === 'half') return fiscalHalf(full, reading.number, fiscalStart);
      if (reading.part === 'quarter') return fiscalQuarter(full, reading.number, fiscalStart);
      return reading.fiscal ? fiscalYear(full, fiscalStart) : calendarYear(full);
    },
  };
}
