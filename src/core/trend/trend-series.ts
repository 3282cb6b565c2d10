import { type Activity, GRAIN_DAY, GRAIN_MONTH, GRAIN_WEEK, NONE, UNDATED } from '../activity/activity';
import { acceptsEvent, type MemberSelection } from '../activity/select';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import { METRICS } from '../metrics/catalogue';
import { stepOf, stepStart } from './calendar-steps';

export interface TrendQuery {
  /** Index into `METRICS`: a count, money or a level; a rate or a time has no series. */
  readonly metric: number;
  readonly selection: MemberSelection;
  /** `GRAIN_*`; `undefined`: weeks, coarser where the sheet is or where a week holds fewer than five on average. */
  readonly grain: number | undefined;
  /** Only days, weeks and months that begin in it. */
  readonly period: Period | undefined;
  /** 実人数: a candidate counts once in each day, week or month. */
  readonly unique?: boolean;
}

export interface SeriesPoint {
  readonly first: Day;
  /** Occurrences or money added up; a level's last value, `undefined` where nothing was written down. */
  readonly value: number | undefined;
  /** Its last day is not after the as-of day. */
  readonly finished: boolean;
}

export interface TrendSeries {
  readonly grain: number;
  readonly points: readonly SeriesPoint[];
}

/** Under this many in a period on average, chance jumps about too much for a finer grain. */
const MEAN_MIN = 5;

/**
 * The counts of a metric, period by period: from the first in which the selected people have any event to the last in
 * which the sheet has one. What lies between without the metric is 0; nothing is invented before or after.
 *
 * A total over a month has no weeks, so one monthly total makes the whole series monthly, and a weekly one weekly.
 * Cost: two passes over the events.
 */
export function trendSeries(activity: Activity, query: TrendQuery): TrendSeries {
  const bounds = findBounds(activity, query);
  const finest = Math.max(bounds.coarsestGrain, query.grain ?? GRAIN_WEEK);
  const series = countSteps(activity, query, bounds, finest);
  if (query.grain !== undefined || finest === GRAIN_MONTH || METRICS[query.metric]!.stock) return series;
  return meanOf(series.points) < MEAN_MIN ? countSteps(activity, query, bounds, GRAIN_MONTH) : series;
}

/** The mean of what is finished; of everything where nothing is. */
function meanOf(points: readonly SeriesPoint[]): number {
  const finished = points.filter((point) => point.finished);
  const used = finished.length > 0 ? finished : points;
  return used.reduce((sum, point) => sum + (point.value ?? 0), 0) / Math.max(1, used.length);
}

interface Bounds {
  /** `UNDATED` where the selected people have no dated event. */
  readonly first: Day;
  readonly last: Day;
  readonly coarsestGrain: number;
}

function findBounds(activity: Activity, { metric, selection }: TrendQuery): Bounds {
  const { events } = activity;
  let first = UNDATED;
  let last = UNDATED;
  let coarsestGrain = GRAIN_DAY;
  for (let at = 0; at < events.length; at++) {
    const day = events.day[at]!;
    if (day === UNDATED) continue;
    if (day > last) last = day;
    if (!acceptsEvent(selection, events, at)) continue;
    if (first === UNDATED || day < first) first = day;
    if (events.metric[at] === metric && events.grain[at]! > coarsestGrain) coarsestGrain = events.grain[at]!;
  }
  return { first, last, coarsestGrain };
}

function countSteps(activity: Activity, query: TrendQuery, bounds: Bounds, grain: number): TrendSeries {
  const { events } = activity;
  const { period } = query;
  if (bounds.first === UNDATED) return { grain, points: [] };
  let firstStep = stepOf(bounds.first, grain);
  let lastStep = stepOf(bounds.last, grain);
  if (period !== undefined) {
    const opening = stepOf(period.first, grain);
    firstStep = Math.max(firstStep, stepStart(opening, grain) < period.first ? opening + 1 : opening);
    lastStep = Math.min(lastStep, stepOf(period.last, grain));
  }
  const length = Math.max(0, lastStep - firstStep + 1);
  const stock = METRICS[query.metric]!.stock;
  const values = new Float64Array(length).fill(stock ? Number.NaN : 0);
  const levels = stock ? new LevelColumns(values, activity.members.length) : undefined;
  const seen = query.unique ? new Set<number>() : undefined;
  const steps = new Map<Day, number>();
  for (let at = 0; at < events.length; at++) {
    if (events.metric[at] !== query.metric || events.day[at] === UNDATED) continue;
    if (!acceptsEvent(query.selection, events, at)) continue;
    const day = events.day[at]!;
    let step = steps.get(day);
    if (step === undefined) {
      step = stepOf(day, grain) - firstStep;
      steps.set(day, step);
    }
    if (step < 0 || step >= length) continue;
    if (levels !== undefined) levels.put(step, events.member[at]!, day, events.count[at]!);
    else values[step]! += countOnce(seen, step, activity, at);
  }
  levels?.addUp();
  return { grain, points: pointsOf(values, firstStep, grain, activity.asOf) };
}

/** What event `at` adds: its count, or with 実人数 a candidate's first in this step. */
function countOnce(seen: Set<number> | undefined, step: number, activity: Activity, at: number): number {
  const candidate = activity.events.candidate[at]!;
  if (seen === undefined || candidate === NONE) return activity.events.count[at]!;
  const key = step * activity.candidates.length + candidate;
  if (seen.has(key)) return 0;
  seen.add(key);
  return 1;
}

/** Levels: the last value of each member in a step, members added up. */
class LevelColumns {
  private readonly last = new Map<number, { readonly step: number; readonly day: Day; readonly value: number }>();

  constructor(
    private readonly values: Float64Array,
    private readonly members: number,
  ) {}

  put(step: number, member: number, day: Day, value: number): void {
    const key = step * (this.members + 1) + member + 1;
    const before = this.last.get(key);
    if (before === undefined || day >= before.day) this.last.set(key, { step, day, value });
  }

  addUp(): void {
    for (const { step, value } of this.last.values()) {
      const before = this.values[step]!;
      this.values[step] = (Number.isNaN(before) ? 0 : before) + value;
    }
  }
}

function pointsOf(values: Float64Array, firstStep: number, grain: number, asOf: Day): SeriesPoint[] {
  return Array.from(values, (value, at) => ({
    first: stepStart(firstStep + at, grain),
    value: Number.isNaN(value) ? undefined : value,
    finished: stepStart(firstStep + at + 1, grain) - 1 <= asOf,
  }));
}
