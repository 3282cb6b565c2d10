import { headsOf, plansOf, shapesOf } from '../../support/layout-plan';
import { bothWays } from '../../support/read-sheet';

interface Case {
  readonly name: string;
  readonly sheet: string;
  /** `columns: heading rows > data rows` of each table; a heading's upper rows that stand over an earlier table before a `+`. */
  readonly tables: readonly string[];
}

const BESIDE: readonly Case[] = [
  {
    name: 'one longer than the other',
    sheet: `
担当,面談,推薦,,担当,訪問,求人
佐藤,10,1,,高橋,20,3
田中,12,2,,,,
鈴木,12,2,,,,`,
    tables: ['0-2 0-0>1-3 beside', '4-6 0-0>1-3 beside'],
  },
  {
    name: 'under a heading line of each',
    sheet: `
CA,,,,RA,,
担当,面談,推薦,,担当,訪問,求人
佐藤,10,1,,高橋,20,3
田中,12,2,,伊藤,18,4`,
    tables: ['0-2 1-1>2-3 beside', '4-6 1-1>2-3 beside'],
  },
  {
    name: 'two under a table of the whole width',
    sheet: `
担当,4月,5月,6月,7月,8月,9月
佐藤,10,12,9,8,8,8
田中,8,7,11,8,8,8
,,,,,,
担当,面談,推薦,,担当,訪問,求人
佐藤,10,1,,高橋,20,3
田中,12,2,,伊藤,18,4
,,,,,,
氏名,架電,内定,,氏名,商談,入社
佐藤,10,1,,高橋,20,3
田中,12,2,,伊藤,18,4`,
    tables: ['0-6 0-0>1-3', '0-2 4-4>5-7 beside', '4-6 4-4>5-7 beside', '0-2 8-8>9-10 beside', '4-6 8-8>9-10 beside'],
  },
  {
    name: 'one column apart is no table of its own',
    sheet: `
担当,面談,推薦,,件数
佐藤,10,1,,20
田中,12,2,,18`,
    tables: ['0-4 0-0>1-2'],
  },
  {
    name: 'a legend apart is none either',
    sheet: `
担当,面談,推薦,,記号,意味
佐藤,10,1,,○,済
田中,12,2,,×,未`,
    tables: ['0-5 0-0>1-2'],
  },
  {
    name: 'nor is a group in the middle: it belongs to the table before it',
    sheet: `
担当,面談,,目標,実績,,担当,訪問
佐藤,10,,5,20,,高橋,4
田中,12,,5,18,,伊藤,3`,
    tables: ['0-4 0-0>1-2 beside', '6-7 0-0>1-2 beside'],
  },
  {
    name: 'three of them',
    sheet: `
担当,面談,,氏名,推薦,,担当者,訪問
佐藤,10,,佐藤,20,,高橋,4
田中,12,,田中,18,,伊藤,3`,
    tables: ['0-1 0-0>1-2 beside', '3-4 0-0>1-2 beside', '6-7 0-0>1-2 beside'],
  },
  {
    name: 'the days of a month below a name each',
    sheet: `
三好,面談,推薦,,水沢,面談,推薦
1,2,1,,1,1,1
2,3,1,,2,1,1
3,1,1,,3,1,1
6,1,1,,6,1,1`,
    tables: ['0-2 0-0>1-4 beside', '4-6 0-0>1-4 beside'],
  },
  {
    name: 'numbers that do not rise below a name are no days',
    sheet: `
三好,面談,推薦,,水沢,面談,推薦
1,2,1,,1,1,1
2,3,1,,2,1,1
2,1,1,,2,1,1
6,1,1,,6,1,1`,
    tables: ['0-6 0-0>1-4'],
  },
  {
    name: 'three of them are too few, and above 31 there is no day',
    sheet: `
三好,面談,推薦,,水沢,面談,推薦
1,2,1,,1,1,1
2,3,1,,2,1,1
3,1,1,,3,1,1`,
    tables: ['0-6 0-0>1-3'],
  },
];

