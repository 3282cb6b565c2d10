import type { Language } from '../core/language';

/** Headings of KPI_TIDY. */
export const TIDY_COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['日付', '集計単位', '担当者', '指標', '件数', '求職者', '求人', '元の行'],
  en: ['Date', 'Grain', 'Member', 'Metric', 'Count', 'Candidate', 'Job', 'Source row'],
};

/** By grain: day, week, month. */
export const GRAIN_NAMES: Readonly<Record<Language, readonly [string, string, string]>> = {
  ja: ['日', '週', '月'],
  en: ['Day', 'Week', 'Month'],
};
