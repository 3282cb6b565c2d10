import { metricIndex } from '../../../src/core/metrics/catalogue';
import { withMeaningsOfActivity } from '../../../src/core/pace/label-meanings';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const m = metricIndex;
const targets = [
  ['担当者', '応募', '架電', '推薦'],
  ['佐藤', 20, 50, 5],
];
const meanings = (held: string[], settings = NO_SETTINGS) =>
  Object.fromEntries(withMeaningsOfActivity(targets, { metrics: held.map(m) }, settings).metrics);

test('a label with several meanings is the one the activity sheet keeps', () => {
  expect(meanings(['application_consent', 'candidate_call'])).toEqual({
    応募: m('application_consent'),
    架電: m('candidate_call'),
  });
  expect(meanings(['new_leads'])).toEqual({ 応募: m('new_leads') });
});

test('where it keeps none or both, the target sheet decides', () => {
  expect(meanings(['candidate_call', 'client_call'])).toEqual({});
});

test('what the settings say stands', () => {
  const settings = { ...NO_SETTINGS, metrics: new Map([['応募', m('new_leads')]]) };
  expect(meanings(['application_consent'], settings)).toEqual({ 応募: m('new_leads') });
});
