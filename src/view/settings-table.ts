import type { Language } from '../core/language';
import { choiceOf, KEY_WORDS, type SettingKey } from '../core/settings/setting-words';
import { settingsHeading, settingsHelp, settingsLists, settingsRows } from '../messages/settings-sheet';

/** Columns of the settings sheet: the key, five values (KPI_SETTINGS spans these), then an explanation for people. */
export const SETTINGS_VALUE_COLUMNS = 6;
export const SETTINGS_COLUMNS = SETTINGS_VALUE_COLUMNS + 1;

/** The sheet as it is first made: a heading row, then every simple key with its explanation and no value. */
export function settingsTemplate(language: Language): string[][] {
  const heading = padded([...settingsHeading.values[language]], SETTINGS_VALUE_COLUMNS);
  const rows = settingsRows.map(({ key, help }) => [
    ...padded([key[language]], SETTINGS_VALUE_COLUMNS),
    help[language],
  ]);
  return [[...heading, settingsHeading.help[language]], ...rows];
}

export interface SettingsChange {
  readonly key: string;
  readonly values: readonly string[];
}

/** How many leading values name what a row is about; the rest is what is said of it. */
const IDENTITY: Readonly<Partial<Record<SettingKey, number>>> = {
  sheet: 1,
  column: 1,
  metric: 1,
  member: 1,
  status: 1,
  team: 1,
  wording: 1,
  answer: 2,
  target: 3,
};

/**
 * The table with the changes worked in: a row about the same thing, in whichever language its key is, is replaced in
 * place, a new one is added at the end with its explanation. Nothing else moves, so people find their own rows where
 * they left them.
 */
export function withSettings(
  table: readonly (readonly string[])[],
  changes: readonly SettingsChange[],
  language: Language,
): string[][] {
  const rows = table.map((row) => [...row]);
  for (const change of changes) {
    const key = keyOf(change.key);
    const identity = key === undefined ? 0 : (IDENTITY[key] ?? 0);
    const made = padded([change.key, ...change.values], SETTINGS_VALUE_COLUMNS);
    const at = rows.findIndex(
      (row) =>
        sameKey(row[0], change.key) && made.slice(1, identity + 1).every((value, index) => row[index + 1] === value),
    );
    const help = rows[at]?.[SETTINGS_VALUE_COLUMNS] ?? '';
    const row = [...made, help === '' && key !== undefined ? (settingsHelp[key]?.[language] ?? '') : help];
    if (at >= 0) rows[at] = row;
    else rows.push(row);
  }
  return rows;
}

/** The table without the rows about tabs that are not named: what is saved is what was chosen last. */
export function withoutOtherTabs(table: readonly (readonly string[])[], names: readonly string[]): string[][] {
  return table.filter((row) => keyOf(row[0] ?? '') !== 'sheet' || names.includes(row[1] ?? '')).map((row) => [...row]);
}

/** The words to choose from in each value cell of a row, by column from the first value on; `undefined` where any text goes. */
export function listsOf(row: readonly string[], language: Language): (readonly string[] | undefined)[] {
  const key = keyOf(row[0] ?? '');
  const known = key === undefined ? undefined : settingsLists[key];
  return Array.from({ length: SETTINGS_VALUE_COLUMNS - 1 }, (_, at) =>
    known?.column === at + 1 ? known.words[language] : undefined,
  );
}

function keyOf(text: string): SettingKey | undefined {
  return choiceOf(text, KEY_WORDS);
}

function sameKey(written: string | undefined, key: string): boolean {
  if (written === key) return true;
  const known = keyOf(key);
  return known !== undefined && keyOf(written ?? '') === known;
}

function padded(row: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? '');
}
