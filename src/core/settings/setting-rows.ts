import type { Issue } from '../activity/activity';
import type { SheetZone } from '../calendar/sheet-zone';
import type { Cell, Grid } from '../grid/cell';
import { normaliseLabel } from '../parse/label';
import { hasJapanese } from '../parse/text';
import { cellText } from './setting-values';
import { choiceOf, KEY_WORDS, type SettingKey } from './setting-words';

/** One row of the table, ready to be read. */
export interface SettingRow {
  readonly key: SettingKey;
  /** The key as written. */
  readonly name: string;
  /** The cells behind the key. */
  readonly cells: readonly Cell[];
  /** The same as text. */
  readonly texts: readonly string[];
  /** 0-based, in the settings range. */
  readonly row: number;
  readonly column: number;
}

/** Values are looked for in so many cells behind the key; further on stand explanations for people. */
const VALUES_MOST = 4;

/** The filled rows with a known key, in order; unknown keys go to `issues`. */
export function collectRows(grid: Grid, zone: SheetZone, issues: Issue[]): SettingRow[] {
  const rows: SettingRow[] = [];
  let seen = false;
  grid.forEach((line, row) => {
    const column = line.findIndex((cell) => cellText(cell, zone) !== '');
    if (column < 0) return;
    const isFirst = !seen;
    seen = true;
    const name = cellText(line[column], zone);
    const cells = line.slice(column + 1);
    const texts = cells.map((cell) => cellText(cell, zone));
    const key = choiceOf(name, KEY_WORDS);
    if (isHeading(key, name, texts, isFirst)) return;
    if (key === undefined) {
      const values = { key: name, nearest: nearestKeys(name) };
      issues.push({ code: 'settings-unknown-key', row, column, value: name, values });
    } else if (texts.slice(0, VALUES_MOST).some((text) => text !== ''))
      rows.push({ key, name, cells, texts, row, column });
  });
  return rows;
}

const HEADINGS = /^(?:キー|項目|設定|設定項目|key|keys|setting|settings|item|name)$/;
const VALUE_HEADINGS = /^(?:値|内容|設定値|value|values)\d*$/;

function isHeading(key: SettingKey | undefined, name: string, texts: readonly string[], isFirst: boolean): boolean {
  if (key === undefined && HEADINGS.test(normaliseLabel(name))) return true;
  return isFirst && VALUE_HEADINGS.test(normaliseLabel(texts[0] ?? ''));
}

/** Keys that share most of their letters with a word, for the advice beside an unknown one. */
function nearestKeys(name: string): string {
  const letters = new Set(normaliseLabel(name));
  const japanese = hasJapanese(name);
  const scored = Object.values(KEY_WORDS).map((words) => {
    const word = words.split('|').find((spelling) => hasJapanese(spelling) === japanese) ?? '';
    const own = new Set(normaliseLabel(word));
    const shared = [...own].filter((letter) => letters.has(letter)).length;
    return { word, score: (2 * shared) / (own.size + letters.size) };
  });
  scored.sort((a, b) => b.score - a.score);
  return scored
    .filter(({ score }) => score >= 0.3)
    .slice(0, 3)
    .map(({ word }) => word)
    .join(', ');
}
