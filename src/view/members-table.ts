import type { Activity } from '../core/activity/activity';
import { NONE } from '../core/activity/activity';
import type { MemberCounts } from '../core/funnel/member-counts';
import type { Cell } from '../core/grid/cell';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import { COLUMNS, NO_MEMBER, TOTAL } from '../messages/counting';

/** Members in the sheet's order × metrics; the last row is the total. */
export function membersTable(counts: MemberCounts, activity: Activity, language: Language): Cell[][] {
  const heading = [...COLUMNS.members[language], ...counts.metrics.map((metric) => METRICS[metric]!.label[language])];
  const rows = counts.rows.map(({ member, counts: row }): Cell[] => [
    member === NONE ? NO_MEMBER[language] : activity.members[member]!,
    ...row,
  ]);
  return [heading, ...rows, [TOTAL[language], ...counts.total]];
}
