import type { Calls, SettingsRow, TabChoice } from '../api';
import { SCRIPT_ZONE } from '../core/calendar/sheet-zone';
import type { Language } from '../core/language';
import { SAMPLE_HEADINGS, sampleActivity } from '../core/sample/sample-activity';
import { say } from '../messages/message';
import { serverTexts } from '../messages/server';
import { settingsLists } from '../messages/settings-sheet';
import { tabIsGone } from '../messages/workbook';
import { freeSheetName, makeSheet, sheetNames } from './own-sheets';
import { changeSettings } from './settings-sheet';
import { markIn } from './sheet-mark';

/**
 * Keeps the chosen tabs as rows 「シート」 of the settings: these and no others. Tabs that hold activity and are not to be
 * counted are kept as left out, so that nobody is asked about them again.
 */
export function saveTabs(
  tabs: readonly TabChoice[],
  leftOut: readonly string[],
  language: Language,
): Calls['saveTabs']['reply'] {
  const key = language === 'ja' ? 'シート' : 'sheet';
  const kinds = settingsLists.sheet!.words[language];
  const rows = [
    ...tabs.map((tab) => [tab.name, kinds[tab.kind === 'activity' ? 0 : 1]!, tab.member, tab.team, tab.month]),
    ...leftOut.map((name) => [name, kinds[2]!]),
  ];
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const names = rows.map(([name]) => name!);
  return {
    sheet: changeSettings(
      spreadsheet,
      rows.map((values) => ({ key, values })),
      language,
      names,
    ),
  };
}

/** Writes answers into the settings sheet, made on first need. */
export function saveSettings(rows: readonly SettingsRow[], language: Language): { sheet: string } {
  return { sheet: changeSettings(SpreadsheetApp.getActiveSpreadsheet(), rows, language) };
}

/** A tab of the add-on's own with a small fictional activity log, shown at once. */
export function makeSample(language: Language): Calls['makeSample']['reply'] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const rows = sampleRows(language);
  const wanted = serverTexts.sampleTab[language];
  const there = spreadsheet.getSheetByName(wanted);
  // A second click, or a second person, gets the one that is there.
  if (there !== null && markIn(there)?.kind === 'sample') {
    spreadsheet.setActiveSheet(there);
    return { tab: wanted };
  }
  const name = freeSheetName(sheetNames(spreadsheet), wanted);
  const sheet = makeSheet(spreadsheet, name, 'sample', (made) => {
    made.getRange(1, 1, rows.length, rows[0]!.length).setValues(rows);
    made.setFrozenRows(1);
  });
  spreadsheet.setActiveSheet(sheet);
  return { tab: name };
}

function sampleRows(language: Language): (string | Date)[][] {
  const today = SCRIPT_ZONE.toDay(new Date());
  const lines = sampleActivity(today, language).map(({ day, member, candidate, client, activity }) => [
    SCRIPT_ZONE.toDate(day),
    member,
    candidate,
    client,
    activity,
  ]);
  return [[...SAMPLE_HEADINGS[language]], ...lines];
}

/** Shows a tab and selects the rows (1-based): what stands behind a number or an issue. */
export function showRows(tab: string, rows: readonly number[], language: Language): Calls['showRows']['reply'] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) throw new Error(say(tabIsGone, language, { tab }));
  const last = sheet.getMaxRows();
  const here = rows.filter((row) => row <= last);
  spreadsheet.setActiveSheet(sheet);
  // The last range of a list gets the cursor: the first row should.
  if (here.length > 0) sheet.getRangeList(here.map((row) => `${row}:${row}`).reverse()).activate();
  return { shown: here.length };
}
