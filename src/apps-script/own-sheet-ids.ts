import { OWN_SHEET, readMark } from './sheet-mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Ids of the sheets the add-on made, found in one search however many sheets the file has. Each mark holds the id of the
 * sheet it was made for, so the copy of a sheet is not among them.
 *
 * @param others kinds that are not asked for
 */
export function ownSheetIds(spreadsheet: Spreadsheet, others: readonly string[]): ReadonlySet<number> {
  const marks = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(OWN_SHEET)
    .find()
    .map((entry) => readMark(entry.getValue()));
  return new Set(marks.flatMap((mark) => (mark === undefined || others.includes(mark.kind) ? [] : [mark.id])));
}
