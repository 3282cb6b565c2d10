import { GRAIN_MONTH, UNDATED } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { everyone, oneMember } from '../../../src/core/activity/select';
import { dayOf } from '../../../src/core/calendar/day';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { type StalledUnit, stalledUnits } from '../../../src/core/stalled/stalled';

const m = metricIndex;
const june = (day: number) => dayOf(2026, 6, day);

function sheet() {
  const made = new ActivityBuilder();
  const step = (candidate: string, id: string, day: number, member: string, job = '') =>
    made.event({ day: june(day), metric: m(id), candidate, member, job });
  step('C1', 'first_meeting', 1, '佐藤');
  step('C2', 'first_meeting', 2, '田中');
  step('C2', 'document_submitted', 3, '佐藤', 'A');
  step('C2', 'first_interview_held', 8, '佐藤', 'B');
  step('C3', 'first_meeting', 3, '田中');
  step('C3', 'offer_accepted', 5, '田中', 'A');
  step('C4', 'first_meeting', 3, '田中');
  step('C5', 'first_meeting', 24, '田中');
  step('C6', 'first_meeting', 10, '田中');
  step('C6', 'first_meeting', 29, '田中');
  made.end({ candidate: 'C4', kind: 'withdrawn' });
  made.end({ candidate: 'C2', job: 'B', kind: 'rejected' });
  made.event({ day: UNDATED, metric: m('first_meeting'), candidate: 'C7', member: '田中' });
  return made.build(june(30));
}

const activity = sheet();
const show = (units: StalledUnit[] | object) =>
  (units as StalledUnit[]).map((unit) => [
    activity.candidates[unit.candidate],
    activity.jobs[unit.job] ?? '',
    activity.members[unit.member],
    METRICS[unit.stage]!.id,
    unit.days,
  ]);

test('open units without a move for 7 days, longest first; hired, ended and undated ones are left out', () => {
  expect(show(stalledUnits(activity, 7, june(30), everyone(activity)))).toEqual([
    ['C1', '', '佐藤', 'first_meeting', 29],
    // B was rejected: the candidate now waits at 推薦 for A. The last move was the interview on the 8th.
    ['C2', 'A', '佐藤', 'document_submitted', 22],
  ]);
});

test('exactly so many days count; one fewer does not', () => {
  const lasts = (days: number, asOf: number) =>
    show(stalledUnits(activity, days, asOf, everyone(activity))).map(([candidate]) => candidate);
  expect(lasts(7, dayOf(2026, 7, 1))).toEqual(['C1', 'C2', 'C5']);
  expect(lasts(8, dayOf(2026, 7, 1))).toEqual(['C1', 'C2']);
});

test('a unit belongs to who made its last move', () => {
  const tanaka = activity.members.indexOf('田中');
  expect(show(stalledUnits(activity, 2, dayOf(2026, 7, 1), oneMember(activity, tanaka)))).toEqual([
    ['C5', '', '田中', 'first_meeting', 7],
    ['C6', '', '田中', 'first_meeting', 2],
  ]);
});

test('candidate × job where the sheet begins with applications', () => {
  const applications = new ActivityBuilder()
    .event({ day: june(1), metric: m('application_consent'), candidate: 'C1', job: 'A', member: '佐藤' })
    .event({ day: june(2), metric: m('application_consent'), candidate: 'C1', job: 'B', member: '佐藤' })
    .event({ day: june(29), metric: m('document_passed'), candidate: 'C1', job: 'B', member: '佐藤' })
    .build(june(30));
  const units = stalledUnits(applications, 7, june(30), everyone(applications)) as StalledUnit[];
  expect(units.map((unit) => [applications.jobs[unit.job], unit.days])).toEqual([['A', 29]]);
});

test('a month is still from its last day', () => {
  const monthly = new ActivityBuilder()
    .event({ day: dayOf(2026, 5, 1), grain: GRAIN_MONTH, metric: m('document_submitted'), candidate: 'C1', job: 'A' })
    .event({ day: june(1), grain: GRAIN_MONTH, metric: m('document_submitted'), candidate: 'C2', job: 'A' })
    .build(june(20));
  const units = stalledUnits(monthly, 1, june(20), everyone(monthly)) as StalledUnit[];
  expect(units.map((unit) => [unit.lastMove, unit.days])).toEqual([[dayOf(2026, 5, 31), 20]]);
});

