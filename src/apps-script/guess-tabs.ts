import type { Activity } from '../core/activity/activity';
import { belongsWith } from '../core/activity/alike-tabs';
import { guessTabs, type TabGuess } from '../core/activity/guess-tabs';
import type { Grid } from '../core/grid/cell';
import { joinTabs, type Tab } from '../core/grid/join-tabs';
import type { Language } from '../core/language';
import { targetLikeness } from '../core/targets/looks-like-targets';
import { readTargets } from '../core/targets/read-targets';
import { openCall } from '../functions/arguments';
import { appsScriptHost } from './host';
import { openPageActivity } from './open-page-activity';
import { ownSheetIds } from './own-sheet-ids';
import { valuesOf } from './read-tabs';
import type { SettingsTable } from './settings-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface GuessedTab {
  readonly guess: TabGuess;
  readonly tab: Tab;
  readonly activity: Activity | undefined;
  /** Why nothing could be read, as a sentence; empty when something was, or when the tab is empty. */
  readonly problem: string;
}

/** The sheets that are people's own: neither made by the add-on nor the settings. */
export function userSheets(spreadsheet: Spreadsheet, settings: SettingsTable['range']): Sheet[] {
  return sheetsOf(spreadsheet, settings).sheets;
}

/**
 * People's own sheets, and whether the add-on has made any beside the settings. While it has not, no sheet is asked who
 * made it; the settings are known by their place, which takes two calls however many sheets there are.
 */
export function sheetsOf(
  spreadsheet: Spreadsheet,
  settings: SettingsTable['range'],
): { readonly sheets: Sheet[]; readonly anyOwn: boolean } {
  // The sample is a person's from the start.
  const own = ownSheetIds(spreadsheet, settings === null ? ['sample'] : ['sample', 'settings']);
  const sheets = spreadsheet.getSheets();
  if (settings !== null) sheets.splice(settings.getSheet().getIndex() - 1, 1);
  if (own.size === 0) return { sheets, anyOwn: false };
  return { sheets: sheets.filter((sheet) => !own.has(sheet.getSheetId())), anyOwn: true };
}

/** Reads tabs and guesses what each of them is: for a first look, and for tabs that came later. */
export function guessAllTabs(sheets: readonly Sheet[], settings: Grid, language: Language): GuessedTab[] {
  const read = sheets.map((sheet) => {
    const tab: Tab = { name: sheet.getName(), member: '', team: '', month: '', grid: valuesOf(sheet) };
    return { tab, ...tryReading(tab, settings, language) };
  });
  const guesses = guessTabs(read.map(({ tab, activity }) => ({ name: tab.name, activity })));
  return read.map(({ tab, activity, problem }, at) => {
    const byName = guesses[at]!;
    const isTargets = byName.kind !== 'targets' && byName.dated === 0 && looksLikeTargets(tab, settings);
    const guess: TabGuess = isTargets ? { ...byName, kind: 'targets', member: '', month: '' } : byName;
    return { guess, tab: { ...tab, member: guess.member, month: guess.month }, activity, problem };
  });
}

/** So many rows tell what a tab is. */
const LOOK_ROWS = 200;

/** A tab of targets whose name does not say so: its headings do, and numbers stand beside metrics. */
function looksLikeTargets({ name, grid }: Tab, settings: Grid): boolean {
  const top = grid.slice(0, LOOK_ROWS);
  if (isEmpty(top)) return false;
  const { grid: rows, ...call } = openCall(top, settings, appsScriptHost);
  return targetLikeness(name, rows, readTargets(rows, call)) > 0;
}

function isEmpty(grid: Grid): boolean {
  return !grid.some((row) => row.some((cell) => cell !== ''));
}

function tryReading(
  tab: Tab,
  settings: Grid,
  language: Language,
): { readonly activity: Activity | undefined; readonly problem: string } {
  if (isEmpty(tab.grid)) return { activity: undefined, problem: '' };
  try {
    return { activity: openPageActivity(joinTabs([tab]).grid, settings, language).activity, problem: '' };
  } catch (error) {
    return { activity: undefined, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The tab in view is what somebody means, unless it holds next to nothing beside another: a cover sheet, a summary. */
const IN_VIEW_LEAST = 0.1;

/**
 * The tabs a first look should count: the one in view if it holds dated events, else the one that holds most; with it
 * those of the same kind, and those that hold what none of them has. Where there is but one, nobody asks what is in view.
 */
export function firstLook(tabs: readonly GuessedTab[], spreadsheet: Spreadsheet): GuessedTab[] {
  const activity = tabs.filter(({ guess }) => guess.kind === 'activity');
  if (activity.length < 2) return activity.filter(({ activity }) => activity !== undefined);
  const inView = spreadsheet.getActiveSheet().getName();
  const [most] = [...activity].sort((a, b) => b.guess.dated - a.guess.dated);
  const least = Math.max(1, (most?.guess.dated ?? 0) * IN_VIEW_LEAST);
  const first = activity.find(({ guess }) => guess.name === inView && guess.dated >= least) ?? most;
  if (first?.activity === undefined) return [];
  const chosen = new Set([first]);
  for (const wanted of ['alike', 'more']) {
    for (const tab of activity) {
      if (chosen.has(tab) || tab.activity === undefined) continue;
      const counted = [...chosen].map((one) => one.activity!);
      if (belongsWith(counted, tab.activity) === wanted) chosen.add(tab);
    }
  }
  return activity.filter((tab) => chosen.has(tab));
}
