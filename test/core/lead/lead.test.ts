import { GRAIN_MONTH } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { dayOf } from '../../../src/core/calendar/day';
import { type LeadRow, leadEvidence } from '../../../src/core/lead/lead';
import type { LeadUnit } from '../../../src/core/lead/unit-counts';
import { metricIndex } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS, type Settings } from '../../../src/core/settings/settings';

const MEETING = metricIndex('first_meeting');
const INTERVIEW = metricIndex('first_interview_set');
const ACCEPTED = metricIndex('offer_accepted');
const PLACEMENT = metricIndex('placement');
const SCOUT = metricIndex('scout_sent');
const REVENUE = metricIndex('revenue');

type Table = readonly (readonly number[])[];

/** Monthly totals from April 2024 on, a row for each member. */
function monthly(columns: ReadonlyMap<number, Table>, asOf?: number) {
  const builder = new ActivityBuilder();
  let months = 0;
  for (const [metric, rows] of columns) {
    rows.forEach((row, member) => {
      months = Math.max(months, row.length);
      row.forEach((count, month) => {
        const day = dayOf(2024, 4 + month, 1);
        if (count > 0) builder.event({ day, grain: GRAIN_MONTH, metric, member: `m${member}`, count });
      });
    });
  }
  return builder.build(asOf ?? dayOf(2024, 4 + months, 1) - 1);
}

function rowOf(
  activity: ReturnType<typeof monthly>,
  metric: number,
  unit: LeadUnit = 'month',
  settings: Settings = NO_SETTINGS,
): LeadRow {
  return leadEvidence(activity, settings, { unit }).rows.find((row) => row.metric === metric)!;
}

const X = [
  [12, 2, 3, 4, 3, 12, 13, 9, 1, 2, 5, 7, 9, 7],
  [4, 3, 10, 11, 1, 2, 7, 6, 13, 8, 6, 7, 10, 9],
  [3, 11, 11, 14, 12, 4, 5, 10, 10, 10, 13, 5, 14, 1],
];
const Y = [
  [7, 4, 8, 2, 1, 3, 2, 5, 13, 2, 0, 1, 5, 2],
  [7, 4, 1, 1, 6, 11, 0, 1, 4, 3, 7, 2, 3, 5],
  [3, 3, 0, 7, 8, 2, 13, 0, 5, 6, 5, 3, 8, 3],
];

