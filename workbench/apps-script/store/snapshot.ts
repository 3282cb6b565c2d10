import type { SheetStore, Store, StoredValue } from '../store';
import { columnName } from './address';
import type { CellStyle } from './style';

/**
 * Everything a spreadsheet holds, as plain data: to compare before and after. Cells by address, only those that differ from an
 * empty one; lines only where size or hiding differ from the usual.
 */
export function snapshot(store: Store): Record<string, unknown> {
  return {
    properties: store.properties(),
    names: [...store.names()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    metadata: store.records.metadata,
    sheets: store.sheets().map(sheetSnapshot),
  };
}

/** One sheet of `snapshot`. */
function sheetSnapshot(sheet: SheetStore): Record<string, unknown> {
  const [rows, columns] = [sheet.rowCount(), sheet.columnCount()];
  const { records } = sheet;
  return {
    id: sheet.id,
    properties: sheet.properties(),
    size: { rows, columns },
    cells: cellsOf(sheet, sheet.extent?.() ?? { rows, columns }),
    merges: [...sheet.merges()].sort((a, b) => a.row - b.row || a.column - b.column),
    rows: linesOf(sheet, 'row', rows),
    columns: linesOf(sheet, 'column', columns),
    protections: records.protections,
    charts: records.charts,
    conditionalRules: records.conditionalRules,
    validations: Object.fromEntries([...records.validations].sort(([a], [b]) => (a < b ? -1 : 1))),
    metadata: records.metadata,
  };
}

function cellsOf(sheet: SheetStore, { rows, columns }: { rows: number; columns: number }): Record<string, unknown> {
  const area = { row: 0, column: 0, rows, columns };
  const [values, formulas, styles, notes] = [
    sheet.values(area),
    sheet.formulas(area),
    sheet.styles(area),
    sheet.notes(area),
  ];
  const names = Array.from({ length: columns }, (_, column) => columnName(column));
  const cells: Record<string, unknown> = {};
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const cell = cellOf(values[r]![c]!, formulas[r]![c]!, styles[r]![c]!, notes[r]![c]!);
      if (cell !== undefined) cells[`${names[c]}${r + 1}`] = cell;
    }
  }
  return cells;
}

/** Only what differs from an empty cell; `undefined` where nothing does. */
function cellOf(
  value: StoredValue,
  formula: string,
  style: Partial<CellStyle>,
  note: string,
): Record<string, unknown> | undefined {
  let styled = false;
  for (const _ in style) styled = true;
  if (value === null && formula === '' && note === '' && !styled) return undefined;
  const cell: Record<string, unknown> = {};
  if (value !== null) cell['value'] = value;
  if (formula !== '') cell['formula'] = formula;
  if (styled) cell['style'] = style;
  if (note !== '') cell['note'] = note;
  return cell;
}

function linesOf(sheet: SheetStore, axis: 'row' | 'column', count: number): Record<string, unknown> {
  const usual = axis === 'row' ? 21 : 100;
  const lines: Record<string, unknown> = {};
  for (let index = 0; index < count; index++) {
    const size = sheet.size(axis, index);
    const hidden = sheet.hiddenByUser(axis, index);
    if (size !== usual || hidden) lines[index + 1] = { size, hidden };
  }
  return lines;
}
