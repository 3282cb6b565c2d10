import fc from 'fast-check';
import { dayOf, isoDay } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import type { Cell } from '../../../src/core/grid/cell';
import { readDateColumn } from '../../../src/core/parse/date-column';
import type { DateContext, DateInference, ResolvedDates } from '../../../src/core/parse/date-context';
import { titleContext } from '../../../src/core/parse/title-context';

const AS_OF = dayOf(2026, 7, 31);
const JA: DateContext = { asOf: AS_OF, language: 'ja', fiscalStart: 4, zone: SCRIPT_ZONE };
const EN: DateContext = { asOf: dayOf(2026, 4, 1), language: 'en', fiscalStart: 1, zone: SCRIPT_ZONE };

function titled(context: DateContext, ...texts: string[]): DateContext {
  return { ...context, title: titleContext(texts, context.asOf) };
}

function read(cells: readonly Cell[], context: DateContext): ResolvedDates {
  return readDateColumn(cells, context);
}

function isoDays(result: ResolvedDates): string[] {
  return result.days.map((day) => (day === undefined ? '' : isoDay(day)));
}

function days(cells: readonly Cell[], context: DateContext): string[] {
  return isoDays(read(cells, context));
}

function inference(result: ResolvedDates, code: DateInference['code']): DateInference | undefined {
  return result.inferred.find((one) => one.code === code);
}

describe('order of day and month', () => {
  it('is settled by a day above 12 anywhere in the column, and reported', () => {
    const result = read(['05/01/2026', '06/01/2026', '13/01/2026', '07/01/2026'], { ...EN, language: 'ja' });
    expect(isoDays(result)).toEqual(['2026-01-05', '2026-01-06', '2026-01-13', '2026-01-07']);
    expect(inference(result, 'day-order')).toEqual({
      code: 'day-order',
      order: 'day-month',
      by: 'impossible',
      count: 4,
    });
    expect(result.dayOrder).toBe('day-month');
  });

  it('is month first where a second number is above 12 (US)', () => {
    expect(days(['05/01/2026', '01/13/2026'], EN)).toEqual(['2026-05-01', '2026-01-13']);
  });

  it('is told by the order of rows', () => {
    const cells = ['01/02/2026', '01/03/2026', '01/05/2026', '02/02/2026', '02/04/2026', '03/01/2026'];
    expect(days(cells, EN)).toEqual([
      '2026-01-02',
      '2026-01-03',
      '2026-01-05',
      '2026-02-02',
      '2026-02-04',
      '2026-03-01',
    ]);
    expect(inference(read(cells, EN), 'day-order')).toMatchObject({ by: 'row-order', order: 'month-day' });
  });

  it('is told by the quarter in the title', () => {
    const cells = ['05/01/2026', '06/01/2026'];
    const result = read(cells, titled({ ...EN, asOf: dayOf(2026, 12, 31) }, 'Perm Desk - Activity Log Q1 2026'));
    expect(isoDays(result)).toEqual(['2026-01-05', '2026-01-06']);
    expect(inference(result, 'day-order')).toMatchObject({ by: 'title' });
  });

  it('prefers the order that does not run far ahead of today', () => {
    expect(days(['02/11/2026', '03/12/2026'], { ...EN, asOf: dayOf(2026, 4, 1) })).toEqual([
      '2026-02-11',
      '2026-03-12',
    ]);
  });

  it('follows another column of the sheet, else the language', () => {
    expect(days(['05/01/2026'], { ...EN, asOf: dayOf(2026, 12, 31), dayOrder: 'month-day' })).toEqual(['2026-05-01']);
    expect(days(['05/01/2026'], { ...EN, asOf: dayOf(2026, 12, 31) })).toEqual(['2026-01-05']);
    expect(days(['05/01/2026'], { ...JA, asOf: dayOf(2026, 12, 31) })).toEqual(['2026-05-01']);
  });

  it('never turns a bare 4/1 of a Japanese sheet round, nor reports it', () => {
    const result = read(['1/4', '1/5', '1/6', '1/7'], titled(JA, '2026年'));
    expect(isoDays(result)).toEqual(['2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07']);
    expect(inference(result, 'day-order')).toBeUndefined();
  });

  it('reads two-digit years in front (Gregorian or Reiwa) and at the end', () => {
    expect(days(['26/4/1', '26/4/13', '26/5/2'], JA)).toEqual(['2026-04-01', '2026-04-13', '2026-05-02']);
    expect(days(['8/4/1', '8/4/13', '8/5/2'], JA)).toEqual(['2026-04-01', '2026-04-13', '2026-05-02']);
    expect(days(['01/04/26', '13/04/26', '02/05/26'], EN)).toEqual(['2026-04-01', '2026-04-13', '2026-05-02']);
    expect(days(['03/13/26', '03/14/26'], EN)).toEqual(['2026-03-13', '2026-03-14']);
  });

  it('turns Dates back that Sheets made with day and month exchanged', () => {
    // DD/MM/YYYY pasted into a US spreadsheet: 05/01/2026 became 1 May, 13/01/2026 stayed a text.
    const typed = [new Date(2026, 4, 1), new Date(2026, 5, 1), new Date(2026, 8, 1), new Date(2026, 11, 1)];
    const result = read([...typed, '13/01/2026', '14/01/2026', new Date(2026, 1, 2)], EN);
    expect(isoDays(result)).toEqual([
      '2026-01-05',
      '2026-01-06',
      '2026-01-09',
      '2026-01-12',
      '2026-01-13',
      '2026-01-14',
      '2026-02-02',
    ]);
    expect(inference(result, 'swapped')).toEqual({ code: 'swapped', count: 5 });
    const untouched = read([...typed, new Date(2026, 4, 20), '13/01/2026', '14/01/2026'], EN);
    expect(isoDays(untouched)[0]).toBe('2026-05-01');
    expect(inference(untouched, 'swapped')).toBeUndefined();
  });

  it('does not take impossible days for dates', () => {
    expect(days(['4/1', '4/31', '4/30'], titled(JA, '2026年度'))).toEqual(['2026-04-01', '', '2026-04-30']);
  });
});

