import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { everyone, oneMember } from '../../../src/core/activity/select';
import { dayOf, endOfMonth, monthStart } from '../../../src/core/calendar/day';
import { outcomeOf } from '../../../src/core/feedback/agreed-action';
import { readAgreedCount } from '../../../src/core/feedback/agreed-count';
import { countFacts, countsToLead, hasEvents, sideOf, trackOf } from '../../../src/core/feedback/count-facts';
import { type TopicId, topicsOfCount, topicsOfStep, watchedBy } from '../../../src/core/feedback/topics';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { month } from '../../support/feedback';

const ids = (metrics: readonly number[]) => metrics.map((metric) => METRICS[metric]!.id);
const indices = (list: string) => list.split(' ').map(metricIndex);

describe('what a talk about a count is about', () => {
  test.each<[TopicId, string]>([
    ['scout', 'scout_sent scout_personalized scout_opened scout_reply'],
    ['reply', 'new_leads registration'],
    [
      'meeting',
      'valid_registration candidate_call candidate_connected dormant_recontact referral_asked meeting_set first_meeting meeting_reminder',
    ],
    [
      'application',
      'hearing_sheet_done second_meeting job_proposed job_reason_note client_inquiry application_consent',
    ],
    [
      'submission',
      'document_collected application_reason_confirm resume_review recommendation_letter document_submitted',
    ],
    ['screening', 'document_passed document_rejected'],
    ['arranging', 'scheduling_same_day second_interview_set final_interview_set'],
    ['attending', 'first_interview_held second_interview_held final_interview_held'],
    ['interview', 'interview_prep interview_debrief first_interview_passed second_interview_passed'],
    ['final', 'final_interview_passed offer'],
    ['offer', 'closing_meeting offer_accepted offer_declined placement'],
    ['joining', 'preboarding_followup joined pre_join_declined post_join_followup early_leave'],
    ['volume', 'first_interview_set interview_total_set active_candidates weekly_followup study_roleplay revenue'],
    ['prospecting', 'client_call client_mail client_connected client_appointment client_visit fee_negotiation'],
    ['jobs', 'contract_signed new_jobs active_jobs job_recommend_internal'],
  ])('%s: %s', (topic, list) => {
    const other = indices(list).filter((metric) => topicsOfCount(metric).join() !== topic);
    expect(other.map((metric) => `${METRICS[metric]!.id}: ${topicsOfCount(metric)}`)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['scout_reply', 'registration', 'reply'],
    ['scout_sent', 'registration', 'scout reply'],
    ['scout_sent', 'first_meeting', 'scout meeting'],
    ['scout_sent', 'application_consent', 'scout application'],
    ['job_proposed', 'document_submitted', 'application submission'],
    ['application_consent', 'document_submitted', 'submission'],
    ['application_consent', 'document_passed', 'submission screening'],
    ['application_consent', 'first_interview_set', 'screening'],
    ['document_passed', 'first_interview_set', 'arranging'],
    ['document_passed', 'first_interview_held', 'arranging attending'],
    ['document_submitted', 'first_interview_held', 'screening'],
    ['document_passed', 'first_interview_passed', 'interview'],
    ['offer', 'joined', 'offer joining'],
    ['client_call', 'client_visit', 'prospecting'],
    ['client_call', 'active_jobs', 'prospecting jobs'],
    ['contract_signed', 'active_jobs', 'jobs'],
  ])('from %s to %s: %s', (from, to, topics) => {
    expect(topicsOfStep(metricIndex(from), metricIndex(to)).join(' ')).toBe(topics);
  });

  test('what is watched, nearest to the action first', () => {
    expect(ids(watchedBy('submission'))[0]).toBe('document_collected');
    expect(ids(watchedBy('volume'))).toEqual([
      'application_consent',
      'job_proposed',
      'first_meeting',
      'first_interview_set',
    ]);
  });
});

describe('the counts a talk may be about', () => {
  test.each<['candidate' | 'client', string, string]>([
    [
      'candidate',
      'scout_sent document_submitted registration first_meeting application_consent first_interview_set',
      'first_interview_set application_consent first_meeting document_submitted registration scout_sent',
    ],
    // What comes first of these by the order of the catalogue does not come first in a talk.
    [
      'client',
      'client_call client_connected client_appointment client_visit new_jobs',
      'new_jobs client_visit client_appointment client_call client_connected',
    ],
    ['client', 'first_meeting client_call', 'client_call'],
    ['candidate', 'first_meeting client_call', 'first_meeting'],
    // No stage of the track: any own count; then the results. Rates, levels and money are none.
    ['client', 'interview_prep placement', 'interview_prep'],
    ['candidate', 'study_roleplay weekly_followup', 'weekly_followup study_roleplay'],
    ['candidate', 'interview_prep resume_review', 'interview_prep resume_review'],
    ['candidate', 'placement offer revenue interview_pass_rate active_candidates', 'placement offer'],
    ['candidate', 'document_passed placement', 'placement document_passed'],
    ['candidate', 'revenue interview_pass_rate active_jobs', ''],
  ])('%s: %s', (track, metrics, expected) => {
    expect(ids(countsToLead({ metrics: indices(metrics) }, track)).join(' ')).toBe(expected);
  });

  test('as many of the one track as of the other: candidates', () => {
    const builder = new ActivityBuilder();
    builder.event({ day: 20_000, metric: metricIndex('client_call'), member: '鈴木' });
    builder.event({ day: 20_000, metric: metricIndex('first_meeting'), member: '鈴木' });
    builder.event({ day: 20_001, metric: metricIndex('client_call'), member: '田中' });
    const activity = builder.build(20_010);
    expect(trackOf(activity, oneMember(activity, 0))).toBe('candidate');
    expect(trackOf(activity, oneMember(activity, 1))).toBe('client');
    expect(trackOf(new ActivityBuilder().build(20_010), everyone(new ActivityBuilder().build(20_010)))).toBe(
      'candidate',
    );
  });
});

const SET = metricIndex('first_interview_set');
const START = 2025 * 12;
/** An event a time, from January 2025. */
function monthly(counts: readonly number[], asOf?: number) {
  const builder = new ActivityBuilder();
  counts.forEach((count, at) => {
    for (let one = 0; one < count; one++)
      builder.event({ day: monthStart(START + at) + one, metric: SET, member: '佐藤', candidate: `C${one % 3}` });
  });
  return builder.build(asOf ?? endOfMonth(monthStart(START + counts.length - 1)));
}
const STEADY = [6, 7, 5, 6, 8, 6, 5, 7, 6, 7, 6, 6];

describe('counts of a stretch of months', () => {
  const fact = (counts: readonly number[], first: number, last: number, asOf?: number) => {
    const activity = monthly(counts, asOf);
    const period = {
      first: monthStart(START + first),
      last: endOfMonth(monthStart(START + last)),
      grain: 'range' as const,
    };
    return countFacts(activity, [SET], period, oneMember(activity, 0), {})[0]!;
  };

  test('tell only the months inside it that lie outside the range', () => {
    const counts = [...STEADY, 25, 6, 6, 25, 6, 25];
    const { usual, value } = fact(counts, 13, 16);
    expect(value).toBe(6 + 6 + 25 + 6);
    expect(usual).toMatchObject({ kind: 'months', above: [dayOf(2026, 4, 1)], below: [] });
    expect(fact(counts, 12, 15).usual).toMatchObject({ above: [dayOf(2026, 1, 1), dayOf(2026, 4, 1)] });
  });

  test('tell those below, and none that is not over', () => {
    const counts = [...STEADY, 7, 6, 1];
    expect(fact(counts, 12, 14).usual).toMatchObject({ kind: 'months', above: [], below: [dayOf(2026, 3, 1)] });
    expect(fact(counts, 12, 14, dayOf(2026, 3, 30)).usual).toMatchObject({ kind: 'months', above: [], below: [] });
    expect(fact(counts, 14, 15, dayOf(2026, 3, 30)).usual).toEqual({ kind: 'none' });
  });

  test('a month in which nothing was looked at, and one before anything', () => {
    expect(fact(STEADY, -2, -2).usual).toEqual({ kind: 'few', finished: 0 });
    expect(fact(STEADY, 11, 11, dayOf(2025, 12, 30)).usual).toMatchObject({ kind: 'running' });
    expect(sideOf(fact(STEADY, 11, 11, dayOf(2025, 12, 30)))).toBeUndefined();
  });

  test('people once each, where the settings count them so; and at most three counts', () => {
    const activity = monthly(STEADY);
    const december = month(2025, 12);
    const of = (unique: boolean) => countFacts(activity, [SET], december, oneMember(activity, 0), { unique })[0]!;
    expect([of(false).value, of(true).value]).toEqual([6, 3]);
    expect(of(true).usual).toMatchObject({ kind: 'judged', range: { low: 3, high: 3 } });
    expect(of(false).usual).not.toMatchObject({ range: { low: 3 } });
    expect(countFacts(activity, [SET, 0, 1, 2], december, oneMember(activity, 0), {})).toHaveLength(3);
  });
});

test('whether the member has anything in the period', () => {
  const builder = new ActivityBuilder();
  builder.event({ day: dayOf(2026, 4, 10), metric: SET, member: '佐藤' });
  builder.event({ day: dayOf(2026, 5, 10), metric: SET, member: '鈴木' });
  const activity = builder.build(dayOf(2026, 5, 31));
  const has = (member: number, number: number) => hasEvents(activity, month(2026, number), oneMember(activity, member));
  expect([has(0, 4), has(0, 5), has(1, 4), has(1, 5)]).toEqual([true, false, false, true]);
  expect(hasEvents(activity, undefined, oneMember(activity, 1))).toBe(true);
  expect(hasEvents(activity, month(2026, 3), everyone(activity))).toBe(false);
});

describe('what came of an agreed action', () => {
  const CALL = metricIndex('candidate_call');
  const builder = new ActivityBuilder();
  for (const day of [1, 2, 8, 9]) builder.event({ day: dayOf(2026, 6, day), metric: CALL, member: '佐藤', count: 2 });
  builder.event({ day: dayOf(2026, 6, 5), metric: CALL, member: '鈴木', count: 50 });
  const activity = builder.build(dayOf(2026, 6, 30));
  const action = { metric: CALL, count: 5, agreed: dayOf(2026, 6, 1), due: dayOf(2026, 6, 8) };
  const outcome = (more: object, asOf = dayOf(2026, 6, 30)) =>
    outcomeOf({ ...action, ...more }, activity, oneMember(activity, 0), asOf);

  test('is counted from the day after the talk to the day it was due', () => {
    expect(outcome({})).toEqual({ count: 4, of: 5, until: dayOf(2026, 6, 8), over: true });
    expect(outcome({}, dayOf(2026, 6, 8))).toEqual({ count: 4, of: 5, until: dayOf(2026, 6, 8), over: true });
    expect(outcome({}, dayOf(2026, 6, 7))).toEqual({ count: 2, of: 5, until: dayOf(2026, 6, 7), over: false });
    expect(outcome({ count: undefined })).toEqual({ count: 4, of: undefined, until: dayOf(2026, 6, 8), over: true });
  });

  test('is not counted where the sheet does not', () => {
    expect(outcome({ metric: undefined })).toBeUndefined();
    expect(outcome({ metric: metricIndex('first_meeting') })).toBeUndefined();
    expect(outcome({ metric: metricIndex('interview_pass_rate') })).toBeUndefined();
  });
});

test.each(['3人5', '2回3', '2.x', '2.', '.5', '12345678901', '3件名簿'])('%p is no number to agree on', (text) =>
  expect(readAgreedCount(text)).toEqual({ kind: 'unreadable' }),
);
test.each([
  ['2.5', 2.5],
  ['2.75', 2.75],
  ['12 件 ', 12],
  ['5本', 5],
  ['5名 ', 5],
])('%p is %p', (text, count) => expect(readAgreedCount(text)).toEqual({ kind: 'count', count }));
