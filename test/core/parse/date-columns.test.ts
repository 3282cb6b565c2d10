import { dayOf, isoDay } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import type { Cell } from '../../../src/core/grid/cell';
import { readDateColumn } from '../../../src/core/parse/date-column';
import type { DateContext } from '../../../src/core/parse/date-context';
import { titleContext, titlePeriod } from '../../../src/core/parse/title-context';

const on = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayOf(year, month, day);
};
const JA: DateContext = { asOf: on('2026-07-31'), language: 'ja', fiscalStart: 4, zone: SCRIPT_ZONE };
const EN: DateContext = { asOf: on('2026-04-01'), language: 'en', fiscalStart: 1, zone: SCRIPT_ZONE };
const at = (asOf: string, more: Partial<DateContext> = {}): DateContext => ({ ...JA, asOf: on(asOf), ...more });
const titled = (title: string, more: Partial<DateContext> = {}): DateContext => ({
  ...JA,
  ...more,
  title: titleContext([title], more.asOf ?? JA.asOf),
});
const split = (list: string): Cell[] => list.split(' ');
const read = (cells: readonly Cell[], context: DateContext) =>
  readDateColumn(cells, context)
    .days.map((day) => (day === undefined ? '-' : isoDay(day)))
    .join(' ');

describe('day or month first', () => {
  type Row = [cells: string, context: DateContext, first: string, by: string | undefined, proven: string | undefined];
  test.each<Row>([
    ['13/01/2026 05/01/2026', EN, '2026-01-13', undefined, 'day-month'],
    ['01/13/2026 05/01/2026', EN, '2026-01-13', 'impossible', 'month-day'],
    ['13/1 5/1', JA, '2026-01-13', 'impossible', 'day-month'],
    ['1/13 5/1', JA, '2026-01-13', undefined, 'month-day'],
    ['12/1 11/1', JA, '2025-12-01', undefined, undefined],
    ['13/01/2026~18/01/2026 05/01/2026~11/01/2026', EN, '2026-01-13', undefined, 'day-month'],
    ['01/13/2026~01/18/2026 05/01/2026~05/11/2026', EN, '2026-01-13', 'impossible', 'month-day'],
    ['05/01/2026', { ...EN, asOf: on('2026-12-31') }, '2026-01-05', 'language', undefined],
    ['05/01/2026', { ...EN, asOf: on('2026-12-31'), dayOrder: 'month-day' }, '2026-05-01', 'sheet', undefined],
    ['05/01/2026', { ...EN, asOf: on('2026-12-31'), dayOrder: 'day-month' }, '2026-01-05', 'sheet', undefined],
    ['05/01/2026', { ...EN, asOf: on('2026-12-31'), dayOrder: 'year-month-day' }, '2026-01-05', 'language', undefined],
    ['05/01/2026', { ...EN, columnOrder: 'month-day' }, '2026-05-01', undefined, undefined],
    ['05/01/2026', { ...JA, columnOrder: 'day-month' }, '2026-01-05', undefined, undefined],
    ['05/01/2026', { ...EN, columnOrder: 'year-month-day' }, '2026-01-05', 'language', undefined],
    // No further ahead than three months.
    ['02/07/2026', EN, '2026-07-02', 'language', undefined],
    ['03/07/2026', EN, '2026-03-07', 'future', undefined],
    ['03/07/2026', { ...EN, kind: 'plans' }, '2026-07-03', 'language', undefined],
    // Rows go by days, not by months; three rows are too few to be sorted.
    ['03/02/2026 03/01/2026 03/03/2026', EN, '2026-03-02', 'row-order', undefined],
    [
      '01/02/2026 01/03/2026 01/04/2026 02/01/2026',
      { ...EN, asOf: on('2026-12-31') },
      '2026-01-02',
      'row-order',
      undefined,
    ],
    [
      '02/01/2026 01/04/2026 01/03/2026 01/02/2026',
      { ...EN, asOf: on('2026-12-31') },
      '2026-02-01',
      'row-order',
      undefined,
    ],
    // A year of two digits, in front or behind.
    ['26/4/1 26/4/2', JA, '2026-04-01', undefined, 'year-month-day'],
    ['8/4/1 8/4/13', JA, '2026-04-01', undefined, 'year-month-day'],
    ['01/04/26 02/04/26', EN, '2026-04-01', 'row-order', undefined],
    ['04/13/26 04/14/26', EN, '2026-04-13', 'impossible', 'month-day'],
  ])('%s', (cells, context, first, by, proven) => {
    const result = readDateColumn(split(cells), context);
    expect(isoDay(result.days[0]!)).toBe(first);
    const said = result.inferred.find(({ code }) => code === 'day-order');
    expect(said?.code === 'day-order' ? [said.by, said.count] : []).toEqual(
      by === undefined ? [] : [by, split(cells).length],
    );
    expect(result.dayOrder).toBe(proven);
  });

  test('the time the title names, from its first day to its last', () => {
    const q1 = { ...EN, asOf: on('2026-12-31'), title: titleContext(['Q1 2026'], EN.asOf) };
    expect(read(split('01/05/2026 01/06/2026'), q1)).toBe('2026-01-05 2026-01-06');
    expect(read(split('01/01/2026 03/01/2026'), q1)).toBe('2026-01-01 2026-01-03');
    expect(read(split('31/03/2026 05/04/2026'), q1)).toBe('2026-03-31 2026-04-05');
  });
});

