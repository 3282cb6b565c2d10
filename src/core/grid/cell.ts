/** A cell as Sheets hands it to a custom function: an empty cell is `''`, an error is its text (`'#REF!'`). */
export type Cell = string | number | boolean | Date;

/** Rows of cells, all of one length. Row 0 is the first row of the range the user gave. */
export type Grid = readonly (readonly Cell[])[];

/** What a custom function may receive for a range: one value, or rows with holes in them. */
export type RawRange = unknown;

/**
 * Rows of cells from whatever Sheets passed: a single cell becomes 1 × 1, `null` and `undefined` become `''`,
 * short rows are filled up. Rows are copied only where something had to be mended.
 */
export function toGrid(raw: RawRange): Grid {
  if (raw === null || raw === undefined) return [];
  if (!Array.isArray(raw)) return [[toCell(raw)]];
  const rows = raw as unknown[];
  let width = 0;
  for (const row of rows) width = Math.max(width, Array.isArray(row) ? row.length : 1);
  return rows.map((row) => {
    const cells: unknown[] = Array.isArray(row) ? row : [row];
    if (cells.length === width && cells.every(isCell)) return cells as Cell[];
    return Array.from({ length: width }, (_, column) => toCell(cells[column]));
  });
}

function isCell(value: unknown): value is Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;
}

function toCell(value: unknown): Cell {
  if (isCell(value)) return value;
  return value === null || value === undefined ? '' : String(value);
}
