import { columnIndex, columnName, splitSheet } from '../store/address';
import { tokenize } from './tokens';

/** The formula as it reads a number of rows and columns further on: addresses without `$` move along. */
export function moveRelative(formula: string, rows: number, columns: number): string {
  const tokens = tokenize(formula).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const { rest } = splitSheet(token.text);
    const moved = rest.split(':').map((corner) => moveCorner(corner, rows, columns));
    return token.text.slice(0, token.text.length - rest.length) + (moved.includes('#REF!') ? '#REF!' : moved.join(':'));
  });
  return `=${tokens.join('')}`;
}

function moveCorner(corner: string, rows: number, columns: number): string {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) as unknown as string[];
  const column = letters === '' || fixedColumn === '$' ? letters! : shiftColumn(letters!, columns);
  const row = digits === '' || fixedRow === '$' ? digits! : shiftRow(digits!, rows);
  return column === undefined || row === undefined ? '#REF!' : `${fixedColumn}${column}${fixedRow}${row}`;
}

function shiftColumn(letters: string, by: number): string | undefined {
  const index = columnIndex(letters) + by;
  return index < 0 ? undefined : columnName(index);
}

function shiftRow(digits: string, by: number): string | undefined {
  const row = Number(digits) + by;
  return row < 1 ? undefined : String(row);
}
