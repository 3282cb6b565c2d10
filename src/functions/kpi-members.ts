import { countedMetrics, memberCounts } from '../core/funnel/member-counts';
import { COLUMNS, HELP } from '../messages/counting';
import { membersTable } from '../view/members-table';
import { metricsArgument, openActivity, periodArgument } from './arguments';
import { requireCount } from './count-argument';
import type { FunctionSpec } from './function-spec';

export const KPI_MEMBERS: FunctionSpec = {
  name: 'KPI_MEMBERS',
  summary: {
    ja: '担当者 × 指標の件数。担当者はシートに出てくる順で、順位は付けません。最後の行は合計です。',
    en: 'Counts by member and metric, in the order of the sheet, without ranks. The last row is the total.',
  },
  parameters: [
    { name: 'activity', kind: 'range', optional: false, help: HELP.range },
    { name: 'period', kind: 'text', optional: true, help: HELP.period },
    { name: 'metrics', kind: 'text', optional: true, help: HELP.metrics },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: COLUMNS.members,
  examples: [
    '=KPI_MEMBERS(\'活動記録\'!A:H, "今月")',
    '=KPI_MEMBERS(\'活動記録\'!A:H, "2026-04", "求人応募数、一次面接設定数", KPI_SETTINGS)',
  ],
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
