import { UNDATED } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { dayOf } from '../../../src/core/calendar/day';
import type { Period } from '../../../src/core/calendar/period';
import { countedMetrics, memberCounts } from '../../../src/core/funnel/member-counts';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';

const m = metricIndex;
const april: Period = { first: dayOf(2026, 4, 1), last: dayOf(2026, 4, 30), grain: 'month' };
const day = dayOf(2026, 4, 10);
const asOf = dayOf(2026, 5, 31);

function table(builder: ActivityBuilder, ids: readonly string[], unique = false) {
  const activity = builder.build(asOf);
  const { rows, total } = memberCounts(activity, ids.map(m), april, { unique });
  return [...rows.map(({ member, counts }) => [activity.members[member] ?? '', ...counts]), ['all', ...total]];
}

test('a row for each member of the sheet, zeros too; what names nobody last', () => {
  const made = new ActivityBuilder()
    .event({ day, metric: m('first_meeting'), count: 3, member: '佐藤' })
    .event({ day, metric: m('first_meeting'), count: 2 })
    .event({ day, metric: m('client_visit'), count: 4, member: '佐藤' })
    .event({ day: dayOf(2026, 5, 1), metric: m('first_meeting'), count: 9, member: '田中' });
  expect(table(made, ['first_meeting', 'client_visit'])).toEqual([
    ['佐藤', 3, 4],
    ['田中', 0, 0],
    ['', 2, 0],
    ['all', 5, 4],
  ]);
});

test('nothing without a name in the period, no row for it; what has no date is in no period', () => {
  const made = new ActivityBuilder()
    .event({ day, metric: m('first_meeting'), member: '佐藤' })
    .event({ day: dayOf(2026, 5, 1), metric: m('first_meeting'), count: 9 })
    .event({ day: UNDATED, metric: m('first_meeting'), count: 9 });
  expect(table(made, ['first_meeting'])).toEqual([
    ['佐藤', 1],
    ['all', 1],
  ]);
});

test('an RA who only stands beside a CA has no row; one with events of their own has', () => {
  const made = new ActivityBuilder()
    .event({ day, metric: m('document_submitted'), member: '佐藤', ra: '鈴木' })
    .event({ day, metric: m('document_submitted'), member: '佐藤', ra: '高橋' })
    .event({ day, metric: m('client_visit'), member: '高橋' });
  expect(table(made, ['document_submitted', 'client_visit'])).toEqual([
    ['佐藤', 2, 0],
    ['高橋', 0, 1],
    ['all', 2, 1],
  ]);
});

test('実人数: each candidate once for each member, and once in all; totals and money as they are', () => {
  const made = new ActivityBuilder()
    .event({ day, metric: m('document_submitted'), member: '佐藤', candidate: 'C1', job: 'A' })
    .event({ day, metric: m('document_submitted'), member: '佐藤', candidate: 'C1', job: 'B' })
    .event({ day, metric: m('document_submitted'), member: '田中', candidate: 'C1', job: 'C' })
    .event({ day, metric: m('first_meeting'), member: '佐藤', candidate: 'C1' })
    .event({ day, metric: m('document_submitted'), member: '田中', count: 4 })
    .event({ day, metric: m('revenue'), member: '田中', candidate: 'C1', count: 500 })
    .event({ day, metric: m('revenue'), member: '田中', candidate: 'C1', count: 300 });
  expect(table(made, ['first_meeting', 'document_submitted', 'revenue'], true)).toEqual([
    ['佐藤', 1, 1, 0],
    ['田中', 0, 5, 800],
    ['all', 1, 5, 800],
  ]);
});

test('a level is each member’s last value in the period', () => {
  const made = new ActivityBuilder()
    .event({ day: dayOf(2026, 4, 20), metric: m('active_jobs'), member: '鈴木', count: 44 })
    .event({ day: dayOf(2026, 4, 6), metric: m('active_jobs'), member: '鈴木', count: 40 })
    .event({ day: dayOf(2026, 4, 20), metric: m('active_jobs'), member: '鈴木', count: 45 })
    .event({ day: dayOf(2026, 4, 6), metric: m('active_jobs'), member: '高橋', count: 30 })
    .event({ day: dayOf(2026, 4, 7), metric: m('active_jobs'), count: 2 })
    .event({ day: dayOf(2026, 5, 6), metric: m('active_jobs'), member: '高橋', count: 99 });
  expect(table(made, ['active_jobs'])).toEqual([
    ['鈴木', 45],
    ['高橋', 30],
    ['', 2],
    ['all', 77],
  ]);
});

test('columns: candidate track, client track, each in order, what is no stage after them, money last; no rates or times', () => {
  const ids = [
    'revenue',
    'client_visit',
    'document_pass_rate',
    'offer_accepted',
    'time_to_placement',
    'client_call',
    'first_meeting',
    'study_roleplay',
  ];
  const shown = countedMetrics({ metrics: [...ids, 'first_meeting'].map(m) }).map((metric) => METRICS[metric]!.id);
  expect(shown).toEqual([
    'first_meeting',
    'offer_accepted',
    'study_roleplay',
    'client_call',
    'client_visit',
    'revenue',
  ]);
});
