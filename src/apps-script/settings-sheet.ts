import { SCRIPT_ZONE } from '../core/calendar/sheet-zone';
import type { Grid } from '../core/grid/cell';
import { safeText } from '../core/grid/safe-text';
import type { Language } from '../core/language';
import { readSettings } from '../core/settings/read-settings';
import { NO_SETTINGS, type Settings } from '../core/settings/settings';
import { settingsSheetName } from '../messages/settings-sheet';
import {
  SETTINGS_COLUMNS,
  SETTINGS_VALUE_COLUMNS,
  type SettingsChange,
  settingsTemplate,
  withSettings,
} from '../view/settings-table';
import { freeSheetName, makeSheet } from './own-sheets';
import { userLanguage } from './user-language';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The name that formulas use for the settings table; it spans whole columns, so rows that people add belong to it. */
export const SETTINGS_NAME = 'KPI_SETTINGS';

/** The settings table as it stands, and checked. Empty when no settings sheet was made yet. */
export function readSettingsSheet(spreadsheet: Spreadsheet): { readonly grid: Grid; readonly settings: Settings } {
  const range = spreadsheet.getRangeByName(SETTINGS_NAME);
  if (range === null) return { grid: [], settings: NO_SETTINGS };
  const grid = range.getValues() as Grid;
  return { grid, settings: readSettings(grid, SCRIPT_ZONE) };
}

/** Works changes into the settings sheet, in one read and one write; makes the sheet on first need. */
export function changeSettings(
  spreadsheet: Spreadsheet,
  changes: readonly SettingsChange[],
  language: Language,
): string {
  const named = spreadsheet.getRangeByName(SETTINGS_NAME);
  if (named === null) return makeSettingsSheet(spreadsheet, changes, language).getName();
  const sheet = named.getSheet();
  const before = sheet.getDataRange().getDisplayValues();
  writeTable(sheet, withSettings(before, changes));
  return sheet.getName();
}

/** Menu: shows the settings sheet, made on first need. */
export function openSettingsSheet(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const named = spreadsheet.getRangeByName(SETTINGS_NAME);
  const sheet = named === null ? makeSettingsSheet(spreadsheet, [], userLanguage()) : named.getSheet();
  spreadsheet.setActiveSheet(sheet);
}

function makeSettingsSheet(spreadsheet: Spreadsheet, changes: readonly SettingsChange[], language: Language): Sheet {
  return makeSheet(spreadsheet, freeSheetName(spreadsheet, settingsSheetName[language]), 'settings', (sheet) => {
    writeTable(sheet, withSettings(settingsTemplate(language), changes));
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, 1, SETTINGS_COLUMNS).setFontWeight('bold');
    sheet.setColumnWidth(SETTINGS_COLUMNS, 420);
    const letters = String.fromCharCode(64 + SETTINGS_VALUE_COLUMNS);
    spreadsheet.setNamedRange(SETTINGS_NAME, sheet.getRange(`A:${letters}`));
  });
}

/** Text format first: otherwise Sheets would make dates and numbers of what was written. */
function writeTable(sheet: Sheet, table: readonly (readonly string[])[]): void {
  const range = sheet.getRange(1, 1, table.length, SETTINGS_COLUMNS);
  range.setNumberFormat('@');
  range.setValues(table.map((row) => Array.from({ length: SETTINGS_COLUMNS }, (_, at) => safeText(row[at] ?? ''))));
}
