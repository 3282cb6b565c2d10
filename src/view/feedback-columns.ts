import type { Grid } from '../core/grid/cell';
import { normaliseLabel } from '../core/parse/label';
import { RECORD_COLUMNS } from '../messages/feedback-talk';

/** Where the columns of a record sheet stand. */
export interface RecordHeadings {
  /** 0-based row of the headings. */
  readonly row: number;
  /** Column of each of `RECORD_COLUMNS`; −1 where it is gone. */
  readonly columns: readonly number[];
}

/** Day, member and action: without them a row says nothing. */
const NEEDED = [0, 1, 2];
/** A row with so many of our headings is ours, though somebody has put others into their own words. */
const RECOGNISED_LEAST = 6;

/**
 * The heading row of a record sheet, in either language, its columns in any order. A heading put into other words is known
 * by its neighbours; `undefined` where day, member and action are not to be found.
 */
export function findRecordHeadings(grid: Grid): RecordHeadings | undefined {
  for (let row = 0; row < grid.length; row++) {
    const headings = grid[row]!.map((cell) => normaliseLabel(String(cell)));
    const named = RECORD_COLUMNS.ja.map((japanese, at) => {
      const words = [japanese, RECORD_COLUMNS.en[at]!].map(normaliseLabel);
      return headings.findIndex((heading) => words.includes(heading));
    });
    const isOurs = named.filter((column) => column >= 0).length >= RECOGNISED_LEAST;
    const columns = isOurs ? named.map((column, at) => (column >= 0 ? column : renamed(named, at, headings))) : named;
    if (NEEDED.every((at) => columns[at]! >= 0)) return { row, columns };
  }
  return undefined;
}

/** The column right between a lost one's neighbours (the first: right before the second), unless it is a known one. */
function renamed(named: readonly number[], at: number, headings: readonly string[]): number {
  const [before = -1, after = -1] = [named[at - 1], named[at + 1]];
  const column = after - 1;
  if (after < 0 || column < 0 || named.includes(column) || (at > 0 && before !== column - 1)) return -1;
  // What may be missing was taken away on purpose; what may not is taken as it stands, unnamed too.
  return headings[column] === '' && !NEEDED.includes(at) ? -1 : column;
}
