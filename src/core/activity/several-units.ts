import type { Cell } from '../grid/cell';
import { foldText } from '../parse/text';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

const BETWEEN = /[、，;；\n]|,(?!\s*(?:inc|ltd|llc|llp|co|corp|kk|gmbh)\b)/i;

/** How many companies, jobs or candidates a cell lists: A商事、Bテック are two. */
function unitsIn(cell: Cell | undefined): number {
  if (typeof cell !== 'string' || cell.length < 5) return 1;
  const parts = foldText(cell)
    .replace(/\([^()]*\)/g, '')
    .split(BETWEEN);
  return parts.every((part) => part.trim().length > 1) ? parts.length : 1;
}

/** Says of a row that counts as one although its company, job or candidate is a list of several. */
export function reportSeveral(state: ReadState, { job, client, candidate }: TablePlan, row: number): void {
  for (const column of [job, client, candidate]) {
    if (column === undefined) continue;
    const cell = state.grid[row]![column.column];
    const count = unitsIn(cell);
    if (count < 2) continue;
    state.issue('several-units', row, column.column, state.show(cell), { heading: column.head.text, count });
    return;
  }
}
