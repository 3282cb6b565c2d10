import type { Day } from '../calendar/day';
import type { Period, PeriodGrain } from '../calendar/period';
import type { Cell } from '../grid/cell';
import { type Column, contentOf } from '../layout/columns';
import { headKey } from '../layout/head-key';
import { isDitto } from '../layout/mark-words';
import { isBlankCell } from '../layout/row-profile';
import type { HeadPeriod } from '../layout/table-head';
import type { DateContext } from '../parse/date-context';
import type { DateReading } from '../parse/date-reading';
import { readDateNumber } from '../parse/date-text';
import { resolveDates } from '../parse/resolve-dates';
import { titlePeriod } from '../parse/title-context';
import { isTimeDate } from '../parse/typed-as';
import { GRAIN_DAY, GRAIN_MONTH, GRAIN_WEEK, UNDATED } from './activity';
import type { BlockContext } from './read-contexts';
import type { ReadState } from './read-state';

/** Why a row has no day of its own. */
export const DATE_FINE = 0;
export const DATE_BLANK = 1;
export const DATE_UNREADABLE = 2;

export interface RowDates {
  readonly day: Int32Array;
  readonly grain: Uint8Array;
  /** Length of what is named, for totals of quarters and longer: last day. */
  readonly coarse: Uint8Array;
  readonly state: Uint8Array;
  /** Rows whose date was taken from the row above. */
  readonly filledDown: number;
}

/** The grain an event of this period has; quarters, halves and years are kept at their first month and said so. */
export function grainOf(grain: PeriodGrain, first: Day, last: Day): number {
  if (grain === 'day') return GRAIN_DAY;
  if (grain === 'week' || (grain === 'range' && last - first <= 7)) return GRAIN_WEEK;
  return GRAIN_MONTH;
}

export function isCoarse(period: Period): boolean {
  return period.last - period.first > 31;
}

export function dateContext(state: ReadState, block: BlockContext, kind: DateContext['kind']): DateContext {
  return {
    asOf: state.asOf,
    language: state.language,
    fiscalStart: state.fiscalStart,
    zone: state.zone,
    title: block.title,
    kind,
    dayOrder: state.dayOrder,
  };
}

/**
 * The day of every row from its date columns. Parts of a date (月, 週 or 日) are put together; blanks take the row above
 * where the column shows that habit.
 *
 * @param rows grid rows, from the top
 * @param blockOf index into `blocks` by position in `rows`
 */
export function readRowDates(
  state: ReadState,
  columns: readonly Column[],
  rows: Int32Array,
  blockOf: Int32Array,
  blocks: readonly BlockContext[],
  options: { readonly counts: boolean; readonly sameAsAbove: boolean; readonly plain: boolean },
): RowDates {
  const length = rows.length;
  const dates: RowDates = {
    day: new Int32Array(length).fill(UNDATED),
    grain: new Uint8Array(length),
    coarse: new Uint8Array(length),
    state: new Uint8Array(length).fill(DATE_BLANK),
    filledDown: 0,
  };
  const [main, ...parts] = orderDateColumns(columns);
  if (main === undefined) return dates;
  const upper = parts.filter(({ head }) => head.role === 'month' || head.role === 'period' || head.role === 'week');
  const unit = unitOf(main, options.counts);
  const open = takeDateCells(state, main, rows, dates, unit);
  if (open.positions.length > 0) resolveOpen(state, main, upper, rows, blockOf, blocks, dates, open, unit);
  return options.plain
    ? dates
    : { ...dates, filledDown: fillDown(state, main, rows, blockOf, dates, options.sameAsAbove) };
}

/** The column that dates the rows: the finest there is. */
export function mainDate(columns: readonly Column[]): Column | undefined {
  return orderDateColumns(columns)[0];
}

