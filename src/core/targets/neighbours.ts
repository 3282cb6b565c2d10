import { METRICS } from '../metrics/catalogue';
import type { Track } from '../metrics/metric';

type Candidates = readonly number[] | undefined;

/** A label's meanings, the one that its neighbours tell first. */
export interface Settled {
  readonly candidates: Candidates;
  /** It has a neighbour before and one behind, and lies between their stages. */
  readonly sure: boolean;
}

/**
 * Labels in the order in which they stand, across or down. One with several meanings gets the meaning first whose stage
 * lies between those of its neighbours (面談, 応募, 設定, 内定: the 設定 of an interview), the others kept behind it.
 */
export function settleByNeighbours(labels: readonly Candidates[]): Settled[] {
  const opening = labels.find((candidates) => candidates !== undefined)?.join();
  const around = new Map<Track, StagesAround>();
  return labels.map((candidates, at) => {
    if (candidates === undefined || candidates.length < 2) return { candidates, sure: false };
    const opens = candidates.join() === opening;
    const best = candidates.find((metric) => {
      const { order, track } = METRICS[metric]!;
      if (order === undefined) return false;
      const stages = around.get(track) ?? stagesAround(labels, track);
      around.set(track, stages);
      return fitsBetween(order, stages.before[at], stages.after[at], opens);
    });
    if (best === undefined) return { candidates, sure: false };
    const { before, after } = around.get(METRICS[best]!.track)!;
    const sure = before[at] !== undefined && after[at] !== undefined && before[at]! < after[at]!;
    return { candidates: [best, ...candidates.filter((metric) => metric !== best)], sure };
  });
}

/** For each place, the stage of the nearest sure label before and behind it. */
interface StagesAround {
  readonly before: readonly (number | undefined)[];
  readonly after: readonly (number | undefined)[];
}

function stagesAround(labels: readonly Candidates[], track: Track): StagesAround {
  const sure = labels.map((candidates) => {
    const metric = candidates?.length === 1 ? METRICS[candidates[0]!]! : undefined;
    return metric?.track === track ? metric.order : undefined;
  });
  const running = (orders: readonly (number | undefined)[]): (number | undefined)[] => {
    let last: number | undefined;
    return orders.map((order) => {
      const nearest = last;
      last = order ?? last;
      return nearest;
    });
  };
  return { before: running(sure), after: running([...sure].reverse()).reverse() };
}

function fitsBetween(place: number, before: number | undefined, after: number | undefined, opens: boolean): boolean {
  if (before === undefined && after === undefined) return false;
  // The next table or person starts again from an earlier stage: with this very label, or behind it.
  const restarts = before !== undefined && after !== undefined && after <= before;
  const low = restarts && opens ? undefined : before;
  const high = restarts && !opens ? undefined : after;
  return (low === undefined || place > low) && (high === undefined || place < high);
}
