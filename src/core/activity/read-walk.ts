import type { Cell } from '../grid/cell';
import type { Column } from '../layout/column';
import { isNote, type LineContext, readLine } from '../layout/context-lines';
import { isBlankCell } from '../layout/row-profile';
import type { Body } from '../layout/table';
import type { TotalWord } from '../layout/total-words';
import type { DateReading } from '../parse/date-reading';
import { readDateText } from '../parse/date-text';
import { findCoarseRows } from './coarse-rows';
import { LogCoder } from './read-coder';
import { namesTime } from './read-contexts';
import { mainDate } from './read-dates';
import { filledTexts, readLines, readOutside, type Walk } from './read-lines';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';
import { hasOwnKeys, kindOfRow, totalPlace } from './row-kind';

/** Goes through all rows of all tables once, from the top: data rows, total rows, lines of context, notes. */
export function walkTables(state: ReadState, plans: readonly TablePlan[], walk: Walk): void {
  readOutside(state, plans, walk);
  const bodies: { readonly plan: TablePlan; readonly body: Body }[] = [];
  for (const plan of plans) for (const body of plan.table.bodies) bodies.push({ plan, body });
  bodies.sort((a, b) => a.body.firstRow - b.body.firstRow || a.plan.table.firstColumn - b.plan.table.firstColumn);
  const coders = new Map(
    plans.filter(({ log }) => log).map((plan) => [plan, new LogCoder(state, plan, plan.rowSet.rows.length)]),
  );
  const coarse = new Map(plans.map((plan) => [plan, findCoarseRows(state, plan)]));
  for (const { plan, body } of bodies)
    new BodyWalker(state, plan, body, walk, coders.get(plan), coarse.get(plan)!).run();
  for (const [plan, coder] of coders) coder.finish(plan.rowSet.length);
}

