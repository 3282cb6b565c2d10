import type { Cell, Grid } from '../grid/cell';

/** What stands in each row and column, counted in one pass over the grid. */
export interface RowProfile {
  readonly rows: number;
  readonly columns: number;
  /** Filled cells by row. Blank text, VSTACK's `#N/A` padding and unticked boxes are not filled. */
  readonly filled: Uint16Array;
  /** Filled cells by row that hold text. */
  readonly texts: Uint16Array;
  /** Dates and numbers by row, the larger of the two: a row with few of them is no run of periods. */
  readonly figures: Uint16Array;
  /** Filled cells by column, in rows that hold more than one. */
  readonly inColumn: Uint32Array;
  /** One past the last filled row. */
  readonly end: number;
}

/** Whether a cell says nothing: empty, white space, VSTACK's padding, an unticked box. */
export function isBlankCell(cell: Cell | undefined): boolean {
  if (cell === '' || cell === undefined || cell === false) return true;
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  if (first === 35) return cell === '#N/A';
  return (first <= 32 || first === 0x3000 || first === 0xa0) && cell.trim() === '';
}

/** Counts the filled cells of a grid in one pass. All rows have the width of the first. */
export function profileRows(grid: Grid): RowProfile {
  const rows = grid.length;
  const columns = grid[0]?.length ?? 0;
  const filled = new Uint16Array(rows);
  const texts = new Uint16Array(rows);
  const figures = new Uint16Array(rows);
  const inColumn = new Uint32Array(columns);
  let end = 0;
  for (let row = 0; row < rows; row++) {
    const cells = grid[row]!;
    let some = 0;
    let text = 0;
    let dates = 0;
    let last = 0;
    for (let column = 0; column < columns; column++) {
      const cell = cells[column]!;
      if (cell === '' || cell === false) continue;
      if (typeof cell === 'string') {
        if (isBlankCell(cell)) continue;
        text++;
      } else if (typeof cell === 'object') dates++;
      some++;
      inColumn[column]!++;
      last = column;
    }
    if (some === 0) continue;
    if (some === 1) inColumn[last]!--;
    filled[row] = some;
    texts[row] = text;
    figures[row] = Math.max(dates, some - text - dates);
    end = row + 1;
  }
  return { rows, columns, filled, texts, figures, inColumn, end };
}
