import { checkTargets } from '../core/targets/check-targets';
import { inHouseEvidence } from '../core/targets/in-house-evidence';
import { readTargets } from '../core/targets/read-targets';
import { HELP } from '../messages/counting';
import { CHECK_COLUMNS, HELP_ACTIVITY, HELP_TARGETS } from '../messages/targets';
import { checkTable } from '../view/targets-table';
import { isGiven, openActivity } from './arguments';
import type { FunctionSpec } from './function-spec';
import { openTargets } from './open-targets';

export const KPI_TARGET_CHECK: FunctionSpec = {
  name: 'KPI_TARGET_CHECK',
  summary: {
    ja: '目標が本人に動かせるものかを確かめ、動かせないものには理由・置き換え候補・問いを添えます。',
    en: 'Checks whether each target is one the person can move; where not, says why, what to follow instead, and what to ask.',
  },
  parameters: [
    { name: 'targets', kind: 'range', optional: false, help: HELP_TARGETS },
    { name: 'activity', kind: 'range', optional: true, help: HELP_ACTIVITY },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: CHECK_COLUMNS,
  examples: ["=KPI_TARGET_CHECK('目標'!A:H)", "=KPI_TARGET_CHECK('目標'!A:H, '活動記録'!A:H, KPI_SETTINGS)"],
  notes: {
    ja: '× は、候補者や企業が決める結果が個人の目標になっているもの。○ は行動、◎ は先行指標、参考 はチームの結果目標・見守る数字・評価用と回答したもの、? は指標が分からないものです。回答は設定の「回答」に書きます。',
    en: '× is a result that candidates or clients decide, set as one person’s target. ○ is an action, ◎ a leading measure, Info a team’s goal, a watched figure or one kept for evaluation, ? an unknown metric. Answers go to the settings, key “answer”.',
  },
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
