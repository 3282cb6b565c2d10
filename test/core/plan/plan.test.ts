import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { everyone, oneMember } from '../../../src/core/activity/select';
import { dayOf } from '../../../src/core/calendar/day';
import type { Period } from '../../../src/core/calendar/period';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { type Plan, plan } from '../../../src/core/plan/plan';
import { underWay } from '../../../src/core/plan/under-way';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const m = metricIndex;
const half: Period = { first: dayOf(2026, 4, 1), last: dayOf(2026, 9, 30), grain: 'half' };
const asOf = dayOf(2026, 10, 1);

function builder(): ActivityBuilder {
  const totals: [string, number, string][] = [
    ['first_meeting', 120, '佐藤'],
    ['application_consent', 150, '佐藤'],
    ['first_interview_set', 40, '佐藤'],
    ['offer_accepted', 6, '佐藤'],
    ['first_meeting', 80, '田中'],
    ['offer_accepted', 4, '田中'],
    ['client_visit', 30, '鈴木'],
    ['new_jobs', 12, '鈴木'],
    ['active_jobs', 50, '鈴木'],
  ];
  const made = new ActivityBuilder();
  for (const [id, count, member] of totals) made.event({ day: dayOf(2026, 6, 10), metric: m(id), count, member });
  return made.event({ day: dayOf(2026, 3, 10), metric: m('offer_accepted'), count: 100, member: '佐藤' });
}

const activity = builder().build(asOf);
const planned = (outcome: string, goal: number, settings = NO_SETTINGS, of = activity) =>
  plan(of, m(outcome), goal, half, everyone(of), settings);
const needs = (made: Plan) => Object.fromEntries(made.lines.map((line) => [METRICS[line.metric]!.id, line.needed]));

test('a goal is worked back to every stage before it, with the ratios of the period', () => {
  const made = planned('offer_accepted', 5) as Plan;
  expect(made.outcomes).toBe(10);
  expect(needs(made)).toEqual({ first_meeting: 100, application_consent: 75, first_interview_set: 20 });
  expect(made.lines[0]).toMatchObject({ ratio: 0.05, n: 200 });
});

test('決定 is 内定承諾 in a sheet that only has that; a member plans with own ratios', () => {
  expect(needs(planned('placement', 5) as Plan)).toEqual(needs(planned('offer_accepted', 5) as Plan));
  const own = plan(activity, m('placement'), 3, half, oneMember(activity, 0), NO_SETTINGS) as Plan;
  expect(needs(own)).toEqual({ first_meeting: 60, application_consent: 75, first_interview_set: 20 });
});

test('an outcome in mid-funnel, above 1, and on the client track (levels are no stage to work back to)', () => {
  expect(needs(planned('application_consent', 300) as Plan)).toEqual({ first_meeting: 400 });
  expect(needs(planned('new_jobs', 6) as Plan)).toEqual({ client_visit: 15 });
});

test('売上 goes through 単価: the settings’, else the period’s own', () => {
  const withFee = planned('revenue', 2_500_000, { ...NO_SETTINGS, fee: 1_000_000 }) as Plan;
  expect(withFee).toMatchObject({ outcome: m('offer_accepted'), goal: 3, fee: 1_000_000 });
  expect(needs(withFee)['first_meeting']).toBe(50);
  const sold = builder()
    .event({ day: dayOf(2026, 6, 10), metric: m('revenue'), count: 8_000_000, member: '佐藤' })
    .build(asOf);
  expect(planned('revenue', 1_600_000, NO_SETTINGS, sold)).toMatchObject({ fee: 800_000, goal: 2 });
  expect(planned('revenue', 1)).toEqual({ problem: 'fee' });
});

test('money is rounded up to whole placements; a count is kept as it was asked', () => {
  const fee = { ...NO_SETTINGS, fee: 1_000_000 };
  expect(planned('revenue', 2_000_000, fee)).toMatchObject({ goal: 2 });
  expect(planned('revenue', 2_000_001, fee)).toMatchObject({ goal: 3 });
  expect(planned('offer_accepted', 2.5)).toMatchObject({ goal: 2.5, fee: undefined });
  // What a stage takes rests on the amount itself: 1.5 placements of 10 in 200 meetings are 30, not those of 2.
  expect(needs(planned('revenue', 1_500_000, fee) as Plan)['first_meeting']).toBe(30);
});

test('単価 0 is no 単価; 粗利 never takes the one of 売上', () => {
  const earned = builder()
    .event({ day: dayOf(2026, 6, 10), metric: m('revenue'), count: 8_000_000, member: '佐藤' })
    .event({ day: dayOf(2026, 6, 10), metric: m('gross_profit'), count: 4_000_000, member: '佐藤' })
    .build(asOf);
  expect(planned('revenue', 1_600_000, { ...NO_SETTINGS, fee: 0 }, earned)).toMatchObject({ fee: 800_000 });
  expect(planned('gross_profit', 800_000, { ...NO_SETTINGS, fee: 5 }, earned)).toMatchObject({ fee: 400_000, goal: 2 });
  // Money without a placement to divide it by.
  const sold = new ActivityBuilder()
    .event({ day: dayOf(2026, 6, 10), metric: m('revenue'), count: 8_000_000 })
    .event({ day: dayOf(2026, 3, 10), metric: m('placement'), count: 3 })
    .build(asOf);
  expect(planned('revenue', 1, NO_SETTINGS, sold)).toEqual({ problem: 'fee' });
});

