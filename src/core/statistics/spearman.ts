import { pearson } from './pearson';
import { averageRanks } from './ranks';

/**
 * Spearman's rank correlation: Pearson's on average ranks. `undefined` where a column does not vary.
 * Throws RangeError when the lengths differ. Cost: two sorts.
 * Source: Spearman (1904); values as `cor.test(method = "spearman")` in R gives them.
 *
 * @example spearman([106, 86, 100, 101, 99, 103, 97, 113, 112, 110], [7, 0, 27, 50, 28, 29, 20, 12, 6, 17]) // -0.1758
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  return pearson(averageRanks(x), averageRanks(y));
}
