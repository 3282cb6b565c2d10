import { tidyTable } from '../view/tidy-table';
import { openActivity } from './arguments';
import type { KpiFunction } from './function-spec';

/** Every counted event as a row, in a layout that reads back to the same events. */
export const KPI_TIDY: KpiFunction = {
  name: 'KPI_TIDY',
  parameters: ['activity', 'settings'],
  run([range, settings], host) {
    const call = openActivity(range, settings, host);
    return tidyTable(call.activity, call.language, call.zone);
  },
};
