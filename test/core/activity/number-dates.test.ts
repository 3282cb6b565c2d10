import { numberReading } from '../../../src/core/activity/read-date-parts';
import type { Column } from '../../../src/core/layout/column';
import type { DateReading } from '../../../src/core/parse/date-reading';

/** A bare number in a date column, by what its heading names. */
function said(value: number, role: string | undefined, text: string): string {
  const column = { head: { role, text } } as unknown as Column;
  return inWords(numberReading(value, column));
}

function inWords(reading: DateReading | undefined): string {
  if (reading === undefined) return '-';
  switch (reading.form) {
    case 'month':
      return `month ${reading.month}`;
    case 'week-number':
      return `week ${reading.week}`;
    case 'day-of-month':
      return `day ${reading.day}`;
    case 'fiscal':
      return `${reading.fiscal ? 'fiscal ' : ''}${reading.part} ${reading.year}`;
    default:
      return reading.form;
  }
}

test.each<[number, string | undefined, string, string]>([
  [1, 'month', '月', 'month 1'],
  [12, 'month', '月', 'month 12'],
  [13, 'month', '月', 'day 13'],
  [0, 'month', '月', '-'],
  [1, 'week', '週', 'week 1'],
  [53, 'week', '週', 'week 53'],
  [54, 'week', '週', '-'],
  [0, 'week', '週', '-'],
  [1, 'date', '日', 'day 1'],
  [31, 'date', '日', 'day 31'],
  [32, 'date', '日', '-'],
  [0, 'date', '日', '-'],
  [1.5, 'month', '月', '-'],
  [2026, 'period', '年', 'year 2026'],
  [2026, 'period', '年度', 'fiscal year 2026'],
  [2026, 'period', 'FY', 'fiscal year 2026'],
  [2026, 'period', 'Fiscal year', 'fiscal year 2026'],
  [2026, undefined, '', 'year 2026'],
  [1991, 'period', '年', 'year 1991'],
  [1990, 'period', '年', '-'],
  [2099, 'period', '年', 'year 2099'],
  [2100, 'period', '年', '-'],
  [7, 'period', '期間', 'day 7'],
  [2026, 'date', '日付', '-'],
  [20260401, 'date', '日付', 'day'],
  [46113, 'date', '日付', 'serial'],
  [46113.5, 'date', '日付', 'serial'],
])('%d under %s %j: %s', (value, role, text, words) => {
  expect(said(value, role, text)).toBe(words);
});
