import { inferSheetZone } from '../core/calendar/infer-zone';
import { SCRIPT_ZONE } from '../core/calendar/sheet-zone';
import { type JoinedTabs, joinTabs, type Tab } from '../core/grid/join-tabs';
import type { Language } from '../core/language';
import { gatherTargets } from '../core/pace/gather-targets';
import type { PaceTarget } from '../core/pace/pace-target';
import { readTargets } from '../core/targets/read-targets';
import { type ActivityCall, metricOf } from '../functions/arguments';
import { say } from '../messages/message';
import { tabUnreadable } from '../messages/server';
import { noTabToRead } from '../messages/workbook';
import { firstLook, guessAllTabs, userSheets } from './guess-tabs';
import { appsScriptHost } from './host';
import { openPageActivity } from './open-page-activity';
import { readTabs } from './read-tabs';
import { readSettingsSheet, type SettingsTable } from './settings-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab and what only its name says. */
export type TabPlace = Omit<Tab, 'grid'>;

/** The activity a page is about, with what is needed to name its rows and to walk towards its targets. */
export interface OpenedTabs {
  readonly spreadsheet: Spreadsheet;
  readonly table: SettingsTable;
  readonly call: ActivityCall;
  readonly joined: JoinedTabs;
  /** The tabs the activity was read from, and those of targets. */
  readonly activityTabs: readonly TabPlace[];
  readonly targetTabs: readonly TabPlace[];
  /** One read for each tab of targets, when it is called. */
  readonly readTargetTabs: () => readonly Tab[];
  /** The tabs that were read: those saved as activity; every tab of the file, where none is saved. */
  readonly read: readonly Tab[];
  /** The settings' 基準日 stands in for today, and is another day. */
  readonly asOfFixed: boolean;
  /** The tabs that were read because none is saved yet; empty otherwise. */
  readonly onlyTab: string;
}

/**
 * Reads the tabs saved in はじめる; while none is saved, those that a first look shows. Throws a sentence where nothing can
 * be read.
 */
export function openTabs(language: Language): OpenedTabs {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const table = readSettingsSheet(spreadsheet);
  const { grid, settings } = table;
  const chosen = settings.tabs.filter(({ kind }) => kind === 'activity');
  const found = chosen.length > 0 ? undefined : findTabs(spreadsheet, table, language);
  const read = found?.all ?? readTabs(spreadsheet, chosen, language);
  const joined = joinTabs(found?.activity ?? read);
  const targets = settings.tabs.filter(({ kind }) => kind === 'targets');
  const readTargetTabs = () =>
    found === undefined || targets.length > 0 ? readTabs(spreadsheet, targets, language) : found.targets;
  return {
    spreadsheet,
    table,
    call: openPageActivity(joined.grid, grid, language),
    joined,
    activityTabs: found?.activity.map(placeOf) ?? chosen,
    targetTabs: found === undefined || targets.length > 0 ? targets : found.targets.map(placeOf),
    readTargetTabs,
    read,
    asOfFixed: settings.asOf !== undefined && settings.asOf !== SCRIPT_ZONE.toDay(appsScriptHost.now()),
    onlyTab: found?.activity.map(({ name }) => name).join(language === 'ja' ? '」「' : '", "') ?? '',
  };
}

function placeOf({ name, member, team, month }: Tab): TabPlace {
  return { name, member, team, month };
}

function findTabs(
  spreadsheet: Spreadsheet,
  { grid, range }: SettingsTable,
  language: Language,
): { readonly activity: readonly Tab[]; readonly targets: readonly Tab[]; readonly all: readonly Tab[] } {
  const all = guessAllTabs(userSheets(spreadsheet, range), grid, language);
  const first = firstLook(all, spreadsheet);
  if (first.length > 0) {
    const targets = all.filter(({ guess }) => guess.kind === 'targets').map(({ tab }) => tab);
    return { activity: first.map(({ tab }) => tab), targets, all: all.map(({ tab }) => tab) };
  }
  const unread = all.find(({ problem }) => problem !== '');
  throw new Error(
    unread === undefined
      ? noTabToRead[language]
      : say(tabUnreadable, language, { tab: unread.tab.name, reason: unread.problem }),
  );
}

/** All targets: beside the actuals, in the tabs of targets, and in the settings. Reads each tab of targets. */
export function readAllTargets({ call, readTargetTabs }: OpenedTabs): PaceTarget[] {
  const targets = readTargetTabs().flatMap(({ grid }) => readTargets(grid, { ...call, zone: inferSheetZone(grid) }));
  return gatherTargets(call.activity, targets, { ...call, metricOf: (text) => metricOf(text, call) });
}
