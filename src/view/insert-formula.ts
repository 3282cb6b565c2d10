import type { FormulaChoice, FormulaName } from './formula-page';
import { EVERYTHING } from './period-options';
import { quotedText } from './sheets/references';

/** What stands at each place of a function's arguments; the last of a formula that says nothing are left out. */
type Part = 'activity' | 'targets' | 'period' | 'member' | 'metric' | 'days' | 'nothing' | 'settings';

const PARTS: Readonly<Record<FormulaName, readonly Part[]>> = {
  KPI_FUNNEL: ['activity', 'period', 'member', 'nothing', 'settings'],
  KPI_MEMBERS: ['activity', 'period', 'nothing', 'settings'],
  KPI_COUNT: ['activity', 'metric', 'period', 'member', 'settings'],
  KPI_TREND: ['activity', 'metric', 'nothing', 'nothing', 'member', 'settings'],
  KPI_PACE: ['activity', 'targets', 'period', 'nothing', 'member', 'settings'],
  KPI_STALLED: ['activity', 'days', 'nothing', 'member', 'settings'],
};
const DAYS = 7;

export const FORMULA_NAMES = Object.keys(PARTS) as FormulaName[];

/** The pieces of a formula that are not chosen on the page: references, and the label of the metric. */
export interface FormulaSources {
  readonly activity: string;
  /** Empty: none. */
  readonly targets: string;
  readonly settings: string;
  readonly metricLabel: string;
}

/** `=KPI_FUNNEL('活動記録'!A:I,"2026-09","夏目 海","",KPI_SETTINGS)` */
export function formulaOf(choice: FormulaChoice, sources: FormulaSources): string {
  const text: Readonly<Record<Part, string>> = {
    activity: sources.activity,
    targets: sources.targets === '' ? '""' : sources.targets,
    period: quotedText(choice.period === EVERYTHING ? '' : choice.period),
    member: quotedText(choice.member),
    metric: quotedText(sources.metricLabel),
    days: String(DAYS),
    nothing: '""',
    settings: sources.settings,
  };
  return `=${choice.name}(${PARTS[choice.name].map((part) => text[part]).join(',')})`;
}

/** The same arguments as values, to see beforehand what the formula will show. */
export function argumentsOf(
  choice: FormulaChoice,
  values: {
    readonly activity: unknown;
    readonly targets: unknown;
    readonly settings: unknown;
    readonly metricLabel: string;
  },
): unknown[] {
  const value: Readonly<Record<Part, unknown>> = {
    ...values,
    period: choice.period === EVERYTHING ? '' : choice.period,
    member: choice.member,
    metric: values.metricLabel,
    days: DAYS,
    nothing: '',
  };
  return PARTS[choice.name].map((part) => value[part]);
}
