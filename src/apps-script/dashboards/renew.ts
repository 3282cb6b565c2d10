import type { Day } from '../../core/calendar/day';
import { isoDay } from '../../core/calendar/day';
import { parsePeriod } from '../../core/calendar/period-grammar';
import { periodAround, periodCode } from '../../core/calendar/period-steps';
import { SCRIPT_ZONE } from '../../core/calendar/sheet-zone';
import { safeText } from '../../core/grid/safe-text';
import { readFullDate } from '../../core/parse/date';
import type { Settings } from '../../core/settings/settings';
import { MINE_LOG_ROW, MINE_ROWS } from '../../view/sheets/mine-sheet';
import { readSettingsSheet } from '../settings-sheet';
import { AS_OF_NAME } from './names';
import { ownDashboardSheets } from './own-marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Sets the literal as-of cell of KPI計算 when its day has passed, and the period when it is over; on a new day the next
 * steps that members wrote move into their lists. Two service calls while nothing has to change.
 *
 * @param thorough also looks whether the settings hold another day now
 * @returns whether anything was renewed
 */
export function renewDashboards(spreadsheet: Spreadsheet, thorough: boolean): boolean {
  const cells = spreadsheet.getRangeByName(AS_OF_NAME);
  if (cells === null) return false;
  const [asOf, period, fixed] = cells.getValues().map((row) => String(row[0])) as [string, string, string];
  const before = readFullDate(asOf);
  const today = SCRIPT_ZONE.toDay(new Date());
  if (before === undefined || (!thorough && fixed === '' && before === today)) return false;
  // Only now: a settings table takes two more calls.
  const { settings } = readSettingsSheet(spreadsheet);
  const wanted = settings.asOf ?? today;
  if (wanted === before) return false;
  const mark = settings.asOf === undefined ? '' : fixedMark(settings);
  const lock = LockService.getDocumentLock();
  // Whoever holds the lock renews the dashboards, or the next opening does.
  if (!lock.tryLock(1000)) return false;
  try {
    if (cells.getDisplayValues()[0]![0] !== asOf) return false;
    // The day comes last: where anything fails before, the next opening moves the steps that are left.
    moveNextSteps(spreadsheet, before);
    cells.setValues([[isoDay(wanted)], [periodAt(period, before, wanted, settings)], [mark]]);
    SpreadsheetApp.flush();
    return true;
  } finally {
    lock.releaseLock();
  }
}

function fixedMark({ language }: Settings): string {
  return language === 'en' ? 'fixed' : '固定';
}

/** The period around today where the one that stands there was running and is over now; a chosen past one stays. */
function periodAt(period: string, before: Day, today: Day, settings: Settings): string {
  const fiscalStart = settings.fiscalStart ?? (settings.language === 'en' ? 1 : 4);
  const parsed = parsePeriod(period, {
    asOf: before,
    fiscalStart,
    language: settings.language ?? 'ja',
    zone: SCRIPT_ZONE,
  });
  if (parsed === undefined || parsed.grain === 'range' || before > parsed.last || today <= parsed.last) return period;
  return periodCode(periodAround(today, parsed.grain, fiscalStart), fiscalStart);
}

/** 「明日の一手」 of the day before goes to the head of 「これまでの一手」; first written there, then taken out of the box. */
function moveNextSteps(spreadsheet: Spreadsheet, day: Day): void {
  for (const { sheet, mark } of ownDashboardSheets(spreadsheet)) {
    if (mark.kind === 'mine' && mark.state !== 'making') moveNextStep(sheet, isoDay(day));
  }
}

function moveNextStep(sheet: Sheet, day: string): void {
  const box = sheet.getRange(MINE_ROWS.box, 1);
  const text = box.getDisplayValue();
  if (text.trim() === '') return;
  const last = Math.max(sheet.getLastRow(), MINE_LOG_ROW);
  const log = sheet.getRange(MINE_LOG_ROW, 1, last - MINE_LOG_ROW + 1, 2).getDisplayValues();
  const [newest] = log;
  const isThere = newest !== undefined && newest[0] === day && newest[1] === text;
  if (!isThere) {
    const rows = [[day, text], ...log].map((row) => row.map(safeText));
    if (MINE_LOG_ROW + rows.length > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 50);
    const range = sheet.getRange(MINE_LOG_ROW, 1, rows.length, 2);
    range.setNumberFormat('@');
    range.setValues(rows);
  }
  box.clearContent();
}
