import { GRAINS, NONE, UNDATED } from '../../../src/core/activity/activity';
import { dayOf, isoDay } from '../../../src/core/calendar/day';
import type { Cell } from '../../../src/core/grid/cell';
import { readSheet } from '../../support/read-sheet';

/** Which stretch of time a heading, a line or a title names. */

const AS_OF = dayOf(2026, 11, 15);

/** `2026-04-01 month` for each figure, in order, and whether anything was said to be coarse. */
function periods(sheet: Cell[][], asOf = AS_OF): string[] {
  const { events, issues } = readSheet(sheet, { asOf });
  const days = Array.from(events.day, (day, at) =>
    day === UNDATED ? 'undated' : `${isoDay(day)} ${GRAINS[events.grain[at]!]}`,
  );
  return [
    ...days,
    ...issues.filter(({ code }) => code === 'coarse-period').map(({ values }) => `coarse ${values['count']}`),
  ];
}

function across(...heads: Cell[]): Cell[][] {
  return [
    ['担当', '項目', ...heads, '合計', '備考'],
    ['佐藤', '面談', ...heads.map(() => 1), heads.length, ''],
    ['佐藤', '推薦', ...heads.map(() => 2), 2 * heads.length, ''],
  ];
}

const date = (month: number, day: number): Date => new Date(2026, month - 1, day);

describe('heads across', () => {
  test.each<[string, Cell[], string[]]>([
    [
      'Dates, each the first of a month',
      [date(5, 1), date(6, 1), date(7, 1)],
      ['2026-05-01 month', '2026-06-01 month', '2026-07-01 month'],
    ],
    ['a single Date', [date(5, 1)], ['2026-05-01 day']],
    ['Dates of days', [date(5, 1), date(5, 2), date(5, 3)], ['2026-05-01 day', '2026-05-02 day', '2026-05-03 day']],
    [
      'Dates a week apart',
      [date(4, 6), date(4, 13), date(4, 27)],
      ['2026-04-06 week', '2026-04-13 week', '2026-04-27 week'],
    ],
    ['texts a week apart', ['4/6', '4/13', '4/20'], ['2026-04-06 week', '2026-04-13 week', '2026-04-20 week']],
    ['texts two weeks apart', ['4/6', '4/13', '4/27'], ['2026-04-06 day', '2026-04-13 day', '2026-04-27 day']],
    ['texts of days', ['4/6', '4/7', '4/8'], ['2026-04-06 day', '2026-04-07 day', '2026-04-08 day']],
    ['months', ['4月', '5月'], ['2026-04-01 month', '2026-05-01 month']],
    ['a range of a week', ['4/6〜4/12', '4/13〜4/19'], ['2026-04-06 week', '2026-04-13 week']],
    ['a range of eight days', ['4/1〜4/8', '4/9〜4/15'], ['2026-04-01 week', '2026-04-09 week']],
    ['a range of nine days', ['4/1〜4/9', '4/10〜4/19'], ['2026-04-01 month', '2026-04-10 month']],
  ])('%s', (_, heads, days) => {
    expect(periods(across(...heads), dayOf(2026, 12, 31))).toEqual([...days, ...days]);
  });

  test('from a day to the same day of the next month is no more than a month; a day more is coarse', () => {
    expect(periods(across('8/21〜9/21', '9/22〜10/22'))).not.toContain('coarse 4');
    expect(periods(across('8/21〜9/22', '9/23〜10/25'))).toContain('coarse 4');
  });

  test('quarters are kept at their first month and said to be coarse', () => {
    expect(periods(across('2026年度1Q', '2026年度2Q'))).toEqual([
      '2026-04-01 month',
      '2026-07-01 month',
      '2026-04-01 month',
      '2026-07-01 month',
      'coarse 4',
    ]);
  });

  test('a target and an actual under each of the weeks', () => {
    const sheet: Cell[][] = [
      ['項目', '4/6', '', '4/13', ''],
      ['', '目標', '実績', '目標', '実績'],
      ['面談', 5, 4, 5, 3],
      ['推薦', 3, 2, 3, 1],
    ];
    const weeks = ['2026-04-06 week', '2026-04-13 week'];
    expect(periods(sheet)).toEqual([...weeks, ...weeks]);
    sheet[0] = ['項目', date(4, 6), '', date(4, 13), ''];
    expect(periods(sheet)).toEqual([...weeks, ...weeks]);
  });
});

