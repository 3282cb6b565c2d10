import { type Day, dayOf, isoDay, weekday, yearMonthDay } from '../calendar/day';
import type { Period } from '../calendar/period';
import { isoWeekOf } from '../calendar/weeks';
import type { Column } from '../layout/column';
import { readDateText } from '../parse/date-text';
import { GRAIN_DAY, GRAIN_MONTH, GRAIN_WEEK, UNDATED } from './activity';
import { blockPeriod, grainOf, isCoarse, readHeadPeriods } from './read-periods';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import { periodsOf, type ValueColumn } from './read-values';
import { DATE_FINE, DATE_UNREADABLE } from './row-dates';

/** When a cell's count belongs; `last` only where the period is longer than a month. */
export interface When {
  readonly first: Day;
  readonly grain: number;
  readonly last?: Day;
}

/** In the period grammar. */
export function whenText({ first, grain, last }: When): string {
  return last === undefined ? periodText(first, grain) : `${isoDay(first)}..${isoDay(last)}`;
}

/** Says of each cell of a table when its count belongs. */
export class CellDates {
  private coarse = 0;
  /** Weeks of the title's month that begin before it, by the column of their figures. */
  private readonly early = new Map<ValueColumn, Day>();
  private readonly blockPeriods: readonly (Period | undefined)[];
  /** The date column is empty from top to bottom: the title's month dates the rows, or nothing does. */
  private readonly neverDated: boolean;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly values: readonly ValueColumn[],
  ) {
    const corner = plan.dates.length > 0 ? undefined : cornerPeriod(plan.columns);
    this.blockPeriods = plan.rowSet.blocks.map(
      (block) => (corner && readHeadPeriods(state, [corner], block)[0]) ?? blockPeriod(state, block),
    );
    this.neverDated = !keys.dates.state.includes(DATE_FINE);
  }

  /** Day and grain of a cell: its column's period, else its row's, else its block's. */
  of(at: number, index: number, counts = true): When | undefined {
    const { state, plan, keys } = this;
    const value = this.values[index]!;
    const blockIndex = keys.blockOf[at]!;
    const { dates } = keys;
    if (value.column.head.period !== undefined) {
      const period = periodsOf(state, plan, plan.rowSet.blocks[blockIndex]!)[index];
      // 上期 over a table whose rows are months: the row says it better.
      const finer = dates.state[at] === DATE_FINE && dates.coarse[at] === 0;
      if (period !== undefined && finer && isCoarse(period)) return { first: dates.day[at]!, grain: dates.grain[at]! };
      if (period !== undefined) {
        const own = this.inYearOfRow(at, value, period);
        if (counts) this.noteEarly(value, own.first, own.grain === 'week', blockIndex);
        return this.placed(own, counts);
      }
      const inRow = dayWithin(value, dates.state[at] === DATE_FINE ? dates.day[at]! : undefined, dates.grain[at]!);
      return inRow === undefined ? undefined : { first: inRow, grain: GRAIN_DAY };
    }
    if (dates.state[at] === DATE_FINE) {
      if (counts && dates.coarse[at] === 1) this.coarse++;
      if (counts) this.noteEarly(value, dates.day[at]!, dates.grain[at] === GRAIN_WEEK, blockIndex);
      return { first: dates.day[at]!, grain: dates.grain[at]! };
    }
    if (plan.dates.length > 0 && !(dates.state[at] !== DATE_UNREADABLE && this.neverDated)) return undefined;
    const block = this.blockPeriods[blockIndex];
    if (block !== undefined) return this.placed(block, counts);
    return { first: UNDATED, grain: GRAIN_DAY };
  }

  /** 4月 | 5月 across, 2025 and 2026 down: the row says the year of its months, from whichever month that year begins in. */
  private inYearOfRow(at: number, { column }: ValueColumn, period: Period): Period {
    const { dates } = this.keys;
    const head = column.head.period;
    const named = head === undefined || 'date' in head || ('year' in head.reading && head.reading.year !== undefined);
    if (named || dates.state[at] !== DATE_FINE || dates.coarse[at] !== 1) return period;
    return fromDay(period, dates.day[at]!);
  }

  /** W/E 3 Apr under "April 2026" begins in March, and counts there. */
  private noteEarly(value: ValueColumn, first: Day, weekly: boolean, blockIndex: number): void {
    const month = weekly ? this.blockPeriods[blockIndex] : undefined;
    if (month?.grain === 'month' && first < month.first && first + 6 >= month.first) this.early.set(value, first);
  }

  private placed(period: Period, counts: boolean): When {
    const { first, last } = period;
    const grain = grainOf(period.grain, first, last);
    if (!isCoarse(period)) return { first, grain };
    if (counts) this.coarse++;
    return { first, grain, last };
  }

  /** Quarters and longer are kept in their first month; how many cells were, is said. */
  report(): void {
    const row = this.plan.table.bodies[0]!.head.last;
    for (const [{ at, column }, first] of this.early)
      this.state.issue('week-before-month', row, at, '', { heading: column.head.text, day: isoDay(first) });
    if (this.coarse === 0) return;
    this.state.issue('coarse-period', this.keys.rows[0]!, this.plan.table.firstColumn, '', { count: this.coarse });
  }
}

/** A period in the heading over the row keys holds for the whole table. */
function cornerPeriod(columns: readonly Column[]): Column | undefined {
  let period: Column | undefined;
  for (const column of columns) if (column.use !== 'value') period = withPeriod(column) ?? period;
  return period;
}

/** A key column whose heading is a period: 2026年4月, or a bare month name in the corner. */
function withPeriod(column: Column): Column | undefined {
  const { head } = column;
  if (head.period !== undefined) return column;
  const reading = head.other === '' ? undefined : readDateText(head.other);
  return reading?.form === 'month' ? { ...column, head: { ...head, other: '', period: { reading } } } : undefined;
}

/** The same months or days in the year that begins on a day. */
function fromDay({ first, last, grain }: Period, start: Day): Period {
  const own = yearMonthDay(first);
  const from = yearMonthDay(start);
  const later = own.month > from.month || (own.month === from.month && own.day >= from.day);
  const moved = dayOf(from.year + (later ? 0 : 1), own.month, own.day);
  // The nearest Monday.
  const begin = grain === 'week' ? moved + 3 - weekday(moved + 3) : moved;
  if (grain === 'day' || grain === 'week') return { first: begin, last: begin + last - first, grain };
  const end = yearMonthDay(last + 1);
  return {
    first: begin,
    last: dayOf(from.year + (later ? 0 : 1) + end.year - own.year, end.month, end.day) - 1,
    grain,
  };
}

/** 1 … 31 across under a month in the row. */
function dayWithin(value: ValueColumn, month: Day | undefined, grain: number): Day | undefined {
  const period = value.column.head.period;
  if (month === undefined || grain !== GRAIN_MONTH || period === undefined || !('reading' in period)) return undefined;
  return period.reading.form === 'day-of-month' ? month + period.reading.day - 1 : undefined;
}

/** A day, week or month in the period grammar. */
function periodText(first: Day, grain: number): string {
  if (first === UNDATED) return '';
  if (grain === GRAIN_MONTH) return isoDay(first).slice(0, 7);
  if (grain !== GRAIN_WEEK) return isoDay(first);
  const { year, week } = isoWeekOf(first);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
