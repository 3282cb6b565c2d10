import type { Activity } from '../../../src/core/activity/activity';
import { GRAIN_MONTH } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { everyone, oneMember } from '../../../src/core/activity/select';
import { dayOf, endOfMonth, monthStart } from '../../../src/core/calendar/day';
import type { Period } from '../../../src/core/calendar/period';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { type FeedbackContext, feedbackFacts } from '../../../src/core/feedback/facts';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import type { PaceTarget } from '../../../src/core/pace/pace-target';
import { NO_SETTINGS } from '../../../src/core/settings/settings';
import { agency } from '../../support/agency';
import { month } from '../../support/feedback';

const id = (metric: number | undefined) => (metric === undefined ? undefined : METRICS[metric]!.id);
const SET = metricIndex('first_interview_set');

function factsOf(activity: Activity, more: Partial<FeedbackContext> & { period: Period | undefined; asOf: number }) {
  return feedbackFacts(activity, {
    settings: NO_SETTINGS,
    zone: SCRIPT_ZONE,
    language: 'ja',
    fiscalStart: 4,
    selection: oneMember(activity, 0),
    businessDays: (first, last) => Math.max(0, last - first + 1),
    metricOf: (text) => METRICS.findIndex((metric) => metric.id === text),
    ...more,
  });
}

/** Monthly counts from January 2025, of interviews arranged and, where given, of applications and first meetings. */
function monthly(counts: Readonly<Record<string, readonly number[]>>): Activity {
  const builder = new ActivityBuilder();
  let months = 0;
  for (const [metric, values] of Object.entries(counts)) {
    months = Math.max(months, values.length);
    values.forEach((count, at) => {
      builder.event({
        day: monthStart(2025 * 12 + at),
        metric: metricIndex(metric),
        member: '佐藤',
        count,
        grain: GRAIN_MONTH,
      });
    });
  }
  return builder.build(endOfMonth(monthStart(2025 * 12 + months - 1)));
}
const STEADY = [6, 7, 5, 6, 8, 6, 5, 7, 6, 7, 6];
const DECEMBER = month(2025, 12);

describe('what a talk is about', () => {
  const focus = (counts: Readonly<Record<string, readonly number[]>>) => {
    const { focus: found } = factsOf(monthly(counts), { period: DECEMBER, asOf: dayOf(2025, 12, 31) });
    return [found.kind, found.kind === 'step' ? '' : id(found.fact?.metric), found.topics.join(' ')];
  };

  test('nothing out of the usual: the lead measure, openly', () => {
    expect(focus({ first_interview_set: [...STEADY, 6], application_consent: [...STEADY, 7] })).toEqual([
      'open',
      'first_interview_set',
      'volume',
    ]);
    expect(focus({ application_consent: [...STEADY, 7] })).toEqual(['open', 'application_consent', 'application']);
    expect(focus({ revenue: [...STEADY, 7] })).toEqual(['open', undefined, 'volume']);
  });

  test('a count below the usual before one above it', () => {
    expect(focus({ first_interview_set: [...STEADY, 6], application_consent: [...STEADY, 25] })).toEqual([
      'count',
      'application_consent',
      'application',
    ]);
    expect(focus({ first_interview_set: [...STEADY, 25], application_consent: [...STEADY, 0] })).toEqual([
      'count',
      'application_consent',
      'application',
    ]);
    expect(focus({ first_interview_set: [...STEADY, 0], application_consent: [...STEADY, 0] })).toEqual([
      'count',
      'first_interview_set',
      'volume',
    ]);
  });

  test('a step that is lower than chance explains comes first, with the rate to watch', () => {
    const activity = agency({ lowEvery: 10 });
    const { focus: found, partner, review } = factsOf(activity, { period: month(2026, 7), asOf: activity.asOf });
    expect(found.kind).toBe('step');
    expect(found.kind === 'step' && [id(found.step.table.from), id(found.step.table.to)]).toEqual([
      'document_submitted',
      'document_passed',
    ]);
    expect(found.topics).toEqual(['screening']);
    expect(review?.steps.length).toBeGreaterThan(0);
    expect(partner).toBeDefined();
  });
});

describe('the time it is about', () => {
  const activity = monthly({ first_interview_set: [...STEADY, 6] });
  const state = (period: Period | undefined, asOf: number) => factsOf(activity, { period, asOf }).state;
  test('is over on its last day, runs from its first, and lies ahead before', () => {
    expect(state(DECEMBER, dayOf(2025, 12, 31))).toBe('finished');
    expect(state(DECEMBER, dayOf(2025, 12, 30))).toBe('running');
    expect(state(DECEMBER, dayOf(2025, 12, 1))).toBe('running');
    expect(state(DECEMBER, dayOf(2025, 11, 30))).toBe('ahead');
    expect(state(undefined, dayOf(2025, 11, 30))).toBe('finished');
  });

  test('of what lies ahead nothing is told', () => {
    const ahead = factsOf(activity, { period: DECEMBER, asOf: dayOf(2025, 11, 30) });
    expect(ahead).toMatchObject({ anything: false, counts: [], review: undefined, partner: undefined, shortfalls: [] });
    expect(ahead.focus).toEqual({ kind: 'open', fact: undefined, topics: ['volume'] });
    const running = factsOf(activity, { period: DECEMBER, asOf: dayOf(2025, 12, 30) });
    expect(running).toMatchObject({ anything: true, counts: [{ metric: SET, value: 6 }] });
    expect(running.review).toBeDefined();
    expect(factsOf(activity, { period: undefined, asOf: dayOf(2025, 12, 31) })).toMatchObject({
      review: undefined,
      anything: true,
    });
    expect(factsOf(activity, { period: month(2024, 12), asOf: dayOf(2025, 12, 31) }).anything).toBe(false);
  });

  test('people are counted once where the settings say so', () => {
    const builder = new ActivityBuilder();
    for (const day of [1, 2, 3])
      builder.event({ day: dayOf(2025, 12, day), metric: SET, member: '佐藤', candidate: 'C1' });
    const people = builder.build(dayOf(2025, 12, 31));
    const value = (unique: boolean) =>
      factsOf(people, {
        period: DECEMBER,
        asOf: dayOf(2025, 12, 31),
        settings: { ...NO_SETTINGS, basis: { ...NO_SETTINGS.basis, people: unique ? 'unique' : 'occurrences' } },
      }).counts[0]!.value;
    expect([value(true), value(false)]).toEqual([1, 3]);
  });
});

