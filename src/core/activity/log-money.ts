import type { Day } from '../calendar/day';
import type { Cell } from '../grid/cell';
import { NONE } from './activity';
import { saysScale } from './money-kinds';
import { readFigure } from './read-cell';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import type { ValueColumn } from './read-values';

/** Counts the amount of money a row of a log names beside its act, on the day of the act. */
export function countLogMoney(
  state: ReadState,
  keys: RowKeys,
  value: ValueColumn,
  at: number,
  act: { readonly day: Day; readonly grain: number; readonly member: number },
): void {
  const row = keys.rows[at]!;
  const { day, grain, member } = act;
  const cell: Cell = state.grid[row]![value.at]!;
  const figure = readFigure(state, cell);
  if (figure.kind === 'nothing') return;
  if (figure.kind !== 'number') {
    state.issue(figure.kind === 'error' ? 'error-cell' : 'unreadable-number', row, value.at, state.show(cell), {
      heading: value.column.head.text,
    });
    return;
  }
  const amount = figure.unit === '' && !saysScale(cell) ? figure.value * value.scale : figure.value;
  state.event(
    day,
    grain,
    member,
    keys.ra[at]! >= 0 ? keys.ra[at]! : NONE,
    value.metric,
    amount,
    keys.candidate[at]!,
    keys.job[at]!,
    row,
    value.at,
  );
}
