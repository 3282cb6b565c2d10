/**
 * What the stand-in needs from a spreadsheet, and nothing more: two stores implement it, one in memory (`store/memory-store.ts`)
 * and one on the grid engine of the workbench. Everything is synchronous. Rows and columns are 0-based. A store checks nothing
 * (addresses, names, protection, limits): the classes on top do, so that both stores obey the same rules.
 *
 * A store holds what a grid shows (cells, styles, sizes, order, names). What only Apps Script knows (protection, charts,
 * validation, conditional formats, metadata) lives in `records`, plain data that a store merely keeps: create `new
 * SheetRecords()` / `new DocumentRecords()` from `store/records.ts`, and listen to `onChange` where the page should draw them.
 */
import type { DocumentRecords, SheetRecords } from './store/records';
import type { CellStyle } from './store/style';

/** A rectangle of cells inside one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An error cell: `error` as the cell shows it (`#REF!`, `#ERROR!`, `#NAME?` …), `message` as its note says it. */
export interface CellError {
  readonly error: string;
  readonly message: string;
}

/** What a cell holds. A date is its serial number (days since 1899-12-30) under a date format; `null` is an empty cell. */
export type StoredValue = number | string | boolean | null | CellError;

/** One cell to be written. Absent `format` keeps the cell's number format. */
export interface CellWrite {
  /** Ignored where a formula is given. `null` empties the cell. */
  readonly value: number | string | boolean | null;
  /** With its leading `=`, English function names and `,` between arguments. */
  readonly formula?: string;
  readonly format?: string;
}

/** A named range. `open` says that it reaches to the sheet's last row (`A:H`, `A2:H`) or last column (`1:3`) as the sheet grows. */
export interface NameRecord {
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
  readonly open?: OpenEnd | undefined;
}

export type OpenEnd = 'rows' | 'columns';

export interface SheetProperties {
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenGridlines: boolean;
  /** `#rrggbb`, or `null` for none. */
  readonly tabColor: string | null;
}

export interface DocumentProperties {
  readonly name: string;
  /** `ja_JP`, `en_US` … */
  readonly locale: string;
  /** IANA name: `Asia/Tokyo`. */
  readonly timeZone: string;
}

export type Axis = 'row' | 'column';

export interface SheetStore {
  /** The gid: never changes, never comes back after the sheet is gone. */
  readonly id: number;
  readonly records: SheetRecords;

  properties(): SheetProperties;
  setProperties(patch: Partial<SheetProperties>): void;

  rowCount(): number;
  columnCount(): number;
  /**
   * Inserts empty rows or columns before index `at`; everything behind moves, addresses in formulas and names too. The store
   * calls `records.shift` so that what hangs on cells moves along (with a negative count in `remove`).
   */
  insert(axis: Axis, at: number, count: number): void;
  remove(axis: Axis, at: number, count: number): void;

  /** Rows and columns that hold something (a value, a formula, a spilled value); `{rows: 0, columns: 0}` on an empty sheet. */
  used(): { readonly rows: number; readonly columns: number };
  /** The rows and columns beyond which no cell differs from an empty one; absent where the store cannot tell quickly. */
  extent?(): { readonly rows: number; readonly columns: number };
  /** Calculated values, spilled ones included. */
  values(area: Area): StoredValue[][];
  /** `=…` where a cell holds a formula, else `''`. A spilled cell holds none. */
  formulas(area: Area): string[][];
  /** Writes a rectangle of the area's size; `undefined` leaves a cell as it is. Values are stored as given, never parsed. */
  write(area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): void;

  /**
   * Only what differs from `DEFAULT_STYLE`. Where a calculated value brings a format (a date that a function returned) and the
   * cell has none of its own, that is its `numberFormat`.
   */
  styles(area: Area): Partial<CellStyle>[][];
  /** Merges into each cell's style; `undefined` leaves a cell as it is. */
  setStyles(area: Area, styles: readonly (readonly (Partial<CellStyle> | undefined)[])[]): void;
  /** Back to `DEFAULT_STYLE`. */
  clearStyles(area: Area): void;

  /** `''` where there is none. */
  notes(area: Area): string[][];
  setNotes(area: Area, notes: readonly (readonly string[])[]): void;

  merges(): readonly Area[];
  merge(area: Area): void;
  /** Takes apart every merge that touches the area. */
  unmerge(area: Area): void;

  /** Pixels: height of a row, width of a column. */
  size(axis: Axis, index: number): number;
  setSize(axis: Axis, first: number, count: number, pixels: number): void;
  hiddenByUser(axis: Axis, index: number): boolean;
  setHidden(axis: Axis, first: number, count: number, hidden: boolean): void;
  /** Hidden by a filter (never by a filter view). */
  hiddenByFilter(row: number): boolean;
}

export interface Store {
  /** The spreadsheet's id. */
  readonly id: string;
  readonly records: DocumentRecords;

  properties(): DocumentProperties;
  setProperties(patch: Partial<DocumentProperties>): void;

  /** In the order of the tabs. */
  sheets(): readonly SheetStore[];
  insertSheet(name: string, at: number, rows: number, columns: number): SheetStore;
  /** A copy with values, formulas, styles, sizes, notes and merges; its `records` are filled by the caller. */
  copySheet(sheet: SheetStore, name: string, at: number): SheetStore;
  removeSheet(sheet: SheetStore): void;
  moveSheet(sheet: SheetStore, to: number): void;

  names(): readonly NameRecord[];
  /** Adds the name, or replaces the one with the same name (compared without regard to case). */
  setName(record: NameRecord): void;
  removeName(name: string): void;

  /** Brings pending writes to the screen; formulas may still be calculating afterwards. */
  flush(): void;
}

/** What one person has in front of them: the sheet that is open and the cells selected on it. */
export interface View {
  active(): SheetStore;
  /** The selected area of the open sheet. */
  selection(): Area;
  /** The top left of the selection unless another cell of it is the current one. */
  current(): { readonly row: number; readonly column: number };
  show(sheet: SheetStore): void;
  /** `others` are areas selected beside `area`, for stores that can show several. */
  select(
    sheet: SheetStore,
    area: Area,
    current?: { readonly row: number; readonly column: number },
    others?: readonly Area[],
  ): void;
  /** All selected areas, the one of `selection` last; absent where only one can be selected. */
  selections?(): readonly Area[];
}

export function isCellError(value: StoredValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
