import type { Day } from '../calendar/day';
import type { Cell } from '../grid/cell';
import { endWord } from '../layout/mark-words';
import { isTimeDate } from '../parse/typed-as';
import type { ReadState } from './read-state';

/** What a ○×△ cell says. */
export type FlagMark =
  | { readonly kind: 'done'; readonly day: Day | undefined }
  | { readonly kind: 'failed'; readonly end: 'rejected' | 'withdrawn' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

const NOTHING: FlagMark = { kind: 'none' };
const DONE: FlagMark = { kind: 'done', day: undefined };

/** Reads a cell of a flag column: ○, 済, 1, TRUE, or the word for not yet. */
export function readFlag(state: ReadState, cell: Cell | undefined): FlagMark {
  if (cell === undefined || cell === '' || cell === false || cell === 0) return NOTHING;
  if (cell === true || cell === 1) return DONE;
  if (typeof cell === 'number') return { kind: 'unknown' };
  if (cell instanceof Date)
    return isTimeDate(cell) ? { kind: 'unknown' } : { kind: 'done', day: state.zone.toDay(cell) };
  const word = state.lexicon.of(cell);
  if (word.blank || word.number.kind === 'nothing' || word.number.kind === 'no-data') return NOTHING;
  const end = endWord(word.text);
  switch (word.mark) {
    case 'done':
      return DONE;
    case 'failed':
      return { kind: 'failed', end: end === 'withdrawn' ? 'withdrawn' : 'rejected' };
    case 'pending':
      return { kind: 'pending' };
    case 'none':
      return NOTHING;
    default:
  }
  if (end === 'rejected' || end === 'withdrawn') return { kind: 'failed', end };
  return end === 'open' ? { kind: 'pending' } : { kind: 'unknown' };
}
