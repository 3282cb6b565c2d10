import { METRICS } from '../metrics/catalogue';
import type { LabelMatch } from '../metrics/match-label';
import type { Track } from '../metrics/metric';
import { byInterviewBasis } from './interview-basis';

/** A label in its place among others. */
export interface LabelSlot {
  /** As written. */
  readonly text: string;
  /** What the text means by itself: the settings' word on one label says nothing of the labels beside it. */
  readonly label: LabelMatch;
  /** The settings' word on it; -1 where they say nothing. */
  readonly fixed: number;
  /** CA or RA as the heading, title or rows of this label have it. */
  readonly track: Track | undefined;
  /** Heads a column of days: the day of an interview is when it takes place, not when it was arranged. */
  readonly dated?: boolean;
}

/** The metric a label was taken for, `-1` where none, and whether a choice was made. */
export interface SettledLabel {
  /** Metric index, or -1. */
  readonly metric: number;
  /** Chosen among several meanings. */
  readonly inferred: boolean;
}

/**
 * Settles labels with several meanings by what stands beside them: work of CA or RA around them, their place between
 * stages, and meanings another label already has.
 *
 * @param prefer what 面接数 means where the settings say so: arranged or held interviews
 * @param ordered whether the order of the slots says something (columns and rows of a report do, values of a log do not)
 */
export function settleLabels(
  slots: readonly LabelSlot[],
  ordered: boolean,
  prefer: 'set' | 'held' | undefined,
): SettledLabel[] {
  const sure = slots.map(({ label }) => (label.kind === 'metric' ? label.metric : -1));
  const present = new Set(sure);
  const settled = [...sure];
  const found = slots.map(({ label, track, dated }, at) => {
    if (label.kind === 'metric') return { metric: label.metric, inferred: false };
    if (label.kind === 'unknown') return { metric: -1, inferred: false };
    let best = label.candidates[0]!;
    let bestScore = Number.NEGATIVE_INFINITY;
    label.candidates.forEach((candidate, rank) => {
      let score = -0.25 * rank;
      if (present.has(candidate)) score -= 6;
      if (prefer !== undefined && METRICS[candidate]!.id.endsWith(`_${prefer}`)) score += 3;
      if (dated && METRICS[candidate]!.id.endsWith('_held')) score += 1;
      if (ordered) score += aspectScore(candidate, settled, at);
      score += trackScore(candidate, track, settled, at, ordered);
      if (ordered) score += orderScore(candidate, settled, at);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    });
    settled[at] = best;
    return { metric: best, inferred: true };
  });
  return found.map(({ metric, inferred }, at) => {
    const { fixed, text } = slots[at]!;
    if (fixed >= 0) return { metric: fixed, inferred: false };
    const counted = byInterviewBasis(metric, text, prefer);
    // Where the sheet keeps both, each is what its label usually means.
    return counted === metric || present.has(counted) ? { metric, inferred } : { metric: counted, inferred: false };
  });
}

/** Own track counts most, then that of the labels around (nearest two each side, or all where order says nothing). */
function trackScore(
  candidate: number,
  track: Track | undefined,
  settled: readonly number[],
  at: number,
  ordered: boolean,
): number {
  const own = METRICS[candidate]!.track;
  if (track !== undefined) return track === own ? 4 : -4;
  const around = ordered ? neighbours(settled, at, 2) : settled.filter((metric) => metric >= 0);
  if (around.length === 0) return 0;
  const same = around.filter((metric) => METRICS[metric]!.track === own).length;
  return 2 * ((2 * same) / around.length - 1);
}

function neighbours(settled: readonly number[], at: number, most: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    let taken = 0;
    for (let index = at + step; index >= 0 && index < settled.length && taken < most; index += step) {
      if (settled[index]! < 0) continue;
      found.push(settled[index]!);
      taken++;
    }
  }
  return found;
}

/** Between the stage before and the stage after it a meaning fits; outside them it does not. */
function orderScore(candidate: number, settled: readonly number[], at: number): number {
  const { order, track } = METRICS[candidate]!;
  if (order === undefined) return 0;
  const before = nearestOrder(settled, at, -1, track);
  const after = nearestOrder(settled, at, 1, track);
  let score = 0;
  if (before !== undefined) score += order >= before ? 1.5 : -2;
  if (after !== undefined) score += order <= after ? 1.5 : -2;
  return score;
}

function nearestOrder(settled: readonly number[], at: number, step: number, track: Track): number | undefined {
  for (let index = at + step; index >= 0 && index < settled.length; index += step) {
    const metric = settled[index]!;
    if (metric < 0) continue;
    const found = METRICS[metric]!;
    if (found.track === track && found.order !== undefined && found.kind !== 'rate' && found.kind !== 'time')
      return found.order;
  }
  return undefined;
}

const ASPECT = /_(?:set|held|passed)$/;

/** Interviews beside it that are all arranged, or all held, speak for the same of this one. */
function aspectScore(candidate: number, settled: readonly number[], at: number): number {
  const own = ASPECT.exec(METRICS[candidate]!.id)?.[0];
  if (own === undefined) return 0;
  const around = neighbours(settled, at, 2).map((metric) => ASPECT.exec(METRICS[metric]!.id)?.[0]);
  const named = around.filter((aspect) => aspect !== undefined);
  return named.length > 0 && named.every((aspect) => aspect === own) ? 0.8 : 0;
}
