import { metricIndex } from '../metrics/catalogue';
import { findMetric } from '../metrics/find-in-text';

const ACHIEVEMENT = metricIndex('budget_achievement');

/** A 達成率 takes after the metric it is an achievement of; where that is not known, it stands for itself. */
export function judgedMetric(metric: number | undefined, achievementOf: number | undefined): number | undefined {
  return metric === ACHIEVEMENT ? (achievementOf ?? metric) : metric;
}

/** What the 達成率 named in a text is the achievement of (売上達成率 → 売上); `undefined` for anything else. */
export function achievementIn(text: string, metric: number): number | undefined {
  if (metric !== ACHIEVEMENT) return undefined;
  return findMetric(
    text.replace(/の?(?:目標)?(?:達成率|達成度|進捗率|消化率)|achievement|attainment/giu, ' '),
    (candidate) => candidate !== ACHIEVEMENT,
  )?.candidates[0];
}
