import type { Cell } from '../../../src/core/grid/cell';
import { Lexicon } from '../../../src/core/layout/lexicon';
import { isYearNumber, periodSequence } from '../../../src/core/layout/period-sequence';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const lexicon = new Lexicon(NO_SETTINGS);
const sequence = (cells: readonly Cell[]) => periodSequence(cells, 0, cells.length - 1, lexicon);
const cellsOf = (text: string): Cell[] => text.split(' ').map((cell) => (cell === '_' ? '' : cell));
const typed = (text: string): Cell[] =>
  cellsOf(text).map((cell) => (/^\d+(?:\.\d+)?$/.test(String(cell)) ? Number(cell) : cell));

describe('periods across that run on as the heads of a table do', () => {
  test.each([
    ['months', '4月 5月 6月'],
    ['two months', '4月 5月'],
    ['months over the end of a year', '11月 12月 1月 2月'],
    ['months two by two', '4月 6月 8月'],
    ['each month twice, merged or not', '4月 4月 5月 5月'],
    ['with blanks of merged cells', '4月 _ 5月 _'],
    ['months of years', '2026年11月 2026年12月 2027年1月 2027年2月'],
    ['English months', 'Jan Feb Mar'],
    ['Apr-26 May-26', 'Apr-26 May-26 Jun-26'],
    ['groups that repeat', 'Jul Aug Sep Jul Aug Sep'],
    ['days', '4/1 4/2 4/3'],
    ['days without the weekend', '4/2 4/3 4/6 4/7'],
    ['five days between', '4/1 4/6 4/7'],
    ['days one week apart', '4/6 4/13 4/20'],
    ['days two weeks apart', '4/6 4/20 5/4'],
    ['the first of each month', '1/1 2/1 3/1'],
    ['days with 日', '1日 2日 3日'],
    ['two days with 日', '1日 2日'],
    ['days with their weekday', '6(月) 7(火) 8(水)'],
    ['weeks', '第1週 第2週 第3週'],
    ['two weeks', '第1週 第2週'],
    ['weeks of months', '4月1週 4月2週 4月3週'],
    ['weeks as ranges', '1〜4日 5〜11日 12〜18日'],
    ['weeks as ranges of dates', '4/6〜4/12 4/13〜4/19 4/20〜4/26'],
    ['quarters', '1Q 2Q 3Q 4Q'],
    ['two halves', '上期 下期'],
    ['quarters among months', '4月 5月 6月 1Q 7月'],
    ['December days', '12/1 12/2 12/5'],
    ['day first, as a day above 12 shows', '13/4 14/4 15/4'],
    ['days of a year', '4/1/2026 4/2/2026 4/3/2026'],
    ['ISO days', '2026-04-01 2026-04-02 2026-04-03'],
    ['years', '2024 2025 2026'],
  ])('%s', (_, text) => {
    expect(sequence(cellsOf(text)).regular).toBe(true);
  });

  test.each([
    ['one month', '4月'],
    ['nothing', '_ _'],
    ['words', '面談 推薦'],
    ['months three apart', '4月 7月 10月'],
    ['the same month', '4月 4月'],
    ['months backwards', '6月 5月 4月'],
    ['a month and a week', '4月 第1週'],
    ['two days alone', '4/1 4/2'],
    ['days six apart', '4/1 4/7 4/13'],
    ['days two months apart', '1/1 3/1 5/1'],
    ['days three weeks apart', '4/1 4/22 5/13'],
    ['days of no order', '4/1 4/9 4/3 4/5'],
    ['weeks three apart', '第1週 第4週 第7週'],
    ['years with one left out', '2023 2025 2026'],
    ['one year', '2026'],
    ['one quarter', '1Q'],
  ])('%s: no run', (_, text) => {
    expect(sequence(cellsOf(text)).regular).toBe(false);
  });
});

