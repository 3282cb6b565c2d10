import type { TabChoice } from '../api';
import { isTargetName } from '../core/activity/guess-tabs';
import { parsePeriod } from '../core/calendar/period-grammar';
import type { Grid } from '../core/grid/cell';
import { joinTabs, type Tab } from '../core/grid/join-tabs';
import type { Language } from '../core/language';
import type { Settings } from '../core/settings/settings';
import { say } from '../messages/message';
import { tabUnreadable } from '../messages/server';
import { tabIsGone } from '../messages/workbook';
import type { Overview } from '../view/overview';
import { overviewModel } from '../view/overview-model';
import { EVERYTHING, firstPeriod } from '../view/period-options';
import { AS_OF_NAME } from './dashboards/names';
import { firstLook, guessAllTabs, sheetsOf } from './guess-tabs';
import { openPageActivity } from './open-page-activity';
import { valuesOf } from './read-tabs';
import { readSettingsSheet, type SettingsTable } from './settings-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What was understood of the chosen tabs; without a choice, of the saved ones; without any, of those that a first look
 * should show.
 *
 * @param all lists every tab of the file beside the saved ones, which takes a call or two for each
 */
export function overview(chosen: readonly TabChoice[], periodKey: string, all: boolean, language: Language): Overview {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const saved = readSettingsSheet(spreadsheet);
  const { grid: table, settings } = saved;
  const look =
    (all || chosen.length > 0 ? undefined : lookAtSaved(spreadsheet, settings)) ??
    lookAround(spreadsheet, chosen.length > 0 ? chosen : settings.tabs, saved, language);
  if (look.tabs.length === 0) return nothingRead(look.choices, look.problem);
  const joined = joinTabs(look.tabs);
  const made = look.anyOwn && spreadsheet.getRangeByName(AS_OF_NAME) !== null;
  try {
    const { activity, fiscalStart, ...call } = openPageActivity(joined.grid, table, language);
    const asked = periodKey === EVERYTHING ? undefined : parsePeriod(periodKey, { ...call, fiscalStart });
    return overviewModel({
      joined,
      activity,
      settings,
      choices: look.choices,
      saved: settings.tabs.length > 0,
      made,
      period: periodKey === '' ? firstPeriod(activity, fiscalStart) : asked,
      fiscalStart,
      language,
    });
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

/** The saved tabs alone, without a look at any other; `undefined` where none is saved, or one is gone. */
function lookAtSaved(spreadsheet: Spreadsheet, { tabs, leftOut }: Settings): LookInFile | undefined {
  const activity = tabs.filter(({ kind }) => kind === 'activity');
  const sheets = activity.map(({ name }) => spreadsheet.getSheetByName(name));
  if (activity.length === 0 || sheets.includes(null)) return undefined;
  const choices = tabs.map((tab) => ({ ...tab, chosen: true, counts: tab.kind === 'activity' }));
  return {
    tabs: activity.map((tab, at) => ({ ...tab, grid: valuesOf(sheets[at]!) })),
    choices: [...choices, ...leftOut.map((name) => ({ ...unknownTab(name), counts: true }))],
    problem: '',
    // Who has saved tabs may have made dashboards.
    anyOwn: true,
  };
}

/** A look at the file: the wanted tabs among all that people made, or, where none of them counts, the likeliest. */
function lookAround(
  spreadsheet: Spreadsheet,
  wanted: readonly TabChoice[],
  { grid, range }: SettingsTable,
  language: Language,
): LookInFile {
  const { sheets, anyOwn } = sheetsOf(spreadsheet, range);
  const isKnown = wanted.some((tab) => tab.kind === 'activity');
  const look = isKnown ? lookAt(sheets, wanted, language) : firstLookAt(spreadsheet, sheets, grid, language);
  return { ...look, anyOwn };
}

interface LookInFile extends Look {
  /** The add-on may have made sheets in this file. */
  readonly anyOwn: boolean;
}

function unknownTab(name: string): Overview['choices'][number] {
  const kind = isTargetName(name) ? 'targets' : 'activity';
  return { name, kind, member: '', team: '', month: '', chosen: false, counts: false };
}

/** The tabs that were chosen, now or earlier. */
function lookAt(sheets: readonly Sheet[], wanted: readonly TabChoice[], language: Language): Look {
  const byName = new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
  const choices = [...byName.keys()].map((name): Overview['choices'][number] => {
    const known = wanted.find((tab) => tab.name === name);
    return known === undefined ? unknownTab(name) : { ...known, chosen: true, counts: known.kind === 'activity' };
  });
  const activity = wanted.filter((tab) => tab.kind === 'activity');
  const gone = activity.find((tab) => !byName.has(tab.name));
  if (gone !== undefined) return { tabs: [], choices, problem: say(tabIsGone, language, { tab: gone.name }) };
  return {
    tabs: activity.map((tab): Tab => ({ ...tab, grid: valuesOf(byName.get(tab.name)!) })),
    choices,
    problem: '',
  };
}

/** Nothing was chosen yet: every tab is looked at, and the likeliest are shown. */
function firstLookAt(spreadsheet: Spreadsheet, sheets: readonly Sheet[], settings: Grid, language: Language): Look {
  const all = guessAllTabs(sheets, settings, language);
  const first = firstLook(all, spreadsheet);
  const choices = all.map((one): Overview['choices'][number] => {
    const { name, kind, member, month } = one.guess;
    const isTargets = kind === 'targets';
    return {
      name,
      kind: isTargets ? 'targets' : 'activity',
      member,
      team: '',
      month,
      chosen: isTargets || first.includes(one),
      counts: kind === 'activity',
    };
  });
  const failed = all.find(({ problem }) => problem !== '');
  return {
    tabs: first.map(({ tab }) => tab),
    choices,
    problem: failed === undefined ? '' : say(tabUnreadable, language, { tab: failed.tab.name, reason: failed.problem }),
  };
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
    totals: null,
    questions: [],
    saved: false,
    made: false,
    problem,
  };
}
