import type { Truth } from './truth';

/** A sheet being drawn: rows of text cells, as an export to CSV shows them. */
export class Sheet {
  readonly rows: string[][] = [];

  /** Adds a row and gives its 1-based number. */
  add(...cells: readonly (string | number)[]): number {
    this.rows.push(cells.map(String));
    return this.rows.length;
  }

  blank(): number {
    return this.add('');
  }

  get width(): number {
    return this.rows.reduce((most, row) => Math.max(most, row.length), 0);
  }

  toCsv(): string {
    const width = this.width;
    const line = (row: readonly string[]) =>
      Array.from({ length: width }, (_, at) => quote(row[at] ?? '')).join(',');
    return `${this.rows.map(line).join('\n')}\n`;
  }
}

function quote(text: string): string {
  return /[",\n\r]/.test(text) || text !== text.trim() ? `"${text.split('"').join('""')}"` : text;
}

/** A finished sheet with all that a test has to know about it. */
export interface LayoutCase {
  readonly name: string;
  readonly family: number;
  readonly language: 'ja' | 'en';
  readonly asOf: string;
  /** Order of day and month in `a/b/yyyy` dates, for typing them as the sheet's owner did. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** All short dates (4/1, 2026/4) of the sheet were typed in this year, so Sheets holds them as dates of it. */
  readonly shortDatesYear?: number;
  readonly notes: string;
  readonly sheet: Sheet;
  readonly truth: Truth;
}
