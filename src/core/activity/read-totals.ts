import type { Word } from '../layout/lexicon';
import { isBlankCell } from '../layout/row-profile';
import type { Side } from '../layout/side-words';
import { ROW_COUNTED } from './activity';
import { readFigure } from './read-cell';
import { GROUP, TOTAL } from './read-members';
import type { TablePlan, TotalRow } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import { checkTotalColumns } from './read-total-columns';
import type { ValueColumn } from './read-values';
import { type CellFacts, recordTotal } from './stated-total';
import { additive, isAmount, roundSum } from './total-figures';
import { type Checked, check, rangesOf } from './total-ranges';

/** By value column: what stands in each data row, as written; NaN where there is no number. */
export type FaceValues = readonly Float64Array[];

/** What a row says of all its figures: the metric and side it names, `-1` and `actual` where it names none. */
export interface RowKind {
  readonly metric: number;
  readonly side: Side;
}

/** Compares the total rows and total columns of a table with what they add up. Totals are never counted. */
export function checkTotals(state: ReadState, plan: TablePlan, facts: CellFacts): void {
  if (plan.rowSet.totals.length === 0 && !facts.values.some(({ total }) => total)) return;
  const whole = { ...facts, face: wholeFace(state, facts) };
  checkTotalRows(state, plan, whole);
  checkTotalColumns(state, whole);
}

/** With the figures of rows that were left out (a double, a member the settings ignore): a sum of the sheet holds them. */
function wholeFace(state: ReadState, { keys, values, face }: CellFacts): FaceValues {
  return values.map(({ at: column, column: { holds } }, index) => {
    if (holds !== 'count') return face[index]!;
    return face[index]!.map((own, at) => {
      const member = keys.member[at]!;
      if (!Number.isNaN(own) || member === TOTAL || member === GROUP) return own;
      const figure = readFigure(state, state.grid[keys.rows[at]!]![column]);
      return figure.kind === 'number' ? figure.value : own;
    });
  });
}

function checkTotalRows(state: ReadState, plan: TablePlan, facts: CellFacts): void {
  const { keys, values } = facts;
  const { totals } = plan.rowSet;
  const sums = new Sums(state, plan, facts);
  const wrong = new Set<number>();
  // 全体 right below the 計 of the last of several tables is about all of them, unless it comes to the same.
  const head = plan.table.bodies[0]!.head.first;
  const below = plan.metric === undefined && state.rows.subarray(0, head).some((row) => row >= ROW_COUNTED);
  totals.forEach((total, index) => {
    if (total.kind !== 'sum') return;
    const kind = kindOfTotal(state, plan, facts, total, totals[index - 1]?.after ?? 0);
    if (!isAmount(kind.side) || (plan.metric !== undefined && (kind.metric < 0 || !additive(kind.metric)))) return;
    const ranges = rangesOf(plan, keys, totals, index);
    const maybeMore = below && isWhole(totals[index - 1]) && isWhole(total) && totals[index - 1]!.after === total.after;
    values.forEach((value, at) => {
      const cell = state.grid[total.row]![value.at];
      if (value.spare || isBlankCell(cell) || !canBeAdded(value)) return;
      const figure = readFigure(state, cell);
      if (figure.kind !== 'number') return;
      const rounded = measureOf(facts, at, kind, ranges[0]![0]).scale > 1;
      const checked = check(figure.value, (start, end) => sums.between(at, start, end, kind), ranges, rounded);
      if (maybeMore && !checked.right) return;
      if (value.side === 'actual' && kind.side === 'actual' && !value.total)
        recordRow(state, facts, { row: total.row, index: at, kind, stated: figure.value, checked });
      if (checked.right) return;
      wrong.add(total.row);
      state.issue('total-mismatch', total.row, value.at, state.show(cell), {
        heading: value.column.head.text,
        stated: figure.value,
        counted: roundSum(checked.sum),
      });
    });
  });
  for (const { row, kind } of totals) if (!wrong.has(row)) reportTotal(state, plan, row, kind);
}

function isWhole(total: TotalRow | undefined): boolean {
  return total?.kind === 'sum' && !total.partial;
}

/** What a total row's figure is of, and in which unit; no metric where nothing names one that may be added. */
function measureOf(
  facts: CellFacts,
  index: number,
  kind: RowKind,
  first: number,
): { readonly metric: number; readonly scale: number } {
  const own = facts.values[index]!.metric;
  const named = own >= 0 ? own : kind.metric >= 0 ? kind.metric : facts.metric(first, index);
  const metric = named >= 0 && additive(named) ? named : -1;
  return { metric, scale: metric < 0 ? 1 : facts.scale(first, index, metric) };
}

