import { xmrLimits } from '../../src/core/statistics/xmr-limits';
import {
  RULE_BEYOND_LIMIT,
  RULE_EIGHT_ON_ONE_SIDE,
  RULE_THREE_OF_FOUR_NEAR_LIMIT,
  xmrRules,
} from '../../src/core/statistics/xmr-rules';
import type { Random } from './random';

/** `normal`, or the mean of a Poisson count. */
export type SeriesKind = 'normal' | number;

export interface MarkedShares {
  readonly points: number;
  /** Shares of points marked by rule one, two, three, and by any. */
  readonly beyond: number;
  readonly eight: number;
  readonly near: number;
  readonly any: number;
  /** Share of series with any mark. */
  readonly series: number;
}

/** How many points of series in which nothing ever changes are marked all the same. */
export function markedShares(random: Random, kind: SeriesKind, length: number, runs: number): MarkedShares {
  const counts = { beyond: 0, eight: 0, near: 0, any: 0, series: 0 };
  for (let run = 0; run < runs; run++) {
    const values = Float64Array.from({ length }, () => (kind === 'normal' ? random.normal() : random.poisson(kind)));
    const before = counts.any;
    for (const mark of xmrRules(values, xmrLimits(values))) {
      if ((mark & RULE_BEYOND_LIMIT) !== 0) counts.beyond++;
      if ((mark & RULE_EIGHT_ON_ONE_SIDE) !== 0) counts.eight++;
      if ((mark & RULE_THREE_OF_FOUR_NEAR_LIMIT) !== 0) counts.near++;
      if (mark !== 0) counts.any++;
    }
    if (counts.any > before) counts.series++;
  }
  const points = runs * length;
  return {
    points,
    beyond: counts.beyond / points,
    eight: counts.eight / points,
    near: counts.near / points,
    any: counts.any / points,
    series: counts.series / runs,
  };
}
