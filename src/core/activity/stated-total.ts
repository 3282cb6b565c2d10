import type { Day } from '../calendar/day';
import { type StatedTotal, UNDATED } from './activity';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import type { FaceValues, RowKind } from './read-totals';
import type { ValueColumn } from './read-values';
import type { When } from './read-when';
import type { Range } from './total-ranges';

/** What the table's reader knows of its cells, by position among the data rows and among the value columns. */
export interface CellFacts {
  readonly keys: RowKeys;
  readonly values: readonly ValueColumn[];
  readonly face: FaceValues;
  rowKind(at: number): RowKind;
  /** Metric of a cell, -1 where nothing names one. */
  metric(at: number, index: number): number;
  when(at: number, index: number): When | undefined;
  /** What one unit of the figure stands for where the metric is money (1,000 for 千円). */
  scale(at: number, index: number, metric: number): number;
}

/** A total of the sheet beside the cells it adds up. */
export interface TotalCell {
  readonly row: number;
  readonly column: number;
  readonly metric: number;
  readonly stated: number;
  readonly counted: number;
  readonly right: boolean;
}

/** Records a total with the cells it covers and the days they lie in. */
export function recordTotal(
  state: ReadState,
  facts: CellFacts,
  total: TotalCell,
  [start, end]: Range,
  columns: readonly number[],
): void {
  const { keys, values } = facts;
  if (end <= start || columns.length === 0) return;
  const { first, last } = daysOf(facts, [start, end], columns);
  const made: StatedTotal = {
    ...total,
    cells: {
      firstRow: keys.rows[start]!,
      lastRow: keys.rows[end - 1]!,
      columns: columns.map((index) => values[index]!.at),
    },
    first,
    last,
  };
  state.totals.push(made);
}

/** First and last day of the cells that are counts with a date; `UNDATED` for dates that stand in the cells themselves. */
function daysOf(facts: CellFacts, [start, end]: Range, columns: readonly number[]): { first: Day; last: Day } {
  let first: Day = UNDATED;
  let last: Day = UNDATED;
  for (const index of columns) {
    const { column } = facts.values[index]!;
    if (column.holds !== 'count') continue;
    // A period in the heading holds for the whole column.
    const until = column.head.period === undefined ? end : start + 1;
    for (let at = start; at < until; at++) {
      const when = facts.when(at, index);
      if (when === undefined || when.first === UNDATED) continue;
      if (first === UNDATED || when.first < first) first = when.first;
      last = Math.max(last, when.last ?? when.first);
    }
  }
  return { first, last };
}