describe('a year that is not written', () => {
  test.each<[string, string, DateContext, string]>([
    ['rows in order', '11/20 12/25 1/10 2/5', at('2026-02-10'), '2025-11-20 2025-12-25 2026-01-10 2026-02-05'],
    ['newest first', '2/5 1/10 12/25 11/20', at('2026-02-10'), '2026-02-05 2026-01-10 2025-12-25 2025-11-20'],
    ['two a day', '12/28 12/28 1/5 1/5', at('2026-02-10'), '2025-12-28 2025-12-28 2026-01-05 2026-01-05'],
    ['half a year apart', '1/10 7/10 1/8', at('2026-02-10'), '2025-01-10 2025-07-10 2026-01-08'],
    [
      'no order, cut at the longest gap',
      '1/10 11/20 12/25 11/5 1/20 12/1',
      at('2026-02-10'),
      '2026-01-10 2025-11-20 2025-12-25 2025-11-05 2026-01-20 2025-12-01',
    ],
    [
      'no order inside a year',
      '7/1 5/20 6/3 4/9 7/20 5/1',
      at('2026-07-31'),
      '2026-07-01 2026-05-20 2026-06-03 2026-04-09 2026-07-20 2026-05-01',
    ],
    [
      'no order and no gap: to a month from now',
      '1/10 3/5 2/8 5/1 4/4 6/2 8/31 7/10 8/15 9/1 10/3 12/1 11/2',
      at('2026-07-31'),
      '2026-01-10 2026-03-05 2026-02-08 2026-05-01 2026-04-04 2026-06-02 2026-08-31 2026-07-10 2026-08-15 2025-09-01 2025-10-03 2025-12-01 2025-11-02',
    ],
    ['a month ahead', '8/31', at('2026-07-31'), '2026-08-31'],
    ['more than a month ahead', '9/1', at('2026-07-31'), '2025-09-01'],
    [
      'some of them further ahead',
      '7/1 7/20 8/1 12/1',
      at('2026-07-31'),
      '2026-07-01 2026-07-20 2026-08-01 2026-12-01',
    ],
    [
      'some of them half a year ahead',
      '7/1 7/10 7/20 7/25 11/1 1/25',
      at('2026-07-31'),
      '2026-07-01 2026-07-10 2026-07-20 2026-07-25 2026-11-01 2027-01-25',
    ],
    [
      'some of them more than half a year ahead',
      '7/1 7/10 7/20 7/25 11/1 2/5',
      at('2026-07-31'),
      '2025-07-01 2025-07-10 2025-07-20 2025-07-25 2025-11-01 2026-02-05',
    ],
    ['plans', '5/1 6/1 12/1', at('2026-04-01', { kind: 'plans' }), '2026-05-01 2026-06-01 2026-12-01'],
    ['plans of the next year', '1/10 2/10', at('2026-12-20', { kind: 'plans' }), '2027-01-10 2027-02-10'],
    ['plans of last year', '11/10', at('2026-01-05', { kind: 'plans' }), '2025-11-10'],
  ])('%s: %s', (_, cells, context, expected) => expect(read(split(cells), context)).toBe(expected));

  const headings = (cells: string, asOf: string) => read(split(cells), at(asOf, { kind: 'headings' }));
  test.each<[string, string, string, string]>([
    ['the run that holds today', '4月 5月 6月', '2026-05-18', '2026-04-01 2026-05-01 2026-06-01'],
    ['over New Year', '11月 12月 1月 2月', '2026-01-18', '2025-11-01 2025-12-01 2026-01-01 2026-02-01'],
    ['backwards', '2月 1月 12月 11月', '2026-01-18', '2026-02-01 2026-01-01 2025-12-01 2025-11-01'],
    ['the one before', '10月 11月 12月', '2026-05-18', '2025-10-01 2025-11-01 2025-12-01'],
    ['just over', '3月 4月', '2026-05-18', '2026-03-01 2026-04-01'],
    ['about to begin', '6月 7月', '2026-05-18', '2026-06-01 2026-07-01'],
    ['not about to begin', '7月 8月', '2026-05-18', '2025-07-01 2025-08-01'],
    ['a month away', '4月 5月', '2026-03-01', '2026-04-01 2026-05-01'],
    ['more than a month away', '4月 5月', '2026-02-28', '2025-04-01 2025-05-01'],
    ['not long over', '5月 12月 3月', '2026-04-10', '2025-05-01 2025-12-01 2026-03-01'],
    ['a year that begins today', '5/18 5/25 6/1', '2026-05-18', '2026-05-18 2026-05-25 2026-06-01'],
  ])('headings: %s', (_, cells, asOf, expected) => expect(headings(cells, asOf)).toBe(expected));

  test.each<[string, Cell[], string]>([
    ['after one that has it', split('2025/12/20 12/25 1/5'), '2025-12-20 2025-12-25 2026-01-05'],
    ['before one that has it', split('12/28 1/5 2026/1/10'), '2025-12-28 2026-01-05 2026-01-10'],
    ['between two', split('2025/12/20 12/25 1/5 2026/2/1'), '2025-12-20 2025-12-25 2026-01-05 2026-02-01'],
    ['beside Dates', [new Date(2025, 11, 20), '12/25', '1/5'], '2025-12-20 2025-12-25 2026-01-05'],
    ['under a word', ['日付', '12/25', '1/5', '2026/2/1'], '- 2025-12-25 2026-01-05 2026-02-01'],
    [
      'without order: near the next that has it',
      split('3/1 2024/4/1 9/1 2/1 6/1 2026/5/1 1/1 7/1'),
      '2024-03-01 2024-04-01 2024-09-01 2024-02-01 2024-06-01 2026-05-01 2026-01-01 2026-07-01',
    ],
  ])('%s', (_, cells, expected) => expect(read(cells, JA)).toBe(expected));

  test('beside a sure day in its row', () => {
    const near = [on('2025-12-28'), on('2026-01-05'), undefined];
    expect(read(split('1/3 12/30 2/1'), { ...JA, near })).toBe('2026-01-03 2025-12-30 2026-02-01');
    expect(readDateColumn(split('1/3 12/30'), { ...JA, near }).inferred).toContainEqual({
      code: 'year',
      by: 'neighbours',
      first: 2025,
      last: 2026,
      count: 2,
    });
  });

  test.each<[string, string, string]>([
    ['2026年4月', '3/31 4/1 4/30 5/1', '2026-03-31 2026-04-01 2026-04-30 2026-05-01'],
    ['2026年1月', '12/28 1/5 11/20', '2025-12-28 2026-01-05 2026-11-20'],
    ['2026年1月', '12/1 1/31', '2025-12-01 2026-01-31'],
    ['2026年1月〜3月', '1/5 3/31 12/20', '2026-01-05 2026-03-31 2025-12-20'],
    ['2025年11月〜2月', '11/5 1/5 2/28', '2025-11-05 2026-01-05 2026-02-28'],
    ['2026年度', '4/1 12/31 1/1 3/31', '2026-04-01 2026-12-31 2027-01-01 2027-03-31'],
    ['2026年度4Q', '1/5 3/31 4/1', '2027-01-05 2027-03-31 2026-04-01'],
    ['2026年', '1/1 12/31', '2026-01-01 2026-12-31'],
  ])('under %s: %s', (title, cells, expected) => expect(read(split(cells), titled(title))).toBe(expected));

  test.each<[string, string, string]>([
    ['the week that runs into it', '3/30 4/6 4/13 4/20', '2026-03-30 2026-04-06 2026-04-13 2026-04-20'],
    ['two of them', '3/23 3/30 4/6 4/13', '2026-03-23 2026-03-30 2026-04-06 2026-04-13'],
    ['newest first', '4/20 4/13 4/6 3/30', '2026-04-20 2026-04-13 2026-04-06 2026-03-30'],
    ['its last day before', '3/31 4/1', '2026-03-31 2026-04-01'],
    ['a month before', '3/1 4/1', '2026-03-01 2026-04-01'],
    ['more than a month before', '2/28 4/1', '2027-02-28 2026-04-01'],
    ['a month to the next', '3/30 5/2 6/1', '2026-03-30 2026-05-02 2026-06-01'],
    ['more than a month to the next', '3/30 5/10 6/1', '2027-03-30 2026-05-10 2026-06-01'],
    ['alone', '3/30', '2027-03-30'],
    ['all of them', '3/23 3/30', '2027-03-23 2027-03-30'],
    ['the ends of a year', '4/10 3/10', '2026-04-10 2027-03-10'],
    ['the first day of the year is none of them', '4/1 4/8', '2026-04-01 2026-04-08'],
    [
      'no order behind it',
      '3/30 4/6 6/1 4/20 5/5 4/10',
      '2027-03-30 2026-04-06 2026-06-01 2026-04-20 2026-05-05 2026-04-10',
    ],
    ['through the whole year', '3/30 4/6 10/1 1/15 3/20', '2026-03-30 2026-04-06 2026-10-01 2027-01-15 2027-03-20'],
  ])('before the 年度 of the title, %s: %s', (_, cells, expected) => {
    expect(read(split(cells), titled('2026年度'))).toBe(expected);
  });

  test('plans of a 年度 lie in it', () => {
    expect(read(split('3/30 4/6'), titled('2026年度', { kind: 'plans' }))).toBe('2027-03-30 2026-04-06');
  });
});

