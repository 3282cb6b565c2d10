import { moveRelative } from '../formula/copy-formula';
import { EnumValue } from '../runtime/service-object';
import type { Area, CellWrite } from '../store';
import { isCellError } from '../store';
import { assertMayEdit } from './editing';
import { SPREADSHEET_ENUMS } from './enums';
import type { Range } from './range';

type How = EnumValue | { readonly contentsOnly?: boolean; readonly formatOnly?: boolean };

/** Copies a range over another, repeated where the other is larger. Relative addresses in formulas move along. */
export function copyRange(source: Range, destination: Range, how: How): void {
  const { run } = source._sheet._context();
  const { values, formulas, styles } = parts(how);
  const from = source._now();
  const to: Area = {
    row: destination._area.row,
    column: destination._area.column,
    rows: Math.max(from.rows, Math.floor(destination._area.rows / from.rows) * from.rows),
    columns: Math.max(from.columns, Math.floor(destination._area.columns / from.columns) * from.columns),
  };
  const target = destination._sheet._store;
  destination._sheet._assertInside(to);
  assertMayEdit(run, target, to);
  const [cells, texts, looks] = [
    source._sheet._store.values(from),
    source._sheet._store.formulas(from),
    source._sheet._store.styles(from),
  ];
  const each = <T>(at: (r: number, c: number, row: number, column: number) => T): T[][] =>
    Array.from({ length: to.rows }, (_, r) =>
      Array.from({ length: to.columns }, (_unused, c) => at(r % from.rows, c % from.columns, r, c)),
    );
  if (styles) {
    target.clearStyles(to);
    target.setStyles(
      to,
      each((r, c) => looks[r]![c]!),
    );
  }
  if (!values && !formulas) return;
  const writes = each((r, c, row, column): CellWrite => {
    const formula = texts[r]![c]!;
    if (formulas && formula !== '') {
      const rows = to.row + row - from.row - r;
      return { value: null, formula: moveRelative(formula, rows, to.column + column - from.column - c) };
    }
    const value = cells[r]![c]!;
    return { value: isCellError(value) ? value.error : value };
  });
  target.write(to, writes);
}

function parts(how: How): { values: boolean; formulas: boolean; styles: boolean } {
  const { PASTE_VALUES, PASTE_FORMAT, PASTE_FORMULA } = SPREADSHEET_ENUMS.CopyPasteType;
  if (how === PASTE_VALUES) return { values: true, formulas: false, styles: false };
  if (how === PASTE_FORMULA) return { values: true, formulas: true, styles: false };
  if (how === PASTE_FORMAT) return { values: false, formulas: false, styles: true };
  if (how instanceof EnumValue) return { values: true, formulas: true, styles: true };
  return { values: !how.formatOnly, formulas: !how.formatOnly, styles: !how.contentsOnly };
}
