import type { Activity } from '../core/activity/activity';
import { everyone } from '../core/activity/select';
import type { Period } from '../core/calendar/period';
import { funnel } from '../core/funnel/funnel';
import type { FunnelStep } from '../core/funnel/funnel-step';
import type { TallyOptions } from '../core/funnel/tally';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/metrics';
import { say } from '../messages/message';
import { perUnit, rate } from '../messages/overview';
import { shortLabel } from './metric-label';
import { periodKey } from './period-options';
import type { FunnelRow } from './team';

/** The funnel of a period for everyone, each count with what stands behind it. Empty where the sheet has no stages. */
export function funnelRows(
  activity: Activity,
  period: Period | undefined,
  fiscalStart: number,
  language: Language,
  options: TallyOptions = {},
): FunnelRow[] {
  const made = funnel(activity, period, everyone(activity), 'period', options);
  if ('missing' in made) return [];
  const key = periodKey(period, fiscalStart);
  return made.blocks.flatMap(({ steps }) => {
    const most = steps.reduce((largest, step) => Math.max(largest, step.count), 1);
    return steps.map((step, at) => ({
      stage: shortLabel(step.metric, language),
      count: step.count,
      share: step.count / most,
      next: nextText(step, language),
      first: at === 0,
      behind: { kind: 'count' as const, metric: METRICS[step.metric]!.id, period: key, member: '' },
    }));
  });
}

/** The rate to the next stage in words, with its range where there is one. */
export function nextText(step: FunnelStep, language: Language): string {
  if (step.perUnit !== undefined) {
    const value = (Math.round(step.perUnit.value * 100) / 100).toString();
    return language === 'ja' ? `${perUnit[step.perUnit.of].ja}${value}件` : `${value}${perUnit[step.perUnit.of].en}`;
  }
  if (step.rate === undefined) return '';
  // Cases of earlier periods are among those that moved on: no share of anything.
  if (step.rate > 1) return '–';
  const percent = Math.round(step.rate * 100);
  if (step.low === undefined || step.high === undefined) return `${percent}%`;
  return say(rate, language, { percent, low: Math.round(step.low * 100), high: Math.round(step.high * 100) });
}
