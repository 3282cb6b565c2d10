import type { Activity } from '../core/activity/activity';
import { type MemberSelection, oneMember } from '../core/activity/select';
import { metricInSheet } from '../core/activity/select-metric';
import { periodWindow } from '../core/activity/select-period';
import { formatPeriod } from '../core/calendar/format-period';
import type { Period } from '../core/calendar/period';
import { countedMetrics, memberCounts } from '../core/funnel/member-counts';
import { tally } from '../core/funnel/tally';
import type { Language } from '../core/language';
import { findMetricId, METRICS } from '../core/metrics/metrics';
import { type BusinessDays, type PaceLine, paceLines } from '../core/pace/pace';
import type { PaceTarget } from '../core/pace/pace-target';
import type { Settings } from '../core/settings/settings';
import { memberTexts } from '../messages/member';
import { asOfText, type Reading } from './as-of-text';
import { memberGrowth } from './feedback-growth';
import type { RecordedAction } from './feedback-record';
import { leadMetric, oftenCounted } from './key-metrics';
import type { MemberPage, ResultTarget } from './member';
import { memberChart } from './member-chart';
import { memberName } from './member-name';
import { shortLabel } from './metric-label';
import { pacedTarget, standing } from './paced-target';
import { periodKey, periodOptions } from './period-options';

export interface MemberInput {
  readonly activity: Activity;
  readonly settings: Settings;
  readonly targets: readonly PaceTarget[];
  readonly businessDays: BusinessDays;
  /** Index into `activity.members`. */
  readonly member: number;
  readonly period: Period | undefined;
  /** Metric id of the chart; empty: the lead measure. */
  readonly metric: string;
  /** 1–12 */
  readonly fiscalStart: number;
  readonly language: Language;
  readonly reading: Reading;
  /** What was agreed in talks; none where no talk was recorded. */
  readonly records?: readonly RecordedAction[];
}

/** Members with a row of their own, in the sheet's order. */
export function pageMembers(activity: Activity): number[] {
  return memberCounts(activity, [], undefined).rows.flatMap(({ member }) => (member < 0 ? [] : [member]));
}

/** Where a member's own targets stand in a period. */
export function memberLines(input: Omit<MemberInput, 'metric' | 'language' | 'reading'>): PaceLine[] {
  const { activity, settings, member, period, fiscalStart } = input;
  return paceLines(activity, input.targets, settings, {
    asOf: activity.asOf,
    asked: period,
    selection: oneMember(activity, member),
    fiscalStart,
    businessDays: input.businessDays,
    options: { unique: settings.basis.people === 'unique' },
  }).filter((line) => line.member === member);
}

/** What a member's page begins with: a count with a target they walk towards, else the lead measure. */
export function glanceMetric(
  { activity, settings, member }: Pick<MemberInput, 'activity' | 'settings' | 'member'>,
  lines: readonly PaceLine[],
): number | undefined {
  const metrics = chartMetrics(activity, oneMember(activity, member));
  const targeted = lines
    .filter((line) => line.paced !== undefined)
    .map((line) => metricInSheet(line.metric, activity, settings))
    .filter((metric) => metrics.includes(metric));
  const shown = targeted.length > 0 ? targeted : oftenCounted(metrics, activity, oneMember(activity, member));
  return leadMetric(shown, activity, settings);
}

/** A member's page as plain data: what is short, what would be enough tomorrow, the quality partner, and the chart. */
export function memberModel(input: MemberInput): MemberPage {
  const { activity, settings, member, period, fiscalStart, language, reading } = input;
  const unique = settings.basis.people === 'unique';
  const selection = oneMember(activity, member);
  const lines = memberLines(input);
  const paced = lines.filter((line) => line.paced !== undefined);
  const results = lines.filter((line) => line.paced === undefined);
  const context = { activity, settings, selection, fiscalStart, language, unique };
  const metrics = chartMetrics(activity, selection);
  const asked = findMetricId(input.metric);
  const metric = asked !== undefined && metrics.includes(asked) ? asked : glanceMetric(input, lines);
  return {
    asOf: asOfText(activity, reading, language),
    members: pageMembers(activity).map((index) => activity.members[index]!),
    member: activity.members[member]!,
    periods: periodOptions(activity, fiscalStart, language),
    period: periodKey(period, fiscalStart),
    paced: paced.map((line) => pacedTarget(line, context)),
    results: results.map((line) => resultTarget(line, fiscalStart, language)),
    hint: paced.length > 0 ? '' : memberTexts[results.length > 0 ? 'onlyResults' : 'noTargets'][language],
    metrics: metrics.map((index) => ({ id: METRICS[index]!.id, label: shortLabel(index, language) })),
    chart:
      metric === undefined
        ? null
        : memberChart({
            ...context,
            metric,
            name: memberName(activity.members[member]!, language),
          }),
    growth: memberGrowth(input.records ?? [], activity.members[member]!, activity, selection, language, { unique }),
  };
}

function resultTarget(line: PaceLine, fiscalStart: number, language: Language): ResultTarget {
  return {
    label: shortLabel(line.metric, language),
    period: formatPeriod(line.period, language, fiscalStart),
    standing: standing(line, language),
  };
}

/** What this person has any event of. */
function chartMetrics(activity: Activity, selection: MemberSelection): number[] {
  const counts = tally(activity, periodWindow(undefined), selection);
  return countedMetrics(activity).filter((metric) => METRICS[metric]!.kind !== 'money' && counts[metric]! > 0);
}
