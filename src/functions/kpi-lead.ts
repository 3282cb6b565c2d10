import { leadEvidence, OUTCOME_DEFAULT } from '../core/lead/lead';
import { METRICS } from '../core/metrics/catalogue';
import { expected } from '../messages/arguments';
import { levelNoOutcome } from '../messages/judging';
import { say } from '../messages/message';
import { leadTable } from '../view/lead-table';
import { type ActivityCall, choiceArgument, isGiven, metricArgument, openActivity } from './arguments';
import type { KpiFunction } from './function-spec';
import { requireHeld } from './held-metric';

const UNITS = {
  month: ['月', '月別', '月ごと', 'months', 'monthly'],
  member: ['担当者', '担当', '担当者別', 'メンバー', '人', 'members', 'person'],
  job: ['求人', '求人別', '求人ごと', 'jobs', 'vacancy'],
} as const;

export const KPI_LEAD: KpiFunction = {
  name: 'KPI_LEAD',
  parameters: ['activity', 'outcome', 'unit', 'settings'],
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
