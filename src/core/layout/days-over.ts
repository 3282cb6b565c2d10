import { cellKind } from './cell-kind';
import type { Headings } from './heading-looks';
import { periodSequence } from './period-sequence';
import type { Region } from './region';
import { isBlankCell } from './row-profile';
import { numberedDays, weekdayColumns } from './weekdays';

/** Two dates or more, each over its own 目標 and 実績: 4/6 | | 4/7 | over 目標 | 実績 | 目標 | 実績. */
export function datesOverSides({ grid, lexicon }: Headings, region: Region, row: number): boolean {
  const [cells, lower] = [grid[row]!, grid[row + 1]];
  if (lower === undefined) return false;
  const { columns } = periodSequence(cells, region.firstColumn, region.lastColumn, lexicon);
  if (columns.length < 2) return false;
  const sides = (column: number): boolean => lexicon.at(lower[column]).side !== undefined;
  return columns.every((column) => cellKind(cells[column], lexicon) === 'date' && sides(column) && sides(column + 1));
}

/** Numbers or dates, however few, over the weekdays of the row below. */
export function daysOverWeekdays({ grid, lexicon }: Headings, region: Region, row: number): readonly number[] {
  const [cells, lower] = [grid[row]!, grid[row + 1]];
  if (lower === undefined) return [];
  const over = weekdayColumns(lower).filter((column) => column >= region.firstColumn && column <= region.lastColumn);
  const filled = over.filter((column) => !isBlankCell(cells[column]));
  if (filled.every((column) => cellKind(cells[column], lexicon) === 'date')) return filled;
  return numberedDays(cells, lower).filter((column) => filled.includes(column));
}
