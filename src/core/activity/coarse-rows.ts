import { yearMonthDay } from '../calendar/day';
import type { Column } from '../layout/column';
import { isBlankCell } from '../layout/row-profile';
import type { Body } from '../layout/table';
import type { DateReading } from '../parse/date-reading';
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
  readonly year: number | undefined;
  /** Month × 31 + day of a week's first and last day, where they are named. */
  readonly days: readonly [number, number] | undefined;
}

/** So many rows up and down are looked at for what a longer period could sum up. */
const LOOK_MOST = 400;

/**
 * Rows of a table of counts whose date is longer than that of the rows beside them and holds them: 4月 or 第1週 under days,
 * 1Q or 上期 among months. Such a row is their sum, and counting it would count twice. A month that holds none of the days
 * listed (last year's months above this month's days) is data.
 *
 * @returns grid rows, and on which side the rows stand that they sum up
 */
export function findCoarseRows(state: ReadState, plan: TablePlan): ReadonlyMap<number, 'above' | 'below'> {
  const main = plan.log || plan.tidy ? undefined : mainDate(plan.dates);
  const coarse = new Map<number, 'above' | 'below'>();
  if (main === undefined || !plan.values.some(({ holds }) => holds === 'count')) return coarse;
  for (const body of plan.table.bodies) {
    const spans = spansOf(state, main, body);
    for (const row of findSumRows(state, plan, main, body, (at) => mayBeSum(spans[at]))) coarse.set(row, 'above');
    if (spans.every((span) => span === undefined || span.length === DAY)) continue;
    spans.forEach((span, at) => {
      if (span === undefined || span.length === DAY) return;
      if (holdsNeighbours(state, spans, at, -1)) coarse.set(body.firstRow + at, 'above');
      else if (saysWhen(span) && holdsNeighbours(state, spans, at, 1)) coarse.set(body.firstRow + at, 'below');
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

function spanOf({ grid, lexicon, zone, fiscalStart }: ReadState, main: Column, row: number): Span | undefined {
  const cell = grid[row]![main.column]!;
  const { role } = main.head;
  if (isBlankCell(cell) || typeof cell === 'boolean') return undefined;
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return undefined;
    const { year, month, day } = yearMonthDay(zone.toDay(cell));
    if (role === 'month' || role === 'period') return { length: MONTH, months: [month], year, days: undefined };
    const length = role === 'week' ? WEEK : DAY;
    return { length, months: [month], year, days: [place(month, day), place(month, day) + (length === WEEK ? 6 : 0)] };
  }
  const word = typeof cell === 'string' ? lexicon.of(cell) : undefined;
  const number = typeof cell === 'number' ? cell : word?.number.kind === 'number' ? word.number.value : undefined;
  const reading = word?.date ?? (number === undefined ? undefined : numberReading(number, main));
  return reading === undefined ? undefined : spanOfReading(reading, role === 'week', fiscalStart);
}

function place(month: number, day: number): number {
  return month * 31 + day;
}

function spanOfReading(reading: DateReading, weekly: boolean, fiscalStart: number): Span | undefined {
  const day = dayOfReading(reading, weekly);
  if (day !== undefined) return day;
  const none = { year: undefined, days: undefined };
  switch (reading.form) {
    case 'range': {
      const first = dayOfReading(reading.start, false);
      const last = reading.end === undefined ? undefined : dayOfReading(reading.end, false);
      if (first?.days === undefined) return { ...none, length: WEEK, months: [] };
      const end = last?.days?.[1] ?? first.days[0] + 6;
      if (end - first.days[0] > 8) return undefined;
      return { ...first, length: WEEK, days: [first.days[0], end] };
    }
    case 'week':
      return { ...none, length: WEEK, months: [reading.month] };
    case 'week-number':
      return { ...none, length: WEEK, months: [] };
    case 'month':
      return { length: MONTH, months: [reading.month], year: reading.year, days: undefined };
    case 'fiscal':
      return fiscalSpan(reading, fiscalStart);
    default:
      return undefined;
  }
}

function dayOfReading(reading: DateReading, weekly: boolean): Span | undefined {
  const length = weekly ? WEEK : DAY;
  const more = weekly ? 6 : 0;
  if (reading.form === 'day') {
    const at = place(reading.month, reading.day);
    return { length, months: [reading.month], year: reading.year, days: [at, at + more] };
  }
  if (reading.form === 'day-of-month') return { length, months: [], year: undefined, days: undefined };
  if (reading.form !== 'numbers') return undefined;
  const { a, b, c } = reading;
  const at = a <= 12 ? place(a, b) : place(b, a);
  return { length, months: [a, b], year: c !== undefined && c > 99 ? c : undefined, days: [at, at + more] };
}

function fiscalSpan(reading: Extract<DateReading, { form: 'fiscal' }>, fiscalStart: number): Span | undefined {
  const { part, number, year } = reading;
  if (part === 'year') return { length: YEAR, months: [], year, days: undefined };
  const size = part === 'quarter' ? 3 : 6;
  const first = fiscalStart - 1 + (number - 1) * size;
  const months = Array.from({ length: size }, (_, at) => ((first + at) % 12) + 1);
  return { length: part === 'quarter' ? QUARTER : HALF, months, year: undefined, days: undefined };
}

/** Whether the shorter rows next above (or below), up to another row as long, lie inside. */
function holdsNeighbours(state: ReadState, spans: readonly (Span | undefined)[], at: number, step: 1 | -1): boolean {
  const own = spans[at]!;
  let seen = false;
  for (let one = at + step, looked = 0; one >= 0 && one < spans.length && looked < LOOK_MOST; one += step, looked++) {
    const span = spans[one];
    if (span === undefined) continue;
    if (span.length >= own.length) {
      if (seen) return false;
      continue;
    }
    seen = true;
    if (holds(own, span, state.fiscalStart)) return true;
  }
  return false;
}

function holds(long: Span, short: Span, fiscalStart: number): boolean {
  if (long.length === YEAR)
    return long.year !== undefined && short.year !== undefined && inYear(long, short, fiscalStart);
  if (long.year !== undefined && short.year !== undefined && long.year !== short.year) return false;
  if (long.days !== undefined && short.days !== undefined)
    return short.days[0] >= long.days[0] && short.days[0] <= long.days[1];
  if (long.months.length === 0 || short.months.length === 0) return true;
  return short.months.some((month) => long.months.includes(month));
}

function inYear(long: Span, short: Span, fiscalStart: number): boolean {
  return short.months.some((month) => short.year! - (month < fiscalStart ? 1 : 0) === long.year);
}
