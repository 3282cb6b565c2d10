import { countingOf } from '../core/activity/select-metric';
import { periodWindow } from '../core/activity/select-period';
import { tally } from '../core/funnel/tally';
import { METRICS } from '../core/metrics/catalogue';
import { HELP, mixedMetrics } from '../messages/counting';
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
import type { FunctionSpec } from './function-spec';

export const KPI_COUNT: FunctionSpec = {
  name: 'KPI_COUNT',
  summary: {
    ja: '指標の件数を1つの数で返します。有効求人数のような「いまの数」は期間の最後の値、売上は合計です。',
    en: 'One number: how often something happened. A level such as active jobs gives its last value, money its sum.',
  },
  parameters: [
    { name: 'activity', kind: 'range', optional: false, help: HELP.range },
    { name: 'metric', kind: 'text', optional: false, help: HELP.metric },
    { name: 'period', kind: 'text', optional: true, help: HELP.period },
    { name: 'member', kind: 'text', optional: true, help: HELP.member },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: undefined,
  examples: [
    '=KPI_COUNT(\'活動記録\'!A:H, "一次面接設定数", "2026-04")',
    '=KPI_COUNT(\'活動記録\'!A:H, "求人応募数", "今月", "佐藤", KPI_SETTINGS)',
  ],
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
