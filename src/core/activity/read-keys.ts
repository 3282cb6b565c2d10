import type { Cell } from '../grid/cell';
import type { Column } from '../layout/columns';
import { isDitto } from '../layout/mark-words';
import { isBlankCell } from '../layout/row-profile';
import { hasJapanese } from '../parse/text';
import { showsFillDown } from './read-dates';
import type { ReadState } from './read-state';

/** A key column as numbers: `codes[i]` is an index into `texts`, 0 for a blank. */
export interface CodedColumn {
  readonly codes: Int32Array;
  readonly texts: string[];
}

/** Codes of one column for the given rows: each distinct text gets a number the first time it is met. */
export function codeColumn(state: ReadState, column: Column | undefined, rows: Int32Array): CodedColumn {
  const codes = new Int32Array(rows.length);
  const texts = [''];
  if (column === undefined) return { codes, texts };
  const { grid } = state;
  const known = new Map<Cell, number>([['', 0]]);
  const at = column.column;
  for (let index = 0; index < rows.length; index++) {
    const cell = grid[rows[index]!]![at]!;
    if (cell === '') continue;
    const key: Cell = typeof cell === 'object' ? state.show(cell) : cell;
    let code = known.get(key);
    if (code === undefined) {
      code = 0;
      if (!isBlankCell(key)) {
        code = texts.length;
        texts.push(String(key).trim());
      }
      known.set(key, code);
    }
    codes[index] = code;
  }
  return { codes, texts };
}

/** Fills blanks with the value above where the column shows that habit; 〃 always means the value above. */
export function fillDownCodes(
  { codes, texts }: CodedColumn,
  blockOf: Int32Array,
  sameAsAbove: boolean,
  allowed = true,
): number {
  const ditto = texts.map((text, code) => code > 0 && isDitto(text));
  let [filled, blanks, repeats, last] = [0, 0, 0, -1];
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (code === 0) blanks++;
    else {
      filled++;
      if (code === last) repeats++;
      last = code;
    }
  }
  const habit = allowed && showsFillDown(filled, blanks, repeats, sameAsAbove);
  if (!habit && !ditto.some(Boolean)) return 0;
  let above = 0;
  let count = 0;
  for (let at = 0; at < codes.length; at++) {
    if (at > 0 && blockOf[at] !== blockOf[at - 1]) above = 0;
    const code = codes[at]!;
    if (code !== 0 && !ditto[code]) above = code;
    else if (above !== 0 && (habit || ditto[code])) {
      codes[at] = above;
      count++;
    }
  }
  return count;
}

/** The labels of a metric column, joined with how far they have come where a second column says so: 面談 + 設定. */
export function codeLabels(
  state: ReadState,
  metric: Column | undefined,
  aspect: Column | undefined,
  rows: Int32Array,
): CodedColumn {
  const main = codeColumn(state, metric, rows);
  if (aspect === undefined) return main;
  const second = codeColumn(state, aspect, rows);
  const texts = [''];
  const codes = new Int32Array(rows.length);
  const known = new Map<number, number>();
  for (let at = 0; at < rows.length; at++) {
    const [a, b] = [main.codes[at]!, second.codes[at]!];
    if (a === 0) continue;
    const pair = a * 4096 + b;
    let code = known.get(pair);
    if (code === undefined) {
      code = texts.length;
      const [label, how] = [main.texts[a]!, second.texts[b]!];
      texts.push(how === '' ? label : !hasJapanese(label) ? `${label} ${how}` : `${label}${how}`);
      known.set(pair, code);
    }
    codes[at] = code;
  }
  return { codes, texts };
}
