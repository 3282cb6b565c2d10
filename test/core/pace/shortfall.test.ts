import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { everyone, oneMember } from '../../../src/core/activity/select';
import { dayOf } from '../../../src/core/calendar/day';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { qualityPartner } from '../../../src/core/pace/quality-partner';
import { shortfallAction } from '../../../src/core/pace/shortfall';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const m = metricIndex;
const asOf = dayOf(2026, 10, 10);

const activity = new ActivityBuilder()
  .event({ day: dayOf(2026, 3, 31), metric: m('application_consent'), count: 999, member: '佐藤' })
  .event({ day: dayOf(2026, 4, 1), metric: m('first_meeting'), count: 100, member: '佐藤' })
  .event({ day: dayOf(2026, 5, 1), metric: m('application_consent'), count: 400, member: '佐藤' })
  .event({ day: dayOf(2026, 6, 1), metric: m('document_submitted'), count: 300, member: '佐藤' })
  .event({ day: dayOf(2026, 6, 2), metric: m('document_passed'), count: 110, member: '佐藤' })
  .event({ day: dayOf(2026, 9, 30), metric: m('first_interview_set'), count: 100, member: '佐藤' })
  .event({ day: dayOf(2026, 10, 1), metric: m('first_interview_set'), count: 999, member: '佐藤' })
  .event({ day: dayOf(2026, 9, 30), metric: m('first_interview_set'), count: 3, member: '田中' })
  .event({ day: dayOf(2026, 9, 30), metric: m('application_consent'), count: 19, member: '田中' })
  .build(asOf);

const translated = (id: string, need: number, member = 0) => {
  const action = shortfallAction(activity, m(id), need, oneMember(activity, member), asOf);
  return action && [METRICS[action.stage]!.id, action.low, action.high, action.n, action.outcomes];
};

test('五件 short of 一次面接設定: as many 求人応募 as the last six finished months say', () => {
  // 100 of 400: Wilson 0.2100–0.2946, so 5 take 17 to 24.
  expect(translated('first_interview_set', 5)).toEqual(['application_consent', 17, 24, 400, 100]);
});

test('for 求人応募 itself the next stage people move themselves', () => {
  expect(translated('application_consent', 4)?.[0]).toBe('first_meeting');
});

test('own data too sparse: nothing is claimed', () => {
  expect(translated('first_interview_set', 5, 1)).toBeUndefined();
});

test('nothing upstream in the sheet: nothing to translate into', () => {
  expect(translated('first_meeting', 5)).toBeUndefined();
});

test('a count has its partner rate beside it, with limits', () => {
  const rate = qualityPartner(activity, m('application_consent'), undefined, everyone(activity), NO_SETTINGS)!;
  expect([METRICS[rate.metric]!.id, rate.from, rate.to]).toEqual(['document_pass_rate', 300, 110]);
  expect(rate.low!).toBeLessThan(110 / 300);
  expect(qualityPartner(activity, m('revenue'), undefined, everyone(activity), NO_SETTINGS)).toBeUndefined();
});