/** The finest first: a day, then a week, then a month. */
function orderDateColumns(columns: readonly Column[]): Column[] {
  const order = (column: Column): number => {
    const role = column.head.role;
    if (role === 'week') return 1;
    if (role === 'month') return 2;
    return role === 'period' ? 3 : 0;
  };
  return columns.filter(({ use }) => use === 'date').sort((a, b) => order(a) - order(b));
}

type Unit = 'day' | 'week' | 'week-end' | 'month';

/** What one date stands for: 月 and 週 columns hold dates that mean the whole of it. */
function unitOf({ head, profile }: Column, counts: boolean): Unit {
  const key = headKey(head.text);
  if (head.role === 'week') return /ending|^we$|週末/.test(key) ? 'week-end' : 'week';
  if (head.role === 'month') return 'month';
  if (head.role !== 'date' && profile.firstOfMonth && profile.date > 0) return 'month';
  return counts && profile.firstOfMonth && profile.date > 2 ? 'month' : 'day';
}

interface OpenDates {
  readonly positions: number[];
  readonly readings: (DateReading | undefined)[];
}

/** Takes Date cells as they are and collects everything else that may be a date. */
function takeDateCells(state: ReadState, main: Column, rows: Int32Array, dates: RowDates, unit: Unit): OpenDates {
  const open: OpenDates = { positions: [], readings: [] };
  const ready = state.dateCells.get(main);
  if (ready !== undefined && ready.day.length === rows.length) {
    for (let at = 0; at < rows.length; at++) if (ready.day[at] !== UNDATED) setDay(dates, at, ready.day[at]!, unit);
    for (const at of ready.others) takeDateCell(state, main, rows[at]!, at, dates, unit, open);
  } else {
    for (let at = 0; at < rows.length; at++) takeDateCell(state, main, rows[at]!, at, dates, unit, open);
  }
  return open;
}

function takeDateCell(
  { grid, zone, lexicon }: ReadState,
  main: Column,
  row: number,
  at: number,
  dates: RowDates,
  unit: Unit,
  open: OpenDates,
): void {
  const cell: Cell = grid[row]![main.column]!;
  if (typeof cell === 'object') {
    if (isTimeDate(cell)) dates.state[at] = DATE_UNREADABLE;
    else setDay(dates, at, zone.toDay(cell), unit);
  } else if (typeof cell === 'string') {
    if (isBlankCell(cell)) return;
    const word = lexicon.of(cell);
    if (isDitto(word.text) || word.number.kind === 'nothing') return;
    dates.state[at] = DATE_UNREADABLE;
    open.positions.push(at);
    open.readings.push(
      word.number.kind === 'number' && (word.date === undefined || word.date.weak)
        ? (numberReading(word.number.value, main) ?? word.date)
        : word.date,
    );
  } else if (typeof cell === 'number') {
    dates.state[at] = DATE_UNREADABLE;
    open.positions.push(at);
    open.readings.push(numberReading(cell, main));
  }
}

function setDay(dates: RowDates, at: number, day: Day, unit: Unit): void {
  dates.state[at] = DATE_FINE;
  if (unit === 'day') dates.day[at] = day;
  else if (unit === 'month') {
    const date = new Date(day * 86_400_000);
    dates.day[at] = day - date.getUTCDate() + 1;
    dates.grain[at] = GRAIN_MONTH;
  } else {
    dates.day[at] = unit === 'week' ? day : day - 6;
    dates.grain[at] = GRAIN_WEEK;
  }
}

/** A bare number in a date column: a serial date, 20260401, or the part of a date its heading names. */
function numberReading(value: number, { head }: Column): DateReading | undefined {
  if (Number.isInteger(value)) {
    if (head.role === 'month' && value >= 1 && value <= 12)
      return { form: 'month', year: undefined, short: undefined, month: value, weak: true };
    if (head.role === 'week' && value >= 1 && value <= 53)
      return { form: 'week-number', year: undefined, short: undefined, week: value, weak: true };
    if (head.role === 'period' && value > 1990 && value < 2100)
      return {
        form: 'fiscal',
        part: 'year',
        number: 1,
        fiscal: /度|fy|fiscal/i.test(head.text),
        year: value,
        short: undefined,
        weak: true,
      };
    if (value >= 1 && value <= 31) return { form: 'day-of-month', day: value, weak: true };
  }
  return readDateNumber(value);
}

