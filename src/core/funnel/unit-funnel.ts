import { type MemberSelection, TRACK_BIT } from '../activity/select';
import { inWindow, type PeriodWindow } from '../activity/select-period';
import { type FunnelStep, ratesOf } from './funnel-step';
import { type Journeys, NO_EVENT } from './journeys';
import { END_HIRED, END_OPEN, END_REJECTED, END_WITHDRAWN } from './unit-ends';

/** A funnel of units, and what stands beside it. */
export interface UnitFunnel {
  readonly steps: readonly FunnelStep[];
  /** Units that entered the first stage in the period. */
  readonly entered: number;
  /** Of those, units without an end yet. */
  readonly open: number;
}

/** Whether the unit came to the stage in the period, by an event of a selected member. */
export function enteredStage(
  journeys: Journeys,
  unit: number,
  stage: number,
  window: PeriodWindow,
  selection: MemberSelection,
): boolean {
  const cell = unit * journeys.stages.length + stage;
  const day = journeys.day[cell]!;
  if (day === NO_EVENT || !inWindow(window, day, journeys.grain[cell]!)) return false;
  if (selection.byRa) return true;
  return (selection.accepts[journeys.member[cell]! + 1]! & TRACK_BIT[journeys.stages[stage]!]!) !== 0;
}

/**
 * コホート: the units that entered the first stage in the period and how far each has come by the as-of day. A later
 * stage reached means the earlier ones passed, so counts never rise along the funnel.
 *
 * @param finishedOnly 完了: leaves out units that are still open, which are no failures
 */
export function cohortFunnel(
  journeys: Journeys,
  window: PeriodWindow,
  selection: MemberSelection,
  finishedOnly: boolean,
): UnitFunnel {
  const counts = new Array<number>(journeys.stages.length).fill(0);
  let entered = 0;
  let open = 0;
  for (let unit = 0; unit < journeys.length; unit++) {
    if (!enteredStage(journeys, unit, 0, window, selection)) continue;
    entered++;
    if (journeys.state[unit] === END_OPEN) {
      open++;
      if (finishedOnly) continue;
    }
    for (let stage = 0; stage <= journeys.deepest[unit]!; stage++) counts[stage]!++;
  }
  const first = counts[0]!;
  const steps = journeys.stages.map((metric, stage) => ({
    metric,
    count: counts[stage]!,
    ...ratesOf(counts[stage]!, counts[stage + 1]),
    fromFirst: first > 0 ? counts[stage]! / first : undefined,
  }));
  return { steps, entered, open };
}

/**
 * 段階別: for each stage, the units that came to it in the period and what became of them since: moved on to any later
 * stage, ended, or still open. Stages are counted apart, so there is no rate from the first.
 */
export function byStageFunnel(journeys: Journeys, window: PeriodWindow, selection: MemberSelection): UnitFunnel {
  const last = journeys.stages.length - 1;
  const steps = journeys.stages.map((metric, stage): FunnelStep => {
    const fate = { moved: 0, rejected: 0, withdrawn: 0, hired: 0, open: 0 };
    let count = 0;
    for (let unit = 0; unit < journeys.length; unit++) {
      if (!enteredStage(journeys, unit, stage, window, selection)) continue;
      count++;
      fate[fateOf(journeys, unit, stage)]++;
    }
    const rates = ratesOf(count, stage === last ? undefined : fate.moved);
    return { metric, count, ...rates, fromFirst: undefined, fate };
  });
  const first = steps[0]!;
  return { steps, entered: first.count, open: first.fate!.open };
}

function fateOf(
  journeys: Journeys,
  unit: number,
  stage: number,
): 'moved' | 'rejected' | 'withdrawn' | 'hired' | 'open' {
  if (journeys.deepest[unit]! > stage) return 'moved';
  switch (journeys.state[unit]) {
    case END_HIRED:
      return 'hired';
    case END_REJECTED:
      return 'rejected';
    case END_WITHDRAWN:
      return 'withdrawn';
    default:
      return 'open';
  }
}
