import { isBlankCell } from '../layout/row-profile';
import { NONE } from './activity';
import { DOUBLE_ONCE, sameRow } from './read-doubles';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import { DATE_FINE } from './row-dates';

/**
 * Finds rows of a table that repeat another one in every cell: a candidate with the same job twice, a day's figures pasted
 * twice. With an id of its own such a row is the same entry and counts once; without one both count, and that is said.
 */
export function findTableDoubles(state: ReadState, plan: TablePlan, keys: RowKeys): Uint8Array {
  const { rows, dates, candidate, job, member } = keys;
  const doubles = new Uint8Array(rows.length);
  const first = new Map<string, number>();
  for (let at = 0; at < rows.length; at++) {
    const dated = dates.state[at] === DATE_FINE;
    if (!dated && candidate[at] === NONE && job[at] === NONE) continue;
    const key = `${dated ? dates.day[at] : ''} ${member[at]} ${candidate[at]} ${job[at]} ${text(state, plan, rows[at]!)}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, at);
      continue;
    }
    const cells = state.grid[rows[at]!]!;
    if (!sameRow(state.grid[rows[known]!]!, cells, plan) || !saysMore(plan, cells)) continue;
    if (plan.id !== undefined && !isBlankCell(cells[plan.id.column])) doubles[at] = DOUBLE_ONCE;
    else state.issue('double-separate', rows[at]!, plan.table.firstColumn, '', { first: rows[known]! + 1 });
  }
  return doubles;
}

/** What the row counts, where a column names it. */
function text({ grid }: ReadState, { metric }: TablePlan, row: number): string {
  return metric === undefined ? '' : String(grid[row]![metric.column]);
}

/** Days off and rows of zeros look alike without repeating anything. */
function saysMore({ values }: TablePlan, cells: readonly unknown[]): boolean {
  return values.some(({ column }) => {
    const cell = cells[column];
    return cell !== '' && cell !== 0 && cell !== '0' && cell !== false && cell !== undefined && cell !== '-';
  });
}
