import type { Language } from '../core/language';
import { targetsModel } from '../view/targets-model';
import type { TargetsPage } from '../view/targets-page';
import { userSheets } from './guess-tabs';
import { openTargetTabs } from './open-target-tabs';
import { SETTINGS_NAME } from './settings-sheet';

/** 目標をチェック: what is flagged, what is fine, what is unknown. An empty tab: the saved ones, else the likeliest. */
export function targetsPage(tab: string, language: Language): TargetsPage {
  const { judged, head, call } = openTargetTabs(tab, language);
  return targetsModel(judged, head, { asOf: call.asOf, fiscalStart: call.fiscalStart, language });
}

/** The names of the tabs people made: for choosing the one that holds the targets. */
export function userTabs(): { readonly tabs: readonly string[] } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const settings = spreadsheet.getRangeByName(SETTINGS_NAME);
  return { tabs: userSheets(spreadsheet, settings).map((sheet) => sheet.getName()) };
}
