import { dayOf } from '../../../src/core/calendar/day';
import type { PeriodGrain } from '../../../src/core/calendar/period';
import { periodAround, periodCode } from '../../../src/core/calendar/period-steps';
import { liesAhead, relativePeriod } from '../../../src/core/targets/relative-period';

function code(text: string, grain: PeriodGrain, fiscalStart = 4): string | undefined {
  const period = relativePeriod(text, periodAround(dayOf(2026, 11, 18), grain, fiscalStart), fiscalStart);
  return period && periodCode(period, fiscalStart);
}

describe('今週, 来月, next quarter beside a time that is known', () => {
  test.each<[string, PeriodGrain, string | undefined]>([
    ['今週の目標', 'day', '2026-W47'],
    ['来週の目標', 'day', '2026-W48'],
    ['来週の目標', 'week', '2026-W48'],
    ['今月は面談15件', 'day', '2026-11'],
    ['来月のねらい', 'month', '2026-12'],
    ['翌月目標', 'week', '2026-12'],
    ['来四半期', 'month', '2026Q4'],
    ['来年度', 'quarter', 'FY2027'],
    ['来期の目標', 'half', '2027H1'],
    ['Focus for next week', 'day', '2026-W48'],
    ['next half', 'month', '2027H1'],
    // A longer time than the words name does not tell which week is meant.
    ['今週の目標', 'month', undefined],
    // No time at all.
    ['当日日程調整', 'day', undefined],
    ['前月比', 'day', undefined],
    ['来月比', 'day', undefined],
    ['本社', 'day', undefined],
    ['次回', 'day', undefined],
  ])('%s beside a %s', (text, grain, expected) => expect(code(text, grain)).toBe(expected));

  test('a year that starts in January', () => {
    expect(code('this quarter', 'day', 1)).toBe('2026Q4');
    expect(code('next quarter', 'day', 1)).toBe('2027Q1');
  });

  test.each([
    ['来月のねらい', true],
    ['Next half', true],
    ['今月', false],
    ['来月比', false],
    ['次回', false],
  ])('%s lies ahead: %s', (text, expected) => expect(liesAhead(text)).toBe(expected));
});
