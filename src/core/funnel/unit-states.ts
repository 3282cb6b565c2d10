import { type Activity, NONE, UNDATED } from '../activity/activity';
import { METRICS } from '../metrics/catalogue';
import { startsWithApplication } from './stages';
import { applicationKey, candidateOfKey, END_HIRED, END_OPEN, type Ends, stands, type UnitState } from './unit-ends';

/** The applications of each candidate: keys (`applicationKey`) with the day of their last event. */
export interface ApplicationBook {
  readonly keysOf: ReadonlyMap<number, readonly number[]>;
  readonly lastDay: ReadonlyMap<number, number>;
}

/**
 * Applications are what events at 求人応募 or later name, and what an end names; a proposal nobody answered keeps no
 * candidate open.
 */
export function bookApplications(activity: Activity, ends: Ends): ApplicationBook {
  const { events } = activity;
  const applies = Uint8Array.from(METRICS, (_, metric) => (startsWithApplication(metric) ? 1 : 0));
  const keysOf = new Map<number, number[]>();
  const lastDay = new Map<number, number>();
  const enter = (candidate: number, key: number, day: number): void => {
    const before = lastDay.get(key);
    if (before === undefined || day > before) lastDay.set(key, day);
    if (before !== undefined) return;
    const keys = keysOf.get(candidate);
    if (keys === undefined) keysOf.set(candidate, [key]);
    else keys.push(key);
  };
  for (let at = 0; at < events.length; at++) {
    const candidate = events.candidate[at]!;
    if (candidate === NONE || applies[events.metric[at]!] === 0) continue;
    enter(candidate, applicationKey(activity, candidate, events.job[at]!), events.day[at]!);
  }
  for (const key of ends.ofApplication.keys()) enter(candidateOfKey(activity, key), key, UNDATED);
  return { keysOf, lastDay };
}

/**
 * How a candidate stands: hired if any application is, ended by an end of their own or when every application has
 * ended, else open. The state of several ended applications is that of the last.
 */
export function stateOfCandidate(candidate: number, lastDay: number, ends: Ends, book: ApplicationBook): UnitState {
  const own = ends.ofCandidate.get(candidate);
  if (own?.state === END_HIRED) return END_HIRED;
  let last: UnitState = END_OPEN;
  let open = false;
  for (const key of book.keysOf.get(candidate) ?? []) {
    const end = ends.ofApplication.get(key);
    if (end?.state === END_HIRED) return END_HIRED;
    if (stands(end, book.lastDay.get(key)!)) last = end!.state;
    else open = true;
  }
  if (stands(own, lastDay)) return own!.state;
  return open ? END_OPEN : last;
}
