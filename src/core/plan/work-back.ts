import { ratioInterval } from './ratio-interval';

/** Fewer outcomes than this carry no ratio. */
export const OUTCOMES_LEAST = 5;
/** Fewer than this at the stage carry no ratio. */
export const STAGE_LEAST = 20;

/** How many of a stage a goal takes. Counts are rounded up. */
export interface WorkBack {
  /** outcome ÷ stage as observed; `undefined` where the stage counts nothing. */
  readonly ratio: number | undefined;
  /** Counted at the stage. */
  readonly n: number;
  readonly needed: number | undefined;
  /** Needed at the upper and at the lower limit of the ratio. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Set where the data is too sparse to say: how many there are of what is too few. */
  readonly tooFew: { readonly of: 'outcome' | 'stage'; readonly n: number } | undefined;
}

/**
 * Works a goal back to one stage with the whole ratio outcome ÷ stage (not a product of steps, whose limits would not
 * multiply).
 *
 * @param goal outcomes wanted, > 0
 * @param outcomes outcomes counted in the period the ratio comes from
 * @param stage counted at the stage in that period
 */
export function workBack(goal: number, outcomes: number, stage: number): WorkBack {
  const known = { ratio: stage > 0 ? outcomes / stage : undefined, n: stage };
  const refused = { ...known, needed: undefined, low: undefined, high: undefined };
  if (outcomes < OUTCOMES_LEAST) return { ...refused, tooFew: { of: 'outcome', n: outcomes } };
  if (stage < STAGE_LEAST) return { ...refused, tooFew: { of: 'stage', n: stage } };
  const { low, high } = ratioInterval(outcomes, stage);
  return {
    ...known,
    needed: roundUp((goal * stage) / outcomes),
    low: roundUp(goal / high),
    high: roundUp(goal / low),
    tooFew: undefined,
  };
}

/** Rounds up, except for what only the arithmetic of fractions put above a whole number. */
export function roundUp(value: number): number {
  return Math.ceil(value - 1e-9 * Math.max(1, Math.abs(value)));
}
