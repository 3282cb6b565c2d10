import type { Calls, SettingsRow, TabChoice } from '../api';
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
import { appsScriptHost } from './host';
import { freeSheetName, isOwnSheet, makeSheet } from './own-sheets';
import { changeSettings, readSettingsSheet } from './settings-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was understood of the chosen tabs; without a choice, of the saved ones, else of the tab in view or the first that can be read. */
export function overview(chosen: readonly TabChoice[], periodKey: string, language: Language): Overview {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const settings = readSettingsSheet(spreadsheet);
  const sheets = spreadsheet.getSheets().filter((sheet) => !isOwnSheet(sheet));
  const saved: readonly TabChoice[] = settings.settings.tabs;
  const wanted = chosen.length > 0 ? chosen : saved;
  const tabs = wanted.filter((tab) => tab.kind === 'activity');
  const read =
    tabs.length > 0 ? [readTogether(sheets, tabs, language)] : readOneByOne(sheets, spreadsheet.getActiveSheet());
  const choices = (names: readonly string[]): Overview['choices'] =>
    sheets.map((sheet) => {
      const name = sheet.getName();
      const known = wanted.find((tab) => tab.name === name);
      const { kind, member, team, month } = known ?? { kind: 'activity' as const, member: '', team: '', month: '' };
      return { name, kind, member, team, month, chosen: known !== undefined || names.includes(name) };
    });
  let problem = '';
  for (const { joined, names } of read) {
    try {
      const call = openActivity(joined.grid, settings.grid, appsScriptHost);
      const asked = periodKey === EVERYTHING ? undefined : parsePeriod(periodKey, call);
      const period = periodKey === '' ? firstPeriod(call.activity, call.fiscalStart) : asked;
      const { activity, fiscalStart } = call;
      return overviewModel({
        joined,
        activity,
        choices: choices(names),
        saved: saved.length > 0,
        period,
        fiscalStart,
        language,
      });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (problem === '') problem = say(tabUnreadable, language, { tab: names.join('、'), reason: error.message });
    }
  }
  return nothingRead(choices([]), read.length === 0 ? '' : problem);
}

interface ReadTabs {
  readonly joined: ReturnType<typeof joinTabs>;
  readonly names: readonly string[];
}

function readTogether(sheets: readonly Sheet[], tabs: readonly TabChoice[], language: Language): ReadTabs {
  const byName = new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
  const read = tabs.map((tab): Tab => {
    const sheet = byName.get(tab.name);
    if (sheet === undefined) throw new Error(say(tabIsGone, language, { tab: tab.name }));
    return { ...tab, grid: valuesOf(sheet) };
  });
  return { joined: joinTabs(read), names: tabs.map((tab) => tab.name) };
}

/** The tab in view first, then the others: the first that can be read is shown. Empty tabs are passed over. */
function readOneByOne(sheets: readonly Sheet[], inView: Sheet): ReadTabs[] {
  const order = [...sheets].sort(
    (a, b) => Number(b.getSheetId() === inView.getSheetId()) - Number(a.getSheetId() === inView.getSheetId()),
  );
  return order
    .map((sheet): Tab => ({ name: sheet.getName(), member: '', team: '', month: '', grid: valuesOf(sheet) }))
    .filter((tab) => tab.grid.some((row) => row.some((cell) => cell !== '')))
    .map((tab) => ({ joined: joinTabs([tab]), names: [tab.name] }));
}

function valuesOf(sheet: Sheet): Grid {
  return sheet.getDataRange().getValues() as Grid;
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
  if (here.length > 0) sheet.getRangeList(here.map((row) => `${row}:${row}`)).activate();
  return { shown: here.length };
}
