import { metricIndex } from '../metrics/catalogue';
import { findMetric } from '../metrics/find-in-text';

const ACHIEVEMENT = metricIndex('budget_achievement');

export function isAchievement(metric: number): boolean {
  return metric === ACHIEVEMENT;
}

/** A 達成率 takes after the metric it is an achievement of; where that is not known, it stands for itself. */
export function judgedMetric(metric: number | undefined, achievementOf: number | undefined): number | undefined {
  return metric === ACHIEVEMENT ? (achievementOf ?? metric) : metric;
}

/** Meanings of the metric whose 達成率 a text names (売上達成率 → 売上); `undefined` where the metric is none, or the text names no other. */
export function achievedIn(text: string, metric: number): readonly number[] | undefined {
  if (metric !== ACHIEVEMENT) return undefined;
  const bare = text.replace(/の?(?:目標)?(?:達成率|達成度|進捗率|消化率)|achievement|attainment/giu, ' ');
  return findMetric(bare, (candidate) => candidate !== ACHIEVEMENT)?.candidates;
}

/** The same where nothing around the text settles its meaning. */
export function achievementIn(text: string, metric: number): number | undefined {
  return achievedIn(text, metric)?.[0];
}
