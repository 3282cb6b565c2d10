import { type Activity, NONE, UNDATED } from '../activity/activity';
import { findMembers } from '../activity/select';
import { endOfMonth, monthIndex, monthStart } from '../calendar/day';
import { METRICS } from '../metrics/catalogue';
import type { Settings } from '../settings/settings';
import { firstEventDay } from '../trend/first-day';

export type LeadUnit = 'month' | 'member' | 'job';

/** Counts of some metrics, and the pairs of member and month (or the members, or the jobs) they are counted by. */
export interface UnitCounts {
  /** Rows: members, or jobs. */
  readonly rows: number;
  /** Columns: months; one for members and jobs. */
  readonly columns: number;
  /** By metric index: cell `row * columns + column`. */
  readonly of: ReadonlyMap<number, Float64Array>;
  /** First and last column in which a row is active; last < first: never. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/**
 * Counts `metrics` by member and finished month. A member is active from the first month with any event of theirs to
 * the last, and only within 在籍 where the settings give it; months inside without the metric are 0. The tail after
 * somebody's last event is no zero: there, everything stops together, which would pass for a relation.
 *
 * Candidate-track events of a row that names a CA and an RA count for the RA where `byRa` holds the metric.
 * Cost: one pass over the events.
 */
export function countByMonth(
  activity: Activity,
  settings: Settings,
  metrics: readonly number[],
  byRa: boolean,
): UnitCounts {
  const { events, asOf, members } = activity;
  const base = monthIndex(firstEventDay(activity));
  const lastFinished = endOfMonth(asOf) === asOf ? monthIndex(asOf) : monthIndex(asOf) - 1;
  const columns = Math.max(0, Math.min(lastFinished, monthIndex(Math.max(activity.lastDay, 0))) - base + 1);
  const rows = members.length;
  const of = emptyCounts(metrics, rows * columns);
  const cellsOf = METRICS.map((_, metric) => of.get(metric));
  const first = new Int32Array(rows).fill(columns);
  const last = new Int32Array(rows).fill(-1);
  const months = new Map<number, number>();
  for (let at = 0; at < events.length; at++) {
    const day = events.day[at]!;
    if (day === UNDATED) continue;
    let month = months.get(day);
    if (month === undefined) {
      month = monthIndex(day) - base;
      months.set(day, month);
    }
    const metric = events.metric[at]!;
    const ra = byRa && METRICS[metric]!.track === 'candidate' ? events.ra[at]! : NONE;
    const member = ra === NONE ? events.member[at]! : ra;
    if (member === NONE || month >= columns) continue;
    if (month < first[member]!) first[member] = month;
    if (month > last[member]!) last[member] = month;
    const cells = cellsOf[metric];
    if (cells !== undefined) cells[member * columns + month]! += events.count[at]!;
  }
  keepTenure(activity, settings, base, first, last);
  return { rows, columns, of, first, last };
}

/** Counts `metrics` over everything, by member or by job (the job, else the client). */
export function countTotals(
  activity: Activity,
  metrics: readonly number[],
  unit: 'member' | 'job',
  byRa: boolean,
): UnitCounts {
  const { events } = activity;
  const rows = unit === 'member' ? activity.members.length : activity.jobs.length;
  const of = emptyCounts(metrics, rows);
  const cellsOf = METRICS.map((_, metric) => of.get(metric));
  const seen = new Int32Array(rows).fill(-1);
  for (let at = 0; at < events.length; at++) {
    const metric = events.metric[at]!;
    const ra = byRa && METRICS[metric]!.track === 'candidate' ? events.ra[at]! : NONE;
    const row = unit === 'job' ? events.job[at]! : ra === NONE ? events.member[at]! : ra;
    if (row === NONE) continue;
    seen[row] = 0;
    const cells = cellsOf[metric];
    if (cells !== undefined) cells[row]! += events.count[at]!;
  }
  return { rows, columns: 1, of, first: new Int32Array(rows), last: seen };
}

/**
 * The variance of each member's total of a metric, from how much it jumps from month to month; at least that of chance
 * counts. Shape: by member.
 */
export function totalNoise(months: UnitCounts, metric: number): Float64Array {
  const cells = months.of.get(metric)!;
  return Float64Array.from(months.first, (first, row) => {
    const own = cells.subarray(row * months.columns + first, row * months.columns + months.last[row]! + 1);
    const total = own.reduce((sum, count) => sum + count, 0);
    if (own.length < 2) return total;
    const mean = total / own.length;
    const squares = own.reduce((sum, count) => sum + (count - mean) ** 2, 0);
    return Math.max(total, (squares * own.length) / (own.length - 1));
  });
}

function emptyCounts(metrics: readonly number[], length: number): Map<number, Float64Array> {
  return new Map(metrics.map((metric) => [metric, new Float64Array(length)]));
}

/** Only whole months of 在籍 count: half a month at work is no low month. */
function keepTenure(activity: Activity, settings: Settings, base: number, first: Int32Array, last: Int32Array): void {
  for (const tenure of settings.tenures) {
    for (const member of findMembers(tenure.member, activity, settings)) {
      if (tenure.first !== undefined) {
        const month = monthIndex(tenure.first);
        const whole = monthStart(month) === tenure.first ? month : month + 1;
        first[member] = Math.max(first[member]!, whole - base);
      }
      if (tenure.last !== undefined) {
        const month = monthIndex(tenure.last);
        const whole = endOfMonth(tenure.last) === tenure.last ? month : month - 1;
        last[member] = Math.min(last[member]!, whole - base);
      }
    }
  }
}
