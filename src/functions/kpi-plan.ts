import { finishedMonths } from '../core/calendar/period-steps';
import { METRICS } from '../core/metrics/catalogue';
import { plan } from '../core/plan/plan';
import { underWay } from '../core/plan/under-way';
import { noFee, notAnOutcome } from '../messages/counting';
import { say } from '../messages/message';
import { planTable } from '../view/plan-table';
import { memberArgument, metricArgument, openActivity, periodArgument, positiveArgument } from './arguments';
import type { KpiFunction } from './function-spec';

const HISTORY_MONTHS = 6;

export const KPI_PLAN: KpiFunction = {
  name: 'KPI_PLAN',
  parameters: ['activity', 'outcome', 'goal', 'period', 'member', 'settings'],
  run(args, host) {
    const [range, outcomeText, goalGiven, periodText, memberText, settings] = args;
    const call = openActivity(range, settings, host);
    const { activity, language, asOf } = call;
    const outcome = metricArgument(outcomeText, call, 'outcome');
    const goal = positiveArgument('goal', goalGiven, language);
    const period = periodArgument(periodText, call) ?? finishedMonths(HISTORY_MONTHS, asOf);
    const selection = memberArgument(memberText, call);
    const unique = call.settings.basis.people === 'unique';
    const made = plan(activity, outcome, goal, period, selection, call.settings, { unique });
    if ('problem' in made) {
      const metric = METRICS[outcome]!.label[language];
      throw new Error(say(made.problem === 'fee' ? noFee : notAnOutcome, language, { metric }));
    }
    return planTable(made, underWay(activity, made.outcome, selection, asOf), language);
  },
};
