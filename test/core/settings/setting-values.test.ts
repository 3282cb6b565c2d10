import { isoDay } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import type { Cell } from '../../../src/core/grid/cell';
import { readSettings } from '../../../src/core/settings/read-settings';
import type { Settings } from '../../../src/core/settings/settings';

/** The table as it stands, no wider than what was written. */
const read = (...rows: Cell[][]): Settings => readSettings(rows, SCRIPT_ZONE);
const range = ({ first, last }: { first?: number | undefined; last?: number | undefined }) =>
  `${first === undefined ? '' : isoDay(first)}..${last === undefined ? '' : isoDay(last)}`;

describe('days in the settings', () => {
  test.each<[string, Cell[][], string]>([
    ['in a Japanese table the month comes first', [['休業日', '05/04/2026']], '2026-05-04..2026-05-04'],
    ['in an English one the day', [['closed', '05/04/2026']], '2026-04-05..2026-04-05'],
    [
      'one Japanese key makes a table Japanese',
      [
        ['closed', '05/04/2026'],
        ['言語', 'en'],
      ],
      '2026-05-04..2026-05-04',
    ],
    ['a year of two digits first', [['休業日', '26/4/1']], '2026-04-01..2026-04-01'],
    ['a year of two digits last', [['closed', '13/04/26']], '2026-04-13..2026-04-13'],
    ['令和', [['休業日', '令和8年4月1日']], '2026-04-01..2026-04-01'],
    ['8年 is Reiwa 8', [['休業日', '8年4月1日']], '2026-04-01..2026-04-01'],
    ['a number', [['休業日', 20260401]], '2026-04-01..2026-04-01'],
    ['a month', [['休業日', '2026年8月']], '2026-08-01..2026-08-31'],
    ['a Date', [['休業日', new Date(2026, 3, 1)]], '2026-04-01..2026-04-01'],
    ['two cells', [['休業日', '2026-12-29', '2027-01-03']], '2026-12-29..2027-01-03'],
    ['two cells of one day', [['休業日', '2026-12-29', '2026-12-29']], '2026-12-29..2026-12-29'],
    ['two months', [['休業日', '2026年8月', '2026年9月']], '2026-08-01..2026-09-30'],
    ['a cell and a blank', [['休業日', '2026-12-29', ' ']], '2026-12-29..2026-12-29'],
    ['a cell and #N/A', [['休業日', '2026-12-29', '#N/A']], '2026-12-29..2026-12-29'],
    [
      'near the 基準日, wherever it stands',
      [
        ['休業日', '12/29'],
        ['基準日', '2026-01-10'],
      ],
      '2025-12-29..2025-12-29',
    ],
    [
      'Apr-26 near the 基準日 is a day',
      [
        ['closed', 'Apr-26'],
        ['as_of', '2026-04-20'],
      ],
      '2026-04-26..2026-04-26',
    ],
  ])('%s', (_, rows, expected) => {
    const { closed, issues } = read(...rows);
    expect(issues).toEqual([]);
    expect(closed.map(range)).toEqual([expected]);
  });

  test('an open end, and a tenure of one day', () => {
    const { tenures, issues } = read(
      ['在籍', '佐藤', '2026-04-01'],
      ['在籍', '鈴木', '', '2026-04-30'],
      ['在籍', '田中', '2026-04-01', '2026-04-01'],
      ['在籍', '高橋', new Date(2026, 3, 1), new Date(2026, 4, 1)],
    );
    expect(issues).toEqual([]);
    expect(tenures.map((one) => `${one.member} ${range(one)}`)).toEqual([
      '佐藤 2026-04-01..',
      '鈴木 ..2026-04-30',
      '田中 2026-04-01..2026-04-01',
      '高橋 2026-04-01..2026-05-01',
    ]);
  });

  test.each<[Cell, number]>([
    [1, 1],
    [12, 12],
    ['１月', 1],
    ['12月', 12],
    ['April', 4],
    [new Date(2026, 6, 1), 7],
    ['7', 7],
  ])('the year begins in %s', (cell, month) => expect(read(['年度開始月', cell]).fiscalStart).toBe(month));

  test.each<[Cell, number]>([
    ['900,000', 900_000],
    ['90万円', 900_000],
    ['£8k', 8000],
    ['$9,000', 9000],
    ['€7,500', 7500],
    [1, 1],
  ])('a placement brings %s', (cell, fee) => expect(read(['単価', cell]).fee).toBe(fee));

  test('the month of a tab and the period of a target are as written, a Date is its month', () => {
    const { tabs, targets } = read(
      ['シート', 'A', '', '', '', '4月'],
      ['シート', 'B'],
      ['シート', 'C', '目標', '', '', new Date(2026, 3, 20)],
      ['目標', '', '面談', '', 5],
      ['目標', '佐藤', '面談', new Date(2026, 3, 1), new Date(1899, 11, 30, 3, 1)],
    );
    expect(tabs.map(({ name, kind, month }) => [name, kind, month])).toEqual([
      ['A', 'activity', '4月'],
      ['B', 'activity', ''],
      ['C', 'targets', '2026-04'],
    ]);
    expect(targets.map(({ member, period, value }) => [member, period, value])).toEqual([
      ['', '', '5'],
      ['佐藤', '2026-04', '3:1'],
    ]);
  });
});
