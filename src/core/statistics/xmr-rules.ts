import type { XmrLimits } from './xmr-limits';

/** Which of the rules mark a point, as bits, so that one point can answer to several. */
export const RULE_BEYOND_LIMIT = 1;
export const RULE_EIGHT_ON_ONE_SIDE = 2;
export const RULE_THREE_OF_FOUR_NEAR_LIMIT = 4;

const RUN_LENGTH = 8;

/**
 * Marks the points of a series that chance alone hardly explains. For each value the bits of the rules it answers to,
 * 0 for none; the side is that of the value itself (above or below `limits.mean`).
 *
 * 1. beyond a limit;
 * 2. eight in a row on one side of the mean (a point on the mean ends the run);
 * 3. three of four in a row nearer a limit than the mean, on the same side. The points of the run are those three (or
 *    four): one that lies back at the mean, or across it, is no part of what is unusual and stays unmarked.
 *
 * Every point of a run is marked, not only the one that completes it. `limits` are the unclipped ones: the low limit
 * of a count may be below 0. Cost: one pass. Source: Wheeler, Making Sense of Data (2003), chapter 9.
 *
 * @example xmrRules([5, 5, 5, 5, 30], { mean: 5, low: 1, high: 9, … }) // [0, 0, 0, 0, 1]
 */
export function xmrRules(values: ArrayLike<number>, limits: Pick<XmrLimits, 'mean' | 'low' | 'high'>): Uint8Array {
  const n = values.length;
  const marks = new Uint8Array(n);
  // Sums of fractions differ in the last digits: a flat series must not lie "above" its own mean.
  const slack = 1e-9 * Math.max(Math.abs(limits.low), Math.abs(limits.high), 1e-300);
  const side = new Int8Array(n);
  const near = new Int8Array(n);
  let run = 0;
  for (let at = 0; at < n; at++) {
    const value = values[at]!;
    const off = value - limits.mean;
    side[at] = off > slack ? 1 : off < -slack ? -1 : 0;
    const limit = off > 0 ? limits.high : limits.low;
    if (off > 0 ? value > limit + slack : value < limit - slack) marks[at] = RULE_BEYOND_LIMIT;
    if (side[at] !== 0 && Math.abs(off) > Math.abs(limit - value) + slack) near[at] = side[at]!;

    run = side[at] === 0 ? 0 : at > 0 && side[at] === side[at - 1] ? run + 1 : 1;
    if (run === RUN_LENGTH) markRange(marks, at - RUN_LENGTH + 1, at);
    else if (run > RUN_LENGTH) marks[at]! |= RULE_EIGHT_ON_ONE_SIDE;
    markNear(marks, near, at);
  }
  return marks;
}

function markRange(marks: Uint8Array, first: number, last: number): void {
  for (let at = first; at <= last; at++) marks[at]! |= RULE_EIGHT_ON_ONE_SIDE;
}

/** Rule three for the four points that end at `last`; three points at the start of a series are enough too. */
function markNear(marks: Uint8Array, near: Int8Array, last: number): void {
  const which = near[last]!;
  if (which === 0) return;
  const first = Math.max(0, last - 3);
  let count = 0;
  for (let at = first; at <= last; at++) if (near[at] === which) count++;
  if (count < 3) return;
  for (let at = first; at <= last; at++) if (near[at] === which) marks[at]! |= RULE_THREE_OF_FOUR_NEAR_LIMIT;
}
