import type { Activity } from '../activity/activity';
import type { MemberSelection } from '../activity/select';
import { countingOf, metricInSheet } from '../activity/select-metric';
import { periodWindow } from '../activity/select-period';
import type { Period } from '../calendar/period';
import { type TallyOptions, tally } from '../funnel/tally';
import { findMetricId, METRICS } from '../metrics/catalogue';
import type { Settings } from '../settings/settings';

/**
 * Actual values by period and owner, each period and selection tallied once: counts as they are, rates recomputed from
 * their counts. `undefined` for durations, for rates whose counts the sheet lacks, and for what it does not keep.
 */
export function actualsOf(
  activity: Activity,
  settings: Settings,
  options: TallyOptions,
): (metric: number, period: Period, selection: MemberSelection) => number | undefined {
  const tallies = new Map<string, Float64Array>();
  const kept = (metric: number | undefined): metric is number =>
    metric !== undefined && activity.metrics.includes(metricInSheet(metric, activity, settings));
  return (metric, period, selection) => {
    const key = `${period.first},${period.last},${selection.kind},${selection.label}`;
    let counts = tallies.get(key);
    if (counts === undefined) {
      counts = tally(activity, periodWindow(period), selection, options);
      tallies.set(key, counts);
    }
    const count = (of: number) => counts![metricInSheet(of, activity, settings)]!;
    if (countingOf(metric) !== 'none') return kept(metric) ? count(metric) : undefined;
    const { numerator, denominator } = METRICS[metric]!;
    const [top, bottom] = [findMetricId(numerator ?? ''), findMetricId(denominator ?? '')];
    if (!kept(top) || !kept(bottom) || !(count(bottom) > 0)) return undefined;
    return count(top) / count(bottom);
  };
}
