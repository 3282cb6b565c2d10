import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { frequencyIn } from '../../../src/core/targets/frequency';
import { PeriodReader } from '../../../src/core/targets/period-pieces';

function reader(asOf = dayOf(2026, 11, 25), language: 'ja' | 'en' = 'ja'): PeriodReader {
  return new PeriodReader({ asOf, language, fiscalStart: language === 'ja' ? 4 : 1, zone: SCRIPT_ZONE });
}

function code(text: string, periods = reader()): string | undefined {
  const piece = periods.find(text);
  return piece && periods.code(piece.period);
}

describe('periods inside titles and headings', () => {
  test.each([
    ['2026年10月 個人目標シート', '2026-10'],
    ['2026/10', '2026-10'],
    ['10月目標', '2026-10'],
    ['3月', '2027-03'],
    ['2026年度上期 選考進捗', '2026H1'],
    ['2026年度 目標', 'FY2026'],
    ['2026年度3Q', '2026Q3'],
    ['第3四半期', '2026Q3'],
    ['下期', '2026H2'],
    ['令和8年10月', '2026-10'],
    ['11/24週 行動計画', '2026-W48'],
    ['11月第3週 行動計画（11/16〜11/20）', '2026-W47'],
  ])('%s → %s', (text, expected) => expect(code(text)).toBe(expected));

  test.each([
    ['Scorecard - November 2026', '2026-11'],
    ['Q3 FY26 targets', '2026Q3'],
    ['W/C 23 Nov 2026', '2026-W48'],
    ['FY2026', 'FY2026'],
    ['Jan', '2026-01'],
    ['May', '2026-05'],
  ])('%s → %s', (text, expected) => expect(code(text, reader(dayOf(2026, 11, 25), 'en'))).toBe(expected));

  test.each(['面接通過率50%', '月20件', '1か月', '上位3社', '3:1', '佐藤', 'you may go', ''])('%s names none', (text) =>
    expect(code(text)).toBeUndefined(),
  );

  test.each([
    ['R8.7', '2026-07'],
    ['８年４月', '2026-04'],
    ['7月度', '2026-07'],
    ['Ｒ８．１０ 面談数', '2026-10'],
    ['8年10月度 一次面接設定', '2026-10'],
    ['1W(8/31-9/6)', '2026-W36'],
    ['第36週', '2026-W36'],
    ['第36週 面談', '2026-W36'],
    ['4/6週', '2026-W15'],
    ['■May', '2026-05'],
    ['2026-W15', '2026-W15'],
  ])('%s → %s under 2026年度', (text, expected) => {
    const periods = reader();
    periods.settleYear(['2026年度 目標'], [text]);
    expect(code(text.replace('■', ''), periods)).toBe(expected);
  });

  test('Jan-26 is a month beside Feb-26, whatever it is in a log', () => {
    const periods = reader(dayOf(2026, 4, 30), 'en');
    periods.settleYear([], ['Jan-26', 'Feb-26', 'Mar-26']);
    expect(code('Jan-26', periods)).toBe('2026-01');
    expect(code('Mar-26', periods)).toBe('2026-03');
  });

  test.each(['5件', '4/5', '20260401', '2h', '1-2', '18,000,000', '通期'])(
    '%s is no period where a figure may stand',
    (text) => expect(code(text)).toBeUndefined(),
  );

  test('in a row or column of periods, bare numbers and short forms are', () => {
    const periods = reader();
    periods.settleYear(['2026年11月 週別目標'], []);
    const labelled = (text: string, unit?: 'month' | 'week' | 'day') => {
      const period = periods.label(text, unit);
      return period && periods.code(period);
    };
    expect(labelled('4')).toBe('2026-04');
    expect(labelled('5', 'day')).toBe('2026-11-05');
    expect(labelled('11/9', 'week')).toBe('2026-W46');
    expect(labelled('11/9')).toBe('2026-11-09');
    expect(labelled('第2週', 'week')).toBe('2026-W45');
    expect(labelled('13')).toBeUndefined();
  });

  test('months run on from the one that names its year, and 1月 to 4月 are one calendar year', () => {
    const periods = reader(dayOf(2026, 6, 1));
    periods.settleYear([], ['2026年2月', '3月', '4月']);
    expect(code('3月', periods)).toBe('2026-03');
    expect(code('4月', periods)).toBe('2026-04');
    const calendar = reader(dayOf(2026, 6, 1));
    calendar.settleYear([], ['1月', '2月', '3月', '4月', '5月']);
    expect(code('1月', calendar)).toBe('2026-01');
    expect(code('5月', calendar)).toBe('2026-05');
  });

  test('when somebody joined says nothing of the year', () => {
    const periods = reader();
    periods.settleYear([], ['2019年4月', '10月', '11月']);
    expect(code('10月', periods)).toBe('2026-10');
  });

  test('the title’s year holds for the months under it', () => {
    const periods = reader();
    periods.settleYear(['2025年度 目標'], ['2025年度 目標', '4月', '3月']);
    expect(code('4月', periods)).toBe('2025-04');
    expect(code('3月', periods)).toBe('2026-03');
  });

  test('months that would lie almost a year back are next year’s', () => {
    const periods = reader(dayOf(2026, 3, 25));
    periods.settleYear([], ['4月', '5月']);
    expect(code('4月', periods)).toBe('2026-04');
  });
});

describe('how often', () => {
  test.each([
    ['月20件', 'monthly'],
    ['3件/月', 'monthly'],
    ['今月の目標', 'monthly'],
    ['目標（月）', 'monthly'],
    ['週100通', 'weekly'],
    ['毎日20通', 'daily'],
    ['1日30件', 'daily'],
    ['per week', 'weekly'],
    ['50 calls a day', 'daily'],
    ['Monthly goals', 'monthly'],
    ['随時', 'each'],
    ['年間', 'yearly'],
  ])('%s → %s', (text, expected) => expect(frequencyIn(text)).toBe(expected));

  test.each(['10月', '3営業日以内', '11/24週', '12月までに', '面談', 'today', 'Monday'])('%s says nothing', (text) =>
    expect(frequencyIn(text)).toBeUndefined(),
  );
});
