import { type Activity, NONE } from '../activity/activity';
import { METRICS, metricIndex, STAGES_CANDIDATE, STAGES_CLIENT } from '../metrics/catalogue';

const PLACEMENT = metricIndex('placement');
const ACCEPTED = metricIndex('offer_accepted');
const FIRST_APPLICATION = metricIndex('job_proposed');
const APPLICATION = metricIndex('application_consent');

export interface FunnelStages {
  /** Metric indices, in funnel order, those the sheet has. */
  readonly candidate: readonly number[];
  readonly client: readonly number[];
}

/**
 * The stages a sheet has, in the catalogue's order. 決定 stands in the place of 内定承諾 where the sheet has no 内定承諾,
 * and is left out where it has both.
 */
export function funnelStages(activity: Pick<Activity, 'metrics'>): FunnelStages {
  const has = new Set(activity.metrics);
  const candidate: number[] = [];
  for (const stage of STAGES_CANDIDATE) {
    if (has.has(stage)) candidate.push(stage);
    else if (stage === ACCEPTED && has.has(PLACEMENT)) candidate.push(PLACEMENT);
  }
  return { candidate, client: STAGES_CLIENT.filter((stage) => has.has(stage)) };
}

/**
 * The candidate-track stages whose events name the candidate, so that a unit can be followed through them: from the
 * first stage that has such an event, those that have one, and those that have no event at all yet. Where nothing has
 * happened yet, all of them: nobody to follow is not the same as nobody who could be followed.
 *
 * @param counts whether event `at` is looked at
 */
export function followedStages(
  activity: Pick<Activity, 'metrics' | 'events'>,
  counts: (at: number) => boolean = () => true,
): number[] {
  const { events } = activity;
  const named = new Int32Array(METRICS.length);
  const unnamed = new Int32Array(METRICS.length);
  for (let at = 0; at < events.length; at++) {
    if (!counts(at)) continue;
    const of = events.candidate[at] === NONE ? unnamed : named;
    of[events.metric[at]!]!++;
  }
  const stages = funnelStages(activity).candidate;
  const first = stages.findIndex((stage) => named[stage]! > 0);
  if (first < 0) return stages.some((stage) => unnamed[stage]! > 0) ? [] : [...stages];
  return stages.slice(first).filter((stage) => named[stage]! > 0 || unnamed[stage] === 0);
}

const POSITION: ReadonlyMap<number, number> = new Map([
  ...STAGES_CANDIDATE.map((stage, at) => [stage, at] as const),
  [PLACEMENT, STAGES_CANDIDATE.indexOf(ACCEPTED)] as const,
]);

/** Position along the candidate track; 決定 stands where 内定承諾 stands. `undefined` for what is no stage of it. */
export function stagePosition(metric: number): number | undefined {
  return POSITION.get(metric);
}

/** Whether a stage counts applications (candidate × job: 求人提案 and later) rather than candidates. */
export function countsApplications(stage: number): boolean {
  const at = POSITION.get(stage);
  return at !== undefined && at >= POSITION.get(FIRST_APPLICATION)!;
}

/**
 * Whether the step to the next stage changes what is counted, from people to applications. An acceptance is a person
 * again: nobody accepts two offers.
 */
export function changesUnit(stage: number, next: number): boolean {
  return !countsApplications(stage) && countsApplications(next) && !meansHired(next);
}

/** Whether a funnel that starts here follows candidate × job: 求人応募 or later. */
export function startsWithApplication(stage: number): boolean {
  const at = POSITION.get(stage);
  return at !== undefined && at >= POSITION.get(APPLICATION)!;
}

/** Whether reaching this stage means hired: 内定承諾 (or 決定) and later. */
export function meansHired(stage: number): boolean {
  const at = POSITION.get(stage);
  return at !== undefined && at >= POSITION.get(ACCEPTED)!;
}
