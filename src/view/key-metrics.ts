import type { Activity } from '../core/activity/activity';
import type { MemberSelection } from '../core/activity/select';
import { metricInSheet } from '../core/activity/select-metric';
import { periodWindow } from '../core/activity/select-period';
import { countedMetrics } from '../core/funnel/member-counts';
import { tally } from '../core/funnel/tally';
import { METRICS, metricIndex } from '../core/metrics/metrics';
import type { Settings } from '../core/settings/settings';
import { firstEventDay } from '../core/trend/first-day';

/** What a page with little room shows first: what people move themselves, on both tracks; never what others decide. */
const PREFERRED = [
  'first_interview_set',
  'application_consent',
  'new_jobs',
  'first_meeting',
  'client_visit',
  'document_submitted',
  'registration',
].map(metricIndex);

/**
 * The few counts that stand for the sheet where there is room for no more: the preferred ones it keeps, filled up from
 * the others; in funnel order. Money and levels are left out.
 *
 * @param most how many at most
 */
export function keyMetrics(activity: Activity, settings: Settings, most: number): number[] {
  const counted = countedMetrics(activity).filter((metric) => METRICS[metric]!.kind !== 'money');
  const preferred = PREFERRED.map((metric) => metricInSheet(metric, activity, settings));
  const chosen = [...new Set([...preferred.filter((metric) => counted.includes(metric)), ...counted])].slice(0, most);
  return counted.filter((metric) => chosen.includes(metric));
}

const MONTH_DAYS = 30;

/**
 * Those that happen about once a month or more, all of them where none does: a chart of the others is a line along the
 * bottom. Cost: two passes over the events.
 */
export function oftenCounted(metrics: readonly number[], activity: Activity, selection: MemberSelection): number[] {
  const counts = tally(activity, periodWindow(undefined), selection);
  const months = Math.max(1, (activity.lastDay - firstEventDay(activity)) / MONTH_DAYS);
  const often = metrics.filter((metric) => counts[metric]! >= months);
  return often.length > 0 ? often : [...metrics];
}

/** The count a member's chart begins with: the first preferred one among those given. */
export function leadMetric(metrics: readonly number[], activity: Activity, settings: Settings): number | undefined {
  const preferred = PREFERRED.map((metric) => metricInSheet(metric, activity, settings));
  return preferred.find((metric) => metrics.includes(metric)) ?? metrics[0];
}