/** Sorts the rows under one heading into data, totals, lines of context and the rest. */
class BodyWalker {
  private block: number;
  private dataSince = false;
  /** Column of the word of a total that the rows below may go on with. */
  private totalColumn = -1;
  /** 【合計】 alone in its row, as 【佐藤】 is above it: the heading of a block of totals. */
  private openTotal: TotalWord | undefined;
  private peopleFollow = false;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly body: Body,
    private readonly walk: Walk,
    private readonly coder: LogCoder | undefined,
    private readonly coarse: ReadonlyMap<number, 'above' | 'below'>,
  ) {
    this.block = openBlock(plan, walk, body.firstRow);
  }

  run(): void {
    const { state, plan, body, coder } = this;
    const { grid, profile } = state;
    const { firstColumn, lastColumn, beside } = plan.table;
    const date = coder === undefined ? undefined : mainDate(plan.dates)?.column;
    const metric = plan.metric?.column;
    for (let row = body.firstRow; row <= body.lastRow; row++) {
      if (profile.filled[row] === 0) {
        this.totalColumn = -1;
        continue;
      }
      const cells = grid[row]!;
      // The ordinary row of a log: a Date and an activity. Nothing else needs to be asked of it.
      const ordinary = date !== undefined && typeof cells[date] === 'object' && cells[metric!] !== '';
      if (ordinary && typeof cells[metric!] === 'string') {
        this.take(row);
        this.dataSince = true;
        continue;
      }
      const filled = beside ? countFilled(cells, firstColumn, lastColumn) : profile.filled[row]!;
      if (filled > 0) this.sort(row, filled);
    }
  }

  private sort(row: number, filled: number): void {
    const { state, plan } = this;
    const kind = kindOfRow(state, plan, row, filled);
    if (this.goesOnWithTotal(row)) {
      if (typeof kind === 'object') this.total(row, kind.kind, kind.partial);
      else this.total(row, 'sum', true);
      return;
    }
    if (this.openTotal !== undefined && this.isInTotalBlock(row)) {
      // 4/1 below 【合計】 sums up that day of the blocks above: no stretch of rows adds up to it.
      this.total(row, this.hasKey(row) ? 'average' : this.openTotal.kind, this.openTotal.partial);
      return;
    }
    this.totalColumn = typeof kind === 'object' && !plan.log ? totalPlace(state, plan, row) : -1;
    // Only a sum of what has just been read can be checked.
    if (kind === 'data' && this.coarse.has(row))
      this.total(row, this.coarse.get(row) === 'above' && this.ofOnePerson(row) ? 'sum' : 'average', true);
    else if (kind === 'data') {
      this.take(row);
      this.dataSince = true;
    } else if (typeof kind === 'object') {
      this.total(row, kind.kind, kind.partial);
      if (filled === 1) {
        this.openTotal = kind;
        // A total row that is still empty heads nothing.
        if (this.state.profile.filled[row - 1] === 0 || this.state.profile.filled[row + 1]! > 0) this.everybody(row);
        this.peopleFollow = kind.kind === 'sum' && this.namesPeopleBelow(row);
      }
    }
    // Nothing to count, but a date or person that the blanks below may stand for.
    else if (hasOwnKeys(state, plan, row, filled)) this.take(row);
    else if (kind === 'line') this.line(row, filled);
    else emptyRow(state, row, plan.table.firstColumn, plan.table.lastColumn);
  }

  /** 全体 alone in its row, for a table below that has a heading of its own. */
  private everybody(row: number): void {
    const { firstColumn, lastColumn } = this.plan.table;
    readLines(this.state, row, firstColumn, lastColumn, this.walk, true, false, ({ everyone }) => everyone);
  }

  /** A total over several metrics: its word stands in a merged cell, the rows below it are totals too. */
  private goesOnWithTotal(row: number): boolean {
    const cells = this.state.grid[row]!;
    if (this.totalColumn < 0 || !isBlankCell(cells[this.totalColumn])) return false;
    return this.plan.values.some(({ column }) => !isBlankCell(cells[column]));
  }

  /** Whether a row below 【合計】 leaves to its heading what the blocks above have in theirs: a person, or a metric. */
  private isInTotalBlock(row: number): boolean {
    const { plan, state } = this;
    const { member, team, metric } = plan.rowSet.blocks[this.block]!;
    const cells = state.grid[row]!;
    if (!plan.values.some(({ column }) => !isBlankCell(cells[column]))) return false;
    const unnamed = (key: TablePlan['member']): boolean => key === undefined || isBlankCell(cells[key.column]);
    if (member !== '' || team !== '') return unnamed(plan.member) && unnamed(plan.ra);
    if (metric !== undefined) return plan.metric === undefined;
    return this.peopleFollow && unnamed(plan.member) && unnamed(plan.ra);
  }

  /** Whether a row names a day or somebody. */
  private hasKey(row: number): boolean {
    const { dates, member, ra } = this.plan;
    const cells = this.state.grid[row]!;
    return [...dates, member, ra].some((key) => key !== undefined && !isBlankCell(cells[key.column]));
  }

  /** 【全体】 before 【佐藤】: whether a line below names a person or team. */
  private namesPeopleBelow(row: number): boolean {
    const { state, body, plan } = this;
    for (let below = row + 1; below <= body.lastRow; below++) {
      if (state.profile.filled[below] !== 1) continue;
      const texts = filledTexts(state, below, plan.table.firstColumn, plan.table.lastColumn);
      const context = texts[0] === undefined ? undefined : readLine(texts[0].text, state.lexicon);
      if (context !== undefined && (context.member !== '' || context.team !== '')) return true;
    }
    return false;
  }

  /** Whether all rows since the last total are of the person a sum names: only then can it be checked against them. */
  private ofOnePerson(row: number): boolean {
    const { state, plan } = this;
    const { rowSet, member } = plan;
    if (member === undefined || isBlankCell(state.grid[row]![member.column])) return true;
    const { totals } = rowSet;
    const since = totals.length === 0 ? 0 : totals[totals.length - 1]!.after;
    const own = state.grid[row]![member.column];
    for (let at = since; at < rowSet.length; at++) {
      const other = state.grid[rowSet.rows[at]!]![member.column];
      if (!isBlankCell(other) && other !== own) return false;
    }
    return true;
  }

  private total(row: number, kind: TotalWord['kind'], partial: boolean): void {
    const { rowSet } = this.plan;
    rowSet.totals.push({ row, after: rowSet.length, kind, partial });
    this.state.leftOut(row);
  }

  private take(row: number): void {
    const { rowSet } = this.plan;
    this.coder?.take(this.state.grid[row]!, rowSet.length);
    rowSet.rows[rowSet.length] = row;
    rowSet.blockOf[rowSet.length] = this.block;
    rowSet.length++;
  }

  private line(row: number, filled: number): void {
    const { state, plan, body, walk } = this;
    const { firstColumn, lastColumn } = plan.table;
    this.openTotal = undefined;
    const accepts = (context: LineContext, column: number): boolean =>
      speaks(state, plan, body, row, filled, context, column) || isTail(state, body, row);
    if (!readLines(state, row, firstColumn, lastColumn, walk, this.dataSince, false, accepts)) {
      lineWithoutWord(state, plan, row, filled);
      return;
    }
    this.block = openBlock(plan, walk, row + 1);
    this.dataSince = false;
    state.heading(row);
  }
}

