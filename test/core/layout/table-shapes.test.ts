import { headsOf, plansOf, shapesOf } from '../../support/layout-plan';
import { bothWays } from '../../support/read-sheet';

interface Case {
  readonly name: string;
  readonly sheet: string;
  /** `columns: heading rows > data rows` of each table; a heading's upper rows that stand over an earlier table before a `+`. */
  readonly tables: readonly string[];
}

const REPEATED: readonly Case[] = [
  {
    name: 'the first key again, over two rows of heads',
    sheet: `
日付,面談,,日付,訪問,
,目標,実績,,目標,実績
2026/4/1,5,4,2026/4/1,3,2
2026/4/2,5,3,2026/4/2,3,1`,
    tables: ['0-2 0-1>2-3 beside', '3-5 0-1>2-3 beside'],
  },
  {
    name: 'three times',
    sheet: `
担当,面談,担当,推薦,担当,内定
佐藤,3,佐藤,2,佐藤,1
田中,3,田中,2,田中,1`,
    tables: ['0-1 0-0>1-2 beside', '2-3 0-0>1-2 beside', '4-5 0-0>1-2 beside'],
  },
  {
    name: 'right beside itself it is one wide key',
    sheet: `
担当,担当,面談
佐藤,健,3
田中,彩,2`,
    tables: ['0-2 0-0>1-2'],
  },
  {
    name: '状態, 備考 and 件数 come again without being keys',
    sheet: `
状態,面談,状態,推薦
完了,3,完了,2
完了,3,完了,2
,,,
件数,担当,件数,氏名
3,佐藤,2,田中
3,佐藤,2,田中`,
    tables: ['0-3 0-0>1-3', '0-3 4-4>5-6'],
  },
  {
    name: '予定日 | 実施日 in groups, with other heads before them',
    sheet: `
求職者,担当,推薦,,一次面接,
,,予定日,実施日,予定日,実施日
A001,佐藤,2026/4/1,2026/4/1,2026/4/8,2026/4/9
A002,佐藤,2026/4/2,2026/4/2,2026/4/8,2026/4/9`,
    tables: ['0-5 0-1>2-3'],
  },
  {
    name: 'weekdays are no keys, though 日 and 月 are',
    sheet: `
1,2,3,4,5,6,7,8,9
日,月,火,水,木,金,土,日,月
3,2,1,2,1,2,1,2,1
3,2,1,2,1,2,1,2,1`,
    tables: ['0-8 0-1>2-3'],
  },
];

const AGAIN: readonly Case[] = [
  {
    name: 'the same words in the same columns are the same table',
    sheet: `
担当,面談,推薦
佐藤,3,2
,,
担当,面談,推薦
田中,2,1`,
    tables: ['0-2 0-0>1-2 3-3>4-4'],
  },
  {
    name: 'spaces around them aside',
    sheet: `
担当,面談,推薦
佐藤,3,2
,,
担当 ,面談, 推薦
田中,2,1`,
    tables: ['0-2 0-0>1-2 3-3>4-4'],
  },
  {
    name: 'one word more or another is another table',
    sheet: `
担当,面談,推薦,
佐藤,3,2,
,,,
担当,面談,推薦,内定
田中,2,1,1
,,,
担当,面談,応募,
田中,2,1,`,
    tables: ['0-3 0-0>1-2', '0-3 3-3>4-5', '0-3 6-6>7-7'],
  },
  {
    name: 'with groups over them once and once without, two',
    sheet: `
,面談,,推薦,
担当,目標,実績,目標,実績
佐藤,3,2,3,2
,,,,
,内定,,入社,
担当,目標,実績,目標,実績
佐藤,1,1,1,1`,
    tables: ['0-4 0-1>2-3', '0-4 4-5>6-6'],
  },
];

