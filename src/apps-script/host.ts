import { joinTabs } from '../core/grid/join-tabs';
import type { Host } from '../functions/function-spec';
import { noSavedTabs } from '../messages/workbook';
import { readTabs } from './read-tabs';
import { readSettingsSheet } from './settings-sheet';
import { userLanguage } from './user-language';

/** The surroundings of a custom function in Apps Script. No service is called unless `KPI_FUNNEL()` asks. */
export const appsScriptHost: Host = {
  now: () => new Date(),
  savedActivity() {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { grid, settings } = readSettingsSheet(spreadsheet);
    const saved = settings.tabs.filter((tab) => tab.kind === 'activity');
    if (saved.length === 0) throw new Error(noSavedTabs[userLanguage()]);
    return { activity: joinTabs(readTabs(spreadsheet, saved, userLanguage())).grid, settings: grid };
  },
};