describe('tables side by side', () => {
  test.each(bothWays(BESIDE))('$name', ({ sheet, tables }) => {
    expect(shapesOf(sheet)).toEqual(tables);
  });

  /** A table beside `担当 | 面談`, a blank column between; its keys are numbers, so that only its heading tells them. */
  const beside = (heads: string, ...rows: string[]): string =>
    [`担当,面談,,${heads}`, ...rows.map((row, at) => `${['佐藤', '田中', '鈴木'][at]!},${at + 2},,${row}`)].join('\n');

  test.each([
    ['日付', '46113,10', '46114,11'],
    ['月', '4,10', '5,12'],
    ['週', '1,10', '2,12'],
    ['年度', '2025,10', '2026,12'],
    ['担当者ID', '1,10', '2,12'],
    ['担当RA', '1,10', '2,12'],
    ['氏名', '1,10', '2,12'],
    ['項目', '1,10', '2,12'],
    ['求職者', '1,10', '2,12'],
    ['求職者ID', '1,10', '2,12'],
    ['No', '1,10', '2,12'],
  ])('%s over numbers is a key', (key, ...rows) => {
    expect(shapesOf(beside(`${key},推薦`, ...rows))).toEqual(['0-1 0-0>1-2 beside', '3-4 0-0>1-2 beside']);
  });
  test.each(['企業', '求人', 'チーム', '状態', '件数', '備考', '面談', 'ほげ'])('%s over numbers is none', (key) => {
    expect(shapesOf(beside(`${key},推薦`, '1,10', '2,12'))).toEqual(['0-4 0-0>1-2']);
  });

  test.each([
    ['names', '甲,10', '乙,12'],
    ['days', '4/1,10', '4/2,12'],
    ['full days', '2026/4/1,10', '2026/4/2,12'],
    ['months', '4月,10', '5月,12'],
    ['months in English', 'Jan,10', 'Feb,12'],
    ['most of them names', '甲,10', '乙,12', '3,4'],
  ])('%s under an unknown word are keys', (_, ...rows) => {
    expect(shapesOf(beside('ほげ,推薦', ...rows))).toHaveLength(2);
  });
  test.each([
    ['marks', '○,10', '×,12'],
    ['dashes', '-,10', '-,12'],
    ['as many numbers as names', '甲,10', '3,12'],
  ])('%s are none', (_, ...rows) => {
    expect(shapesOf(beside('ほげ,推薦', ...rows))).toHaveLength(1);
  });

  test.each([
    ['a metric', 'ほげ,推薦', '甲,1', '乙,2'],
    ['months', 'ほげ,4月,5月', '甲,1,2', '乙,2,1'],
    ['what was done', '日付,活動', '2026/4/1,面談', '2026/4/2,推薦'],
    ['a phase', '日付,フェーズ', '2026/4/1,面談', '2026/4/2,推薦'],
    ['件数', '日付,件数', '2026/4/1,3', '2026/4/2,4'],
    ['metrics below', 'ほげ,ふが,へご', '面談,甲,1', '推薦,乙,2'],
    ['two columns of figures', '氏名,ほげ,ふが', '甲,1,2', '乙,3,4'],
  ])('%s: something is counted', (_, heads, ...rows) => {
    expect(shapesOf(beside(heads, ...rows)).map((shape) => shape.replace(/ .*/, ''))).toEqual([
      '0-1',
      `3-${2 + heads.split(',').length}`,
    ]);
  });
  test.each([
    ['one column of figures', '氏名,ほげ', '甲,1', '乙,3'],
    ['figures with words among them', '氏名,ほげ,ふが', '甲,1,2', '乙,3,なるほど'],
    ['words', '氏名,ほげ', '甲,乙', '丙,丁'],
  ])('%s: nothing is', (_, heads, ...rows) => {
    expect(shapesOf(beside(heads, ...rows))).toHaveLength(1);
  });
});

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