describe('Dates that are all the first of a month', () => {
  const firsts = [date(4, 1), date(5, 1), date(6, 1)];
  test('are months over figures, and days of acts', () => {
    const figures: Cell[][] = [['日付', '担当', '面談'], ...firsts.map((day): Cell[] => [day, '佐藤', 2])];
    expect(periods(figures)).toEqual(['2026-04-01 month', '2026-05-01 month', '2026-06-01 month']);
    const acts: Cell[][] = [['日付', '担当', '活動'], ...firsts.map((day): Cell[] => [day, '佐藤', '面談'])];
    expect(periods(acts)).toEqual(['2026-04-01 day', '2026-05-01 day', '2026-06-01 day']);
  });
});

describe('one period for all rows', () => {
  const under = (...lines: string[]): Cell[][] => [
    ...lines.map((line): Cell[] => [line, '']),
    ['担当', '面談'],
    ['佐藤', 3],
    ['田中', 4],
  ];
  test.each<[string, string]>([
    ['2026年9月', '2026-09-01 month'],
    ['2026年9月 実績', '2026-09-01 month'],
    ['9月度実績', '2026-09-01 month'],
    ['9月度（8/21〜9/20）実績', '2026-09-01 month'],
    ['2026/9/7', '2026-09-07 day'],
    ['活動記録', 'undated'],
  ])('%s', (line, period) => {
    expect(periods(under(line))).toEqual([period, period]);
  });

  test('the line over the table comes before the title of the sheet', () => {
    expect(periods(under('2025年9月 活動記録', '2026年10月'))).toEqual(['2026-10-01 month', '2026-10-01 month']);
  });

  test('a half and a year are coarse', () => {
    expect(periods(under('2026年度上期 実績'))).toEqual(['2026-04-01 month', '2026-04-01 month', 'coarse 2']);
    expect(periods(under('4月〜6月の実績'))).toEqual(['2026-04-01 month', '2026-04-01 month', 'coarse 2']);
    expect(periods(under('2025年度 実績'))).toEqual(['2025-04-01 month', '2025-04-01 month', 'coarse 2']);
  });
});

describe('the output of KPI_TIDY', () => {
  const rows = (head: string[], grains: readonly [string, string, string]): Cell[][] => [
    head,
    ['2026/4/1', grains[2], '佐藤', '初回面談数', 3, '', '', 2],
    ['2026/4/6', grains[1], '佐藤', '初回面談数', 4, '', '', 3],
    ['2026/4/7', grains[0], '佐藤', '初回面談数', 1, 'A001', '', 4],
    ['', '', '佐藤', '初回面談数', 1, 'A002', '', 5],
    ['2026/4/8', grains[0], '', '初回面談数', 2, 'A003', '', 6],
    ['2026/4/9', grains[0], '', '初回面談数', 2, 'A004', '', 7],
  ];
  test.each([
    ['日付 集計単位 担当者 指標 件数 求職者 求人 元の行', ['日', '週', '月'] as const],
    ['Date Grain Member Metric Count Candidate Job Source_row', ['Day', 'Week', 'Month'] as const],
  ])('keeps what each row is of: %s', (head, grains) => {
    const heads = head.split(' ').map((word) => word.replace('_', ' '));
    expect(periods(rows(heads, grains))).toEqual([
      '2026-04-01 month',
      '2026-04-06 week',
      '2026-04-07 day',
      'undated',
      '2026-04-08 day',
      '2026-04-09 day',
    ]);
    const { events } = readSheet(rows(heads, grains));
    expect(Array.from(events.member)).toEqual([0, 0, 0, 0, NONE, NONE]);
  });
});
