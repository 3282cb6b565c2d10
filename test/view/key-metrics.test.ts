import { everyone } from '../../src/core/activity/select';
import { METRICS } from '../../src/core/metrics/metrics';
import { keyMetrics, leadMetric, oftenCounted } from '../../src/view/key-metrics';
import { openedActivity } from '../support/opened-activity';

/** So many of each, from January to June. */
function counted(counts: Readonly<Record<string, number>>) {
  const rows = Object.entries(counts).flatMap(([what, count]) =>
    Array.from({ length: count }, (_, at) => [
      `2026-0${1 + ((at * 5) % 6)}-1${at % 9}`,
      '見本 花',
      `求職者${at}`,
      what,
    ]),
  );
  const { activity, settings } = openedActivity([['日付', '担当', '求職者', '活動内容'], ...rows], '2026-06-30');
  const metrics = keyMetrics(activity, settings, 4);
  const often = oftenCounted(metrics, activity, everyone(activity));
  const lead = leadMetric(often, activity, settings);
  const id = (metric: number) => METRICS[metric]!.id;
  return { often: often.map(id), lead: lead === undefined ? undefined : id(lead) };
}

test('what happens but now and then is not what a chart is about', () =>
  expect(counted({ 一次面接設定: 2, 応募承諾: 30, 初回面談: 60 })).toEqual({
    often: ['first_meeting', 'application_consent'],
    lead: 'application_consent',
  }));

test('once a month is enough', () =>
  expect(counted({ 一次面接設定: 6, 応募承諾: 30, 初回面談: 60 }).lead).toBe('first_interview_set'));

test('where all is rare, the preferred one leads', () =>
  expect(counted({ 一次面接設定: 2, 初回面談: 2 }).lead).toBe('first_interview_set'));

test('nothing counted, nothing to show', () => expect(counted({})).toEqual({ often: [], lead: undefined }));
