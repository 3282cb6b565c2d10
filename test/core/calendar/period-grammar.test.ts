import fc from 'fast-check';
import { dayOf, isoDay } from '../../../src/core/calendar/day';
import { formatPeriod } from '../../../src/core/calendar/format-period';
import type { Period, PeriodGrain } from '../../../src/core/calendar/period';
import { type PeriodContext, parsePeriod } from '../../../src/core/calendar/period-grammar';
import {
  finishedMonths,
  periodAround,
  periodCode,
  periodsBetween,
  shiftPeriod,
} from '../../../src/core/calendar/period-steps';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';

// Monday 18 May 2026.
const JA: PeriodContext = { asOf: dayOf(2026, 5, 18), fiscalStart: 4, language: 'ja', zone: SCRIPT_ZONE };
const EN: PeriodContext = { ...JA, fiscalStart: 1, language: 'en' };

function show(period: Period | undefined): string {
  return period === undefined ? 'none' : `${isoDay(period.first)}..${isoDay(period.last)} ${period.grain}`;
}

describe('parsePeriod', () => {
  test.each([
    ['2026-04', '2026-04-01..2026-04-30 month'],
    ['2026/4', '2026-04-01..2026-04-30 month'],
    ['2026年4月', '2026-04-01..2026-04-30 month'],
    ['２０２６年４月', '2026-04-01..2026-04-30 month'],
    ['令和8年4月', '2026-04-01..2026-04-30 month'],
    ['R8.4', '2026-04-01..2026-04-30 month'],
    ['202604', '2026-04-01..2026-04-30 month'],
    ['4月', '2026-04-01..2026-04-30 month'],
    ['4月分', '2026-04-01..2026-04-30 month'],
    ['5月', '2026-05-01..2026-05-31 month'],
    ['6月', '2025-06-01..2025-06-30 month'],
    ['2026年度', '2026-04-01..2027-03-31 year'],
    ['26年度', '2026-04-01..2027-03-31 year'],
    ['令和8年度', '2026-04-01..2027-03-31 year'],
    ['FY2026', '2026-04-01..2027-03-31 year'],
    ['fy26', '2026-04-01..2027-03-31 year'],
    ['2026年度上期', '2026-04-01..2026-09-30 half'],
    ['2026H1', '2026-04-01..2026-09-30 half'],
    ['2025年度 下期', '2025-10-01..2026-03-31 half'],
    ['上期', '2026-04-01..2026-09-30 half'],
    ['下期', '2025-10-01..2026-03-31 half'],
    ['2026年度1Q', '2026-04-01..2026-06-30 quarter'],
    ['2026Q1', '2026-04-01..2026-06-30 quarter'],
    ['2026年度第4四半期', '2027-01-01..2027-03-31 quarter'],
    ['4Q', '2026-01-01..2026-03-31 quarter'],
    ['2026年', '2026-01-01..2026-12-31 year'],
    ['2026', '2026-01-01..2026-12-31 year'],
    ['2026-W15', '2026-04-06..2026-04-12 week'],
    ['第15週', '2026-04-06..2026-04-12 week'],
    ['4月1週', '2026-04-01..2026-04-05 week'],
    ['4/6週', '2026-04-06..2026-04-12 week'],
    ['2026-04-01', '2026-04-01..2026-04-01 day'],
    ['2026/4/1', '2026-04-01..2026-04-01 day'],
    ['2026年4月1日(水)', '2026-04-01..2026-04-01 day'],
    ['20260401', '2026-04-01..2026-04-01 day'],
    ['4/1', '2026-04-01..2026-04-01 day'],
    ['12/28', '2025-12-28..2025-12-28 day'],
    // ranges
    ['2026-04-01..2026-06-30', '2026-04-01..2026-06-30 range'],
    ['2026-04-01〜2026-06-30', '2026-04-01..2026-06-30 range'],
    ['2026-04-01 ～ 2026-06-30', '2026-04-01..2026-06-30 range'],
    ['2026/4/1から2026/6/30まで', '2026-04-01..2026-06-30 range'],
    ['2026-04..2026-06', '2026-04-01..2026-06-30 range'],
    ['2026年4月〜6月', '2026-04-01..2026-06-30 range'],
    ['4月〜6月', '2026-04-01..2026-06-30 range'],
    ['11月〜2月', '2025-11-01..2026-02-28 range'],
    ['10月〜2027年3月', '2026-10-01..2027-03-31 range'],
    ['2026年度1Q〜3Q', '2026-04-01..2026-12-31 range'],
    ['4/1~4/15', '2026-04-01..2026-04-15 range'],
    ['2026年4月1日〜15日', '2026-04-01..2026-04-15 range'],
    ['2026-04から', '2026-04-01..2026-05-18 range'],
    ['2026-04..2026-04', '2026-04-01..2026-04-30 month'],
    // from today
    ['今日', '2026-05-18..2026-05-18 day'],
    ['本日', '2026-05-18..2026-05-18 day'],
    ['昨日', '2026-05-17..2026-05-17 day'],
    ['今週', '2026-05-18..2026-05-24 week'],
    ['先週', '2026-05-11..2026-05-17 week'],
    ['先々週', '2026-05-04..2026-05-10 week'],
    ['今月', '2026-05-01..2026-05-31 month'],
    ['当月', '2026-05-01..2026-05-31 month'],
    ['先月', '2026-04-01..2026-04-30 month'],
    ['前月', '2026-04-01..2026-04-30 month'],
    ['先々月', '2026-03-01..2026-03-31 month'],
    ['来月', '2026-06-01..2026-06-30 month'],
    ['今期', '2026-04-01..2027-03-31 year'],
    ['今年度', '2026-04-01..2027-03-31 year'],
    ['前期', '2025-04-01..2026-03-31 year'],
    ['昨年度', '2025-04-01..2026-03-31 year'],
    ['今年', '2026-01-01..2026-12-31 year'],
    ['昨年', '2025-01-01..2025-12-31 year'],
    ['今四半期', '2026-04-01..2026-06-30 quarter'],
    ['前四半期', '2026-01-01..2026-03-31 quarter'],
    ['今半期', '2026-04-01..2026-09-30 half'],
    ['直近3か月', '2026-02-01..2026-04-30 range'],
    ['直近３ヶ月', '2026-02-01..2026-04-30 range'],
    ['直近三カ月', '2026-02-01..2026-04-30 range'],
    ['直近6ヵ月間', '2025-11-01..2026-04-30 range'],
    ['直近1か月', '2026-04-01..2026-04-30 month'],
    ['直近半年', '2025-11-01..2026-04-30 range'],
    ['直近1年', '2025-05-01..2026-04-30 range'],
    ['過去4週間', '2026-04-20..2026-05-17 range'],
    ['直近30日', '2026-04-19..2026-05-18 range'],
    ['直近2四半期', '2025-10-01..2026-03-31 range'],
  ])('%s', (text, expected) => expect(show(parsePeriod(text, JA))).toBe(expected));

  test.each([
    ['April 2026', '2026-04-01..2026-04-30 month'],
    ['Apr-26', '2026-04-01..2026-04-30 month'],
    ['April', '2026-04-01..2026-04-30 month'],
    ['June', '2025-06-01..2025-06-30 month'],
    ['Q1 2026', '2026-01-01..2026-03-31 quarter'],
    ['2026Q1', '2026-01-01..2026-03-31 quarter'],
    ['H1 2026', '2026-01-01..2026-06-30 half'],
    ['FY26', '2026-01-01..2026-12-31 year'],
    ['2026', '2026-01-01..2026-12-31 year'],
    ['W/C 6 Apr', '2026-04-06..2026-04-12 week'],
    ['1 Apr 2026', '2026-04-01..2026-04-01 day'],
    ['05/01/2026', '2026-01-05..2026-01-05 day'],
    ['1 Apr 2026 - 30 Jun 2026', '2026-04-01..2026-06-30 range'],
    ['1 Jan to 31 Mar', '2026-01-01..2026-03-31 range'],
    ['Jan - Mar 2026', '2026-01-01..2026-03-31 range'],
    ['Apr-Jun 2025', '2025-04-01..2025-06-30 range'],
    ['today', '2026-05-18..2026-05-18 day'],
    ['Yesterday', '2026-05-17..2026-05-17 day'],
    ['this week', '2026-05-18..2026-05-24 week'],
    ['last week', '2026-05-11..2026-05-17 week'],
    ['This Month', '2026-05-01..2026-05-31 month'],
    ['last month', '2026-04-01..2026-04-30 month'],
    ['previous month', '2026-04-01..2026-04-30 month'],
    ['last 3 months', '2026-02-01..2026-04-30 range'],
    ['past 6 months', '2025-11-01..2026-04-30 range'],
    ['last 4 weeks', '2026-04-20..2026-05-17 range'],
    ['last 30 days', '2026-04-19..2026-05-18 range'],
    ['last 2 quarters', '2025-10-01..2026-03-31 range'],
    ['this quarter', '2026-04-01..2026-06-30 quarter'],
    ['last quarter', '2026-01-01..2026-03-31 quarter'],
    ['this year', '2026-01-01..2026-12-31 year'],
    ['last year', '2025-01-01..2025-12-31 year'],
    ['this fiscal year', '2026-01-01..2026-12-31 year'],
    ['YTD', '2026-01-01..2026-05-18 range'],
  ])('%s', (text, expected) => expect(show(parsePeriod(text, EN))).toBe(expected));

  test.each([
    '',
    ' ',
    '全員',
    '求人応募',
    '4月31日',
    '2026-13',
    '32日',
    'abc',
    '〜',
    '2026-06-30..2026-04-01',
    '*',
    '直近0か月',
    '直近か月',
    'last few months',
    '3件',
    '2026-W60',
  ])('not understood: %j', (text) => expect(parsePeriod(text, JA)).toBeUndefined());

  it('takes a Date cell as its month, and numbers as they are meant', () => {
    expect(show(parsePeriod(new Date(2026, 3, 15), JA))).toBe('2026-04-01..2026-04-30 month');
    expect(show(parsePeriod(202604, JA))).toBe('2026-04-01..2026-04-30 month');
    expect(show(parsePeriod(20260401, JA))).toBe('2026-04-01..2026-04-01 day');
    expect(show(parsePeriod(2026, JA))).toBe('2026-01-01..2026-12-31 year');
    expect(parsePeriod(new Date(1899, 11, 30, 3, 1), JA)).toBeUndefined();
    expect(parsePeriod(5, JA)).toBeUndefined();
  });

  it('counts a month as finished on its last day', () => {
    expect(show(parsePeriod('直近3か月', { ...JA, asOf: dayOf(2026, 4, 30) }))).toBe('2026-02-01..2026-04-30 range');
    expect(show(parsePeriod('直近3か月', { ...JA, asOf: dayOf(2026, 4, 29) }))).toBe('2026-01-01..2026-03-31 range');
    expect(show(finishedMonths(6, dayOf(2026, 4, 29)))).toBe('2025-10-01..2026-03-31 range');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const period = parsePeriod(text, JA);
        if (period !== undefined) expect(period.first).toBeLessThanOrEqual(period.last);
      }),
      { numRuns: 500 },
    );
  });
});

