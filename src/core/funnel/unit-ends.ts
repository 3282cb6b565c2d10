import { type Activity, NONE, UNDATED } from '../activity/activity';
import { findMetricId } from '../metrics/catalogue';

export const END_OPEN = 0;
export const END_HIRED = 1;
export const END_REJECTED = 2;
export const END_WITHDRAWN = 3;
export type UnitState = typeof END_OPEN | typeof END_HIRED | typeof END_REJECTED | typeof END_WITHDRAWN;

/** How a candidate, or one application of theirs, ended. */
export interface End {
  readonly state: UnitState;
  /** `UNDATED` where the sheet does not say when: then it is how things stand now. */
  readonly day: number;
}

/** The ends a sheet writes, by candidate and by application (`applicationKey`). */
export interface Ends {
  /** Whether the sheet writes ends at all. */
  readonly kept: boolean;
  readonly ofCandidate: ReadonlyMap<number, End>;
  readonly ofApplication: ReadonlyMap<number, End>;
}

/** One number for candidate × job; `job` may be `NONE`. */
export function applicationKey(activity: Pick<Activity, 'jobs'>, candidate: number, job: number): number {
  return candidate * (activity.jobs.length + 1) + job + 1;
}

/** The candidate of an `applicationKey`. */
export function candidateOfKey(activity: Pick<Activity, 'jobs'>, key: number): number {
  return Math.floor(key / (activity.jobs.length + 1));
}

/** Metrics of a log that are ends rather than steps: 書類NG, 選考辞退, 内定辞退. */
const END_METRICS: ReadonlyMap<number, UnitState> = new Map(
  (
    [
      ['document_rejected', END_REJECTED],
      ['selection_withdrawn', END_WITHDRAWN],
      ['offer_declined', END_WITHDRAWN],
    ] as const
  ).flatMap(([id, state]) => {
    const metric = findMetricId(id);
    return metric === undefined ? [] : [[metric, state] as const];
  }),
);

const STATES = { hired: END_HIRED, rejected: END_REJECTED, withdrawn: END_WITHDRAWN, open: END_OPEN } as const;

/**
 * Collects the ends: statuses, ends written in stage cells, and end events of a log. Hired wins over other ends;
 * of several others the last row's stands. 「進行中」 says that ends are kept, and ends nothing.
 */
export function collectEnds(activity: Activity): Ends {
  const ofCandidate = new Map<number, End>();
  const ofApplication = new Map<number, End>();
  const put = (candidate: number, job: number, end: End): void => {
    if (candidate === NONE || end.state === END_OPEN) return;
    const book = job === NONE ? ofCandidate : ofApplication;
    const key = job === NONE ? candidate : applicationKey(activity, candidate, job);
    if (book.get(key)?.state !== END_HIRED) book.set(key, end);
  };
  for (const end of activity.ends) put(end.candidate, end.job, { state: STATES[end.kind], day: end.day });
  const logged = activity.metrics.some((metric) => END_METRICS.has(metric));
  if (logged) {
    const { events } = activity;
    for (let at = 0; at < events.length; at++) {
      const state = END_METRICS.get(events.metric[at]!);
      if (state === undefined) continue;
      put(events.candidate[at]!, events.job[at]!, { state, day: events.day[at]! });
    }
  }
  return { kept: activity.ends.length > 0 || logged, ofCandidate, ofApplication };
}

/** Whether an end still stands for a unit whose last event was on `lastDay`: a dated end is undone by a later event. */
export function stands(end: End | undefined, lastDay: number): boolean {
  return end !== undefined && end.state !== END_OPEN && (end.day === UNDATED || end.day >= lastDay);
}
