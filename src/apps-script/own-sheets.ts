type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Metadata key under which a sheet made by the add-on says what it is. */
export const OWN_SHEET = 'jisou-kpi-sheet';

/** Whether the add-on made this sheet: by metadata that holds its own id, for a copied tab is a person's. */
export function isOwnSheet(sheet: Sheet): boolean {
  const id = sheet.getSheetId();
  return sheet.getDeveloperMetadata().some((entry) => {
    if (entry.getKey() !== OWN_SHEET) return false;
    const value = readMark(entry.getValue());
    return value !== undefined && value.id === id && value.kind !== 'sample';
  });
}

function readMark(text: string | null): { readonly kind: string; readonly id: number } | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return undefined;
    const { kind, id } = value as { kind?: unknown; id?: unknown };
    return typeof kind === 'string' && typeof id === 'number' ? { kind, id } : undefined;
  } catch {
    return undefined;
  }
}

/** `name`, or `name (2)`, `name (3)` … while a sheet of that name exists: a person's sheet is never taken over. */
export function freeSheetName(spreadsheet: Spreadsheet, name: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) {
    const next = `${name} (${number})`;
    if (!taken.has(next)) return next;
  }
}

/**
 * A new sheet of the add-on's own, filled by `fill`. When anything fails on the way the sheet is taken away again, so
 * no half-made sheet stays; the sheet that was in view comes back.
 */
export function makeSheet(spreadsheet: Spreadsheet, name: string, kind: string, fill: (sheet: Sheet) => void): Sheet {
  const inView = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  try {
    fill(sheet);
    sheet.addDeveloperMetadata(OWN_SHEET, JSON.stringify({ kind, id: sheet.getSheetId() }));
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  } finally {
    spreadsheet.setActiveSheet(inView);
  }
  return sheet;
}
