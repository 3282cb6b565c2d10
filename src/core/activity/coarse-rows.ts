import { yearMonthDay } from '../calendar/day';
import type { Column } from '../layout/column';
import { isBlankCell } from '../layout/row-profile';
import type { Body } from '../layout/table';
import type { DateReading, FiscalReading } from '../parse/date-reading';
import { fullYear } from '../parse/era';
import { normaliseName } from '../parse/name';
import { numberReading } from './read-date-parts';
import { mainDate } from './read-dates';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';
import { findSumRows } from './sum-rows';

/** How long what a row's date names is; a longer one among shorter ones sums them up. */
const DAY = 1;
const WEEK = 2;
const MONTH = 3;
const QUARTER = 4;
const HALF = 5;
const YEAR = 6;

/** What a date cell names, as far as one cell tells. */
interface Span {
  readonly length: number;
  /** Months it may lie in: both numbers of 4/6 where the order of day and month is open. */
  readonly months: readonly number[];
  /** A whole year where it is named. */
  readonly year?: number | undefined;
  /** The year a 年度, half or quarter belongs to, and the month it begins in. */
  readonly fiscal?: { readonly year: number; readonly from: number };
  /** Month × 31 + day: each day it may be, or the first and the last day of a week. */
  readonly days?: readonly number[];
}

/** So many rows up and down are looked at for what a longer period could sum up. */
const LOOK_MOST = 400;

/**
 * Rows of a table of counts whose date is longer than that of the rows beside them and holds them: 4月 or 第1週 under days,
 * 1Q or 上期 among months. Such a row is their sum, and counting it would count twice. A month that holds none of the days
 * listed (last year's months above this month's days) is data, and so is one of somebody who lists no days.
 *
 * @returns grid rows, and whether what they sum up stands right above them, so that it can be checked
 */
export function findCoarseRows(state: ReadState, plan: TablePlan): ReadonlyMap<number, 'above' | 'below'> {
  const main = plan.log || plan.tidy ? undefined : mainDate(plan.dates);
  const coarse = new Map<number, 'above' | 'below'>();
  if (main === undefined || !plan.values.some(({ holds }) => holds === 'count')) return coarse;
  for (const body of plan.table.bodies) {
    const spans = spansOf(state, main, body);
    for (const row of findSumRows(state, plan, main, body, (at) => mayBeSum(spans[at]))) coarse.set(row, 'above');
    // Days alone, or months alone, as in nearly every table: nobody need be told apart.
    if (new Set(spans.map((span) => span?.length ?? DAY)).size < 2) continue;
    const rows = datedRows(state, plan, body, spans);
    rows.forEach((row, at) => {
      if (holdsNeighbours(rows, at, -1)) coarse.set(row.row, at > 0 && areSame(rows[at - 1]!, row) ? 'above' : 'below');
      else if (saysWhen(row.span) && holdsNeighbours(rows, at, 1)) coarse.set(row.row, 'below');
    });
  }
  return coarse;
}

/** A quarter or longer whose months depend on the fiscal year, or a text that is no date (4-5月): its figures may tell. */
function mayBeSum(span: Span | undefined): boolean {
  return span === undefined || span.length >= QUARTER;
}

/** A bare 第1週 may only follow its days: what comes below it may be the next week's. */
function saysWhen({ length, days }: Span): boolean {
  return length !== WEEK || days !== undefined;
}

function spansOf(state: ReadState, main: Column, { firstRow, lastRow }: Body): (Span | undefined)[] {
  const spans: (Span | undefined)[] = [];
  for (let row = firstRow; row <= lastRow; row++) spans.push(spanOf(state, main, row));
  return spans;
}

/** A row with its time, and whose and which figures it holds where columns say so. */
interface DatedRow {
  readonly row: number;
  readonly span: Span;
  readonly whose: readonly string[];
}

const KEYS: ReadonlySet<Column['use']> = new Set<Column['use']>(['member', 'ra', 'team', 'metric', 'aspect', 'side']);

function datedRows(
  state: ReadState,
  plan: TablePlan,
  { firstRow }: Body,
  spans: readonly (Span | undefined)[],
): DatedRow[] {
  const keys = plan.columns.filter(({ use }) => KEYS.has(use));
  return spans.flatMap((span, at) => {
    const row = firstRow + at;
    const whose = keys.map(({ column }) => normaliseName(state.show(state.grid[row]![column])));
    return span === undefined ? [] : [{ row, span, whose }];
  });
}

/** Whether two rows are of the same person and metric; a blank goes with any, and so does a short name with the full one. */
function areSame({ whose }: DatedRow, { whose: others }: DatedRow): boolean {
  return whose.every((text, at) => text.startsWith(others[at]!) || others[at]!.startsWith(text));
}

