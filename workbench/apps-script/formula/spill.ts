import type { Area, CellError, SheetStore } from '../store';
import { contains, formatAddress } from '../store/address';

/**
 * Why an array of this size cannot spill from this cell, as the cell's `#REF!` says it; `undefined` when it can. `before` is
 * what the same formula spilled over until now: its own cells do not stand in its way.
 */
export function spillConflict(
  sheet: SheetStore,
  cell: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
  before?: Area,
): CellError | undefined {
  const missingRows = cell.row + size.rows - sheet.rowCount();
  const missingColumns = cell.column + size.columns - sheet.columnCount();
  if (missingRows > 0)
    return refError(`Result was not automatically expanded, please insert more rows (${missingRows}).`);
  if (missingColumns > 0) {
    return refError(`Result was not automatically expanded, please insert more columns (${missingColumns}).`);
  }
  const area = { ...cell, ...size };
  const values = sheet.values(area);
  const formulas = sheet.formulas(area);
  for (let r = 0; r < size.rows; r++) {
    for (let c = 0; c < size.columns; c++) {
      if (r + c === 0) continue;
      const at = { row: cell.row + r, column: cell.column + c, rows: 1, columns: 1 };
      const own = before !== undefined && contains(before, at) && formulas[r]![c] === '';
      const value = values[r]![c]!;
      if (own || (formulas[r]![c] === '' && (value === null || value === ''))) continue;
      return refError(`Array result was not expanded because it would overwrite data in ${formatAddress(at)}.`);
    }
  }
  return undefined;
}

function refError(message: string): CellError {
  return { error: '#REF!', message };
}
