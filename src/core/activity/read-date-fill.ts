import type { Column } from '../layout/column';
import { isDitto } from '../layout/mark-words';
import { UNDATED } from './activity';
import type { ReadState } from './read-state';
import { DATE_BLANK, DATE_FINE, DATE_UNREADABLE, type RowDates } from './row-dates';

/** Whether blanks in a column stand for the value above: groups are opened by a value and left blank below. */
export function showsFillDown(filled: number, blanks: number, repeats: number, sameAsAbove: boolean): boolean {
  if (blanks === 0 || filled === 0) return false;
  if (sameAsAbove) return true;
  return repeats * 3 <= blanks && blanks >= 0.15 * (filled + blanks) && blanks >= 2;
}

/** Gives blank dates the one above where the column shows that habit. How many. */
export function fillDown(
  state: ReadState,
  main: Column,
  rows: Int32Array,
  blockOf: Int32Array,
  dates: RowDates,
  sameAsAbove: boolean,
): number {
  let [filled, blanks, repeats] = [0, 0, 0];
  let last = UNDATED;
  for (let at = 0; at < rows.length; at++) {
    if (dates.state[at] === DATE_BLANK) blanks++;
    else if (dates.state[at] === DATE_FINE) {
      filled++;
      if (dates.day[at] === last) repeats++;
      last = dates.day[at]!;
    }
  }
  const habit = showsFillDown(filled, blanks, repeats, sameAsAbove);
  let count = 0;
  let above = -1;
  for (let at = 0; at < rows.length; at++) {
    if (at > 0 && blockOf[at] !== blockOf[at - 1]) above = -1;
    if (dates.state[at] === DATE_FINE) above = at;
    else if (dates.state[at] === DATE_UNREADABLE) above = -1;
    else if (above >= 0 && (habit || isDittoCell(state, rows[at]!, main.column))) {
      dates.day[at] = dates.day[above]!;
      dates.grain[at] = dates.grain[above]!;
      dates.coarse[at] = dates.coarse[above]!;
      dates.state[at] = DATE_FINE;
      count++;
    }
  }
  return count;
}

function isDittoCell(state: ReadState, row: number, column: number): boolean {
  const cell = state.grid[row]![column];
  return typeof cell === 'string' && cell !== '' && isDitto(cell);
}
