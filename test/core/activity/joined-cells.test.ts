import { joinedCells } from '../../../src/core/activity/joined-cells';
import { type Cell, toGrid } from '../../../src/core/grid/cell';

/** Rows of a table that were pasted into one cell each. */

const alone = (...lines: Cell[]): Cell[][] => lines.map((line) => [line, '']);

test.each<[string, Cell[][], string | undefined]>([
  ['commas', alone('日付,担当,活動', '4/1,佐藤,面談', '4/2,佐藤,推薦'), '日付,担当,活動'],
  ['tabs', alone('日付\t担当\t活動', '4/1\t佐藤\t面談', '4/2\t佐藤\t推薦'), '日付\t担当\t活動'],
  ['semicolons', alone('日付;担当;活動', '4/1;佐藤;面談', '4/2;佐藤;推薦'), '日付;担当;活動'],
  ['bars', alone('日付|担当|活動', '4/1|佐藤|面談', '4/2|佐藤|推薦'), '日付|担当|活動'],
  ['blank rows between', alone('日付,担当,活動', '', '4/1,佐藤,面談', ' ', '4/2,佐藤,推薦'), '日付,担当,活動'],
  ['two rows may be by chance', alone('日付,担当,活動', '4/1,佐藤,面談'), undefined],
  ['two parts are a list', alone('担当,活動', '佐藤,面談', '佐藤,推薦'), undefined],
  ['a title above is no row', alone('活動記録', '日付,担当,活動', '4/1,佐藤,面談', '4/2,佐藤,推薦'), '日付,担当,活動'],
  [
    'one row in four may have another number of parts',
    alone('日付,担当,活動', '4/1,佐藤,面談,初回', '4/2,佐藤,推薦', '4/3,佐藤,推薦'),
    '日付,担当,活動',
  ],
  [
    'more are sentences',
    alone('活動記録', '注意事項', '日付,担当,活動', '4/1,佐藤,面談', '4/2,佐藤,推薦', '4/3,佐藤,推薦'),
    undefined,
  ],
  [
    'a second cell filled',
    [
      ['日付,担当,活動', ''],
      ['4/1,佐藤,面談', '初回'],
      ['4/2,佐藤,推薦', ''],
    ],
    undefined,
  ],
  ['a number', alone('日付,担当,活動', '4/1,佐藤,面談', '4/2,佐藤,推薦', 3), undefined],
  ['one column of texts', alone('面談', '推薦', '面接'), undefined],
  [
    'in a column other than the first',
    [
      ['', '日付,担当,活動'],
      ['', '4/1,佐藤,面談'],
      ['', '4/2,佐藤,推薦'],
    ],
    '日付,担当,活動',
  ],
  ['nothing', [], undefined],
])('%s', (_, cells, line) => {
  expect(joinedCells(toGrid(cells))).toBe(line);
});
