/** Natural process limits of a series, unclipped: for counts the low one is often below 0. */
export interface XmrLimits {
  readonly mean: number;
  /** Mean of the absolute differences between neighbours. */
  readonly movingRange: number;
  readonly low: number;
  readonly high: number;
  /** A step between neighbours beyond this is unusual in itself. */
  readonly rangeLimit: number;
}

/** 3 ÷ 1.128 (d₂ for pairs): three sigma, where sigma is estimated from the mean moving range. */
const LIMIT_FACTOR = 2.66;
const RANGE_FACTOR = 3.268;

/**
 * The usual range of a series of single values (XmR chart): mean ± 2.66 × mean moving range.
 * Nothing is screened out; a single spike widens the limits.
 *
 * `values` in order of time, at least two, else RangeError. Cost: one pass.
 * Source: Wheeler, Making Sense of Data (2003), p. 382; Wheeler, Understanding Variation (1993).
 *
 * @example xmrLimits([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]).high // 6.95
 */
export function xmrLimits(values: ArrayLike<number>): XmrLimits {
  const n = values.length;
  if (n < 2) throw new RangeError(`limits need at least two values: ${n}`);
  let sum = values[0]!;
  let steps = 0;
  for (let at = 1; at < n; at++) {
    sum += values[at]!;
    steps += Math.abs(values[at]! - values[at - 1]!);
  }
  const mean = sum / n;
  const movingRange = steps / (n - 1);
  return {
    mean,
    movingRange,
    low: mean - LIMIT_FACTOR * movingRange,
    high: mean + LIMIT_FACTOR * movingRange,
    rangeLimit: RANGE_FACTOR * movingRange,
  };
}
