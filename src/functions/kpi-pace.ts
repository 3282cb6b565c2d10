import { inferSheetZone } from '../core/calendar/infer-zone';
import { toGrid } from '../core/grid/cell';
import { gatherTargets } from '../core/pace/gather-targets';
import { withMeaningsOfActivity } from '../core/pace/label-meanings';
import { paceLines } from '../core/pace/pace';
import { readTargets } from '../core/targets/read-targets';
import type { Target } from '../core/targets/target';
import { COLUMNS, HELP, NO_TARGETS } from '../messages/counting';
import { paceTable } from '../view/pace-table';
import { type ActivityCall, isGiven, memberArgument, metricOf, openActivity, periodArgument } from './arguments';
import type { FunctionSpec } from './function-spec';
import { businessDaysOf } from './pace-calendar';

export const KPI_PACE: FunctionSpec = {
  name: 'KPI_PACE',
  summary: {
    ja: '目標に対するいまの位置と、残りの営業日で1日あたり何件か。自分で動かせる件数の目標だけに目安を出します。',
    en: 'Where each target stands, and how many a business day it still takes. Only counts people can move get a pace.',
  },
  parameters: [
    { name: 'activity', kind: 'range', optional: false, help: HELP.range },
    { name: 'targets', kind: 'range', optional: false, help: HELP.targets },
    { name: 'period', kind: 'text', optional: true, help: HELP.period },
    { name: 'as_of', kind: 'date', optional: true, help: HELP.asOf },
    { name: 'member', kind: 'text', optional: true, help: HELP.member },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: COLUMNS.pace,
  examples: [
    "=KPI_PACE('活動記録'!A:H, '目標'!A:E, \"今月\")",
    '=KPI_PACE(\'活動記録\'!A:H, \'目標\'!A:E, "2026-11", "2026-11-20", "佐藤", KPI_SETTINGS)',
  ],
  notes: {
    ja: '営業日は土日・祝日・設定の休業日・本人の休み・在籍していない日を除きます。週の目標は営業日÷5、日の目標は営業日の数を掛けて期間に直します。成約や売上など相手が決める成果は、実績と目標だけを並べます。',
    en: 'Business days leave out weekends, national holidays, company closures, the member’s absences and days outside their tenure. Weekly targets are scaled by business days ÷ 5, daily ones by business days. Results that others decide show actual and target only.',
  },
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
