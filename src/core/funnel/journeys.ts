import { type Activity, NONE, UNDATED } from '../activity/activity';
import { acceptsEvent, CANDIDATE_TRACK, type MemberSelection } from '../activity/select';
import { METRICS } from '../metrics/catalogue';
import { followedStages, meansHired, startsWithApplication } from './stages';
import { applicationKey, collectEnds, END_HIRED, END_OPEN, type Ends, stands } from './unit-ends';
import { type ApplicationBook, bookApplications, stateOfCandidate } from './unit-states';

/** `Journeys.day` of a stage for which the unit has no event (it may still have passed it: see `deepest`). */
export const NO_EVENT = 2_147_483_647;

/**
 * The way of every unit through the candidate track. A unit is a candidate, or candidate × job where the first stage
 * that can be followed is 求人応募 or later. Cell `unit * stages.length + stage` of the matrices belongs to that unit
 * and stage.
 */
export interface Journeys {
  readonly unit: 'candidate' | 'application';
  /** Metric indices in funnel order; stage 0 is where units enter. */
  readonly stages: readonly number[];
  readonly length: number;
  readonly candidate: Int32Array;
  /** The unit's job; for a candidate the job of the last move, `NONE` where it names none. */
  readonly job: Int32Array;
  /** First day at the stage, whichever application got there first; `UNDATED` where undated; `NO_EVENT` without an event. */
  readonly day: Int32Array;
  /** Grain of `day`. */
  readonly grain: Uint8Array;
  /**
   * Who did that first event. Where it names nobody, or there is no event, whoever did the unit's next stage;
   * `NONE` if nobody is named from here on.
   */
  readonly member: Int32Array;
  /** Furthest stage reached, as an index into `stages`: earlier ones count as passed. Hired by status counts as reached. */
  readonly deepest: Int8Array;
  /** `END_*`: how the unit stands now. */
  readonly state: Uint8Array;
  /** Last stage event of the unit (repeats too): first day of its grain, `UNDATED` if none is dated; its grain, member and row. */
  readonly lastDay: Int32Array;
  readonly lastGrain: Uint8Array;
  readonly lastMember: Int32Array;
  readonly lastRow: Int32Array;
  /** Whether the sheet writes ends (status, NG, 辞退 …) at all, so that an open unit is known to be open. */
  readonly endsKept: boolean;
}

/**
 * Builds the journeys in one pass over the events.
 *
 * @param share only for `RA:鈴木`: the events of that share alone make the journeys. Other selections of members are
 *   made on the finished journeys, through `member`, so that a unit handed over stays whole.
 * @returns `undefined` where no stage event names a candidate (totals only): nothing can be followed
 */
export function buildJourneys(activity: Activity, share?: MemberSelection): Journeys | undefined {
  const { events } = activity;
  const counts = share?.byRa === true ? (at: number) => acceptsEvent(share, events, at) : undefined;
  const stages = followedStages(activity, counts);
  if (stages.length === 0) return undefined;
  const unit = startsWithApplication(stages[0]!) ? 'application' : 'candidate';
  const journeys = new JourneyColumns(activity, stages, unit);
  const stageOf = new Int8Array(METRICS.length).fill(-1);
  stages.forEach((stage, at) => {
    stageOf[stage] = at;
  });
  for (let at = 0; at < events.length; at++) {
    const stage = stageOf[events.metric[at]!]!;
    if (stage < 0 || counts?.(at) === false) continue;
    if (events.candidate[at] !== NONE) journeys.add(at, stage);
  }
  return journeys.finish(collectEnds(activity));
}

/** Who holds a unit now: who made its last move; where that names nobody, who did its furthest stage. */
export function holderOf(journeys: Journeys, unit: number): number {
  const last = journeys.lastMember[unit]!;
  return last !== NONE ? last : journeys.member[unit * journeys.stages.length + journeys.deepest[unit]!]!;
}

/** Whether a selected member holds the unit. A selection by RA has chosen the events already. */
export function isHeldBy(selection: MemberSelection, journeys: Journeys, unit: number): boolean {
  return selection.byRa || (selection.accepts[holderOf(journeys, unit) + 1]! & CANDIDATE_TRACK) !== 0;
}

class JourneyColumns {
  private length = 0;
  /** Unit by candidate, or by candidate × job. */
  private readonly byCandidate: Int32Array;
  private readonly byApplication = new Map<number, number>();
  private candidate: Int32Array;
  private job: Int32Array;
  private lastDay: Int32Array;
  private lastGrain: Uint8Array;
  private lastMember: Int32Array;
  private lastRow: Int32Array;
  private day: Int32Array;
  private grain: Uint8Array;
  private member: Int32Array;