function openBlock(plan: TablePlan, walk: Walk, row: number): number {
  const { rowSet, table } = plan;
  rowSet.blocks.push(walk.lines.at(row, table.firstColumn, table.lastColumn, table.beside));
  return rowSet.blocks.length - 1;
}

function countFilled(cells: readonly Cell[], firstColumn: number, lastColumn: number): number {
  let filled = 0;
  for (let column = firstColumn; column <= lastColumn; column++) if (!isBlankCell(cells[column])) filled++;
  return filled;
}

/** Behind the last rows of a table and a blank row: the title of what comes next, whatever column it stands in. */
function isTail({ profile }: ReadState, body: Body, row: number): boolean {
  let above = row - 1;
  while (profile.filled[above] === 1) above--;
  if (profile.filled[above]! > 1) return false;
  for (let below = row + 1; below <= body.lastRow; below++) if (profile.filled[below]! > 1) return false;
  return true;
}

/** Whether a line's word concerns the rows below rather than being a key whose figures are missing. */
function speaks(
  state: ReadState,
  plan: TablePlan,
  body: Body,
  row: number,
  filled: number,
  context: LineContext,
  column: number,
): boolean {
  if (context.plain && /[:：]/.test(context.text)) return true;
  // 佐藤 5月実績: a title with its time, not the key of a row.
  if (context.member !== '' && namesTime(context.text, state.asOf)) return true;
  const own = plan.columns.find((one) => one.column === column)!;
  if (own.use === 'member' && context.member !== '') return false;
  // 雨 | 自社: what their columns are about, though 自社 might be a name.
  if (own.use === 'attribute' && filled > 1) return false;
  if (own.use === 'metric' && context.metric !== undefined) return false;
  if (own.use === 'date' && context.period !== undefined && !plan.log)
    return lengthOf(context.period) !== lengthBeside(state, plan, body, row, own);
  return true;
}

/** Roughly how long a date is: 2026年6月 alone among months is one of them, above days it is their heading. */
function lengthOf({ form }: DateReading): 'fiscal' | 'month' | 'less' {
  return form === 'fiscal' || form === 'month' ? form : 'less';
}

/** How long the dates of the rows next to a line are, below it first; `undefined` where none has a date. */
function lengthBeside(
  { grid, lexicon }: ReadState,
  { table }: TablePlan,
  body: Body,
  line: number,
  { column, profile }: Column,
): ReturnType<typeof lengthOf> | undefined {
  for (const step of [1, -1]) {
    for (let row = line + step; row >= body.firstRow && row <= body.lastRow; row += step) {
      const cell = grid[row]![column];
      if (isBlankCell(cell) || countFilled(grid[row]!, table.firstColumn, table.lastColumn) < 2) continue;
      if (cell instanceof Date) return profile.firstOfMonth ? 'month' : 'less';
      const { date } = lexicon.at(cell);
      return date === undefined ? 'less' : lengthOf(date);
    }
  }
  return undefined;
}

/** Text that says nothing for the rows below: a note, or keys whose figures are missing. */
function lineWithoutWord(state: ReadState, plan: TablePlan, row: number, filled: number): void {
  const texts = filledTexts(state, row, plan.table.firstColumn, plan.table.lastColumn);
  const use = plan.columns.find(({ column }) => column === texts[0]?.column)?.use;
  // 4/4(土) with nothing beside it is a day off, as a name alone is somebody away.
  const key =
    use === 'member' ||
    (use === 'date' && /^(?:day|numbers|day-of-month)$/.test(readDateText(texts[0]!.text)?.form ?? ''));
  if (texts.some(({ text }) => isNote(text)) || (filled === 1 && !key)) {
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
