import type { Cell } from '../grid/cell';
import { cellKind } from '../layout/cell-kind';
import { isNote, type LineContext, readLine } from '../layout/context-lines';
import type { Body } from '../layout/find-tables';
import type { Word } from '../layout/lexicon';
import { isBlankCell } from '../layout/row-profile';
import type { TotalWord } from '../layout/total-words';
import { LogCoder } from './read-coder';
import type { ContextLines } from './read-contexts';
import { mainDate } from './read-dates';
import type { RowSet, TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/** A note that says that blanks mean "as above". */
const SAME_AS_ABOVE =
  /(?:空欄|空白|未記入)(?:は|の場合|＝|=).*(?:上|同|前)|上と同じ|同上|同日.*(?:省略|空)|same as above|blank.*above/i;

export interface Walk {
  readonly lines: ContextLines;
  /** Whether any note of the sheet says that blanks mean the value above. */
  sameAsAbove: boolean;
}

/** Goes through all rows of all tables once, from the top: data rows, total rows, lines of context, notes. */
export function walkTables(state: ReadState, plans: readonly TablePlan[], walk: Walk): void {
  readOutside(state, plans, walk);
  const bodies: { readonly plan: TablePlan; readonly body: Body }[] = [];
  for (const plan of plans) for (const body of plan.table.bodies) bodies.push({ plan, body });
  bodies.sort((a, b) => a.body.firstRow - b.body.firstRow || a.plan.table.firstColumn - b.plan.table.firstColumn);
  const coders = new Map(
    plans.filter(({ log }) => log).map((plan) => [plan, new LogCoder(state, plan, plan.rowSet.rows.length)]),
  );
  for (const { plan, body } of bodies) walkBody(state, plan, body, walk, coders.get(plan));
  for (const [plan, coder] of coders) coder.finish(plan.rowSet.length);
}

/** Titles and notes that stand in no table's rows; head stacks are headings too. */
function readOutside(state: ReadState, plans: readonly TablePlan[], walk: Walk): void {
  const { profile } = state;
  const inside = new Uint8Array(profile.end);
  for (const { table } of plans) {
    for (const { head, firstRow, lastRow } of table.bodies) {
      for (let row = head.first; row <= head.last; row++) {
        inside[row] = 1;
        state.heading(row);
      }
      inside.fill(1, firstRow, lastRow + 1);
    }
  }
  for (let row = 0; row < profile.end; row++) {
    if (inside[row] === 1 || profile.filled[row] === 0) continue;
    state.heading(row);
    if (profile.filled[row]! <= 12) readLines(state, row, 0, profile.columns - 1, walk, false, true, () => true);
  }
  readAboveStrips(state, plans, walk, inside);
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
function readLines(
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
    walk.lines.note(text);
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

function filledTexts(
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

function walkBody(state: ReadState, plan: TablePlan, body: Body, walk: Walk, coder: LogCoder | undefined): void {
  const { grid, profile } = state;
  const { rowSet, table, metric } = plan;
  const { firstColumn, lastColumn, beside } = table;
  let block = openBlock(plan, walk, body.firstRow);
  let dataSince = false;
  let totalColumn = -1;
  const dateColumn = coder === undefined ? undefined : mainDate(plan.dates)?.column;
  const metricColumn = metric?.column;
  for (let row = body.firstRow; row <= body.lastRow; row++) {
    if (profile.filled[row] === 0) {
      totalColumn = -1;
      continue;
    }
    const cells = grid[row]!;
    // The ordinary row of a log: a Date and an activity. Nothing else needs to be asked of it.
    if (
      dateColumn !== undefined &&
      typeof cells[dateColumn] === 'object' &&
      typeof cells[metricColumn!] === 'string' &&
      cells[metricColumn!] !== ''
    ) {
      coder!.take(cells, rowSet.length);
      take(rowSet, row, block);
      dataSince = true;
      continue;
    }
    const filled = beside ? countFilled(cells, firstColumn, lastColumn) : profile.filled[row]!;
    if (filled === 0) continue;
    if (
      totalColumn >= 0 &&
      isBlankCell(cells[totalColumn]) &&
      plan.values.some(({ column }) => !isBlankCell(cells[column]))
    ) {
      // A total over several metrics: its word stands in a merged cell, the rows below it are totals too.
      rowSet.totals.push({ row, after: rowSet.length, kind: 'sum', partial: true });
      state.leftOut(row);
      continue;
    }
    const kind = kindOfRow(state, plan, row, filled);
    totalColumn = typeof kind === 'object' && !plan.log ? totalPlace(state, plan, row) : -1;
    if (kind === 'data') {
      coder?.take(cells, rowSet.length);
      take(rowSet, row, block);
      dataSince = true;
    } else if ((kind === 'line' || kind === 'empty') && hasOwnKeys(state, plan, row, filled)) {
      // Nothing to count, but a date or person that the blanks below may stand for.
      coder?.take(cells, rowSet.length);
      take(rowSet, row, block);
    } else if (kind === 'line') {
      const spoke = readLines(
        state,
        row,
        firstColumn,
        lastColumn,
        walk,
        dataSince,
        false,
        (context, column) => speaks(plan, context, column) || isTail(state, body, row),
      );
      if (spoke) {
        block = openBlock(plan, walk, row + 1);
        dataSince = false;
        state.heading(row);
      } else lineWithoutWord(state, plan, row, filled);
    } else if (kind !== 'empty') {
      rowSet.totals.push({ row, after: rowSet.length, kind: kind.kind, partial: kind.partial });
      state.leftOut(row);
    } else emptyRow(state, row, firstColumn, lastColumn);
  }
}

function openBlock(plan: TablePlan, walk: Walk, row: number): number {
  const { rowSet, table } = plan;
  rowSet.blocks.push(walk.lines.at(row, table.firstColumn, table.lastColumn, table.beside));
  return rowSet.blocks.length - 1;
}

function take(rowSet: RowSet, row: number, block: number): void {
  rowSet.rows[rowSet.length] = row;
  rowSet.blockOf[rowSet.length] = block;
  rowSet.length++;
}

function countFilled(cells: readonly Cell[], firstColumn: number, lastColumn: number): number {
  let filled = 0;
  for (let column = firstColumn; column <= lastColumn; column++) if (!isBlankCell(cells[column])) filled++;
  return filled;
}

type RowKind = 'data' | 'line' | 'empty' | TotalWord;

/** What a row is, told from its keys and from whether any value column is filled. */
function kindOfRow(state: ReadState, plan: TablePlan, row: number, filled: number): RowKind {
  const total = totalOf(state, plan, row);
  if (total !== undefined) return total;
  const cells = state.grid[row]!;
  if (plan.metric !== undefined && plan.log) {
    const word = state.lexicon.at(cells[plan.metric.column]);
    if (filled === 1) return isLoneActivity(word) ? 'data' : 'line';
    if (!word.blank && !(filled <= 2 && word.role !== undefined)) return 'data';
    return filled <= 3 && allText(cells, plan) ? 'line' : 'empty';
  }
  if (plan.values.some(({ column }) => !isBlankCell(cells[column]))) {
    if (filled === 1 && isLoneText(state, plan, row)) return 'line';
    return 'data';
  }
  if (plan.values.length === 0 && filled > 2) return 'data';
  return filled <= 3 && allText(cells, plan) ? 'line' : 'empty';
}

/** A row that holds nothing but its activity, in a log where date and member are left blank below the first. */
function isLoneActivity(word: Word): boolean {
  if (word.blank || word.long || isNote(word.text)) return false;
  return (
    word.isMetric ||
    !(/[:：【■◆]/.test(word.text) || word.role !== undefined || (word.date !== undefined && !word.date.weak))
  );
}

/** Keys of a data row (a date, a person) whose figures are missing: a day off, a month to come. No line of context. */
function hasOwnKeys(state: ReadState, plan: TablePlan, row: number, filled: number): boolean {
  if (filled < 2) return false;
  const cells = state.grid[row]!;
  return plan.columns.some(({ column, use }) => {
    if (isBlankCell(cells[column])) return false;
    const word = state.lexicon.at(cells[column]);
    if (word.role !== undefined || /[:：]/.test(word.text)) return false;
    if (use === 'date') return cellKind(cells[column], state.lexicon) === 'date' || word.date !== undefined;
    return use === 'member' || use === 'candidate' || (use === 'metric' && word.isMetric);
  });
}

/** One long text that happens to stand under a value column: a note. */
function isLoneText(state: ReadState, plan: TablePlan, row: number): boolean {
  const cells = state.grid[row]!;
  return plan.values.some(({ column }) => cellKind(cells[column], state.lexicon) === 'text');
}

function allText(cells: readonly Cell[], { table }: TablePlan): boolean {
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    const cell = cells[column]!;
    if (!isBlankCell(cell) && typeof cell !== 'string' && !(cell instanceof Date)) return false;
  }
  return true;
}

/** A total word in a key column, or in the row's first filled cell. */
function totalOf(state: ReadState, plan: TablePlan, row: number): TotalWord | undefined {
  const cells = state.grid[row]!;
  let first = true;
  for (const { column, use } of plan.columns) {
    const cell = cells[column]!;
    if (isBlankCell(cell)) continue;
    const leading = first;
    first = false;
    const key =
      use === 'date' || use === 'member' || use === 'ra' || use === 'metric' || use === 'id' || use === 'team';
    if (typeof cell !== 'string' || !(key || (leading && use !== 'value' && use !== 'side'))) continue;
    const word = state.lexicon.of(cell);
    if (word.total === undefined || isKeyItself(word, use, plan)) continue;
    return word.total;
  }
  return undefined;
}

/** The member or date column a total word stands in, where the metric has a column of its own. */
function totalPlace(state: ReadState, plan: TablePlan, row: number): number {
  const cells = state.grid[row]!;
  const keys = plan.columns.filter(({ use }) => use === 'member' || use === 'ra' || use === 'date');
  return keys.find(({ column }) => state.lexicon.at(cells[column]).total !== undefined)?.column ?? -1;
}

/** 達成率 as one of the metrics listed down the rows, 平均単価 among activities: a row of its own, not a total. */
function isKeyItself(word: Word, use: string, plan: TablePlan): boolean {
  if (use === 'metric') return word.isMetric;
  if (use === 'team' && plan.member !== undefined) return word.total?.of !== '' || word.role !== undefined;
  return word.date !== undefined && !word.date.weak;
}

/** Behind the last rows of a table and a blank row: the title of what comes next, whatever column it stands in. */
function isTail({ profile }: ReadState, body: Body, row: number): boolean {
  if (profile.filled[row - 1] !== 0 && profile.filled[row - 1]! > 1) return false;
  for (let below = row + 1; below <= body.lastRow; below++) if (profile.filled[below]! > 1) return false;
  return true;
}

/** Whether a line's word concerns the rows below rather than being a key whose figures are missing. */
function speaks(plan: TablePlan, context: LineContext, column: number): boolean {
  if (context.plain && /[:：]/.test(context.text)) return true;
  const use = plan.columns.find((one) => one.column === column);
  if (use?.use === 'member' && context.member !== '') return false;
  if (use?.use === 'metric' && context.metric !== undefined) return false;
  if (use?.use === 'date' && context.period !== undefined && !plan.log)
    return use.profile.period <= use.profile.date + use.profile.number;
  return true;
}

/** Text that says nothing for the rows below: a note, or keys whose figures are missing. */
function lineWithoutWord(state: ReadState, plan: TablePlan, row: number, filled: number): void {
  const texts = filledTexts(state, row, plan.table.firstColumn, plan.table.lastColumn);
  if (
    texts.some(({ text }) => isNote(text)) ||
    (filled === 1 && plan.columns.find(({ column }) => column === texts[0]?.column)?.use !== 'member')
  ) {
    state.heading(row);
    return;
  }
  emptyRow(state, row, plan.table.firstColumn, plan.table.lastColumn);
}

function emptyRow(state: ReadState, row: number, firstColumn: number, lastColumn: number): void {
  state.leftOut(row);
  const shown: string[] = [];
  for (let column = firstColumn; column <= lastColumn && shown.length < 3; column++) {
    const text = state.show(state.grid[row]![column]);
    if (text !== '') shown.push(text);
  }
  state.issue('row-without-figures', row, firstColumn, '', { shown: shown.join(' ') });
}
