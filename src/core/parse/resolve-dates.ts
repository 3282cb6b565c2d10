import { type Day, dayOf, yearMonthDay } from '../calendar/day';
import type { PeriodGrain } from '../calendar/period';
import type { DateContext, DateInference, ResolvedDates } from './date-context';
import type { DateReading } from './date-reading';
import { type DateShape, type ShapeSettings, type Span, shapeOf, titleMonth } from './date-shape';
import { decideDayOrder } from './day-order';
import { giveYears } from './missing-year';
import { titlePeriod } from './title-context';

/**
 * Turns a column (or a heading row) of readings into days, deciding for the whole column what single texts leave open: the
 * order of day and month, a two-digit year, `Apr-26`, a missing year. What was decided without the sheet saying so is in
 * `inferred`, to be reported once.
 *
 * Cost: linear; give the same reading object for the same text, then each text is worked out once.
 *
 * @param given days that are sure at their position (Date cells), so that texts beside them find their year
 */
export function resolveDates(
  readings: readonly (DateReading | undefined)[],
  context: DateContext,
  given: readonly (Day | undefined)[] = [],
): ResolvedDates {
  const column = distinctReadings(readings);
  const swapped = swappedDays(column.distinct, given);
  const known = swapped?.known ?? given;
  const knownYear = yearNear(column.distinct, known, context);
  const decision = column.distinct.length === 0 ? undefined : decideDayOrder(readings, context, knownYear);
  const month = titleMonth(context);
  const settings: ShapeSettings = {
    order: decision?.order ?? 'month-day',
    knownYear,
    fullYear: shortYears(column.distinct, knownYear),
    numberIsYear: numberIsYear(column.distinct, knownYear, namesYear(column.distinct, known, context)),
    month,
    weeksOf: weeksOf(column.distinct, month !== undefined, namesYear(column.distinct, known, context)),
  };
  const shapes = column.distinct.map((reading) => shapeOf(reading, context, settings));
  const filled = giveYears({ shapes, codes: column.codes }, known, context);
  const placed = placeAll(shapes, column.codes, filled.years, known);
  const inferred: DateInference[] = decision?.inference ? [decision.inference] : [];
  if (swapped !== undefined) inferred.push({ code: 'swapped', count: swapped.count });
  if (placed.count > 0) {
    inferred.push({ code: 'year', by: filled.by, first: placed.firstYear, last: placed.lastYear, count: placed.count });
  }
  const { days, lasts, grains } = placed;
  return { days, lasts, grains, inferred, dayOrder: decision?.proven ? decision.order : undefined };
}

interface Distinct {
  readonly distinct: DateReading[];
  /** By position: index into `distinct`, or −1 for no reading. */
  readonly codes: Int32Array;
}

function distinctReadings(readings: readonly (DateReading | undefined)[]): Distinct {
  const index = new Map<DateReading, number>();
  const distinct: DateReading[] = [];
  const codes = new Int32Array(readings.length).fill(-1);
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at];
    if (reading === undefined) continue;
    let code = index.get(reading);
    if (code === undefined) {
      code = distinct.length;
      index.set(reading, code);
      distinct.push(reading);
    }
    codes[at] = code;
  }
  return { distinct, codes };
}

/** So many different days, none after a 12th, do not come together by chance. */
const SWAPPED_LEAST = 4;

/**
 * A spreadsheet set to the other order of day and month makes Dates of 05/01/2026 (as 1 May) and leaves 13/01/2026 a text: then
 * all texts have a number above 12, and no Date has a day above it. The Dates are turned back.
 */
function swappedDays(
  distinct: readonly DateReading[],
  known: readonly (Day | undefined)[],
): { known: (Day | undefined)[]; count: number } | undefined {
  const texts = distinct.filter((reading) => reading.form === 'numbers');
  const sides = new Set(texts.map(({ a, b, c }) => (c === undefined || c <= 99 ? 0 : a > 12 ? 1 : b > 12 ? 2 : 0)));
  if (texts.length < 2 || texts.length < distinct.length || sides.size !== 1 || sides.has(0)) return undefined;
  const seen = new Set<Day>();
  for (const day of known) {
    if (day === undefined) continue;
    if (yearMonthDay(day).day > 12) return undefined;
    seen.add(day);
  }
  if (seen.size < SWAPPED_LEAST) return undefined;
  let count = 0;
  const turned = known.map((day) => {
    if (day === undefined) return undefined;
    count++;
    const date = yearMonthDay(day);
    return dayOf(date.year, date.day, date.month);
  });
  return { known: turned, count };
}

