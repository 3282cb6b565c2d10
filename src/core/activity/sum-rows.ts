import type { Column } from '../layout/column';
import { isBlankCell } from '../layout/row-profile';
import type { Body } from '../layout/table';
import { readFigure } from './read-cell';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';
import { additive } from './total-figures';

/** One column alone may come out right by chance, and so may figures too small to differ. */
const COLUMNS_LEAST = 2;
const FIGURE_LEAST = 3;

/**
 * Rows that give themselves away by their figures: under every heading exactly what the rows above, since the last such
 * row, add up to (Q2, 4-5月, 前半 under their months). Only rows whose date does not say what they cover are asked about,
 * and only tables without people in their rows: there each row is a time of its own.
 *
 * @param mayBe whether the row at a place in the body may be one
 * @returns grid rows
 */
export function findSumRows(
  state: ReadState,
  plan: TablePlan,
  main: Column,
  { firstRow, lastRow }: Body,
  mayBe: (at: number) => boolean,
): number[] {
  const values = plan.values.filter(
    ({ holds, head: { side, label } }) =>
      holds === 'count' && side !== 'rate' && (label.kind !== 'metric' || additive(label.metric)),
  );
  if (plan.member !== undefined || plan.metric !== undefined || values.length < COLUMNS_LEAST) return [];
  const found: number[] = [];
  let sums = values.map(() => 0);
  let added = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    const date = state.grid[row]![main.column];
    const figures = values.map(({ column }) => figureAt(state, row, column));
    if (isBlankCell(date) || figures.every((figure) => figure === undefined)) continue;
    if (added > 1 && mayBe(row - firstRow) && isSum(figures, sums)) found.push(row);
    else if (!mayBe(row - firstRow)) {
      // Below a sum a new stretch begins.
      if (found.length > 0 && found[found.length - 1]! === lastFilled(state, main, row, firstRow)) {
        sums = values.map(() => 0);
        added = 0;
      }
      sums = sums.map((sum, at) => sum + (figures[at] ?? 0));
      added++;
    }
  }
  return found;
}

function figureAt(state: ReadState, row: number, column: number): number | undefined {
  const figure = readFigure(state, state.grid[row]![column]!);
  return figure.kind === 'number' ? figure.value : undefined;
}

function isSum(figures: readonly (number | undefined)[], sums: readonly number[]): boolean {
  const told = figures.filter((figure) => figure !== undefined && figure >= FIGURE_LEAST).length;
  return told >= COLUMNS_LEAST && figures.every((figure, at) => Math.abs((figure ?? 0) - sums[at]!) < 1e-6);
}

/** The nearest row above with something in the date column. */
function lastFilled({ grid }: ReadState, main: Column, row: number, firstRow: number): number {
  for (let above = row - 1; above >= firstRow; above--) if (!isBlankCell(grid[above]![main.column])) return above;
  return -1;
}
