import { type Activity, NONE } from '../core/activity/activity';
import { everyone, TRACK_BIT } from '../core/activity/select';
import { countingOf, metricInSheet } from '../core/activity/select-metric';
import { periodWindow } from '../core/activity/select-period';
import { formatPeriod } from '../core/calendar/format-period';
import { finishedMonths, periodsBetween } from '../core/calendar/period-steps';
import { memberCounts } from '../core/funnel/member-counts';
import { tally } from '../core/funnel/tally';
import type { Language } from '../core/language';
import { type LeadRow, leadEvidence, OUTCOME_DEFAULT } from '../core/lead/lead';
import type { LeadUnit } from '../core/lead/unit-counts';
import { METRICS } from '../core/metrics/metrics';
import { type GroupMix, memberMix } from '../core/mix/group-mix';
import { tracksOfMembers } from '../core/pace/target-owners';
import type { Settings } from '../core/settings/settings';
import { firstEventDay } from '../core/trend/first-day';
import { LEAD_VERDICT } from '../messages/judging';
import { uniquePeople } from './design-model';
import type { DesignFacts, DesignPair, DesignUnit } from './design-page';
import { leadFinding } from './lead-table';
import { labelOf } from './targets-table';

const UNITS: readonly LeadUnit[] = ['month', 'member', 'job'];
const MONTHS_MOST = 12;
const JOBS_MOST = 8;

export interface FactsInput {
  readonly activity: Activity;
  readonly settings: Settings;
  readonly measure: number;
  /** Metric index of what is not as it should be. */
  readonly problem: number;
  /** 1–12 */
  readonly fiscalStart: number;
  readonly language: Language;
}

/**
 * Whether people, jobs and months with more of a measure also have more results here: the words of KPI_LEAD, the
 * numbers themselves, and what a relation would owe to arithmetic or to the mix of what people work on.
 */
export function designFacts(input: FactsInput): DesignFacts {
  const { activity, settings, measure, problem, language } = input;
  const outcome = metricInSheet(outcomeOf(problem), activity, settings);
  const kept = activity.metrics.includes(measure);
  const rows = UNITS.map((unit) => {
    const evidence = kept ? leadEvidence(activity, settings, { outcome, unit }) : undefined;
    return { unit, hasJobs: evidence?.hasJobs ?? false, row: evidence?.rows.find((row) => row.metric === measure) };
  });
  const told = rows.flatMap(({ unit, row, hasJobs }) =>
    row === undefined || (unit === 'job' && !hasJobs) ? [] : [unitOf(row, unit, outcome, language)],
  );
  const byMember = rows.find(({ unit }) => unit === 'member')?.row;
  const mix = risesTogether(byMember) ? memberMix(activity, measure, outcome) : undefined;
  return {
    measure: labelOf(measure, language),
    outcome: labelOf(outcome, language),
    kept,
    control: METRICS[measure]!.control === 'controllable' ? 'controllable' : 'leading',
    units: told,
    automatic: rows.some(({ row }) => row?.automatic === true),
    mix: mix === undefined ? null : mixOf(mix),
    months: kept ? monthPairs(input, outcome) : [],
    members: kept ? memberPairs(input, outcome) : [],
    jobs: kept ? jobPairs(activity, measure, outcome) : [],
  };
}

function mixOf({ looked, warnings }: GroupMix): DesignFacts['mix'] {
  return {
    looked,
    warnings: warnings.map(({ heading, verdict }) => ({ heading, reverses: verdict === 'reverses' })),
  };
}

/** A problem that is itself a count of results is the outcome; for a rate or an amount it is what KPI_LEAD takes. */
export function outcomeOf(problem: number): number {
  const { kind, order } = METRICS[problem]!;
  return countingOf(problem) === 'sum' && kind !== 'money' && order !== undefined ? problem : OUTCOME_DEFAULT;
}

/** Members with more also have more, whether or not volume explains it: then a mix is worth a look. */
function risesTogether(row: LeadRow | undefined): boolean {
  return row?.low !== undefined && row.low > 0;
}

function unitOf(row: LeadRow, unit: LeadUnit, outcome: number, language: Language): DesignUnit {
  return {
    unit,
    verdict: LEAD_VERDICT[row.verdict][language],
    told: row.verdict !== 'unclear',
    text: leadFinding(row, { outcome, unit }, language),
  };
}

/** The last finished months since the sheet's first event, oldest first. */
function monthPairs({ activity, settings, measure, fiscalStart, language }: FactsInput, outcome: number): DesignPair[] {
  const { first, last } = finishedMonths(MONTHS_MOST, activity.asOf);
  const from = Math.max(first, firstEventDay(activity));
  return periodsBetween(from, last, 'month', fiscalStart).map((month) => {
    const counts = tally(activity, periodWindow(month), everyone(activity), uniquePeople(settings));
    return { name: formatPeriod(month, language, fiscalStart), measure: counts[measure]!, outcome: counts[outcome]! };
  });
}

/** Members who have any event on the measure's track; for the others a 0 would say that they did none of it. */
function memberPairs({ activity, settings, measure }: FactsInput, outcome: number): DesignPair[] {
  const tracks = tracksOfMembers(activity);
  return memberCounts(activity, [measure, outcome], undefined, uniquePeople(settings)).rows.flatMap(
    ({ member, counts: [own = 0, results = 0] }) =>
      member === NONE || (tracks[member]! & TRACK_BIT[measure]!) === 0
        ? []
        : [{ name: activity.members[member]!, measure: own, outcome: results }],
  );
}

function jobPairs({ events, jobs }: Activity, measure: number, outcome: number): DesignPair[] {
  const pairs = jobs.map((name) => ({ name, measure: 0, outcome: 0 }));
  for (let at = 0; at < events.length; at++) {
    const pair = pairs[events.job[at]!];
    if (pair === undefined) continue;
    if (events.metric[at] === measure) pair.measure += events.count[at]!;
    if (events.metric[at] === outcome) pair.outcome += events.count[at]!;
  }
  return pairs
    .filter((pair) => pair.measure > 0)
    .sort((a, b) => b.measure - a.measure)
    .slice(0, JOBS_MOST);
}
