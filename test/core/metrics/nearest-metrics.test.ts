import { METRICS } from '../../../src/core/metrics/catalogue';
import { nearestMetrics } from '../../../src/core/metrics/nearest-metrics';

const near = (text: string, language: 'ja' | 'en' = 'ja') =>
  nearestMetrics(text, language).map((at) => METRICS[at]!.id);

describe('nearestMetrics', () => {
  test.each([
    ['一次面接設定率数', 'first_interview_set'],
    ['求人応募見込', 'application_consent'],
    ['面談設定済み', 'meeting_set'],
    ['スカウト開封', 'scout_opened'],
  ])('%s looks like %s', (text, id) => expect(near(text)).toContain(id));

  test.each([
    ['interviews arangd', 'first_interview_set'],
    ['client meetngs', 'client_visit'],
  ])('%s looks like %s', (text, id) => expect(near(text, 'en')).toContain(id));

  test('offers at most as many as asked, and nothing for what is like nothing', () => {
    expect(nearestMetrics('面接', 'ja', 2)).toHaveLength(2);
    expect(near('xyzzy')).toEqual([]);
    expect(near('')).toEqual([]);
  });
});
