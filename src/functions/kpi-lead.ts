import { leadEvidence, OUTCOME_DEFAULT } from '../core/lead/lead';
import { METRICS } from '../core/metrics/catalogue';
import { expected } from '../messages/arguments';
import { HELP } from '../messages/counting';
import { LEAD_OUTCOME_HELP, levelNoOutcome } from '../messages/judging';
import { say } from '../messages/message';
import { LEAD_COLUMNS, leadTable } from '../view/lead-table';
import { type ActivityCall, choiceArgument, isGiven, metricArgument, openActivity } from './arguments';
import type { FunctionSpec } from './function-spec';
import { requireHeld } from './held-metric';

const UNITS = {
  month: ['月', '月別', '月ごと', 'months', 'monthly'],
  member: ['担当者', '担当', '担当者別', 'メンバー', '人', 'members', 'person'],
  job: ['求人', '求人別', '求人ごと', 'jobs', 'vacancy'],
} as const;

export const KPI_LEAD: FunctionSpec = {
  name: 'KPI_LEAD',
  summary: {
    ja: '行動の件数が増えた月（人、求人）に、成果も増えているか。社内の数字で確かめ、言えないことは「まだ判断できない」と出します。',
    en: 'Whether months (members, jobs) with more of an action also bring more results, from your own numbers. What cannot be told is said so.',
  },
  parameters: [
    { name: 'activity', kind: 'range', optional: false, help: HELP.range },
    { name: 'outcome', kind: 'text', optional: true, help: LEAD_OUTCOME_HELP },
    { name: 'unit', kind: 'text', optional: true, help: expected.unit },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: LEAD_COLUMNS,
  examples: [
    "=KPI_LEAD('活動記録'!A:H)",
    '=KPI_LEAD(\'活動記録\'!A:H, "内定承諾", "求人")',
    '=KPI_LEAD(\'活動記録\'!A:H, "", "月", KPI_SETTINGS)',
  ],
  notes: {
    ja: '月では、本人のふだんの量を引いてから比べ、0〜3か月の時間差のうち最もはっきりしたものを出します。前の段階の量をそろえても関係が残るときだけ「関係あり」とします。原因を示すものではありません。',
    en: 'By month, each member’s own usual level is taken out and the clearest of the lags 0 to 3 months is shown. It says "related" only where something remains after the volume of the earlier stage is taken out. It does not show a cause.',
  },
  run(args, host) {
    const [range, outcomeText, unitText, settings] = args;
    const call = openActivity(range, settings, host);
    const outcome = isGiven(outcomeText) ? outcomeArgument(outcomeText, call) : OUTCOME_DEFAULT;
    const unit = choiceArgument('unit', unitText, UNITS, 'month', expected.unit, call.language);
    return leadTable(leadEvidence(call.activity, call.settings, { outcome, unit }), call.language);
  },
};

function outcomeArgument(value: unknown, call: ActivityCall): number {
  const outcome = requireHeld(metricArgument(value, call, 'outcome'), call, 'outcome');
  const { stock, label } = METRICS[outcome]!;
  if (stock) throw new Error(say(levelNoOutcome, call.language, { metric: label[call.language] }));
  return outcome;
}
