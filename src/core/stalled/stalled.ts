import { type Activity, NONE, UNDATED } from '../activity/activity';
import type { MemberSelection } from '../activity/select';
import { lastDayOfGrain } from '../activity/select-period';
import type { Day } from '../calendar/day';
import type { MissingColumn } from '../funnel/funnel';
import { buildJourneys, holderOf, isHeldBy, type Journeys } from '../funnel/journeys';
import { funnelStages } from '../funnel/stages';
import { applicationKey, collectEnds, END_OPEN, stands } from '../funnel/unit-ends';
import { METRICS } from '../metrics/catalogue';

/** An open unit that has not moved. Indices into the activity; `NONE` where nobody or no job is named. */
export interface StalledUnit {
  readonly member: number;
  readonly candidate: number;
  readonly job: number;
  /** Metric index of the stage it waits at. */
  readonly stage: number;
  /** Last stage event; for a week or month, its last day, so that nothing is called still too early. */
  readonly lastMove: Day;
  readonly days: number;
}

/**
 * Open units without a stage event for at least `days` days before `asOf`, longest first, then in the sheet's order.
 * Units are the funnel's (candidate, or candidate × job); a unit belongs to who made its last move. Of a candidate with
 * several applications the furthest one still open is shown. Units without any dated event are left out: nobody can
 * say for how long they wait.
 */
export function stalledUnits(
  activity: Activity,
  days: number,
  asOf: Day,
  selection: MemberSelection,
): StalledUnit[] | { readonly missing: MissingColumn } {
  const journeys = buildJourneys(activity, selection);
  if (journeys === undefined) return { missing: funnelStages(activity).candidate.length === 0 ? 'stage' : 'candidate' };
  const found: { unit: number; lastMove: Day }[] = [];
  for (let unit = 0; unit < journeys.length; unit++) {
    const lastDay = journeys.lastDay[unit]!;
    if (journeys.state[unit] !== END_OPEN || lastDay === UNDATED || !isHeldBy(selection, journeys, unit)) continue;
    const lastMove = Math.min(asOf, lastDayOfGrain(lastDay, journeys.lastGrain[unit]!));
    if (asOf - lastMove >= days) found.push({ unit, lastMove });
  }
  found.sort((a, b) => a.lastMove - b.lastMove || journeys.lastRow[a.unit]! - journeys.lastRow[b.unit]!);
  const waiting = journeys.unit === 'candidate' ? furthestOpen(activity, journeys, found) : undefined;
  return found.map(({ unit, lastMove }) => {
    const candidate = journeys.candidate[unit]!;
    const at = waiting?.get(candidate);
    return {
      member: holderOf(journeys, unit),
      candidate,
      job: at?.job ?? journeys.job[unit]!,
      stage: journeys.stages[at?.stage ?? journeys.deepest[unit]!]!,
      lastMove,
      days: asOf - lastMove,
    };
  });
}

/** For some candidates: the furthest stage, and its job, among events whose application has not ended. */
function furthestOpen(
  activity: Activity,
  journeys: Journeys,
  units: readonly { readonly unit: number }[],
): Map<number, { stage: number; job: number }> {
  const wanted = new Uint8Array(activity.candidates.length);
  for (const { unit } of units) wanted[journeys.candidate[unit]!] = 1;
  const stageOf = new Int8Array(METRICS.length).fill(-1);
  journeys.stages.forEach((stage, at) => {
    stageOf[stage] = at;
  });
  const ends = collectEnds(activity).ofApplication;
  const furthest = new Map<number, { stage: number; job: number; day: number }>();
  const { events } = activity;
  for (let at = 0; at < events.length; at++) {
    const candidate = events.candidate[at]!;
    const stage = stageOf[events.metric[at]!]!;
    if (candidate === NONE || wanted[candidate] === 0 || stage < 0) continue;
    const [job, day] = [events.job[at]!, events.day[at]!];
    if (job !== NONE && stands(ends.get(applicationKey(activity, candidate, job)), day)) continue;
    const known = furthest.get(candidate);
    if (known === undefined || stage > known.stage || (stage === known.stage && day >= known.day))
      furthest.set(candidate, { stage, job, day });
  }
  return furthest;
}
