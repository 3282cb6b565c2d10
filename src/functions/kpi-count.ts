import { countingOf } from '../core/activity/select-metric';
import { periodWindow } from '../core/activity/select-period';
import { tally } from '../core/funnel/tally';
import { METRICS } from '../core/metrics/catalogue';
import { mixedMetrics } from '../messages/counting';
import { say } from '../messages/message';
import {
  type ActivityCall,
  memberArgument,
  metricArgument,
  metricsArgument,
  openActivity,
  periodArgument,
} from './arguments';
import { requireCount } from './count-argument';
import type { KpiFunction } from './function-spec';

export const KPI_COUNT: KpiFunction = {
  name: 'KPI_COUNT',
  parameters: ['activity', 'metric', 'period', 'member', 'settings'],
  run(args, host) {
    const [range, metricText, periodText, memberText, settings] = args;
    const call = openActivity(range, settings, host);
    const metrics = countedMetrics(metricText, call);
    const window = periodWindow(periodArgument(periodText, call));
    const unique = call.settings.basis.people === 'unique';
    const counts = tally(call.activity, window, memberArgument(memberText, call), { unique });
    return metrics.reduce((sum, metric) => sum + counts[metric]!, 0);
  },
};

/** One metric, or several that add up to one number: counts with counts, money with money. */
function countedMetrics(value: unknown, call: ActivityCall): number[] {
  const asked = metricsArgument(value, call, 'metric');
  if (asked.length === 0) asked.push(metricArgument(value, call));
  const metrics = [...new Set(asked.map((metric) => requireCount(metric, call)))];
  const kinds = new Set(metrics.map((metric) => `${METRICS[metric]!.kind === 'money'} ${countingOf(metric)}`));
  if (kinds.size > 1) {
    const names = metrics.map((metric) => METRICS[metric]!.label[call.language]);
    throw new Error(say(mixedMetrics, call.language, { metrics: names }));
  }
  return metrics;
}
