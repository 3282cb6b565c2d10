import { SCRIPT_ZONE } from '../core/calendar/sheet-zone';
import { inferSheetZone } from '../core/calendar/infer-zone';
import type { Grid } from '../core/grid/cell';
import { type JoinedTabs, joinTabs, type Tab } from '../core/grid/join-tabs';
import type { Language } from '../core/language';
import { gatherTargets } from '../core/pace/gather-targets';
import type { PaceTarget } from '../core/pace/pace-target';
import type { SavedTab } from '../core/settings/settings';
import { readTargets } from '../core/targets/read-targets';
import { type ActivityCall, metricOf, openActivity } from '../functions/arguments';
import { say } from '../messages/message';
import { tabUnreadable } from '../messages/server';
import { noTabToRead } from '../messages/workbook';
import { appsScriptHost } from './host';
import { isOwnSheet } from './own-sheets';
import { readTabs } from './read-tabs';
import { readSettingsSheet } from './settings-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The activity a page is about, with what is needed to name its rows and to walk towards its targets. */
export interface OpenedTabs {
  readonly spreadsheet: Spreadsheet;
  readonly call: ActivityCall;
  readonly joined: JoinedTabs;
  readonly saved: readonly SavedTab[];
  /** The settings' 基準日 stands in for today, and is another day. */
  readonly asOfFixed: boolean;
}

/**
 * Reads the tabs saved in はじめる; while none is saved, the first tab that can be read, the one in view before the
 * others. Throws a sentence where nothing can be read.
 */
export function openTabs(language: Language): OpenedTabs {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { grid: table, settings } = readSettingsSheet(spreadsheet);
  const chosen = settings.tabs.filter(({ kind }) => kind === 'activity');
  const opened = (joined: JoinedTabs): OpenedTabs => {
    const call = openActivity(joined.grid, table, appsScriptHost);
    const today = SCRIPT_ZONE.toDay(appsScriptHost.now());
    const asOfFixed = settings.asOf !== undefined && settings.asOf !== today;
    return { spreadsheet, call, joined, saved: settings.tabs, asOfFixed };
  };
  if (chosen.length > 0) return opened(joinTabs(readTabs(spreadsheet, chosen)));
  return firstReadable(spreadsheet, language, opened);
}

function firstReadable(
  spreadsheet: Spreadsheet,
  language: Language,
  open: (joined: JoinedTabs) => OpenedTabs,
): OpenedTabs {
  const inView = spreadsheet.getActiveSheet();
  const inViewId = inView.getSheetId();
  let problem = noTabToRead[language];
  const others = spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== inViewId);
  for (const sheet of [inView, ...others]) {
    if (isOwnSheet(sheet)) continue;
    const name = sheet.getName();
    const tab: Tab = { name, member: '', team: '', month: '', grid: sheet.getDataRange().getValues() as Grid };
    if (!tab.grid.some((row) => row.some((cell) => cell !== ''))) continue;
    try {
      return open(joinTabs([tab]));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (problem === noTabToRead[language]) problem = say(tabUnreadable, language, { tab: name, reason });
    }
  }
  throw new Error(problem);
}

/** All targets: beside the actuals, in the saved tabs of targets, and in the settings. Reads each tab of targets. */
export function readAllTargets({ spreadsheet, call, saved }: OpenedTabs): PaceTarget[] {
  const tabs = readTabs(
    spreadsheet,
    saved.filter(({ kind }) => kind === 'targets'),
  );
  const targets = tabs.flatMap(({ grid }) => readTargets(grid, { ...call, zone: inferSheetZone(grid) }));
  return gatherTargets(call.activity, targets, { ...call, metricOf: (text) => metricOf(text, call) });
}