describe('the numbers shown', () => {
  const both = new Map([
    [INTERVIEW, X],
    [ACCEPTED, Y],
  ]);

  test('months: own mean taken out, the lag with the largest correlation, interval at 1 − 0.05 ÷ 4', () => {
    // scipy 1.17: spearmanr of values less each member's mean; tanh(atanh ρ ± norm.ppf(0.99375) √((1 + ρ²/2) / (36 − 3 − 3)))
    const row = rowOf(monthly(both), INTERVIEW);
    expect(row).toMatchObject({ lag: 2, n: 36 });
    expect(row.rho).toBeCloseTo(0.7664153320765921, 9);
    expect(row.low).toBeCloseTo(0.4565188454642078, 6);
    expect(row.high).toBeCloseTo(0.9104687649695687, 6);
  });

  test('the month that is not over is left out', () => {
    const asOf = dayOf(2025, 5, 20); // the fourteenth month is May 2025
    const row = rowOf(monthly(both, asOf), INTERVIEW);
    expect(row.n).toBe(3 * (13 - row.lag!));
  });

  test('a member counts from the first month with any event to the last, zeros inside, and within 在籍', () => {
    const rows = X.map((row, member) => (member === 0 ? row.map((count, month) => (month < 4 ? 0 : count)) : row));
    const outcome = Y.map((row, member) => (member === 0 ? row.map((count, month) => (month < 4 ? 0 : count)) : row));
    const activity = monthly(
      new Map([
        [INTERVIEW, rows],
        [ACCEPTED, outcome],
      ]),
    );
    const pairs = (lag: number, first: number) => 2 * (14 - lag) + Math.max(0, 14 - first - lag);
    const row = rowOf(activity, INTERVIEW);
    expect(row.n).toBe(pairs(row.lag!, 4));
    const tenures = [{ member: 'm0', first: dayOf(2024, 9, 10), last: undefined }];
    const within = rowOf(activity, INTERVIEW, 'month', { ...NO_SETTINGS, tenures });
    expect(within.n).toBe(pairs(within.lag!, 6));
  });

  test('jobs: no lag, 95 %, jobs without the metric are zeros', () => {
    // scipy 1.17: spearmanr, tanh(atanh ρ ± 1.959964 √((1 + ρ²/2) / 5))
    const interviews = [12, 3, 7, 7, 1, 9, 4, 0];
    const accepted = [3, 1, 1, 2, 0, 1, 2, 0];
    const builder = new ActivityBuilder();
    interviews.forEach((count, job) => {
      builder.event({ day: 20_000, metric: MEETING, job: `j${job}` });
      builder.event({ day: 20_000, metric: INTERVIEW, job: `j${job}`, count });
      builder.event({ day: 20_000, metric: ACCEPTED, job: `j${job}`, count: accepted[job]! });
    });
    const row = rowOf(builder.build(20_100), INTERVIEW, 'job');
    expect(row).toMatchObject({ n: 8, lag: undefined });
    expect(row.rho).toBeCloseTo(0.7519154820750276, 9);
    expect(row.low).toBeCloseTo(-0.015363960984344593, 6);
    expect(row.high).toBeCloseTo(0.9618501496836562, 6);
  });

  test('members: totals, one pair each', () => {
    const row = rowOf(monthly(both), INTERVIEW, 'member');
    expect(row).toMatchObject({ n: 3, rho: undefined, verdict: 'unclear', reason: 'few' });
  });

  test('perfect order in few pairs still has a range', () => {
    const builder = new ActivityBuilder();
    [1, 2, 3, 4, 5].forEach((count) => {
      builder.event({ day: 20_000, metric: INTERVIEW, job: `j${count}`, count });
      builder.event({ day: 20_000, metric: ACCEPTED, job: `j${count}`, count });
    });
    const row = rowOf(builder.build(20_100), INTERVIEW, 'job');
    expect(row.rho).toBeCloseTo(1, 9);
    expect(row.low).toBeLessThan(0.9);
    expect(row.high).toBeLessThan(1);
  });

  test('決定 stands in for 内定承諾', () => {
    const activity = monthly(
      new Map([
        [INTERVIEW, X],
        [PLACEMENT, Y],
      ]),
    );
    expect(leadEvidence(activity, NO_SETTINGS).outcome).toBe(PLACEMENT);
    expect(rowOf(activity, INTERVIEW).rho).toBeCloseTo(0.7664153320765921, 9);
  });

  test('rows: controllable and leading counts, in funnel order, without the outcome and what nobody can move', () => {
    const activity = monthly(
      new Map([
        [ACCEPTED, Y],
        [INTERVIEW, X],
        [metricIndex('offer'), Y],
        [SCOUT, X],
        [metricIndex('active_jobs'), X],
        [metricIndex('client_visit'), X],
      ]),
    );
    const ids = leadEvidence(activity, NO_SETTINGS).rows.map((row) => row.metric);
    expect(ids).toEqual([SCOUT, INTERVIEW, metricIndex('client_visit')]);
  });
});

