import { headsOf, shapesOf } from '../../support/layout-plan';
import { bothWays, cellsOf } from '../../support/read-sheet';

interface Case {
  readonly name: string;
  readonly sheet: string;
  /** `columns: heading rows > data rows` of each table. */
  readonly tables: readonly string[];
}

const HEADINGS: readonly Case[] = [
  {
    name: 'two head words and figures below, whatever else stands there',
    sheet: `
担当,面談,ほげ,ふが,へご
佐藤,3,甲,乙,丙
田中,2,甲,乙,丙`,
    tables: ['0-4 0-0>1-2'],
  },
  {
    name: 'words nobody knows over figures, as the first row',
    sheet: `
ほげ,ふが,へご
甲,3,2
乙,2,1`,
    tables: ['0-2 0-0>1-2'],
  },
  {
    name: 'two words nobody knows are no heading over one column of figures',
    sheet: `
ほげ,ふが
甲,3
乙,2`,
    tables: [],
  },
  {
    name: 'one explains itself at length',
    sheet: `
日付,担当,架電数（留守番電話に残したものや話し中だったものを含み、折り返しの電話は含まないものとする）,面談数
2026/4/1,佐藤,3,1
2026/4/2,佐藤,2,2`,
    tables: ['0-3 0-0>1-2'],
  },
  {
    name: 'a sentence each is no heading',
    sheet: `
架電数には留守番電話に残したものや話し中だったものを含み、折り返しの電話は含まないものとする,面談数には電話やオンラインでの面談を含み、来社しなかったものや途中で終えたものは含まないものとする
3,1
2,2`,
    tables: [],
  },
  {
    name: 'a row of head words right under data begins a table, one with fewer of them does not',
    sheet: `
担当,面談,推薦,内定,入社
佐藤,3,2,1,1
氏名,架電,訪問,求人,売上
高橋,30,2,1,100
伊藤,ほげ,面談,ふが,-
木下,20,3,1,100`,
    tables: ['0-4 0-0>1-1', '0-4 2-2>3-5'],
  },
  {
    name: 'names across over numbers, behind a title and a note',
    sheet: `
2026年4月 実績,,,
,佐藤,田中,鈴木
面談数,10,12,9
推薦数,5,6,4`,
    tables: ['0-3 1-1>2-3'],
  },
  {
    name: 'names across right under a row of numbers are a row of data',
    sheet: `
,佐藤,田中,鈴木
面談数,10,12,9
応援,高橋,木下,森
推薦数,5,6,4`,
    tables: ['0-3 0-0>1-3'],
  },
  {
    name: 'months over figures head them, over dates they are data',
    sheet: `
,4月,5月,6月
面談,10,12,9
推薦,5,6,4
,,,
求職者,推薦日,面接日,内定日
A001,2026/4/1,2026/4/2,2026/4/3
A002,2026/4/4,2026/4/5,2026/4/6
A003,2026/4/7,2026/4/8,2026/4/9`,
    tables: ['0-3 0-0>1-3', '0-3 4-4>5-7'],
  },
  {
    name: 'a year in the corner of months',
    sheet: `
2026,Jan,Feb,Mar
CVs sent,3,4,5
Offers,1,1,2`,
    tables: ['0-3 0-0>1-2'],
  },
  {
    name: 'months down are data, however they run on across',
    sheet: `
月,面談,推薦
2026年4月,3,2
2026年5月,4,1`,
    tables: ['0-2 0-0>1-2'],
  },
  {
    name: 'a month of a row of data under 登録月, with words that could be heads',
    sheet: `
登録月,担当,求職者,ステータス
2026年4月,佐藤,A001,書類推薦
,佐藤,A002,一次面接
2026年5月,佐藤,A003,内定`,
    tables: ['0-3 0-0>1-3'],
  },
  {
    name: 'a month over a month, behind a blank row: data',
    sheet: `
登録月,担当,求職者,ステータス,面談
2026年4月,佐藤,A001,書類推薦,○
,,,,
2026年4月,佐藤,A002,一次面接,○
2026年5月,佐藤,A003,内定,○`,
    tables: ['0-4 0-0>1-4'],
  },
  {
    name: 'a figure noted beside the first heading makes it no data',
    sheet: `
日付,担当,活動内容,求職者,3
2026/4/1,佐藤,面談,A001,
2026/4/2,佐藤,推薦,A002,`,
    tables: ['0-4 0-0>1-2'],
  },
  {
    name: 'a day noted among them likewise, but only where three head words stand by each',
    sheet: `
日付,10/3,担当,活動内容
2026/4/1,,佐藤,面談
2026/4/2,,佐藤,推薦`,
    tables: ['0-3 0-0>1-2'],
  },
  {
    name: 'two days among four head words are a row of data',
    sheet: `
日付,担当,2026/4/1,2026/4/5,活動内容,求職者
2026/4/1,佐藤,,,面談,A001`,
    tables: [],
  },
  {
    name: 'further down a row with a figure is data, whatever its words',
    sheet: `
日付,担当,活動内容,件数
2026/4/1,佐藤,面談,3
,,,
CA,人事,面談,3
2026/4/2,佐藤,推薦,2`,
    tables: ['0-3 0-0>1-4'],
  },
];