const UNDER: readonly Case[] = [
  {
    name: 'months over the first block hold for the next, whose corner names another person',
    sheet: `
,8月,,9月,
浅野,目標,実績,目標,実績
面談,5,3,5,4
推薦,4,2,4,3
,,,,
久保,目標,実績,目標,実績
面談,5,1,5,2
推薦,4,2,4,2
,,,,
三好,目標,実績,目標,実績
面談,5,1,5,2
推薦,4,2,4,2`,
    tables: ['0-4 0-1>2-4', '0-4 0-0+5-5>6-8', '0-4 0-0+9-9>10-11'],
  },
  {
    name: 'three heads alike may be so by chance',
    sheet: `
,8月,,9月
浅野,目標,実績,目標
面談,5,3,5
推薦,4,2,4
,,,
久保,目標,実績,目標
面談,5,1,5
推薦,4,2,4`,
    tables: ['0-3 0-1>2-4', '0-3 5-5>6-7'],
  },
  {
    name: 'words that differ need nothing over them',
    sheet: `
,8月,,9月,
浅野,面談,推薦,内定,入社
甲,5,3,5,4
乙,4,2,4,3
,,,,
久保,面談,推薦,内定,入社
甲,5,1,5,2
乙,4,2,4,2`,
    tables: ['0-4 0-1>2-4', '0-4 5-5>6-7'],
  },
  {
    name: 'another word in one column is another heading',
    sheet: `
,8月,,9月,
浅野,目標,実績,目標,実績
面談,5,3,5,4
推薦,4,2,4,3
,,,,
久保,目標,実績,予算,実績
面談,5,1,5,2
推薦,4,2,4,2`,
    tables: ['0-4 0-1>2-4', '0-4 5-5>6-7'],
  },
];

describe.each([
  ['a heading that says its first key again', REPEATED],
  ['a heading further down', AGAIN],
  ['the upper rows of an earlier heading', UNDER],
])('%s', (_, cases) => {
  test.each(bothWays(cases))('$name', ({ sheet, tables }) => {
    expect(shapesOf(sheet)).toEqual(tables);
  });
});

test('what the upper rows say of the later block', () => {
  const [first, second] = plansOf(`
,8月,,9月,
浅野,目標,実績,目標,実績
面談,5,3,5,4
推薦,4,2,4,3
,,,,
久保,目標,実績,目標,実績
面談,5,1,5,2
推薦,4,2,4,2`);
  expect(first).toBe('metric | count target 8 | count actual 8 | count target 9 | count actual 9');
  expect(second).toBe(first);
});

test('they hold in the columns of their own table only', () => {
  const sheet = `
担当,内定,,,8月,,9月,
佐藤,1,,浅野,目標,実績,目標,実績
田中,2,,面談,5,3,5,4
鈴木,2,,推薦,4,2,4,3
高橋,1,,,,,,
木下,1,,久保,目標,実績,目標,実績
森,1,,面談,5,1,5,2
林,1,,推薦,4,2,4,2`;
  const [, first, second] = plansOf(sheet);
  expect(shapesOf(sheet).map((shape) => shape.replace(/ .*/, ''))).toEqual(['0-1', '3-7', '3-7']);
  expect(first).toBe('metric | count target 8 | count actual 8 | count target 9 | count actual 9');
  expect(second).toBe(first);
});

const KEYS: readonly Case[] = [
  {
    name: 'pairs of a word and what it stands for, over a heading',
    sheet: `
担当,佐藤 健太,対象月,2026年4月
日付,架電,面談,推薦
2026/4/1,10,1,1
2026/4/2,12,2,1`,
    tables: ['0-3 1-1>2-3'],
  },
  {
    name: 'a word nobody knows, where its value is a time',
    sheet: `
担当,佐藤 健太,対象,2026年10月
日付,架電,面談,推薦
2026/10/1,10,1,1
2026/10/2,12,2,1`,
    tables: ['0-3 1-1>2-3'],
  },
  {
    name: 'three pairs, four rows above it',
    sheet: `
担当,佐藤 健太,チーム,東京,対象月,2026年4月
,,,,,
※毎日記入,,,,,
,,,,,
日付,架電,面談,推薦,内定,入社
2026/4/1,10,1,1,1,0
2026/4/2,12,2,1,1,1`,
    tables: ['0-5 4-4>5-6'],
  },
  {
    name: 'words over figures are no such pairs, where no heading follows',
    sheet: `
月,浅野,週,三好
4月,3,1週,2
5月,2,2週,1`,
    tables: ['0-3 0-0>1-2'],
  },
  {
    name: 'a word and another are a heading',
    sheet: `
担当,日付,件数,企業
佐藤,2026/4/1,3,○○商事
田中,2026/4/2,2,△△商事`,
    tables: ['0-3 0-0>1-2'],
  },
];

