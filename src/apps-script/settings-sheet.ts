import { SCRIPT_ZONE } from '../core/calendar/sheet-zone';
import type { Grid } from '../core/grid/cell';
import { safeText } from '../core/grid/safe-text';
import type { Language } from '../core/language';
import { readSettings } from '../core/settings/read-settings';
import { NO_SETTINGS, type Settings } from '../core/settings/settings';
import { settingsSheetName } from '../messages/settings-sheet';
import {
  listsOf,
  SETTINGS_COLUMNS,
  SETTINGS_VALUE_COLUMNS,
  type SettingsChange,
  settingsTemplate,
  withoutOtherTabs,
  withSettings,
} from '../view/settings-table';
import { exclusively } from './exclusively';
import { onceMore } from './once-more';
import { freeSheetName, makeSheet, sheetNames } from './own-sheets';
import { userLanguage } from './user-language';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Table = readonly (readonly string[])[];

/** The name that formulas use for the settings table; it spans whole columns, so rows that people add belong to it. */
export const SETTINGS_NAME = 'KPI_SETTINGS';

/** Where the settings table stands, its cells, and what they say. */
export interface SettingsTable {
  /** `null` when no settings sheet was made yet. */
  readonly range: GoogleAppsScript.Spreadsheet.Range | null;
  readonly grid: Grid;
  readonly settings: Settings;
}

/** The settings table as it stands, and checked: two service calls. Empty when no settings sheet was made yet. */
export function readSettingsSheet(spreadsheet: Spreadsheet): SettingsTable {
  const range = spreadsheet.getRangeByName(SETTINGS_NAME);
  if (range === null) return { range, grid: [], settings: NO_SETTINGS };
  const grid = range.getValues() as Grid;
  return { range, grid, settings: readSettings(grid, SCRIPT_ZONE) };
}

/**
 * Works changes into the settings sheet, in one read and one write of its cells; makes the sheet on first need.
 *
 * @param onlyTabs where given, rows about other tabs than these go: what is saved is what was chosen last
 */
export function changeSettings(
  spreadsheet: Spreadsheet,
  changes: readonly SettingsChange[],
  language: Language,
  onlyTabs?: readonly string[],
): string {
  const named = spreadsheet.getRangeByName(SETTINGS_NAME);
  if (named === null) return makeSettingsSheet(spreadsheet, changes, language).getName();
  const sheet = named.getSheet();
  const before = sheet.getDataRange().getDisplayValues();
  const kept = onlyTabs === undefined ? before : withoutOtherTabs(before, onlyTabs);
  const table = withSettings(kept, changes, language);
  while (table.length < before.length) table.push([]);
  writeTable(sheet, table, language);
  return sheet.getName();
}

/** Shows the settings sheet, made on first need; gives its name. */
export function openSettingsSheet(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const named = spreadsheet.getRangeByName(SETTINGS_NAME);
  const language = userLanguage();
  const sheet = named?.getSheet() ?? exclusively(language, () => settingsSheet(spreadsheet, language));
  spreadsheet.setActiveSheet(sheet);
  return sheet.getName();
}

/** Looked for again, for somebody else may have made it meanwhile. */
function settingsSheet(spreadsheet: Spreadsheet, language: Language): Sheet {
  return spreadsheet.getRangeByName(SETTINGS_NAME)?.getSheet() ?? makeSettingsSheet(spreadsheet, [], language);
}

function makeSettingsSheet(spreadsheet: Spreadsheet, changes: readonly SettingsChange[], language: Language): Sheet {
  const named = { name: SETTINGS_NAME, columns: `A:${String.fromCharCode(64 + SETTINGS_VALUE_COLUMNS)}` };
  const fill = (sheet: Sheet) => {
    writeTable(sheet, withSettings(settingsTemplate(language), changes, language), language);
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, 1, SETTINGS_COLUMNS).setFontWeight('bold');
    sheet.setColumnWidth(SETTINGS_COLUMNS, 420);
  };
  return makeSheet(
    spreadsheet,
    freeSheetName(sheetNames(spreadsheet), settingsSheetName[language]),
    'settings',
    fill,
    named,
  );
}

/**
 * Writes all in one go, as text: otherwise Sheets would make dates and numbers of it. The text format comes afterwards:
 * a day that somebody typed would be left as a bare number if this broke off in between.
 */
function writeTable(sheet: Sheet, table: Table, language: Language): void {
  const missing = table.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const range = sheet.getRange(1, 1, table.length, SETTINGS_COLUMNS);
  const formats = range.getNumberFormats();
  const texts = table.map((row, down) =>
    Array.from({ length: SETTINGS_COLUMNS }, (_, right) => asText(row[right] ?? '', formats[down]![right]!)),
  );
  onceMore(() => {
    range.setValues(texts);
    range.setNumberFormat('@');
    addLists(sheet, table, language);
  });
}

/** What makes a cell show this text as it is. Under the text format only some texts need the mark of text. */
function asText(text: string, format: string): string {
  return format === '@' || text === '' ? safeText(text) : `'${text}`;
}

/** Lists to choose from, where a row has none yet: they help, and take any other text as well. */
function addLists(sheet: Sheet, table: Table, language: Language): void {
  const range = sheet.getRange(1, 2, table.length, SETTINGS_VALUE_COLUMNS - 1);
  const rules = range.getDataValidations();
  let added = false;
  table.forEach((row, down) => {
    listsOf(row, language).forEach((words, right) => {
      if (words === undefined || rules[down]?.[right] !== null) return;
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList([...words], true)
        .setAllowInvalid(true);
      rules[down]![right] = rule.build();
      added = true;
    });
  });
  if (added) range.setDataValidations(rules);
}
