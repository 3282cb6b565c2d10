import type { Grid } from '../core/grid/cell';
import type { Tab } from '../core/grid/join-tabs';
import type { Language } from '../core/language';
import type { SavedTab } from '../core/settings/settings';
import { say } from '../messages/message';
import { tabIsGone } from '../messages/workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The values of the given tabs: two service calls a tab (find, read). Throws a sentence when a tab is gone. */
export function readTabs(spreadsheet: Spreadsheet, tabs: readonly Omit<SavedTab, 'kind'>[], language: Language): Tab[] {
  return tabs.map((tab) => {
    const sheet = spreadsheet.getSheetByName(tab.name);
    if (sheet === null) throw new Error(say(tabIsGone, language, { tab: tab.name }));
    return { name: tab.name, member: tab.member, team: tab.team, month: tab.month, grid: valuesOf(sheet) };
  });
}

/** Every value of a sheet, from A1 on, in one call where there is any: -1 stands for the last row or column in use. */
export function valuesOf(sheet: Sheet): Grid {
  try {
    return sheet.getSheetValues(1, 1, -1, -1) as Grid;
  } catch {
    // A sheet without any value has no last row.
    return sheet.getDataRange().getValues() as Grid;
  }
}
