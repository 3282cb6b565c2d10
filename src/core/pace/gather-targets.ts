import type { Activity } from '../activity/activity';
import { findMembers } from '../activity/select';
import { type PeriodContext, parsePeriod } from '../calendar/period-grammar';
import { METRICS } from '../metrics/catalogue';
import { foldText } from '../parse/text';
import type { Settings, TargetSetting } from '../settings/settings';
import { amountsIn, conditionOf, inUnitOf } from '../targets/amounts';
import { frequencyIn } from '../targets/frequency';
import { scopeIn } from '../targets/scope-words';
import { isFrequency, type Target } from '../targets/target';
import type { PaceTarget } from './pace-target';

export interface TargetContext extends PeriodContext {
  readonly settings: Settings;
  /** The metric a text means in this sheet. */
  readonly metricOf: (text: string) => number | undefined;
}

/**
 * All targets that have a number and a metric: columns beside actuals in the activity sheet, the target sheet, and the
 * settings' 目標 rows, in this order. Monitored figures and sentences without a metric are no targets to walk towards.
 */
export function gatherTargets(activity: Activity, targets: readonly Target[], context: TargetContext): PaceTarget[] {
  return [
    ...activity.targets.map((target) => besideActuals(target, context)),
    ...targets.map((target) => fromSheet(target, context)),
    ...context.settings.targets.map((row) => fromSettings(row, activity, context)),
  ].filter((target): target is PaceTarget => target !== undefined);
}

function fromSheet(target: Target, context: TargetContext): PaceTarget | undefined {
  const { member, scope, metric, value, condition, watched } = target;
  const period = periodOf(target.period, context);
  if (metric === undefined || value === undefined || watched || period === undefined) return undefined;
  return { member, scope, period, metric, comparison: condition, value, source: 'targets' };
}

function besideActuals(target: Activity['targets'][number], context: TargetContext): PaceTarget | undefined {
  const { member, metric, value } = target;
  const period = periodOf(target.period, context);
  if (period === undefined) return undefined;
  const scope = member === '' ? 'team' : (scopeIn(member) ?? 'individual');
  const comparison = METRICS[metric]!.higherIsBetter ? '>=' : '<=';
  return { member, scope, period, metric, comparison, value, source: 'activity' };
}

function fromSettings(row: TargetSetting, activity: Activity, context: TargetContext): PaceTarget | undefined {
  const metric = context.metricOf(row.metric);
  const period = periodOf(row.period, context);
  const text = foldText(row.value);
  const amount = amountsIn(text)[0];
  if (metric === undefined || period === undefined || amount === undefined) return undefined;
  const { value } = inUnitOf(metric, amount);
  return {
    member: row.member,
    scope: scopeOf(row.member, activity, context.settings),
    period,
    metric,
    comparison: conditionOf(text, metric, value, amount.kind),
    value,
    source: 'settings',
  };
}

/** A row for a person or for each of all (blank too) is an individual's; any other name is a team's. */
function scopeOf(member: string, activity: Activity, settings: Settings): PaceTarget['scope'] {
  if (member === '' || findMembers(member, activity, settings).length === 1) return 'individual';
  const teams = settings.teams.map(({ team }) => team);
  return scopeIn(member) ?? (teams.includes(member) ? 'team' : 'individual');
}

function periodOf(text: string, context: TargetContext): PaceTarget['period'] | undefined {
  if (text === '' || isFrequency(text)) return text;
  return parsePeriod(text, context) ?? frequencyIn(text);
}
