import fc from 'fast-check';
import { dayOf, isoDay, weekday } from '../../../src/core/calendar/day';
import {
  fiscalHalf,
  fiscalHalfOf,
  fiscalQuarter,
  fiscalQuarterOf,
  fiscalYear,
  fiscalYearOf,
} from '../../../src/core/calendar/fiscal';
import type { Period } from '../../../src/core/calendar/period';
import { isoWeekOf, isoWeekStart, weekOfMonth } from '../../../src/core/calendar/weeks';

const show = ({ first, last }: { first: number; last: number }): string => `${isoDay(first)}..${isoDay(last)}`;
const anyDay = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2060, 12, 31) });
const startMonth = fc.integer({ min: 1, max: 12 });

describe('fiscal years', () => {
  it('are named by the year they start in', () => {
    expect(show(fiscalYear(2026, 4))).toBe('2026-04-01..2027-03-31');
    expect(show(fiscalHalf(2026, 1, 4))).toBe('2026-04-01..2026-09-30');
    expect(show(fiscalHalf(2026, 2, 4))).toBe('2026-10-01..2027-03-31');
    expect([1, 2, 3, 4].map((quarter) => show(fiscalQuarter(2026, quarter, 4)))).toEqual([
      '2026-04-01..2026-06-30',
      '2026-07-01..2026-09-30',
      '2026-10-01..2026-12-31',
      '2027-01-01..2027-03-31',
    ]);
    expect(show(fiscalYear(2026, 1))).toBe('2026-01-01..2026-12-31');
    expect(fiscalYearOf(dayOf(2027, 3, 31), 4)).toBe(2026);
    expect(fiscalYearOf(dayOf(2027, 4, 1), 4)).toBe(2027);
  });

  it('hold each of their days, in the right half and quarter', () => {
    const holds = (period: Period, day: number): boolean => period.first <= day && day <= period.last;
    fc.assert(
      fc.property(anyDay, startMonth, (day, start) => {
        const year = fiscalYearOf(day, start);
        expect(holds(fiscalYear(year, start), day)).toBe(true);
        expect(holds(fiscalHalf(year, fiscalHalfOf(day, start), start), day)).toBe(true);
        expect(holds(fiscalQuarter(year, fiscalQuarterOf(day, start), start), day)).toBe(true);
      }),
    );
  });
});

describe('weeks', () => {
  // Published examples of ISO 8601: 2026-01-01 is a Thursday, so 2026 has 53 weeks.
  it('follow ISO 8601', () => {
    expect(isoDay(isoWeekStart(2026, 1)!)).toBe('2025-12-29');
    expect(isoDay(isoWeekStart(2026, 15)!)).toBe('2026-04-06');
    expect(isoDay(isoWeekStart(2026, 53)!)).toBe('2026-12-28');
    expect(isoWeekStart(2025, 53)).toBeUndefined();
    expect(isoWeekStart(2026, 0)).toBeUndefined();
    expect(isoWeekOf(dayOf(2027, 1, 1))).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf(dayOf(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
  });

  it('and their numbers read back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = isoWeekOf(day);
        expect(isoWeekStart(year, week)).toBe(day - weekday(day));
      }),
    );
  });

  it('of a month: week 1 holds the 1st, cut at the ends, every day in exactly one', () => {
    expect(show(weekOfMonth(2026, 4, 1)!)).toBe('2026-04-01..2026-04-05');
    expect(show(weekOfMonth(2026, 4, 5)!)).toBe('2026-04-27..2026-04-30');
    expect(weekOfMonth(2026, 4, 6)).toBeUndefined();
    expect(show(weekOfMonth(2026, 8, 6)!)).toBe('2026-08-31..2026-08-31');
    for (let month = 1; month <= 12; month++) {
      let next = dayOf(2026, month, 1);
      for (let week = 1; week <= 6; week++) {
        const days = weekOfMonth(2026, month, week);
        if (!days) continue;
        expect(days.first).toBe(next);
        next = days.last + 1;
      }
      expect(next).toBe(dayOf(2026, month + 1, 1));
    }
  });
});
