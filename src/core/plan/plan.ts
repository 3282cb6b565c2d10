import type { Activity } from '../activity/activity';
import type { MemberSelection } from '../activity/select';
import { countingOf, metricInSheet } from '../activity/select-metric';
import { periodWindow } from '../activity/select-period';
import type { Period } from '../calendar/period';
import { funnelStages } from '../funnel/stages';
import { type TallyOptions, tally } from '../funnel/tally';
import { METRICS, metricIndex } from '../metrics/catalogue';
import type { Settings } from '../settings/settings';
import { roundUp, type WorkBack, workBack } from './work-back';

const PLACEMENT = metricIndex('placement');
const REVENUE = metricIndex('revenue');

export interface PlanLine extends WorkBack {
  readonly metric: number;
}

export interface Plan {
  /** The counted outcome: for money, the placement it comes through. */
  readonly outcome: number;
  /** Outcomes wanted, rounded up for money. */
  readonly goal: number;
  /** Outcomes in the period. */
  readonly outcomes: number;
  /** For money: the amount for one placement, from the settings or as observed. */
  readonly fee: number | undefined;
  /** The stages before the outcome that the sheet has, in funnel order. */
  readonly lines: readonly PlanLine[];
}

/**
 * Why nothing can be worked back: `outcome`: not a count along a track (a rate, a level, a free activity);
 * `fee`: money without 単価 in the settings and without placements and amounts to take it from.
 */
export type PlanProblem = 'outcome' | 'fee';

/**
 * Works a goal back along the funnel with the ratios of a period.
 *
 * @param outcome metric index as asked; money (売上, 粗利) goes through 単価 to placements
 * @param goal > 0: a count, or an amount for money
 */
export function plan(
  activity: Activity,
  outcome: number,
  goal: number,
  period: Period | undefined,
  selection: MemberSelection,
  settings: Settings,
  options: TallyOptions = {},
): Plan | { readonly problem: PlanProblem } {
  if (countingOf(outcome) !== 'sum') return { problem: 'outcome' };
  return planFromCounts(tally(activity, periodWindow(period), selection, options), activity, outcome, goal, settings);
}

/**
 * The same from counts that were made before: many goals of one period share them.
 *
 * @param counts by metric index, as `tally` gives them
 */
export function planFromCounts(
  counts: Float64Array,
  activity: Activity,
  outcome: number,
  goal: number,
  settings: Settings,
): Plan | { readonly problem: PlanProblem } {
  if (countingOf(outcome) !== 'sum') return { problem: 'outcome' };
  const money = METRICS[outcome]!.kind === 'money';
  const counted = metricInSheet(money ? PLACEMENT : outcome, activity, settings);
  if (METRICS[counted]!.order === undefined) return { problem: 'outcome' };
  const outcomes = counts[counted]!;
  const fee = money ? feeOf(outcome, counts, outcomes, settings) : undefined;
  if (money && fee === undefined) return { problem: 'fee' };
  const wanted = fee === undefined ? goal : goal / fee;
  const lines = stagesBefore(activity, counted).map((metric) => ({
    metric,
    ...workBack(wanted, outcomes, counts[metric]!),
  }));
  return { outcome: counted, goal: fee === undefined ? goal : roundUp(wanted), outcomes, fee, lines };
}

/** 単価: the settings' for 売上, else the period's own amount ÷ placements. */
function feeOf(outcome: number, counts: Float64Array, placements: number, settings: Settings): number | undefined {
  if (outcome === REVENUE && settings.fee !== undefined && settings.fee > 0) return settings.fee;
  const amount = counts[outcome]!;
  return amount > 0 && placements > 0 ? amount / placements : undefined;
}

/** The sheet's stages that come before a metric on its track. Levels are not worked back to. */
export function stagesBefore(activity: Pick<Activity, 'metrics'>, metric: number): number[] {
  const { track, order } = METRICS[metric]!;
  return funnelStages(activity)[track].filter(
    (stage) => order !== undefined && METRICS[stage]!.order! < order && !METRICS[stage]!.stock,
  );
}
