import { METRICS, metricIndex } from '../metrics/catalogue';
import { foldText } from '../parse/text';

type InterviewBasis = 'set' | 'held';

/** Words that say themselves whether an interview was arranged or held. */
const SAYS_SO =
  /設定|調整|予約|実施|済|完了|参加|\bset\b|arranged|booked|scheduled|\bheld\b|attended|\bdone\b|completed|conducted/i;
const ASPECT = /_interview(?:_total)?_(set|held)$/;

/**
 * The same interview as arranged or as held, where the settings (計上) say which of the two counts and the label leaves it
 * open: 一次面接数 under 計上 設定 is first interviews arranged.
 *
 * @param text the label as written
 * @returns the metric itself where its label says which it is, or there is no other
 */
export function byInterviewBasis(metric: number, text: string, basis: InterviewBasis | undefined): number {
  if (metric < 0 || basis === undefined || SAYS_SO.test(foldText(text))) return metric;
  const other = otherAspect(metric);
  return other >= 0 && METRICS[other]!.id.endsWith(`_${basis}`) ? other : metric;
}

/** Arranged for held and held for arranged; -1 for any other metric. */
export function otherAspect(metric: number): number {
  const { id } = METRICS[metric]!;
  const aspect = ASPECT.exec(id)?.[1];
  if (aspect === undefined) return -1;
  const other = `${id.slice(0, -aspect.length)}${aspect === 'set' ? 'held' : 'set'}`;
  return METRICS.some((one) => one.id === other) ? metricIndex(other) : -1;
}
