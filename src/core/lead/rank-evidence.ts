import { fisherInterval } from '../statistics/fisher-interval';
import { normalQuantile } from '../statistics/normal';
import { partialCorrelation } from '../statistics/partial-correlation';
import { spearman } from '../statistics/spearman';
import { Z_95 } from '../statistics/wilson-interval';
import { type Pairs, pairsAt, valuesAt, withoutOwnMean } from './pairs';
import type { UnitCounts } from './unit-counts';

export const LAG_MAX = 3;
/** Four lags are tried, so each interval is drawn at 1 − 0.05 ÷ 4. */
export const Z_LAGS = normalQuantile(1 - 0.05 / (LAG_MAX + 1) / 2);

/** How closely two things go together, and how sure that is. */
export interface RankEvidence {
  readonly pairs: Pairs;
  readonly lag: number;
  /** Number of pairs. */
  readonly n: number;
  /** Pairs less the means taken out: what the interval rests on. */
  readonly nEffective: number;
  readonly rho: number;
  readonly low: number;
  readonly high: number;
  /** The normal quantile the interval was drawn with. */
  readonly z: number;
}

/**
 * Rank correlation of a metric with the outcome. Months: each member's own mean is taken out, and of the lags 0–3 the
 * one with the largest correlation counts. Members and jobs: as they are, without a lag.
 *
 * @returns `undefined` where nothing varies, or too few pairs for any interval
 */
export function rankEvidence(
  counts: UnitCounts,
  x: Float64Array,
  y: Float64Array,
  byMonth: boolean,
): RankEvidence | undefined {
  let best: RankEvidence | undefined;
  for (let lag = 0; lag <= (byMonth ? LAG_MAX : 0); lag++) {
    const pairs = pairsAt(counts, x, y, lag);
    const nEffective = byMonth ? pairs.length - pairs.rows : pairs.length;
    if (nEffective <= 3) continue;
    const rho = spearman(comparable(pairs, pairs.x, byMonth), comparable(pairs, pairs.y, byMonth));
    if (rho === undefined || (best !== undefined && Math.abs(rho) <= Math.abs(best.rho))) continue;
    const z = byMonth ? Z_LAGS : Z_95;
    best = { pairs, lag, n: pairs.length, nEffective, rho, ...intervalOf(rho, nEffective, z), z };
  }
  return best;
}

function comparable(pairs: Pairs, values: Float64Array, byMonth: boolean): Float64Array {
  return byMonth ? withoutOwnMean(pairs, values) : values;
}

/**
 * Perfect order in few pairs would give an interval without width. Half a step is taken off it: 6 ÷ (n³ − n) is what
 * half an exchange of two neighbours costs.
 */
function intervalOf(rho: number, n: number, z: number): { low: number; high: number } {
  const most = 1 - 6 / (n ** 3 - n);
  return fisherInterval(Math.max(-most, Math.min(most, rho)), n, z);
}

/**
 * What remains of the rank correlation when the volume of the earlier stage, in the same months, is taken out.
 * `undefined` where the earlier stage alone settles one of the two, so that nothing is left to compare.
 */
export function remainingEvidence(
  counts: UnitCounts,
  evidence: RankEvidence,
  volume: Float64Array,
  byMonth: boolean,
): { readonly rho: number; readonly low: number; readonly high: number } | undefined {
  const { pairs } = evidence;
  const v = comparable(pairs, valuesAt(counts, pairs, volume, 0), byMonth);
  const xv = spearman(comparable(pairs, pairs.x, byMonth), v) ?? 0;
  const yv = spearman(comparable(pairs, pairs.y, byMonth), v) ?? 0;
  const rho = partialCorrelation(evidence.rho, xv, yv);
  if (rho === undefined) return undefined;
  return { rho, ...intervalOf(rho, evidence.nEffective - 1, evidence.z) };
}
