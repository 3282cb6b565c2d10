/**
 * Holm's correction for one family of tests: the adjusted p-value of each, in the order given. Whoever claims all
 * with an adjusted value ≤ 0.05 makes any false claim at all in at most 5 % of families, whatever the tests share.
 *
 * Cost: one sort. Source: Holm (1979), Scandinavian Journal of Statistics 6, 65–70.
 *
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, at) => at).sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted = new Array<number>(pValues.length);
  let floor = 0;
  order.forEach((at, place) => {
    floor = Math.max(floor, Math.min(1, pValues[at]! * (pValues.length - place)));
    adjusted[at] = floor;
  });
  return adjusted;
}
