import type { Calls, SettingsRow, TabChoice } from '../api';
import { isTargetName } from '../core/activity/guess-tabs';
import { parsePeriod } from '../core/calendar/period-grammar';
import { SCRIPT_ZONE } from '../core/calendar/sheet-zone';
import type { Grid } from '../core/grid/cell';
import { joinTabs, type Tab } from '../core/grid/join-tabs';
import type { Language } from '../core/language';
import { SAMPLE_HEADINGS, sampleActivity } from '../core/sample/sample-activity';
import { openActivity } from '../functions/arguments';
import { say } from '../messages/message';
import { serverTexts, tabUnreadable } from '../messages/server';
import { tabIsGone } from '../messages/workbook';
import type { Overview } from '../view/overview';
import { EVERYTHING, firstPeriod, overviewModel } from '../view/overview-model';
import { firstLook, guessAllTabs, userSheets } from './guess-tabs';
import { appsScriptHost } from './host';
import { freeSheetName, makeSheet } from './own-sheets';
import { changeSettings, readSettingsSheet } from './settings-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What was understood of the chosen tabs; without a choice, of the saved ones; without any, of the tab that a first
 * look should show.
 */
export function overview(chosen: readonly TabChoice[], periodKey: string, language: Language): Overview {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { grid: settings, settings: table } = readSettingsSheet(spreadsheet);
  const sheets = userSheets(spreadsheet);
  const wanted: readonly TabChoice[] = chosen.length > 0 ? chosen : table.tabs;
  const tabs = wanted.filter((tab) => tab.kind === 'activity');
  const look = tabs.length > 0 ? lookAt(sheets, wanted, language) : firstLookAt(spreadsheet, sheets, settings);
  if (look.tabs.length === 0) return nothingRead(look.choices, look.problem);
  const joined = joinTabs(look.tabs);
  try {
    const { activity, fiscalStart, ...call } = openActivity(joined.grid, settings, appsScriptHost);
    const asked = periodKey === EVERYTHING ? undefined : parsePeriod(periodKey, { ...call, fiscalStart });
    const period = periodKey === '' ? firstPeriod(activity, fiscalStart) : asked;
    const saved = table.tabs.length > 0;
    return overviewModel({ joined, activity, choices: look.choices, saved, period, fiscalStart, language });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const names = look.tabs.map((tab) => tab.name).join('、');
    return nothingRead(look.choices, say(tabUnreadable, language, { tab: names, reason: error.message }));
  }
}

interface Look {
  readonly tabs: readonly Tab[];
  readonly choices: Overview['choices'];
  readonly problem: string;
}

/** The tabs that were chosen, now or earlier. */
function lookAt(sheets: readonly Sheet[], wanted: readonly TabChoice[], language: Language): Look {
  const byName = new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
  const choices = [...byName.keys()].map((name): Overview['choices'][number] => {
    const known = wanted.find((tab) => tab.name === name);
    const kind = isTargetName(name) ? 'targets' : 'activity';
    return known === undefined
      ? { name, kind, member: '', team: '', month: '', chosen: false }
      : { ...known, chosen: true };
  });
  const activity = wanted.filter((tab) => tab.kind === 'activity');
  const gone = activity.find((tab) => !byName.has(tab.name));
  if (gone !== undefined) return { tabs: [], choices, problem: say(tabIsGone, language, { tab: gone.name }) };
  const tabs = activity.map((tab): Tab => {
    const grid = byName.get(tab.name)!.getDataRange().getValues() as Grid;
    return { ...tab, grid };
  });
  return { tabs, choices, problem: '' };
}

/** Nothing was chosen yet: every tab is looked at, and the likeliest is shown. */
function firstLookAt(spreadsheet: Spreadsheet, sheets: readonly Sheet[], settings: Grid): Look {
  const all = guessAllTabs(sheets, settings);
  const first = firstLook(all, spreadsheet.getActiveSheet().getName());
  const choices = all.map(({ guess: { name, kind, member, month } }): Overview['choices'][number] => {
    const chosen = name === first?.guess.name || kind === 'targets';
    return { name, kind: kind === 'targets' ? 'targets' : 'activity', member, team: '', month, chosen };
  });
  const failed = all.find(({ problem }) => problem !== '');
  return { tabs: first === undefined ? [] : [first.tab], choices, problem: failed?.problem ?? '' };
}

function nothingRead(choices: Overview['choices'], problem: string): Overview {
  return {
    tabs: [],
    choices,
    periods: [],
    period: '',
    summary: '',
    funnel: [],
    issues: [],
    account: '',
    totals: [],
    totalsSentence: '',
    questions: [],
    saved: false,
    problem,
  };
}

/** Keeps the chosen tabs as rows 「シート」 of the settings. */
export function saveTabs(tabs: readonly TabChoice[], language: Language): Calls['saveTabs']['reply'] {
  const key = language === 'ja' ? 'シート' : 'sheet';
  const kinds = { activity: { ja: '活動', en: 'activity' }, targets: { ja: '目標', en: 'targets' } };
  const rows = tabs.map((tab) => ({
    key,
    values: [tab.name, kinds[tab.kind][language], tab.member, tab.team, tab.month],
  }));
  return saveSettings(rows, language);
}

/** Writes answers into the settings sheet, made on first need. */
export function saveSettings(rows: readonly SettingsRow[], language: Language): { sheet: string } {
  return { sheet: changeSettings(SpreadsheetApp.getActiveSpreadsheet(), rows, language) };
}

/** A tab of the add-on's own with a small fictional activity log, shown at once. */
export function makeSample(language: Language): Calls['makeSample']['reply'] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const rows = sampleRows(language);
  const name = freeSheetName(spreadsheet, serverTexts.sampleTab[language]);
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
