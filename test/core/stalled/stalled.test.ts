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
