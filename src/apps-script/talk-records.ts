import { inferSheetZone } from '../core/calendar/infer-zone';
import type { Grid } from '../core/grid/cell';
import { safeText } from '../core/grid/safe-text';
import type { Language } from '../core/language';
import {
  RECORD_COLUMNS,
  RECORD_FORMATS,
  RECORD_SHEET,
  RECORD_WIDE_PX,
  RECORD_WIDTH_PX,
  TALK_NEEDS,
} from '../messages/feedback-talk';
import { placeRecord, type RecordedAction, type RecordPlace, readRecords } from '../view/feedback-record';
import { TALKS_NAME } from '../view/sheets/growth-part';
import { exclusively } from './exclusively';
import { freeSheetName, makeSheet, sheetNames } from './own-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rows = readonly (readonly (string | number)[])[];

const WAIT_MS = 20_000;

/** What was agreed in all talks; two service calls. Nothing where no talk was recorded yet. */
export function readTalks(spreadsheet: Spreadsheet): RecordedAction[] {
  const grid = (spreadsheet.getRangeByName(TALKS_NAME)?.getValues() ?? []) as Grid;
  return readRecords(grid, inferSheetZone(grid));
}

/**
 * Writes the rows of a talk below the others, in one write and under the lock, so that two who record at once both keep
 * their rows. Written again after a lost answer, nothing is doubled. Throws a sentence where another holds the lock.
 *
 * @returns the 1-based row the talk begins in; 1 where it stood there already
 */
export function appendTalk(rows: Rows, language: Language): number {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) throw new Error(TALK_NEEDS.recordBusy[language]);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // The lock is let go when this run ends, however it ends.
  const row = appendTo(spreadsheet, rows, language);
  if (row !== undefined) return row;
  lock.releaseLock();
  // Somebody may have made the sheet in between.
  return exclusively(language, () => appendTo(spreadsheet, rows, language) ?? newRecord(spreadsheet, rows, language));
}

/** `undefined` where there is no record sheet yet, or none with our headings any more. */
function appendTo(spreadsheet: Spreadsheet, rows: Rows, language: Language): number | undefined {
  const range = spreadsheet.getRangeByName(TALKS_NAME);
  if (range === null) return undefined;
  const grid = range.getValues() as Grid;
  const place = placeRecord(grid, rows, language, inferSheetZone(grid));
  if (place === undefined) return undefined;
  if (place === 'already') return 1;
  addMissing(range, grid.length, place);
  writeRows(range.offset(place.row, 0, place.rows.length, place.columns.length), place.rows, place.columns);
  // The next holder of the lock must find what was written.
  SpreadsheetApp.flush();
  return place.row + 1;
}

/** A heading that was taken away, and rows where the sheet is full. */
function addMissing(range: Range, room: number, { row, rows, headings }: RecordPlace): void {
  if (headings !== undefined) {
    range.offset(headings.row, 0, 1, headings.cells.length).setValues([headings.cells.map(safeText)]);
  }
  const missing = row + rows.length - room;
  if (missing > 0) range.getSheet().insertRowsAfter(room, missing);
}

/**
 * The record sheet with its first talk. Made once in a file, and far from the eight calls of every later talk: nobody may
 * find half of it, and no script can make a sheet in one call. So it is announced before it is there, filled while hidden,
 * and shown and named last (`makeSheet`); and the lock is taken anew, since what an earlier run left is settled first.
 */
function newRecord(spreadsheet: Spreadsheet, rows: Rows, language: Language): number {
  const headings = RECORD_COLUMNS[language];
  const last = String.fromCharCode(64 + headings.length);
  const inView = spreadsheet.getActiveSheet();
  const fill = (made: GoogleAppsScript.Spreadsheet.Sheet) => {
    made
      .getRange(1, 1, 1, headings.length)
      .setValues([[...headings]])
      .setFontWeight('bold');
    writeRows(
      made.getRange(2, 1, rows.length, headings.length),
      rows,
      headings.map((_, at) => at),
    );
    made.setFrozenRows(1);
    made.getRange(`A:${last}`).setWrap(true).setVerticalAlignment('top');
    made.setColumnWidths(1, headings.length, RECORD_WIDTH_PX);
    for (const [first, count, width] of RECORD_WIDE_PX) made.setColumnWidths(first, count, width);
  };
  const named = { name: TALKS_NAME, columns: `A:${last}` };
  makeSheet(spreadsheet, freeSheetName(sheetNames(spreadsheet), RECORD_SHEET[language]), 'talks', fill, named);
  spreadsheet.setActiveSheet(inView);
  return 2;
}

/** Formats first, so that a text stays the text it is; days are written as ISO text, which Sheets takes for its own day. */
function writeRows(range: Range, rows: Rows, columns: readonly number[]): void {
  const formats = columns.map((at) => RECORD_FORMATS[at] ?? 'General');
  range.setNumberFormats(rows.map(() => formats));
  range.setValues(rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell))));
}
