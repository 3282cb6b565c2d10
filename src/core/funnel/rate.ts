import type { Activity } from '../activity/activity';
import type { MemberSelection } from '../activity/select';
import { periodWindow } from '../activity/select-period';
import type { Period } from '../calendar/period';
import { followUnits, type MissingColumn } from './funnel';
import { type FunnelBasis, ratesOf } from './funnel-step';
import { stagePosition } from './stages';
import { type TallyOptions, tally } from './tally';
import { END_OPEN } from './unit-ends';
import { enteredStage } from './unit-funnel';

/** `to` out of `from`, as counts, with the rate where `from` > 0 and its Wilson limits where they make sense. */
export interface Rate {
  readonly from: number;
  readonly to: number;
  readonly rate: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** `notStage`: that metric is no stage of the candidate track. `order`: `to` does not come after `from`. */
export type RateProblem =
  | { readonly missing: MissingColumn }
  | { readonly notStage: number }
  | { readonly order: true };

/**
 * to ÷ from on one of the funnel's bases, recomputed from counts. On the unit bases the same units are counted as in
 * the funnel of that basis: コホート and 完了 follow those that entered the sheet's first stage in the period, 段階別
 * those that came to `from` in it.
 *
 * @param from metric index, as the sheet keeps it (`metricInSheet`)
 */
export function rateBetween(
  activity: Activity,
  from: number,
  to: number,
  period: Period | undefined,
  selection: MemberSelection,
  basis: FunnelBasis,
  options: TallyOptions = {},
): Rate | RateProblem {
  if (basis === 'period') {
    const counts = tally(activity, periodWindow(period), selection, options);
    return rateOf(counts[from]!, counts[to]!);
  }
  const [start, end] = [stagePosition(from), stagePosition(to)];
  if (start === undefined || end === undefined) return { notStage: start === undefined ? from : to };
  if (end <= start) return { order: true };
  const journeys = followUnits(activity, selection, basis);
  if ('missing' in journeys) return journeys;
  const window = periodWindow(period);
  const stage = basis === 'byStage' ? journeys.stages.findIndex((metric) => stagePosition(metric) === start) : 0;
  if (stage < 0) return rateOf(0, 0);
  const reached = { from: 0, to: 0 };
  for (let unit = 0; unit < journeys.length; unit++) {
    if (!enteredStage(journeys, unit, stage, window, selection)) continue;
    if (basis === 'completed' && journeys.state[unit] === END_OPEN) continue;
    const position = stagePosition(journeys.stages[journeys.deepest[unit]!]!)!;
    if (position >= start) reached.from++;
    if (position >= end) reached.to++;
  }
  return rateOf(reached.from, reached.to);
}

/** The rate of two counts. */
export function rateOf(from: number, to: number): Rate {
  return { from, to, ...ratesOf(from, to) };
}
