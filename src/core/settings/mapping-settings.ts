import type { Language } from '../language';
import { matchLabel, nearestMetrics } from '../metrics/match-label';
import { METRICS } from '../metrics/metrics';
import { normaliseLabel } from '../parse/label';
import { normaliseName } from '../parse/name';
import { hasJapanese } from '../parse/text';
import type { Draft, SettingReader } from './setting-draft';
import type { SettingRow } from './setting-rows';
import { choiceOf, IGNORE_WORDS, ROLE_WORDS, STATUS_WORDS } from './setting-words';

/** 列: heading → role, or a metric. */
export const readColumn: SettingReader = (row, draft) => {
  const [heading = '', role = ''] = row.texts;
  if (heading === '') return { at: 0, expected: 'heading' };
  if (role === '') return { at: 1, expected: 'column-role' };
  const known = choiceOf(role, ROLE_WORDS);
  const metric = known === undefined ? metricOf(row, 1, draft) : undefined;
  if (known !== undefined) draft.columns.set(normaliseLabel(heading), known);
  else if (metric !== undefined) draft.columns.set(normaliseLabel(heading), { metric });
  return undefined;
};

/** 指標: the sheet's spelling → metric, or 除外. */
export const readMetric: SettingReader = (row, draft) => {
  const [spelling = '', name = ''] = row.texts;
  if (spelling === '') return { at: 0, expected: 'spelling' };
  if (name === '') return { at: 1, expected: 'metric' };
  const metric = choiceOf(name, IGNORE_WORDS) ?? metricOf(row, 1, draft);
  if (metric !== undefined) draft.metrics.set(normaliseLabel(spelling), metric);
  return undefined;
};

/** 担当者: the sheet's spelling → name, or 除外. */
export const readMember: SettingReader = (row, draft) => {
  const [spelling = '', name = ''] = row.texts;
  if (spelling === '' || name === '') return { at: spelling === '' ? 0 : 1, expected: 'member' };
  draft.members.set(normaliseName(spelling), choiceOf(name, IGNORE_WORDS) ?? { name });
  return undefined;
};

/** 状態: a status text → what it means. */
export const readStatus: SettingReader = (row, draft) => {
  const [spelling = '', word = ''] = row.texts;
  if (spelling === '') return { at: 0, expected: 'status-text' };
  const status = choiceOf(word, STATUS_WORDS);
  if (status === undefined) return { at: 1, expected: 'status' };
  draft.statuses.set(normaliseLabel(spelling), status);
  return undefined;
};

/** The metric a cell names: by id or label, else by any spelling with one meaning. Reports what it cannot settle. */
function metricOf(row: SettingRow, at: number, draft: Draft): number | undefined {
  const text = row.texts[at]!;
  const key = normaliseLabel(text);
  const named = METRICS.findIndex(({ id, label }) =>
    [id, label.ja, label.en].some((spelling) => normaliseLabel(spelling) === key),
  );
  if (named >= 0) return named;
  const match = matchLabel(text);
  if (match.kind === 'metric') return match.metric;
  const language: Language = hasJapanese(text) ? 'ja' : 'en';
  const labels = (metrics: readonly number[]): string =>
    metrics.map((metric) => METRICS[metric]!.label[language]).join(', ');
  const place = { row: row.row, column: row.column + 1 + at, value: text };
  if (match.kind === 'ambiguous') {
    const values = { value: text, candidates: labels(match.candidates) };
    draft.issues.push({ ...place, code: 'settings-ambiguous-metric', values });
  } else {
    const values = { value: text, nearest: labels(nearestMetrics(text, language)) };
    draft.issues.push({ ...place, code: 'settings-unknown-metric', values });
  }
  return undefined;
}
