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

describe('one person’s time here', () => {
  const on = (text: string): Day => {
    const [year = 0, number = 0, day = 0] = text.split('-').map(Number);
    return dayOf(year, number, day);
  };
  const times = (...stretches: (readonly [first: string, last: string])[]) =>
    memberCalendar(plain, '鈴木', {
      ...NO_SETTINGS,
      tenures: stretches.map(([first, last]) => ({
        member: '鈴木',
        first: first === '' ? undefined : on(first),
        last: last === '' ? undefined : on(last),
      })),
    });

  // April 2026 has 22 weekdays; the 6th is a Monday.
  test.each<[string, (readonly [string, string])[], number]>([
    ['all of it', [['', '']], 22],
    ['one day', [['2026-04-06', '2026-04-06']], 1],
    [
      'one day after the other',
      [
        ['2026-04-06', '2026-04-06'],
        ['2026-04-07', '2026-04-07'],
      ],
      2,
    ],
    [
      'the same days twice',
      [
        ['2026-04-06', '2026-04-10'],
        ['2026-04-06', '2026-04-10'],
      ],
      5,
    ],
    [
      'overlapping',
      [
        ['2026-04-06', '2026-04-10'],
        ['2026-04-08', '2026-04-14'],
      ],
      7,
    ],
    [
      'one inside the other',
      [
        ['2026-04-06', '2026-04-17'],
        ['2026-04-08', '2026-04-09'],
      ],
      10,
    ],
    [
      'meeting on a day',
      [
        ['2026-04-06', '2026-04-08'],
        ['2026-04-08', '2026-04-10'],
      ],
      5,
    ],
    [
      'in any order',
      [
        ['2026-04-20', '2026-04-21'],
        ['2026-04-06', '2026-04-07'],
        ['2026-04-21', '2026-04-22'],
      ],
      5,
    ],
    [
      'open at both ends, with a gap',
      [
        ['2026-04-28', ''],
        ['', '2026-04-02'],
      ],
      5,
    ],
  ])('%s', (_, stretches, days) => {
    expect(businessDays(...month(2026, 4), times(...stretches))).toBe(days);
    expect(times(...stretches).within).toHaveLength(
      [
        'one day after the other',
        'the same days twice',
        'overlapping',
        'one inside the other',
        'meeting on a day',
        'all of it',
        'one day',
      ].includes(_)
        ? 1
        : 2,
    );
  });

  test('no days between a day and an earlier one', () => {
    expect(businessDays(on('2026-04-20'), on('2026-04-01'), plain)).toBe(0);
    expect(businessDays(Number.NaN, on('2026-04-01'), plain)).toBe(0);
  });

  test('the next day at work may be a year away, no further', () => {
    const today = on('2026-04-06');
    const next = (first: Day) =>
      nextBusinessDay(
        today,
        memberCalendar(plain, '鈴木', { ...NO_SETTINGS, tenures: [{ member: '鈴木', first, last: undefined }] }),
      );
    // 366 days on it is a Wednesday.
    expect(next(today + 366)).toBe(today + 366);
    expect(next(today + 367)).toBeUndefined();
  });

  test('a name that the settings leave out still has its own days', () => {
    const settings = {
      ...NO_SETTINGS,
      members: new Map([['鈴木', 'ignore' as const]]),
      absences: [{ member: '鈴木', first: on('2026-04-06'), last: on('2026-04-06') }],
    };
    expect(businessDays(...month(2026, 4), memberCalendar(plain, '鈴木', settings))).toBe(21);
  });

  test('national holidays are days off only where they are asked for', () => {
    expect(businessDays(on('2026-05-04'), on('2026-05-06'), plain)).toBe(3);
    expect(businessDays(on('2026-05-04'), on('2026-05-06'), japan)).toBe(0);
    expect(japan.daysOff(2026)).not.toContain(on('2026-05-03'));
    expect(plain.daysOff(2026)).toEqual([]);
  });
});
