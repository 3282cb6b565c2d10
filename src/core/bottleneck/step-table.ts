/**
 * The cases of one step, by member and month, as the judgement needs them. Months before the review period come
 * first: columns 0 … `historyMonths` − 1 are the six months before it, the rest lie in it.
 */
export interface StepTable {
  /** Metric indices: the step leads from one stage to the next. */
  readonly from: number;
  readonly to: number;
  /** A case counts as through when it came on within this many days; `undefined` for totals, which cannot be followed. */
  readonly windowDays: number | undefined;
  /** `member` (row 0: nobody named) × month; whole numbers. */
  readonly months: number;
  readonly historyMonths: number;
  /**
   * Ways of counting the same step; a claim has to hold in all of them. One where cases can be followed; for totals
   * the entries of the same month and those of the month before, because what came through may have entered earlier.
   */
  readonly views: readonly StepCells[];
  /** How many cases weigh as much as one independent case: 1, more where cases hang together. */
  readonly designEffect: number;
  /** Whether `n` of the cells holds entries and successes together (totals), or only entries (followed cases). */
  readonly isTotals: boolean;
}

/** Cell `(member + 1) * months + month`. */
export interface StepCells {
  readonly n: Float64Array;
  readonly successes: Float64Array;
  /** All members together, by month. */
  readonly allN: Float64Array;
  readonly allSuccesses: Float64Array;
}

/** The cells with their sums, so that "the others" is one subtraction for each member. */
export function stepCells(n: Float64Array, successes: Float64Array, months: number): StepCells {
  const allN = new Float64Array(months);
  const allSuccesses = new Float64Array(months);
  for (let at = 0; at < n.length; at++) {
    allN[at % months]! += n[at]!;
    allSuccesses[at % months]! += successes[at]!;
  }
  return { n, successes, allN, allSuccesses };
}
