import { isBlankCell } from '../layout/row-profile';
import type { Side } from '../layout/side-words';
import { METRICS } from '../metrics/catalogue';
import { readFigure } from './read-cell';
import type { TablePlan, TotalRow } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import type { ValueColumn } from './read-values';

/** By value column: what stands in each data row, as written; NaN where there is no number. */
export type FaceValues = readonly Float64Array[];

/** What a row says of all its figures: the metric and side it names, `-1` and `actual` where it names none. */
export interface RowKind {
  readonly metric: number;
  readonly side: Side;
}

/** A sum that comes out right, or the one that should have. */
interface Checked {
  readonly right: boolean;
  readonly sum: number;
}

/** Compares the total rows and total columns of a table with what they add up. Totals are never counted. */
export function checkTotals(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  values: readonly ValueColumn[],
  face: FaceValues,
  rowKind: (at: number) => RowKind,
): void {
  checkTotalRows(state, plan, keys, values, face, rowKind);
  checkTotalColumns(state, keys, values, face, rowKind);
}

function checkTotalRows(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  values: readonly ValueColumn[],
  face: FaceValues,
  rowKind: (at: number) => RowKind,
): void {
  const { totals } = plan.rowSet;
  if (totals.length === 0) return;
  const sums = new Sums(state, plan, keys, values, face, rowKind);
  const wrong = new Set<number>();
  totals.forEach((total, index) => {
    if (total.kind !== 'sum') return;
    const kind = kindOfTotal(state, plan, total.row);
    if ((plan.metric !== undefined && kind.metric < 0) || !isAmount(kind.side)) return;
    const ranges = rangesOf(plan, keys, totals, index);
    values.forEach((value, at) => {
      const cell = state.grid[total.row]![value.at];
      if (isBlankCell(cell) || !canBeAdded(value)) return;
      const figure = readFigure(state, cell);
      if (figure.kind !== 'number') return;
      const checked = check(figure.value, (start, end) => sums.between(at, start, end, kind), ranges, value);
      const metric = value.metric >= 0 ? value.metric : kind.metric;
      if (value.side === 'actual' && kind.side === 'actual' && metric >= 0 && !value.total) {
        const { scale } = value;
        state.totals.push({
          row: total.row,
          column: value.at,
          metric,
          stated: figure.value * scale,
          counted: checked.sum * scale,
        });
      }
      if (checked.right) return;
      wrong.add(total.row);
      state.issue('total-mismatch', total.row, value.at, state.show(cell), {
        heading: value.column.head.text,
        stated: figure.value,
        counted: round(checked.sum),
      });
    });
  });
  for (const { row } of totals) if (!wrong.has(row)) reportTotal(state, plan, row);
}

/** What a total row names in the table's metric and side columns. */
function kindOfTotal(state: ReadState, plan: TablePlan, row: number): RowKind {
  const cells = state.grid[row]!;
  const word = plan.metric === undefined ? state.lexicon.none : state.lexicon.at(cells[plan.metric.column]);
  const side = plan.side === undefined ? undefined : state.lexicon.at(cells[plan.side.column]).innerSide;
  const { label } = word;
  const metric =
    label === 'ignore' || label.kind === 'unknown' ? -1 : label.kind === 'metric' ? label.metric : label.candidates[0]!;
  return { metric, side: side ?? (metric >= 0 ? word.innerSide : undefined) ?? 'actual' };
}

/** Sums of stretches of data rows by column: from running sums, or of one metric's rows where each row names its own. */
class Sums {
  private readonly running: (Float64Array | undefined)[];

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly values: readonly ValueColumn[],
    private readonly face: FaceValues,
    private readonly rowKind: (at: number) => RowKind,
  ) {
    this.running = values.map(() => undefined);
  }

  between(index: number, start: number, end: number, kind: RowKind): number {
    if (this.plan.metric === undefined && this.plan.side === undefined) {
      let running = this.running[index];
      if (running === undefined) {
        running = prefixSums(this.state, this.keys, this.values[index]!, this.face[index]!);
        this.running[index] = running;
      }
      return running[end]! - running[start]!;
    }
    let sum = 0;
    for (let at = start; at < end; at++) {
      const own = this.face[index]![at]!;
      const row = this.rowKind(at);
      if (row.metric === kind.metric && row.side === kind.side && !Number.isNaN(own)) sum += own;
    }
    return sum;
  }
}

