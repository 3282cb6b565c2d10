import type { Activity } from '../core/activity/activity';
import { metricInSheet } from '../core/activity/select-metric';
import { countedMetrics } from '../core/funnel/member-counts';
import { METRICS, metricIndex } from '../core/metrics/metrics';
import type { Settings } from '../core/settings/settings';

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

/** The count a member's chart begins with: the first preferred one among those given. */
export function leadMetric(metrics: readonly number[], activity: Activity, settings: Settings): number | undefined {
  const preferred = PREFERRED.map((metric) => metricInSheet(metric, activity, settings));
  return preferred.find((metric) => metrics.includes(metric)) ?? metrics[0];
}
