import { type Day, startOfMonth, startOfWeek, yearMonthDay } from '../calendar/day';
import type { Cell } from '../grid/cell';
import type { Column } from '../layout/column';
import { headKey } from '../layout/head-key';
import { isDitto } from '../layout/mark-words';
import { isBlankCell } from '../layout/row-profile';
import type { DateReading } from '../parse/date-reading';
import { resolveDates } from '../parse/resolve-dates';
import { isTimeDate } from '../parse/typed-as';
import { GRAIN_MONTH, GRAIN_WEEK, UNDATED } from './activity';
import { orderOfColumn, reportInference } from './date-inferences';
import type { BlockContext } from './read-contexts';
import { fillDown } from './read-date-fill';
import { joinParts, numberReading, type OpenDates } from './read-date-parts';
import { dateContext, grainOf } from './read-periods';
import type { ReadState } from './read-state';
import { DATE_BLANK, DATE_FINE, DATE_UNREADABLE, type RowDates } from './row-dates';

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
  const unit = unitOf(state, main, rows, options.counts);
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

/** The finest first: a day, then a week, a month, a quarter or half, a year. */
function orderDateColumns(columns: readonly Column[]): Column[] {
  const order = (column: Column): number => {
    const role = column.head.role;
    if (role === 'week') return 1;
    if (role === 'month') return 2;
    // 四半期 beside 年度.
    if (role === 'period') return /^(?:年度?|fy|(?:fiscal)?year)$/.test(headKey(column.head.text)) ? 4 : 3;
    return 0;
  };
  return [...columns].sort((a, b) => order(a) - order(b));
}

type Unit = 'day' | 'week' | 'week-end' | 'month';

/** What one date stands for: 月 and 週 columns hold dates that mean the whole of it. */
function unitOf(state: ReadState, main: Column, rows: Int32Array, counts: boolean): Unit {
  const { head, profile } = main;
  if (head.role === 'week') return /ending|^we$/.test(headKey(head.text)) ? 'week-end' : 'week';
  if (head.role === 'month') return 'month';
  const firsts = profile.firstOfMonth && (head.role !== 'date' || (counts && profile.date > 2));
  return firsts && areFirsts(state, main, rows) ? 'month' : 'day';
}

/** Whether all Dates are firsts of a month: the profile, which knows no time zone, takes the day beside it for one too. */
function areFirsts({ grid, zone }: ReadState, { column }: Column, rows: Int32Array): boolean {
  return rows.every((row) => {
    const cell = grid[row]![column]!;
    return typeof cell !== 'object' || isTimeDate(cell) || yearMonthDay(zone.toDay(cell)).day === 1;
  });
}

/** Takes Date cells as they are and collects everything else that may be a date. */
function takeDateCells(state: ReadState, main: Column, rows: Int32Array, dates: RowDates, unit: Unit): OpenDates {
  const open: OpenDates = { positions: [], readings: [] };
  const ready = state.dateCells.get(main);
  if (ready !== undefined) {
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
    dates.day[at] = startOfMonth(day);
    dates.grain[at] = GRAIN_MONTH;
  } else {
    dates.day[at] = unit === 'week' ? day : startOfWeek(day);
    dates.grain[at] = GRAIN_WEEK;
  }
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
  joinParts(state, main, upper, rows, open);
  const groups = new Map<string, number[]>();
  open.positions.forEach((at, index) => {
    const key = blocks[blockOf[at]!]!.key;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  const all = [...groups.values()];
  const columnOrder =
    all.length > 1 ? orderOfColumn(state, main, rows, blocks[blockOf[open.positions[0]!]!]!, open) : undefined;
  for (const group of all) {
    const block = blocks[blockOf[open.positions[group[0]!]!]!]!;
    const whole = all.length === 1 && hasKnown(dates);
    const result = whole
      ? resolveWithKnown(state, block, rows, dates, open)
      : resolveDates(
          group.map((index) => open.readings[index]),
          { ...dateContext(state, block, 'events'), columnOrder },
        );
    if (result.dayOrder !== undefined) state.dayOrder = result.dayOrder;
    for (const inference of result.inferred) {
      if (inference.code === 'day-order' && columnOrder !== undefined) continue;
      if (inference.code === 'swapped') {
        // Whole weeks and months have no day that could have changed places with the month.
        if (!whole || unit !== 'day') continue;
        turnBack(dates, result.days);
      }
      reportInference(state, inference, rows[open.positions[group[0]!]!]!, main);
    }
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

/** Date cells that the spreadsheet made with day and month exchanged. */
function turnBack(dates: RowDates, days: readonly (Day | undefined)[]): void {
  for (let at = 0; at < days.length; at++) if (days[at] !== undefined) dates.day[at] = days[at]!;
}
