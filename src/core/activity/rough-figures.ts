import type { Cell } from '../grid/cell';
import { METRICS } from '../metrics/catalogue';
import type { Figure } from './read-cell';
import type { ReadState } from './read-state';

const ABOUT = /^(?:約|およそ|大体|だいたい|approx\.?|about|circa|c\.|~|程度|くらい|ぐらい|ほど)$/;
/** ③ may number an entry rather than count it. */
const CIRCLED = /[\u2460-\u2473]/;

/** Says of a counted figure that it is not a plain whole number: 約3名, 2.5 of a meeting, ③. It counts as written. */
export function reportRough(
  state: ReadState,
  figure: Figure,
  cell: Cell,
  metric: number,
  at: { readonly row: number; readonly column: number; readonly heading: string },
): void {
  if (figure.kind !== 'number') return;
  const { kind } = METRICS[metric]!;
  const part = kind !== 'money' && kind !== 'time' && !Number.isInteger(figure.value);
  const about = figure.note !== undefined && ABOUT.test(figure.note);
  if (!part && !about && !(typeof cell === 'string' && CIRCLED.test(cell))) return;
  state.issue('rough-number', at.row, at.column, state.show(cell), { heading: at.heading, number: figure.value });
}
