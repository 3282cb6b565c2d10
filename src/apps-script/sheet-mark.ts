type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Metadata key under which a sheet made by the add-on says what it is. */
export const OWN_SHEET = 'jisou-kpi-sheet';

export interface SheetMark {
  readonly kind: string;
  readonly id: number;
}

/** What the add-on said of this sheet when it made it. On a copied tab the mark holds another's id and counts for nothing. */
export function markIn(sheet: Sheet): SheetMark | undefined {
  const id = sheet.getSheetId();
  for (const entry of sheet.getDeveloperMetadata()) {
    if (entry.getKey() !== OWN_SHEET) continue;
    const mark = readMark(entry.getValue());
    if (mark?.id === id) return mark;
  }
  return undefined;
}

/** What a mark says; `undefined` where it cannot be read. */
export function readMark(text: string | null): SheetMark | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return undefined;
    const { kind, id } = value as { kind?: unknown; id?: unknown };
    return typeof kind === 'string' && typeof id === 'number' ? { kind, id } : undefined;
  } catch {
    return undefined;
  }
}
