/**
 * The value below which a share `p` of `values` lies, between neighbours by straight line (type 7 of Hyndman & Fan
 * 1996, what R and PERCENTILE in a sheet give). `undefined` for no values. Cost: one sort of a copy.
 *
 * @example quantile([3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.25) // 7.25
 */
export function quantile(values: ArrayLike<number>, p: number): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}
