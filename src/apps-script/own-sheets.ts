import { type NamedColumns, NewSheets } from './new-sheets';
import { markIn } from './sheet-mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether the add-on made this sheet. The sample is a person's from the start: they are meant to write in it. */
export function isOwnSheet(sheet: Sheet): boolean {
  const mark = markIn(sheet);
  return mark !== undefined && mark.kind !== 'sample';
}

/** The longest name of a sheet that Sheets takes. */
const NAME_LONGEST = 100;

/** The names of all sheets: one service call for each. */
export function sheetNames(spreadsheet: Spreadsheet): string[] {
  return spreadsheet.getSheets().map((sheet) => sheet.getName());
}

/**
 * `name`, or `name (2)`, `name (3)` … while a sheet of that name exists: a person's sheet is never taken over. Sheets
 * takes upper and lower case for the same.
 */
export function freeSheetName(names: readonly string[], name: string): string {
  const taken = new Set(names.map((each) => each.toLowerCase()));
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`;
    const next = `${name.slice(0, NAME_LONGEST - end.length)}${end}`;
    if (!taken.has(next.toLowerCase())) return next;
  }
}

/**
 * A new sheet of the add-on's own, filled by `fill`: it comes into view, under the name its columns get, when it is
 * complete, or not at all. To be called under the lock (`exclusively`).
 */
export function makeSheet(
  spreadsheet: Spreadsheet,
  name: string,
  kind: string,
  fill: (sheet: Sheet) => void,
  named?: NamedColumns,
): Sheet {
  const fresh = new NewSheets(spreadsheet);
  const sheet = fresh.insert(name, (id) => JSON.stringify({ kind, id }), false, named);
  fill(sheet);
  fresh.show();
  return sheet;
}
