import type { Cell } from '../../../src/core/grid/cell';
import { type ColumnProfile, profileColumn } from '../../../src/core/layout/column-profile';
import { Lexicon } from '../../../src/core/layout/lexicon';
import { sheetLanguage } from '../../../src/core/layout/sheet-language';
import { NO_SETTINGS } from '../../../src/core/settings/settings';
import { cellsOf } from '../../support/read-sheet';

const lexicon = new Lexicon(NO_SETTINGS);
const profileOf = (cells: readonly Cell[]): ColumnProfile =>
  profileColumn(
    cells.map((cell) => ['x', cell]),
    cells.map((_, at) => at),
    1,
    lexicon,
  );
const day = (year: number, month: number, date: number, hours = 0) => new Date(Date.UTC(year, month - 1, date, hours));

describe('what stands in a column', () => {
  test.each<[string, readonly Cell[], Partial<ColumnProfile>]>([
    [
      'each kind of cell once',
      ['', 3, '-', day(2026, 4, 1), '4月', '○', '#REF!', 'ほげ', true, '５件', '2026/4/1', 'なし'],
      { rows: 12, blank: 1, number: 2, filler: 2, date: 2, period: 1, mark: 2, error: 1, text: 1, distinct: 2 },
    ],
    [
      'months, weeks and days without a year are periods; days, serial numbers and moments dates',
      ['4月', '第1週', '1Q', '4/1', '4/1/2026', '2026/4/1', '2026-04-01T04:05:00Z', '4月1日'],
      { period: 4, date: 4 },
    ],
    [
      'what could be a date, and dates with words',
      ['Jan', 'Feb', '4/9 NG', '4/10 通過', 'ほげ'],
      { weakDate: 2, dated: 2, text: 5 },
    ],
    [
      'texts longer than a label',
      ['あ'.repeat(25), 'あ'.repeat(26), `2026年4月${'1'.repeat(30)}`],
      { long: 2, text: 3 },
    ],
    [
      'metrics, each as often as it stands there',
      ['面談', '面談', '推薦', 'ほげ'],
      { metric: 3, text: 4, distinct: 3 },
    ],
    ['sides', ['目標', '実績', '目標', 'ほげ'], { side: 3 }],
    ['names', ['佐藤 健', '佐藤 健', '田中', 'ほげ9'], { names: 3 }],
    ['how far something has come', ['設定', '実施', '実施', 'ほげ'], { aspect: 3, mark: 3, text: 1 }],
    ['rounds', ['2回目', '最終面接', '最終面接', 'ほげ'], { round: 3 }],
    ['how it ended or stands', ['不採用', '調整中', '調整中', 'ほげ'], { status: 3 }],
    ['pairs, and those that can be no day', ['4/20', '14/20', '0/5', 'ほげ'], { pairs: 3, oddPairs: 2 }],
    ['a typed date may have been a pair', [day(2026, 4, 1), 'ほげ'], { pairs: 1, oddPairs: 0 }],
    ['serial dates and years', [35999, 36000, 60000, 60001, 2009, 2010, 2050, '2026'], { serial: 2, years: 3 }],
    ['fractions', [0.5, '50%', 2.4, 2.5, 3.5, 2, -0.5], { fractions: 4 }],
    ['0 and 1 only', [0, 1, '1', 1], { binary: true }],
    ['another number among them', [0, 1, 2], { binary: false }],
    ['half of one', [0, 1, 0.5], { binary: false }],
    [
      'people with a metric each',
      ['浅野 面談', '浅野 推薦', '三好 面談', '三好 推薦', '内定'],
      { personal: 4, metric: 1 },
    ],
    ['one person alone', ['浅野 面談', '浅野 推薦'], { personal: 0 }],
    ['people with a side each', ['浅野（目標）', '浅野（実績）', '三好（目標）'], { sidedNames: 3 }],
    ['targets alone', ['浅野（目標）', '三好（目標）'], { sidedNames: 0 }],
    ['actuals alone', ['浅野（実績）', '三好（実績）'], { sidedNames: 0 }],
  ])('%s', (_, cells, wanted) => {
    expect(profileOf(cells)).toMatchObject(wanted);
  });

  test('of more than forty different texts the meaning of the first forty is asked', () => {
    const codes = Array.from({ length: 40 }, (_, at) => `ほげ${at}あ`);
    expect(profileOf([...codes.slice(1), '面談', '推薦'])).toMatchObject({ metric: 1, distinct: 41 });
    expect(profileOf([...codes, '面談'])).toMatchObject({ metric: 0, distinct: 41 });
  });

  test.each<[string, readonly Cell[], boolean]>([
    ['days that rise', [1, 2, 3], true],
    ['too few', [1, 2], false],
    ['with a turn among four steps', [1, 2, 3, 4, 1], true],
    ['with two turns among five', [1, 2, 3, 1, 2, 1], false],
    ['as texts, one with 日', ['1', '２', '3日', '4'], true],
    ['texts of numbers', ['1', '2', '3'], true],
    ['above 31', [29, 30, 31, 32], false],
    ['31 is a day', [29, 30, 31], true],
    ['below 1', [0, 1, 2, 3], false],
    ['half days', [1, 1.5, 2, 3], false],
    ['the same again', [1, 1, 1, 2], false],
  ])('%s: the days of a month, %p', (name, cells, rising) => {
    expect([name, profileOf(cells).rising]).toEqual([name, rising]);
  });

  test.each<[string, readonly Cell[], boolean]>([
    ['midnight in Japan', [day(2026, 3, 31, 15), day(2026, 4, 30, 15)], true],
    ['midnight in New York', [day(2026, 4, 1, 4), day(2026, 5, 1, 4)], true],
    ['midnight in UTC', [day(2026, 4, 1), day(2026, 5, 1)], true],
    ['west of everything', [day(2026, 4, 1, 11)], true],
    ['one other day', [day(2026, 4, 1), day(2026, 5, 15)], false],
    ['the other day first', [day(2026, 5, 15), day(2026, 4, 1)], false],
    ['the third', [day(2026, 4, 3)], false],
    ['the thirtieth', [day(2026, 4, 30, 8)], false],
    ['texts', ['2026/4/1', '2026/5/1'], true],
    ['another text', ['2026/4/1', '2026/5/2'], false],
    ['no dates', ['ほげ', 3], false],
    ['months only', ['4月', '5月'], false],
  ])('%s: the first of each month, %p', (name, cells, first) => {
    expect([name, profileOf(cells).firstOfMonth]).toEqual([name, first]);
  });
});

