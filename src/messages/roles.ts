import type { Language, Text } from '../core/language';
import { METRICS, metricIndex } from '../core/metrics/catalogue';

/** How a column was read, in words. Keys are the roles of `TableSummary`; `{metric}` is filled where one belongs. */
const ROLES: Readonly<Record<string, Text>> = {
  date: { ja: '日付', en: 'date' },
  member: { ja: '担当者', en: 'member' },
  ra: { ja: '担当RA', en: 'RA' },
  metric: { ja: '活動の種類', en: 'kind of activity' },
  aspect: { ja: '設定・実施の別', en: 'arranged or held' },
  side: { ja: '目標・実績の別', en: 'target or actual' },
  candidate: { ja: '求職者', en: 'candidate' },
  client: { ja: '企業', en: 'client' },
  job: { ja: '求人', en: 'job' },
  status: { ja: '状態', en: 'status' },
  team: { ja: 'チーム', en: 'team' },
  grain: { ja: '集計単位', en: 'grain' },
  time: { ja: '時刻', en: 'time of day' },
  id: { ja: '行のID', en: 'row id' },
  attribute: { ja: '分類（職種・媒体など）', en: 'kind (job type, source …)' },
  total: { ja: '合計（数えません）', en: 'total (not counted)' },
  count: { ja: '件数', en: 'count' },
  'stage-date': { ja: '日付', en: 'date' },
  flag: { ja: '○×', en: 'marks' },
  target: { ja: '目標（実績には数えません）', en: 'target (not counted as actual)' },
  rate: { ja: '率（数えません）', en: 'rate (not counted)' },
  difference: { ja: '差（数えません）', en: 'difference (not counted)' },
  cumulative: { ja: '累計（数えません）', en: 'running total (not counted)' },
  average: { ja: '平均（数えません）', en: 'average (not counted)' },
  previous: { ja: '前の期の値（数えません）', en: 'earlier period (not counted)' },
  plan: { ja: '予定（数えません）', en: 'planned (not counted)' },
  planned: { ja: '予定（数えません）', en: 'planned (not counted)' },
  'record-date': { ja: '記録した日（使いません）', en: 'date of the record (not used)' },
  'other-date': { ja: '別の日付（使いません）', en: 'another date (not used)' },
  'other-person': { ja: '別の人（使いません）', en: 'another person (not used)' },
  text: { ja: '文章（使いません）', en: 'text (not used)' },
  settings: { ja: '設定で無視', en: 'ignored by the settings' },
  former: { ja: '以前の値（使いません）', en: 'former value (not used)' },
  ignored: { ja: '使いません', en: 'not used' },
};

/** The role of a column as a person would say it, e.g. 「一次面接設定数の件数」. */
export function columnRole(role: string, language: Language): string {
  const [kind = '', id] = role.split(':');
  const said = (ROLES[kind] ?? ROLES['ignored']!)[language];
  if (id === undefined) return said;
  const metric = METRICS[metricIndex(id)]!.label[language];
  return language === 'ja' ? `${metric}の${said}` : `${metric}: ${said}`;
}
