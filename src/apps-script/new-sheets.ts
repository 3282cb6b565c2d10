import { markIn, OWN_SHEET } from './sheet-mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Metadata key of the spreadsheet under which an action says which sheets it is making. */
const UNFINISHED = 'jisou-kpi-unfinished';

/** Columns of a sheet that get a name. */
export interface NamedColumns {
  readonly name: string;
  /** `A:F`. */
  readonly columns: string;
}

interface Planned {
  readonly name: string;
  readonly staysHidden: boolean;
  /** Given only when all is filled: whoever finds the sheet by this name finds it complete. */
  readonly named?: NamedColumns | undefined;
}

/** What an action has begun: enough to take it back, or to bring it to its end, after the script is gone. */
interface Begun {
  /** All sheets are filled: from here on the action is brought to its end. */
  readonly filled: boolean;
  readonly sheets: readonly Planned[];
  /** Names that now stand for new cells, and what they stood for before. */
  readonly names: readonly { readonly name: string; readonly before: string }[];
}

const NOTHING: Begun = { filled: false, sheets: [], names: [] };

/**
 * The new sheets of one action. Each is announced in the spreadsheet's metadata before it is there, and stays hidden
 * until all are filled, so that nobody sees or writes in half of one. `show` is the one moment after which they count;
 * whatever is broken off earlier is taken away by `settleUnfinished`.
 */
export class NewSheets {
  private begun = NOTHING;
  private entry: Metadata | undefined;

  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** A hidden sheet at the end, with its mark. The name must be free. */
  insert(name: string, markOf: (id: number) => string, staysHidden = false, named?: NamedColumns): Sheet {
    const inView = this.spreadsheet.getActiveSheet();
    this.note({ ...this.begun, sheets: [...this.begun.sheets, { name, staysHidden, named }] });
    const sheet = this.spreadsheet.insertSheet(name, this.spreadsheet.getNumSheets());
    this.spreadsheet.setActiveSheet(inView);
    sheet.hideSheet();
    sheet.addDeveloperMetadata(OWN_SHEET, markOf(sheet.getSheetId()));
    return sheet;
  }

  /** Gives a name to other cells than before. */
  moveName(name: string, from: GoogleAppsScript.Spreadsheet.Range, to: GoogleAppsScript.Spreadsheet.Range): void {
    const before = `'${from.getSheet().getName().replace(/'/g, "''")}'!${from.getA1Notation()}`;
    this.note({ ...this.begun, names: [...this.begun.names, { name, before }] });
    this.spreadsheet.setNamedRange(name, to);
  }

  /** All is filled: the sheets come into view. */
  show(): void {
    if (this.entry === undefined) return;
    // Google may report a refused write only now.
    SpreadsheetApp.flush();
    this.note({ ...this.begun, filled: true });
    try {
      finish(this.spreadsheet, this.begun, this.entry);
    } catch {
      settleUnfinished(this.spreadsheet);
    }
  }

  private note(begun: Begun): void {
    this.begun = begun;
    const text = JSON.stringify(begun);
    if (this.entry !== undefined) {
      this.entry.setValue(text);
      return;
    }
    this.spreadsheet.addDeveloperMetadata(UNFINISHED, text);
    [this.entry] = this.spreadsheet.createDeveloperMetadataFinder().withKey(UNFINISHED).find();
  }
}

/**
 * Takes away what an action left behind that failed or was broken off, or brings it to its end where only showing the
 * sheets was missing. To be called under the lock, before an action and after a failed one.
 */
export function settleUnfinished(spreadsheet: Spreadsheet): void {
  for (const entry of spreadsheet.createDeveloperMetadataFinder().withKey(UNFINISHED).find()) {
    const begun = readBegun(entry.getValue());
    if (begun.filled) finish(spreadsheet, begun, entry);
    else takeBack(spreadsheet, begun, entry);
  }
}

function finish(spreadsheet: Spreadsheet, { sheets }: Begun, entry: Metadata): void {
  for (const { name, staysHidden, named } of sheets) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) continue;
    // Filling a sheet may have brought it into view.
    if (staysHidden) sheet.hideSheet();
    else sheet.showSheet();
    if (named !== undefined) spreadsheet.setNamedRange(named.name, sheet.getRange(named.columns));
  }
  entry.remove();
}

function takeBack(spreadsheet: Spreadsheet, { sheets, names }: Begun, entry: Metadata): void {
  for (const { name, before } of names) spreadsheet.setNamedRange(name, spreadsheet.getRange(before));
  for (const { name } of sheets) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null || !isLeftover(sheet)) continue;
    for (const named of sheet.getNamedRanges()) named.remove();
    spreadsheet.deleteSheet(sheet);
  }
  entry.remove();
}

/** An empty sheet, or one of ours that is still hidden: a person has written in neither. */
function isLeftover(sheet: Sheet): boolean {
  if (sheet.getLastRow() === 0) return true;
  return sheet.isSheetHidden() && markIn(sheet) !== undefined;
}

function readBegun(text: string | null): Begun {
  try {
    return { ...NOTHING, ...(JSON.parse(text ?? '') as Partial<Begun>) };
  } catch {
    return NOTHING;
  }
}
