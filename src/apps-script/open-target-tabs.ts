import type { Activity } from '../core/activity/activity';
import { inferSheetZone } from '../core/calendar/infer-zone';
import { SCRIPT_ZONE } from '../core/calendar/sheet-zone';
import type { Grid } from '../core/grid/cell';
import type { Tab } from '../core/grid/join-tabs';
import type { Language } from '../core/language';
import { sheetLanguage } from '../core/layout/sheet-language';
import type { Settings } from '../core/settings/settings';
import { checkTargets } from '../core/targets/check-targets';
import { inHouseEvidence } from '../core/targets/in-house-evidence';
import { targetLikeness } from '../core/targets/looks-like-targets';
import { readTargets } from '../core/targets/read-targets';
import { settingsTargets } from '../core/targets/settings-targets';
import type { Target } from '../core/targets/target';
import { type Call, metricOf } from '../functions/arguments';
import { say } from '../messages/message';
import { tabIsGone } from '../messages/workbook';
import { asOfText } from '../view/as-of-text';
import type { JudgedTarget } from '../view/target-flags';
import type { TargetsPage } from '../view/targets-page';
import { isServiceFailure } from './failure-text';
import { userSheets } from './guess-tabs';
import { appsScriptHost } from './host';
import { type OpenedTabs, openTabs } from './open-tabs';
import { readTabs, valuesOf } from './read-tabs';
import { readSettingsSheet, type SettingsTable } from './settings-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The targets of the file, judged, with what is needed to speak of them. */
export interface OpenedTargets {
  readonly spreadsheet: Spreadsheet;
  readonly judged: readonly JudgedTarget[];
  readonly head: Pick<TargetsPage, 'asOf' | 'read' | 'source' | 'noEvidence'>;
  readonly call: Call;
  /** `undefined` where nothing could be read. */
  readonly activity: Activity | undefined;
}

interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

/**
 * Reads and judges the targets of the tab asked for; without one, of the saved tabs of targets; while none is saved, of
 * the tab that looks most like it. The settings' own 目標 rows are judged with them. Without an activity that can be read
 * there is no evidence, but flags all the same.
 */
export function openTargetTabs(tab: string, language: Language, asked = { evidence: true }): OpenedTargets {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { opened, problem } = tryOpening(language);
  const table = opened?.table ?? readSettingsSheet(spreadsheet);
  const { settings } = table;
  const { tabs, source } = tabsOfTargets(spreadsheet, tab, table, opened, language);
  const call = opened?.call ?? bareCall(settings, tabs[0]?.grid ?? []);
  const activity = opened?.call.activity;
  const evidence = asked.evidence && activity ? inHouseEvidence(activity, settings, call.asOf) : undefined;
  const judge = (name: string, targets: readonly Target[]): JudgedTarget[] =>
    checkTargets(targets, { settings, language, ...(evidence && { evidence }) }).map((checked) => ({
      tab: name,
      checked,
    }));
  const judged = tabs.flatMap(({ name, grid }) => judge(name, targetsIn(grid, call)));
  const own = settings.targets.length === 0 ? [] : judge(table.range!.getSheet().getName(), ownTargets(call));
  return {
    spreadsheet,
    judged: [...judged, ...own],
    head: {
      asOf: opened === undefined ? '' : asOfText(opened.call.activity, opened, language),
      read: tabs.map(({ name }) => name),
      source,
      noEvidence: problem,
    },
    call,
    activity,
  };
}

function ownTargets(call: Call): Target[] {
  return settingsTargets(call.settings, (text) => metricOf(text, call));
}

function targetsIn(grid: Grid, call: Call): Target[] {
  return readTargets(grid, { ...call, zone: inferSheetZone(grid) });
}

/** The activity tabs; where nothing can be read of them, the sentence that says why. */
function tryOpening(language: Language): { readonly opened: OpenedTabs | undefined; readonly problem: string } {
  try {
    return { opened: openTabs(language), problem: '' };
  } catch (error) {
    if (isServiceFailure(error)) throw error;
    return { opened: undefined, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The surroundings of a call without an activity. */
function bareCall(settings: Settings, grid: Grid): Call {
  const language = settings.language ?? sheetLanguage(grid);
  return {
    language,
    settings,
    asOf: settings.asOf ?? SCRIPT_ZONE.toDay(appsScriptHost.now()),
    zone: SCRIPT_ZONE,
    fiscalStart: settings.fiscalStart ?? (language === 'ja' ? 4 : 1),
    holidays: settings.holidays ?? (language === 'ja' ? 'jp' : 'none'),
  };
}

function tabsOfTargets(
  spreadsheet: Spreadsheet,
  asked: string,
  table: SettingsTable,
  opened: OpenedTabs | undefined,
  language: Language,
): { readonly tabs: readonly NamedGrid[]; readonly source: TargetsPage['source'] } {
  if (asked !== '') {
    const sheet = spreadsheet.getSheetByName(asked);
    if (sheet === null) throw new Error(say(tabIsGone, language, { tab: asked }));
    return { tabs: [{ name: asked, grid: sheet.getDataRange().getValues() as Grid }], source: 'chosen' };
  }
  const saved = table.settings.tabs.filter(({ kind }) => kind === 'targets');
  if (saved.length > 0) return { tabs: readTabs(spreadsheet, saved, language), source: 'saved' };
  const found = likeliestTab(spreadsheet, table, opened);
  return found === undefined ? { tabs: [], source: 'none' } : { tabs: [found], source: 'found' };
}

/** So many rows tell what a tab is. */
const LOOK_ROWS = 200;

/** Of several tabs alike, the one in view, else the first. */
function likeliestTab(
  spreadsheet: Spreadsheet,
  { settings, range }: SettingsTable,
  opened: OpenedTabs | undefined,
): NamedGrid | undefined {
  const inView = spreadsheet.getActiveSheet().getName();
  let best: { readonly tab: NamedGrid; readonly rank: number } | undefined;
  const isAll = opened !== undefined && opened.onlyTab !== '';
  for (const tab of isAll ? opened.read : allTabs(spreadsheet, range, opened?.read ?? [])) {
    const top = tab.grid.slice(0, LOOK_ROWS);
    const likeness = targetLikeness(tab.name, top, targetsIn(top, bareCall(settings, top)));
    const rank = likeness * 2 + (tab.name === inView ? 1 : 0);
    if (likeness > 0 && (best === undefined || rank > best.rank)) best = { tab, rank };
  }
  return best?.tab;
}

/** People's own tabs; those that were read already are not read again. */
function allTabs(spreadsheet: Spreadsheet, settings: SettingsTable['range'], read: readonly Tab[]): NamedGrid[] {
  return userSheets(spreadsheet, settings).map((sheet) => {
    const name = sheet.getName();
    return read.find((tab) => tab.name === name) ?? { name, grid: valuesOf(sheet) };
  });
}
