import type { OwnKind } from '../../view/sheets/sheet-spec';
import { OWN_SHEET } from '../sheet-mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * What developer metadata says of a sheet the add-on made. `making`: a run was broken off, nothing of a person's is in
 * it; `kept`: a person changed it, so it is left alone for good.
 */
export interface OwnMark {
  readonly kind: OwnKind;
  /** The sheet's own id: on a copied tab it is another's, and the copy is a person's sheet. */
  readonly id: number;
  readonly member: string;
  readonly print: string;
  readonly state: 'making' | 'made' | 'kept';
}

export interface OwnSheet {
  readonly sheet: Sheet;
  readonly entry: Metadata;
  readonly mark: OwnMark;
}

/** What the marks in the file say, one service call each. The mark of a copied tab says the same as its original's. */
export function ownMarks(spreadsheet: Spreadsheet): OwnMark[] {
  const entries = spreadsheet.createDeveloperMetadataFinder().withKey(OWN_SHEET).find();
  return entries.flatMap((entry) => readMark(entry.getValue()) ?? []);
}

/** All sheets of dashboards in the file; three service calls each. */
export function ownDashboardSheets(spreadsheet: Spreadsheet): OwnSheet[] {
  const entries = spreadsheet.createDeveloperMetadataFinder().withKey(OWN_SHEET).find();
  return entries.flatMap((entry): OwnSheet[] => {
    const mark = readMark(entry.getValue());
    const sheet = mark === undefined ? null : entry.getLocation().getSheet();
    if (mark === undefined || sheet === null || sheet.getSheetId() !== mark.id) return [];
    return [{ sheet, entry, mark }];
  });
}

const KINDS: readonly string[] = ['calculation', 'data', 'dashboard', 'mine'];

function readMark(text: string | null): OwnMark | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return undefined;
    const { kind, id, member, print, state } = value as Partial<Record<keyof OwnMark, unknown>>;
    if (typeof kind !== 'string' || !KINDS.includes(kind) || typeof id !== 'number') return undefined;
    return {
      kind: kind as OwnKind,
      id,
      member: typeof member === 'string' ? member : '',
      print: typeof print === 'string' ? print : '',
      state: state === 'making' || state === 'kept' ? state : 'made',
    };
  } catch {
    return undefined;
  }
}

export function markText(mark: OwnMark): string {
  return JSON.stringify(mark);
}
