import type { Grid } from '../core/grid/cell';
import type { Tab } from '../core/grid/join-tabs';
import type { SavedTab } from '../core/settings/settings';
import { say } from '../messages/message';
import { tabIsGone } from '../messages/workbook';
import { userLanguage } from './user-language';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The values of the given tabs: two service calls a tab (find, read). Throws a sentence when a tab is gone. */
export function readTabs(spreadsheet: Spreadsheet, tabs: readonly Omit<SavedTab, 'kind'>[]): Tab[] {
  return tabs.map((tab) => {
    const sheet = spreadsheet.getSheetByName(tab.name);
    if (sheet === null) throw new Error(say(tabIsGone, userLanguage(), { tab: tab.name }));
    const grid = sheet.getDataRange().getValues() as Grid;
    return { name: tab.name, member: tab.member, team: tab.team, month: tab.month, grid };
  });
}
