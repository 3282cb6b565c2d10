import { OWN_SHEET, readMark } from './sheet-mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Ids of the sheets the add-on made, found in one search however many sheets the file has. Each mark holds the id of the
 * sheet it was made for, so the copy of a sheet is not among them. The sample is a person's from the start.
 */
export function ownSheetIds(spreadsheet: Spreadsheet): ReadonlySet<number> {
  const marks = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(OWN_SHEET)
    .find()
    .map((entry) => readMark(entry.getValue()));
  return new Set(marks.flatMap((mark) => (mark === undefined || mark.kind === 'sample' ? [] : [mark.id])));
}
