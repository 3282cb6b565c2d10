import { dayOf, isoDay } from '../../../src/core/calendar/day';
import { formatPeriod } from '../../../src/core/calendar/format-period';
import type { Period, PeriodGrain } from '../../../src/core/calendar/period';
import {
  finishedMonths,
  periodAround,
  periodCode,
  periodsBetween,
  shiftPeriod,
  wholeMonths,
} from '../../../src/core/calendar/period-steps';
import { isoWeekOf, isoWeekStart, weekOfMonth } from '../../../src/core/calendar/weeks';

const on = (text: string) => {
  const [year, month, day] = text.split('-').map(Number);
  return dayOf(year!, month!, day!);
};
const period = (first: string, last: string, grain: PeriodGrain): Period => ({
  first: on(first),
  last: on(last),
  grain,
});
const shown = ({ first, last, grain }: Period) => `${isoDay(first)} ${isoDay(last)} ${grain}`;

test.each<[string, Period, number, string, string, string]>([
  ['a month', period('2026-04-01', '2026-04-30', 'month'), 4, '2026年4月', 'Apr 2026', '2026-04'],
  ['a day', period('2026-04-01', '2026-04-01', 'day'), 4, '2026年4月1日', '1 Apr 2026', '2026-04-01'],
  [
    'a range of one day',
    period('2026-04-02', '2026-04-02', 'range'),
    4,
    '2026年4月2日',
    '2 Apr 2026',
    '2026-04-02..2026-04-02',
  ],
  ['a week', period('2026-04-06', '2026-04-12', 'week'), 4, '2026年4月6日の週', 'Week of 6 Apr 2026', '2026-W15'],
  [
    'an early week',
    period('2025-12-29', '2026-01-04', 'week'),
    4,
    '2025年12月29日の週',
    'Week of 29 Dec 2025',
    '2026-W01',
  ],
  [
    'a week cut at the month',
    period('2026-04-01', '2026-04-05', 'week'),
    4,
    '2026年4月1日〜4月5日',
    '1 Apr – 5 Apr 2026',
    '2026-04-01..2026-04-05',
  ],
  ['a fiscal year', period('2026-04-01', '2027-03-31', 'year'), 4, '2026年度', 'FY2026', 'FY2026'],
  ['a calendar year', period('2026-01-01', '2026-12-31', 'year'), 1, '2026年', '2026', 'FY2026'],
  [
    'a calendar year beside a fiscal one',
    period('2026-01-01', '2026-12-31', 'range'),
    4,
    '2026年',
    '2026',
    '2026-01-01..2026-12-31',
  ],
  ['上期', period('2026-04-01', '2026-09-30', 'half'), 4, '2026年度上期', 'H1 FY2026', '2026H1'],
  ['下期', period('2026-10-01', '2027-03-31', 'half'), 4, '2026年度下期', 'H2 FY2026', '2026H2'],
  ['a half of a calendar year', period('2026-07-01', '2026-12-31', 'half'), 1, '2026年下期', 'H2 2026', '2026H2'],
  ['4Q', period('2027-01-01', '2027-03-31', 'quarter'), 4, '2026年度4Q', 'Q4 FY2026', '2026Q4'],
  ['a quarter of a calendar year', period('2026-04-01', '2026-06-30', 'quarter'), 1, '2026年2Q', 'Q2 2026', '2026Q2'],
  [
    'a quarter of no quarter’s months',
    period('2026-05-01', '2026-07-31', 'quarter'),
    4,
    '2026年5月〜7月',
    'May – Jul 2026',
    '2026-05-01..2026-07-31',
  ],
  [
    'months over New Year',
    period('2026-11-01', '2027-02-28', 'range'),
    4,
    '2026年11月〜2027年2月',
    'Nov 2026 – Feb 2027',
    '2026-11-01..2027-02-28',
  ],
  [
    'twelve months from no January',
    period('2026-02-01', '2027-01-31', 'range'),
    4,
    '2026年2月〜2027年1月',
    'Feb 2026 – Jan 2027',
    '2026-02-01..2027-01-31',
  ],
  [
    'days over New Year',
    period('2026-12-20', '2027-01-10', 'range'),
    4,
    '2026年12月20日〜2027年1月10日',
    '20 Dec 2026 – 10 Jan 2027',
    '2026-12-20..2027-01-10',
  ],
  [
    'from the first, but not to the last',
    period('2026-04-01', '2026-04-29', 'range'),
    4,
    '2026年4月1日〜4月29日',
    '1 Apr – 29 Apr 2026',
    '2026-04-01..2026-04-29',
  ],
  [
    'to the last, but not from the first',
    period('2026-04-02', '2026-04-30', 'range'),
    4,
    '2026年4月2日〜4月30日',
    '2 Apr – 30 Apr 2026',
    '2026-04-02..2026-04-30',
  ],
])('%s in words and in the grammar', (_, of, fiscalStart, ja, en, code) => {
  expect(formatPeriod(of, 'ja', fiscalStart)).toBe(ja);
  expect(formatPeriod(of, 'en', fiscalStart)).toBe(en);
  expect(periodCode(of, fiscalStart)).toBe(code);
});