test('totals name nobody', () => {
  const totals = new ActivityBuilder().event({ day: june(1), metric: m('first_meeting'), count: 5 }).build(june(30));
  expect(stalledUnits(totals, 7, june(30), everyone(totals))).toEqual({ missing: 'candidate' });
});

describe('of several applications', () => {
  /** One candidate met on the 1st; then so many steps of applications: [metric, day, job]. */
  function shown(
    steps: readonly (readonly [string, number, string])[],
    ended?: string,
  ): readonly (readonly [string, string, number])[] {
    const made = new ActivityBuilder().event({ day: june(1), metric: m('first_meeting'), candidate: 'C1' });
    for (const [id, day, job] of steps) made.event({ day: june(day), metric: m(id), candidate: 'C1', job });
    if (ended !== undefined) made.end({ candidate: 'C1', job: ended, kind: 'rejected' });
    const of = made.build(june(30));
    const units = stalledUnits(of, 1, june(30), everyone(of)) as StalledUnit[];
    return units.map(({ job, stage, days }) => [of.jobs[job] ?? '', METRICS[stage]!.id, days] as const);
  }

  test.each<[string, readonly (readonly [string, number, string])[], string | undefined, [string, string, number]]>([
    [
      'the furthest is shown, though another moved later',
      [
        ['document_submitted', 3, 'A'],
        ['first_interview_held', 8, 'B'],
        ['document_submitted', 9, 'C'],
      ],
      undefined,
      ['B', 'first_interview_held', 21],
    ],
    [
      'of two as far, the one that came there last',
      [
        ['document_submitted', 9, 'A'],
        ['document_submitted', 3, 'B'],
      ],
      undefined,
      ['A', 'document_submitted', 21],
    ],
    [
      'what is no stage (売上 of the candidate) moves nothing',
      [
        ['document_submitted', 3, 'A'],
        ['revenue', 9, 'B'],
      ],
      undefined,
      ['A', 'document_submitted', 27],
    ],
    [
      'an ended one does not count, however far',
      [
        ['application_consent', 3, 'A'],
        ['final_interview_held', 9, 'B'],
      ],
      'B',
      ['A', 'application_consent', 21],
    ],
  ])('%s', (_, steps, ended, wanted) => {
    expect(shown(steps, ended)).toEqual([wanted]);
  });
});

test('waiting equally long: in the order of the sheet', () => {
  const alike = new ActivityBuilder()
    .event({ day: june(1), metric: m('first_meeting'), candidate: 'C1' })
    .event({ day: june(2), metric: m('first_meeting'), candidate: 'C2' })
    .event({ day: june(3), metric: m('first_meeting'), candidate: 'C3' })
    .event({ day: june(5), metric: m('first_meeting'), candidate: 'C3' })
    .event({ day: june(5), metric: m('first_meeting'), candidate: 'C1' })
    .event({ day: june(5), metric: m('first_meeting'), candidate: 'C2' })
    .build(june(30));
  const units = stalledUnits(alike, 7, june(30), everyone(alike)) as StalledUnit[];
  expect(units.map((unit) => alike.candidates[unit.candidate])).toEqual(['C3', 'C1', 'C2']);
});

test('a sheet of clients only has no stage to wait at', () => {
  const clients = new ActivityBuilder().event({ day: june(1), metric: m('client_call'), count: 5 }).build(june(30));
  expect(stalledUnits(clients, 7, june(30), everyone(clients))).toEqual({ missing: 'stage' });
});

test('where nobody is named at the last move, who did the furthest stage holds the unit', () => {
  const handed = new ActivityBuilder()
    .event({ day: june(1), metric: m('first_meeting'), candidate: 'C1', member: '佐藤' })
    .event({ day: june(2), metric: m('document_submitted'), candidate: 'C1', job: 'A', member: '田中' })
    .event({ day: june(3), metric: m('first_meeting'), candidate: 'C1' })
    .build(june(30));
  const units = stalledUnits(handed, 7, june(30), everyone(handed)) as StalledUnit[];
  expect(units.map((unit) => handed.members[unit.member])).toEqual(['田中']);
  expect(stalledUnits(handed, 7, june(30), oneMember(handed, 0))).toEqual([]);
  expect(stalledUnits(handed, 7, june(30), oneMember(handed, 1))).toHaveLength(1);
});
