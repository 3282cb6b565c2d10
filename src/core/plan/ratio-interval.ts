import { type Interval, wilsonInterval, Z_95 } from '../statistics/wilson-interval';

/**
 * 95 % limits of outcome ÷ stage. Where each outcome comes out of one at the stage (ratio up to 1) this is the Wilson
 * interval. A ratio above 1 (1.3 applications a meeting) is no share: then the outcomes are taken as a count that
 * chance moves, with the score interval of a Poisson mean, k + z²/2 ± z√(k + z²/4), over the stage's count.
 *
 * Cost: constant. Source of the second: Rao's score test inverted; Barker (2002), The American Statistician 56, 85–89.
 *
 * @param outcomes counted outcomes, ≥ 0
 * @param stage counted at the stage, > 0
 */
export function ratioInterval(outcomes: number, stage: number, z: number = Z_95): Interval {
  if (outcomes <= stage) return wilsonInterval(outcomes, stage, z);
  const centre = outcomes + (z * z) / 2;
  const half = z * Math.sqrt(outcomes + (z * z) / 4);
  return { low: (centre - half) / stage, high: (centre + half) / stage };
}
