import type { TwoGroups } from '../statistics/stratified-exact-test';
import { stratifiedExactTest } from '../statistics/stratified-exact-test';

/** What remains of a difference between two groups once only like is compared with like. */
export interface MixComparison {
  /** Share of the first group less that of the other, all cases thrown together. */
  readonly overall: number;
  /** The same within strata, each weighted by how much it can say. */
  readonly within: number;
  /**
   * `vanishes`: within strata less than half of it is left, and what is left may be chance. `reverses`: within strata
   * it points the other way. `stays`: the mix explains nothing.
   */
  readonly verdict: 'stays' | 'vanishes' | 'reverses';
}

/** Where less than this part of the first group's cases have something like them in the other, the mix cannot be judged. */
const COMPARABLE_MIN = 0.5;
/** Within strata, what chance gives more often than this is no difference. */
const CHANCE = 0.05;

/**
 * Compares two groups overall and within strata (Simpson's paradox): the Mantel–Haenszel difference of shares,
 * weights n₁n₂ ÷ (n₁ + n₂). `undefined` where too few cases of the first group share a
 * stratum with cases of the other.
 *
 * Cost: strata × width of their exact distributions.
 * Source: Bickel, Hammel, O'Connell (1975), Science 187, 398; Greenland & Robins (1985), Biometrics 41, 55.
 *
 * @example compareMix(departments) // women less often overall, more often within: reverses
 */
export function compareMix(strata: readonly TwoGroups[]): MixComparison | undefined {
  let weights = 0;
  let weighted = 0;
  let comparable = 0;
  const sums = { n: 0, successes: 0, otherN: 0, otherSuccesses: 0 };
  for (const { n, successes, otherN, otherSuccesses } of strata) {
    sums.n += n;
    sums.successes += successes;
    sums.otherN += otherN;
    sums.otherSuccesses += otherSuccesses;
    if (n === 0 || otherN === 0) continue;
    comparable += n;
    const weight = (n * otherN) / (n + otherN);
    weights += weight;
    weighted += weight * (successes / n - otherSuccesses / otherN);
  }
  if (weights === 0 || comparable < COMPARABLE_MIN * sums.n) return undefined;
  const overall = sums.successes / sums.n - sums.otherSuccesses / sums.otherN;
  const within = weighted / weights;
  return { overall, within, verdict: verdictOf(strata, overall, within) };
}

function verdictOf(strata: readonly TwoGroups[], overall: number, within: number): MixComparison['verdict'] {
  if (overall === 0) return 'stays';
  // A hair's breadth on the other side is no reversal.
  if (within * overall < 0) return Math.abs(within) < Math.abs(overall) / 10 ? 'vanishes' : 'reverses';
  if (Math.abs(within) >= Math.abs(overall) / 2) return 'stays';
  const turned = overall < 0 ? strata : strata.map(swap);
  return stratifiedExactTest(turned) > CHANCE ? 'vanishes' : 'stays';
}

function swap({ n, successes, otherN, otherSuccesses }: TwoGroups): TwoGroups {
  return { n: otherN, successes: otherSuccesses, otherN: n, otherSuccesses: successes };
}
