import type { Cell } from '../grid/cell';
import type { Lexicon, Word } from './lexicon';
import { isBlankCell } from './row-profile';

/**
 * What a cell is, as data: `filler` is a dash or an absence in a column of figures, `mark` a ○ or ×. Text that is none of
 * these is `text`.
 */
export type CellKind = 'blank' | 'number' | 'filler' | 'date' | 'mark' | 'error' | 'text';

/** What one cell is, its column left aside. */
export function cellKind(cell: Cell | undefined, lexicon: Lexicon): CellKind {
  if (isBlankCell(cell)) return 'blank';
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'mark';
  return typeof cell === 'string' ? wordKind(lexicon.of(cell)) : 'date';
}

function wordKind(word: Word): CellKind {
  if (word.blank) return 'blank';
  switch (word.number.kind) {
    case 'number':
      return 'number';
    case 'nothing':
    case 'no-data':
      return 'filler';
    case 'error':
      return 'error';
    default:
  }
  const date = word.date;
  if (date !== undefined && !date.weak) return 'date';
  const mark = word.mark;
  return mark === undefined || mark === 'none' ? 'text' : 'mark';
}

/** Numbers, dates, marks and what stands in for them: what fills the body of a table. */
export function isFigure(kind: CellKind): boolean {
  return kind !== 'blank' && kind !== 'text';
}