  constructor(
    private readonly activity: Activity,
    private readonly stages: readonly number[],
    private readonly unit: 'candidate' | 'application',
  ) {
    const most = unit === 'candidate' ? activity.candidates.length : this.countApplications();
    const cells = most * stages.length;
    this.byCandidate = new Int32Array(unit === 'candidate' ? activity.candidates.length : 0).fill(NONE);
    this.candidate = new Int32Array(most);
    this.job = new Int32Array(most);
    this.lastDay = new Int32Array(most).fill(UNDATED);
    this.lastGrain = new Uint8Array(most);
    this.lastMember = new Int32Array(most).fill(NONE);
    this.lastRow = new Int32Array(most);
    this.day = new Int32Array(cells).fill(NO_EVENT);
    this.grain = new Uint8Array(cells);
    this.member = new Int32Array(cells).fill(NONE);
  }

  /** Numbers the applications, so that the columns can be made at their final size. */
  private countApplications(): number {
    const { events } = this.activity;
    const stages = new Set(this.stages);
    for (let at = 0; at < events.length; at++) {
      if (events.candidate[at] === NONE || !stages.has(events.metric[at]!)) continue;
      const key = applicationKey(this.activity, events.candidate[at]!, events.job[at]!);
      if (!this.byApplication.has(key)) this.byApplication.set(key, NONE);
    }
    return this.byApplication.size;
  }

  add(at: number, stage: number): void {
    const { events } = this.activity;
    const unit = this.unitOf(events.candidate[at]!, events.job[at]!);
    const day = events.day[at]!;
    const cell = unit * this.stages.length + stage;
    if (isEarlier(day, this.day[cell]!)) {
      this.day[cell] = day;
      this.grain[cell] = events.grain[at]!;
      this.member[cell] = events.member[at]!;
    }
    if (day >= this.lastDay[unit]!) {
      this.lastDay[unit] = day;
      this.lastGrain[unit] = events.grain[at]!;
      this.lastMember[unit] = events.member[at]!;
      this.lastRow[unit] = events.row[at]!;
      if (this.unit === 'candidate') this.job[unit] = events.job[at]!;
    }
  }

  private unitOf(candidate: number, job: number): number {
    const key = this.unit === 'candidate' ? candidate : applicationKey(this.activity, candidate, job);
    const known = this.unit === 'candidate' ? this.byCandidate[key]! : this.byApplication.get(key)!;
    if (known !== NONE) return known;
    const unit = this.length++;
    if (this.unit === 'candidate') this.byCandidate[key] = unit;
    else this.byApplication.set(key, unit);
    this.candidate[unit] = candidate;
    this.job[unit] = job;
    return unit;
  }

  finish(ends: Ends): Journeys {
    const { length, stages } = this;
    const cells = length * stages.length;
    const deepest = this.findDepths();
    const state = new Uint8Array(length);
    const hiredStage = stages.findIndex(meansHired);
    const applications = this.unit === 'candidate' ? bookApplications(this.activity, ends) : undefined;
    for (let unit = 0; unit < length; unit++) {
      const reachedHired = hiredStage >= 0 && deepest[unit]! >= hiredStage;
      state[unit] = reachedHired ? END_HIRED : this.stateOf(unit, ends, applications);
      if (state[unit] === END_HIRED && hiredStage > deepest[unit]!) deepest[unit] = hiredStage;
    }
    return {
      unit: this.unit,
      stages,
      length,
      candidate: this.candidate.subarray(0, length),
      job: this.job.subarray(0, length),
      day: this.day.subarray(0, cells),
      grain: this.grain.subarray(0, cells),
      member: this.member.subarray(0, cells),
      deepest,
      state,
      lastDay: this.lastDay.subarray(0, length),
      lastGrain: this.lastGrain.subarray(0, length),
      lastMember: this.lastMember.subarray(0, length),
      lastRow: this.lastRow.subarray(0, length),
      endsKept: ends.kept,
    };
  }

  /** The furthest stage of each unit; on the way back fills in members of stages that name nobody. */
  private findDepths(): Int8Array {
    const width = this.stages.length;
    const deepest = new Int8Array(this.length).fill(-1);
    for (let unit = 0; unit < this.length; unit++) {
      let next = NONE;
      for (let stage = width - 1; stage >= 0; stage--) {
        const cell = unit * width + stage;
        if (deepest[unit] === -1 && this.day[cell] !== NO_EVENT) deepest[unit] = stage;
        if (this.member[cell] === NONE) this.member[cell] = next;
        else next = this.member[cell]!;
      }
    }
    return deepest;
  }

  private stateOf(unit: number, ends: Ends, applications: ApplicationBook | undefined): number {
    const candidate = this.candidate[unit]!;
    const lastDay = this.lastDay[unit]!;
    if (applications !== undefined) return stateOfCandidate(candidate, lastDay, ends, applications);
    const key = applicationKey(this.activity, candidate, this.job[unit]!);
    for (const end of [ends.ofApplication.get(key), ends.ofCandidate.get(candidate)]) {
      if (end?.state === END_HIRED || stands(end, lastDay)) return end!.state;
    }
    return END_OPEN;
  }
}

/** A dated event comes before an undated one: it can be placed in a period. */
function isEarlier(day: number, known: number): boolean {
  return known === NO_EVENT || (day !== UNDATED && (known === UNDATED || day < known));
}
