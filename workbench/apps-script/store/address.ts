import type { Area, OpenEnd } from '../store';

/** An address as written: `sheet` only where it names one. `open` ends reach to the sheet's edge. */
export interface Address {
  readonly sheet: string | undefined;
  readonly area: Area;
  readonly open: OpenEnd | undefined;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** `0 → 'A'`, `26 → 'AA'`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `'A' → 0`, `'aa' → 26`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A sheet's name as it stands in formulas: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3})\$?(\d*):\$?([A-Za-z]{1,3})\$?(\d*)$/;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

/** Splits `'a sheet'!A1:B2` into the sheet's name and the rest. */
export function splitSheet(text: string): { readonly sheet: string | undefined; readonly rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/.exec(text);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), rest: quoted[2]! };
  const at = text.lastIndexOf('!');
  return at < 0 ? { sheet: undefined, rest: text } : { sheet: text.slice(0, at), rest: text.slice(at + 1) };
}

/**
 * Reads `A1`, `A1:B2`, `A:H`, `A2:H`, `2:5`, each with or without a sheet, on a sheet of the given size (open ends reach to
 * its edge). `undefined` when the text is no address. Cells beyond the sheet are the caller's to refuse.
 */
export function parseAddress(text: string, size: SheetSize): Address | undefined {
  const { sheet, rest } = splitSheet(text.trim());
  const cells = CELLS.exec(rest);
  if (cells) {
    const from = { row: Number(cells[2]) - 1, column: columnIndex(cells[1]!) };
    const to = cells[3] === undefined ? from : { row: Number(cells[4]) - 1, column: columnIndex(cells[3]) };
    if (from.row < 0 || to.row < 0) return undefined;
    return { sheet, area: between(from, to), open: undefined };
  }
  const rows = ROWS.exec(rest);
  if (rows) {
    const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (first < 0 || last < 0) return undefined;
    const area = between({ row: first, column: 0 }, { row: last, column: size.columns - 1 });
    return { sheet, area, open: 'columns' };
  }
  const columns = COLUMNS.exec(rest);
  if (!columns || (columns[2] !== '' && columns[4] !== '')) return undefined;
  const start = columns[2] || columns[4];
  const firstRow = start ? Number(start) - 1 : 0;
  if (firstRow < 0) return undefined;
  const area = between(
    { row: firstRow, column: columnIndex(columns[1]!) },
    { row: Math.max(firstRow, size.rows - 1), column: columnIndex(columns[3]!) },
  );
  return { sheet, area, open: 'rows' };
}

function between(a: { row: number; column: number }, b: { row: number; column: number }): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

/** `A1`, `A1:B2`, or with open ends `A:H`, `A2:H`, `1:3`. */
export function formatAddress(area: Area, open?: OpenEnd): string {
  const [left, right] = [columnName(area.column), columnName(area.column + area.columns - 1)];
  const [top, bottom] = [area.row + 1, area.row + area.rows];
  if (open === 'rows') return `${left}${top > 1 ? top : ''}:${right}`;
  if (open === 'columns') return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** The area an open-ended address covers on a sheet of this size. */
export function closeArea(area: Area, open: OpenEnd | undefined, size: SheetSize): Area {
  if (open === 'rows') return { ...area, rows: Math.max(1, size.rows - area.row) };
  if (open === 'columns') return { ...area, columns: Math.max(1, size.columns - area.column) };
  return area;
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
