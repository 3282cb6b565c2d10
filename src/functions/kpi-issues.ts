import { issuesTable } from '../view/issues-table';
import { openActivity } from './arguments';
import type { KpiFunction } from './function-spec';

/** What was not counted, inferred or merged, with the account of all rows. */
export const KPI_ISSUES: KpiFunction = {
  name: 'KPI_ISSUES',
  parameters: ['activity', 'settings'],
  run([range, settings], host) {
    const call = openActivity(range, settings, host);
    return issuesTable(call.activity, call.settings, call.language);
  },
};
