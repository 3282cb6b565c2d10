import type { Activity } from '../activity/activity';
import type { MemberSelection } from '../activity/select';
import { periodWindow } from '../activity/select-period';
import type { Period } from '../calendar/period';
import { METRICS, metricIndex } from '../metrics/catalogue';
import { type FunnelBlock, type FunnelStep, ratesOf } from './funnel-step';
import { changesUnit, followedStages, funnelStages } from './stages';
import { type TallyOptions, tally } from './tally';

const NEW_JOBS = metricIndex('new_jobs');
const NOBODY: ReadonlySet<number> = new Set();

/**
 * What happened in the period, stage by stage: one pass over the events. A rate here compares two heaps of the same
 * weeks, not the fate of one; it may exceed 1.
 *
 * @returns the candidate-track block, then the client-track block, those the sheet has
 */
export function periodFunnel(
  activity: Activity,
  period: Period | undefined,
  selection: MemberSelection,
  options: TallyOptions = {},
): FunnelBlock[] {
  const counts = tally(activity, periodWindow(period), selection, options);
  const stages = funnelStages(activity);
  const blocks: FunnelBlock[] = [];
  for (const track of ['candidate', 'client'] as const) {
    if (stages[track].length === 0 || !tracksOf(selection, track)) continue;
    // 実人数 counts people at every stage that names them, so that nothing changes unit on the way.
    const people = options.unique === true ? new Set(followedStages(activity)) : NOBODY;
    blocks.push({ track, steps: periodSteps(stages[track], counts, people) });
  }
  return blocks;
}

/** A selection by role leaves the other track's block out, which would be all zeros. */
function tracksOf(selection: MemberSelection, track: 'candidate' | 'client'): boolean {
  if (selection.kind !== 'role') return true;
  const bit = track === 'candidate' ? 1 : 2;
  return selection.members.length === 0 || selection.accepts.some((bits) => (bits & bit) !== 0);
}

function periodSteps(stages: readonly number[], counts: Float64Array, people: ReadonlySet<number>): FunnelStep[] {
  const first = counts[stages[0]!]!;
  return stages.map((stage, at) => {
    const count = counts[stage]!;
    const step = { metric: stage, count, fromFirst: first > 0 && !isLevel(stage) ? count / first : undefined };
    const nextStage = stages[at + 1];
    if (nextStage === undefined) return { ...step, ...ratesOf(count, undefined) };
    const next = counts[nextStage]!;
    if (isLevel(stage) || isLevel(nextStage)) return { ...step, ...ratesOf(count, undefined) };
    if (changesUnit(stage, nextStage) && !people.has(nextStage)) {
      const perUnit = count > 0 ? { perUnit: { of: 'candidate' as const, value: next / count } } : {};
      return { ...step, ...ratesOf(count, undefined), ...perUnit };
    }
    const rates = ratesOf(count, next);
    if (nextStage === NEW_JOBS && next > count && count > 0)
      return { ...step, ...rates, perUnit: { of: 'client' as const, value: next / count } };
    return { ...step, ...rates };
  });
}

function isLevel(stage: number): boolean {
  return METRICS[stage]!.stock;
}