function spanOf(state: ReadState, main: Column, row: number): Span | undefined {
  const { grid, lexicon, zone } = state;
  const cell = grid[row]![main.column]!;
  const { role } = main.head;
  if (isBlankCell(cell) || typeof cell === 'boolean') return undefined;
  if (cell instanceof Date) {
    const { year, month, day } = yearMonthDay(zone.toDay(cell));
    if (role === 'month' || role === 'period') return { length: MONTH, months: [month], year };
    return { length: role === 'week' ? WEEK : DAY, months: [month], year, days: [place(month, day)] };
  }
  const word = typeof cell === 'string' ? lexicon.of(cell) : undefined;
  const number = typeof cell === 'number' ? cell : word?.number.kind === 'number' ? word.number.value : undefined;
  const reading = word?.date ?? (number === undefined ? undefined : numberReading(number, main));
  return reading === undefined ? undefined : spanOfReading(state, reading, role === 'week');
}

function place(month: number, day: number): number {
  return month * 31 + day;
}

function spanOfReading(state: ReadState, reading: DateReading, weekly: boolean): Span | undefined {
  const length = weekly ? WEEK : DAY;
  switch (reading.form) {
    case 'day':
      return { length, months: [reading.month], year: reading.year, days: [place(reading.month, reading.day)] };
    case 'numbers': {
      const { a, b, c } = reading;
      const year = c !== undefined && c > 99 ? c : undefined;
      return { length, months: [a, b], year, days: [place(a, b), place(b, a)] };
    }
    case 'month-number':
      return { length, months: [reading.month], days: [place(reading.month, reading.number)] };
    case 'day-of-month':
    case 'serial':
    case 'instant':
      return { length, months: [] };
    case 'range':
      return rangeSpan(state, reading);
    case 'week':
      return { length: WEEK, months: [reading.month] };
    case 'week-number':
      return { length: WEEK, months: [] };
    case 'month':
      return { length: MONTH, months: [reading.month], year: reading.year };
    case 'fiscal':
      return fiscalSpan(state, reading);
  }
}

const YEAR_PLACES = 12 * 31;

/** 4/6〜4/12, W/E 10 Apr, 1日〜7日; 4月〜6月 is a quarter. */
function rangeSpan(
  state: ReadState,
  { start, end, ending }: Extract<DateReading, { form: 'range' }>,
): Span | undefined {
  if (start.form === 'month' && end?.form === 'month') {
    const months = monthsFrom(start.month, ((end.month - start.month + 12) % 12) + 1);
    return { length: months.length > 3 ? HALF : QUARTER, months, year: start.year };
  }
  const own = spanOfReading(state, start, false);
  if (own?.days === undefined) return { length: WEEK, months: [] };
  const first = own.days[0]!;
  if (ending) return { ...own, length: WEEK, days: [first - 6, first] };
  let last = (end === undefined ? undefined : spanOfReading(state, end, false)?.days?.[0]) ?? first + 6;
  if (last < first) last += YEAR_PLACES;
  return last - first > 8 ? undefined : { ...own, length: WEEK, days: [first, last] };
}

function monthsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => ((first - 1 + at) % 12) + 1);
}

function fiscalSpan({ fiscalStart, asOf }: ReadState, reading: FiscalReading): Span {
  const { part, number, short } = reading;
  const from = reading.fiscal ? fiscalStart : 1;
  const year = reading.year ?? (short === undefined ? undefined : fullYear(short, yearMonthDay(asOf).year));
  const fiscal = year === undefined ? {} : { fiscal: { year, from } };
  if (part === 'year') return { ...fiscal, length: YEAR, months: [] };
  const size = part === 'quarter' ? 3 : 6;
  return { ...fiscal, length: size === 3 ? QUARTER : HALF, months: monthsFrom(from + (number - 1) * size, size) };
}

/** Whether the shorter rows next above (or below), up to another row as long, lie inside; those of others aside. */
function holdsNeighbours(rows: readonly DatedRow[], at: number, step: 1 | -1): boolean {
  const own = rows[at]!;
  let seen = false;
  for (let one = at + step, looked = 0; one >= 0 && one < rows.length && looked < LOOK_MOST; one += step, looked++) {
    const other = rows[one]!;
    if (!areSame(own, other)) continue;
    if (other.span.length >= own.span.length) {
      if (seen) return false;
      continue;
    }
    seen = true;
    if (holds(own.span, other.span, step < 0)) return true;
  }
  return false;
}

/** @param below whether the longer one stands below: a 年度 above months without a year may be the one before. */
function holds(long: Span, short: Span, below: boolean): boolean {
  const years = long.fiscal === undefined ? [] : fiscalYears(short, long.fiscal.from);
  if (years.length > 0 && !years.includes(long.fiscal!.year)) return false;
  if (long.length === YEAR) return below || years.length > 0;
  if (long.year !== undefined && short.year !== undefined && long.year !== short.year) return false;
  if (long.days !== undefined && short.days !== undefined) return short.days.some((day) => isWithin(day, long.days!));
  if (long.months.length === 0 || short.months.length === 0) return true;
  return short.months.some((month) => long.months.includes(month));
}

function isWithin(day: number, [first, last]: readonly number[]): boolean {
  return (day >= first! && day <= last!) || day + YEAR_PLACES <= last!;
}

/** The years, begun in that month, that a row may belong to; none where it names no year. */
function fiscalYears({ fiscal, year, months }: Span, from: number): number[] {
  if (fiscal !== undefined) return [fiscal.year];
  return year === undefined ? [] : months.map((month) => year - (month < from ? 1 : 0));
}
