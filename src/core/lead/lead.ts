import type { Activity } from '../activity/activity';
import { countingOf, metricInSheet } from '../activity/select-metric';
import { stagePosition } from '../funnel/stages';
import { METRICS, metricIndex, STAGES_CANDIDATE, STAGES_CLIENT } from '../metrics/catalogue';
import type { Settings } from '../settings/settings';
import { beyondVolume, isBeyondVolume } from './beyond-volume';
import { pairsAt } from './pairs';
import { type RankEvidence, rankEvidence, remainingEvidence } from './rank-evidence';
import { countByMonth, countTotals, type LeadUnit, totalNoise, type UnitCounts } from './unit-counts';

export type LeadVerdict = 'related' | 'unclear' | 'inverse';

/** Why nothing can be said yet. */
export type LeadReason =
  /** The sheet does not keep the outcome. */
  | 'no-outcome'
  /** Too few pairs, or a count that does not move. */
  | 'few'
  /** The interval holds 0. */
  | 'open'
  /** They go together, but volume, team-wide months and luck are enough to explain it. */
  | 'volume'
  /** They go together, but the sheet has no earlier stage whose volume could be taken out. */
  | 'no-earlier'
  /** A step after the outcome. */
  | 'after'
  /** They go together, but one member's months cannot be told from the market's. */
  | 'alone';

export interface LeadRow {
  readonly metric: number;
  readonly verdict: LeadVerdict;
  readonly reason: LeadReason | undefined;
  /** Number of pairs (member-months, members, jobs). */
  readonly n: number;
  /** Members (or jobs) that give a pair. */
  readonly members: number;
  /** Months in which any of them gives one; 1 for members and jobs. */
  readonly months: number;
  readonly rho: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly lag: number | undefined;
  /** The stage whose volume was taken out; `undefined` where the sheet has none before this metric. */
  readonly earlier: number | undefined;
  /** The outcome has to pass through this metric, so part of a relation is arithmetic. */
  readonly automatic: boolean;
}

export interface LeadEvidence {
  /** The outcome as the sheet keeps it (決定 for 内定承諾). */
  readonly outcome: number;
  readonly unit: LeadUnit;
  /** Whether the sheet names jobs, so that they can be compared instead. */
  readonly hasJobs: boolean;
  readonly rows: readonly LeadRow[];
}

export const OUTCOME_DEFAULT = metricIndex('offer_accepted');
const REGISTRATION = metricIndex('registration');

/**
 * In-house evidence for leading metrics: does a month (a member, a job) with more of it also bring more of the outcome,
 * beyond what volume makes of itself? One row for each controllable or leading count of the sheet. *Predictive* is what
 * a row says; *influenceable* is the metric's control class, and the two are not mixed.
 *
 * Throws nothing; without data the rows say so. Cost: one pass over the events, then metrics × pairs.
 */
export function leadEvidence(
  activity: Activity,
  settings: Settings,
  { outcome: asked = OUTCOME_DEFAULT, unit = 'month' as LeadUnit } = {},
): LeadEvidence {
  const outcome = metricInSheet(asked, activity, settings);
  const metrics = activity.metrics.filter((metric) => isCandidate(metric, outcome));
  const ordered = [...metrics].sort((a, b) => placeOf(a) - placeOf(b));
  const counted = [...new Set([...activity.metrics, outcome])];
  const scale = sizeOfOne(activity, outcome);
  const read = (byRa: boolean): UnitCounts => {
    const counts =
      unit === 'month' ? countByMonth(activity, settings, counted, byRa) : countTotals(activity, counted, unit, byRa);
    const cells = counts.of.get(outcome)!;
    if (scale !== 1) for (let at = 0; at < cells.length; at++) cells[at]! /= scale;
    return counts;
  };
  const ofCandidate = read(false);
  const months = unit === 'member' ? countByMonth(activity, settings, counted, false) : undefined;
  const clientTrack = ordered.some((metric) => METRICS[metric]!.track === 'client');
  const ofClient = clientTrack ? read(true) : ofCandidate;
  const rows = ordered.map((metric) =>
    judgeMetric(
      { activity, counts: METRICS[metric]!.track === 'client' ? ofClient : ofCandidate, outcome, unit, months },
      metric,
    ),
  );
  return { outcome, unit, hasJobs: activity.jobs.length > 0, rows };
}

function isCandidate(metric: number, outcome: number): boolean {
  const { control, stock } = METRICS[metric]!;
  return metric !== outcome && control !== 'uncontrollable' && !stock && countingOf(metric) === 'sum';
}

