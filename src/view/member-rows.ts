import { type Activity, NONE } from '../core/activity/activity';
import { TRACK_BIT } from '../core/activity/select';
import type { Period } from '../core/calendar/period';
import { memberCounts } from '../core/funnel/member-counts';
import type { TallyOptions } from '../core/funnel/tally';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/metrics';
import { tracksOfMembers } from '../core/pace/target-owners';
import { NO_MEMBER, TOTAL } from '../messages/counting';
import { spokenLabel } from './metric-label';
import { periodKey } from './period-options';
import type { MemberRow, MemberTable } from './team';

/** Beside a count of work that is not this person's: a 0 would say that they did none of it. */
const NOT_THEIRS = '–';

/**
 * Members in the sheet's order with a few counts, the total last; each count with what stands behind it. Who never has
 * an event on a metric's track gets a dash there.
 */
export function memberRows(
  activity: Activity,
  metrics: readonly number[],
  period: Period | undefined,
  fiscalStart: number,
  language: Language,
  options: TallyOptions = {},
): MemberTable {
  const { rows, total } = memberCounts(activity, metrics, period, options);
  const tracks = tracksOfMembers(activity);
  const key = periodKey(period, fiscalStart);
  const cellsOf = (counts: readonly number[], member: string, track: number): MemberRow['cells'] =>
    metrics.map((metric, at) => {
      const count = counts[at]!;
      if (count === 0 && (track & TRACK_BIT[metric]!) === 0) return { text: NOT_THEIRS, behind: null };
      const behind = { kind: 'count' as const, metric: METRICS[metric]!.id, period: key, member };
      return { text: String(count), behind: count === 0 ? null : behind };
    });
  const everything = -1;
  return {
    // Narrow columns under a heading that says they are counts.
    headings: metrics.map((metric) => spokenLabel(metric, language)),
    rows: [
      ...rows.map(({ member, counts }) => {
        const name = member === NONE ? NO_MEMBER[language] : activity.members[member]!;
        const track = member === NONE ? everything : tracks[member]!;
        return { name, person: member !== NONE, cells: cellsOf(counts, name, track) };
      }),
      { name: TOTAL[language], person: false, cells: cellsOf(total, '', everything) },
    ],
  };
}
