import type { Cell } from '../grid/cell';
import { isBlankCell } from '../layout/row-profile';
import { readFigure } from './read-cell';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import type { ValueColumn } from './read-values';

/** 合計 under a log with counts: compared with all counts since the last total, or from the top. */
export function checkLogTotals(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  counts: ValueColumn | undefined,
): void {
  let start = 0;
  for (const { row, after, kind } of plan.rowSet.totals) {
    const cell: Cell = counts === undefined ? '' : state.grid[row]![counts.at]!;
    const figure = readFigure(state, cell);
    const since = counts === undefined ? 0 : sumOf(state, keys, counts, start, after);
    const whole = counts === undefined ? 0 : sumOf(state, keys, counts, 0, after);
    if (kind === 'sum' && figure.kind === 'number' && figure.value !== since && figure.value !== whole) {
      state.issue('total-mismatch', row, counts!.at, state.show(cell), {
        heading: counts!.column.head.text,
        stated: figure.value,
        counted: since,
      });
    } else {
      const column =
        plan.columns.find(({ column: at }) => !isBlankCell(state.grid[row]![at]))?.column ?? plan.table.firstColumn;
      state.issue('total-row', row, column, state.show(state.grid[row]![column]));
    }
    start = after;
  }
}

function sumOf(state: ReadState, keys: RowKeys, { at }: ValueColumn, start: number, end: number): number {
  let sum = 0;
  for (let index = start; index < end; index++) {
    const figure = readFigure(state, state.grid[keys.rows[index]!]![at]);
    if (figure.kind === 'number' && figure.value > 0) sum += figure.value;
  }
  return sum;
}
