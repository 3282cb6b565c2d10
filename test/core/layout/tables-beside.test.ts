import { shapesOf } from '../../support/layout-plan';
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
