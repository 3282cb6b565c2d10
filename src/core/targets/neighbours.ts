import { METRICS } from '../metrics/catalogue';

type Candidates = readonly number[] | undefined;

/**
 * Labels in the order in which they stand, across or down. One with several meanings gets the meaning first whose stage
 * lies between those of its neighbours (面談, 応募, 設定, 内定: the 設定 of an interview), the others kept behind it.
 */
export function settleByNeighbours(labels: readonly Candidates[]): Candidates[] {
  const order = (at: number): number | undefined => {
    const candidates = labels[at];
    return candidates?.length === 1 ? METRICS[candidates[0]!]!.order : undefined;
  };
  return labels.map((candidates, at) => {
    if (candidates === undefined || candidates.length < 2) return candidates;
    const before = nearest(at, -1, labels.length, order);
    const next = nearest(at, 1, labels.length, order);
    // The next table or person starts again from an earlier stage.
    const after = next !== undefined && before !== undefined && next <= before ? undefined : next;
    const fits = (metric: number) => {
      const place = METRICS[metric]!.order;
      if (place === undefined || (before === undefined && after === undefined)) return false;
      return (before === undefined || place > before) && (after === undefined || place < after);
    };
    const best = candidates.find(fits);
    return best === undefined ? candidates : [best, ...candidates.filter((metric) => metric !== best)];
  });
}

function nearest(
  at: number,
  step: number,
  length: number,
  order: (at: number) => number | undefined,
): number | undefined {
  for (let other = at + step; other >= 0 && other < length; other += step) {
    const found = order(other);
    if (found !== undefined) return found;
  }
  return undefined;
}
