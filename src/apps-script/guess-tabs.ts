import type { Activity } from '../core/activity/activity';
import { guessTabs, type TabGuess } from '../core/activity/guess-tabs';
import type { Grid } from '../core/grid/cell';
import { joinTabs, type Tab } from '../core/grid/join-tabs';
import { openActivity } from '../functions/arguments';
import { appsScriptHost } from './host';
import { isOwnSheet } from './own-sheets';
import { SETTINGS_NAME } from './settings-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface GuessedTab {
  readonly guess: TabGuess;
  readonly tab: Tab;
  /** Why nothing could be read, as a sentence; empty when something was, or when the tab is empty. */
  readonly problem: string;
}

/** The sheets that are people's own: neither made by the add-on nor the settings. */
export function userSheets(spreadsheet: Spreadsheet): Sheet[] {
  const settings = spreadsheet.getRangeByName(SETTINGS_NAME)?.getSheet().getSheetId();
  return spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== settings && !isOwnSheet(sheet));
}

/** Reads every tab of the file and guesses what it is: only for a first look, while no tab is saved. */
export function guessAllTabs(sheets: readonly Sheet[], settings: Grid): GuessedTab[] {
  const read = sheets.map((sheet) => {
    const grid = sheet.getDataRange().getValues() as Grid;
    const tab: Tab = { name: sheet.getName(), member: '', team: '', month: '', grid };
    return { tab, ...tryReading(tab, settings) };
  });
  const guesses = guessTabs(read.map(({ tab, activity }) => ({ name: tab.name, activity })));
  return read.map(({ tab, problem }, at) => ({ guess: guesses[at]!, tab, problem }));
}

function tryReading(tab: Tab, settings: Grid): { readonly activity: Activity | undefined; readonly problem: string } {
  if (!tab.grid.some((row) => row.some((cell) => cell !== ''))) return { activity: undefined, problem: '' };
  try {
    return { activity: openActivity(joinTabs([tab]).grid, settings, appsScriptHost).activity, problem: '' };
  } catch (error) {
    return { activity: undefined, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The tab a first look should show: the one in view if it holds dated events, else the one that holds most. */
export function firstLook(tabs: readonly GuessedTab[], inView: string): GuessedTab | undefined {
  const activity = tabs.filter(({ guess }) => guess.kind === 'activity');
  const shown = activity.find(({ guess }) => guess.name === inView && guess.dated > 0);
  return shown ?? [...activity].sort((a, b) => b.guess.dated - a.guess.dated)[0];
}
