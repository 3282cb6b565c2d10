import type { Grid } from '../grid/cell';
import { foldText } from '../parse/text';
import { type Column, makeValue } from './column';

/** Which of the two figures of a cell such as 11/12 is the actual; `unknown` where nothing says it. */
export type PairOrder = 'actual-first' | 'target-first' | 'unknown';

const ACTUAL = '(?:実績値?|実数|結果|actuals?|done)';
const TARGET = '(?:目標値?|予算|計画|ノルマ|targets?|tgt|goals?|budget|plan)';
const ACTUAL_FIRST = new RegExp(`${ACTUAL}\\s*[/|]\\s*${TARGET}`, 'i');
const TARGET_FIRST = new RegExp(`${TARGET}\\s*[/|]\\s*${ACTUAL}`, 'i');

/** The order a title, note or heading names (実績/目標). */
export function pairOrderIn(text: string): PairOrder | undefined {
  if (text.length > 80 || !/[/／|｜]/.test(text)) return undefined;
  const folded = foldText(text);
  if (ACTUAL_FIRST.test(folded)) return 'actual-first';
  return TARGET_FIRST.test(folded) ? 'target-first' : undefined;
}

/** So many rows from the top, a legend says how cells are written. */
const LEGEND_ROWS = 40;

/** The order that a legend near the top of the sheet names. */
export function findPairOrder(grid: Grid): PairOrder | undefined {
  for (const cells of grid.slice(0, LEGEND_ROWS)) {
    for (const cell of cells) {
      const order = typeof cell === 'string' ? pairOrderIn(cell) : undefined;
      if (order !== undefined) return order;
    }
  }
  return undefined;
}

/** 2026/4 is a month. */
const PAIR = /^\s*(\d{1,3})\s*[/／]\s*(\d{1,3})\s*$/;

/** The two numbers of a text such as 14/20. */
export function pairIn(text: string): readonly [number, number] | undefined {
  const match = PAIR.exec(foldText(text));
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

/** Whether a pair cannot be a day, in whatever order. */
export function isNoDay([one, other]: readonly [number, number]): boolean {
  const [low, high] = one < other ? [one, other] : [other, one];
  return low === 0 || low > 12 || high > 31;
}

/** 11/12, 14/20, 5/6 under 面談, 推薦, 面接設定: figures with their targets, where one of them at least is no day. */
export function settlePairs(columns: readonly Column[], legend: PairOrder | undefined): void {
  const paired = columns.filter(isPaired);
  if (!paired.some(({ profile }) => profile.oddPairs > 0)) return;
  if (columns.some(({ use }) => use === 'candidate' || use === 'client' || use === 'job')) return;
  for (const column of paired) {
    makeValue(column, 'count');
    column.inferred = false;
    column.pair = pairOrderIn(column.head.text) ?? legend ?? 'unknown';
  }
}

function isPaired({ fixed, head, profile }: Column): boolean {
  if (fixed || head.stageDate || head.role !== undefined || profile.pairs === 0) return false;
  // Under a name or an unknown word, days are likelier.
  if (head.label.kind === 'unknown' && head.period === undefined && profile.oddPairs === 0) return false;
  return profile.pairs * 5 >= (profile.rows - profile.blank - profile.filler) * 4;
}