describe('periods in words', () => {
  test.each([
    ['2026-04', '2026年4月', 'Apr 2026'],
    ['2026年度', '2026年度', 'FY2026'],
    ['2026年度上期', '2026年度上期', 'H1 FY2026'],
    ['2026Q2', '2026年度2Q', 'Q2 FY2026'],
    ['2026-W15', '2026年4月6日の週', 'Week of 6 Apr 2026'],
    ['2026-04-01', '2026年4月1日', '1 Apr 2026'],
    ['2026-04..2026-06', '2026年4月〜6月', 'Apr – Jun 2026'],
    ['2025-11..2026-02', '2025年11月〜2026年2月', 'Nov 2025 – Feb 2026'],
    ['2026-04-01..2026-05-15', '2026年4月1日〜5月15日', '1 Apr – 15 May 2026'],
    ['2025-12-29..2026-01-03', '2025年12月29日〜2026年1月3日', '29 Dec 2025 – 3 Jan 2026'],
    ['2026年', '2026年', '2026'],
    ['4月1週', '2026年4月1日〜4月5日', '1 Apr – 5 Apr 2026'],
  ])('%s', (text, ja, en) => {
    const period = parsePeriod(text, JA)!;
    expect(formatPeriod(period, 'ja', 4)).toBe(ja);
    expect(formatPeriod(period, 'en', 4)).toBe(en);
  });

  it('call a year that begins in January by its number', () => {
    expect(formatPeriod(parsePeriod('2026Q1', EN)!, 'en', 1)).toBe('Q1 2026');
    expect(formatPeriod(parsePeriod('FY2026', EN)!, 'en', 1)).toBe('2026');
    expect(formatPeriod(parsePeriod('2026H2', EN)!, 'ja', 1)).toBe('2026年下期');
  });

  const grain = fc.constantFrom<PeriodGrain>('day', 'week', 'month', 'quarter', 'half', 'year');
  const day = fc.integer({ min: dayOf(2015, 1, 1), max: dayOf(2030, 12, 31) });
  const start = fc.integer({ min: 1, max: 12 });

  it('and as code read back to themselves, in either language', () => {
    fc.assert(
      fc.property(day, grain, start, fc.boolean(), (at, kind, fiscalStart, english) => {
        const period = periodAround(at, kind, fiscalStart);
        const context: PeriodContext = { ...(english ? EN : JA), fiscalStart };
        expect(parsePeriod(periodCode(period, fiscalStart), context)).toEqual(period);
        expect(parsePeriod(formatPeriod(period, 'ja', fiscalStart), { ...JA, fiscalStart })).toEqual(period);
        expect(parsePeriod(formatPeriod(period, 'en', fiscalStart), { ...EN, fiscalStart })).toEqual(period);
      }),
    );
  });

  it('step forward and back', () => {
    fc.assert(
      fc.property(day, grain, start, fc.integer({ min: -30, max: 30 }), (at, kind, fiscalStart, steps) => {
        const period = periodAround(at, kind, fiscalStart);
        expect(shiftPeriod(shiftPeriod(period, steps), -steps)).toEqual(period);
        expect(shiftPeriod(period, 1).first).toBe(period.last + 1);
      }),
    );
    expect(show(shiftPeriod({ first: dayOf(2026, 2, 1), last: dayOf(2026, 4, 30), grain: 'range' }, -1))).toBe(
      '2025-11-01..2026-01-31 range',
    );
    expect(show(shiftPeriod({ first: dayOf(2026, 4, 1), last: dayOf(2026, 4, 10), grain: 'range' }, -1))).toBe(
      '2026-03-22..2026-03-31 range',
    );
  });

  it('cover a stretch without gaps', () => {
    fc.assert(
      fc.property(day, fc.nat(800), grain, start, (first, length, kind, fiscalStart) => {
        const periods = periodsBetween(first, first + length, kind, fiscalStart);
        expect(periods[0]!.first).toBeLessThanOrEqual(first);
        expect(periods[periods.length - 1]!.last).toBeGreaterThanOrEqual(first + length);
        periods.slice(1).forEach((period, at) => {
          expect(period.first).toBe(periods[at]!.last + 1);
        });
      }),
      { numRuns: 50 },
    );
  });
});
