/** The 97.5 % point of the normal distribution: what makes an interval a 95 % interval. */
export const Z_95 = 1.959964;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The range a true share may lie in when `successes` of `n` came through (Wilson score interval).
 * Keeps its promise for few cases and for 0 or all of them, where the textbook interval has no width.
 * With `n` = 0 nothing is known: 0 to 1.
 *
 * Throws RangeError when `successes` is not between 0 and `n`. Cost: constant.
 * Source: Wilson (1927), JASA 22, 209–212; Brown, Cai, DasGupta (2001), Statistical Science 16, 101–133, formula (4).
 *
 * @example wilsonInterval(7, 20) // { low: 0.1812, high: 0.5671 }
 */
export function wilsonInterval(successes: number, n: number, z: number = Z_95): Interval {
  if (!(successes >= 0 && successes <= n))
    throw new RangeError(`successes must lie between 0 and n: ${successes}, ${n}`);
  if (n === 0) return { low: 0, high: 1 };
  const share = successes / n;
  const z2 = z * z;
  const centre = share + z2 / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: successes === n ? 1 : Math.min(1, (centre + half) / scale),
  };
}