test.each<[Period, number, string]>([
  [period('2026-01-01', '2026-01-31', 'month'), 1, '2026-02-01 2026-02-28 month'],
  [period('2026-01-01', '2026-01-31', 'month'), -1, '2025-12-01 2025-12-31 month'],
  [period('2026-04-01', '2026-06-30', 'quarter'), -1, '2026-01-01 2026-03-31 quarter'],
  [period('2026-04-01', '2026-09-30', 'half'), 2, '2027-04-01 2027-09-30 half'],
  [period('2026-04-01', '2027-03-31', 'year'), -1, '2025-04-01 2026-03-31 year'],
  [period('2026-04-06', '2026-04-12', 'week'), 1, '2026-04-13 2026-04-19 week'],
  [period('2026-03-01', '2026-03-01', 'day'), -1, '2026-02-28 2026-02-28 day'],
  [period('2026-01-01', '2026-02-28', 'range'), 1, '2026-03-01 2026-04-30 range'],
  [period('2026-01-10', '2026-01-14', 'range'), -2, '2025-12-31 2026-01-04 range'],
])('%p moved by %d', (of, steps, wanted) => {
  expect(shown(shiftPeriod(of, steps))).toBe(wanted);
});

test.each<[PeriodGrain, string, number, string]>([
  ['day', '2026-05-10', 4, '2026-05-10 2026-05-10 day'],
  ['range', '2026-05-10', 4, '2026-05-10 2026-05-10 day'],
  ['week', '2026-05-10', 4, '2026-05-04 2026-05-10 week'],
  ['week', '2026-05-11', 4, '2026-05-11 2026-05-17 week'],
  ['month', '2028-02-10', 4, '2028-02-01 2028-02-29 month'],
  ['quarter', '2026-03-31', 4, '2026-01-01 2026-03-31 quarter'],
  ['quarter', '2026-03-31', 3, '2026-03-01 2026-05-31 quarter'],
  ['half', '2026-03-31', 4, '2025-10-01 2026-03-31 half'],
  ['year', '2026-03-31', 4, '2025-04-01 2026-03-31 year'],
])('the %s around %s, years from month %d', (grain, day, fiscalStart, wanted) => {
  expect(shown(periodAround(on(day), grain, fiscalStart))).toBe(wanted);
});

test('all periods that touch some days, in order', () => {
  const months = periodsBetween(on('2026-01-31'), on('2026-03-01'), 'month', 4);
  expect(months.map(shown)).toEqual([
    '2026-01-01 2026-01-31 month',
    '2026-02-01 2026-02-28 month',
    '2026-03-01 2026-03-31 month',
  ]);
  expect(periodsBetween(on('2026-03-02'), on('2026-03-01'), 'day', 4)).toEqual([]);
  expect(periodsBetween(on('2026-03-01'), on('2026-03-01'), 'day', 4)).toHaveLength(1);
});

test.each<[number, string, string]>([
  [1, '2026-04-30', '2026-04-01 2026-04-30 month'],
  [1, '2026-04-29', '2026-03-01 2026-03-31 month'],
  [3, '2026-02-01', '2025-11-01 2026-01-31 range'],
])('the last %d months over on %s', (count, asOf, wanted) => {
  expect(shown(finishedMonths(count, on(asOf)))).toBe(wanted);
});

test('whole months are counted, any other days are not', () => {
  expect(wholeMonths(period('2025-12-01', '2026-02-28', 'range'))).toBe(3);
  expect(wholeMonths(period('2025-12-02', '2026-02-28', 'range'))).toBeUndefined();
  expect(wholeMonths(period('2025-12-01', '2026-02-27', 'range'))).toBeUndefined();
});

describe('ISO 8601 weeks', () => {
  // Examples of the standard’s usual tables (week 1 holds 4 January).
  test.each([
    ['2004-12-26', 2004, 52],
    ['2005-01-01', 2004, 53],
    ['2005-01-02', 2004, 53],
    ['2005-01-03', 2005, 1],
    ['2007-01-01', 2007, 1],
    ['2008-12-29', 2009, 1],
    ['2010-01-03', 2009, 53],
    ['2027-01-01', 2026, 53],
  ])('%s is in week %d-W%d', (day, year, week) => {
    expect(isoWeekOf(on(day))).toEqual({ year, week });
  });

  test.each([
    [2026, 1, '2025-12-29'],
    [2026, 53, '2026-12-28'],
    [2020, 53, '2020-12-28'],
    [2025, 52, '2025-12-22'],
  ])('%d-W%d begins on %s', (year, week, day) => {
    expect(isoDay(isoWeekStart(year, week)!)).toBe(day);
  });

  test.each([
    [2025, 53],
    [2026, 0],
    [2026, 54],
  ])('%d has no week %d', (year, week) => {
    expect(isoWeekStart(year, week)).toBeUndefined();
  });
});

test.each<[number, number, number, string | undefined]>([
  [2026, 4, 1, '2026-04-01 2026-04-05'],
  [2026, 4, 5, '2026-04-27 2026-04-30'],
  [2026, 4, 6, undefined],
  [2026, 4, 0, undefined],
  // June 2026 begins on a Monday; August has a sixth week of one day.
  [2026, 6, 1, '2026-06-01 2026-06-07'],
  [2026, 8, 6, '2026-08-31 2026-08-31'],
  [2026, 12, 5, '2026-12-28 2026-12-31'],
])('%d-%d, week %d of the month', (year, month, week, wanted) => {
  const days = weekOfMonth(year, month, week);
  expect(days && `${isoDay(days.first)} ${isoDay(days.last)}`).toBe(wanted);
});
