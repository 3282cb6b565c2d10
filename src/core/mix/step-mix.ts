import type { Activity } from '../activity/activity';
import type { ReviewSpan } from '../bottleneck/review-span';
import { type StepCase, visitStepCases } from '../bottleneck/step-cases';
import type { Journeys } from '../funnel/journeys';
import { compareMix, type MixComparison } from './compare-mix';

/** A column of the sheet by which a difference between a member and the others vanishes or turns. */
export interface MixWarning extends MixComparison {
  readonly heading: string;
}

/**
 * Whether a member's distance from the others at one step is one of what they were given to work on: the same cases
 * compared within job type, source, client … wherever the sheet has such a column.
 *
 * Cost: units × attributes.
 *
 * @param stage index into `journeys.stages` of the stage the step leads from
 */
export function mixWarnings(
  activity: Activity,
  journeys: Journeys,
  stage: number,
  windowDays: number,
  span: ReviewSpan,
  member: number,
): MixWarning[] {
  if (activity.attributes.length === 0) return [];
  const cases: StepCase[] = [];
  visitStepCases(journeys, stage, windowDays, span, activity.asOf, (found) => {
    if (found.month >= span.historyMonths) cases.push({ ...found });
  });
  return activity.attributes.flatMap(({ heading, values, ofCandidate }) => {
    const strata = Array.from({ length: values.length + 1 }, () => ({
      n: 0,
      successes: 0,
      otherN: 0,
      otherSuccesses: 0,
    }));
    for (const { unit, member: whose, through } of cases) {
      const stratum = strata[ofCandidate[journeys.candidate[unit]!]! + 1]!;
      if (whose === member) {
        stratum.n++;
        if (through) stratum.successes++;
      } else {
        stratum.otherN++;
        if (through) stratum.otherSuccesses++;
      }
    }
    const comparison = compareMix(strata);
    return comparison === undefined || comparison.verdict === 'stays' ? [] : [{ heading, ...comparison }];
  });
}
