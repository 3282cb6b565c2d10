import type { Activity } from '../core/activity/activity';
import type { SheetZone } from '../core/calendar/sheet-zone';
import type { Cell } from '../core/grid/cell';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import type { MemberTrend } from '../core/trend/member-trends';
import { TOTAL } from '../messages/counting';
import { TREND_COLUMNS, trendTable } from './trend-table';

export const MEMBER_TREND_COLUMNS = {
  ja: ['担当者', '指標', ...TREND_COLUMNS.ja],
  en: ['Member', 'Metric', ...TREND_COLUMNS.en],
} as const;

/** Heading row, then the rows of KPI_TREND for each member and metric, those of everyone together last. */
export function memberTrendsTable(
  trends: readonly MemberTrend[],
  activity: Activity,
  language: Language,
  zone: SheetZone,
): Cell[][] {
  const rows = trends.flatMap(({ member, metric, trend }) => {
    const name = member === undefined ? TOTAL[language] : activity.members[member]!;
    const label = METRICS[metric]!.label[language];
    return trendTable(trend, language, zone)
      .slice(1)
      .map((row): Cell[] => [name, label, ...row]);
  });
  return [[...MEMBER_TREND_COLUMNS[language]], ...rows];
}
