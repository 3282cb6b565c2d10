import type { Day } from '../calendar/day';
import { METRICS } from '../metrics/catalogue';
import { NONE } from './activity';
import type { ReadState } from './read-state';

interface Seen {
  readonly tab: number;
  readonly member: number;
  readonly job: number;
  readonly row: number;
}

/** A code such as C1008: two equal ones are one candidate. Names may be shared. */
const CODE = /\d{2,}/;

/**
 * The same event on two tabs (the log and the list of placements; a candidate carried over to the next month's tab). It
 * counts once where the candidate has an id; where only names agree, both count and the owner is asked.
 */
export class SharedEvents {
  /** Number of the table being read. */
  table = 0;
  private readonly seen = new Map<number, Seen[]>();

  /** @param bodyOfRow number of the block of rows under one heading, by row */
  constructor(private readonly bodyOfRow: Uint16Array) {}

  /** Whether another tab has told this event already, with certainty. */
  isKnown(
    state: ReadState,
    day: Day,
    metric: number,
    member: number,
    candidate: number,
    job: number,
    row: number,
    column: number,
  ): boolean {
    const tab = this.table * 65_536 + this.bodyOfRow[row]!;
    const key = (candidate * 65_536 + (day & 0xffff)) * 256 + metric;
    const own: Seen = { tab, member, job, row };
    const known = this.seen.get(key);
    if (known === undefined) {
      this.seen.set(key, [own]);
      return false;
    }
    const activity = METRICS[metric]!.kind === 'activity';
    const same = known.find(
      (other) => other.tab !== tab && sameJob(other.job, job) && (!activity || other.member === member),
    );
    known.push(own);
    if (same === undefined) return false;
    const name = state.candidates.texts[candidate]!;
    const sure = CODE.test(name);
    state.issue(sure ? 'shared-event' : 'maybe-shared', row, column, name, {
      metric,
      first: same.row + 1,
    });
    if (sure && state.rows[row] === 0) state.leftOut(row);
    return sure;
  }
}

function sameJob(a: number, b: number): boolean {
  return a === b || a === NONE || b === NONE;
}