describe('the language of a sheet', () => {
  test.each([
    ['en', 'Date,Consultant,Activity\n2026-04-01,Ana Specimen,CV sent\n2026-04-02,Ana Specimen,Offer'],
    ['ja', '日付,担当,活動\n2026-04-01,Ana Specimen,CV sent'],
    ['ja', '活動記録\nDate,Consultant,Activity\n2026-04-01,Ana Specimen,CV sent'],
    ['en', 'Date,Consultant,Activity,Candidate\n2026-04-01,佐藤,CV sent,C1\n2026-04-02,佐藤,Offer,C1'],
    [
      'ja',
      'Date,Consultant,Activity\n2026-04-01,Ana Specimen,CV sent\n,,\n日付,担当,活動\n2026-04-02,佐藤,推薦\n2026-04-03,佐藤,推薦',
    ],
    ['ja', '3,4\n5,6\nメモ,7'],
    ['en', '3,4\n5,6'],
    ['en', ''],
  ])('%s', (language, sheet) => {
    expect(sheetLanguage(cellsOf(sheet) as Cell[][])).toBe(language);
  });

  test('words without a heading are looked for in the first rows, a heading in the first two hundred', () => {
    const rows = (count: number, ...last: Cell[][]) => [
      ...Array.from({ length: count }, (): Cell[] => [3, 4, 5]),
      ...last,
    ];
    expect(sheetLanguage(rows(20, ['メモ', 4, 5]))).toBe('ja');
    expect(sheetLanguage(rows(21, ['メモ', 4, 5]))).toBe('en');
    const log: Cell[][] = [['Date', 'Consultant', 'Activity']];
    for (let at = 0; at < 150; at++) log.push([day(2026, 4, 1 + (at % 28)), 'Ana Specimen', 'CV sent']);
    const japanese: Cell[][] = [
      ['', '', ''],
      ['日付', '担当', '活動'],
      [day(2026, 4, 1), 'Ana Specimen', 'CV sent'],
    ];
    expect(sheetLanguage([...log, ...japanese])).toBe('ja');
    expect(sheetLanguage([...log, ...log.slice(1), ...japanese])).toBe('en');
  });
});
