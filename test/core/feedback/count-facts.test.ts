import { GRAIN_MONTH } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { oneMember } from '../../../src/core/activity/select';
import { dayOf, endOfMonth, monthStart } from '../../../src/core/calendar/day';
import { countFacts, countsToLead, sideOf, trackOf } from '../../../src/core/feedback/count-facts';
import { feedbackPeriod } from '../../../src/core/feedback/feedback-period';
import { metricIndex } from '../../../src/core/metrics/catalogue';
import { month, poisson, seeded } from '../../support/feedback';

const SET = metricIndex('first_interview_set');
const APPLICATION = metricIndex('application_consent');
const MEETING = metricIndex('first_meeting');
/** January 2025. */
const START = 2025 * 12;

/** Monthly totals of one member from January 2025. */
function monthly(values: readonly number[], metric = SET): ActivityBuilder {
  const builder = new ActivityBuilder();
  values.forEach((count, at) => {
    builder.event({ day: monthStart(START + at), metric, member: '佐藤', count, grain: GRAIN_MONTH });
    builder.event({ day: monthStart(START + at), metric: MEETING, member: '佐藤', count: 1, grain: GRAIN_MONTH });
  });
  return builder;
}
const STEADY = [6, 7, 5, 6, 8, 6, 5, 7, 6, 7, 6];

function factOf(values: readonly number[], at: { asOf?: number; period?: ReturnType<typeof month> } = {}) {
  const lastMonth = endOfMonth(monthStart(START + values.length - 1));
  const activity = monthly(values).build(at.asOf ?? lastMonth);
  const period = at.period ?? {
    first: monthStart(START + values.length - 1),
    last: lastMonth,
    grain: 'month' as const,
  };
  return countFacts(activity, [SET], period, oneMember(activity, 0), {})[0]!;
}

describe('a count against the usual range', () => {
  test('inside: nothing is said of it', () => {
    const fact = factOf([...STEADY, 6]);
    expect(fact).toMatchObject({ metric: SET, value: 6, grain: 'month' });
    expect(fact.usual).toMatchObject({ kind: 'judged', change: undefined });
    expect(fact.usual.kind === 'judged' && fact.usual.range.n).toBe(12);
    expect(sideOf(fact)).toBeUndefined();
  });

  test('far below and far above', () => {
    expect(sideOf(factOf([...STEADY, 0]))).toBe('below');
    expect(sideOf(factOf([...STEADY, 30]))).toBe('above');
  });

  test('a run on one side is told, but nothing is claimed of it', () => {
    const fact = factOf([8, 8, 9, 8, 9, 8, 8, 9, 6, 5, 6, 5, 6, 5, 6, 5]);
    expect(fact.usual).toMatchObject({ kind: 'judged', change: undefined, run: 'below' });
    expect(sideOf(fact)).toBeUndefined();
  });

  test('under six finished months there is no range', () => {
    expect(factOf([6, 7, 5, 6, 0]).usual).toEqual({ kind: 'few', finished: 5 });
  });

  test('a month that runs is not compared', () => {
    const fact = factOf([...STEADY, 1], { asOf: dayOf(2025, 12, 20) });
    expect(fact).toMatchObject({ value: 1, usual: { kind: 'running' } });
    expect(sideOf(fact)).toBeUndefined();
  });

  test('what came later is not known in the talk about a month', () => {
    const april = month(2025, 4);
    const early = factOf([...STEADY, 60, 60, 60], { period: april });
    expect(early.usual).toEqual({ kind: 'few', finished: 4 });
  });

  test('several months: which of them lie outside', () => {
    const half = { first: dayOf(2025, 10, 1), last: dayOf(2026, 3, 31), grain: 'half' as const };
    const fact = factOf([...STEADY, 40, 6, 7, 6], { period: half });
    expect(fact.value).toBe(7 + 6 + 40 + 6 + 7 + 6);
    expect(fact.usual).toMatchObject({ kind: 'months', above: [dayOf(2025, 12, 1)], below: [] });
    expect(sideOf(fact)).toBeUndefined();
  });

  test('a day, a stretch inside a month and everything are compared with nothing', () => {
    const day = { first: dayOf(2025, 12, 1), last: dayOf(2025, 12, 1), grain: 'day' as const };
    const stretch = { first: dayOf(2025, 11, 20), last: dayOf(2025, 12, 10), grain: 'range' as const };
    for (const period of [day, stretch]) expect(factOf(STEADY, { period }).usual).toEqual({ kind: 'none' });
    const activity = monthly(STEADY).build(dayOf(2025, 11, 30));
    expect(countFacts(activity, [SET], undefined, oneMember(activity, 0), {})[0]!.usual).toEqual({ kind: 'none' });
  });

  test('a week with few a week is not judged; with many it is', () => {
    const weekly = (perWeek: number) => {
      const builder = new ActivityBuilder();
      for (let week = 0; week < 14; week++)
        builder.event({ day: dayOf(2026, 1, 5) + 7 * week, metric: SET, member: '佐藤', count: perWeek + (week % 2) });
      const last = dayOf(2026, 1, 5) + 7 * 13;
      const activity = builder.build(last + 6);
      const period = { first: last, last: last + 6, grain: 'week' as const };
      return countFacts(activity, [SET], period, oneMember(activity, 0), {})[0]!;
    };
    expect(weekly(1).usual).toEqual({ kind: 'none' });
    expect(weekly(8)).toMatchObject({ grain: 'week', usual: { kind: 'judged', change: undefined } });
  });
});