describe('a missing year', () => {
  it('comes from the title: 年度上期 runs April to September, January to March are next year', () => {
    const context = titled(JA, '2026年度 上期 選考進捗管理表（4月〜7月）');
    const result = read(['7/6', '5/7', '4/9', 'NG', '9/30', '1/15', '3/31'], context);
    expect(isoDays(result)).toEqual([
      '2026-07-06',
      '2026-05-07',
      '2026-04-09',
      '',
      '2026-09-30',
      '2027-01-15',
      '2027-03-31',
    ]);
    expect(inference(result, 'year')).toEqual({ code: 'year', by: 'title', first: 2026, last: 2027, count: 6 });
  });

  it('of a 下期 turns with New Year', () => {
    expect(days(['10/1', '12/28', '1/5', '3/31'], titled(JA, '2025年度下期'))).toEqual([
      '2025-10-01',
      '2025-12-28',
      '2026-01-05',
      '2026-03-31',
    ]);
  });

  it('of a month in January may lie just before it', () => {
    expect(days(['12/28', '1/5', '2/2'], titled(JA, '2026年1月 活動記録'))).toEqual([
      '2025-12-28',
      '2026-01-05',
      '2026-02-02',
    ]);
  });

  it('is carried over New Year by rows in order, ending near today', () => {
    const asOf = dayOf(2026, 3, 31);
    expect(days(['11/30', '12/1', '12/28', '1/5', '2/10', '3/30'], { ...JA, asOf })).toEqual([
      '2025-11-30',
      '2025-12-01',
      '2025-12-28',
      '2026-01-05',
      '2026-02-10',
      '2026-03-30',
    ]);
    expect(days(['3/30', '2/10', '1/5', '12/28', '12/1', '11/30'], { ...JA, asOf })).toEqual([
      '2026-03-30',
      '2026-02-10',
      '2026-01-05',
      '2025-12-28',
      '2025-12-01',
      '2025-11-30',
    ]);
  });

  it('is carried over several New Years by a long log', () => {
    const cells: string[] = [];
    const expected: string[] = [];
    for (let day = dayOf(2024, 2, 1); day <= dayOf(2026, 7, 30); day += 9) {
      const [year, month, date] = isoDay(day).split('-').map(Number) as [number, number, number];
      cells.push(`${month}月${date}日`);
      expected.push(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
    }
    const result = read(cells, JA);
    expect(isoDays(result)).toEqual(expected);
    expect(inference(result, 'year')).toMatchObject({ by: 'as-of', first: 2024, last: 2026 });
  });

  it('of rows without order is cut at the longest gap of the year', () => {
    const asOf = dayOf(2026, 2, 20);
    expect(days(['1/20', '11/4', '12/25', '2/3', '11/20', '1/8'], { ...JA, asOf })).toEqual([
      '2026-01-20',
      '2025-11-04',
      '2025-12-25',
      '2026-02-03',
      '2025-11-20',
      '2026-01-08',
    ]);
  });

  it('is not far in the future', () => {
    expect(days(['7/1', '7/20'], { ...JA, asOf: dayOf(2026, 4, 10) })).toEqual(['2025-07-01', '2025-07-20']);
    expect(days(['8/5'], { ...JA, asOf: dayOf(2026, 7, 31) })).toEqual(['2026-08-05']);
    expect(days(['7/1'], { ...JA, asOf: dayOf(2026, 4, 10), kind: 'plans' })).toEqual(['2026-07-01']);
    expect(days(['4/1', '4/10', '4/15'], { ...JA, asOf: dayOf(2026, 4, 12) })).toEqual([
      '2026-04-01',
      '2026-04-10',
      '2026-04-15',
    ]);
  });

  it('comes from dated neighbours in the same column', () => {
    expect(days(['2024/12/27', '12/28', '1/6', '1/7'], JA)).toEqual([
      '2024-12-27',
      '2024-12-28',
      '2025-01-06',
      '2025-01-07',
    ]);
    const result = read(['12/28', new Date(2025, 0, 6), '1/7'], JA);
    expect(isoDays(result)).toEqual(['2024-12-28', '2025-01-06', '2025-01-07']);
    expect(inference(result, 'year')).toMatchObject({ by: 'neighbours', count: 2 });
  });

  it('comes from the row, where its sure day is given', () => {
    const near = [dayOf(2025, 12, 20), dayOf(2026, 7, 10)];
    expect(days(['1/15', '9/1'], { ...JA, near })).toEqual(['2026-01-15', '2026-09-01']);
  });

  it('reports nothing where every date names its year', () => {
    expect(read(['2026/4/1', '2026/4/2', '46113'], JA).inferred).toEqual([]);
  });
});

describe('heads', () => {
  const heads = (texts: string[], context: DateContext): string[] => {
    const result = read(texts, { ...context, kind: 'headings' });
    return result.days.map((day, at) =>
      day === undefined ? '' : `${isoDay(day)} ${isoDay(result.lasts[at]!)} ${result.grains[at]}`,
    );
  };

  it('of months run over the fiscal year', () => {
    const result = heads(['4月', '5月', '12月', '1月', '3月'], titled(JA, '2026年度'));
    expect(result).toEqual([
      '2026-04-01 2026-04-30 month',
      '2026-05-01 2026-05-31 month',
      '2026-12-01 2026-12-31 month',
      '2027-01-01 2027-01-31 month',
      '2027-03-01 2027-03-31 month',
    ]);
    expect(heads(['4月', '5月', '12月', '1月', '3月'], JA)).toEqual(result);
  });

  it('of months that ended before today stay in the past', () => {
    expect(heads(['1月', '2月', '3月'], JA)[0]).toBe('2026-01-01 2026-01-31 month');
    expect(heads(['10月', '11月', '12月'], { ...JA, asOf: dayOf(2026, 4, 10) })[0]).toBe('2025-10-01 2025-10-31 month');
  });

  it('8年4月 beside its like is Reiwa, 26年4月 Gregorian', () => {
    expect(heads(['7年12月', '8年1月', '8年4月'], JA)).toEqual([
      '2025-12-01 2025-12-31 month',
      '2026-01-01 2026-01-31 month',
      '2026-04-01 2026-04-30 month',
    ]);
    expect(heads(['26年3月', '26年4月'], JA)[1]).toBe('2026-04-01 2026-04-30 month');
  });

  it('Apr-26 is a month beside Mar-26, a day beside Apr-27', () => {
    expect(heads(['Feb-26', 'Mar-26', 'Apr-26'], EN)[2]).toBe('2026-04-01 2026-04-30 month');
    expect(heads(['Nov-25', 'Dec-25', 'Jan-26'], EN)[0]).toBe('2025-11-01 2025-11-30 month');
    expect(days(['Mar 30', 'Mar 31', 'Apr 1'], { ...EN, asOf: dayOf(2026, 4, 3) })).toEqual([
      '2026-03-30',
      '2026-03-31',
      '2026-04-01',
    ]);
  });

  it.each<[string, string[], string]>([
    ['beside a date in full', ['Feb-26', '2026/03/15', 'Apr-26'], '2026-02-01 2026-02-28 month'],
    ['years that follow each other', ['Jan-25', 'Jan-26', 'Feb-26'], '2025-01-01 2025-01-31 month'],
    ['one month alone, this year’s number', ['Apr-26'], '2026-04-01 2026-04-30 month'],
    ['one month alone, last year’s', ['Apr-25', 'Apr-26'], '2026-04-25 2026-04-25 day'],
    ['more numbers than months', ['Apr-24', 'Apr-25', 'Apr-26', 'May-27'], '2026-04-24 2026-04-24 day'],
    ['numbers with a gap between', ['Apr-22', 'May-26'], '2026-04-22 2026-04-22 day'],
    ['five years back, where no year is named', ['Apr-21', 'May-21'], '2021-04-01 2021-04-30 month'],
    ['six years back', ['Apr-20', 'May-20'], '2026-04-20 2026-04-20 day'],
  ])('Apr-26 is a month or a day: %s', (_, cells, first) => {
    expect(heads(cells, { ...EN, asOf: dayOf(2026, 12, 31) })[0]).toBe(first);
  });

  it('of weeks: Monday weeks, week 1 holds the 1st, cut at the month', () => {
    const context = titled(JA, '2026年度');
    expect(heads(['4月1週', '4月2週', '4月5週', '5月1週'], context)).toEqual([
      '2026-04-01 2026-04-05 week',
      '2026-04-06 2026-04-12 week',
      '2026-04-27 2026-04-30 week',
      '2026-05-01 2026-05-03 week',
    ]);
    expect(heads(['1W(4/1-4/5)', '2W(4/6-4/12)', '4/13週'], context)).toEqual([
      '2026-04-01 2026-04-05 week',
      '2026-04-06 2026-04-12 week',
      '2026-04-13 2026-04-19 week',
    ]);
    expect(heads(['W/C 6 Apr', 'W/C 13 Apr', 'W/E 26 Apr'], titled(EN, '2026'))).toEqual([
      '2026-04-06 2026-04-12 week',
      '2026-04-13 2026-04-19 week',
      '2026-04-20 2026-04-26 week',
    ]);
    expect(heads(['第14週', '第15週'], context)).toEqual(['2026-03-30 2026-04-05 week', '2026-04-06 2026-04-12 week']);
    expect(heads(['2026-W15'], JA)).toEqual(['2026-04-06 2026-04-12 week']);
    expect(heads(['12/29〜1/4', '1/5〜1/11'], titled(JA, '2025年度下期'))).toEqual([
      '2025-12-29 2026-01-04 week',
      '2026-01-05 2026-01-11 week',
    ]);
  });

  it('of weeks and days inside the month the title names', () => {
    const context = titled(JA, '2026年4月 週次KPI');
    expect(heads(['1W', '2W', '第5週'], context)).toEqual([
      '2026-04-01 2026-04-05 week',
      '2026-04-06 2026-04-12 week',
      '2026-04-27 2026-04-30 week',
    ]);
    expect(heads(['1日', '2日(木)', '30日', '31日'], context)).toEqual([
      '2026-04-01 2026-04-01 day',
      '2026-04-02 2026-04-02 day',
      '2026-04-30 2026-04-30 day',
      '',
    ]);
    expect(heads(['1〜7日', '8日〜14日'], context)).toEqual([
      '2026-04-01 2026-04-07 week',
      '2026-04-08 2026-04-14 week',
    ]);
    expect(heads(['1日'], JA)).toEqual(['']);
  });

  it('of quarters and halves', () => {
    expect(heads(['1Q', '2Q', '3Q', '4Q'], titled(JA, 'FY26'))).toEqual([
      '2026-04-01 2026-06-30 quarter',
      '2026-07-01 2026-09-30 quarter',
      '2026-10-01 2026-12-31 quarter',
      '2027-01-01 2027-03-31 quarter',
    ]);
    expect(heads(['上期', '下期'], titled(JA, '令和8年度'))).toEqual([
      '2026-04-01 2026-09-30 half',
      '2026-10-01 2027-03-31 half',
    ]);
    expect(heads(['上期', '下期'], JA)).toEqual(['2026-04-01 2026-09-30 half', '2026-10-01 2027-03-31 half']);
    expect(heads(['2025年度下期', '2026年度'], JA)).toEqual([
      '2025-10-01 2026-03-31 half',
      '2026-04-01 2027-03-31 year',
    ]);
    expect(heads(['Q1', 'Q2'], titled(EN, 'FY2026'))).toEqual([
      '2026-01-01 2026-03-31 quarter',
      '2026-04-01 2026-06-30 quarter',
    ]);
  });
});

describe('typed cells and their text', () => {
  const day = fc.integer({ min: dayOf(2025, 8, 1), max: dayOf(2026, 7, 31) });
  const ways: ((year: number, month: number, date: number) => Cell)[] = [
    (y, m, d) => new Date(y, m - 1, d),
    (y, m, d) => dayOf(y, m, d) + 25_569,
    (y, m, d) => y * 10_000 + m * 100 + d,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `令和${y - 2018}年${m}月${d}日`,
    (y, m, d) => `R${y - 2018}.${m}.${d}`,
    (y, m, d) => new Date(y, m - 1, d, 13, 5),
    (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')} 13:05`,
  ];
  it('give the same days', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.nat(ways.length - 1)), { minLength: 1, maxLength: 40 }), (cells) => {
        const column = cells.map(([value, way]) => {
          const [year, month, date] = isoDay(value).split('-').map(Number) as [number, number, number];
          return ways[way]!(year, month, date);
        });
        expect(read(column, JA).days).toEqual(cells.map(([value]) => value));
      }),
    );
  });

  it('a year of days without their year, in order, is found again', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 60 }), fc.boolean(), (values, down) => {
        const sorted = [...values, dayOf(2026, 7, 30)].sort((a, b) => (down ? b - a : a - b));
        const gaps = sorted.slice(1).map((value, at) => Math.abs(value - sorted[at]!));
        fc.pre(gaps.every((gap) => gap < 180));
        const column = sorted.map((value) => {
          const [, month, date] = isoDay(value).split('-').map(Number) as [number, number, number];
          return `${month}/${date}`;
        });
        expect(read(column, JA).days).toEqual(sorted);
      }),
    );
  });

  it('is fast: 100,000 rows', () => {
    const cells = Array.from({ length: 100_000 }, (_, at) => `${1 + (at % 12)}/${1 + (at % 28)}`);
    const result = read(cells, titled(JA, '2026年度'));
    expect(result.days).toHaveLength(100_000);
    expect(result.days[0]).toBe(dayOf(2027, 1, 1));
  });
});
