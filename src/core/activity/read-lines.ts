import type { Cell } from '../grid/cell';
import { type LineContext, readLine } from '../layout/context-lines';
import { isBlankCell } from '../layout/row-profile';
import type { ContextLines } from './read-contexts';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/** A note that says that blanks mean "as above". */
const SAME_AS_ABOVE =
  /(?:空欄|空白|未記入)(?:は|の場合|＝|=).*(?:上|同|前)|上と同じ|同上|同日.*(?:省略|空)|same as above|blank.*above/i;

/** A row with more texts is no line. */
const LINE_MOST = 12;

/** What a walk over the sheet gathers from its lines. */
export interface Walk {
  readonly lines: ContextLines;
  /** Whether any note of the sheet says that blanks mean the value above. */
  sameAsAbove: boolean;
}

/** Titles and notes that stand in no table's rows; head stacks are headings too. */
export function readOutside(state: ReadState, plans: readonly TablePlan[], walk: Walk): void {
  const { profile } = state;
  const inside = new Uint8Array(profile.end);
  for (const { table } of plans) {
    for (const { head, firstRow, lastRow } of table.bodies) {
      for (let row = head.first; row <= head.last; row++) {
        inside[row] = 1;
        state.heading(row);
        readCorner(state, row, table.firstColumn, walk);
      }
      inside.fill(1, firstRow, lastRow + 1);
    }
  }
  noteUnits(state, inside, walk);
  for (let row = 0; row < profile.end; row++) {
    if (inside[row] === 1 || profile.filled[row] === 0) continue;
    state.heading(row);
    if (profile.filled[row]! <= LINE_MOST) readLines(state, row, 0, profile.columns - 1, walk, false, true, () => true);
  }
  readAboveStrips(state, plans, walk, inside);
}

/** 単位：千円 above a table or alone under its last row, wherever the table begins and ends. */
function noteUnits(state: ReadState, inside: Uint8Array, walk: Walk): void {
  const { filled, columns, end } = state.profile;
  let last = end - 1;
  while (last > 0 && filled[last]! < 2) last--;
  for (let row = 0; row < end; row++) {
    if (filled[row] === 0 || filled[row]! > (inside[row] === 1 ? 1 : LINE_MOST)) continue;
    const closes = row > last || (row > 0 && filled[row - 1]! > 0 && filled[row + 1] === 0);
    for (const { text } of filledTexts(state, row, 0, columns - 1)) walk.lines.note(text, row, closes);
  }
}

/** 氏名：浅野 where the heading of the row keys would stand: it speaks for its table as a line above would. */
function readCorner(state: ReadState, row: number, column: number, walk: Walk): void {
  const cell = state.grid[row]![column];
  if (typeof cell !== 'string' || !/.[:：]\s*\S/.test(cell)) return;
  const context = readLine(cell, state.lexicon);
  if (context?.plain) walk.lines.add({ row, column, alone: false, context, afterData: true });
}

/** Lines above a table that stands beside others: in its own columns, in rows where its neighbours have their tables. */
function readAboveStrips(state: ReadState, plans: readonly TablePlan[], walk: Walk, inside: Uint8Array): void {
  const strips = new Map<string, { firstColumn: number; lastColumn: number; head: number }>();
  for (const { table } of plans) {
    if (!table.beside) continue;
    const { firstColumn, lastColumn } = table;
    const key = `${firstColumn} ${lastColumn}`;
    const head = table.bodies[0]!.head.first;
    const known = strips.get(key);
    if (known === undefined || head < known.head) strips.set(key, { firstColumn, lastColumn, head });
  }
  for (const { firstColumn, lastColumn, head } of strips.values()) {
    for (let row = 0; row < head; row++) {
      if (inside[row] === 0 || isInTable(plans, row, firstColumn)) continue;
      readLines(state, row, firstColumn, lastColumn, walk, false, false, () => true);
    }
  }
}

function isInTable(plans: readonly TablePlan[], row: number, column: number): boolean {
  return plans.some(
    ({ table }) =>
      column >= table.firstColumn &&
      column <= table.lastColumn &&
      table.bodies.some(({ head, lastRow }) => row >= head.first && row <= lastRow),
  );
}

/** Reads the texts of a row as lines of context. Pairs such as `氏名 | 佐藤` are read together. Whether any spoke. */
export function readLines(
  state: ReadState,
  row: number,
  firstColumn: number,
  lastColumn: number,
  walk: Walk,
  afterData: boolean,
  outside: boolean,
  accepts: (context: LineContext, column: number) => boolean,
): boolean {
  const texts = filledTexts(state, row, firstColumn, lastColumn);
  let some = false;
  for (let at = 0; at < texts.length; at++) {
    const { column, text } = texts[at]!;
    if (SAME_AS_ABOVE.test(text)) walk.sameAsAbove = true;
    const next = texts[at + 1];
    const role = state.lexicon.of(text.replace(/\s*[:：]\s*$/, '')).role;
    const pair = role !== undefined && next !== undefined && state.lexicon.of(next.text).role === undefined;
    const context = pair
      ? readLine(`${text.replace(/\s*[:：]\s*$/, '')}: ${next.text}`, state.lexicon)
      : readLine(text, state.lexicon);
    if (pair) at++;
    if (context === undefined || !accepts(context, column)) continue;
    walk.lines.add({ row, column, alone: outside && (texts.length === 1 || pair), context, afterData });
    some = true;
  }
  return some;
}

/** The texts of a row between two columns, typed dates as text too. */
export function filledTexts(
  state: ReadState,
  row: number,
  firstColumn: number,
  lastColumn: number,
): { column: number; text: string }[] {
  const texts: { column: number; text: string }[] = [];
  const cells = state.grid[row]!;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const cell: Cell = cells[column]!;
    if (isBlankCell(cell)) continue;
    if (typeof cell === 'string') texts.push({ column, text: cell.trim() });
    else if (cell instanceof Date) texts.push({ column, text: monthText(state, cell) });
  }
  return texts;
}

/** A Date alone in a line: Sheets made it of 2026年11月, or it is one day's report. */
function monthText(state: ReadState, date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const day = new Date(state.zone.toDay(date) * 86_400_000);
  const [year, month, dayOfMonth] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  return dayOfMonth === 1 ? `${year}年${month}月` : `${year}/${month}/${dayOfMonth}`;
}
