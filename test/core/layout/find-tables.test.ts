import { type Cell, toGrid } from '../../../src/core/grid/cell';
import { findHeadings } from '../../../src/core/layout/find-headings';
import { findTables } from '../../../src/core/layout/find-tables';
import { Lexicon } from '../../../src/core/layout/lexicon';
import { profileRows } from '../../../src/core/layout/row-profile';
import type { Table } from '../../../src/core/layout/table';
import { NO_SETTINGS } from '../../../src/core/settings/settings';
import { bothWays } from '../../support/read-sheet';

function sheetOf(cells: readonly (readonly Cell[])[]) {
  const grid = toGrid(cells);
  return { grid, profile: profileRows(grid), lexicon: new Lexicon(NO_SETTINGS) };
}

/** `columns first–last: heading rows > first–last data row` for each body, 0-based. */
function shapeOf({ firstColumn, lastColumn, bodies }: Table): string {
  const parts = bodies.map(({ head, firstRow, lastRow }) => `${head.first}-${head.last}>${firstRow}-${lastRow}`);
  return `${firstColumn}-${lastColumn} ${parts.join(' ')}`;
}

const CASES = bothWays([
  {
    name: 'a title, a heading, rows',
    sheet: `
2026年度 活動記録,,,
日付,担当,活動内容,件数
2026/4/1,佐藤,架電,10
2026/4/2,田中,架電,8`,
    tables: ['0-3 1-1>2-3'],
  },
  {
    name: 'a heading of two rows, the upper one merged',
    sheet: `
担当,面談数,,応募数,
,目標,実績,目標,実績
佐藤,10,8,5,6
田中,12,11,6,3`,
    tables: ['0-4 0-1>2-3'],
  },
  {
    name: 'two tables side by side',
    sheet: `
担当CA,面談数,内定,,担当RA,新規開拓,求人数
佐藤,10,1,,高橋,20,3
田中,12,2,,伊藤,18,4`,
    tables: ['0-2 0-0>1-2', '4-6 0-0>1-2'],
  },
  {
    name: 'two tables one under the other, a blank row between',
    sheet: `
担当,4月,5月,6月
佐藤,10,12,9
田中,8,7,11
,,,
日付,担当,活動内容,求職者ID
2026/4/1,佐藤,初回面談,C1
2026/4/2,田中,初回面談,C2`,
    tables: ['0-3 0-0>1-3', '0-3 4-4>5-6'],
  },
  {
    name: 'the same heading again further down is the same table',
    sheet: `
担当: 佐藤,,
日付,架電数,面談数
2026/4/1,10,2
担当: 田中,,
日付,架電数,面談数
2026/4/1,8,1`,
    tables: ['0-2 1-1>2-3 4-4>5-5'],
  },
  {
    name: 'names across over numbers',
    sheet: `
,佐藤,田中,鈴木
面談数,10,12,9
応募数,5,6,4`,
    tables: ['0-3 0-0>1-2'],
  },
  {
    name: 'the same keys twice in one heading are two tables',
    sheet: `
日付,架電数,面談数,日付,新規開拓,求人数
2026/4/1,10,2,2026/4/1,5,1
2026/4/2,8,1,2026/4/2,6,2`,
    tables: ['0-2 0-0>1-2', '3-5 0-0>1-2'],
  },
  {
    name: 'a blank column inside one table does not divide it',
    sheet: `
日付,担当,,活動内容,求職者ID
2026/4/1,佐藤,,初回面談,C1
2026/4/2,田中,,初回面談,C2`,
    tables: ['0-4 0-0>1-2'],
  },
  { name: 'nothing but text', sheet: `\nメモ\n来週の予定を確認する`, tables: [] },
]);

test.each(CASES)('$name', ({ sheet, tables }) => {
  expect(findTables(sheetOf(sheet)).map(shapeOf)).toEqual(tables);
});

describe('a long sheet', () => {
  const dated = (at: number): Date => new Date(2026, 3, 1 + (at % 28));
  const log: Cell[][] = [['日付', '担当', '活動内容', '求職者ID']];
  for (let at = 0; at < 500; at++) log.push([dated(at), '佐藤', '初回面談', `C${at}`]);

  test('a heading is found far down too', () => {
    const cells = [
      ...log,
      ['', '', '', ''],
      ['日付', '担当', '活動内容', '企業名'],
      [dated(1), '高橋', '企業訪問', 'A社'],
    ];
    expect(findTables(sheetOf(cells)).map(({ bodies }) => bodies[0]!.head.first)).toEqual([0, 502]);
  });

  test('names across over numbers, far down', () => {
    for (const number of [(value: number): Cell => value, (value: number): Cell => String(value)]) {
      const cells = [
        ...log,
        ['', '', '', ''],
        ['', '佐藤 健', '田中 彩', '鈴木 葵'],
        ['面談数', number(3), number(4), number(5)],
      ];
      const heads = findTables(sheetOf(cells)).flatMap(({ bodies }) => bodies.map(({ head }) => head.first));
      expect(heads).toContain(502);
    }
  });

  test('no row of stage dates is a heading, evenly spaced or not', () => {
    const cells: Cell[][] = [['求職者ID', '初回面談日', '推薦日', '一次面接日']];
    for (let at = 0; at < 200; at++) cells.push([`C${at}`, dated(at), dated(at + 3), dated(at + 6)]);
    const sheet = sheetOf(cells);
    const region = { firstRow: 0, lastRow: cells.length - 1, firstColumn: 0, lastColumn: 3 };
    expect(findHeadings(sheet, region)).toEqual([{ first: 0, last: 0 }]);
  });
});
