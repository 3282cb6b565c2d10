import { checkTargets } from '../core/targets/check-targets';
import { inHouseEvidence } from '../core/targets/in-house-evidence';
import { readTargets } from '../core/targets/read-targets';
import { checkTable } from '../view/targets-table';
import { isGiven, openActivity } from './arguments';
import type { KpiFunction } from './function-spec';
import { openTargets } from './open-targets';

export const KPI_TARGET_CHECK: KpiFunction = {
  name: 'KPI_TARGET_CHECK',
  parameters: ['targets', 'activity', 'settings'],
  run(args, host) {
    const [range, activityRange, settings] = args;
    const call = openTargets(range, settings, host);
    const withActivity = isGiven(activityRange);
    const targets = readTargets(call.grid, call);
    const evidence = withActivity
      ? inHouseEvidence(openActivity(activityRange, settings, host).activity, call.settings, call.asOf)
      : undefined;
    const checked = checkTargets(targets, {
      settings: call.settings,
      language: call.language,
      ...(evidence && { evidence }),
    });
    return checkTable(checked, call.language, withActivity);
  },
};
