import fc from 'fast-check';
import { ActSums, ALL_MONTHS, keyOf, placeOf } from '../../../src/core/activity/act-sums';
import { NONE, UNDATED } from '../../../src/core/activity/activity';
import { ActivityBuilder, EventColumns } from '../../../src/core/activity/activity-builder';
import { dayOf, monthIndex } from '../../../src/core/calendar/day';
import { metricIndex } from '../../../src/core/metrics/catalogue';

const MEETING = metricIndex('first_meeting');
const OFFER = metricIndex('offer');
const APRIL = monthIndex(dayOf(2026, 4, 1));

const { events } = new ActivityBuilder()
  .event({ day: dayOf(2026, 4, 1), metric: MEETING, member: '見本', count: 2 })
  .event({ day: dayOf(2026, 4, 30), metric: MEETING, member: '例田', count: 3 })
  .event({ day: dayOf(2026, 5, 1), metric: MEETING, member: '見本', count: 5 })
  .event({ day: dayOf(2026, 4, 2), metric: MEETING, count: 7 })
  .event({ day: dayOf(2026, 5, 1), metric: OFFER, member: '例田' })
  .event({ day: UNDATED, metric: OFFER, member: '見本' })
  .event({ day: dayOf(2026, 5, 1), metric: metricIndex('revenue'), member: '見本', count: 900 })
  .event({ day: dayOf(2026, 5, 1), metric: metricIndex('active_jobs'), member: '見本', count: 40 })
  .build(dayOf(2026, 12, 31));

describe('sums of acts', () => {
  const sums = new ActSums();
  for (let at = 0; at < events.length; at++) sums.add(events, at);

  test.each<[string, number, number, number, number | undefined]>([
    ['one person in a month', 0, APRIL, MEETING, 2],
    ['the other', 1, APRIL, MEETING, 3],
    ['everybody, with acts of nobody', NONE, APRIL, MEETING, 12],
    ['over all months', 0, ALL_MONTHS, MEETING, 7],
    ['everybody over all months', NONE, ALL_MONTHS, MEETING, 17],
    ['a month without acts of theirs', 1, APRIL + 1, MEETING, undefined],
    ['what has no date is left out', 0, ALL_MONTHS, OFFER, undefined],
    ['so is money', 0, APRIL + 1, metricIndex('revenue'), undefined],
    ['and a level', 0, APRIL + 1, metricIndex('active_jobs'), undefined],
  ])('%s', (_, member, month, metric, sum) => {
    expect(sums.get(keyOf({ member, month, metric }))).toBe(sum);
  });

  test('whose and which they are', () => {
    expect([...sums.months].sort((a, b) => a - b)).toEqual([ALL_MONTHS, APRIL, APRIL + 1]);
    expect([0, 1, NONE].map((member) => sums.knows({ member, metric: OFFER }))).toEqual([false, true, true]);
    expect([APRIL, APRIL + 1, ALL_MONTHS].map((month) => sums.keeps(month, OFFER))).toEqual([false, true, true]);
    expect(new ActSums().months).toEqual(new Set([ALL_MONTHS]));
  });

  test('where an act counts', () => {
    expect(placeOf(events, 1)).toEqual({ member: 1, month: APRIL, metric: MEETING, count: 3 });
    expect([5, 6, 7].map((at) => placeOf(events, at))).toEqual([undefined, undefined, undefined]);
  });
});

test('events come out by row and column, whatever the order and number they were added in', () => {
  const one = fc.record({ row: fc.integer({ min: 0, max: 40 }), column: fc.integer({ min: 0, max: 5 }) });
  const many = fc.array(one, { maxLength: 60 });
  fc.assert(
    fc.property(
      many,
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      fc.nat({ max: 3000 }),
      (places, repeats, sorted, reserved) => {
        const columns = new EventColumns();
        columns.reserve(reserved);
        const added = Array.from({ length: repeats }, () => places).flat();
        if (sorted) added.sort((a, b) => a.row - b.row || a.column - b.column);
        for (const [at, { row, column }] of added.entries())
          columns.add(at, at % 3, at + 1, at + 2, at % 90, at / 2, at + 4, at + 5, row, column);
        expect(columns.length).toBe(added.length);
        const wanted = added
          .map((place, at) => ({ ...place, at }))
          .sort((a, b) => a.row - b.row || a.column - b.column || a.at - b.at);
        const made = columns.finish();
        expect(made.length).toBe(added.length);
        const rows = Array.from({ length: made.length }, (_, at) => [
          ...[made.row, made.column, made.day, made.grain, made.member, made.ra].map((values) => values[at]),
          ...[made.metric, made.count, made.candidate, made.job].map((values) => values[at]),
        ]);
        expect(rows).toEqual(
          wanted.map(({ row, column, at }) => [
            row,
            column,
            at,
            at % 3,
            at + 1,
            at + 2,
            at % 90,
            at / 2,
            at + 4,
            at + 5,
          ]),
        );
        expect(made.day).toHaveLength(added.length);
      },
    ),
    { numRuns: 30 },
  );
});