describe('a line of keys and values', () => {
  test.each(bothWays(KEYS))('$name', ({ sheet, tables }) => {
    expect(shapesOf(sheet)).toEqual(tables);
  });
});

const WORDS: readonly Case[] = [
  {
    name: 'what marks a cell elsewhere heads a column: 実施, 通過, 承諾',
    sheet: `
求職者,実施,通過,承諾
A001,○,○,×
A002,○,×,`,
    tables: ['0-3 0-0>1-2'],
  },
  {
    name: 'April 7 beside April 22 are days of a row of data',
    sheet: `
Candidate,Consultant,CV sent,1st interview,Offer
C1,Ana Specimen,Apr 7,Apr 22,May 12
C2,Ana Specimen,Apr 9,Apr 23,May 14`,
    tables: ['0-4 0-0>1-2'],
  },
  {
    name: 'Apr-26 beside May-26 are months that head a table',
    sheet: `
Metric,Apr-26,May-26,Jun-26
CVs sent,3,4,5
Offers,1,2,1`,
    tables: ['0-3 0-0>1-2'],
  },
  {
    name: 'weekdays alone head their columns',
    sheet: `
項目,月,火,水,木,金
面談,3,2,1,2,1
推薦,1,1,1,1,1`,
    tables: ['0-5 0-0>1-2'],
  },
  {
    name: 'two dates over two weekdays',
    sheet: `
担当,項目,4/11,4/12,4/13
,,月,火,水
佐藤,面談,1,2,3
佐藤,推薦,1,2,2`,
    tables: ['0-4 0-1>2-3'],
  },
];

const MIXED: readonly Case[] = [
  {
    name: 'counts that rise by chance under words nobody knows are data',
    sheet: `
,甲,乙,丙,丁,戊
面談,1,2,3,4,5
推薦,2,3,4,5,6`,
    tables: ['0-5 0-0>1-2'],
  },
  {
    name: 'likewise under counts',
    sheet: `
,甲,乙,丙,丁,戊
面談,3,2,9,1,1
推薦,1,2,3,4,5
内定,0,0,1,0,0`,
    tables: ['0-5 0-0>1-3'],
  },
  {
    name: 'figures with their targets are no names across',
    sheet: `
担当,面談,推薦
佐藤,5,3
田中,13/20,13/20
鈴木,13/20,13/20
森,5,3`,
    tables: ['0-2 0-0>1-4'],
  },
  {
    name: 'a table of nothing but such figures',
    sheet: `
担当,面談,推薦
佐藤,14/20,14/20
田中,13/20,13/20`,
    tables: ['0-2 0-0>1-2'],
  },
  {
    name: 'text beside figures makes no heading of a row of names',
    sheet: `
甲,乙,丙,丁
面談,10,よい,1
推薦,12,わるい,2`,
    tables: ['0-3 0-0>1-2'],
  },
];

test.each(bothWays(MIXED))('$name', ({ sheet, tables }) => {
  expect(shapesOf(sheet)).toEqual(tables);
});

test('an unticked box in each row of the sheet is no figure of its headings', () => {
  expect(
    shapesOf([
      ['担当', '面談', '推薦', false],
      ['佐藤', 3, 2, true],
      ['', '', '', false],
      ['氏名', '内定', '入社', false],
      ['佐藤', 1, 1, true],
    ]),
  ).toEqual(['0-3 0-0>1-2', '0-3 3-3>4-4']);
});

describe('words of a heading', () => {
  test.each(bothWays(WORDS))('$name', ({ sheet, tables }) => {
    expect(shapesOf(sheet)).toEqual(tables);
  });
  test('their sides are of the weekday where no day stands over them', () => {
    expect(headsOf('\n項目,月,火,水,木,金\n面談,3,2,1,2,1\n推薦,1,1,1,1,1')).toEqual([
      '項目 = activity',
      '月 = actual',
      '火 = actual',
      '水 = actual',
      '木 = actual',
      '金 = actual',
    ]);
  });
});
