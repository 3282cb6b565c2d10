import { decodeText, type TextEncoding } from './decode-text';
import { ImportProblem } from './import-problem';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { localeOfTexts, type SheetLocale } from './sheet-locale';
import type { ImportedSheet, ImportedWorkbook } from './workbook';

export const LARGEST_FILE_BYTES = 30_000_000;
/** Above this a browser tab takes minutes; Sheets itself holds ten million cells. */
export const MOST_CELLS = 2_000_000;

export interface FileContext {
  /** A locale the person chose; `undefined`: from the file. */
  readonly locale: SheetLocale | undefined;
  readonly usualLocale: SheetLocale;
  readonly yearNow: number;
}

export interface OpenedFile {
  readonly workbook: ImportedWorkbook;
  readonly locale: SheetLocale;
  /** `undefined` for a workbook file, which needs none. */
  readonly encoding: TextEncoding | undefined;
}

/**
 * Opens a file by what is in it, not by its name's ending: a workbook (xlsx, xls, ods) or a CSV. Throws an
 * `ImportProblem` with the reason where it is neither, empty, too large, protected or damaged.
 */
export function readFile(bytes: Uint8Array, fileName: string, context: FileContext): OpenedFile {
  if (bytes.length === 0) throw new ImportProblem('empty');
  if (bytes.length > LARGEST_FILE_BYTES) {
    throw new ImportProblem('too-large', { megabytes: Math.ceil(bytes.length / 1e6), most: LARGEST_FILE_BYTES / 1e6 });
  }
  const kind = kindOf(bytes);
  if (kind === 'foreign') throw new ImportProblem('other-format');
  const name = baseName(fileName);
  if (kind === 'workbook') {
    const sheets = readXlsx(bytes, MOST_CELLS);
    const locale = context.locale ?? localeOfTexts(texts(sheets), context.usualLocale);
    return { workbook: { name, sheets }, locale, encoding: undefined };
  }
  const { text, encoding } = decodeText(bytes);
  const { sheet, locale } = readCsv(text, sheetName(name), { ...context, mostCells: MOST_CELLS });
  return { workbook: { name, sheets: [sheet] }, locale, encoding };
}

const SIGNATURES: readonly { readonly kind: 'workbook' | 'foreign'; readonly bytes: readonly number[] }[] = [
  { kind: 'workbook', bytes: [0x50, 0x4b, 0x03, 0x04] }, // zip: xlsx, ods
  { kind: 'workbook', bytes: [0xd0, 0xcf, 0x11, 0xe0] }, // compound file: xls, or an xlsx behind a password
  { kind: 'foreign', bytes: [0x25, 0x50, 0x44, 0x46] }, // %PDF
  { kind: 'foreign', bytes: [0x89, 0x50, 0x4e, 0x47] }, // PNG
  { kind: 'foreign', bytes: [0xff, 0xd8, 0xff] }, // JPEG
  { kind: 'foreign', bytes: [0x47, 0x49, 0x46, 0x38] }, // GIF
  { kind: 'foreign', bytes: [0x1f, 0x8b] }, // gzip
];

function kindOf(bytes: Uint8Array): 'workbook' | 'foreign' | 'text' {
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  return found?.kind ?? 'text';
}

function baseName(fileName: string): string {
  const last = fileName.split(/[\\/]/).pop() ?? '';
  return last.replace(/\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods)$/i, '') || 'sheet';
}

/** A tab's name from a file's: without the signs that formulas and Excel cannot take, 100 characters at most. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[[\]*?:\\/']/g, ' ')
      .trim()
      .slice(0, 100) || 'sheet'
  );
}

function* texts(sheets: readonly ImportedSheet[]): Generator<string> {
  for (const { rows } of sheets)
    for (const row of rows) for (const cell of row) if (typeof cell?.value === 'string') yield cell.value;
}
