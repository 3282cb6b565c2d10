import { countedMetrics, memberCounts } from '../core/funnel/member-counts';
import { membersTable } from '../view/members-table';
import { metricsArgument, openActivity, periodArgument } from './arguments';
import { requireCount } from './count-argument';
import type { KpiFunction } from './function-spec';

export const KPI_MEMBERS: KpiFunction = {
  name: 'KPI_MEMBERS',
  parameters: ['activity', 'period', 'metrics', 'settings'],
  run(args, host) {
    const [range, periodText, metricsText, settings] = args;
    const call = openActivity(range, settings, host);
    const asked = metricsArgument(metricsText, call).map((metric) => requireCount(metric, call, 'metrics'));
    const metrics = asked.length > 0 ? [...new Set(asked)] : countedMetrics(call.activity);
    const unique = call.settings.basis.people === 'unique';
    const counts = memberCounts(call.activity, metrics, periodArgument(periodText, call), { unique });
    return membersTable(counts, call.activity, call.language);
  },
};