describe('bare numbers', () => {
  test.each([
    ['five that rise', '6 7 8 9 10'],
    ['four from one', '1 2 3 4'],
    ['without weekends', '6 7 10 11 12'],
    ['over the end of a month', '28 29 30 1 2'],
    ['three from one among nothing but head words', '担当 1 2 3 計'],
    ['the same over merged cells', '担当 1 _ 2 _ 3 計'],
  ])('%s are days', (_, text) => {
    expect(sequence(typed(text)).regular).toBe(true);
    expect(sequence(cellsOf(text)).regular).toBe(true);
  });

  test.each([
    ['four that begin later', '6 7 8 9'],
    ['three from one', '1 2 3'],
    ['three among words that are no heads', '担当 1 2 3 ほげ'],
    ['two among head words', '担当 1 2 計'],
    ['three that begin later among head words', '担当 2 3 4 計'],
    ['with a turn', '1 2 5 4 6'],
    ['five steps apart', '1 6 11 16 21'],
    ['the same again', '1 2 2 3 4'],
    ['over 25 back to 5', '27 28 5 6 7'],
    ['back from 25', '24 25 1 2 3'],
    ['half ones', '1.5 2.5 3.5 4.5 5.5'],
    ['falling', '9 8 7 6 5'],
  ])('%s are counts', (_, text) => {
    expect(sequence(typed(text)).regular).toBe(false);
  });

  test('above 53 and below 1 there is no day or week', () => {
    expect(sequence([51, 52, 53, 54, 55]).columns).toEqual([0, 1, 2]);
    expect(sequence([0, 1, 2, 3, 4]).columns).toEqual([1, 2, 3, 4]);
  });

  test('typed days', () => {
    const day = (number: number): Date => new Date(2026, 3, number);
    expect(sequence([day(1), day(2), day(3)]).regular).toBe(true);
    expect(sequence([day(1), day(2)]).regular).toBe(false);
    expect(sequence([day(1), day(9), day(3)]).regular).toBe(false);
  });
});

describe('what stands before a run and names its time', () => {
  test.each<[string, string, number, number[]]>([
    ['a year before months', '2026 Jan Feb Mar', 0, [1, 2, 3]],
    ['a month before days', '2026年9月 9/1 9/2 9/3', 0, [1, 2, 3]],
    ['a fiscal year before months', '2026年度 4月 5月', 0, [1, 2]],
    ['a month before weeks', '4月 第1週 第2週', 0, [1, 2]],
    ['a week before days', '第1週 4/1 4/2 4/3', 0, [1, 2, 3]],
    ['after words', '担当 2026年9月 9/1 9/2 9/3', 1, [2, 3, 4]],
    ['a month before months', '3月 4月 5月', -1, [0, 1, 2]],
    ['one month', '2026 4月', -1, [0, 1]],
    ['a number before days', '3 4/1 4/2 4/3', -1, [0, 1, 2, 3]],
    ['a year before months and a day', '2026 Jan Feb 3/1', -1, [0, 1, 2, 3]],
    ['a day before months', '4/1 4月 5月 6月', -1, [0, 1, 2, 3]],
  ])('%s', (_, text, corner, columns) => {
    const found = sequence(typed(text));
    expect([found.corner, found.columns]).toEqual([corner, columns]);
  });

  test.each<[string, number]>([
    ['4月 5月 6月', 3],
    ['2026年度 4月 5月', 2],
    ['4/1 4/2 4/3', 0],
    ['第1週 第2週', 2],
    ['1Q 2Q', 2],
    ['1〜4日 5〜11日', 2],
    ['4/1〜4/5 4/6〜4/12', 2],
    ['1日 2日', 0],
    ['2025 2026', 0],
    ['Apr-26 May-26', 0],
    ['2026年1月 2026年2月', 2],
    ['Jan Feb', 0],
  ])('%s holds %i that head a column even alone', (text, labels) => {
    expect(sequence(typed(text)).labels).toBe(labels);
  });
});

test('only the columns asked for', () => {
  const { columns, regular } = periodSequence(cellsOf('4月 5月 6月 7月'), 1, 2, lexicon);
  expect([columns, regular]).toEqual([[1, 2], true]);
});

test('a number is a year from 2010 to 2050', () => {
  expect([2009, 2010, 2026, 2050, 2051, 2026.5, '2026', undefined].map((cell) => isYearNumber(cell))).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