function reportTotal(state: ReadState, plan: TablePlan, row: number): void {
  const { firstColumn, lastColumn } = plan.table;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const cell = state.grid[row]![column];
    if (isBlankCell(cell)) continue;
    state.issue('total-row', row, column, state.show(cell));
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

type Range = readonly [start: number, end: number];

/**
 * The stretches a total may cover, likeliest first: since the last total, since the last 合計, the block, the table; a
 * total above all rows covers those below it.
 */
function rangesOf(plan: TablePlan, keys: RowKeys, totals: readonly TotalRow[], index: number): Range[] {
  const { after, partial } = totals[index]!;
  let block = after;
  while (block > 0 && keys.blockOf[block - 1] === keys.blockOf[after - 1]) block--;
  const before = totals.slice(0, index).filter(({ kind }) => kind === 'sum');
  const lastAny = before.length > 0 ? before[before.length - 1]!.after : 0;
  const wholes = before.filter((total) => !total.partial);
  const lastWhole = wholes.length > 0 ? wholes[wholes.length - 1]!.after : 0;
  const body = bodyStart(plan, keys, after);
  const order = partial
    ? [lastAny, block, body, lastWhole, 0]
    : [Math.max(lastWhole, body), body, lastAny, lastWhole, block, 0];
  const above = order
    .filter((start, at) => start < after && order.indexOf(start) === at)
    .map((start): Range => [start, after]);
  if (above.length > 0) return above;
  const next = totals.find((total) => total.after > after)?.after ?? keys.rows.length;
  return [
    [after, next],
    [after, keys.rows.length],
  ];
}

function bodyStart(plan: TablePlan, keys: RowKeys, after: number): number {
  const row = keys.rows[after - 1];
  const body = plan.table.bodies.find(
    ({ firstRow, lastRow }) => row !== undefined && row >= firstRow && row <= lastRow,
  );
  let start = after;
  while (body !== undefined && start > 0 && keys.rows[start - 1]! >= body.firstRow) start--;
  return start;
}

function canBeAdded({ metric, side, column }: ValueColumn): boolean {
  if (!isAmount(side)) return false;
  if (column.holds !== 'count') return metric >= 0;
  if (metric < 0) return column.head.period !== undefined || column.head.other !== '';
  const { kind, stock, id } = METRICS[metric]!;
  return kind !== 'rate' && kind !== 'time' && !stock && id !== 'avg_fee' && id !== 'cost_per_meeting';
}

function check(
  stated: number,
  sum: (start: number, end: number) => number,
  ranges: readonly Range[],
  value: ValueColumn,
): Checked {
  const first = ranges[0]!;
  const slack = value.scale > 1 ? Math.max(1, (first[1] - first[0]) / 2) : 1e-6 * Math.max(1, Math.abs(stated));
  for (const [start, end] of ranges) {
    const own = sum(start, end);
    if (Math.abs(own - stated) <= slack) return { right: true, sum: own };
  }
  return { right: false, sum: sum(first[0], first[1]) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** 計 at the end of a run of columns that are about the same thing: over periods, or over people. */
function checkTotalColumns(
  state: ReadState,
  keys: RowKeys,
  values: readonly ValueColumn[],
  face: FaceValues,
  rowKind: (at: number) => RowKind,
): void {
  values.forEach((value, index) => {
    if (!value.total || value.column.head.total?.kind === 'average' || !isAmount(value.side)) return;
    const parts = partsOf(values, value);
    if (parts.length < 2) return;
    let last = index;
    while (last > 0 && !values[last - 1]!.total) last--;
    const recent = parts.filter((part) => part >= last && part < index);
    for (let at = 0; at < keys.rows.length; at++) {
      const stated = face[index]![at]!;
      const row = rowKind(at);
      if (!isAmount(row.side)) continue;
      const metric = value.metric >= 0 ? value.metric : row.metric;
      if (Number.isNaN(stated) || (metric >= 0 && !additive(metric))) continue;
      const sums = [recent, parts.filter((part) => part < index), parts]
        .filter((some) => some.length > 0)
        .map((some) => sumAt(face, some, at));
      const containing = containedSum(values, face, value, at);
      if (containing !== undefined) sums.push(containing);
      const slack = value.scale > 1 ? parts.length : 1e-6 * Math.max(1, Math.abs(stated));
      if (sums.length === 0 || sums.some((sum) => Math.abs(sum - stated) <= slack)) continue;
      state.issue('total-mismatch', keys.rows[at]!, value.at, state.show(state.grid[keys.rows[at]!]![value.at]), {
        heading: value.column.head.text,
        stated,
        counted: round(sums[0]!),
      });
    }
  });
}

function isAmount(side: ValueColumn['side']): boolean {
  return side === 'actual' || side === 'target';
}

function additive(metric: number): boolean {
  const { kind, stock } = METRICS[metric]!;
  return kind !== 'rate' && kind !== 'time' && !stock;
}

/** The columns a total column may be about: same metric and side, no totals themselves. */
function partsOf(values: readonly ValueColumn[], total: ValueColumn): number[] {
  const parts: number[] = [];
  values.forEach((value, index) => {
    if (value.total || value.side !== total.side || value.column.holds !== 'count') return;
    const named = total.metric >= 0 || total.person !== '';
    if (
      named ? value.metric === total.metric && (total.person === '' || value.person === total.person) : value.metric < 0
    )
      parts.push(index);
  });
  return parts;
}

function sumAt(face: FaceValues, parts: readonly number[], at: number): number {
  let sum = 0;
  for (const part of parts) {
    const own = face[part]![at]!;
    if (!Number.isNaN(own)) sum += own;
  }
  return sum;
}

/** 通期計 may also be the sum of the totals before it (1Q計 + 2Q計). */
function containedSum(
  values: readonly ValueColumn[],
  face: FaceValues,
  total: ValueColumn,
  at: number,
): number | undefined {
  const index = values.indexOf(total);
  const before: number[] = [];
  for (let other = 0; other < index; other++) {
    const value = values[other]!;
    if (
      value.total &&
      value.side === total.side &&
      value.metric === total.metric &&
      value.column.head.total?.kind !== 'average'
    )
      before.push(other);
  }
  return before.length === 0 ? undefined : sumAt(face, before, at);
}
