import type { Language, Text } from '../core/language';
import { type IssueText, labels, text } from './issue-text';
import { message } from './message';

/** What should stand in a cell of the settings table, by the reader's word for it. */
const EXPECTED: Readonly<Record<string, Text>> = {
  answer: { ja: '置き換える・評価用・あとで のどれか', en: 'replace, evaluation or later' },
  'answer-target': {
    ja: '目標のセル（C5 など）か、担当者と指標',
    en: "a target's cell such as C5, or a member and a metric",
  },
  as_of: { ja: '2026-11-20 のような日付', en: 'a date such as 2026-11-20' },
  basis: {
    ja: '承諾・入社・請求、設定・実施、延べ・実人数 のどれか',
    en: 'accepted, joined or invoiced; set or held; occurrences or people',
  },
  'column-role': {
    ja: '日付・担当者・RA・指標・件数・求職者・求人・状態・無視 のどれか、または指標の名前',
    en: 'date, member, ra, metric, count, candidate, job, status, ignore, or a metric',
  },
  date: { ja: '日付', en: 'a date' },
  'date-after-first': { ja: '最初の日より後の日付', en: 'a date after the first' },
  'day-or-range': { ja: '日付か、12/29〜1/3 のような期間', en: 'a day, or a range such as 2026-12-29..2027-01-03' },
  fee: { ja: '0より大きい金額', en: 'an amount above 0' },
  fiscal_start: { ja: '1〜12 の月', en: 'a month from 1 to 12' },
  heading: { ja: 'シートの見出しの名前', en: 'a heading of the sheet' },
  holidays: { ja: 'jp か none', en: 'jp or none' },
  language: { ja: 'ja か en', en: 'ja or en' },
  member: { ja: '担当者の名前', en: 'the name of a member' },
  'member-role': { ja: 'CA・RA・両面 のどれか', en: 'CA, RA or both' },
  metric: { ja: '指標の名前', en: 'a metric' },
  'sheet-kind': { ja: '活動 か 目標', en: 'activity or targets' },
  'sheet-name': { ja: 'タブの名前', en: 'the name of a tab' },
  spelling: { ja: 'シートでの書き方', en: 'a spelling of the sheet' },
  status: { ja: '進行中・決定・見送り・辞退 のどれか', en: 'open, hired, rejected or withdrawn' },
  'status-text': { ja: 'シートにある状態の書き方', en: 'a status as the sheet has it' },
  'target-value': { ja: '目標の値', en: 'the value of the target' },
  wording: { ja: '言いかえる言葉', en: 'the words to use' },
};

function expected(word: string | number | undefined, language: Language): string {
  return EXPECTED[String(word)]?.[language] ?? '';
}

/** Rows of the settings table that could not be read as they stand. */
export const SETTINGS: Readonly<Record<string, IssueText>> = {
  'settings-unknown-key': text(
    '設定のキー',
    'Key of the settings',
    ({ key, nearest }) =>
      `設定の「${key}」というキーは分からないため、この行は使っていません。${nearest === '' ? '' : `近いのは ${nearest} です。`}`,
    ({ key, nearest }) =>
      `"${key}" is no key of the settings, so this row is not used.${nearest === '' ? '' : ` Nearest: ${nearest}.`}`,
  ),
  'settings-wrong-value': text(
    '設定の値',
    'Value in the settings',
    ({ key, value, expected: word }) =>
      `設定の「${key}」の${value === '' ? '空欄' : `「${value}」`}は読めないため、使っていません。${expected(word, 'ja')}を入れてください。`,
    ({ key, value, expected: word }) =>
      `${value === '' ? 'The blank' : `"${value}"`} under "${key}" in the settings cannot be read and is not used. Enter ${expected(word, 'en')}.`,
  ),
  'settings-unknown-metric': text(
    '設定の指標',
    'Metric in the settings',
    ({ value, metrics }) =>
      `設定の「${value}」という指標は分からないため、この行は使っていません。${metrics === '' ? 'KPI_METRICS の一覧から選んでください。' : `${labels(metrics, 'ja')}のどれかなら、その名前にしてください。`}`,
    ({ value, metrics }) =>
      `"${value}" in the settings is no known metric, so this row is not used. ${metrics === '' ? 'Choose one from KPI_METRICS.' : `If it is one of ${labels(metrics, 'en')}, use that name.`}`,
  ),
  'settings-ambiguous-metric': text(
    '設定の指標',
    'Metric in the settings',
    ({ value, metrics }) =>
      `設定の「${value}」は${labels(metrics, 'ja')}のどれのことか決められないため、この行は使っていません。どれかの名前にしてください。`,
    ({ value, metrics }) =>
      `"${value}" in the settings may be ${labels(metrics, 'en')}, so this row is not used. Use one of these names.`,
  ),
  'settings-repeated': text(
    '設定の重複',
    'Repeated setting',
    ({ key }) => `設定に「${key}」が2つあり、値が違うため、下の行を使っています。片方を消してください。`,
    ({ key }) =>
      `"${key}" stands twice in the settings with different values; the lower one is used. Delete the other.`,
  ),
};

/** Where in the settings table: in place of the row of the sheet. */
export const settingsRow = message<{ row: number }>(
  ({ row }) => `設定 ${row}行`,
  ({ row }) => `Settings, row ${row}`,
);
