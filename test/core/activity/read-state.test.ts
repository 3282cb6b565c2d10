import { NONE, UNDATED } from '../../../src/core/activity/activity';
import { isoDay } from '../../../src/core/calendar/day';
import type { Cell } from '../../../src/core/grid/cell';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { readSheet } from '../../support/read-sheet';

test('what a candidate decides is the CA’s and what a client decides the RA’s, whoever else stands beside', () => {
  const { events, members } = readSheet(`
日付,担当CA,担当RA,活動,求職者,企業
2026/4/1,佐藤,木下,書類推薦,A001,青空
2026/4/2,佐藤,木下,新規求人,,青空
2026/4/3,,木下,書類推薦,A002,青空
2026/4/6,佐藤,,新規求人,,青空
2026/4/7,佐藤,佐藤,書類推薦,A003,青空
2026/4/8,,,書類推薦,A004,青空
2026/4/9,中田/沢田,木下,書類推薦,A005,青空
2026/4/9,中田/沢田,木下,新規求人,,青空
2026/4/10,佐藤,木下/森,書類推薦,A006,青空
2026/4/10,佐藤,木下/森,新規求人,,青空`);
  const name = (number: number): string => members[number] ?? '-';
  const owners = Array.from(
    events.metric,
    (metric, at) => `${METRICS[metric]!.id} ${name(events.member[at]!)} ${name(events.ra[at]!)}`,
  );
  expect(owners).toEqual([
    'document_submitted 佐藤 木下',
    'new_jobs 木下 -',
    'document_submitted 木下 -',
    'new_jobs 佐藤 -',
    'document_submitted 佐藤 -',
    'document_submitted - -',
    'document_submitted - 木下',
    'new_jobs 木下 -',
    'document_submitted 佐藤 -',
    'new_jobs 佐藤 -',
  ]);
});

test('figures of two RAs together are the CA’s, not of somebody unknown', () => {
  const { events } = readSheet(`
月,担当CA,担当RA,推薦,新規求人
2026年4月,佐藤,木下,3,2
2026年4月,佐藤,木下/森,3,2`);
  expect(Array.from(events.member)).toEqual([0, 1, 0, 0]);
  expect(Array.from(events.ra)).toEqual([1, NONE, NONE, NONE]);
});

test('the last day is that of the latest event that counts', () => {
  const last = (csv: string): number => readSheet(csv).lastDay;
  const head = '日付,担当,活動,求職者';
  expect(
    isoDay(last(`${head}\n2026/4/20,佐藤,面談,A001\n2026/4/8,佐藤,面談,A002\n2026/5/1,佐藤,面談リスケ,A003`)),
  ).toBe('2026-04-20');
  expect(last('担当,活動,求職者\n佐藤,面談,A001')).toBe(UNDATED);
});

describe('cells as a person sees them', () => {
  test.each<[Cell, string]>([
    ['  たくさん ', 'たくさん'],
    ['とても長い'.repeat(20), 'とても長い'.repeat(12)],
    [new Date(2026, 3, 1), '2026/4/1'],
    [new Date(1965, 2, 9), '1965/3/9'],
    [new Date(1899, 11, 30, 48, 0), '48:00'],
    [-3, '-3'],
  ])('%p: %s', (cell, shown) => {
    const { issues } = readSheet([
      ['日付', '担当', '面談数', '推薦数'],
      ['2026/4/1', '佐藤', cell, 1],
      ['2026/4/2', '佐藤', 3, 1],
      ['2026/4/3', '佐藤', 3, 1],
      ['2026/4/6', '佐藤', 3, 1],
    ]);
    expect(issues.filter(({ row, column }) => row === 1 && column === 2).map(({ value }) => value)).toEqual([shown]);
  });
});
