import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { frequencyIn, PeriodReader } from '../../../src/core/targets/period-pieces';

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
