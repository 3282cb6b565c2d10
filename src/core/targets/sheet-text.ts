import type { Cell, Grid } from '../grid/cell';
import { markWord } from '../layout/mark-words';
import { readNumber } from '../parse/number';
import { isTimeDate } from '../parse/typed-as';
import { type Head, readHead } from './head';
import { monthNumber, type PeriodReader } from './period-pieces';

/** What one cell is: nothing, a heading word, a figure (also a text with a number in it), other text, or a day. */
export type CellKind = 'blank' | 'filler' | 'token' | 'figure' | 'text' | 'date';

export interface ReadCell {
  readonly kind: CellKind;
  readonly head: Head;
}

const NO_HEAD: Head = { text: '', total: false, watched: false, token: false };
const BLANK: ReadCell = { kind: 'blank', head: NO_HEAD };
const FIGURE: ReadCell = { kind: 'figure', head: NO_HEAD };

/** The cells of a target sheet, each distinct text read once. */
export class SheetText {
  private readonly known = new Map<string, ReadCell>();
  readonly width: number;

  constructor(
    readonly grid: Grid,
    readonly periods: PeriodReader,
  ) {
    this.width = grid[0]?.length ?? 0;
  }

  raw(row: number, column: number): Cell {
    return this.grid[row]?.[column] ?? '';
  }

  text(row: number, column: number): string {
    const cell = this.raw(row, column);
    return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
  }

  at(row: number, column: number): ReadCell {
    const cell = this.raw(row, column);
    if (typeof cell === 'number') return FIGURE;
    if (typeof cell === 'boolean') return BLANK;
    if (typeof cell !== 'string') return this.ofDate(cell);
    return this.ofLabel(cell);
  }

  /** What a text says, whichever cell it stands in. */
  ofLabel(label: string): ReadCell {
    const text = label.trim();
    let read = this.known.get(text);
    if (read === undefined) {
      read = this.ofText(text);
      this.known.set(text, read);
    }
    return read;
  }

  /** The same in a heading row, where a bare 4 is a month. */
  headAt(row: number, column: number): ReadCell {
    const read = this.at(row, column);
    return read.kind === 'figure' ? this.ofLabel(monthNumber(this.text(row, column))) : read;
  }

  private ofDate(date: Date): ReadCell {
    if (isTimeDate(date)) return FIGURE;
    const span = this.periods.ofDate(date);
    return { kind: 'date', head: { ...NO_HEAD, period: this.periods.code(span), span, token: true } };
  }

  private ofText(text: string): ReadCell {
    if (text === '') return BLANK;
    const reading = readNumber(text);
    if (reading.kind === 'nothing' || reading.kind === 'no-data' || reading.kind === 'error')
      return { ...BLANK, kind: 'filler' };
    const head = readHead(text, this.periods);
    if (head.token) return { kind: 'token', head };
    if (markWord(text) === 'pending') return { kind: 'filler', head };
    return { kind: /\d|ゼロ|\bzero\b/iu.test(head.text) ? 'figure' : 'text', head };
  }
}

/** What a sheet says of its year stands within its first texts. */
const TEXTS_MOST = 1000;

/** The distinct texts of a grid, from the top, for what concerns the sheet as a whole. */
export function textsOfGrid(grid: Grid): string[] {
  const texts = new Set<string>();
  for (const row of grid)
    for (const cell of row)
      if (typeof cell === 'string' && cell !== '' && cell.length <= 60 && texts.size < TEXTS_MOST) texts.add(cell);
  return [...texts];
}
