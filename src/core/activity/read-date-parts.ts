import { yearMonthDay } from '../calendar/day';
import type { Cell } from '../grid/cell';
import type { Column } from '../layout/column';
import { isBlankCell } from '../layout/row-profile';
import type { DateReading } from '../parse/date-reading';
import { readDateNumber } from '../parse/date-text';
import { fullYear } from '../parse/era';
import type { ReadState } from './read-state';

/** Cells that are no Dates yet, by position among the rows, with what each says. */
export interface OpenDates {
  readonly positions: number[];
  readonly readings: (DateReading | undefined)[];
}

/** A bare number in a date column: a serial date, 20260401, or the part of a date its heading names. */
export function numberReading(value: number, { head }: Column): DateReading | undefined {
  if (Number.isInteger(value)) {
    if (head.role === 'month' && value >= 1 && value <= 12)
      return { form: 'month', year: undefined, short: undefined, month: value, weak: true };
    if (head.role === 'week' && value >= 1 && value <= WEEKS)
      return { form: 'week-number', year: undefined, short: undefined, week: value, weak: true };
    if ((head.role === 'period' || head.text === '') && value > 1990 && value < 2100)
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

/** 年 | 月 | 日 and such: what stands in the other columns (merged cells filled down) completes a bare day, week or month. */
export function joinParts(
  state: ReadState,
  main: Column,
  upper: readonly Column[],
  rows: Int32Array,
  { positions, readings }: OpenDates,
): void {
  const above = withPart(state, NO_PARTS, headReading(state, main));
  if (upper.length === 0 && above === NO_PARTS) return;
  const parts = partsDown(state, upper, rows, above);
  positions.forEach((at, index) => {
    const reading = readings[index];
    if (reading !== undefined) readings[index] = completed(reading, parts[at]!, state.fiscalStart);
  });
}

interface DateParts {
  readonly year: number | undefined;
  readonly fiscalYear: number | undefined;
  readonly month: MonthPart | undefined;
}

const NO_PARTS: DateParts = { year: undefined, fiscalYear: undefined, month: undefined };

type MonthPart = Extract<DateReading, { form: 'month' }>;

const WEEKS = 53;

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
  if (reading.form === 'numbers' && reading.c === undefined) {
    return { ...reading, c: yearOf(reading.a > 12 ? reading.b : reading.a) };
  }
  if (!open) return reading;
  switch (reading.form) {
    case 'month':
    case 'day':
    case 'week':
      return { ...reading, year: (reading.month === month?.month ? month.year : undefined) ?? yearOf(reading.month) };
    case 'week-number':
      return { ...reading, year: month?.year ?? yearOf(Math.ceil((reading.week * 12) / WEEKS)) };
    case 'fiscal':
      return { ...reading, year: parts.fiscalYear ?? parts.year };
    default:
      return reading;
  }
}

/** 2026年6月 over 日: a month or year in the heading of the dates themselves. */
function headReading(state: ReadState, { head }: Column): DateReading | undefined {
  if (head.period === undefined) return undefined;
  return 'reading' in head.period ? head.period.reading : monthOf(state, head.period.date);
}

/** The year and month named in the other date columns of each row, or above it. */
function partsDown(state: ReadState, upper: readonly Column[], rows: Int32Array, above: DateParts): DateParts[] {
  const found: DateParts[] = [];
  let parts = above;
  for (let at = 0; at < rows.length; at++) {
    for (const column of upper) {
      const cell: Cell = state.grid[rows[at]!]![column.column]!;
      if (!isBlankCell(cell)) parts = withPart(state, parts, partReading(state, cell, column));
    }
    found.push(parts);
  }
  return found;
}

function partReading(state: ReadState, cell: Cell, column: Column): DateReading | undefined {
  if (cell instanceof Date) return monthOf(state, cell);
  const word = typeof cell === 'string' ? state.lexicon.of(cell) : undefined;
  const number = typeof cell === 'number' ? cell : word?.number.kind === 'number' ? word.number.value : undefined;
  return (number === undefined ? undefined : numberReading(number, column)) ?? word?.date;
}

function monthOf(state: ReadState, typed: Date): DateReading {
  const date = new Date(state.zone.toDay(typed) * 86_400_000);
  return { form: 'month', year: date.getUTCFullYear(), short: undefined, month: date.getUTCMonth() + 1, weak: false };
}

function withPart({ asOf }: ReadState, parts: DateParts, reading: DateReading | undefined): DateParts {
  if (reading?.form === 'month') return { ...parts, month: reading };
  if (reading?.form !== 'fiscal') return parts;
  const { fiscal, short } = reading;
  const year = reading.year ?? (short === undefined ? undefined : fullYear(short, yearMonthDay(asOf).year));
  // A bare 1Q names no year: that of the row above holds on.
  if (year === undefined) return parts;
  return fiscal ? { ...parts, fiscalYear: year } : { ...parts, year };
}
