import { countingOf } from '../core/activity/select-metric';
import { METRICS } from '../core/metrics/catalogue';
import { NO_RECORDS } from '../messages/counting';
import { notInSheet } from '../messages/judging';
import { say } from '../messages/message';
import type { ActivityCall } from './arguments';
import { requireCount } from './count-argument';

/** A count the sheet keeps: throws where it has no column or label for it, and names those it has. */
export function requireHeld(asked: number, call: ActivityCall, argument = 'metric'): number {
  const metric = requireCount(asked, call, argument);
  const { activity, language } = call;
  if (activity.metrics.includes(metric)) return metric;
  const labelOf = (index: number) => METRICS[index]!.label[language];
  if (activity.metrics.length === 0) throw new Error(NO_RECORDS[language]);
  const held = activity.metrics.filter((other) => countingOf(other) !== 'none').map(labelOf);
  throw new Error(say(notInSheet, language, { argument, metric: labelOf(metric), held }));
}
