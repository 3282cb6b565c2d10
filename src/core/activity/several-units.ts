import type { Cell } from '../grid/cell';
import type { Column } from '../layout/column';
import { foldText } from '../parse/text';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';
import { BETWEEN_UNITS } from './read-units';

const BETWEEN = /[、，;；\n]|,(?!\s*(?:inc|ltd|llc|llp|co|corp|kk|gmbh)\b)/i;

/** How many companies, jobs or candidates a cell lists: A商事、Bテック are two. */
function unitsIn(cell: Cell | undefined): number {
  if (typeof cell !== 'string' || !BETWEEN_UNITS.test(cell)) return 1;
  const parts = foldText(cell)
    .replace(/\([^()]*\)/g, '')
    .split(BETWEEN);
  return parts.every((part) => part.trim().length > 1) ? parts.length : 1;
}

/** The columns in which a row may name several things it is about; none where no name of the tables so far lists any. */
export function unitColumns({ jobs, candidates }: ReadState, { job, client, candidate }: TablePlan): readonly Column[] {
  if (!jobs.mayList && !candidates.mayList) return [];
  return [job, client, candidate].filter((column): column is Column => column !== undefined);
}

/** Says of a row that counts as one although its company, job or candidate is a list of several. */
export function reportSeveral(state: ReadState, columns: readonly Column[], row: number): void {
  for (const { column, head } of columns) {
    const cell = state.grid[row]![column];
    const count = unitsIn(cell);
    if (count < 2) continue;
    state.issue('several-units', row, column, state.show(cell), { heading: head.text, count });
    return;
  }
}