test.each(['document_pass_rate', 'active_jobs', 'time_to_placement', 'avg_fee', 'weekly_followup'])(
  'nothing is worked back from %s',
  (id) => {
    expect(planned(id, 1)).toEqual({ problem: 'outcome' });
  },
);

describe('underWay', () => {
  /** 20 finished units at 推薦, 10 of them hired; 4 open ones, one of them idle for long. */
  function sheet(ends: boolean) {
    const made = new ActivityBuilder();
    const submit = (candidate: string, month: number) =>
      made.event({ day: dayOf(2026, month, 10), metric: m('document_submitted'), candidate, job: 'A', member: '佐藤' });
    for (let at = 0; at < 20; at++) {
      submit(`F${at}`, 5);
      if (at < 10) made.event({ day: dayOf(2026, 6, 10), metric: m('placement'), candidate: `F${at}`, job: 'A' });
      else if (ends) made.end({ candidate: `F${at}`, job: 'A', kind: 'rejected' });
    }
    submit('O1', 9);
    submit('O2', 9);
    submit('O3', 8);
    submit('O4', 4);
    return made.build(asOf);
  }

  test('open units that still move, as the finished ones fared', () => {
    const made = underWay(sheet(true), m('placement'), everyone(sheet(true)), asOf)!;
    expect([made.unit, made.units, made.expected]).toEqual(['application', 3, 1.5]);
    // R binom.confint(10, 20, method = "wilson"): 0.2993 – 0.7007
    expect(made.low).toBeCloseTo(3 * 0.2993, 3);
    expect(made.high).toBeCloseTo(3 * 0.7007, 3);
  });

  test('each stage by its own share; a member’s own units; nothing after the outcome', () => {
    const made = new ActivityBuilder();
    const step = (id: string, candidate: string, month: number, member: string, day = 10) =>
      made.event({ day: dayOf(2026, month, day), metric: m(id), candidate, job: 'A', member });
    // 佐藤: 40 finished; 20 of them come to an interview, of these 10 are placed.
    for (let at = 0; at < 40; at++) {
      step('document_submitted', `F${at}`, 4, '佐藤');
      if (at < 20) step('first_interview_held', `F${at}`, 5, '佐藤');
      if (at < 10) step('placement', `F${at}`, 6, '佐藤');
      else made.end({ candidate: `F${at}`, job: 'A', kind: 'rejected' });
    }
    step('document_submitted', 'O1', 9, '佐藤');
    step('first_interview_held', 'O2', 9, '佐藤');
    // The last move lies 90 days before 10-01, and 91.
    step('first_interview_held', 'O3', 7, '佐藤', 3);
    step('first_interview_held', 'O4', 7, '佐藤', 2);
    // Who has joined was placed: one more that is finished and came through.
    step('joined', 'F40', 9, '佐藤');
    step('document_submitted', 'T1', 9, '田中');
    const of = made.build(asOf);
    const ofSato = underWay(of, m('placement'), oneMember(of, of.members.indexOf('佐藤')), asOf)!;
    expect(ofSato.units).toBe(3);
    expect(ofSato.expected).toBeCloseTo(11 / 41 + 11 / 21 + 11 / 21, 12);
    // 田中 has no finished ones to judge by.
    expect(underWay(of, m('placement'), oneMember(of, of.members.indexOf('田中')), asOf)).toBeUndefined();
    expect(underWay(of, m('placement'), everyone(of), asOf)!.units).toBe(4);
    expect(underWay(of, m('client_visit'), everyone(of), asOf)).toBeUndefined();
  });

  test('20 finished units carry a share, 19 do not', () => {
    const finished = (count: number) => {
      const made = new ActivityBuilder();
      const submit = (candidate: string) =>
        made.event({ day: dayOf(2026, 9, 10), metric: m('document_submitted'), candidate, job: 'A' });
      for (let at = 0; at < count; at++) {
        submit(`F${at}`);
        made.event({ day: dayOf(2026, 9, 20), metric: m('placement'), candidate: `F${at}`, job: 'A' });
      }
      submit('O1');
      made.end({ candidate: 'O1', job: 'A', kind: 'open' });
      const of = made.build(asOf);
      return underWay(of, m('placement'), everyone(of), asOf)?.units;
    };
    expect([finished(20), finished(19)]).toEqual([1, undefined]);
  });

  test('without written ends nobody knows what is under way', () => {
    expect(underWay(sheet(false), m('placement'), everyone(sheet(false)), asOf)).toBeUndefined();
    expect(underWay(activity, m('offer_accepted'), everyone(activity), asOf)).toBeUndefined();
  });
});
