import type { Cell } from '../core/grid/cell';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import type { Plan } from '../core/plan/plan';
import type { UnderWay } from '../core/plan/under-way';
import { COLUMNS, tooFewToPlan, underWayWords } from '../messages/counting';
import { say } from '../messages/message';
import { spokenLabel } from './metric-label';

/**
 * Heading row, a row for each stage before the outcome, the outcome itself; below, in the first column, what the units
 * under way may bring.
 */
export function planTable(plan: Plan, underWay: UnderWay | undefined, language: Language): Cell[][] {
  const rows = plan.lines.map((line): Cell[] => [
    METRICS[line.metric]!.label[language],
    line.tooFew === undefined ? line.needed! : say(tooFewToPlan, language, { n: line.tooFew.n }),
    line.low ?? '',
    line.high ?? '',
    line.ratio ?? '',
    line.n,
  ]);
  const outcome = METRICS[plan.outcome]!.label[language];
  rows.push([outcome, plan.goal, '', '', '', plan.outcomes]);
  if (underWay !== undefined) {
    const said = underWayText(underWay, spokenLabel(plan.outcome, language), language);
    rows.push([said, '', '', '', '', '']);
  }
  return [[...COLUMNS.plan[language]], ...rows];
}

/** 「※ 進行中の12人から、これまで通りなら内定承諾は1〜3件ほど見込めます。…」 */
export function underWayText(underWay: UnderWay, outcome: string, language: Language): string {
  return say(underWayWords, language, {
    units: underWay.units,
    people: underWay.unit === 'candidate',
    low: String(Math.floor(underWay.low)),
    high: String(Math.ceil(underWay.high)),
    outcome,
  });
}