function resolveOpen(
  state: ReadState,
  main: Column,
  upper: readonly Column[],
  rows: Int32Array,
  blockOf: Int32Array,
  blocks: readonly BlockContext[],
  dates: RowDates,
  open: OpenDates,
  unit: Unit,
): void {
  joinParts(state, upper, rows, open);
  const groups = new Map<string, number[]>();
  open.positions.forEach((at, index) => {
    const key = blocks[blockOf[at]!]!.key;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  const all = [...groups.values()];
  for (const group of all) {
    const block = blocks[blockOf[open.positions[group[0]!]!]!]!;
    const whole = all.length === 1 && hasKnown(dates);
    const result = whole
      ? resolveWithKnown(state, block, rows, dates, open)
      : resolveDates(
          group.map((index) => open.readings[index]),
          dateContext(state, block, 'events'),
        );
    if (result.dayOrder !== undefined) state.dayOrder = result.dayOrder;
    for (const inference of result.inferred) reportInference(state, inference, rows[open.positions[group[0]!]!]!, main);
    group.forEach((index, position) => {
      const at = open.positions[index]!;
      const place = whole ? at : position;
      const first = result.days[place];
      if (first === undefined) return;
      const last = result.lasts[place] ?? first;
      const grain = result.grains[place] ?? 'day';
      if (grain === 'day') setDay(dates, at, first, unit);
      else {
        dates.day[at] = first;
        dates.grain[at] = grainOf(grain, first, last);
        dates.state[at] = DATE_FINE;
        if (last - first > 31) dates.coarse[at] = 1;
      }
    });
  }
}

function hasKnown(dates: RowDates): boolean {
  return dates.state.indexOf(DATE_FINE) >= 0;
}

/** Text dates among Date cells: every row's position counts, so that neighbours give the year. */
function resolveWithKnown(
  state: ReadState,
  block: BlockContext,
  rows: Int32Array,
  dates: RowDates,
  open: OpenDates,
): ReturnType<typeof resolveDates> {
  const readings: (DateReading | undefined)[] = new Array<undefined>(rows.length).fill(undefined);
  const known: (Day | undefined)[] = Array.from(dates.day, (day, at) =>
    dates.state[at] === DATE_FINE ? day : undefined,
  );
  open.positions.forEach((at, index) => {
    readings[at] = open.readings[index];
  });
  return resolveDates(readings, dateContext(state, block, 'events'), known);
}

/** 年 | 月 | 日 and such: what stands in the other columns (merged cells filled down) completes a bare day, week or month. */
function joinParts(state: ReadState, upper: readonly Column[], rows: Int32Array, open: OpenDates): void {
  if (upper.length === 0) return;
  const parts = partsDown(state, upper, rows);
  open.positions.forEach((at, index) => {
    const reading = open.readings[index];
    if (reading !== undefined) open.readings[index] = completed(reading, parts[at]!, state.fiscalStart);
  });
}

interface DateParts {
  readonly year: number | undefined;
  readonly fiscalYear: number | undefined;
  readonly month: MonthPart | undefined;
}

type MonthPart = Extract<DateReading, { form: 'month' }>;

function completed(reading: DateReading, parts: DateParts, fiscalStart: number): DateReading {
  const yearOf = (month: number): number | undefined =>
    parts.year ?? (parts.fiscalYear === undefined ? undefined : parts.fiscalYear + (month < fiscalStart ? 1 : 0));
  const { month } = parts;
  const open = 'year' in reading && reading.year === undefined && reading.short === undefined;
  if (month !== undefined) {
    const year = month.year ?? (month.short === undefined ? yearOf(month.month) : undefined);
    const { short } = month;
    if (reading.form === 'day-of-month') {
      return { form: 'day', year, short, month: month.month, day: reading.day, timed: false, weak: false };
    }
    if (reading.form === 'week-number' && reading.week <= 6 && open) {
      return { form: 'week', year, short, month: month.month, week: reading.week, weak: false };
    }
  }
  if ((reading.form === 'month' || reading.form === 'day' || reading.form === 'week') && open) {
    return { ...reading, year: (reading.month === month?.month ? month.year : undefined) ?? yearOf(reading.month) };
  }
  return reading;
}

/** The year and month named in the other date columns of each row, or above it. */
function partsDown(state: ReadState, upper: readonly Column[], rows: Int32Array): DateParts[] {
  const found: DateParts[] = [];
  let parts: DateParts = { year: undefined, fiscalYear: undefined, month: undefined };
  for (let at = 0; at < rows.length; at++) {
    for (const column of upper) {
      const cell: Cell = state.grid[rows[at]!]![column.column]!;
      if (!isBlankCell(cell)) parts = withPart(parts, partReading(state, cell, column));
    }
    found.push(parts);
  }
  return found;
}

function partReading(state: ReadState, cell: Cell, column: Column): DateReading | undefined {
  if (cell instanceof Date) {
    const date = new Date(state.zone.toDay(cell) * 86_400_000);
    return { form: 'month', year: date.getUTCFullYear(), short: undefined, month: date.getUTCMonth() + 1, weak: false };
  }
  const word = typeof cell === 'string' ? state.lexicon.of(cell) : undefined;
  const number = typeof cell === 'number' ? cell : word?.number.kind === 'number' ? word.number.value : undefined;
  return (number === undefined ? undefined : numberReading(number, column)) ?? word?.date;
}

function withPart(parts: DateParts, reading: DateReading | undefined): DateParts {
  if (reading?.form === 'month') return { ...parts, month: reading };
  if (reading?.form !== 'fiscal' || reading.part !== 'year') return parts;
  return reading.fiscal ? { ...parts, fiscalYear: reading.year } : { ...parts, year: reading.year };
}

function reportInference(
  state: ReadState,
  inference: ReturnType<typeof resolveDates>['inferred'][number],
  row: number,
  { column, head }: Column,
): void {
  const heading = head.text;
  if (inference.code === 'day-order')
    state.issue('date-order', row, column, heading, {
      heading,
      order: inference.order,
      by: inference.by,
      count: inference.count,
    });
  else if (inference.code === 'year') {
    if (inference.by === 'title') return;
    state.issue('date-year', row, column, heading, {
      heading,
      by: inference.by,
      first: inference.first,
      last: inference.last,
      count: inference.count,
    });
  } else state.issue('date-swapped', row, column, heading, { heading, count: inference.count });
}

/** Whether blanks in a column stand for the value above: groups are opened by a value and left blank below. */
export function showsFillDown(filled: number, blanks: number, repeats: number, sameAsAbove: boolean): boolean {
  if (blanks === 0 || filled === 0) return false;
  if (sameAsAbove) return true;
  return repeats * 3 <= blanks && blanks >= 0.15 * (filled + blanks) && blanks >= 2;
}

function fillDown(
  state: ReadState,
  main: Column,
  rows: Int32Array,
  blockOf: Int32Array,
  dates: RowDates,
  sameAsAbove: boolean,
): number {
  let [filled, blanks, repeats] = [0, 0, 0];
  let last = UNDATED;
  for (let at = 0; at < rows.length; at++) {
    if (dates.state[at] === DATE_BLANK) blanks++;
    else if (dates.state[at] === DATE_FINE) {
      filled++;
      if (dates.day[at] === last) repeats++;
      last = dates.day[at]!;
    }
  }
  const habit = showsFillDown(filled, blanks, repeats, sameAsAbove);
  let count = 0;
  let above = -1;
  for (let at = 0; at < rows.length; at++) {
    if (at > 0 && blockOf[at] !== blockOf[at - 1]) above = -1;
    if (dates.state[at] === DATE_FINE) above = at;
    else if (dates.state[at] === DATE_UNREADABLE) above = -1;
    else if (above >= 0 && (habit || isDittoCell(state, rows[at]!, main.column))) {
      dates.day[at] = dates.day[above]!;
      dates.grain[at] = dates.grain[above]!;
      dates.coarse[at] = dates.coarse[above]!;
      dates.state[at] = DATE_FINE;
      count++;
    }
  }
  return count;
}

export function isDittoCell(state: ReadState, row: number, column: number): boolean {
  const cell = state.grid[row]![column];
  return typeof cell === 'string' && cell !== '' && isDitto(cell);
}

/** The period of every column whose heading names one, for one block. */
export function readHeadPeriods(
  state: ReadState,
  columns: readonly Column[],
  block: BlockContext,
): (Period | undefined)[] {
  const readings: (DateReading | undefined)[] = [];
  const known: (Day | undefined)[] = [];
  const dates = columns
    .filter(({ head }) => head.period !== undefined && 'date' in head.period)
    .map(({ head }) => state.zone.toDay((head.period as { date: Date }).date));
  const monthly = dates.length > 1 && dates.every((day) => new Date(day * 86_400_000).getUTCDate() === 1);
  const weekly =
    dates.length > 2 && dates.slice(1).every((day, at) => day === dates[at]! || (day - dates[at]!) % 7 === 0);
  for (const { head } of columns) {
    const period: HeadPeriod | undefined = head.period;
    readings.push(period !== undefined && 'reading' in period ? period.reading : undefined);
    known.push(period !== undefined && 'date' in period ? state.zone.toDay(period.date) : undefined);
  }
  const result = resolveDates(readings, { ...dateContext(state, block, 'headings') }, known);
  return columns.map(({ head }, at) => {
    const first = result.days[at];
    if (head.period === undefined || first === undefined) return undefined;
    const grain = result.grains[at] ?? 'day';
    if ('date' in head.period) {
      if (monthly) return monthOf(first);
      return weekly ? { first, last: first + 6, grain: 'week' } : { first, last: first, grain: 'day' };
    }
    const weekSteps = grain === 'day' && isWeekly(result.days, readings);
    return weekSteps ? { first, last: first + 6, grain: 'week' } : { first, last: result.lasts[at] ?? first, grain };
  });
}

/** Days across in steps of seven are weeks. */
function isWeekly(days: readonly (Day | undefined)[], readings: readonly (DateReading | undefined)[]): boolean {
  const run = days.filter((day, at): day is Day => day !== undefined && readings[at] !== undefined);
  const steps = run
    .slice(1)
    .map((day, at) => day - run[at]!)
    .filter((step) => step !== 0);
  return steps.length >= 1 && steps.every((step) => step === 7 || step < 0) && steps.some((step) => step === 7);
}

function monthOf(day: Day): Period {
  const date = new Date(day * 86_400_000);
  const first = day - date.getUTCDate() + 1;
  const last = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86_400_000 - 1;
  return { first, last, grain: 'month' };
}

/** The period a block names for all its rows: a bare line (2026年11月) or a title with one month. */
export function blockPeriod(state: ReadState, block: BlockContext): Period | undefined {
  if (block.period !== undefined) {
    const result = resolveDates([block.period], dateContext(state, block, 'headings'));
    const first = result.days[0];
    if (first !== undefined) return { first, last: result.lasts[0] ?? first, grain: result.grains[0] ?? 'day' };
  }
  return titlePeriod(block.title, state.fiscalStart) ?? undefined;
}

/** Whether a date column holds figures that only its heading makes dates. */
export function isPartColumn(column: Column): boolean {
  return contentOf(column.profile) === 'count';
}
