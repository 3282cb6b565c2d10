import { finishedMonths } from '../core/calendar/period-steps';
import { METRICS } from '../core/metrics/catalogue';
import { plan } from '../core/plan/plan';
import { underWay } from '../core/plan/under-way';
import { COLUMNS, HELP, noFee, notAnOutcome } from '../messages/counting';
import { say } from '../messages/message';
import { planTable } from '../view/plan-table';
import { memberArgument, metricArgument, openActivity, periodArgument, positiveArgument } from './arguments';
import type { FunctionSpec } from './function-spec';

const HISTORY_MONTHS = 6;

export const KPI_PLAN: FunctionSpec = {
  name: 'KPI_PLAN',
  summary: {
    ja: '目標の件数から、各段階で何件必要かを自分たちの実績で逆算します。下限と上限は、実績の件数でどこまで言えるかの幅です。',
    en: 'Works a goal back to what each stage needs, from your own history, with the range that history allows.',
  },
  parameters: [
    { name: 'activity', kind: 'range', optional: false, help: HELP.range },
    {
      name: 'outcome',
      kind: 'text',
      optional: false,
      help: {
        ja: '成果の指標。決定数、内定承諾数、一次面接設定数、売上 など。',
        en: 'The outcome: placements, first interviews arranged, revenue …',
      },
    },
    {
      name: 'goal',
      kind: 'number',
      optional: false,
      help: { ja: '何件（売上なら金額）を目指すか。', en: 'How many, or for money how much.' },
    },
    {
      name: 'period',
      kind: 'text',
      optional: true,
      help: {
        ja: '比率をとる期間。空白なら、終わった直近6か月。',
        en: 'Where the ratios come from. Blank: the last six finished months.',
      },
    },
    { name: 'member', kind: 'text', optional: true, help: HELP.member },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: COLUMNS.plan,
  examples: [
    '=KPI_PLAN(\'活動記録\'!A:H, "決定数", 3)',
    '=KPI_PLAN(\'活動記録\'!A:H, "売上", 3000000, "", "佐藤", KPI_SETTINGS)',
  ],
  notes: {
    ja: '成果が5件未満、または段階の件数が20件未満のときは逆算しません。売上は、設定の「単価」か期間の実績（売上÷決定数）で決定数に直します。',
    en: 'Nothing is worked back from fewer than 5 outcomes or 20 at the stage. Money goes through the fee of the settings, or the period’s own revenue ÷ placements.',
  },
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
