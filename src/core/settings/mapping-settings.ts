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
  if (known !== undefined || metric !== undefined) answered(row, draft);
  return undefined;
};

/** 指標: the sheet's spelling → metric, or 除外. */
export const readMetric: SettingReader = (row, draft) => {
  const [spelling = '', name = ''] = row.texts;
  if (spelling === '') return { at: 0, expected: 'spelling' };
  if (name === '') return { at: 1, expected: 'metric' };
  const metric = choiceOf(name, IGNORE_WORDS) ?? metricOf(row, 1, draft);
  if (metric !== undefined) {
    draft.metrics.set(normaliseLabel(spelling), metric);
    answered(row, draft);
  }
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
  answered(row, draft);
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
  const ambiguous = match.kind === 'ambiguous';
  const metrics = ambiguous ? match.candidates : nearestMetrics(text, hasJapanese(text) ? 'ja' : 'en');
  draft.issues.push({
    code: ambiguous ? 'settings-ambiguous-metric' : 'settings-unknown-metric',
    row: row.row,
    column: row.column + 1 + at,
    value: text,
    values: { key: row.key, spelling: row.texts[0]!, value: text, metrics: metrics.join(',') },
  });
  return undefined;
}

/** A later row that maps the same spelling answers an earlier one that could not be read. */
function answered(row: SettingRow, draft: Draft): void {
  const spelling = row.texts[0]!;
  draft.issues = draft.issues.filter(
    ({ code, values }) =>
      !(
        (code === 'settings-unknown-metric' || code === 'settings-ambiguous-metric') &&
        values['key'] === row.key &&
        normaliseLabel(String(values['spelling'])) === normaliseLabel(spelling)
      ) && !(code === 'settings-wrong-value' && values['key'] === row.name && values['spelling'] === spelling),
  );
}
