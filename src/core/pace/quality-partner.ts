import type { Activity } from '../activity/activity';
import type { MemberSelection } from '../activity/select';
import { metricInSheet } from '../activity/select-metric';
import { periodWindow } from '../activity/select-period';
import type { Period } from '../calendar/period';
import { type Rate, rateOf } from '../funnel/rate';
import { type TallyOptions, tally } from '../funnel/tally';
import { findMetricId, METRICS } from '../metrics/catalogue';
import type { Settings } from '../settings/settings';

/** The rate to watch, and never to target, beside a count used as a KPI. */
export interface QualityPartner extends Rate {
  /** Metric index of the rate. */
  readonly metric: number;
  /** Metric indices of its counts, as the sheet keeps them. */
  readonly of: { readonly from: number; readonly to: number };
}

/** @returns `undefined` where the count has no partner, or the sheet lacks one of the partner's counts */
export function qualityPartner(
  activity: Activity,
  metric: number,
  period: Period | undefined,
  selection: MemberSelection,
  settings: Settings,
  options: TallyOptions = {},
): QualityPartner | undefined {
  const partner = findMetricId(METRICS[metric]!.partner ?? '');
  if (partner === undefined) return undefined;
  const counted = (id: string | undefined): number | undefined => {
    const index = findMetricId(id ?? '');
    const kept = index === undefined ? undefined : metricInSheet(index, activity, settings);
    return kept !== undefined && activity.metrics.includes(kept) ? kept : undefined;
  };
  const from = counted(METRICS[partner]!.denominator);
  const to = counted(METRICS[partner]!.numerator);
  if (from === undefined || to === undefined) return undefined;
  const counts = tally(activity, periodWindow(period), selection, options);
  return { metric: partner, of: { from, to }, ...rateOf(counts[from]!, counts[to]!) };
}
