import { type Activity, GRAIN_MONTH } from '../activity/activity';
import { everyone, oneMember } from '../activity/select';
import type { Period } from '../calendar/period';
import { judgeTrend, type Trend } from './trend';
import { trendSeries } from './trend-series';

export interface MemberTrend {
  /** Index into `activity.members`; `undefined`: everyone together. */
  readonly member: number | undefined;
  readonly metric: number;
  readonly trend: Trend;
}

/**
 * The trend of several metrics for several members and for everyone, each with its own usual range: what a dashboard for
 * the whole team needs in one call. What somebody never has is left out: it is not their work.
 *
 * Cost: (members + 1) × metrics passes over the events.
 *
 * @param members indices into `activity.members`, in the order wanted
 */
export function memberTrends(
  activity: Activity,
  members: readonly number[],
  metrics: readonly number[],
  {
    grain = GRAIN_MONTH,
    period,
    unique = false,
  }: { grain?: number; period?: Period | undefined; unique?: boolean } = {},
): MemberTrend[] {
  const owners: readonly (number | undefined)[] = [...members, undefined];
  const trends: MemberTrend[] = [];
  for (const member of owners) {
    const selection = member === undefined ? everyone(activity) : oneMember(activity, member);
    for (const metric of metrics) {
      const trend = judgeTrend(trendSeries(activity, { metric, selection, grain, period, unique }));
      const any = trend.points.some(({ value }) => value !== undefined && value > 0);
      if (any) trends.push({ member, metric, trend });
    }
  }
  return trends;
}