/** What one occurrence weighs in the outcome's unit: 1 for counts; for money the size of one amount, so that chance is that of counts. */
function sizeOfOne({ events }: Activity, outcome: number): number {
  if (METRICS[outcome]!.kind !== 'money') return 1;
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < events.length; at++) {
    if (events.metric[at] !== outcome) continue;
    sum += events.count[at]!;
    squares += events.count[at]! ** 2;
  }
  return sum > 0 ? squares / sum : 1;
}

/** Rows in funnel order: candidate track, client track, then what has no place. */
function placeOf(metric: number): number {
  const { track, order } = METRICS[metric]!;
  return order === undefined ? 100_000 + metric : (track === 'client' ? 10_000 : 0) + order;
}

interface Setting {
  readonly activity: Activity;
  readonly counts: UnitCounts;
  readonly outcome: number;
  readonly unit: LeadUnit;
  /** Only for members: their months, which say how much a total jumps about. */
  readonly months: UnitCounts | undefined;
}

function judgeMetric(setting: Setting, metric: number): LeadRow {
  const { counts, outcome, unit } = setting;
  const byMonth = unit === 'month';
  const evidence = rankEvidence(counts, counts.of.get(metric)!, counts.of.get(outcome)!, byMonth);
  const earlier = earlierStage(setting.activity, counts, metric);
  const pairs = evidence?.pairs ?? pairsAt(counts, counts.of.get(metric)!, counts.of.get(outcome)!, 0);
  return {
    metric,
    n: evidence?.n ?? pairs.length,
    members: pairs.rows,
    months: new Set(pairs.column).size,
    rho: evidence?.rho,
    low: evidence?.low,
    high: evidence?.high,
    lag: byMonth ? evidence?.lag : undefined,
    earlier,
    automatic: passesThrough(metric, outcome),
    ...judge(setting, evidence, metric, earlier),
  };
}

function judge(
  { activity, counts, outcome, unit, months }: Setting,
  evidence: RankEvidence | undefined,
  metric: number,
  earlier: number | undefined,
): Pick<LeadRow, 'verdict' | 'reason'> {
  const byMonth = unit === 'month';
  const unclear = (reason: LeadReason) => ({ verdict: 'unclear' as const, reason });
  if (!activity.metrics.includes(outcome)) return unclear('no-outcome');
  if (isAfter(metric, outcome)) return unclear('after');
  if (evidence === undefined) return unclear('few');
  if (evidence.high < 0) return { verdict: 'inverse', reason: undefined };
  if (!(evidence.low > 0)) return unclear('open');
  if (earlier === undefined) return unclear('no-earlier');
  if (byMonth && evidence.pairs.rows < 2) return unclear('alone');
  const volume = counts.of.get(earlier)!;
  const remaining = remainingEvidence(counts, evidence, volume, byMonth);
  if (remaining === undefined || !(remaining.low > 0)) return unclear('volume');
  const noise = months === undefined ? undefined : totalNoise(months, earlier);
  if (!isBeyondVolume(beyondVolume(counts, evidence.pairs, volume, byMonth, noise))) return unclear('volume');
  return { verdict: 'related', reason: undefined };
}

/**
 * The last stage of the metric's track that lies before it and has any count in this unit. Scouts are no volume that
 * registrations and what follows come out of: many come in without one.
 */
function earlierStage(activity: Activity, counts: UnitCounts, metric: number): number | undefined {
  const { track, order } = METRICS[metric]!;
  const entry = METRICS[REGISTRATION]!.order!;
  const scouts = track === 'candidate' && (order === undefined || order >= entry);
  const stages = (track === 'client' ? STAGES_CLIENT : STAGES_CANDIDATE).filter(
    (stage) =>
      stage !== metric &&
      !(scouts && METRICS[stage]!.order! < entry) &&
      !METRICS[stage]!.stock &&
      activity.metrics.includes(stage) &&
      counts.of.get(stage)!.some((count) => count > 0),
  );
  // What has no place in the funnel is measured against all that came in.
  if (order === undefined) return stages[0];
  const before = stages.filter((stage) => METRICS[stage]!.order! < order);
  return before[before.length - 1];
}

function isAfter(metric: number, outcome: number): boolean {
  const [own, end] = [METRICS[metric]!, METRICS[outcome]!];
  return own.track === end.track && own.order !== undefined && end.order !== undefined && own.order > end.order;
}

/** Candidates may come in without a scout, but none is placed without the stages from registration on. */
function passesThrough(metric: number, outcome: number): boolean {
  const own = stagePosition(metric);
  const end = stagePosition(outcome);
  return own !== undefined && end !== undefined && own >= stagePosition(REGISTRATION)! && own < end;
}
