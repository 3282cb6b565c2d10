import * as XLSX from '@e965/xlsx';
import { ImportProblem } from './import-problem';
import type { ImportedCell, ImportedMerge, ImportedSheet } from './workbook';

/** Days between the two systems Excel counts dates in; old Mac files start in 1904. */
const DAYS_TO_1904 = 1462;

/**
 * All tabs of an Excel or OpenDocument file: values with their number formats, dates as dates, formulas as the
 * values they had when the file was saved. Throws `protected` for a file behind a password, `damaged` where the
 * file cannot be read.
 */
export function readXlsx(bytes: Uint8Array, mostCells: number): ImportedSheet[] {
  const book = openBook(bytes);
  const shift = book.Workbook?.WBProps?.date1904 ? DAYS_TO_1904 : 0;
  let left = mostCells;
  const sheets = book.SheetNames.map((name, index) => {
    const sheet = readSheet(book.Sheets[name]!, shift, (cells) => {
      left -= cells;
      if (left < 0) throw new ImportProblem('too-many-cells', { cells: mostCells - left, most: mostCells });
    });
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return { ...sheet, name, hidden };
  });
  if (sheets.every((sheet) => sheet.rows.length === 0)) throw new ImportProblem('no-cells');
  return sheets.every((sheet) => sheet.hidden) ? sheets.map((sheet) => ({ ...sheet, hidden: false })) : sheets;
}

function openBook(bytes: Uint8Array): XLSX.WorkBook {
  try {
    return XLSX.read(bytes, {
      type: 'array',
      dense: true,
      cellDates: false,
      cellFormula: false,
      cellNF: true,
      cellText: true,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new ImportProblem(/password|encrypt/i.test(message) ? 'protected' : 'damaged');
  }
}

function readSheet(
  sheet: XLSX.WorkSheet,
  shift: number,
  count: (cells: number) => void,
): Omit<ImportedSheet, 'name' | 'hidden'> {
  const source = (sheet as { '!data'?: (XLSX.CellObject | undefined)[][] })['!data'] ?? [];
  const rows: (ImportedCell | undefined)[][] = [];
  for (let row = 0; row < source.length; row++) {
    const cells = source[row] ?? [];
    const read: (ImportedCell | undefined)[] = [];
    for (let column = 0; column < cells.length; column++) {
      const cell = readCell(cells[column], shift);
      if (cell) read[column] = cell;
    }
    if (read.length > 0) {
      count(read.length);
      while (rows.length < row) rows.push([]);
      rows.push(Array.from(read));
    }
  }
  const merges: ImportedMerge[] = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r,
    lastRow: e.r,
    firstColumn: s.c,
    lastColumn: e.c,
  }));
  return { rows, merges };
}

function readCell(cell: XLSX.CellObject | undefined, shift: number): ImportedCell | undefined {
  if (!cell || cell.t === 'z' || cell.v === undefined || cell.v === '') return undefined;
  const format = typeof cell.z === 'string' && cell.z !== 'General' ? cell.z : '';
  if (cell.t === 'e') return { value: cell.w ?? '#ERROR!', format: '' };
  if (cell.t === 'b') return { value: Boolean(cell.v), format: '' };
  if (cell.t === 'n' && typeof cell.v === 'number') {
    const isDate = format !== '' && XLSX.SSF.is_date(format) === true;
    return { value: isDate ? cell.v + shift : cell.v, format };
  }
  return { value: String(cell.v), format: '' };
}
