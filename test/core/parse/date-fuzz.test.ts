import fc from 'fast-check';
import { dayOf, isoDay } from '../../../src/core/calendar/day';
import { parsePeriod } from '../../../src/core/calendar/period-grammar';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { readDateColumn } from '../../../src/core/parse/date-column';
import type { DateContext } from '../../../src/core/parse/date-context';
import { titleContext, titlePeriod } from '../../../src/core/parse/title-context';

const PIECES = [
  '4',
  '31',
  '2026',
  '8',
  '26',
  '/',
  '-',
  '.',
  '月',
  '年',
  '日',
  '週',
  '第',
  '(',
  ')',
  '水',
  '〜',
  'R',
  '令和',
  '度',
  '上期',
  'Q',
  'FY',
  'Apr',
  ' ',
  'W',
  '1',
  '元',
  ':',
  'T',
  'Z',
  '13:05',
  'H',
  '計',
  "'",
];
const dateLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(''));

describe('whatever is written', () => {
  const context = fc.record({
    asOf: fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2030, 12, 31) }),
    language: fc.constantFrom<'ja' | 'en'>('ja', 'en'),
    fiscalStart: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom<DateContext['kind']>('events', 'headings', 'plans'),
    title: fc.option(dateLike, { nil: undefined }),
  });

  it('a column comes out as real days in step with its cells, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(dateLike, { maxLength: 12 }), context, (cells, { title, ...rest }) => {
        const result = readDateColumn(cells, {
          ...rest,
          zone: SCRIPT_ZONE,
          title: title === undefined ? undefined : titleContext([title], rest.asOf),
        });
        expect(result.days).toHaveLength(cells.length);
        result.days.forEach((day, at) => {
          const last = result.lasts[at];
          expect(day === undefined).toBe(last === undefined);
          if (day === undefined || last === undefined) return;
          expect(Number.isInteger(day)).toBe(true);
          expect(last).toBeGreaterThanOrEqual(day);
          expect(isoDay(day)).toMatch(/^\d{4}-\d\d-\d\d$/);
        });
      }),
      { numRuns: 1500 },
    );
  });

  it('the same text is the same day wherever it names its year', () => {
    fc.assert(
      fc.property(fc.array(dateLike, { minLength: 1, maxLength: 6 }), context, (cells, { title: _, ...rest }) => {
        const column: DateContext = { ...rest, zone: SCRIPT_ZONE };
        const result = readDateColumn([...cells, ...cells], column);
        if (result.inferred.some(({ code }) => code === 'year')) return;
        expect(result.days.slice(cells.length)).toEqual(result.days.slice(0, cells.length));
      }),
      { numRuns: 500 },
    );
  });

  it('titles and periods never throw, and end after they begin', () => {
    fc.assert(
      fc.property(dateLike, dateLike, context, (one, two, { kind: _, title: __, ...rest }) => {
        for (const text of [one, `${one}${two}`, `${one}..${two}`]) {
          for (const period of [
            parsePeriod(text, { ...rest, zone: SCRIPT_ZONE }),
            titlePeriod(titleContext([text, two], rest.asOf), rest.fiscalStart),
          ]) {
            if (period !== undefined) expect(period.last).toBeGreaterThanOrEqual(period.first);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
