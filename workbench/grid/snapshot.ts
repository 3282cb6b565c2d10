import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type LocaleType,
} from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { DEFAULT_COLUMN_WIDTH_PX, DEFAULT_ROW_HEIGHT_PX, DEFAULT_STYLE } from '../apps-script/store/style';
import type { CellLook, ImportedCell, ImportedSheet, ImportedWorkbook } from '../import/workbook';
import { nameReference } from './name-reference';

/** A new sheet of Google's has 1000 rows and 26 columns; a file's sheet gets room below and beside its data. */
export const LEAST_ROWS = 1000;
export const LEAST_COLUMNS = 26;
const ROOM_ROWS = 200;
const ROOM_COLUMNS = 4;

/** Japanese glyphs come from whatever the machine has; Arial is what Sheets shows. */
const FONT = 'Arial';

const LOOKS: Readonly<Record<CellLook, IStyleData>> = {
  title: { bl: BooleanNumber.TRUE, fs: 14 },
  heading: { bl: BooleanNumber.TRUE, bg: { rgb: '#e8eef7' } },
  input: { bg: { rgb: '#fff3c4' } },
  quiet: { cl: { rgb: '#5f6368' } },
};

/** The sheet's defaults: what `DEFAULT_STYLE` says, so that a cell without a style looks like one of Sheets. */
export const SHEET_STYLE: IStyleData = { ff: FONT, fs: DEFAULT_STYLE.fontSize };

/**
 * What the grid engine loads. Cells go in as data, because writing them one by one takes twenty times as long.
 * Sheet ids are the numbers Apps Script knows (gid), as text; the first sheet's is 0.
 */
export function workbookSnapshot(book: ImportedWorkbook, id: string, locale: LocaleType): IWorkbookData {
  const styles = new StyleTable();
  const sheets: IWorkbookData['sheets'] = {};
  const sheetOrder = book.sheets.map((sheet, at) => {
    const sheetId = String(at === 0 ? 0 : 1_000_003 + at * 7919);
    sheets[sheetId] = sheetSnapshot(sheet, sheetId, styles);
    return sheetId;
  });
  return {
    id,
    name: book.name,
    appVersion: '0.25.1',
    locale,
    sheetOrder,
    sheets,
    styles: styles.all,
    defaultStyle: SHEET_STYLE,
    resources: [{ name: NAMES_RESOURCE, data: JSON.stringify(definedNames(book)) }],
  };
}

/** The key under which the engine keeps the names of a workbook. */
const NAMES_RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';

function definedNames(book: ImportedWorkbook): Record<string, object> {
  const names: Record<string, object> = {};
  (book.names ?? []).forEach(({ name, sheet, firstColumn, lastColumn }, at) => {
    const id = `imported-name-${at}`;
    const area = { row: 0, column: firstColumn, rows: 1, columns: lastColumn - firstColumn + 1 };
    const formulaOrRefString = nameReference(sheet, { area, open: 'rows' });
    names[id] = { id, name, formulaOrRefString, localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME };
  });
  return names;
}

function sheetSnapshot(sheet: ImportedSheet, id: string, styles: StyleTable): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let columns = 0;
  sheet.rows.forEach((row, at) => {
    if (row.length === 0) return;
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, column) => {
      if (cell) cells[column] = gridCell(cell, styles);
    });
    columns = Math.max(columns, row.length);
    cellData[at] = cells;
  });
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(LEAST_ROWS, sheet.rows.length + ROOM_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, columns + ROOM_COLUMNS),
    defaultRowHeight: DEFAULT_ROW_HEIGHT_PX,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH_PX,
    cellData,
    columnData: Object.fromEntries(Object.entries(columnWidths(sheet)).map(([column, w]) => [column, { w }])),
    rowData: titleRows(sheet),
    mergeData: sheet.merges.map((merge) => ({
      startRow: merge.firstRow,
      endRow: merge.lastRow,
      startColumn: merge.firstColumn,
      endColumn: merge.lastColumn,
    })),
    freeze: { xSplit: 0, ySplit: sheet.frozenRows ?? 0, startRow: sheet.frozenRows ?? -1, startColumn: -1 },
    defaultStyle: SHEET_STYLE,
  };
}

function gridCell(cell: ImportedCell, styles: StyleTable): ICellData {
  const made: ICellData =
    cell.formula !== undefined ? { f: cell.formula } : cell.value === '' ? {} : gridValue(cell.value);
  const style = styles.id(cell.format, cell.look);
  if (style !== undefined) made.s = style;
  return made;
}

/** A value with its kind said: without it the engine would take the text `0123` for a number. */
export function gridValue(value: string | number | boolean): ICellData {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

/** Each combination of format and look once, by id. */
class StyleTable {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  id(format: string, look: CellLook | undefined): string | undefined {
    if (format === '' && look === undefined) return undefined;
    const key = `${format}\n${look ?? ''}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `imported-${this.ids.size}`;
    this.ids.set(key, id);
    this.all[id] = { ...(look ? LOOKS[look] : {}), ...(format === '' ? {} : { n: { pattern: format } }) };
    return id;
  }
}

const TITLE_ROW_HEIGHT_PX = 30;

function titleRows(sheet: ImportedSheet): Record<number, { h: number }> {
  const titles = sheet.rows.flatMap((row, at) => (row.some((cell) => cell?.look === 'title') ? [at] : []));
  return Object.fromEntries(titles.map((row) => [row, { h: TITLE_ROW_HEIGHT_PX }]));
}

const WIDEST_PX = 260;
const NARROWEST_PX = 60;
const ROWS_MEASURED = 60;

/** Widths that show most of the text: a full-width sign counts twice. Columns that need no other width are left out. */
function columnWidths(sheet: ImportedSheet): Record<number, number> {
  if (sheet.columnWidths !== undefined) return { ...sheet.columnWidths };
  const widths: Record<number, number> = {};
  const firstRows = sheet.rows.slice(0, ROWS_MEASURED);
  const columns = firstRows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < columns; column++) {
    const longest = longestText(firstRows, column);
    if (longest > 0) widths[column] = Math.min(WIDEST_PX, Math.max(NARROWEST_PX, Math.round(longest * 7 + 14)));
  }
  return widths;
}

/** In half-width signs. Titles that stand alone in their row run over their neighbours and need no width. */
function longestText(rows: ImportedSheet['rows'], column: number): number {
  let longest = 0;
  for (const row of rows) {
    const cell = row[column];
    if (!cell || row.filter(Boolean).length === 1) continue;
    const text = typeof cell.value === 'number' && cell.format !== '' ? '2026/04/01' : String(cell.value);
    let signs = 0;
    for (let at = 0; at < text.length; at++) signs += text.charCodeAt(at) > 0xff ? 1.8 : 1;
    longest = Math.max(longest, signs);
  }
  return longest;
}
