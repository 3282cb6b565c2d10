/**
 * How closely two columns lie to one straight line: −1 to 1, `undefined` where a column does not vary or the columns
 * hold fewer than two values. Throws RangeError when their lengths differ. Cost: two passes.
 *
 * @example pearson([1, 2, 3], [2, 4, 6.1]) // 0.9998
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  const n = x.length;
  if (y.length !== n) throw new RangeError(`columns differ in length: ${n}, ${y.length}`);
  if (n < 2) return undefined;
  let meanX = 0;
  let meanY = 0;
  for (let at = 0; at < n; at++) {
    meanX += x[at]!;
    meanY += y[at]!;
  }
  meanX /= n;
  meanY /= n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let at = 0; at < n; at++) {
    const dx = x[at]! - meanX;
    const dy = y[at]! - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const tiny = 1e-18;
  if (xx <= tiny * n * (1 + meanX * meanX) || yy <= tiny * n * (1 + meanY * meanY)) return undefined;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
