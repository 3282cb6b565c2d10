import type { Cell } from '../grid/cell';
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
