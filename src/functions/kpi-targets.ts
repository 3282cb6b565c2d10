import { readTargets } from '../core/targets/read-targets';
import { HELP } from '../messages/counting';
import { HELP_TARGETS, TARGET_COLUMNS } from '../messages/targets';
import { targetsTable } from '../view/targets-table';
import type { FunctionSpec } from './function-spec';
import { openTargets } from './open-targets';

export const KPI_TARGETS: FunctionSpec = {
  name: 'KPI_TARGETS',
  summary: {
    ja: '目標シートを読み、だれの・いつの・どの指標の・いくつの目標かを1行ずつ並べます。',
    en: 'Reads a target sheet and lists whose target it is, for when, of which metric, and how much.',
  },
  parameters: [
    { name: 'targets', kind: 'range', optional: false, help: HELP_TARGETS },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: TARGET_COLUMNS,
  examples: ["=KPI_TARGETS('目標'!A:H)", "=KPI_TARGETS('目標'!A:H, KPI_SETTINGS)"],
  notes: {
    ja: '通期・合計・平均の行と列、ウェイト、実績は目標として読みません。「モニタリングのみ」の数字は目標値を空白にします。指標のない文は、文のまま「指標」に入れます。',
    en: 'Totals, averages, weights and actuals are no targets. A figure that is only monitored has no target value. A sentence without a metric stands as it is.',
  },
  run(args, host) {
    const [range, settings] = args;
    const call = openTargets(range, settings, host);
    return targetsTable(readTargets(call.grid, call), call.language);
  },
};
