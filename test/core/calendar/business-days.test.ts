import fc from 'fast-check';
import {
  businessDays,
  isBusinessDay,
  memberCalendar,
  nextBusinessDay,
  workCalendar,
} from '../../../src/core/calendar/business-days';
import { type Day, dayOf, isoDay, weekday } from '../../../src/core/calendar/day';
import { japaneseHolidays } from '../../../src/core/calendar/national-holidays';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const japan = workCalendar({ holidays: 'jp' });
const plain = workCalendar({ holidays: 'none' });
const month = (year: number, number: number): [Day, Day] => [dayOf(year, number, 1), dayOf(year, number + 1, 1) - 1];

describe('japaneseHolidays', () => {
  it('knows 2026: Cabinet Office list, with the sandwiched 22 September and the substitute 6 May', () => {
    expect(japaneseHolidays(2026).map(isoDay)).toEqual([
      '2026-01-01',
      '2026-01-12',
      '2026-02-11',
      '2026-02-23',
      '2026-03-20',
      '2026-04-29',
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
      '2026-05-06',
      '2026-07-20',
      '2026-08-11',
      '2026-09-21',
      '2026-09-22',
      '2026-09-23',
      '2026-10-12',
      '2026-11-03',
      '2026-11-23',
    ]);
  });
});

describe('businessDays', () => {
  // Published for fiscal 2026: weekdays less national holidays, company closures left out.
  it('of April 2026 to March 2027 are 21 18 22 22 20 19 21 19 23 19 18 22', () => {
    const counts = Array.from({ length: 12 }, (_, at) => businessDays(...month(2026, 4 + at), japan));
    expect(counts).toEqual([21, 18, 22, 22, 20, 19, 21, 19, 23, 19, 18, 22]);
    expect(businessDays(dayOf(2026, 4, 1), dayOf(2027, 3, 31), japan)).toBe(244);
  });

  it('leave out company holidays, whether or not they fall on other days off', () => {
    const closed = [
      { first: dayOf(2026, 12, 29), last: dayOf(2027, 1, 3) },
      { first: dayOf(2026, 12, 31), last: dayOf(2026, 12, 31) },
    ];
    const calendar = workCalendar({ holidays: 'jp', closed });
    expect(businessDays(...month(2026, 12), calendar)).toBe(20);
    expect(businessDays(...month(2027, 1), calendar)).toBe(19);
    expect(isBusinessDay(dayOf(2026, 12, 29), calendar)).toBe(false);
    expect(isBusinessDay(dayOf(2026, 12, 28), calendar)).toBe(true);
  });

  it('leave out one member’s absences and the days before and after their time here', () => {
    const settings = {
      ...NO_SETTINGS,
      absences: [{ member: '佐藤 健', first: dayOf(2026, 4, 13), last: dayOf(2026, 4, 17) }],
      tenures: [
        { member: '田中', first: dayOf(2026, 4, 16), last: undefined },
        { member: '鈴木', first: dayOf(2025, 4, 1), last: dayOf(2026, 4, 10) },
        { member: '鈴木', first: dayOf(2026, 4, 27), last: dayOf(2026, 5, 31) },
      ],
      members: new Map([['佐藤', { name: '佐藤健' }]]),
    };
    const [first, last] = month(2026, 4);
    expect(businessDays(first, last, memberCalendar(japan, '佐藤　健さん', settings))).toBe(16);
    expect(businessDays(first, last, memberCalendar(japan, '佐藤', settings))).toBe(16);
    expect(businessDays(first, last, memberCalendar(japan, '田中', settings))).toBe(10);
    expect(businessDays(first, last, memberCalendar(japan, '鈴木', settings))).toBe(8 + 3);
    expect(memberCalendar(japan, '高橋', settings)).toBe(japan);
    expect(businessDays(dayOf(2026, 7, 1), dayOf(2026, 7, 31), memberCalendar(japan, '鈴木', settings))).toBe(0);
  });

  it('are those counted one by one, and add up', () => {
    const day = fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2029, 12, 31) });
    const calendar = workCalendar({
      holidays: 'jp',
      closed: [{ first: dayOf(2026, 8, 13), last: dayOf(2026, 8, 16) }],
    });
    fc.assert(
      fc.property(day, fc.nat(500), fc.nat(500), (first, length, cut) => {
        const last = first + length;
        let counted = 0;
        for (let at = first; at <= last; at++) if (isBusinessDay(at, calendar)) counted++;
        expect(businessDays(first, last, calendar)).toBe(counted);
        const middle = Math.min(last, first + cut);
        expect(businessDays(first, middle, calendar) + businessDays(middle + 1, last, calendar)).toBe(counted);
      }),
      { numRuns: 40 },
    );
  });

  it('without holidays are the weekdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => {
        expect(isBusinessDay(day, plain)).toBe(weekday(day) < 5);
      }),
    );
    expect(businessDays(dayOf(2026, 4, 2), dayOf(2026, 4, 1), plain)).toBe(0);
  });

  it('find the next one', () => {
    expect(isoDay(nextBusinessDay(dayOf(2026, 5, 1), japan)!)).toBe('2026-05-07');
    const gone = { ...NO_SETTINGS, tenures: [{ member: '鈴木', first: undefined, last: dayOf(2026, 4, 10) }] };
    expect(nextBusinessDay(dayOf(2026, 4, 10), memberCalendar(japan, '鈴木', gone))).toBeUndefined();
  });
});
