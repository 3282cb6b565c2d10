import type { Day } from '../calendar/day';
import type { Journeys } from '../funnel/journeys';
import type { ReviewSpan } from './review-span';
import { visitStepCases } from './step-cases';
import { type StepTable, stepCells } from './step-table';
import { stepWindows } from './step-windows';

/**
 * The steps of the candidate track where cases can be followed one by one: who entered a stage (by the member who
 * brought it there) and whether it came on to any later stage within the step's window. Cases younger than the window
 * are left out.
 *
 * Cost: units × stages.
 *
 * @param members number of members of the activity
 */
export function followedSteps(journeys: Journeys, members: number, span: ReviewSpan, asOf: Day): StepTable[] {
  const windows = stepWindows(journeys);
  return journeys.stages.slice(0, -1).map((from, stage) => {
    const n = new Float64Array((members + 1) * span.months);
    const successes = new Float64Array(n.length);
    const clusters = new ClusterSums();
    const windowDays = windows[stage]!;
    visitStepCases(journeys, stage, windowDays, span, asOf, ({ unit, member, month, through }) => {
      const at = (member + 1) * span.months + month;
      n[at]!++;
      if (through) successes[at]!++;
      if (journeys.unit === 'application') clusters.add(journeys.candidate[unit]!, through ? 1 : 0);
    });
    return {
      from,
      to: journeys.stages[stage + 1]!,
      windowDays,
      months: span.months,
      historyMonths: span.historyMonths,
      views: [stepCells(n, successes, span.months)],
      designEffect: clusters.designEffect(),
      isTotals: false,
    };
  });
}

/** Applications of one candidate tend to end alike: how many of them weigh as much as one that stands alone. */
class ClusterSums {
  private readonly n = new Map<number, number>();
  private readonly successes = new Map<number, number>();
  private allN = 0;
  private allSuccesses = 0;

  add(cluster: number, success: number): void {
    this.n.set(cluster, (this.n.get(cluster) ?? 0) + 1);
    this.successes.set(cluster, (this.successes.get(cluster) ?? 0) + success);
    this.allN++;
    this.allSuccesses += success;
  }

  /** Variance between clusters ÷ that of as many independent cases, at least 1 (Rao & Scott 1992, Biometrics 48, 577). */
  designEffect(): number {
    const share = this.allSuccesses / this.allN;
    const independent = this.allN * share * (1 - share);
    if (!(independent > 0)) return 1;
    let squares = 0;
    this.n.forEach((n, cluster) => {
      squares += (this.successes.get(cluster)! - n * share) ** 2;
    });
    return Math.max(1, squares / independent);
  }
}
