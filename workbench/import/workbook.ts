/**
 * A file as the workbench holds it before a grid engine sees it. Dates are serial numbers (days since 1899-12-30,
 * the day Sheets counts from) with a date format: a file knows days, not moments, so no time zone comes in.
 */
export interface ImportedCell {
  /** `''`: an empty cell that only has a format or a look. */
  readonly value: string | number | boolean;
  /** A number format as Sheets writes it (`yyyy/mm/dd`, `0%`); `''` is "automatic". */
  readonly format: string;
  /** With its leading `=`; `value` then counts for nothing. Files bring none: only the sample agency has formulas. */
  readonly formula?: string;
  readonly look?: CellLook;
}

export type CellLook = 'title' | 'heading' | 'input' | 'quiet';

/** A name for a whole-column range, as formulas use it. */
export interface ImportedName {
  readonly name: string;
  readonly sheet: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface ImportedMerge {
  /** 0-based, inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface ImportedSheet {
  readonly name: string;
  /** Rows from the top left; rows may be short, and holes are empty cells. */
  readonly rows: readonly (readonly (ImportedCell | undefined)[])[];
  readonly merges: readonly ImportedMerge[];
  readonly hidden: boolean;
  readonly frozenRows?: number;
  /** Pixels; columns without a width get one that fits their text. */
  readonly columnWidths?: Readonly<Record<number, number>>;
}

export interface ImportedWorkbook {
  readonly name: string;
  readonly sheets: readonly ImportedSheet[];
  readonly names?: readonly ImportedName[];
}

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The serial number of a Gregorian date: `(2026, 4, 1) → 46113`. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY) + SERIAL_OF_1970;
}
