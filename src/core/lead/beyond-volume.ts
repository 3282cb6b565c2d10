import { Z_95 } from '../statistics/wilson-interval';
import { expectedByVolumes } from './expected-by-volume';
import { type Pairs, valuesAt } from './pairs';
import type { UnitCounts } from './unit-counts';

/** Fewer independent pairs than this show nothing beyond volume. */
const FREEDOM_MIN = 10;
/** Cases come on in the same month, or one or two months later. */
const VOLUME_LAG_MAX = 2;

/**
 * Whether a metric and the outcome go together beyond what volume, team-wide months and luck make them do. Rank
 * correlation with the earlier stage taken out cannot tell: of ten people who come in, chance lets four or six come
 * on, and those six are then simply more to become outcomes (docs/calibration.md: with constant shares throughout, two
 * thirds of all sheets would be called related). So, at the lag that was chosen:
 *
 * 1. What is expected of each member-month is fitted as member × month × the earlier stage's volume of this month and
 *    the two before, so that a good month of the whole team, members of different size and sheer volume explain nothing.
 * 2. What luck alone makes of the rest is subtracted: if every outcome is one of the metric's cases, and cases come on
 *    by chance, the two share a covariance of one outcome each. Only more than that is a relation.
 *
 * For members and jobs there are no months: expected is the earlier stage times the overall share. How much a member
 * takes on is known only through that stage, which jumps about itself; `volumeNoise` (its variance) says how much of a
 * common error that leaves in both, and that is subtracted as well.
 *
 * @returns a standardised distance, about normal when there is no more than volume, months and luck; `undefined` where
 *   too little is left to tell
 */
export function beyondVolume(
  counts: UnitCounts,
  pairs: Pairs,
  volume: Float64Array,
  byMonth: boolean,
  volumeNoise?: Float64Array,
): number | undefined {
  const same = valuesAt(counts, pairs, volume, 0);
  const volumes = byMonth ? volumesBefore(counts, pairs, volume) : [];
  const expect = (values: Float64Array) =>
    byMonth ? expectedByVolumes(pairs, values, volumes) : expectedByShare(values, same);
  const expectedX = expect(pairs.x);
  const expectedY = expect(pairs.y);
  const used: number[] = [];
  for (let at = 0; at < pairs.length; at++) {
    // A member's first month holds cases of a month nobody wrote down; its volume cannot be taken out.
    if (byMonth && pairs.column[at] === counts.first[pairs.row[at]!]) continue;
    if (expectedX[at]! > 0 && expectedY[at]! > 0) used.push(at);
  }
  const freedom = freedomOf(pairs, used, byMonth);
  if (freedom < FREEDOM_MIN) return undefined;
  const luck = (at: number): number => {
    const passedOn = Math.sqrt(Math.min(1, expectedY[at]! / expectedX[at]!));
    const noise = volumeNoise === undefined ? 0 : volumeNoise[pairs.row[at]!]! / same[at]! ** 2;
    return passedOn + noise * Math.sqrt(expectedX[at]! * expectedY[at]!);
  };
  const residual = (values: Float64Array, expected: Float64Array) =>
    used.map((at) => (values[at]! - expected[at]!) / Math.sqrt(expected[at]!));
  return distance(residual(pairs.x, expectedX), residual(pairs.y, expectedY), used.map(luck), freedom);
}

/** One-sided 2.5 %: half of what may go wrong, for the distance is only about normal. */
export function isBeyondVolume(distance: number | undefined): boolean {
  return distance !== undefined && distance > Z_95;
}

/**
 * The earlier stage in the month of the pair and the two before, and each member's mean of it, which also stands in for
 * what lies before the member's first month: nobody knows what was taken over.
 */
function volumesBefore(counts: UnitCounts, pairs: Pairs, volume: Float64Array): Float64Array[] {
  const same = valuesAt(counts, pairs, volume, 0);
  const sums = new Float64Array(counts.rows);
  const lengths = new Float64Array(counts.rows);
  same.forEach((value, at) => {
    sums[pairs.row[at]!]! += value;
    lengths[pairs.row[at]!]!++;
  });
  const means = same.map((_, at) => sums[pairs.row[at]!]! / lengths[pairs.row[at]!]!);
  const volumes = [means, same];
  for (let back = 1; back <= VOLUME_LAG_MAX; back++) {
    volumes.push(
      valuesAt(counts, pairs, volume, back).map((value, at) => {
        return Number.isNaN(value) ? means[at]! : value;
      }),
    );
  }
  return volumes;
}

function freedomOf(pairs: Pairs, used: readonly number[], byMonth: boolean): number {
  if (!byMonth) return used.length - 1;
  const rows = new Set(used.map((at) => pairs.row[at]!)).size;
  const columns = new Set(used.map((at) => pairs.column[at]!)).size;
  return used.length - rows - columns + 1 - (VOLUME_LAG_MAX + 1);
}

function expectedByShare(values: Float64Array, volume: Float64Array): Float64Array {
  let sum = 0;
  let volumes = 0;
  for (let at = 0; at < values.length; at++) {
    sum += values[at]!;
    volumes += volume[at]!;
  }
  return volume.map((own) => (volumes > 0 ? (own * sum) / volumes : 0));
}

/**
 * How far the correlation of two columns of residuals lies above the one luck makes, in standard errors of Fisher's z.
 * The error is that of normal columns or that of the columns themselves (from the influence of each pair), whichever
 * is larger: small counts are no normal columns.
 */
function distance(
  x: readonly number[],
  y: readonly number[],
  luckOf: readonly number[],
  freedom: number,
): number | undefined {
  const n = x.length;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  let luck = 0;
  for (let at = 0; at < n; at++) {
    xx += x[at]! * x[at]!;
    yy += y[at]! * y[at]!;
    xy += x[at]! * y[at]!;
    luck += luckOf[at]!;
  }
  if (xx === 0 || yy === 0) return undefined;
  // Cases that come on out of a given number spread less than free counts; luck carries no more than their spread.
  luck *= Math.min(1, xx / freedom) * (freedom / n);
  const scale = Math.sqrt(xx * yy);
  const limit = (r: number) => Math.max(-0.999, Math.min(0.999, r));
  const r = limit(xy / scale);
  let influence = 0;
  for (let at = 0; at < n; at++) {
    const both = (n * x[at]! * y[at]!) / scale;
    influence += (both - (r / 2) * ((n * x[at]! ** 2) / xx + (n * y[at]! ** 2) / yy)) ** 2;
  }
  const own = Math.sqrt(influence / n / freedom) / (1 - r * r);
  return (Math.atanh(r) - Math.atanh(limit(luck / scale))) / Math.max(own, 1 / Math.sqrt(freedom - 1));
}