/** A Gregorian year near which the column lies: the title's, else the middle of the years it names, else today's. */
function yearNear(distinct: readonly DateReading[], known: readonly (Day | undefined)[], context: DateContext): number {
  const title = context.title && titlePeriod(context.title, context.fiscalStart);
  if (title) return yearMonthDay(title.first).year;
  const years: number[] = [];
  for (const reading of distinct) if ('year' in reading && reading.year !== undefined) years.push(reading.year);
  for (let at = 0; at < known.length && years.length < 1000; at++) {
    const day = known[at];
    if (day !== undefined) years.push(yearMonthDay(day).year);
  }
  if (years.length === 0) return yearMonthDay(context.asOf).year;
  return years.sort((a, b) => a - b)[years.length >> 1]!;
}

/** Whether the title or the column itself names a year. */
function namesYear(
  distinct: readonly DateReading[],
  known: readonly (Day | undefined)[],
  context: DateContext,
): boolean {
  if (context.title !== undefined && titlePeriod(context.title, context.fiscalStart) !== undefined) return true;
  return known.some((day) => day !== undefined) || distinct.some((one) => 'year' in one && one.year !== undefined);
}

/** No month has more. */
const WEEKS_OF_MONTH = 6;

/** 第1週 to 第5週 under a month are its weeks; a 第7週 makes them all weeks of the year. Without a month or year nobody can tell. */
function weeksOf(distinct: readonly DateReading[], ofMonth: boolean, ofYear: boolean): ShapeSettings['weeksOf'] {
  if (distinct.some((reading) => reading.form === 'week-number' && reading.week > WEEKS_OF_MONTH)) return 'year';
  if (ofMonth) return 'month';
  return ofYear ? 'year' : undefined;
}

/** Two-digit years of a column are all of one calendar: the one that brings them closest to the known year. */
function shortYears(distinct: readonly DateReading[], knownYear: number): (short: number) => number {
  let gregorian = 0;
  let reiwa = 0;
  for (const reading of distinct) {
    if (!('short' in reading) || reading.short === undefined) continue;
    gregorian += Math.abs(2000 + reading.short - knownYear);
    reiwa += Math.abs(2018 + reading.short - knownYear);
  }
  return (short) => (reiwa < gregorian ? 2018 + short : 2000 + short);
}

/** So far from a year the sheet itself names, and from today's, `Apr 22` may be a month of 2022. */
const YEARS_OFF_SURE = 1;
const YEARS_OFF = 5;

/**
 * `Apr-26` under `Mar-26` names years, `Apr-26` under `Apr-25` days: years, when every number may be a year near the
 * known one, the months vary at least as much as the numbers, and the years follow each other.
 */
function numberIsYear(distinct: readonly DateReading[], knownYear: number, sure: boolean): boolean {
  const months = new Set<number>();
  const numbers = new Set<number>();
  for (const reading of distinct) {
    if (reading.form !== 'month-number') continue;
    months.add(reading.month);
    numbers.add(reading.number);
  }
  // One month alone tells nothing: then only this year's number is a year.
  const most = sure || months.size < 2 ? YEARS_OFF_SURE : YEARS_OFF;
  const list = [...numbers];
  if (list.some((number) => Math.abs(2000 + number - knownYear) > most)) return false;
  return months.size >= numbers.size && Math.max(...list) - Math.min(...list) < Math.max(1, numbers.size);
}

interface Placed {
  readonly days: (Day | undefined)[];
  readonly lasts: (Day | undefined)[];
  readonly grains: (PeriodGrain | undefined)[];
  /** Dates that were given a year. */
  readonly count: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

function placeAll(
  shapes: readonly (DateShape | undefined)[],
  codes: Int32Array,
  years: Int32Array,
  known: readonly (Day | undefined)[],
): Placed {
  const days: (Day | undefined)[] = [];
  const lasts: (Day | undefined)[] = [];
  const grains: (PeriodGrain | undefined)[] = [];
  // The span of each shape in the year it was last asked for: rows ask for the same one again and again.
  const spans: (Span | undefined)[] = new Array<undefined>(shapes.length).fill(undefined);
  const spanYears = new Int32Array(shapes.length).fill(-1);
  let count = 0;
  let firstYear = Number.POSITIVE_INFINITY;
  let lastYear = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    const shape = code < 0 ? undefined : shapes[code];
    if (shape === undefined) {
      const day = known[at];
      days.push(day);
      lasts.push(day);
      grains.push(day === undefined ? undefined : 'day');
      continue;
    }
    const year = shape.year ?? years[at]!;
    if (spanYears[code] !== year) {
      spanYears[code] = year;
      spans[code] = shape.spanIn(year);
    }
    const span = spans[code];
    days.push(span?.first);
    lasts.push(span?.last);
    grains.push(span?.grain);
    if (shape.year !== undefined || span === undefined) continue;
    count++;
    if (year < firstYear) firstYear = year;
    if (year > lastYear) lastYear = year;
  }
  return { days, lasts, grains, count, firstYear, lastYear };
}