describe('what is still short', () => {
  const activity = monthly({
    first_interview_set: [...STEADY, 2],
    application_consent: [...STEADY, 20],
    first_meeting: [...STEADY, 3],
  });
  const target = (metric: string, value: number, more: Partial<PaceTarget> = {}): PaceTarget => ({
    member: '佐藤',
    scope: 'individual',
    period: DECEMBER,
    metric: metricIndex(metric),
    comparison: '>=',
    value,
    source: 'targets',
    ...more,
  });
  const short = (targets: PaceTarget[], asOf = dayOf(2025, 12, 20)) =>
    factsOf(activity, { period: DECEMBER, asOf, targets }).shortfalls.map(
      ({ line, need }) => `${id(line.metric)} ${need}`,
    );

  test('in a period that runs: what is missing of each target, of two at most', () => {
    expect(short([target('first_interview_set', 8)])).toEqual(['first_interview_set 6']);
    expect(
      short([target('first_interview_set', 8), target('application_consent', 20), target('first_meeting', 5)]),
    ).toEqual(['first_interview_set 6', 'first_meeting 2']);
    expect(
      short([target('first_interview_set', 8), target('application_consent', 30), target('first_meeting', 5)]),
    ).toHaveLength(2);
    expect(short([])).toEqual([]);
  });

  test('not when it is over, nor on its last day', () => {
    expect(short([target('first_interview_set', 8)], dayOf(2025, 12, 31))).toEqual([]);
    expect(short([target('first_interview_set', 8)], dayOf(2025, 11, 30))).toEqual([]);
    expect(short([target('first_interview_set', 8)], dayOf(2025, 12, 30))).toEqual(['first_interview_set 6']);
  });

  test('the settings’ own targets where no others were gathered', () => {
    const targets = [{ member: '佐藤', metric: 'first_interview_set', period: '2025-12', value: '8', row: 0 }];
    const settings = { ...NO_SETTINGS, targets };
    expect(factsOf(activity, { period: DECEMBER, asOf: dayOf(2025, 12, 20), settings }).shortfalls).toHaveLength(1);
    expect(
      factsOf(activity, { period: DECEMBER, asOf: dayOf(2025, 12, 20), settings, targets: [] }).shortfalls,
    ).toEqual([]);
  });
});

describe('what stands still', () => {
  const builder = new ActivityBuilder();
  for (const [candidate, day] of [
    ['C1', 1],
    ['C2', 16],
    ['C3', 17],
    ['C4', 1],
  ] as const)
    builder.event({ day: dayOf(2026, 6, day), metric: metricIndex('first_meeting'), member: '佐藤', candidate });
  const open = builder.build(dayOf(2026, 6, 30));
  const ended = builder
    .end({ candidate: 'C4', member: '佐藤', kind: 'rejected', day: dayOf(2026, 6, 20) })
    .build(dayOf(2026, 6, 30));
  const stalled = (activity: Activity, period: Period | undefined, asOf = dayOf(2026, 6, 30)) =>
    factsOf(activity, { period, asOf }).stalled;

  test('two weeks or more, where the sheet writes ends', () => {
    expect(stalled(ended, month(2026, 6))).toEqual({ units: 2, days: 14 });
    expect(stalled(ended, undefined)).toEqual({ units: 2, days: 14 });
    expect(stalled({ ...open, ends: [] }, month(2026, 6))).toBeUndefined();
  });

  test('is no matter for a period long past', () => {
    expect(stalled(ended, month(2026, 5))).toBeDefined();
    expect(stalled(ended, month(2026, 5), dayOf(2026, 7, 1))).toBeDefined();
    expect(stalled(ended, month(2026, 5), dayOf(2026, 7, 2))).toBeUndefined();
  });
});

test('a sheet that names nobody is looked at as a whole', () => {
  const activity = agency({ lowEvery: 10 });
  const facts = factsOf(activity, { period: month(2026, 7), asOf: activity.asOf, selection: everyone(activity) });
  expect(facts.counts.length).toBeGreaterThan(0);
  expect(facts.counts[0]!.value).toBeGreaterThan(
    factsOf(activity, { period: month(2026, 7), asOf: activity.asOf }).counts[0]!.value,
  );
});
