import type { Cell } from '../../../src/core/grid/cell';
import { findTables } from '../../../src/core/layout/find-tables';
import { isBlankCell, profileRows } from '../../../src/core/layout/row-profile';
import { sheetOf } from '../../support/layout-plan';

const day = (month: number, date: number): Date => new Date(2026, month - 1, date);

/** First rows of the headings below a log of fifty rows and a blank row, counted from the first row of the block. */
function headsFarDown(block: readonly (readonly Cell[])[]): number[] {
  const width = Math.max(6, ...block.map((row) => row.length));
  const wide = (row: readonly Cell[]): Cell[] => [...row, ...new Array<Cell>(width - row.length).fill('')];
  const log = Array.from({ length: 50 }, (_, at) => wide([day(4, 1 + (at % 28)), '佐藤', '電話', `C${at}`]));
  const rows = [wide(['日付', '担当', '活動内容', '求職者ID']), ...log, wide([]), ...block.map(wide)];
  return findTables(sheetOf(rows))
    .flatMap(({ bodies }) => bodies.map(({ head }) => head.first - 52))
    .filter((row) => row >= 0);
}

describe('headings far down are found by how they begin', () => {
  test.each<[string, readonly (readonly Cell[])[]]>([
    [
      'a head word',
      [
        ['担当', '面談', '推薦'],
        ['佐藤', 3, 2],
        ['田中', 3, 2],
      ],
    ],
    [
      'a head word behind a word nobody knows',
      [
        ['ほげ', '目標', '実績', '面談'],
        ['甲', 3, 2, 1],
        ['乙', 3, 2, 1],
      ],
    ],
    [
      'a total',
      [
        ['合計', '面談', '推薦'],
        ['4月', 3, 2],
        ['5月', 3, 2],
      ],
    ],
    [
      'a metric',
      [
        ['面談', '推薦', '担当'],
        [3, 2, '佐藤'],
        [3, 2, '田中'],
      ],
    ],
    [
      'months',
      [
        ['', '4月', '5月', '6月'],
        ['面談', 3, 2, 1],
        ['推薦', 3, 2, 1],
      ],
    ],
    [
      'names over figures',
      [
        ['', '佐藤', '田中', '鈴木'],
        ['面談', 3, 2, 1],
        ['推薦', 3, 2, 1],
      ],
    ],
    [
      'names over figures as texts',
      [
        ['', '佐藤', '田中', '鈴木'],
        ['面談', '3件', '２件', '1件'],
        ['推薦', '3件', '2件', '1件'],
      ],
    ],
    [
      'days as text',
      [
        ['', '4/1', '4/2', '4/3'],
        ['面談', 3, 2, 1],
        ['推薦', 3, 2, 1],
      ],
    ],
    [
      'days',
      [
        ['', day(4, 1), day(4, 2), day(4, 3)],
        ['面談', 3, 2, 1],
        ['推薦', 3, 2, 1],
      ],
    ],
    [
      'working days',
      [
        ['', day(4, 2), day(4, 3), day(4, 6)],
        ['面談', 3, 2, 1],
        ['推薦', 3, 2, 1],
      ],
    ],
    [
      'weeks',
      [
        ['', day(4, 6), day(4, 13), day(4, 20)],
        ['面談', 3, 2, 1],
        ['推薦', 3, 2, 1],
      ],
    ],
    [
      'months, typed',
      [
        ['', day(1, 1), day(2, 1), day(3, 1)],
        ['面談', 3, 2, 1],
        ['推薦', 3, 2, 1],
      ],
    ],
    [
      'days over merged cells',
      [
        ['', day(4, 1), '', day(4, 2), '', day(4, 3)],
        ['担当', '目標', '実績', '目標', '実績', '目標'],
        ['佐藤', 3, 2, 1, 1, 2],
        ['田中', 3, 2, 1, 1, 2],
      ],
    ],
    [
      'numbers of days',
      [
        ['', 1, 2, 3, 4, 5],
        ['面談', 3, 2, 1, 1, 1],
        ['推薦', 3, 2, 1, 1, 1],
      ],
    ],
    [
      'a year before months',
      [
        [2026, 'Jan', 'Feb', 'Mar'],
        ['CVs sent', 3, 2, 1],
        ['Offers', 3, 2, 1],
      ],
    ],
    [
      'years',
      [
        ['', 2024, 2025, 2026],
        ['面談', 3, 2, 1],
        ['推薦', 3, 2, 1],
      ],
    ],
    [
      'days over the end of a month',
      [
        ['', 28, 29, 30, 1, 2],
        ['面談', 3, 2, 1, 1, 1],
        ['推薦', 3, 2, 1, 1, 1],
      ],
    ],
  ])('%s', (name, block) => {
    expect([name, headsFarDown(block)]).toEqual([name, [0]]);
  });

  test.each<[string, readonly (readonly Cell[])[]]>([
    [
      'dates of no order',
      [
        ['A1', day(4, 1), day(4, 9), day(4, 3)],
        ['A2', day(4, 2), day(4, 8), day(4, 4)],
      ],
    ],
    [
      'dates as texts under dates',
      [
        ['A1', '4/1', '4/2', '4/3'],
        ['A2', '4/2', '4/3', '4/4'],
        ['A3', '4/3', '4/4', '4/5'],
      ],
    ],
    [
      'numbers that rise by chance',
      [
        ['A1', 3, 7, 9],
        ['A2', 1, 2, 9],
      ],
    ],
    [
      'half numbers',
      [
        ['A1', 1.5, 2.5, 3.5],
        ['A2', 1.5, 2.5, 3.5],
      ],
    ],
    [
      'codes',
      [
        ['C001', 'C002', 'C003'],
        ['C004', 'C005', 'C006'],
      ],
    ],
  ])('%s are none', (name, block) => {
    expect([name, headsFarDown(block)]).toEqual([name, []]);
  });
});

describe('what a row holds', () => {
  test('a cell that says nothing', () => {
    const blank: (Cell | undefined)[] = ['', undefined, false, ' ', '　', '\u00a0', '\n', '\t ', '#N/A', ' \u3000'];
    expect(blank.map((cell) => isBlankCell(cell))).toEqual(blank.map(() => true));
    const filled: Cell[] = [true, 0, 'x', ' x', '　x', '\u00a0x', '#N/A ', '#NAME?', '#', day(4, 1), '-'];
    expect(filled.map((cell) => isBlankCell(cell))).toEqual(filled.map(() => false));
  });

  test('by row and column', () => {
    const { rows, columns, filled, texts, figures, inColumn, end } = profileRows([
      ['', ' ', false, ''],
      ['x', '', '', ''],
      ['x', 3, day(4, 1), 'y'],
      ['', 3, 4, day(4, 1)],
      [true, 'x', '#N/A', ''],
      ['', '', '', ''],
    ]);
    expect([rows, columns, end]).toEqual([6, 4, 5]);
    expect([...filled]).toEqual([0, 1, 4, 3, 2, 0]);
    expect([...texts]).toEqual([0, 1, 2, 0, 1, 0]);
    expect([...figures]).toEqual([0, 0, 1, 2, 1, 0]);
    // A row with one cell is a title, and fills no column.
    expect([...inColumn]).toEqual([2, 3, 2, 2]);
  });

  test('of no rows', () => {
    expect(profileRows([])).toMatchObject({ rows: 0, columns: 0, end: 0 });
    expect(findTables(sheetOf([]))).toEqual([]);
  });
});
