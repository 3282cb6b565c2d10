import type { Language } from '../core/language';
import { settingsHeading, settingsRows } from '../messages/settings-sheet';

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
const IDENTITY: ReadonlyMap<string, number> = new Map(
  Object.entries({
    シート: 1,
    sheet: 1,
    列: 1,
    column: 1,
    指標: 1,
    metric: 1,
    担当者: 1,
    member: 1,
    状態: 1,
    status: 1,
    所属: 1,
    team: 1,
    回答: 2,
    answer: 2,
    目標: 3,
    target: 3,
  }),
);

/**
 * The table with the changes worked in: a row about the same thing is replaced in place, a new one is added at the
 * end. Nothing else moves, so people find their own rows where they left them.
 */
export function withSettings(table: readonly (readonly string[])[], changes: readonly SettingsChange[]): string[][] {
  const rows = table.map((row) => [...row]);
  for (const change of changes) {
    const identity = IDENTITY.get(change.key) ?? 0;
    const made = padded([change.key, ...change.values], SETTINGS_VALUE_COLUMNS);
    const at = rows.findIndex(
      (row) =>
        row[0] === change.key && change.values.slice(0, identity).every((value, index) => row[index + 1] === value),
    );
    if (at >= 0) rows[at] = [...made, rows[at]?.[SETTINGS_VALUE_COLUMNS] ?? ''];
    else rows.push([...made, '']);
  }
  return rows;
}

function padded(row: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? '');
}
