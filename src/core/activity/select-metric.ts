import { METRICS, metricIndex } from '../metrics/catalogue';
import type { Settings } from '../settings/settings';
import type { Activity } from './activity';
import { otherAspect } from './interview-basis';

const PLACEMENT = metricIndex('placement');
const ACCEPTED = metricIndex('offer_accepted');
const JOINED = metricIndex('joined');

/**
 * The metric whose events answer for `metric` in this sheet: 決定 and 内定承諾 count as one where the sheet has only one
 * of them, 決定 is 入社 where the settings say 計上 入社 and the sheet keeps no 決定 of its own, and an interview is the one
 * the settings' 計上 (設定, 実施) made of the sheet's label.
 */
export function metricInSheet(
  metric: number,
  activity: Pick<Activity, 'metrics'>,
  settings: Pick<Settings, 'basis'>,
): number {
  const keeps = (other: number) => activity.metrics.includes(other);
  if (keeps(metric)) return metric;
  const aspect = otherAspect(metric);
  if (settings.basis.interview !== undefined && aspect >= 0 && keeps(aspect)) return aspect;
  if (metric !== PLACEMENT && metric !== ACCEPTED) return metric;
  if (metric === PLACEMENT && settings.basis.revenue === 'joined' && keeps(JOINED)) return JOINED;
  const other = metric === PLACEMENT ? ACCEPTED : PLACEMENT;
  return keeps(other) ? other : metric;
}

/** How the values of a metric over a period become one number. */
export type Counting = 'sum' | 'last' | 'none';

const AVERAGES: ReadonlySet<string> = new Set(['avg_fee', 'cost_per_meeting']);

/** Occurrences and money add up, a level is its last value, and rates, durations and averages have no count at all. */
export function countingOf(metric: number): Counting {
  const { kind, stock, id } = METRICS[metric]!;
  if (kind === 'rate' || kind === 'time' || AVERAGES.has(id)) return 'none';
  return stock ? 'last' : 'sum';
}
