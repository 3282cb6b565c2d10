import type { UnitCounts } from './unit-counts';

/** Pairs of a metric and the outcome some months later, each with its member (or job) and month. */
export interface Pairs {
  readonly length: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Row (member, job) and column (month) of `x`. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** Number of rows that give a pair. */
  readonly rows: number;
}

/**
 * All pairs with both months active and finished. A member who never has the metric in any month does not keep it, and
 * is left out; a job without it is a 0 like any other.
 */
export function pairsAt(counts: UnitCounts, x: Float64Array, y: Float64Array, lag: number): Pairs {
  const places: number[] = [];
  const { columns, first, last } = counts;
  let rows = 0;
  for (let row = 0; row < counts.rows; row++) {
    const from = row * columns;
    if (columns > 1 && !x.subarray(from, from + columns).some((count) => count !== 0)) continue;
    const before = places.length;
    for (let column = first[row]!; column + lag <= last[row]!; column++) places.push(from + column);
    if (places.length > before) rows++;
  }
  return {
    length: places.length,
    x: Float64Array.from(places, (at) => x[at]!),
    y: Float64Array.from(places, (at) => y[at + lag]!),
    row: Int32Array.from(places, (at) => Math.floor(at / columns)),
    column: Int32Array.from(places, (at) => at % columns),
    rows,
  };
}

/** The values of a third metric at the months of the pairs, `back` months earlier; NaN before the row was active. */
export function valuesAt(counts: UnitCounts, pairs: Pairs, values: Float64Array, back: number): Float64Array {
  return pairs.x.map((_, at) => {
    const row = pairs.row[at]!;
    const column = pairs.column[at]! - back;
    return column < counts.first[row]! ? Number.NaN : values[row * counts.columns + column]!;
  });
}

/** Each value less the mean of its row: what is left is the member's own ups and downs. */
export function withoutOwnMean(pairs: Pairs, values: Float64Array): Float64Array {
  const sums = new Map<number, { sum: number; n: number }>();
  values.forEach((value, at) => {
    const row = pairs.row[at]!;
    const own = sums.get(row);
    if (own === undefined) sums.set(row, { sum: value, n: 1 });
    else {
      own.sum += value;
      own.n++;
    }
  });
  return values.map((value, at) => {
    const { sum, n } = sums.get(pairs.row[at]!)!;
    // Rounded, so that equal distances from different means stay ties.
    return Math.round((value - sum / n) * 1e9) / 1e9;
  });
}
