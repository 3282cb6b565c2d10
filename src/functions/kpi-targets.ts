import { readTargets } from '../core/targets/read-targets';
import { targetsTable } from '../view/targets-table';
import type { KpiFunction } from './function-spec';
import { openTargets } from './open-targets';

export const KPI_TARGETS: KpiFunction = {
  name: 'KPI_TARGETS',
  parameters: ['targets', 'settings'],
  run(args, host) {
    const [range, settings] = args;
    const call = openTargets(range, settings, host);
    return targetsTable(readTargets(call.grid, call), call.language);
  },
};
