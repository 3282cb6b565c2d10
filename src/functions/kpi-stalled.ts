import { stalledUnits } from '../core/stalled/stalled';
import { missingForStalled, NO_RECORDS } from '../messages/counting';
import { stalledTable } from '../view/stalled-table';
import { memberArgument, openActivity, positiveArgument } from './arguments';
import { hasRecords } from './basis-argument';
import type { KpiFunction } from './function-spec';

const DAYS_DEFAULT = 7;

export const KPI_STALLED: KpiFunction = {
  name: 'KPI_STALLED',
  parameters: ['activity', 'days', 'as_of', 'member', 'settings'],
  run(args, host) {
    const [range, daysGiven, asOf, memberText, settings] = args;
    const call = openActivity(range, settings, host, asOf);
    const days = positiveArgument('days', daysGiven, call.language, DAYS_DEFAULT);
    const units = stalledUnits(call.activity, days, call.asOf, memberArgument(memberText, call));
    if ('missing' in units) {
      const what = units.missing === 'stage' ? 'stage' : 'candidate';
      throw new Error((hasRecords(call) ? missingForStalled[what] : NO_RECORDS)[call.language]);
    }
    return stalledTable(units, call.activity, call.language, call.zone);
  },
};
