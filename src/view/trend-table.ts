import type { SheetZone } from '../core/calendar/sheet-zone';
import type { Cell } from '../core/grid/cell';
import type { Language } from '../core/language';
import type { Trend, TrendPoint } from '../core/trend/trend';
import { TREND_CHANGE, TREND_IN_PROGRESS, TREND_TRIAL } from '../messages/judging';

export const TREND_COLUMNS = {
  ja: ['期間', '件数', '平均', '下限', '上限', '変化'],
  en: ['Period', 'Count', 'Mean', 'Low', 'High', 'Change'],
} as const;

/** Heading row, then a row for each period; the range stands in every row, so that a chart can draw it as a band. */
export function trendTable(trend: Trend, language: Language, zone: SheetZone): Cell[][] {
  const { mean, range } = trend;
  const rows = trend.points.map((point): Cell[] => [
    zone.toDate(point.first),
    point.value ?? '',
    mean ?? '',
    range?.low ?? '',
    range?.high ?? '',
    changeText(point, trend, language),
  ]);
  return [[...TREND_COLUMNS[language]], ...rows];
}

/** いつもより多い（暫定）, 途中, or nothing. While the range is on trial every row it judges says so. */
function changeText(point: TrendPoint, { range }: Trend, language: Language): string {
  if (!point.finished) return TREND_IN_PROGRESS[language];
  if (range === undefined || point.value === undefined) return '';
  const change = point.change === undefined ? '' : TREND_CHANGE[point.change][language];
  if (!range.trial) return change;
  const gap = language === 'en' && change !== '' ? ' ' : '';
  return `${change}${gap}${TREND_TRIAL[language]}`;
}
