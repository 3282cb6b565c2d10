import type { Pairs } from './pairs';

const ROUNDS = 60;

/**
 * What each member-month is expected to hold if shares were constant: member × month × a mixture of volumes,
 * μ = rᵢ · sₜ · Σₖ wₖ Vₖ, with weights ≥ 0. The volumes are those of the earlier stage in the same month and the months
 * before (cases come on late), and the member's own mean, which takes over where the metric does not follow the volume
 * at all. Poisson likelihood, fitted by scaling each factor to its totals in turn and the weights by their share of
 * what was seen (Deming & Stephan 1940; Lee & Seung 2001), which keeps everything ≥ 0 and never overshoots.
 *
 * @param volumes columns over the pairs, all ≥ 0
 * @returns expected values over the pairs; 0 where the member or the month has none at all
 *
 * Cost: rounds × pairs × volumes.
 */
export function expectedByVolumes(pairs: Pairs, values: Float64Array, volumes: readonly Float64Array[]): Float64Array {
  const rowSums = sumBy(pairs.row, values);
  const columnSums = sumBy(pairs.column, values);
  const rows = rowSums.map(() => 1);
  const columns = columnSums.map(() => 1);
  const weights = volumes.map(() => 1 / volumes.length);
  const mixture = new Float64Array(values.length);
  const mix = (): void => {
    mixture.fill(0);
    volumes.forEach((volume, which) => {
      for (let at = 0; at < mixture.length; at++) mixture[at]! += weights[which]! * volume[at]!;
    });
  };
  mix();
  for (let round = 0; round < ROUNDS; round++) {
    rescale(rows, rowSums, pairs.row, columns, pairs.column, mixture);
    rescale(columns, columnSums, pairs.column, rows, pairs.row, mixture);
    volumes.forEach((volume, which) => {
      let seen = 0;
      let expected = 0;
      for (let at = 0; at < values.length; at++) {
        const part = rows[pairs.row[at]!]! * columns[pairs.column[at]!]! * volume[at]!;
        expected += part;
        if (mixture[at]! > 0) seen += (volume[at]! * values[at]!) / mixture[at]!;
      }
      if (expected > 0) weights[which]! *= seen / expected;
    });
    mix();
  }
  return mixture.map((value, at) => value * rows[pairs.row[at]!]! * columns[pairs.column[at]!]!);
}

/** Sets each factor so that its totals come out as observed, given the other factor and the mixture. */
function rescale(
  factors: Float64Array,
  sums: Float64Array,
  places: Int32Array,
  others: Float64Array,
  otherPlaces: Int32Array,
  mixture: Float64Array,
): void {
  const expected = new Float64Array(factors.length);
  for (let at = 0; at < places.length; at++) expected[places[at]!]! += others[otherPlaces[at]!]! * mixture[at]!;
  for (let at = 0; at < factors.length; at++) factors[at] = expected[at]! > 0 ? sums[at]! / expected[at]! : 0;
}

function sumBy(places: Int32Array, values: Float64Array): Float64Array {
  let length = 0;
  for (const place of places) length = Math.max(length, place + 1);
  const sums = new Float64Array(length);
  for (let at = 0; at < places.length; at++) sums[places[at]!]! += values[at]!;
  return sums;
}
