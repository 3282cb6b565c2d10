import { countingOf, metricInSheet } from '../core/activity/select-metric';
import { findMetricId, METRICS } from '../core/metrics/catalogue';
import { notACount, notAnAverage } from '../messages/counting';
import { say } from '../messages/message';
import type { ActivityCall } from './arguments';

/** The metric as the sheet keeps it; throws and names KPI_RATE where it has no count (a rate, a duration, an average). */
export function requireCount(metric: number, call: ActivityCall, argument = 'metric'): number {
  const kept = metricInSheet(metric, call.activity, call.settings);
  if (countingOf(kept) === 'none') throw new Error(noCountText(kept, call, argument));
  return kept;
}

function noCountText(metric: number, { language }: ActivityCall, argument: string): string {
  const { label, kind, numerator, denominator } = METRICS[metric]!;
  const name = label[language];
  if (kind === 'money') return say(notAnAverage, language, { argument, metric: name });
  const labelOf = (id: string | undefined): string => {
    const index = findMetricId(id ?? '');
    return index === undefined ? '' : METRICS[index]!.label[language];
  };
  const [from, to] = [labelOf(denominator), labelOf(numerator)];
  return say(notACount, language, { argument, metric: name, from: to === '' ? '' : from, to });
}
