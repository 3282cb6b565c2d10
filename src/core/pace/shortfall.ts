import type { Activity } from '../activity/activity';
import type { MemberSelection } from '../activity/select';
import { periodWindow } from '../activity/select-period';
import type { Day } from '../calendar/day';
import { finishedMonths } from '../calendar/period-steps';
import { type TallyOptions, tally } from '../funnel/tally';
import { METRICS, metricIndex } from '../metrics/catalogue';
import { stagesBefore } from '../plan/plan';
import { workBack } from '../plan/work-back';

export const SHORTFALL_MONTHS = 6;

const APPLICATION = metricIndex('application_consent');
/** Much the same event as 一次面接設定, and decided by the client: nothing to act on. */
const DOCUMENT_PASSED = metricIndex('document_passed');

/** What is short, translated into an action upstream: so many of `stage` have brought so many of the metric. */
export interface ShortfallAction {
  /** Metric index of the action. */
  readonly stage: number;
  readonly low: number;
  readonly high: number;
  /** Counted at the stage and outcomes of it, in the months the ratio comes from. */
  readonly n: number;
  readonly outcomes: number;
}

/**
 * Translates a shortfall into an action with the person's own rates of the last six finished months. The action is
 * 求人応募 where it lies upstream, the lead measure of the method, else the nearest stage upstream that people move
 * themselves, provided own data carries a ratio (5 outcomes, 20 at the stage).
 *
 * @param metric metric index of what is short, as the sheet keeps it
 * @param need how many are short, > 0
 */
export function shortfallAction(
  activity: Activity,
  metric: number,
  need: number,
  selection: MemberSelection,
  asOf: Day,
  options: TallyOptions = {},
): ShortfallAction | undefined {
  const counts = tally(activity, periodWindow(finishedMonths(SHORTFALL_MONTHS, asOf)), selection, options);
  const upstream = stagesBefore(activity, metric)
    .filter((stage) => METRICS[stage]!.control !== 'uncontrollable' && stage !== DOCUMENT_PASSED)
    .sort((a, b) => METRICS[b]!.order! - METRICS[a]!.order!);
  const choices = upstream.includes(APPLICATION) ? [APPLICATION, ...upstream] : upstream;
  for (const stage of choices) {
    const back = workBack(need, counts[metric]!, counts[stage]!);
    if (back.low === undefined || back.high === undefined) continue;
    return { stage, low: back.low, high: back.high, n: back.n, outcomes: counts[metric]! };
  }
  return undefined;
}
