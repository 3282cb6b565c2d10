import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import type { Cell } from '../../../src/core/grid/cell';
import { moneyScale } from '../../../src/core/parse/number';
import { PeriodReader } from '../../../src/core/targets/period-pieces';
import { moneyUnitOf, SheetText, textsOfGrid, titlesOfGrid } from '../../../src/core/targets/sheet-text';

function sheetOf(grid: readonly (readonly Cell[])[]): SheetText {
  const periods = new PeriodReader({ asOf: dayOf(2026, 11, 25), language: 'ja', fiscalStart: 4, zone: SCRIPT_ZONE });
  periods.settleYear(titlesOfGrid(grid), textsOfGrid(grid));
  return new SheetText(grid, periods);
}

describe('what a cell is', () => {
  const kind = (cell: Cell) => sheetOf([[cell]]).at(0, 0).kind;
  test.each<[Cell, string]>([
    ['', 'blank'],
    ['  ', 'blank'],
    [true, 'blank'],
    [Number.NaN, 'blank'],
    [Number.POSITIVE_INFINITY, 'blank'],
    [new Date(Number.NaN), 'blank'],
    [0, 'figure'],
    [-3, 'figure'],
    ['20', 'figure'],
    ['20件', 'figure'],
    ['面談20件', 'figure'],
    ['ゼロ', 'figure'],
    ['zero refunds', 'figure'],
    ['zeroes', 'text'],
    ['全件', 'figure'],
    ['毎回', 'figure'],
    ['すべて', 'figure'],
    ['全求人', 'figure'],
    ['全推薦先', 'figure'],
    ['all', 'figure'],
    ['Every time', 'figure'],
    ['every', 'figure'],
    ['-', 'filler'],
    ['なし', 'filler'],
    ['#REF!', 'filler'],
    ['有休', 'filler'],
    ['△', 'filler'],
    ['調整中', 'filler'],
    ['面談', 'token'],
    ['目標', 'token'],
    ['11月', 'token'],
    ['合計', 'token'],
    ['佐藤', 'text'],
    ['がんばる', 'text'],
    ['1人あたり提案', 'token'],
    ['1名につき提案を増やす', 'text'],
    ['1日あたりでみる', 'text'],
    ['1営業日あたりでみる', 'text'],
    ['1週間あたりでみる', 'text'],
    ['1か月あたりでみる', 'text'],
    ['1on1をする', 'text'],
    ['KR1をやりきる', 'text'],
    ['KPI 2をやりきる', 'text'],
    ['O1 をやりきる', 'text'],
    ['2次の面接をやる', 'text'],
    ['Do the 2nd one well', 'text'],
    ['11/24（火）の朝会', 'text'],
    ['KR100をやりきる', 'figure'],
    ['22次の面接をやる', 'figure'],
    [new Date(2026, 10, 1), 'date'],
    [new Date(2026, 10, 24), 'date'],
    [new Date(1899, 11, 30, 3, 1), 'figure'],
    [new Date(2300, 0, 1), 'figure'],
  ])('%s: %s', (cell, expected) => expect(kind(cell)).toBe(expected));

  const periods = (grid: Cell[][]) => {
    const sheet = sheetOf(grid);
    return grid.map((row, at) => row.map((_, column) => sheet.at(at, column).head.period ?? ''));
  };
  const first = (month: number) => new Date(2026, month - 1, 1);
  const tenth = (month: number) => new Date(2026, month - 1, 10);
  test('the first of a month is the month, but a day among other days', () => {
    expect(periods([[first(10), first(11)]])).toEqual([['2026-10', '2026-11']]);
    expect(periods([[first(10), tenth(11)]])).toEqual([['2026-10-01', '2026-11-10']]);
    expect(periods([[first(10)], [tenth(11)]])).toEqual([['2026-10-01'], ['2026-11-10']]);
    expect(periods([[first(10)], [first(11)]])).toEqual([['2026-10'], ['2026-11']]);
    // A column of months stays one though another day stands beside it; a row of days has one of its own.
    expect(
      periods([
        [first(10), tenth(10)],
        [first(11), tenth(11)],
      ]),
    ).toEqual([
      ['2026-10', '2026-10-10'],
      ['2026-11', '2026-11-10'],
    ]);
    expect(
      periods([
        ['', first(10)],
        ['', new Date(1899, 11, 30, 3, 1)],
      ]),
    ).toEqual([
      ['', '2026-10'],
      ['', ''],
    ]);
  });

  test.each<[Cell[][], number | undefined]>([
    [[['（単位：千円）', '']], 1000],
    [[['単位 万円', '']], 10_000],
    [[['売上予算（百万円）', '']], 1_000_000],
    [[['Billings budget (£k)', '']], 1000],
    [[['unit: £k', '']], 1000],
    [[['売上（2026）', '']], undefined],
    [[['単位：件', '']], undefined],
    [[['単位：千円', 'x']], undefined],
    [
      [
        ['目標', ''],
        ['', '（千円）'],
      ],
      1000,
    ],
    [[['', '']], undefined],
  ])('bare amounts of money in %j count %s', (grid, scale) => {
    const unit = moneyUnitOf(grid);
    expect(unit === '' ? undefined : moneyScale(unit)?.scale).toBe(scale);
  });

  test('what may say which year a sheet is about', () => {
    const grid: Cell[][] = [
      ['2026年度 目標', '', ''],
      ['対象月', '2026年11月', '佐藤'],
      ['期間：', '下期', ''],
      ['作成 2025年3月', '', ''],
      ['※更新 2024年', '', ''],
      ['Printed 2023', '', ''],
      ['面談', '20', ''],
      [2026, '', ''],
      ['とても長い見出しの中の期間', '2022年', ''],
    ];
    expect(titlesOfGrid(grid)).toEqual(['2026年度 目標', '2026年11月', '下期']);
    expect(
      textsOfGrid([
        ['a', 'b', 3, ''],
        ['a', 'x'.repeat(61), 'x'.repeat(60)],
      ]),
    ).toEqual(['a', 'b', 'x'.repeat(60)]);
  });
});
