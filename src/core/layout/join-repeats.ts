import type { Cell } from '../grid/cell';
import type { Headings } from './heading-looks';
import { isBlankCell } from './row-profile';
import type { Body, Piece, Table } from './table';

/** The texts of a heading, as one key: the same heading further down goes on with the same table. */
function headingKey({ grid }: Headings, { region, head }: Piece): string {
  const rows: string[] = [`${region.firstColumn} ${head.under?.first ?? ''}`];
  for (let row = head.first; row <= head.last; row++) {
    const cells: readonly Cell[] = grid[row]!;
    const texts: string[] = [];
    for (let column = region.firstColumn; column <= region.lastColumn; column++) {
      const cell = cells[column]!;
      texts.push(isBlankCell(cell) ? '' : cell instanceof Date ? String(cell.getTime()) : String(cell).trim());
    }
    rows.push(texts.join('\t').replace(/\t+$/, ''));
  }
  return rows.join('\n');
}

/** Tables with the same heading in the same columns are one table with several bodies. */
export function joinRepeats(sheet: Headings, pieces: readonly Piece[]): Table[] {
  const tables: Table[] = [];
  const known = new Map<string, Table>();
  for (const piece of pieces) {
    const body: Body = { head: piece.head, firstRow: piece.head.last + 1, lastRow: piece.region.lastRow };
    const key = headingKey(sheet, piece);
    const same = known.get(key);
    if (same !== undefined) {
      same.bodies.push(body);
      continue;
    }
    const { firstColumn, lastColumn } = piece.region;
    const table: Table = { firstColumn, lastColumn, bodies: [body], beside: piece.beside };
    known.set(key, table);
    tables.push(table);
  }
  return tables.sort((a, b) => a.bodies[0]!.firstRow - b.bodies[0]!.firstRow || a.firstColumn - b.firstColumn);
}