test('of members who do what they always did, at most one talk in twenty says that a count is unusual', () => {
  const random = seeded(71);
  const metrics = [SET, APPLICATION, MEETING];
  for (const mean of [1, 3, 8]) {
    let claimed = 0;
    const talks = 400;
    for (let talk = 0; talk < talks; talk++) {
      const builder = new ActivityBuilder();
      const months = 8 + (talk % 17);
      for (let at = 0; at < months; at++) {
        for (const metric of metrics) {
          const count = poisson(mean * (metric === SET ? 1 : 2), random);
          builder.event({ day: monthStart(START + at), metric, member: '佐藤', count, grain: GRAIN_MONTH });
        }
      }
      const last = endOfMonth(monthStart(START + months - 1));
      const activity = builder.build(last);
      const period = { first: monthStart(START + months - 1), last, grain: 'month' as const };
      const facts = countFacts(activity, metrics, period, oneMember(activity, 0), {});
      if (facts.some((fact) => sideOf(fact) !== undefined)) claimed++;
    }
    expect(claimed / talks).toBeLessThanOrEqual(0.05);
  }
});

describe('which counts matter', () => {
  test('the lead measure first, results and what only clients decide never', () => {
    const ids =
      'placement first_interview_passed document_passed scout_sent first_meeting application_consent first_interview_set';
    const metrics = ids.split(' ').map(metricIndex);
    expect(countsToLead({ metrics }, 'candidate').map((metric) => metric)).toEqual(
      ['first_interview_set', 'application_consent', 'first_meeting', 'scout_sent'].map(metricIndex),
    );
  });

  test('a sheet of results only still has something to talk about', () => {
    const metrics = ['placement', 'revenue'].map(metricIndex);
    expect(countsToLead({ metrics }, 'candidate')).toEqual([metricIndex('placement')]);
    expect(countsToLead({ metrics: [] }, 'candidate')).toEqual([]);
  });

  test('those who work with clients are asked about clients', () => {
    const builder = new ActivityBuilder();
    for (let at = 0; at < 5; at++)
      builder.event({ day: 20_000 + at, metric: metricIndex('client_call'), member: '鈴木' });
    builder.event({ day: 20_000, metric: MEETING, member: '鈴木' });
    builder.event({ day: 20_000, metric: MEETING, member: '田中' });
    const activity = builder.build(20_010);
    expect(trackOf(activity, oneMember(activity, 0))).toBe('client');
    expect(trackOf(activity, oneMember(activity, 1))).toBe('candidate');
    expect(countsToLead(activity, 'client')).toEqual([metricIndex('client_call')]);
  });
});

describe('the period when nobody named one', () => {
  const november = dayOf(2026, 11, 20);
  test.each([
    ['the month of the as-of day', dayOf(2026, 11, 3), month(2026, 11)],
    ['the last month with an event', dayOf(2026, 9, 3), month(2026, 9)],
  ])('%s', (_, lastDay, period) => {
    expect(feedbackPeriod({ lastDay }, november)).toEqual(period);
  });

  test('nothing dated: none', () => {
    expect(feedbackPeriod(new ActivityBuilder().build(november), november)).toBeUndefined();
  });
});