const STACKS: readonly Case[] = [
  {
    name: 'groups over sides',
    sheet: `
,面談,,推薦,
担当,目標,実績,目標,実績
佐藤,10,8,5,6
田中,12,11,6,3`,
    tables: ['0-4 0-1>2-3'],
  },
  {
    name: 'names over sides, their groups merged or written over each',
    sheet: `
,佐藤,佐藤,田中,田中
項目,目標,実績,目標,実績
面談,10,8,5,6
推薦,12,11,6,3`,
    tables: ['0-4 0-1>2-3'],
  },
  {
    name: 'names over sides in a second table, too',
    sheet: `
担当,内定
佐藤,1
田中,2
,,,,
,佐藤,,田中,
項目,目標,実績,目標,実績
面談,10,8,5,6
推薦,12,11,6,3`,
    tables: ['0-4 0-0>1-3', '0-4 4-5>6-7'],
  },
  {
    name: 'units below',
    sheet: `
担当,面談,推薦,売上
,（件）,（件）,（千円）
佐藤,10,8,500
田中,12,11,600`,
    tables: ['0-3 0-1>2-3'],
  },
  {
    name: 'weekdays below days',
    sheet: `
項目,1,2,3,4,5
,水,木,金,土,日
面談,1,2,0,1,1
推薦,1,0,0,1,1`,
    tables: ['0-5 0-1>2-3'],
  },
  {
    name: 'two days over their weekdays',
    sheet: `
担当,項目,10,11,12
,,月,火,水
佐藤,面談,1,2,3
佐藤,推薦,1,2,2`,
    tables: ['0-4 0-1>2-3'],
  },
  {
    name: 'dates each over its own 目標 and 実績',
    sheet: `
,4/6,,4/7,
担当,目標,実績,目標,実績
佐藤,3,2,3,1
田中,2,2,2,2`,
    tables: ['0-4 0-1>2-3'],
  },
  {
    name: 'months over weeks over sides',
    sheet: `
,4月,,,,5月,,,
,第1週,,第2週,,第1週,,第2週,
担当,目標,実績,目標,実績,目標,実績,目標,実績
佐藤,3,2,3,1,3,2,3,1
田中,2,2,2,2,3,2,3,1`,
    tables: ['0-8 0-2>3-4'],
  },
  {
    name: 'a line of keys and values above it is none of it',
    sheet: `
氏名,佐藤 健太,対象月,2026年4月
,,,
日付,架電,面談,推薦
2026/4/1,10,1,1
2026/4/2,12,2,1`,
    tables: ['0-3 2-2>3-4'],
  },
  {
    name: 'right above it, too',
    sheet: `
担当,佐藤 健太,チーム,東京
日付,架電,面談,推薦
2026/4/1,10,1,1
2026/4/2,12,2,1`,
    tables: ['0-3 1-1>2-3'],
  },
  {
    name: 'the same heading right below begins anew',
    sheet: `
日付,担当,面談
日付,担当,推薦
2026/4/1,佐藤,1
2026/4/2,佐藤,2`,
    tables: ['0-2 0-0>1-0', '0-2 1-1>2-3'],
  },
];

describe.each([
  ['a heading', HEADINGS],
  ['rows that belong to it', STACKS],
])('%s', (_, cases) => {
  test.each(bothWays(cases))('$name', ({ sheet, tables }) => {
    expect(shapesOf(sheet)).toEqual(tables);
  });
});

/** The first rows of a sheet are all looked at; further down only those that begin like a heading. */
describe('far down, under a log of fifty rows', () => {
  const LOG_ROWS = 50;
  const down = (shape: string): string =>
    shape.replace(/(\d+)-(\d+)>(\d+)-(\d+)/g, (_, ...rows: string[]) => {
      const [a, b, c, d] = rows.slice(0, 4).map((row) => Number(row) + LOG_ROWS + 2);
      return `${a}-${b}>${c}-${d}`;
    });
  const found = (sheet: string, tables: readonly string[]): [string[], string[]] => {
    const cells = cellsOf(sheet);
    const width = Math.max(4, cells[0]!.length);
    const padded = (row: readonly unknown[]) => [...row, ...Array.from({ length: width - row.length }, () => '')];
    const log = Array.from({ length: LOG_ROWS }, (_, at) =>
      padded([`2026/4/${1 + (at % 28)}`, '高橋', '電話', `C9${at}`]),
    );
    const rows = [padded(['日付', '担当者', '活動内容', '求職者ID']), ...log, padded([]), ...cells.map(padded)];
    return [shapesOf(rows as string[][]).slice(1), tables.map(down)];
  };
  const NEEDS_TOP =
    /first row|first heading|among them|two days among|further down|explains itself|under a row of numbers/;
  test.each([...HEADINGS, ...STACKS].filter(({ name, tables }) => !NEEDS_TOP.test(name) && tables.length === 1))(
    '$name',
    ({ sheet, tables }) => {
      const [got, wanted] = found(sheet, tables);
      expect(got.map((shape) => shape.replace(/^\S+/, ''))).toEqual(wanted.map((shape) => shape.replace(/^\S+/, '')));
    },
  );
});

test('what heads each column of a stack', () => {
  expect(
    headsOf(`
,4月,,,,5月,,,
,第1週,,第2週,,第1週,,第2週,
担当,目標,実績,目標,実績,目標,実績,目標,実績
佐藤,3,2,3,1,3,2,3,1`),
  ).toEqual([
    '担当 = member',
    '4月 第1週 目標 = target, week 4-1',
    '4月 第1週 実績 = actual, week 4-1',
    '4月 第2週 目標 = target, week 4-2',
    '4月 第2週 実績 = actual, week 4-2',
    '5月 第1週 目標 = target, week 5-1',
    '5月 第1週 実績 = actual, week 5-1',
    '5月 第2週 目標 = target, week 5-2',
    '5月 第2週 実績 = actual, week 5-2',
  ]);
});
