import fc from 'fast-check';
import type { SheetLocale } from '../../../workbench/import/sheet-locale';
import { typedCell } from '../../../workbench/import/typed-cell';
import { serialOf } from '../../../workbench/import/workbook';

const typed = (text: string, locale: SheetLocale = 'ja_JP') => typedCell(text, { locale, yearNow: 2026 });

describe('numbers', () => {
  test.each<[string, number, string]>([
    ['5', 5, ''],
    ['00105', 105, ''],
    ['-12', -12, ''],
    ['+12', 12, ''],
    ['(12)', -12, ''],
    ['1,234', 1234, '#,##0'],
    ['1,234,567.5', 1234567.5, '#,##0.00'],
    ['.5', 0.5, ''],
    ['5.', 5, ''],
    ['1e3', 1000, '0.00E+00'],
    [' 7 ', 7, ''],
    ['-0', 0, ''],
    ['50%', 0.5, '0%'],
    ['95.0%', 0.95, '0.00%'],
    ['55 %', 0.55, '0%'],
    ['-7%', -0.07, '0%'],
    ['¥1,234,000', 1234000, '"¥"#,##0'],
    ['￥500', 500, '"¥"#,##0'],
    ['-¥500', -500, '"¥"#,##0'],
    ['¥-500', -500, '"¥"#,##0'],
    ['$12.50', 12.5, '"$"#,##0.00'],
    ['£26', 26, '"£"#,##0.00'],
    ['20260401', 20260401, ''],
  ])('%s is %d', (text, value, format) => {
    expect(typed(text)).toEqual({ value, format });
  });

  test.each([
    '１２',
    '5件',
    '300万円',
    '£26k',
    '12,34',
    '1,2',
    '-',
    '—',
    '%',
    '(',
    '()',
    '(-5)',
    '1.2.3',
    'e5',
    '.',
    '+',
    '2.2:1',
    '<48h',
    '--5',
    '$',
    '$%',
  ])('%s stays text', (text) => {
    expect(typed(text)).toEqual({ value: text, format: '' });
  });

  test('every whole number, written plainly or with commas, is itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (number) => {
        expect(typed(String(number)).value).toBe(number === 0 ? 0 : number);
        expect(typed(number.toLocaleString('en-US')).value).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('dates by locale', () => {
  test.each<[string, SheetLocale, number, number, number, string]>([
    ['2026/4/1', 'ja_JP', 2026, 4, 1, 'yyyy/mm/dd'],
    ['2026-04-01', 'ja_JP', 2026, 4, 1, 'yyyy-mm-dd'],
    ['2026-04-01', 'en_GB', 2026, 4, 1, 'yyyy-mm-dd'],
    ['4/1', 'ja_JP', 2026, 4, 1, 'm/d'],
    ['1-2', 'ja_JP', 2026, 1, 2, 'm-d'],
    ['26/4/1', 'ja_JP', 2026, 4, 1, 'yy/mm/dd'],
    ['4月1日', 'ja_JP', 2026, 4, 1, 'm"月"d"日"'],
    ['2026年4月1日', 'ja_JP', 2026, 4, 1, 'yyyy"年"m"月"d"日"'],
    ['2026年4月', 'ja_JP', 2026, 4, 1, 'yyyy"年"m"月"'],
    ['2026/4', 'ja_JP', 2026, 4, 1, 'yyyy/mm'],
    ['05/01/2026', 'en_US', 2026, 5, 1, 'm/d/yyyy'],
    ['05/01/2026', 'en_GB', 2026, 1, 5, 'dd/mm/yyyy'],
    ['25/01/2026', 'en_GB', 2026, 1, 25, 'dd/mm/yyyy'],
    ['1/25/26', 'en_US', 2026, 1, 25, 'm/d/yyyy'],
    ['4/1', 'en_US', 2026, 4, 1, 'm/d'],
    ['4/1', 'en_GB', 2026, 1, 4, 'dd/mm'],
    ['Apr 1, 2026', 'en_US', 2026, 4, 1, 'mmm d, yyyy'],
    ['1 Apr 2026', 'en_GB', 2026, 4, 1, 'd mmm yyyy'],
    ['1-April-26', 'en_US', 2026, 4, 1, 'd mmm yyyy'],
    ['2/29/2028', 'en_US', 2028, 2, 29, 'm/d/yyyy'],
  ])('%s in %s', (text, locale, year, month, day, format) => {
    expect(typed(text, locale)).toEqual({ value: serialOf(year, month, day), format });
  });

  test.each<[string, SheetLocale]>([
    ['21/01/2026', 'en_US'],
    ['01/25/2026', 'en_GB'],
    ['2/30', 'ja_JP'],
    ['13/1', 'ja_JP'],
    ['2026/4/31', 'ja_JP'],
    ['4/1(水)', 'ja_JP'],
    ['4月', 'ja_JP'],
    ['令和8年4月1日', 'ja_JP'],
    ['R8.4.1', 'ja_JP'],
    ['2026.4.1', 'ja_JP'],
    ['４／１', 'ja_JP'],
    ['Apr-26', 'en_US'],
    ['Foo 1, 2026', 'en_US'],
    ['4月1日', 'en_US'],
    ['1/0', 'en_US'],
    ['0/0/2026', 'en_GB'],
  ])('%s in %s stays text', (text, locale) => {
    expect(typed(text, locale)).toEqual({ value: text, format: '' });
  });

  test('the serial numbers are those Sheets shows', () => {
    expect(serialOf(1899, 12, 30)).toBe(0);
    expect(serialOf(1900, 1, 1)).toBe(2);
    expect(serialOf(2026, 4, 1)).toBe(46113);
  });
});

describe('times', () => {
  test.each<[string, number, string]>([
    ['3:1', (3 * 60 + 1) / 1440, 'h:mm'],
    ['48:00', 2, '[h]:mm:ss'],
    ['9:30', 0.3958333333333333, 'h:mm'],
    ['9:30:15', 34215 / 86400, 'h:mm:ss'],
    ['9:30 PM', 21.5 / 24, 'h:mm'],
    ['12:00 am', 0, 'h:mm'],
  ])('%s', (text, value, format) => {
    const cell = typed(text);
    expect(cell.value).toBeCloseTo(value, 12);
    expect(cell.format).toBe(format);
  });

  test('a date with a time', () => {
    const cell = typed('2026/4/1 9:30');
    expect(cell.value).toBeCloseTo(serialOf(2026, 4, 1) + 9.5 / 24, 9);
    expect(cell.format).toBe('yyyy/mm/dd h:mm:ss');
  });

  test.each(['3:60', '25:00 PM', '1:2:3:4', '2026/4/1 26:00'])('%s stays text', (text) => {
    expect(typed(text).value).toBe(text);
  });
});

describe('the rest', () => {
  test('truth values', () => {
    expect(typed('TRUE').value).toBe(true);
    expect(typed('false').value).toBe(false);
  });

  test('an apostrophe keeps what follows as text', () => {
    expect(typed("'00105")).toEqual({ value: '00105', format: '@' });
  });

  test.each(['=1+1', '=KPI_FUNNEL(A:H)', ' =HYPERLINK("http://x")', '', '   ', '佐藤　健太', '+81 90'])(
    '%j stays text as it is',
    (text) => {
      expect(typed(text).value).toBe(text);
    },
  );

  test('any text gives a cell, and text that stays text is not altered', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom<SheetLocale>('ja_JP', 'en_US', 'en_GB'),
        (text, locale) => {
          const { value } = typed(text, locale);
          if (typeof value === 'string' && !text.trim().startsWith("'")) expect(value).toBe(text);
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });
});
