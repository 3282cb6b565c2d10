import { type Activity, NONE } from '../activity/activity';
import { acceptsEvent, type MemberSelection } from '../activity/select';
import type { PeriodWindow } from '../activity/select-period';
import { METRICS } from '../metrics/catalogue';

/** By metric index: 1 for a level (有効求人数), whose last value counts. */
const STOCK: Uint8Array = Uint8Array.from(METRICS, (metric) => (metric.stock ? 1 : 0));
/** By metric index: 1 for what a person does or reaches, so that 実人数 can count people instead. */
const PEOPLE: Uint8Array = Uint8Array.from(METRICS, ({ kind, stock, track }) =>
  (kind === 'milestone' || kind === 'outcome' || kind === 'activity') && !stock && track === 'candidate' ? 1 : 0,
);

export interface TallyOptions {
  /** 実人数 (settings 計上): a candidate counts once for each metric, however often it happened in the period. */
  readonly unique?: boolean;
}

/**
 * Counts of every metric in one pass over the events: occurrences and money summed, levels as the last value of each
 * member, summed over members.
 *
 * @returns by metric index, in units of the metric
 */
export function tally(
  activity: Activity,
  window: PeriodWindow,
  selection: MemberSelection,
  { unique = false }: TallyOptions = {},
): Float64Array {
  const { events } = activity;
  const { day, grain, metric, count } = events;
  const totals = new Float64Array(METRICS.length);
  const levels = new Levels();
  const seen = unique ? new SeenPeople(activity.candidates.length) : undefined;
  for (let at = 0; at < events.length; at++) {
    const when = day[at]!;
    if (when < window.first || when > window.lastByGrain[grain[at]! as 0 | 1 | 2]) continue;
    if (!acceptsEvent(selection, events, at)) continue;
    const which = metric[at]!;
    if (STOCK[which] === 1) levels.add(which, events.member[at]!, when, count[at]!);
    else if (seen?.isRepeat(which, events.candidate[at]!)) continue;
    else totals[which]! += seen?.isPerson(which, events.candidate[at]!) ? 1 : count[at]!;
  }
  levels.addTo((which, _, value) => {
    totals[which]! += value;
  });
  return totals;
}

/**
 * Counts of some metrics by member, in one pass.
 *
 * @param metrics metric indices, without repeats
 * @returns rows of `metrics.length` counts: row 0 for events without a member, row `m + 1` for member `m`
 */
export function tallyByMember(
  activity: Activity,
  window: PeriodWindow,
  metrics: readonly number[],
  { unique = false }: TallyOptions = {},
): Float64Array {
  const { events } = activity;
  const width = metrics.length;
  const columnOf = new Int16Array(METRICS.length).fill(NONE);
  metrics.forEach((metric, column) => {
    columnOf[metric] = column;
  });
  const counts = new Float64Array((activity.members.length + 1) * width);
  const levels = new Levels();
  const seen = unique ? new SeenPeople(activity.candidates.length) : undefined;
  for (let at = 0; at < events.length; at++) {
    const which = events.metric[at]!;
    const column = columnOf[which]!;
    const when = events.day[at]!;
    if (column === NONE || when < window.first || when > window.lastByGrain[events.grain[at]! as 0 | 1 | 2]) continue;
    const member = events.member[at]!;
    const candidate = events.candidate[at]!;
    const space = (member + 1) * METRICS.length + which;
    if (STOCK[which] === 1) levels.add(which, member, when, events.count[at]!);
    else if (seen?.isRepeat(which, candidate, space)) continue;
    else counts[(member + 1) * width + column]! += seen?.isPerson(which, candidate) ? 1 : events.count[at]!;
  }
  levels.addTo((which, member, value) => {
    counts[(member + 1) * width + columnOf[which]!]! += value;
  });
  return counts;
}

/** The latest level of each metric and member. Later rows win on one day. */
class Levels {
  private readonly last = new Map<number, { metric: number; member: number; day: number; value: number }>();

  add(metric: number, member: number, day: number, value: number): void {
    const key = (member + 1) * METRICS.length + metric;
    const before = this.last.get(key);
    if (before === undefined || day >= before.day) this.last.set(key, { metric, member, day, value });
  }

  addTo(receive: (metric: number, member: number, value: number) => void): void {
    for (const { metric, member, value } of this.last.values()) receive(metric, member, value);
  }
}

/** Which candidates were counted already, by metric (and by member where a `space` is given). */
class SeenPeople {
  private readonly seen = new Set<number>();

  constructor(private readonly candidates: number) {}

  isPerson(metric: number, candidate: number): boolean {
    return candidate !== NONE && PEOPLE[metric] === 1;
  }

  isRepeat(metric: number, candidate: number, space = metric): boolean {
    if (!this.isPerson(metric, candidate)) return false;
    const key = space * this.candidates + candidate;
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    return false;
  }
}
