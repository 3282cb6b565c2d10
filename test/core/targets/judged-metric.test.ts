import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { achievedIn, achievementIn, isAchievement, judgedMetric } from '../../../src/core/targets/judged-metric';
import { trackIn } from '../../../src/core/targets/metric-choice';

const ACHIEVEMENT = metricIndex('budget_achievement');
const REVENUE = metricIndex('revenue');

describe('what a 達成率 is the achievement of', () => {
  test.each<[string, string | undefined]>([
    ['売上達成率', 'revenue'],
    ['売上の達成率', 'revenue'],
    ['売上目標達成率', 'revenue'],
    ['売上の目標達成率', 'revenue'],
    ['面談の達成度', 'first_meeting'],
    ['応募の進捗率', 'application_consent'],
    ['Billings achievement', 'revenue'],
    ['Placements attainment', 'placement'],
    ['達成率', undefined],
    ['予算達成率', undefined],
    ['目標達成率 100%', undefined],
  ])('%s', (text, id) => {
    const found = achievementIn(text, ACHIEVEMENT);
    expect(found === undefined ? undefined : METRICS[found]!.id).toBe(id);
    expect(achievedIn(text, REVENUE)).toBeUndefined();
  });

  test('it is judged as that, or for itself; any other metric is judged as it is', () => {
    expect(judgedMetric(ACHIEVEMENT, REVENUE)).toBe(REVENUE);
    expect(judgedMetric(ACHIEVEMENT, undefined)).toBe(ACHIEVEMENT);
    expect(judgedMetric(0, REVENUE)).toBe(0);
    expect(judgedMetric(undefined, REVENUE)).toBeUndefined();
    expect([isAchievement(ACHIEVEMENT), isAchievement(REVENUE)]).toEqual([true, false]);
  });
});

test.each<[string, string | undefined]>([
  ['■RA', 'client'],
  ['RA 鈴木', 'client'],
  ['鈴木(ra)', 'client'],
  ['企業担当', 'client'],
  ['法人営業', 'client'],
  ['求人開拓チーム', 'client'],
  ['■CA', 'candidate'],
  ['佐藤（CA）', 'candidate'],
  ['求職者担当', 'candidate'],
  ['キャリアアドバイザー', 'candidate'],
  ['Sarah', undefined],
  ['Brand', undefined],
  ['Carla', undefined],
  ['Africa', undefined],
  ['佐藤', undefined],
  ['', undefined],
])('%s works with %s', (text, track) => expect(trackIn(text)).toBe(track));