describe('the verdict', () => {
  const wave = (member: number, month: number) => 3 + ((member * 7 + month * month * 5 + month) % 12);
  const table = (of: (member: number, month: number) => number, members = 6, months = 18): Table =>
    Array.from({ length: members }, (_, member) => Array.from({ length: months }, (__, month) => of(member, month)));
  const flat = table(() => 30);

  test('関係あり: far more ups and downs than luck, and the outcome follows', () => {
    const activity = monthly(
      new Map([
        [MEETING, flat],
        [INTERVIEW, table(wave)],
        [ACCEPTED, table((member, month) => Math.round(wave(member, month) / 2))],
      ]),
    );
    expect(rowOf(activity, INTERVIEW)).toMatchObject({ verdict: 'related', lag: 0, earlier: MEETING, automatic: true });
  });

  test('not where the earlier stage moves just the same', () => {
    const activity = monthly(
      new Map([
        [MEETING, table((member, month) => 4 * wave(member, month))],
        [INTERVIEW, table((member, month) => wave(member, month) + (month % 2))],
        [ACCEPTED, table((member, month) => Math.round(wave(member, month) / 2))],
      ]),
    );
    expect(rowOf(activity, INTERVIEW)).toMatchObject({ verdict: 'unclear', reason: 'volume' });
  });

  test('not where the whole team has its good and bad months together', () => {
    const market = (_: number, month: number) => 2 + ((month * month * 5 + month) % 12);
    const activity = monthly(
      new Map([
        [MEETING, flat],
        [INTERVIEW, table((member, month) => market(member, month) + ((member + month) % 2))],
        [ACCEPTED, table((member, month) => market(member, month) + ((member * 3 + month) % 3))],
      ]),
    );
    expect(rowOf(activity, INTERVIEW)).toMatchObject({ verdict: 'unclear', reason: 'volume' });
  });

  test('not without an earlier stage: sheer volume cannot be told apart; scouts are no such stage', () => {
    const columns = new Map([
      [SCOUT, flat],
      [MEETING, table(wave)],
      [ACCEPTED, table((member, month) => Math.round(wave(member, month) / 2))],
    ]);
    expect(rowOf(monthly(columns), MEETING)).toMatchObject({
      verdict: 'unclear',
      reason: 'no-earlier',
      earlier: undefined,
    });
  });

  test('not with one member: own moves and the market’s are one', () => {
    const activity = monthly(
      new Map([
        [MEETING, table(() => 30, 1, 36)],
        [INTERVIEW, table(wave, 1, 36)],
        [ACCEPTED, table((member, month) => Math.round(wave(member, month) / 2), 1, 36)],
      ]),
    );
    expect(rowOf(activity, INTERVIEW)).toMatchObject({ verdict: 'unclear', reason: 'alone' });
  });

  test('逆向き', () => {
    const activity = monthly(
      new Map([
        [MEETING, flat],
        [INTERVIEW, table(wave)],
        [ACCEPTED, table((member, month) => Math.round((16 - wave(member, month)) / 2))],
      ]),
    );
    const row = rowOf(activity, INTERVIEW);
    expect(row.verdict).toBe('inverse');
    expect(row.high).toBeLessThan(0);
  });

  test('a step after the outcome does not lead to it', () => {
    const activity = monthly(
      new Map([
        [metricIndex('post_join_followup'), table(wave)],
        [ACCEPTED, table(wave)],
      ]),
    );
    expect(rowOf(activity, metricIndex('post_join_followup'))).toMatchObject({ verdict: 'unclear', reason: 'after' });
  });

  test('too little to say anything', () => {
    const activity = monthly(
      new Map([
        [INTERVIEW, [[3, 4]]],
        [ACCEPTED, [[1, 0]]],
      ]),
    );
    expect(rowOf(activity, INTERVIEW)).toMatchObject({ verdict: 'unclear', reason: 'few', n: 2, rho: undefined });
    const still = monthly(
      new Map([
        [INTERVIEW, table(() => 4)],
        [ACCEPTED, table(wave)],
      ]),
    );
    expect(rowOf(still, INTERVIEW)).toMatchObject({ verdict: 'unclear', reason: 'few', n: 108, rho: undefined });
  });

  test('the unit of money does not matter', () => {
    const judged = [1, 3_000_000].map((fee) => {
      const activity = monthly(
        new Map([
          [MEETING, flat],
          [INTERVIEW, table(wave)],
          [REVENUE, table((member, month) => fee * Math.round(wave(member, month) / 2))],
        ]),
      );
      return leadEvidence(activity, NO_SETTINGS, { outcome: REVENUE }).rows.find((row) => row.metric === INTERVIEW)!;
    });
    expect(judged[0]!.verdict).toBe(judged[1]!.verdict);
    expect(judged[0]!.rho).toBeCloseTo(judged[1]!.rho!, 9);
  });
});

test('client-track metrics are set against the outcomes of the RA beside the CA', () => {
  const VISIT = metricIndex('client_visit');
  const builder = new ActivityBuilder();
  for (let month = 0; month < 12; month++) {
    const day = dayOf(2024, 4 + month, 3);
    builder.event({ day, metric: INTERVIEW, member: 'CA', count: 2 });
    builder.event({ day, metric: VISIT, member: 'RA', count: 3 + ((month * 5) % 7) });
    builder.event({ day, metric: ACCEPTED, member: 'CA', ra: 'RA', count: 1 + ((month * 5) % 7) });
  }
  const row = rowOf(builder.build(dayOf(2025, 3, 31)), VISIT);
  expect(row.rho).toBeCloseTo(1, 6);
});
