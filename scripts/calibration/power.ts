import { reviewSteps } from '../../src/core/bottleneck/review-steps';
import { type StepTable, stepCells } from '../../src/core/bottleneck/step-table';
import type { Random } from './random';

export interface PowerCase {
  /** Cases of the member in the step in the period. */
  readonly n: number;
  /** Cases in each comparison: the member's own six months, and the others in the period. */
  readonly comparison: number;
  readonly shareNow: number;
  readonly shareElse: number;
  /** Whether the member was always like that: then only the team can show it. */
  readonly always?: boolean;
}

const STEPS = 8;
const HISTORY = 6;

/** One review of eight steps, of which the first is really lower; whether it is named. The others do not differ. */
export function findsLowStep(random: Random, power: PowerCase): boolean {
  const tables = Array.from({ length: STEPS }, (_, step) => drawTable(random, power, step === 0));
  const [review] = reviewSteps(tables, [0]);
  return review!.steps[0]!.lowerThan.length > 0;
}

/** Row 0 nobody, row 1 the member, row 2 the others; six months before, one month of the period. */
function drawTable(random: Random, power: PowerCase, low: boolean): StepTable {
  const months = HISTORY + 1;
  const n = new Float64Array(3 * months);
  const successes = new Float64Array(3 * months);
  const put = (row: number, month: number, cases: number, share: number): void => {
    n[row * months + month] = cases;
    successes[row * months + month] = random.binomial(cases, share);
  };
  const { comparison, shareElse } = power;
  for (let month = 0; month < HISTORY; month++) {
    const part = Math.floor((comparison * (month + 1)) / HISTORY) - Math.floor((comparison * month) / HISTORY);
    put(1, month, part, low && power.always ? power.shareNow : shareElse);
    put(2, month, comparison, shareElse);
  }
  put(1, HISTORY, power.n, low ? power.shareNow : shareElse);
  put(2, HISTORY, comparison, shareElse);
  const views = [stepCells(n, successes, months)];
  return { from: 0, to: 1, windowDays: 14, months, historyMonths: HISTORY, views, designEffect: 1, isTotals: false };
}
