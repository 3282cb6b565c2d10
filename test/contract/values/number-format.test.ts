import { formatNumber, generalNumber, isDateFormat } from '../../../workbench/apps-script/values/number-format';

describe('number formats', () => {
  test.each<[number, string, string, string]>([
    [0.1234, '0%', 'ja_JP', '12%'],
    [0.1234, '0.0%', 'ja_JP', '12.3%'],
    [1234.5, '#,##0', 'ja_JP', '1,235'],
    [1234.5, '#,##0.00', 'en_US', '1,234.50'],
    [0.5, '0.##', 'en_US', '0.5'],
    [3_000_000, '"¥"#,##0', 'ja_JP', '¥3,000,000'],
    [-5, '0;▲0', 'ja_JP', '▲5'],
    [0, '0;-0;"なし"', 'ja_JP', 'なし'],
    [12, '0"件"', 'ja_JP', '12件'],
    [5, '[$¥-411]#,##0', 'ja_JP', '¥5'],
    [12345, '0.00E+00', 'en_US', '1.23E+04'],
    [1.005, '0.00', 'en_US', '1.01'],
    [-0.4, '0', 'en_US', '0'],
    [7, '000', 'en_US', '007'],
    [46113, 'yyyy-mm-dd', 'ja_JP', '2026-04-01'],
    [46113, 'm/d', 'ja_JP', '4/1'],
    [46113, 'yyyy"年"m"月"d"日"（ddd）', 'ja_JP', '2026年4月1日（水）'],
    [46113, 'ddd, mmm d, yyyy', 'en_US', 'Wed, Apr 1, 2026'],
    [46113.4375, 'yyyy/MM/dd H:mm:ss', 'ja_JP', '2026/04/01 10:30:00'],
    [0.75, 'h:mm AM/PM', 'en_US', '6:00 PM'],
    [1.5, '[h]:mm', 'ja_JP', '36:00'],
    [46113, 'dddd', 'ja_JP', '水曜日'],
    [46113.5, 'hh:mm', 'en_US', '12:00'],
    [3, '@', 'en_US', '3'],
  ])('%p as %s in %s is %s', (value, pattern, locale, expected) => {
    expect(formatNumber(value, pattern, locale)).toBe(expected);
  });

  test.each<[number, string]>([
    [0, '0'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333333333'],
    [123456789012, '123456789012'],
    [1e21, '1E+21'],
    [1.5e-10, '1.5E-10'],
  ])('an automatic cell shows %p as %s', (value, expected) => {
    expect(generalNumber(value)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['yyyy/mm/dd', true],
    ['h:mm', true],
    ['[h]:mm', true],
    ['m"月"d"日"', true],
    ['ss.000', true],
    ['0', false],
    ['#,##0"日"', false],
    ['', false],
    ['General', false],
    ['@', false],
    ['[Red]0', false],
    ['"ymd"0', false],
  ])('%p is a date format: %p', (pattern, expected) => {
    expect(isDateFormat(pattern)).toBe(expected);
  });
});
