import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { ImportProblem } from '../../../workbench/import/import-problem';
import { readFile } from '../../../workbench/import/read-file';
import type { SheetLocale } from '../../../workbench/import/sheet-locale';
import { serialOf } from '../../../workbench/import/workbook';
import { encode } from '../support/encode';

const open = (
  content: string | Uint8Array,
  name = 'file.csv',
  usualLocale: SheetLocale = 'ja_JP',
  locale?: SheetLocale,
) =>
  readFile(typeof content === 'string' ? new TextEncoder().encode(content) : content, name, {
    locale,
    usualLocale,
    yearNow: 2026,
  });

const values = (opened: ReturnType<typeof open>, sheet = 0) =>
  opened.workbook.sheets[sheet]!.rows.map((row) => Array.from(row, (cell) => cell?.value));

function problemOf(content: string | Uint8Array, name?: string): string {
  try {
    open(content, name);
  } catch (error) {
    if (error instanceof ImportProblem) return error.code;
    throw error;
  }
  return 'none';
}

function book(sheets: Record<string, XLSX.WorkSheet>, more: Partial<XLSX.WorkBook> = {}): Uint8Array {
  const made: XLSX.WorkBook = { SheetNames: Object.keys(sheets), Sheets: sheets, ...more };
  return new Uint8Array(XLSX.write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('CSV', () => {
  test('a Japanese log: dates are dates, blanks stay holes, quoted commas and line breaks stay inside a cell', () => {
    const opened = open('日付,担当,件数,備考\r\n2026/4/1,佐藤,"1,234","a\nb, c"\r\n,,,\r\n4/2,,50%,\r\n\r\n');
    expect(values(opened)).toEqual([
      ['日付', '担当', '件数', '備考'],
      [serialOf(2026, 4, 1), '佐藤', 1234, 'a\nb, c'],
      [undefined, undefined, undefined, undefined],
      [serialOf(2026, 4, 2), undefined, 0.5, undefined],
    ]);
    expect(opened).toMatchObject({ locale: 'ja_JP', encoding: 'utf-8', workbook: { name: 'file' } });
  });

  test('Shift_JIS', () => {
    const opened = open(encode('日付,担当\r\n2026/4/1,佐藤\r\n', 'shift_jis'));
    expect(values(opened)).toEqual([
      ['日付', '担当'],
      [serialOf(2026, 4, 1), '佐藤'],
    ]);
    expect(opened.encoding).toBe('shift_jis');
  });

  test('tab-separated text', () => {
    expect(values(open('a\tb\n1\t2\n', 'x.tsv'))).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  test('a single column', () => {
    expect(values(open('a\n1\n'))).toEqual([['a'], [1]]);
  });

  test('the order of day and month comes from a day above 12, else from the usual locale, and the person wins', () => {
    const log = 'Date,Who\n05/01/2026,A\n25/01/2026,B\n';
    expect(open(log, 'x.csv', 'en_US').locale).toBe('en_GB');
    expect(values(open(log, 'x.csv', 'en_US'))[1]).toEqual([serialOf(2026, 1, 5), 'A']);
    expect(open('Date\n05/25/2026\n', 'x.csv', 'en_GB').locale).toBe('en_US');
    expect(open('Date\n05/06/2026\n', 'x.csv', 'en_GB').locale).toBe('en_GB');
    expect(values(open(log, 'x.csv', 'ja_JP', 'en_US'))).toEqual([
      ['Date', 'Who'],
      [serialOf(2026, 5, 1), 'A'],
      ['25/01/2026', 'B'],
    ]);
  });

  test('text that starts with = stays text', () => {
    expect(values(open('a,b\n=1+1,"=HYPERLINK(""http://x"",""y"")"\n'))[1]).toEqual([
      '=1+1',
      '=HYPERLINK("http://x","y")',
    ]);
  });

  test("a tab's name holds nothing that a formula trips over", () => {
    expect(open('a\n1', "C:\\x\\活動 [2026]'s.csv").workbook.sheets[0]!.name).toBe('活動  2026  s');
    expect(open('a\n1', '.csv').workbook.sheets[0]!.name).toBe('sheet');
  });

  test('each of the given sheets opens with as many rows as it has', () => {
    const folder = path.join(__dirname, '../../cases/layouts');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
      const opened = open(new Uint8Array(readFileSync(path.join(folder, name))), name);
      expect(opened.workbook.sheets[0]!.rows.length).toBeGreaterThan(5);
    }
  });
});

describe('Excel', () => {
  test('all tabs, with dates as dates, formulas as their last values, and number-like text as text', () => {
    const first: XLSX.WorkSheet = {
      '!ref': 'A1:D3',
      A1: { t: 's', v: '日付' },
      B1: { t: 's', v: '00123' },
      A2: { t: 'n', v: 46113, z: 'yyyy/mm/dd' },
      B2: { t: 'n', v: 0.5, z: '0%' },
      C2: { t: 'n', v: 7, f: 'SUM(1,6)' },
      D2: { t: 'b', v: true },
      A3: { t: 'e', v: 0x17, w: '#REF!' },
      '!merges': [{ s: { r: 0, c: 2 }, e: { r: 0, c: 3 } }],
    };
    const opened = open(book({ 佐藤: first, 田中: XLSX.utils.aoa_to_sheet([['x']]) }), '管理表.xlsx');
    expect(opened.workbook.sheets.map((sheet) => sheet.name)).toEqual(['佐藤', '田中']);
    expect(opened.workbook.sheets[0]!.rows[0]!.map((cell) => cell?.value)).toEqual(['日付', '00123']);
    expect(opened.workbook.sheets[0]!.rows[1]).toEqual([
      { value: serialOf(2026, 4, 1), format: 'yyyy/mm/dd' },
      { value: 0.5, format: '0%' },
      { value: 7, format: '' },
      { value: true, format: '' },
    ]);
    expect(opened.workbook.sheets[0]!.rows[2]![0]).toEqual({ value: '#REF!', format: '' });
    expect(opened.workbook.sheets[0]!.merges).toEqual([{ firstRow: 0, lastRow: 0, firstColumn: 2, lastColumn: 3 }]);
    expect(opened.locale).toBe('ja_JP');
  });

  test('dates of the 1904 system are the same days', () => {
    const sheet: XLSX.WorkSheet = {
      '!ref': 'A1:B1',
      A1: { t: 'n', v: 46113 - 1462, z: 'yyyy/m/d' },
      B1: { t: 'n', v: 5 },
    };
    const opened = open(book({ a: sheet }, { Workbook: { WBProps: { date1904: true } } }), 'mac.xlsx');
    expect(opened.workbook.sheets[0]!.rows[0]!.map((cell) => cell?.value)).toEqual([46113, 5]);
  });

  test('a hidden tab stays hidden', () => {
    const sheet = XLSX.utils.aoa_to_sheet([['x']]);
    const opened = open(
      book({ a: sheet, b: sheet }, { Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] } }),
      'h.xlsx',
    );
    expect(opened.workbook.sheets.map((each) => each.hidden)).toEqual([false, true]);
  });

  test('the file is known by what is in it, not by its name', () => {
    expect(values(open(book({ a: XLSX.utils.aoa_to_sheet([['x', 1]]) }), 'wrong.csv'))).toEqual([['x', 1]]);
  });
});

describe('what cannot be opened is said', () => {
  const zip = XLSX.CFB.utils.cfb_new({ root: 'R' } as never);
  XLSX.CFB.utils.cfb_add(zip, '/hello.txt', new TextEncoder().encode('hello') as never);
  const locked = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(locked, '/EncryptionInfo', new Uint8Array(64) as never);
  XLSX.CFB.utils.cfb_add(locked, '/EncryptedPackage', new Uint8Array(64) as never);
  const written = (container: typeof zip, fileType: 'cfb' | 'zip') =>
    new Uint8Array(XLSX.CFB.write(container, { type: 'buffer', fileType } as never) as unknown as ArrayBuffer);

  test.each<[string, string, Uint8Array | string]>([
    ['0 bytes', 'empty', new Uint8Array(0)],
    ['zeros', 'binary', new Uint8Array(100)],
    ['a picture', 'other-format', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['a PDF', 'other-format', '%PDF-1.7 …'],
    ['blank lines', 'no-cells', '\n\n,,\n'],
    ['only a byte order mark', 'no-cells', '\ufeff'],
    ['an Excel file behind a password', 'protected', written(locked, 'cfb')],
    ['a zip that is no workbook', 'damaged', written(zip, 'zip')],
    ['an Excel file cut off half-way', 'damaged', book({ a: XLSX.utils.aoa_to_sheet([['x', 1]]) }).slice(0, 900)],
    ['an Excel file without a value', 'no-cells', book({ a: XLSX.utils.aoa_to_sheet([]) })],
    ['31 MB', 'too-large', new Uint8Array(31_000_000)],
    ['two million and more cells', 'too-many-cells', ',,,,,,,,,\n'.repeat(200_001)],
  ])('%s → %s', (_name, code, content) => {
    expect(problemOf(content)).toBe(code);
  });
});