/** Keeps a total row's figure for the page that lays it beside our own count. */
function recordRow(
  state: ReadState,
  facts: CellFacts,
  found: { row: number; index: number; kind: RowKind; stated: number; checked: Checked },
): void {
  const { row, index, kind, stated, checked } = found;
  const { metric, scale } = measureOf(facts, index, kind, checked.range[0]);
  if (metric < 0) return;
  recordTotal(
    state,
    facts,
    {
      row,
      column: facts.values[index]!.at,
      metric,
      stated: stated * scale,
      counted: checked.sum * scale,
      right: checked.right,
    },
    checked.range,
    [index],
  );
}

/**
 * What a total row names in the table's metric and side columns. The metric is that of the rows of the same label; without
 * one (merged over the row, or 合計 in its place) that of the rows since the last total, if they are all of one.
 */
function kindOfTotal(
  state: ReadState,
  plan: TablePlan,
  { keys, rowKind }: CellFacts,
  { row, after }: TotalRow,
  since: number,
): RowKind {
  const { grid, lexicon } = state;
  const label = plan.metric === undefined ? '' : grid[row]![plan.metric.column]!;
  const word = lexicon.at(label);
  const side = plan.side === undefined ? undefined : lexicon.at(grid[row]![plan.side.column]).innerSide;
  const unlabelled = word.blank || (word.total !== undefined && !word.isMetric);
  if (unlabelled && plan.metric !== undefined && plan.side === undefined && since < after) {
    const first = rowKind(since);
    const one = keys.rows.subarray(since, after).every((_, at) => {
      const { metric, side: own } = rowKind(since + at);
      return metric === first.metric && own === first.side;
    });
    return one ? first : { metric: -1, side: 'actual' };
  }
  const alike = word.blank ? -1 : keys.rows.findIndex((one) => grid[one]![plan.metric!.column] === label);
  const metric = alike >= 0 ? rowKind(alike).metric : metricOf(word.label);
  return { metric, side: side ?? (metric >= 0 ? word.innerSide : undefined) ?? 'actual' };
}

function metricOf(label: Word['label']): number {
  if (label === 'ignore' || label.kind === 'unknown') return -1;
  return label.kind === 'metric' ? label.metric : label.candidates[0]!;
}

/** Sums of stretches of data rows by column: from running sums, or of one metric's rows where each row names its own. */
class Sums {
  private readonly running: (Float64Array | undefined)[];

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly facts: CellFacts,
  ) {
    this.running = facts.values.map(() => undefined);
  }

  between(index: number, start: number, end: number, kind: RowKind): number {
    const { facts } = this;
    if (this.plan.metric === undefined && this.plan.side === undefined) {
      let running = this.running[index];
      if (running === undefined) {
        running = prefixSums(this.state, facts.keys, facts.values[index]!, facts.face[index]!);
        this.running[index] = running;
      }
      return running[end]! - running[start]!;
    }
    let sum = 0;
    for (let at = start; at < end; at++) {
      const own = facts.face[index]![at]!;
      const row = facts.rowKind(at);
      if (row.metric === kind.metric && row.side === kind.side && !Number.isNaN(own)) sum += own;
    }
    return sum;
  }
}

/** 目標, 達成率 and 着地見込 stand beside the data as totals do, but are called what they are. */
function reportTotal(state: ReadState, plan: TablePlan, row: number, kind: TotalRow['kind']): void {
  const { firstColumn, lastColumn } = plan.table;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const cell = state.grid[row]![column];
    if (isBlankCell(cell)) continue;
    state.issue(kind === 'rate' ? 'side-row' : 'total-row', row, column, state.show(cell));
    return;
  }
}

/** Sums from the top: entry `i` is the sum of the first `i` data rows. Stage dates and marks count as one each. */
function prefixSums(state: ReadState, keys: RowKeys, value: ValueColumn, face: Float64Array): Float64Array {
  const sums = new Float64Array(keys.rows.length + 1);
  const holds = value.column.holds;
  for (let at = 0; at < keys.rows.length; at++) {
    let own = face[at]!;
    if (holds !== 'count') own = isFilled(state, keys.rows[at]!, value) ? 1 : 0;
    sums[at + 1] = sums[at]! + (Number.isNaN(own) ? 0 : own);
  }
  return sums;
}

function isFilled(state: ReadState, row: number, { at, column }: ValueColumn): boolean {
  const cell = state.grid[row]![at]!;
  if (typeof cell !== 'string') return cell !== false && cell !== 0;
  const word = state.lexicon.of(cell);
  return column.holds === 'stage-date' ? word.date !== undefined : word.mark === 'done';
}

function canBeAdded({ metric, side, column }: ValueColumn): boolean {
  if (!isAmount(side)) return false;
  if (column.holds !== 'count') return metric >= 0;
  if (metric < 0) return column.head.period !== undefined || column.head.other !== '';
  return additive(metric);
}
