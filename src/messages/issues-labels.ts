import { end, type IssueText, label, labels, many, text } from './issue-text';

/** Labels and activities. */
export const LABELS: Readonly<Record<string, IssueText>> = {
  'label-inferred': text(
    '意味が複数ある名前',
    'Label with several meanings',
    ({ metric, label: written, others }) =>
      `「${written}」は、まわりの列から「${label(metric, 'ja')}」と読みました。${others === '' ? '違う場合は' : `${labels(others, 'ja')}のことなら、`}設定の「指標」で指定してください。`,
    ({ metric, label: written, others }) =>
      `"${written}" was read as "${label(metric, 'en')}" from what stands beside it. ${others === '' ? 'If it is another' : `If it is ${labels(others, 'en')}`}, say so in the settings (key "metric").`,
  ),
  'unknown-label': text(
    '知らない名前',
    'Unknown label',
    ({ label: written, nearest }) =>
      `「${written}」がどの指標か分からないため、数えていません。${nearest === '' ? '' : `近いのは${labels(nearest, 'ja')}です。`}数えるなら設定の「指標」で指定し、不要なら「除外」にしてください。`,
    ({ label: written, nearest }) =>
      `"${written}" names no metric that is known, so it is not counted. ${nearest === '' ? '' : `Nearest: ${labels(nearest, 'en')}. `}Map it in the settings (key "metric"), or set it to "ignore".`,
  ),
  'metric-unnamed': text(
    '指標の名前がない',
    'Metric not named',
    ({ value }) =>
      `「${value}」などの月日の下の数字は、どの指標のものか書かれていないため数えていません。指標の列を加えるか、表のすぐ上に【面談数】のような行を入れてください。`,
    ({ value }) =>
      `Nothing says which metric the figures under "${value}" and the like are, so they are not counted. Add a metric column, or a line with the metric's name just above the table.`,
  ),
  'unknown-stage': text(
    '知らない名前',
    'Unknown label',
    ({ heading, count }) =>
      `「${heading}」列の日付・印${count}件は、どの段階か分からないため数えていません。数えるなら設定の「列」で指標を指定してください。`,
    ({ heading, count }) =>
      `${many(count, 'cell')} under "${heading}" of a stage that is not known: not counted. Give the column its metric in the settings (key "column").`,
  ),
  'no-event': text(
    '数えない活動',
    'Not an event',
    ({ label: written }) =>
      `「${written}」は、キャンセルや社内の作業など、KPIの件数にならないものとして数えていません。数えるなら設定の「指標」で指定してください。`,
    ({ label: written }) =>
      `"${written}" is cancelled, missed or in-house work and no KPI, so it is not counted. To count it, map it in the settings (key "metric").`,
  ),
  'ignored-label': text(
    '設定で除外',
    'Ignored by settings',
    () => '設定の「指標」で除外とされているため、数えていません。',
    () => 'The settings ignore this label, so it is not counted.',
  ),
  'no-activity': text(
    '活動が空欄',
    'No activity',
    () => '何をしたかが空欄のため、数えていません。活動の種類を入れてください。',
    () => 'The row does not say what was done, so it is not counted. Fill in the activity.',
  ),
  'label-planned': text(
    '予定',
    'Planned',
    () => '予定として書かれているため、数えていません。実施したら、実施として記録してください。',
    () => 'It is planned, so it is not counted. Log it once it has happened.',
  ),
  'label-target': text(
    '目標の行',
    'Target',
    () => '目標として書かれているため、件数には数えていません。',
    () => 'It is a target, so it is not counted.',
  ),
  'label-rate': text(
    '率・累計など',
    'Rate or running total',
    () => '率・日数・累計は件数ではないため、数えていません。率は件数から計算し直します。',
    () => 'Rates, durations and running totals are no counts. Rates are worked out from the counts.',
  ),
  'end-row': text(
    '選考の終わり',
    'End of a case',
    ({ end: kind }) => `${end(kind, 'ja')}として、その求職者の選考の終わりに読みました。件数には数えていません。`,
    ({ end: kind }) => `Read as the end of this case (${end(kind, 'en')}); it is not counted.`,
  ),
};
