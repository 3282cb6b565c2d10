import { dayOf, isoDay } from '../../../src/core/calendar/day';
import { NO_TITLE, titleContext, titlePeriod } from '../../../src/core/parse/title-context';

const AS_OF = dayOf(2026, 7, 31);

function period(texts: string[], fiscalStart = 4): string {
  const found = titlePeriod(titleContext(texts, AS_OF), fiscalStart);
  return found === undefined ? 'none' : `${isoDay(found.first)}..${isoDay(found.last)}`;
}

describe('titleContext', () => {
  test.each<[string, Partial<ReturnType<typeof titleContext>>]>([
    ['2026年度 上期 選考進捗管理表（4月〜7月）', { fiscalYear: 2026, half: 1, months: [4, 7] }],
    ['KPI管理表（2026年度上期）', { fiscalYear: 2026, half: 1 }],
    ['2026年度下期 実績', { fiscalYear: 2026, half: 2 }],
    ['Perm Desk - Activity Log Q1 2026', { fiscalYear: 2026, quarter: 1 }],
    ['FY26 KPI', { fiscalYear: 2026 }],
    ['FY2026 Q3 scorecard', { fiscalYear: 2026, quarter: 3 }],
    ['令和8年度 活動実績', { fiscalYear: 2026 }],
    ['R8年度', { fiscalYear: 2026 }],
    ['26年度KPI', { fiscalYear: 2026 }],
    ['8年度', { fiscalYear: 2026 }],
    ['2026年4月 営業日報', { year: 2026, months: [4, 4] }],
    ['令和8年4月度 日報', { year: 2026, months: [4, 4] }],
    ['8年4月分', { year: 2026, months: [4, 4] }],
    ['2026/04 活動記録', { year: 2026, months: [4, 4] }],
    ['2026年 活動記録', { year: 2026 }],
    ['Activity April 2026', { year: 2026, months: [4, 4] }],
    ["Weekly KPI Apr '26", { year: 2026, months: [4, 4] }],
    ['Jan - Mar 2026 tracker', { year: 2026, months: [1, 3] }],
    ['Team KPI 2026', { year: 2026 }],
    ['2026年度 第2四半期', { fiscalYear: 2026, quarter: 2 }],
    ['2026年度1Q 進捗', { fiscalYear: 2026, quarter: 1 }],
    ['2025年12月〜2026年2月', { year: 2025, months: [12, 2] }],
    ['上期 実績', { half: 1 }],
    ['４月〜６月', { months: [4, 6] }],
  ])('%s', (text, expected) => expect(titleContext([text], AS_OF)).toEqual({ ...NO_TITLE, ...expected }));

  test.each([
    '営業日報（CAチーム）',
    '※日付は月/日で入力。辞退・NGは該当セルに「辞退」「NG」と記入してください',
    '担当: 佐藤',
    'Priya Nair',
    '作成: 3年目社員',
    '電話 03-2026-1234',
    '',
  ])('names no time: %s', (text) => expect(titleContext([text], AS_OF)).toEqual(NO_TITLE));

  it('joins what several lines say; earlier lines win', () => {
    expect(titleContext(['2026年度', '上期', '4月〜6月', '2025年度'], AS_OF)).toEqual({
      ...NO_TITLE,
      fiscalYear: 2026,
      half: 1,
      months: [4, 6],
    });
  });
});

describe('titlePeriod', () => {
  test.each([
    [['2026年度'], '2026-04-01..2027-03-31'],
    [['2026年度 上期'], '2026-04-01..2026-09-30'],
    [['2026年度 下期'], '2026-10-01..2027-03-31'],
    [['2026年度 4Q'], '2027-01-01..2027-03-31'],
    [['2026年度', '1月'], '2027-01-01..2027-01-31'],
    [['2026年度 選考進捗（4月〜7月）'], '2026-04-01..2026-07-31'],
    [['2025年12月〜2026年2月'], '2025-12-01..2026-02-28'],
    [['2026年4月'], '2026-04-01..2026-04-30'],
    [['2026年'], '2026-01-01..2026-12-31'],
    [['上期'], 'none'],
  ])('%j', (texts, expected) => expect(period(texts)).toBe(expected));

  it('follows the start of the fiscal year', () => {
    expect(period(['Activity Log Q1 2026'], 1)).toBe('2026-01-01..2026-03-31');
    expect(period(['2026年度上期'], 7)).toBe('2026-07-01..2026-12-31');
  });
});
