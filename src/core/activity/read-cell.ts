import { yearMonthDay } from '../calendar/day';
import type { Cell } from '../grid/cell';
import type { Column } from '../layout/column';
import { pairIn } from '../layout/paired-cells';
import type { ReadState } from './read-state';

/** What a cell of a count column gives. */
export type Figure =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string; readonly note?: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no-data' }
  | { readonly kind: 'error' }
  | { readonly kind: 'text' };

const NOTHING: Figure = { kind: 'nothing' };
const TEXT: Figure = { kind: 'text' };

/** Reads a cell of a count column; a ticked box is 1, an unticked one nothing. */
export function readFigure(state: ReadState, cell: Cell | undefined): Figure {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { kind: 'number', value: cell, unit: '' } : { kind: 'error' };
  if (cell === undefined || cell === '' || cell === false) return NOTHING;
  if (cell === true) return { kind: 'number', value: 1, unit: '' };
  if (typeof cell === 'object') return TEXT;
  const word = state.lexicon.of(cell);
  if (word.blank) return NOTHING;
  return word.number;
}

/** A figure and its target in one cell (11/12), as text or as the Date that Sheets made of it. */
export interface PairedFigures {
  readonly actual: number;
  readonly target: number;
}

/** The two figures of a cell in a column of such; `undefined` for any other cell, and where nothing says which is which. */
export function readPair(state: ReadState, { pair }: Column, cell: Cell | undefined): PairedFigures | undefined {
  if (pair === undefined || pair === 'unknown') return undefined;
  const both = typeof cell === 'string' ? pairIn(cell) : cell instanceof Date ? pairOfDay(state, cell) : undefined;
  if (both === undefined) return undefined;
  const [first, second] = both;
  return pair === 'actual-first' ? { actual: first, target: second } : { actual: second, target: first };
}

function pairOfDay(state: ReadState, date: Date): readonly [number, number] {
  const { month, day } = yearMonthDay(state.zone.toDay(date));
  return state.dayOrder === 'day-month' ? [day, month] : [month, day];
}
