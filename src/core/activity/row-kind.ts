import type { Cell } from '../grid/cell';
import { cellKind } from '../layout/cell-kind';
import { isNote } from '../layout/context-lines';
import type { Word } from '../layout/lexicon';
import { isBlankCell } from '../layout/row-profile';
import type { TotalWord } from '../layout/total-words';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

type RowKind = 'data' | 'line' | 'empty' | TotalWord;

/** What a row is, told from its keys and from whether any value column is filled. */
export function kindOfRow(state: ReadState, plan: TablePlan, row: number, filled: number): RowKind {
  const total = totalOf(state, plan, row);
  if (total !== undefined) return total;
  const cells = state.grid[row]!;
  if (plan.metric !== undefined && plan.log) {
    const word = state.lexicon.at(cells[plan.metric.column]);
    if (filled === 1) return isLoneActivity(word) || isLoneCount(state, plan, cells) ? 'data' : 'line';
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

/** A figure without its activity: left out as such, and no note. */
function isLoneCount({ lexicon }: ReadState, { values }: TablePlan, cells: readonly Cell[]): boolean {
  return values.some(({ column }) => cellKind(cells[column], lexicon) === 'number');
}

/** Keys of a data row (a date, a person) whose figures are missing: a day off, a month to come. No line of context. */
export function hasOwnKeys(state: ReadState, plan: TablePlan, row: number, filled: number): boolean {
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

const KEY_USES: ReadonlySet<string> = new Set(['date', 'member', 'ra', 'metric', 'id', 'team']);
/** C0123: the number of a candidate, different in each row and never a word. */
const CODE = /^[a-z]{0,3}-?\d+$/i;

/** A total word in a key column, or in the row's first filled cell. */
function totalOf(state: ReadState, plan: TablePlan, row: number): TotalWord | undefined {
  const cells = state.grid[row]!;
  let first = true;
  for (const { column, use, holds } of plan.columns) {
    const cell = cells[column]!;
    // 計 under 登録日: no date of a stage, and no mark.
    const key = KEY_USES.has(use) || (first && use === 'value' && holds !== 'count');
    if (!(key || first) || isBlankCell(cell)) continue;
    const leading = first;
    first = false;
    if (typeof cell !== 'string' || !(key || (leading && use !== 'value' && use !== 'side')) || CODE.test(cell))
      continue;
    const word = state.lexicon.of(cell);
    // 合計 面談 beside 浅野 面談.
    const total =
      word.total ?? (plan.metric?.personal ? state.lexicon.of(cell.split(/[\s　・:：]/)[0]!).total : undefined);
    if (total === undefined || isKeyItself(word, use, plan, cells)) continue;
    return total;
  }
  return undefined;
}

/** The member or date column a total word stands in, where the metric has a column of its own. */
export function totalPlace(state: ReadState, plan: TablePlan, row: number): number {
  const cells = state.grid[row]!;
  const keys = plan.columns.filter(({ use }) => use === 'member' || use === 'ra' || use === 'date');
  return keys.find(({ column }) => state.lexicon.at(cells[column]).total !== undefined)?.column ?? -1;
}

/** 達成率 as one of the metrics listed down the rows, 平均単価 among activities: a row of its own, not a total. */
function isKeyItself(word: Word, use: string, plan: TablePlan, cells: readonly Cell[]): boolean {
  // Beside 面談・浅野 a row 面談・合計 is a total.
  if (use === 'metric') return word.isMetric && !plan.metric?.personal;
  // 東京計 beside nobody is the sum of 東京.
  if (use === 'team' && plan.member !== undefined && !isBlankCell(cells[plan.member.column]))
    return word.total?.of !== '' || word.role !== undefined;
  return word.date !== undefined && !word.date.weak;
}