describe('what a title names', () => {
  const named = (title: string, fiscalStart = 4) => {
    const period = titlePeriod(titleContext([title], on('2026-07-31')), fiscalStart);
    return period && `${isoDay(period.first)}..${isoDay(period.last)} ${period.grain}`;
  };
  test.each<[string, string | undefined]>([
    ['2026年度 上期 選考進捗管理表', '2026-04-01..2026-09-30 half'],
    ['2026年度上期（4月〜7月）', '2026-04-01..2026-07-31 range'],
    ['2026年度 第3四半期', '2026-10-01..2026-12-31 quarter'],
    ['2026年度2Q', '2026-07-01..2026-09-30 quarter'],
    ['2026年度下期 4Q', '2027-01-01..2027-03-31 quarter'],
    ['Q1 2026', '2026-04-01..2026-06-30 quarter'],
    ['H2 FY26', '2026-10-01..2027-03-31 half'],
    ['FY26', '2026-04-01..2027-03-31 year'],
    ["FY '26 review", '2026-04-01..2027-03-31 year'],
    ['令和8年度', '2026-04-01..2027-03-31 year'],
    ['R8年度 計画', '2026-04-01..2027-03-31 year'],
    ['8年度', '2026-04-01..2027-03-31 year'],
    ['2026年', '2026-01-01..2026-12-31 year'],
    ['令和8年4月', '2026-04-01..2026-04-30 month'],
    ['8年4月', '2026-04-01..2026-04-30 month'],
    ['平成30年12月', '2018-12-01..2018-12-31 month'],
    ['2026年4月 営業日報', '2026-04-01..2026-04-30 month'],
    ['2026年 12月', '2026-12-01..2026-12-31 month'],
    ['2026/4', '2026-04-01..2026-04-30 month'],
    ['2026-12 report', '2026-12-01..2026-12-31 month'],
    ['2026年度 12月', '2026-12-01..2026-12-31 month'],
    ['2026年度 1月', '2027-01-01..2027-01-31 month'],
    ['2026年11月〜2月', '2026-11-01..2027-02-28 range'],
    ['2026年11月から2027年2月', '2026-11-01..2027-02-28 range'],
    ['2026年4-6月', '2026-04-01..2026-06-30 range'],
    ['2026年4月度〜6月', '2026-04-01..2026-06-30 range'],
    ['April 2026', '2026-04-01..2026-04-30 month'],
    ["Apr '26", '2026-04-01..2026-04-30 month'],
    ['Apr, 2026', '2026-04-01..2026-04-30 month'],
    ['Jan - Mar 2026', '2026-01-01..2026-03-31 range'],
    ['January to March 2026', '2026-01-01..2026-03-31 range'],
    ['Perm Desk - Activity Log 2026', '2026-01-01..2026-12-31 year'],
    ['2026年4月末の状況', '2026-01-01..2026-12-31 year'],
    ['2026年4月中旬', '2026-01-01..2026-12-31 year'],
    ['2026年4月15日 更新', '2026-01-01..2026-12-31 year'],
    ['2026年4月間', '2026-01-01..2026-12-31 year'],
    ['2026年13月', '2026-01-01..2026-12-31 year'],
    ['2026年度13月', '2026-04-01..2027-03-31 year'],
    ['2026年0月〜3月', '2026-01-01..2026-12-31 year'],
    ['4月', undefined],
    ['上期', undefined],
    ['26年卒', undefined],
    ['3年目の人', undefined],
    ['10年間の記録', undefined],
    ['5年ヶ月', undefined],
    ['1,2026', undefined],
    ['12026', undefined],
    ['', undefined],
    [`2026年4月${'と'.repeat(200)}`, undefined],
  ])('%s', (title, expected) => expect(named(title)).toBe(expected));

  test('earlier lines win, later ones fill in', () => {
    const both = (...titles: string[]) => titleContext(titles, on('2026-07-31'));
    expect(both('2025年度', '2026年度上期')).toMatchObject({ fiscalYear: 2025, half: 1 });
    expect(both('2026年4月', '2025年5月')).toMatchObject({ year: 2026, months: [4, 4] });
    expect(both('4月', '2025年5月')).toMatchObject({ year: 2025, months: [4, 4] });
    expect(both('1Q', '2Q', '上期', '下期')).toMatchObject({ quarter: 1, half: 1 });
    expect(both('FY2026', '2025')).toMatchObject({ fiscalYear: 2026, year: undefined });
    expect(both('2026/4', '2025年')).toMatchObject({ year: 2026, months: [4, 4] });
    expect(both('2025年', '2026/4')).toMatchObject({ year: 2025 });
    expect(both('2025年', 'Apr 2026')).toMatchObject({ year: 2025, months: [4, 4] });
    expect(Object.values(both())).toEqual(Array(5).fill(undefined));
  });
});
