import fc from 'fast-check';
import { GRAIN_DAY, GRAIN_MONTH, GRAIN_WEEK, UNDATED } from '../../../src/core/activity/activity';
import { inWindow, lastDayOfGrain, periodWindow } from '../../../src/core/activity/select-period';
import { dayOf, monthIndex, monthStart, startOfMonth, startOfWeek } from '../../../src/core/calendar/day';
import type { Period } from '../../../src/core/calendar/period';

const period = (first: number, last: number, grain: Period['grain'] = 'range'): Period => ({ first, last, grain });
const april = period(dayOf(2026, 4, 1), dayOf(2026, 4, 30), 'month');
const quarter = period(dayOf(2026, 4, 1), dayOf(2026, 6, 30), 'quarter');
const week15 = period(dayOf(2026, 4, 6), dayOf(2026, 4, 12), 'week');
const tenDays = period(dayOf(2026, 4, 1), dayOf(2026, 4, 10));

describe('inWindow', () => {
  test.each<[string, Period | undefined, number, number, boolean]>([
    ['a day in its month', april, dayOf(2026, 4, 30), GRAIN_DAY, true],
    ['a day after it', april, dayOf(2026, 5, 1), GRAIN_DAY, false],
    ['a month in itself', april, dayOf(2026, 4, 1), GRAIN_MONTH, true],
    ['a month in its quarter', quarter, dayOf(2026, 6, 1), GRAIN_MONTH, true],
    ['a month not in a week', week15, dayOf(2026, 4, 1), GRAIN_MONTH, false],
    ['a month not in a part of it', tenDays, dayOf(2026, 4, 1), GRAIN_MONTH, false],
    [
      'a month not in a day',
      period(dayOf(2026, 4, 1), dayOf(2026, 4, 1), 'day'),
      dayOf(2026, 4, 1),
      GRAIN_MONTH,
      false,
    ],
    ['a week in itself', week15, dayOf(2026, 4, 6), GRAIN_WEEK, true],
    ['a week not in a day', period(dayOf(2026, 4, 6), dayOf(2026, 4, 6), 'day'), dayOf(2026, 4, 6), GRAIN_WEEK, false],
    ['a week that crosses into May: April', april, dayOf(2026, 4, 27), GRAIN_WEEK, true],
    ['a week that began in March: not April', april, dayOf(2026, 3, 30), GRAIN_WEEK, false],
    ['a week not wholly in a range', tenDays, dayOf(2026, 4, 6), GRAIN_WEEK, false],
    ['a week that starts on Sunday is in the week of its first day', week15, dayOf(2026, 4, 12), GRAIN_WEEK, true],
    ['an undated event in no period', april, UNDATED, GRAIN_DAY, false],
    ['an undated event in everything', undefined, UNDATED, GRAIN_DAY, true],
    ['any event in everything', undefined, dayOf(1999, 1, 1), GRAIN_MONTH, true],
  ])('%s', (_, asked, day, grain, counts) => {
    expect(inWindow(periodWindow(asked), day, grain)).toBe(counts);
  });

  test('every event of every grain is in exactly one month, and the weeks divide days and weeks likewise', () => {
    const days = fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2030, 12, 31) });
    fc.assert(
      fc.property(days, fc.constantFrom(GRAIN_DAY, GRAIN_WEEK, GRAIN_MONTH), (any, grain) => {
        const day = grain === GRAIN_MONTH ? startOfMonth(any) : any;
        const months = [-1, 0, 1].map((step) => monthIndex(day) + step);
        const inMonths = months.filter((m) =>
          inWindow(periodWindow(period(monthStart(m), monthStart(m + 1) - 1, 'month')), day, grain),
        );
        const weeks = [-7, 0, 7].map((step) => startOfWeek(day) + step);
        const inWeeks = weeks.filter((w) => inWindow(periodWindow(period(w, w + 6, 'week')), day, grain));
        expect([inMonths.length, inWeeks.length]).toEqual([1, grain === GRAIN_MONTH ? 0 : 1]);
      }),
    );
  });
});

test('lastDayOfGrain', () => {
  expect(lastDayOfGrain(dayOf(2026, 2, 1), GRAIN_MONTH)).toBe(dayOf(2026, 2, 28));
  expect(lastDayOfGrain(dayOf(2026, 4, 6), GRAIN_WEEK)).toBe(dayOf(2026, 4, 12));
  expect(lastDayOfGrain(dayOf(2026, 4, 6), GRAIN_DAY)).toBe(dayOf(2026, 4, 6));
});
