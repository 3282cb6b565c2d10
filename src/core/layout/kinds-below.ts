import type { Grid } from '../grid/cell';
import { cellKind, isFigure } from './cell-kind';
import type { Headings } from './heading-looks';
import type { Lexicon } from './lexicon';
import { pairIn } from './paired-cells';
import type { Region } from './region';
import { isBlankCell } from './row-profile';

/** So many rows under a heading tell what its columns hold. */
const LOOK_BELOW = 8;
/** How many of the columns hold figures rather than text under a row. */
export function figuresUnder(sheet: Headings, region: Region, row: number, columns: readonly number[]): number {
  const rows = rowsBelow(sheet, region, row);
  let count = 0;
  for (const column of columns) {
    const below = kindsIn(sheet, rows, column);
    const figures = below.number + below.filler + below.date + below.mark;
    if (figures > 0 && figures >= below.text) count++;
  }
  return count;
}

/** The rows that tell what stands under a heading; further rows of the heading itself (all text) are passed over. */
export function rowsBelow(sheet: Headings, region: Region, row: number): readonly number[] {
  const { grid, lexicon } = sheet;
  const rows: number[] = [];
  let passed = 0;
  for (let below = row + 1; below <= region.lastRow && rows.length < LOOK_BELOW && below - row < 40; below++) {
    // Behind a blank row another table may begin.
    const filled = filledIn(sheet, region, below);
    if (filled === 0 && rows.length > 1) break;
    if (filled < 2 || isTotalRow(grid[below]!, region, lexicon)) continue;
    if (passed < 2 && rows.length === 0 && isHeadLike(grid[below]!, region, lexicon)) passed++;
    else rows.push(below);
  }
  return rows;
}

interface Kinds {
  number: number;
  filler: number;
  date: number;
  mark: number;
  text: number;
}

/** What a column holds in these rows. */
export function kindsIn({ grid, lexicon }: Headings, rows: readonly number[], column: number): Kinds {
  const kinds: Kinds = { number: 0, filler: 0, date: 0, mark: 0, text: 0 };
  for (const row of rows) {
    const cell = grid[row]![column];
    const kind = cellKind(cell, lexicon);
    // 14/20 is a figure with its target, and no date.
    const paired = kind === 'text' && pairIn(String(cell)) !== undefined;
    if (kind === 'number' || paired) kinds.number++;
    else if (kind === 'filler' || kind === 'error') kinds.filler++;
    else if (kind !== 'blank') kinds[kind]++;
  }
  return kinds;
}

/** Filled cells of a row inside the region. */
export function filledIn({ grid, profile }: Headings, region: Region, row: number): number {
  if (profile.filled[row] === 0 || region.lastColumn - region.firstColumn + 1 === profile.columns)
    return profile.filled[row]!;
  let filled = 0;
  for (let column = region.firstColumn; column <= region.lastColumn; column++)
    if (!isBlankCell(grid[row]![column])) filled++;
  return filled;
}

function isTotalRow(cells: Grid[number], region: Region, lexicon: Lexicon): boolean {
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    if (!isBlankCell(cells[column])) return lexicon.at(cells[column]).total !== undefined;
  }
  return false;
}

/** Mostly head words, no figure: the second row of a heading rather than data. */
function isHeadLike(cells: Grid[number], region: Region, lexicon: Lexicon): boolean {
  let known = 0;
  let filled = 0;
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const cell = cells[column]!;
    if (isBlankCell(cell)) continue;
    if (typeof cell !== 'string') return false;
    const word = lexicon.of(cell);
    filled++;
    if (word.side !== undefined || word.role !== undefined || word.isMetric || word.total !== undefined) known++;
    else if (isFigure(cellKind(cell, lexicon)) && word.date === undefined) return false;
  }
  return known >= 2 && known * 2 >= filled;
}
