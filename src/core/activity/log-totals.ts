import type { Cell } from '../grid/cell';
import { isBlankCell } from '../layout/row-profile';
import { readFigure } from './read-cell';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import type { ValueColumn } from './read-values';

/**
 * 合計 under a log with counts: compared with all counts since the last total, or from the top; of one activity where the
 * total names it (合計 | 推薦).
 */
export function checkLogTotals(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  counts: ValueColumn | undefined,
  metrics: Int16Array,
): void {
  let start = 0;
  for (const { row, after, kind } of plan.rowSet.totals) {
    const cell: Cell = counts === undefined ? '' : state.grid[row]![counts.at]!;
    const figure = readFigure(state, cell);
    const named = metricNamed(state, plan, row, metrics);
    const sum = (from: number): number => (counts === undefined ? 0 : sumOf(state, keys, counts, from, after, named));
    const [since, whole] = [sum(start), sum(0)];
    if (kind === 'sum' && figure.kind === 'number' && figure.value !== since && figure.value !== whole) {
      state.issue('total-mismatch', row, counts!.at, state.show(cell), {
        heading: counts!.column.head.text,
        stated: figure.value,
        counted: since || whole,
      });
    } else {
      const column =
        plan.columns.find(({ column: at }) => !isBlankCell(state.grid[row]![at]))?.column ?? plan.table.firstColumn;
      state.issue('total-row', row, column, state.show(state.grid[row]![column]));
    }
    start = after;
  }
}

/** The rows of which activity a total is of: those whose metric its own label names; `undefined` where it names none. */
function metricNamed(
  { grid, lexicon }: ReadState,
  { metric }: TablePlan,
  row: number,
  metrics: Int16Array,
): ((at: number) => boolean) | undefined {
  const { label } = lexicon.at(grid[row]![metric!.column]);
  if (label === 'ignore' || label.kind === 'unknown') return undefined;
  const named = label.kind === 'metric' ? [label.metric] : label.candidates;
  return (at) => named.includes(metrics[at]!);
}

function sumOf(
  state: ReadState,
  keys: RowKeys,
  { at }: ValueColumn,
  start: number,
  end: number,
  named: ((at: number) => boolean) | undefined,
): number {
  let sum = 0;
  for (let index = start; index < end; index++) {
    if (named?.(index) === false) continue;
    const figure = readFigure(state, state.grid[keys.rows[index]!]![at]);
    if (figure.kind === 'number' && figure.value > 0) sum += figure.value;
  }
  return sum;
}
