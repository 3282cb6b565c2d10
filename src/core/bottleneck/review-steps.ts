import { holm } from '../statistics/holm';
import { compareStep, type StepComparison } from './compare-step';
import type { StepTable } from './step-table';

/** Of all reviews in which nothing differs, at most this share may name a step. */
export const FALSE_ALARMS_MAX = 0.05;

export type ComparedWith = 'own' | 'team';

/** A column of the sheet within which a member's distance from the others vanishes or turns: see `core/mix`. */
export interface MixNote {
  readonly heading: string;
  readonly verdict: 'vanishes' | 'reverses';
}

/** What one review says of one step. */
export interface StepReview extends StepComparison {
  readonly table: StepTable;
  /** What the member's share is lower than, more than chance explains in the whole family; empty: cannot be judged yet. */
  readonly lowerThan: readonly ComparedWith[];
  /** Only where `lowerThan` names the team: columns by which the difference is one of mix. */
  readonly mixes: readonly MixNote[];
}

export interface MemberReview {
  readonly member: number;
  readonly steps: readonly StepReview[];
}

/**
 * Reviews members at all steps as one family of comparisons (each step against the own past and against the team),
 * corrected with Holm's method: however many steps a review looks at, at most one review in twenty names any step
 * when nothing differs. For a team page give all its members: then that holds for the whole page.
 *
 * Cost: members × steps × months.
 */
export function reviewSteps(tables: readonly StepTable[], members: readonly number[]): MemberReview[] {
  const pValues: number[] = [];
  const places: { member: number; step: number; against: ComparedWith }[] = [];
  const comparisons = members.map((member, at) =>
    tables.map((table, step) => {
      const comparison = compareStep(table, member);
      for (const against of ['own', 'team'] as const) {
        const { p } = comparison[against];
        if (p === undefined) continue;
        pValues.push(p);
        places.push({ member: at, step, against });
      }
      return { ...comparison, table, lowerThan: [] as ComparedWith[], mixes: [] };
    }),
  );
  holm(pValues).forEach((adjusted, at) => {
    if (adjusted > FALSE_ALARMS_MAX) return;
    const { member, step, against } = places[at]!;
    comparisons[member]![step]!.lowerThan.push(against);
  });
  return members.map((member, at) => ({ member, steps: comparisons[at]! }));
}

/**
 * The step to talk about first: of those that are lower, the one that keeps the smallest part of what it might
 * (the member's share ÷ the share compared with), for that part of the results is lost at it. `undefined` when no
 * step can be named. A step that is lower than the team's only by the mix of what came in is not a stumble.
 */
export function bottleneckOf(review: MemberReview): StepReview | undefined {
  let worst: StepReview | undefined;
  for (const step of review.steps) {
    if (!isStumble(step)) continue;
    if (worst === undefined || keeps(step) < keeps(worst)) worst = step;
  }
  return worst;
}

/** Lower than something, and not by the mix of cases alone. */
export function isStumble(step: StepReview): boolean {
  return step.lowerThan.some((against) => against === 'own' || step.mixes.length === 0);
}

function keeps(step: StepReview): number {
  const share = ({ successes, n }: { successes: number; n: number }) => successes / n;
  return share(step.now) / Math.max(...step.lowerThan.map((against) => share(step[against])));
}
