/**
 * What remains of the correlation of x and y when z is taken out of both, from the three pairwise correlations (ranks
 * or values alike). `undefined` where z alone settles x or y, so that nothing is left to compare.
 *
 * Cost: constant. Source: Kendall & Gibbons, Rank Correlation Methods (1990), chapter 8.
 *
 * @example partialCorrelation(0.6, 0.5, 0.4) // 0.5040
 */
export function partialCorrelation(xy: number, xz: number, yz: number): number | undefined {
  const rest = (1 - xz * xz) * (1 - yz * yz);
  if (rest < 1e-12) return undefined;
  return Math.max(-1, Math.min(1, (xy - xz * yz) / Math.sqrt(rest)));
}
