import { xmrLimits } from '../statistics/xmr-limits';
import { xmrRules } from '../statistics/xmr-rules';
import type { SeriesPoint, TrendSeries } from './trend-series';

/** Under this many finished points there are no limits. */
export const POINTS_MIN = 6;
/** Under this many the limits are on trial. */
export const POINTS_FIRM = 12;

export interface UsualRange {
  /** Not below 0: what a person may see of it. The rules use the unclipped limits. */
  readonly low: number;
  readonly high: number;
  /** Fewer than twelve finished points: the range may still move. */
  readonly trial: boolean;
  /** Number of finished points it rests on. */
  readonly n: number;
}

export interface TrendPoint extends SeriesPoint {
  /** Against the usual range; `undefined` for a point inside it, an unfinished one, or where there is no range. */
  readonly change: 'above' | 'below' | undefined;
  /** Bits of the rules (`RULE_*`) that mark the point. */
  readonly rules: number;
}

export interface Trend {
  readonly grain: number;
  readonly points: readonly TrendPoint[];
  /** Mean of the finished points; `undefined` where none is finished. */
  readonly mean: number | undefined;
  /** `undefined` with fewer than six finished points. */
  readonly range: UsualRange | undefined;
}

/**
 * The usual range of a series and what lies outside it. Only finished points make the range and can be marked: half a
 * month is not a low month. Cost: one pass over the points.
 */
export function judgeTrend(series: TrendSeries): Trend {
  const judged: number[] = [];
  series.points.forEach((point, at) => {
    if (point.finished && point.value !== undefined) judged.push(at);
  });
  const values = Float64Array.from(judged, (at) => series.points[at]!.value!);
  const mean = values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
  const unmarked = (point: SeriesPoint): TrendPoint => ({ ...point, change: undefined, rules: 0 });
  if (values.length < POINTS_MIN) {
    return { grain: series.grain, points: series.points.map(unmarked), mean, range: undefined };
  }
  const limits = xmrLimits(values);
  const marks = xmrRules(values, limits);
  const points = series.points.map(unmarked);
  judged.forEach((at, place) => {
    const rules = marks[place]!;
    if (rules === 0) return;
    points[at] = { ...points[at]!, rules, change: values[place]! > limits.mean ? 'above' : 'below' };
  });
  return {
    grain: series.grain,
    points,
    mean,
    range: { low: Math.max(0, limits.low), high: limits.high, trial: values.length < POINTS_FIRM, n: values.length },
  };
}
