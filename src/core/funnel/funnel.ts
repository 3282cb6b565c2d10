import { type Activity, NONE } from '../activity/activity';
import { acceptsEvent, type MemberSelection } from '../activity/select';
import { inWindow, type PeriodWindow, periodWindow } from '../activity/select-period';
import type { Period } from '../calendar/period';
import type { FunnelBasis, FunnelBlock } from './funnel-step';
import { buildJourneys, type Journeys } from './journeys';
import { periodFunnel } from './period-funnel';
import { funnelStages } from './stages';
import type { TallyOptions } from './tally';
import { byStageFunnel, cohortFunnel } from './unit-funnel';

export interface Funnel {
  readonly basis: FunnelBasis;
  readonly blocks: readonly FunnelBlock[];
  /** For the bases that follow units. */
  readonly followed?: {
    readonly unit: 'candidate' | 'application';
    readonly entered: number;
    readonly open: number;
    /** Occurrences at the first stage in the period that name no candidate, and so cannot be followed. */
    readonly notFollowed: number;
  };
}

/**
 * Why a sheet cannot carry a basis: `candidate`: no event names the candidate; `status`: no ends are written;
 * `stage`: the sheet has no candidate-track stage at all.
 */
export type MissingColumn = 'candidate' | 'status' | 'stage';

/**
 * The funnel of a sheet on one of four bases (functions.md, KPI_FUNNEL).
 *
 * @returns the funnel, or the one column whose absence makes the basis impossible
 */
export function funnel(
  activity: Activity,
  period: Period | undefined,
  selection: MemberSelection,
  basis: FunnelBasis,
  options: TallyOptions = {},
): Funnel | { readonly missing: MissingColumn } {
  if (basis === 'period') return { basis, blocks: periodFunnel(activity, period, selection, options) };
  const followed = followUnits(activity, selection, basis);
  if ('missing' in followed) return followed;
  const window = periodWindow(period);
  const { steps, entered, open } =
    basis === 'byStage'
      ? byStageFunnel(followed, window, selection)
      : cohortFunnel(followed, window, selection, basis === 'completed');
  const { unit, stages } = followed;
  const notFollowed = unnamedAt(activity, stages[0]!, window, selection);
  return { basis, blocks: [{ track: 'candidate', steps }], followed: { unit, entered, open, notFollowed } };
}

function unnamedAt(activity: Activity, stage: number, window: PeriodWindow, selection: MemberSelection): number {
  const { events } = activity;
  let count = 0;
  for (let at = 0; at < events.length; at++) {
    if (events.metric[at] !== stage || events.candidate[at] !== NONE) continue;
    if (!inWindow(window, events.day[at]!, events.grain[at]!) || !acceptsEvent(selection, events, at)) continue;
    count += events.count[at]!;
  }
  return count;
}

/** The journeys a basis needs, or what the sheet lacks for it. */
export function followUnits(
  activity: Activity,
  selection: MemberSelection,
  basis: Exclude<FunnelBasis, 'period'>,
): Journeys | { readonly missing: MissingColumn } {
  const journeys = buildJourneys(activity, selection);
  if (journeys === undefined) return { missing: funnelStages(activity).candidate.length === 0 ? 'stage' : 'candidate' };
  if (basis === 'completed' && !journeys.endsKept) return { missing: 'status' };
  return journeys;
}
