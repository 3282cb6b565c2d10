import { safeText } from '../../core/grid/safe-text';
import type { CellFormat } from './sheet-spec';

const HEAD_PX = 36;
const HEAD = { bold: true, background: '#e8eaed' } as const;

/** Collects the cells and looks of a sheet row by row. */
export class SheetBuilder {
  private readonly grid: string[][] = [];
  readonly formats: CellFormat[] = [];
  readonly heights_px: { row: number; pixels: number }[] = [];
  readonly tables: string[] = [];

  constructor(private readonly width: number) {}

  /** Text that stays text. */
  text(row: number, column: number, text: string): void {
    this.put(row, column, safeText(text));
  }

  /** A formula with its leading `=`. */
  formula(row: number, column: number, formula: string): void {
    this.put(row, column, formula);
  }

  /** A heading over a part of the sheet. */
  heading(row: number, text: string): void {
    this.text(row, 1, text);
    this.formats.push({ ranges: [`A${row}`], bold: true, size: 12 });
  }

  /** The heading row of a table, high enough for two lines. Columns of numbers stand to the right. */
  head(row: number, texts: readonly string[], numbers = true): void {
    texts.forEach((text, at) => {
      this.text(row, at + 1, text);
    });
    const last = String.fromCharCode(64 + texts.length);
    this.formats.push({ ranges: [`A${row}:${last}${row}`], ...HEAD, wrap: true, vertical: 'middle' });
    if (numbers) this.formats.push({ ranges: [`B${row}:${last}${row}`], align: 'right' });
    this.heights_px.push({ row, pixels: HEAD_PX });
  }

  /** A small grey line that explains a table. */
  note(row: number, text: string): void {
    if (text.startsWith('=')) this.formula(row, 1, text);
    else this.text(row, 1, text);
    this.formats.push({ ranges: [`A${row}`], color: '#5f6368' });
  }

  /** Rows of a table, from `A` to a column, its heading row included: divided by thin lines. */
  table(first: number, last: number, lastColumn: string): void {
    this.tables.push(`A${first}:${lastColumn}${last}`);
  }

  format(format: CellFormat): void {
    this.formats.push(format);
  }

  cells(): string[][] {
    for (let row = 0; row < this.grid.length; row++) this.rowAt(row);
    return this.grid;
  }

  private put(row: number, column: number, text: string): void {
    this.rowAt(row - 1)[column - 1] = text;
  }

  private rowAt(row: number): string[] {
    const known = this.grid[row];
    if (known !== undefined) return known;
    for (let at = this.grid.length; at <= row; at++) this.grid[at] = Array.from({ length: this.width }, () => '');
    return this.grid[row]!;
  }
}
