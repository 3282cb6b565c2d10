import { countingOf, metricInSheet } from '../../../src/core/activity/select-metric';
import { metricIndex } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const ids = (...names: string[]) => ({ metrics: names.map(metricIndex) });
const joinedBasis = { basis: { ...NO_SETTINGS.basis, revenue: 'joined' as const } };

test.each<[string, { metrics: number[] }, typeof joinedBasis | typeof NO_SETTINGS, string]>([
  ['placement', ids('offer_accepted', 'joined'), NO_SETTINGS, 'offer_accepted'],
  ['offer_accepted', ids('placement'), NO_SETTINGS, 'placement'],
  ['placement', ids('placement', 'offer_accepted'), NO_SETTINGS, 'placement'],
  ['offer_accepted', ids('placement', 'offer_accepted'), NO_SETTINGS, 'offer_accepted'],
  ['placement', ids('offer_accepted', 'joined'), joinedBasis, 'joined'],
  ['placement', ids('offer'), NO_SETTINGS, 'placement'],
  ['offer', ids('placement'), NO_SETTINGS, 'offer'],
])('%s in a sheet with %j is answered by its nearest', (asked, sheet, settings, answer) => {
  expect(metricInSheet(metricIndex(asked), sheet, settings)).toBe(metricIndex(answer));
});

test.each<[string, string]>([
  ['first_interview_set', 'sum'],
  ['revenue', 'sum'],
  ['active_jobs', 'last'],
  ['active_candidates', 'last'],
  ['document_pass_rate', 'none'],
  ['time_to_placement', 'none'],
  ['avg_fee', 'none'],
])('%s is counted by %s', (id, counting) => {
  expect(countingOf(metricIndex(id))).toBe(counting);
});
