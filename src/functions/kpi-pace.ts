import { inferSheetZone } from '../core/calendar/infer-zone';
import { toGrid } from '../core/grid/cell';
import { gatherTargets } from '../core/pace/gather-targets';
import { withMeaningsOfActivity } from '../core/pace/label-meanings';
import { paceLines } from '../core/pace/pace';
import { readTargets } from '../core/targets/read-targets';
import type { Target } from '../core/targets/target';
import { NO_TARGETS } from '../messages/counting';
import { paceTable } from '../view/pace-table';
import { type ActivityCall, isGiven, memberArgument, metricOf, openActivity, periodArgument } from './arguments';
import type { KpiFunction } from './function-spec';
import { businessDaysOf } from './pace-calendar';

export const KPI_PACE: KpiFunction = {
  name: 'KPI_PACE',
  parameters: ['activity', 'targets', 'period', 'as_of', 'member', 'settings'],
  run(args, host) {
    const [range, targetRange, periodText, asOf, memberText, settings] = args;
    const call = openActivity(range, settings, host, asOf);
    const asked = periodArgument(periodText, call);
    const targets = gatherTargets(call.activity, targetsArgument(targetRange, call), {
      ...call,
      metricOf: (text) => metricOf(text, call),
    });
    if (targets.length === 0) throw new Error(NO_TARGETS[call.language]);
    const lines = paceLines(call.activity, targets, call.settings, {
      asOf: call.asOf,
      asked,
      selection: memberArgument(memberText, call),
      fiscalStart: call.fiscalStart,
      businessDays: businessDaysOf(call),
      options: { unique: call.settings.basis.people === 'unique' },
    });
    return paceTable(lines, call.language, call.fiscalStart);
  },
};

function targetsArgument(value: unknown, call: ActivityCall): Target[] {
  if (!isGiven(value)) return [];
  const grid = toGrid(value);
  const settings = withMeaningsOfActivity(grid, call.activity, call.settings);
  return readTargets(grid, { ...call, settings, zone: inferSheetZone(grid) });
}
