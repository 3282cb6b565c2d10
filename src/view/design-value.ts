import type { Activity } from '../core/activity/activity';
import { everyone, type MemberSelection, selectMember } from '../core/activity/select';
import { metricInSheet } from '../core/activity/select-metric';
import { periodWindow } from '../core/activity/select-period';
import type { Period } from '../core/calendar/period';
import { finishedMonths, periodsBetween } from '../core/calendar/period-steps';
import { memberCounts } from '../core/funnel/member-counts';
import { tally } from '../core/funnel/tally';
import type { Language } from '../core/language';
import { qualityPartner } from '../core/pace/quality-partner';
import { plan } from '../core/plan/plan';
import type { Settings } from '../core/settings/settings';
import { scopeIn } from '../core/targets/scope-words';
import { outcomeOf } from './design-facts';
import { FACT_MONTHS, uniquePeople } from './design-model';
import type { DesignEvery, DesignValue } from './design-page';
import { labelOf, shortLabel } from './targets-table';

/** 52 weeks and a day in twelve months. */
const WEEKS_A_MONTH = 365.25 / 7 / 12;

export interface ValueInput {
  readonly activity: Activity;
  readonly settings: Settings;
  readonly measure: number;
  readonly problem: number;
  /** A member, a team, or everybody as the settings write them (全員). */
  readonly owner: string;
  readonly every: DesignEvery;
  /** Results wanted in that time, > 0; `undefined`: none given. */
  readonly goal: number | undefined;
  readonly language: Language;
}

/** Where a first value can come from: the owner's own months, and what the results wanted would take. */
export function designValue(input: ValueInput): DesignValue {
  const { activity, settings, measure, problem, owner, language } = input;
  const outcome = metricInSheet(outcomeOf(problem), activity, settings);
  const each = owner === '' || scopeIn(owner) === 'individual';
  const found = each ? everyone(activity) : selectMember(owner, activity, settings);
  const selection = 'unknown' in found ? everyone(activity) : found;
  const period = finishedMonths(FACT_MONTHS, activity.asOf);
  const partner = qualityPartner(activity, measure, period, selection, settings, uniquePeople(settings));
  return {
    usual: 'unknown' in found ? null : usualOf(input, selection, period, each),
    back: workedBack(input, outcome, selection, period),
    outcome: labelOf(outcome, language),
    partner:
      partner?.rate === undefined || partner.rate > 1
        ? null
        : { label: shortLabel(partner.metric, language), of: partner.from, percent: Math.round(partner.rate * 100) },
  };
}

/** The counts of the last finished months, from the first in which there is anything at all of these people. */
function usualOf(
  { activity, settings, measure, every }: ValueInput,
  selection: MemberSelection,
  period: Period,
  each: boolean,
): DesignValue['usual'] {
  const options = uniquePeople(settings);
  const tallies = periodsBetween(period.first, period.last, 'month', 1).map((month) =>
    tally(activity, periodWindow(month), selection, options),
  );
  const start = tallies.findIndex((counts) => counts.some((count) => count > 0));
  const counts = start < 0 ? [] : tallies.slice(start).map((all) => all[measure]!);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const people = each ? peopleWith(activity, measure, period) : 1;
  const mean = total / counts.length / Math.max(1, people) / (every === 'weekly' ? WEEKS_A_MONTH : 1);
  const alone = people === 1 && every === 'monthly';
  return {
    months: counts.length,
    mean: Math.round(mean * 10) / 10,
    low: alone ? Math.min(...counts) : null,
    high: alone ? Math.max(...counts) : null,
    people,
  };
}

function peopleWith(activity: Activity, measure: number, period: Period): number {
  return memberCounts(activity, [measure], period).rows.filter(({ member, counts }) => member >= 0 && counts[0]! > 0)
    .length;
}

function workedBack(
  { activity, settings, measure, goal }: ValueInput,
  outcome: number,
  selection: MemberSelection,
  period: Period,
): DesignValue['back'] {
  if (goal === undefined) return null;
  const made = plan(activity, outcome, goal, period, selection, settings, uniquePeople(settings));
  const line = 'problem' in made ? undefined : made.lines.find(({ metric }) => metric === measure);
  if (line === undefined) return null;
  const { needed, low, high, n, tooFew } = line;
  if (needed === undefined || low === undefined || high === undefined) return { needed: null, n: tooFew?.n ?? n };
  return { needed, low, high, n };
}
