import type { Interval } from './wilson-interval';

/**
 * The range a true rank correlation may lie in: Fisher's z with the standard error √((1 + ρ²/2) ÷ (n − 3)).
 * `n` may be an effective number (pairs less the means that were taken out). With 3 or fewer nothing is known: −1 to 1.
 *
 * `z` is the normal quantile of the wanted level. Cost: constant.
 * Source: Bonett & Wright (2000), Psychometrika 65, 23–28.
 *
 * @example fisherInterval(0.5, 50, 1.959964) // { low: 0.2412, high: 0.6924 }
 */
export function fisherInterval(rho: number, n: number, z: number): Interval {
  if (!(n > 3)) return { low: -1, high: 1 };
  const half = z * Math.sqrt((1 + (rho * rho) / 2) / (n - 3));
  const centre = Math.atanh(rho);
  return { low: Math.tanh(centre - half), high: Math.tanh(centre + half) };
}
