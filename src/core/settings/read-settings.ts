import type { Issue } from '../activity/activity';
import type { SheetZone } from '../calendar/sheet-zone';
import type { Grid } from '../grid/cell';
import type { Language } from '../language';
import { hasJapanese } from '../parse/text';
import { type Draft, emptyDraft } from './setting-draft';
import { READERS } from './setting-readers';
import { collectRows, type SettingRow } from './setting-rows';
import type { DayContext } from './setting-values';
import type { SettingKey } from './setting-words';
import type { Settings } from './settings';

/**
 * Reads the settings table: rows of `key, value, …`, in Japanese or English, with or without a heading row. A row without a
 * value says nothing; of two that contradict, the later wins. What cannot be read is in `issues`, never an exception:
 * `settings-unknown-key` {key, nearest}, `settings-wrong-value` {key, value, expected, spelling}, `settings-unknown-metric` and
 * `settings-ambiguous-metric` {key, spelling, value, metrics}, `settings-repeated` {key}.
 *
 * @param zone the spreadsheet's, for Date cells
 */
export function readSettings(grid: Grid, zone: SheetZone): Settings {
  const draft = emptyDraft();
  const rows = collectRows(grid, zone, draft.issues);
  const language = tableLanguage(rows);
  // The 基準日 comes first: days without a year lie near it.
  readRows(
    rows.filter(({ key }) => key === 'as_of'),
    draft,
    { zone, language, asOf: undefined },
  );
  readRows(
    rows.filter(({ key }) => key !== 'as_of'),
    draft,
    { zone, language, asOf: draft.asOf },
  );
  reportRepeats(rows, draft.issues);
  return draft;
}

function readRows(rows: readonly SettingRow[], draft: Draft, days: DayContext): void {
  for (const row of rows) {
    const fault = READERS[row.key](row, draft, days);
    if (fault === undefined) continue;
    const value = row.texts[fault.at] ?? '';
    draft.issues.push({
      code: 'settings-wrong-value',
      row: row.row,
      column: row.column + 1 + fault.at,
      value,
      values: { key: row.name, value, expected: fault.expected, spelling: row.texts[0] ?? '' },
    });
  }
}

function tableLanguage(rows: readonly SettingRow[]): Language {
  return rows.length === 0 || rows.some((row) => hasJapanese(row.name)) ? 'ja' : 'en';
}

/** Keys that can hold one value only. */
const SINGLE = new Set<SettingKey>(['as_of', 'fiscal_start', 'language', 'holidays', 'fee']);

function reportRepeats(rows: readonly SettingRow[], issues: Issue[]): void {
  const seen = new Map<SettingKey, string>();
  for (const row of rows) {
    if (!SINGLE.has(row.key)) continue;
    const value = row.texts[0] ?? '';
    const before = seen.get(row.key);
    if (before !== undefined && before !== value) {
      issues.push({ code: 'settings-repeated', row: row.row, column: row.column, value, values: { key: row.name } });
    }
    seen.set(row.key, value);
  }
}
