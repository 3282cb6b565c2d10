/** A cell as Sheets hands it to a custom function: an empty cell is `''`, an error is its text (`'#REF!'`). */
export type Cell = string | number | boolean | Date;

/** Rows of cells, all of one length. Row 0 is the first row of the range the user gave. */
export type Grid = readonly (readonly Cell[])[];

/** What a custom function may receive for a range: one value, or rows with holes in them. */
export type RawRange = unknown;

/**
 * Rows of cells from whatever Sheets passed: a single cell becomes 1 × 1, `null` and `undefined` become `''`,
 * short rows are filled up. Nothing is copied unless something had to be mended.
 */
export function toGrid(raw: RawRange): Grid {
  if (raw === null || raw === undefined) return [];
  if (!Array.isArray(raw)) return [[toCell(raw)]];
  const rows = raw as unknown[];
  let width = 0;
  for (let at = 0; at < rows.length; at++) width = Math.max(width, widthOf(rows[at]));
  return isGrid(rows, width) ? rows : rows.map((row) => mended(row, width));
}

/** Whether nothing has to be mended, as in nearly every range of a sheet. Loops: a large range has a million cells. */
function isGrid(rows: readonly unknown[], width: number): rows is Grid {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!Array.isArray(row) || row.length !== width) return false;
    for (let column = 0; column < width; column++) {
      const cell: unknown = row[column];
      // Texts first, for most cells are texts.
      if (typeof cell !== 'string' && !isCell(cell)) return false;
    }
  }
  return true;
}

function widthOf(row: unknown): number {
  return Array.isArray(row) ? row.length : 1;
}

function mended(row: unknown, width: number): Cell[] {
  const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
  return Array.from({ length: width }, (_, column) => toCell(cells[column]));
}

/** Sheets knows the years 1 to 9999 (with a day to spare for its zones); a Date beyond comes from no cell. */
const FIRST_MS = -62_135_683_200_000;
const LAST_MS = Date.UTC(10_000, 0, 2);

/** Whether Sheets could have handed it over as it is; `NaN`, `Infinity` and invalid dates come from no cell. */
function isCell(value: unknown): value is Cell {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value instanceof Date) return value.getTime() > FIRST_MS && value.getTime() < LAST_MS;
  return typeof value === 'string' || typeof value === 'boolean';
}

function toCell(value: unknown): Cell {
  if (isCell(value)) return value;
  const isNothing = value === null || value === undefined || typeof value === 'number' || value instanceof Date;
  return isNothing ? '' : textOf(value);
}

/** As `String` does, but never by a method of the value: what a page sends may hold `toString` as a field. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(',');
  const isStrange = typeof value === 'object' && value !== null && !(value instanceof Date);
  return isStrange ? '[object Object]' : String(value);
}
