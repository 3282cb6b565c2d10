import type { Activity } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { everyone, oneMember } from '../../../src/core/activity/select';
import { dayOf } from '../../../src/core/calendar/day';
import type { Period } from '../../../src/core/calendar/period';
import { type Funnel, funnel } from '../../../src/core/funnel/funnel';
import type { FunnelBasis, FunnelStep } from '../../../src/core/funnel/funnel-step';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';

const m = metricIndex;
const on = (month: number, day: number) => dayOf(2026, month, day);
const april: Period = { first: on(4, 1), last: on(4, 30), grain: 'month' };

function stepsOf(activity: Activity, basis: FunnelBasis, period: Period | 'ever' = april): FunnelStep[] {
  const made = funnel(activity, period === 'ever' ? undefined : period, everyone(activity), basis);
  if ('missing' in made) throw new Error(made.missing);
  return made.blocks.flatMap((block) => block.steps);
}

const counts = (steps: FunnelStep[]) => Object.fromEntries(steps.map((s) => [METRICS[s.metric]!.id, s.count]));

function total(id: string, count: number, member = '佐藤', month = 4) {
  return { day: on(month, 10), metric: m(id), count, member };
}

describe('期間', () => {
  test('stages in the catalogue order, client block after, unit change said in words, Wilson limits', () => {
    const steps = stepsOf(
      new ActivityBuilder()
        .event(total('client_call', 50))
        .event(total('client_appointment', 10))
        .event(total('first_interview_set', 9))
        .event(total('document_passed', 9))
        .event(total('application_consent', 27))
        .event(total('first_meeting', 21))
        .event(total('registration', 28))
        .event(total('document_submitted', 20))
        .event(total('document_submitted', 5, '田中'))
        .event(total('document_submitted', 99, '田中', 5))
        .build(on(5, 31)),
      'period',
    );
    expect(steps.map((s) => [METRICS[s.metric]!.id, s.count])).toEqual([
      ['registration', 28],
      ['first_meeting', 21],
      ['application_consent', 27],
      ['document_submitted', 25],
      ['document_passed', 9],
      ['first_interview_set', 9],
      ['client_call', 50],
      ['client_appointment', 10],
    ]);
    expect(steps[0]!.rate).toBe(0.75);
    expect(steps[1]!.rate).toBeUndefined();
    expect(steps[1]!.perUnit!.value).toBeCloseTo(27 / 21, 12);
    // R binom.confint(9, 25, method = "wilson"): 0.2025 – 0.5548
    expect(steps[3]!.rate).toBe(9 / 25);
    expect(steps[3]!.low).toBeCloseTo(0.2025, 4);
    expect(steps[3]!.high).toBeCloseTo(0.5548, 4);
    expect(steps[4]!.rate).toBe(1);
    expect(steps[4]!.high).toBe(1);
    expect(steps[5]!.rate).toBeUndefined();
    expect(steps[4]!.fromFirst).toBe(9 / 28);
    expect(steps[6]!.fromFirst).toBe(1);
    expect(steps[6]!.rate).toBe(0.2);
  });

  test('an acceptance is a person again: a rate with limits, as no one accepts twice', () => {
    const [step] = stepsOf(
      new ActivityBuilder().event(total('first_meeting', 40)).event(total('placement', 4)).build(on(5, 31)),
      'period',
    );
    expect([step!.rate, step!.perUnit]).toEqual([0.1, undefined]);
    // R binom.confint(4, 40, method = "wilson"): 0.0396 – 0.2305
    expect(step!.low).toBeCloseTo(0.0396, 4);
    expect(step!.high).toBeCloseTo(0.2305, 4);
  });

  test('limits only where 0 < next ≤ this; no rate at all from 0', () => {
    const steps = stepsOf(
      new ActivityBuilder()
        .event(total('document_submitted', 5))
        .event(total('document_passed', 0))
        .event(total('first_interview_set', 3))
        .event(total('first_interview_held', 4))
        .build(on(5, 31)),
      'period',
    );
    expect(steps.map((s) => s.rate)).toEqual([0, undefined, 4 / 3, undefined]);
    expect(steps.map((s) => s.low)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test.each<[string[], string[]]>([
    [
      ['offer', 'placement'],
      ['offer', 'placement'],
    ],
    [
      ['offer', 'offer_accepted', 'placement', 'joined'],
      ['offer', 'offer_accepted', 'joined'],
    ],
    [
      ['placement', 'joined'],
      ['placement', 'joined'],
    ],
  ])('決定 in a sheet with %j', (sheet, shown) => {
    const builder = new ActivityBuilder();
    for (const id of sheet) builder.event(total(id, 1));
    expect(stepsOf(builder.build(on(5, 31)), 'period').map((s) => METRICS[s.metric]!.id)).toEqual(shown);
  });

  test('a level is its last value, and has no rate to or from', () => {
    const steps = stepsOf(
      new ActivityBuilder()
        .event({ day: on(4, 6), metric: m('active_jobs'), count: 40, member: '鈴木' })
        .event({ day: on(4, 20), metric: m('active_jobs'), count: 44, member: '鈴木' })
        .event({ day: on(4, 13), metric: m('active_jobs'), count: 30, member: '高橋' })
        .event({ day: on(5, 13), metric: m('active_jobs'), count: 99, member: '高橋' })
        .event(total('new_jobs', 7))
        .build(on(5, 31)),
      'period',
    );
    expect(counts(steps)).toEqual({ new_jobs: 7, active_jobs: 74 });
    expect(steps[0]!.rate).toBeUndefined();
  });
});

/**
 * Five candidates register in April, one in March. C1 is hired, C2 rejected, C3 withdrew after the meeting,
 * C4 is open with 推薦 (its meeting was never written down), C5 is open at the start, C6 is March's.
 */
function sixCandidates(withEnds = true): Activity {
  const builder = new ActivityBuilder();
  const step = (candidate: string, id: string, month: number, day: number, job?: string) =>
    builder.event({ day: on(month, day), metric: m(id), candidate, member: '佐藤', ...(job ? { job } : {}) });
  step('C1', 'registration', 4, 1);
  step('C1', 'first_meeting', 4, 3);
  step('C1', 'document_submitted', 4, 8, 'A');
  step('C1', 'document_submitted', 4, 8, 'B');
  step('C1', 'offer_accepted', 5, 20, 'B');
  step('C2', 'registration', 4, 2);
  step('C2', 'first_meeting', 4, 9);
  step('C2', 'document_submitted', 5, 1, 'A');
  step('C3', 'registration', 4, 2);
  step('C3', 'registration', 4, 22);
  step('C3', 'first_meeting', 4, 9);
  step('C4', 'registration', 4, 4);
  step('C4', 'document_submitted', 4, 30, 'C');
  step('C5', 'registration', 4, 28);
  step('C6', 'registration', 3, 28);
  step('C6', 'registration', 4, 15);
  step('C6', 'first_meeting', 4, 2);
  if (withEnds) {
    builder.end({ candidate: 'C2', job: 'A', kind: 'rejected' });
    builder.end({ candidate: 'C3', kind: 'withdrawn', day: on(4, 30) });
  }
  return builder.build(on(5, 31));
}

const ids = ['registration', 'first_meeting', 'document_submitted', 'offer_accepted'];

describe('コホート', () => {
  test('units that entered in the period, followed to the as-of day; passed stages count; repeats once', () => {
    const steps = stepsOf(sixCandidates(), 'cohort');
    expect(steps.map((s) => METRICS[s.metric]!.id)).toEqual(ids);
    expect(steps.map((s) => s.count)).toEqual([5, 4, 3, 1]);
    expect(steps.map((s) => s.rate)).toEqual([0.8, 0.75, 1 / 3, undefined]);
    expect(steps.map((s) => s.fromFirst)).toEqual([1, 0.8, 0.6, 0.2]);
    expect(steps[2]!.perUnit).toBeUndefined();
  });

  test('no period: everyone', () => {
    expect(stepsOf(sixCandidates(), 'cohort', 'ever').map((s) => s.count)).toEqual([6, 5, 3, 1]);
  });
});

test('what names no candidate cannot be followed: it is counted apart, for the period', () => {
  const activity = new ActivityBuilder()
    .event({ day: on(4, 2), metric: m('registration'), candidate: 'C1' })
    .event({ day: on(4, 2), metric: m('registration'), count: 3 })
    .event({ day: on(5, 2), metric: m('registration'), count: 9 })
    .build(on(5, 31));
  const made = funnel(activity, april, everyone(activity), 'cohort') as Funnel;
  expect(made.followed).toEqual({ unit: 'candidate', entered: 1, open: 1, notFollowed: 3 });
});

describe('段階別', () => {
  test('for each step, the units that entered it in the period and what became of them', () => {
    const steps = stepsOf(sixCandidates(), 'byStage');
    // 推薦 in April: C1, C4 (C2's was in May); first meetings in April: C1, C2, C3, C6.
    expect(steps.map((s) => s.count)).toEqual([5, 4, 2, 0]);
    expect(steps.map((s) => s.rate)).toEqual([0.8, 0.5, 0.5, undefined]);
    expect(steps.map((s) => s.fromFirst)).toEqual([undefined, undefined, undefined, undefined]);
    expect(steps[1]!.fate).toEqual({ moved: 2, rejected: 0, withdrawn: 1, hired: 0, open: 1 });
    for (const { fate, count } of steps) {
      const { moved, rejected, withdrawn, hired, open } = fate!;
      expect(moved + rejected + withdrawn + hired + open).toBe(count);
    }
  });
});

describe('完了', () => {
  test('only finished units: the open ones are no failures', () => {
    const steps = stepsOf(sixCandidates(), 'completed');
    expect(steps.map((s) => s.count)).toEqual([3, 3, 2, 1]);
  });

  test('what a sheet lacks is named', () => {
    const missing = (activity: Activity, basis: FunnelBasis) => {
      const made = funnel(activity, april, everyone(activity), basis);
      return 'missing' in made ? made.missing : made;
    };
    expect(missing(sixCandidates(false), 'completed')).toBe('status');
    const totals = new ActivityBuilder().event(total('registration', 3)).build(on(5, 31));
    for (const basis of ['cohort', 'byStage', 'completed'] as const) expect(missing(totals, basis)).toBe('candidate');
    const clients = new ActivityBuilder().event(total('client_call', 3)).build(on(5, 31));
    expect(missing(clients, 'cohort')).toBe('stage');
  });
});

test('members: a unit belongs to who brought it in; a handed-over unit stays whole', () => {
  const activity = new ActivityBuilder()
    .event({ day: on(4, 1), metric: m('first_meeting'), candidate: 'C1', member: '佐藤' })
    .event({ day: on(4, 5), metric: m('document_submitted'), candidate: 'C1', member: '田中', job: 'A' })
    .event({ day: on(4, 6), metric: m('first_meeting'), candidate: 'C2', member: '田中' })
    .build(on(5, 31));
  const of = (member: number, basis: FunnelBasis) =>
    (funnel(activity, april, oneMember(activity, member), basis) as Funnel).blocks[0]!.steps.map((s) => s.count);
  expect(of(0, 'cohort')).toEqual([1, 1]);
  expect(of(1, 'cohort')).toEqual([1, 0]);
  expect(of(0, 'byStage')).toEqual([1, 0]);
  expect(of(1, 'byStage')).toEqual([1, 1]);
  expect(of(0, 'period')).toEqual([1, 0]);
});

test('実人数 counts each candidate once a stage', () => {
  const activity = new ActivityBuilder()
    .event({ day: on(4, 1), metric: m('document_submitted'), candidate: 'C1', job: 'A', member: '佐藤' })
    .event({ day: on(4, 2), metric: m('document_submitted'), candidate: 'C1', job: 'B', member: '田中' })
    .event({ day: on(4, 3), metric: m('document_submitted'), count: 4, member: '田中' })
    .build(on(5, 31));
  const made = funnel(activity, april, everyone(activity), 'period', { unique: true }) as Funnel;
  expect(made.blocks[0]!.steps[0]!.count).toBe(5);
});

test('実人数: a meeting and an application both count people, so there is a rate; totals keep their unit', () => {
  const named = new ActivityBuilder();
  for (const candidate of ['C1', 'C2', 'C3', 'C4'])
    named.event({ day: on(4, 1), metric: m('first_meeting'), candidate, member: '佐藤' });
  for (const [candidate, job] of [
    ['C1', 'A'],
    ['C1', 'B'],
    ['C2', 'A'],
  ] as const)
    named.event({ day: on(4, 3), metric: m('application_consent'), candidate, job, member: '佐藤' });
  const firstOf = (activity: Activity, unique: boolean) =>
    (funnel(activity, april, everyone(activity), 'period', { unique }) as Funnel).blocks[0]!.steps[0]!;
  const activity = named.build(on(5, 31));
  expect(firstOf(activity, true)).toMatchObject({ count: 4, rate: 0.5 });
  expect(firstOf(activity, true).perUnit).toBeUndefined();
  expect(firstOf(activity, false)).toMatchObject({ count: 4, rate: undefined, perUnit: { value: 0.75 } });
  const totals = new ActivityBuilder().event(total('first_meeting', 4)).event(total('application_consent', 6));
  expect(firstOf(totals.build(on(5, 31)), true).perUnit!.value).toBe(1.5);
});
