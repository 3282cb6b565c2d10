import { type Activity, NONE } from '../activity/activity';
import { everyone } from '../activity/select';
import { countingOf } from '../activity/select-metric';
import { periodWindow } from '../activity/select-period';
import type { Period } from '../calendar/period';
import { METRICS } from '../metrics/catalogue';
import { type TallyOptions, tally, tallyByMember } from './tally';

export interface MemberCounts {
  readonly metrics: readonly number[];
  /** In the sheet's order; `member` is `NONE` for what names nobody, last and only if there is any. */
  readonly rows: readonly { readonly member: number; readonly counts: readonly number[] }[];
  readonly total: readonly number[];
}

/**
 * Counts by member × metric. Members are those with any event of their own in the sheet, so that an RA who is only
 * named beside a CA makes no row of zeros. With 実人数 the total counts each candidate once, and may be below the sum.
 *
 * @param metrics metric indices that have a count, without repeats
 */
export function memberCounts(
  activity: Activity,
  metrics: readonly number[],
  period: Period | undefined,
  options: TallyOptions = {},
): MemberCounts {
  const window = periodWindow(period);
  const counts = tallyByMember(activity, window, metrics, options);
  const rowOf = (member: number): number[] =>
    Array.from(counts.subarray((member + 1) * metrics.length, (member + 2) * metrics.length));
  const rows = activity.members
    .map((_, member) => member)
    .filter(ownsRow(activity))
    .map((member) => ({ member, counts: rowOf(member) }));
  const unnamed = rowOf(NONE);
  if (unnamed.some((count) => count !== 0)) rows.push({ member: NONE, counts: unnamed });
  const all = tally(activity, window, everyone(activity), options);
  return { metrics, rows, total: metrics.map((metric) => all[metric]!) };
}

/** Leaves out those who only ever stand in the RA's place beside a CA. */
function ownsRow({ events, members }: Activity): (member: number) => boolean {
  const owns = new Uint8Array(members.length);
  const beside = new Uint8Array(members.length);
  for (let at = 0; at < events.length; at++) {
    if (events.member[at] !== NONE) owns[events.member[at]!] = 1;
    if (events.ra[at] !== NONE) beside[events.ra[at]!] = 1;
  }
  return (member) => owns[member] === 1 || beside[member] === 0;
}

/** All the sheet's metrics that have a count: candidate track, client track, each in order; those of no stage last. */
export function countedMetrics(activity: Pick<Activity, 'metrics'>): number[] {
  const rank = (metric: number): number => {
    const { track, order, kind } = METRICS[metric]!;
    return (kind === 'money' ? 3000 : track === 'client' ? 1000 : 0) + (order ?? 900);
  };
  return [...new Set(activity.metrics)]
    .filter((metric) => countingOf(metric) !== 'none')
    .sort((a, b) => rank(a) - rank(b) || a - b);
}
