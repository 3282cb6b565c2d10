import { isoDay } from '../calendar/day';
import type { Cell } from '../grid/cell';
import type { Column } from '../layout/column';
import type { Side } from '../layout/side-words';
import { METRICS } from '../metrics/catalogue';
import { NONE, UNDATED } from './activity';
import { ListedRows } from './listed-rows';
import { isAverageMoney, isForecast, saysScale } from './money-kinds';
import { type Figure, readFigure, readPair } from './read-cell';
import { mainDate } from './read-dates';
import { DOUBLE_ONCE } from './read-doubles';
import { GROUP, TOTAL } from './read-members';
import { type CellScale, readMoneyScales } from './read-money-scale';
import type { TablePlan } from './read-plan';
import { RateChecker } from './read-rates';
import { type RowKeys, readKeys, rowFault } from './read-row-keys';
import { readStages, type StageColumns } from './read-stages';
import type { ReadState } from './read-state';
import { readStatuses } from './read-status';
import { checkTotals, type FaceValues } from './read-totals';
import type { UnknownLabels } from './read-unknown';
import { prepareValues, type ValueColumn } from './read-values';
import { CellDates, whenText } from './read-when';
import { fellThrough, givesMoneyBack, isUndone, type RemarkColumn, remarkColumns } from './refunds';
import { reportRough } from './rough-figures';
import { DATE_UNREADABLE } from './row-dates';
import { RowRemarks } from './row-remarks';
import { reportSeveral, unitColumns } from './several-units';
import { SkippedColumns } from './skipped-columns';
import { findTableDoubles } from './table-doubles';
import { TableMeaning } from './table-meaning';

/** Reads a table whose rows are not single acts: counts, cross-tabs, stage dates, flags, and mixtures of them. */
export function readTable(state: ReadState, plan: TablePlan, sameAsAbove: boolean, unknown: UnknownLabels): void {
  if (plan.rowSet.length === 0) {
    prepareValues(state, plan);
    return;
  }
  const keys = readKeys(state, plan, sameAsAbove);
  const values = prepareValues(state, plan);
  const stages = readStages(state, plan, keys, values);
  const doubles = findTableDoubles(state, plan, keys);
  readStatuses(state, plan, keys, stages);
  new TableReader(state, plan, keys, values, stages, unknown, sameAsAbove, doubles).read();
}

class TableReader {
  private readonly meaning: TableMeaning;
  private readonly face: FaceValues;
  private readonly rates: RateChecker;
  private readonly dates: CellDates;
  private readonly scale: CellScale;
  private readonly skipped = new SkippedColumns();
  private readonly listed: ListedRows;
  private readonly remarks: RowRemarks;
  private readonly remarksAt: readonly RemarkColumn[];
  private readonly units: readonly Column[];
  /** Column of the remark that the row's placement fell through; -1 where none says so. */
  private undoneBy = -1;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly values: readonly ValueColumn[],
    private readonly stages: StageColumns,
    private readonly unknown: UnknownLabels,
    sameAsAbove: boolean,
    private readonly doubles: Uint8Array,
  ) {
    this.meaning = new TableMeaning(state, plan, keys, values, sameAsAbove);
    this.dates = new CellDates(state, plan, keys, values);
    this.scale = readMoneyScales(state, plan, keys, (at) => this.meaning.labelOf(at).text);
    this.listed = new ListedRows(state, plan, keys);
    this.face = values.map(() => new Float64Array(keys.rows.length).fill(Number.NaN));
    this.remarks = new RowRemarks(state, plan, this.meaning, this.face);
    this.remarksAt = remarkColumns(plan, values);
    this.units = unitColumns(state, plan);
    this.rates = new RateChecker(state, keys, values, this.face, (at) => this.meaning.rowKind(at));
  }

  read(): void {
    const { rows } = this.keys;
    const filled = this.values.map(({ at }) => Math.min(rows.length, this.state.profile.inColumn[at]!));
    this.state.events.reserve(filled.reduce((sum, one) => sum + one, 0));
    for (let at = 0; at < rows.length; at++) this.readRow(at);
    this.stages.finish();
    this.listed.report();
    this.skipped.report(this.state, this.plan);
    this.dates.report();
    checkTotals(this.state, this.plan, {
      keys: this.keys,
      values: this.values,
      face: this.face,
      rowKind: (at) => this.meaning.rowKind(at),
      metric: (at, index) => this.meaning.metricOf(at, this.values[index]!),
      when: (at, index) => this.dates.of(at, index),
      scale: (at, index, metric) => (METRICS[metric]!.kind === 'money' ? this.scale(at, this.values[index]!) : 1),
    });
    this.rates.report();
  }

  private readRow(at: number): void {
    const { state, plan, keys } = this;
    const row = keys.rows[at]!;
    const fault = rowFault(keys.member[at]!);
    if (fault !== '') {
      this.remarks.leaveOut(row, fault, plan.member?.column ?? 0);
      return;
    }
    if (this.doubles[at] === DOUBLE_ONCE) {
      this.remarks.leaveOut(row, 'double-once', plan.id!.column);
      return;
    }
    if (this.meaning.isSpare(at)) {
      state.leftOut(row);
      return;
    }
    const cells = state.grid[row]!;
    const takesBack = givesMoneyBack(state, this.values, row);
    if (takesBack) this.remarks.said(row);
    this.undoneBy = fellThrough(state, this.remarksAt, row);
    const said = state.issues.length;
    let touched = this.stages.readRow(at, takesBack, this.undoneBy >= 0);
    if (touched) reportSeveral(state, this.units, row);
    if (state.issues.length > said) this.remarks.said(row);
    for (let index = 0; index < this.values.length; index++) {
      const value = this.values[index]!;
      if (value.column.holds !== 'count' || value.spare) continue;
      const cell: Cell = cells[value.at]!;
      if (cell === '') continue;
      touched = this.readCount(at, row, index, value, cell) || touched;
    }
    if (!takesBack) touched = this.listed.readRow(at, row) || touched;
    if (this.undoneBy >= 0) {
      this.remarks.said(row);
      state.issue('fell-through', row, this.undoneBy, state.show(cells[this.undoneBy]));
    }
    if (touched) state.counted(row);
    else this.remarks.uncounted(at, row);
  }

  /** Reads one cell of a count column. Whether it was counted (a written 0 counts as read). */
  private readCount(at: number, row: number, index: number, value: ValueColumn, cell: Cell): boolean {
    const { state } = this;
    const label = this.meaning.labelOf(at);
    const side = this.meaning.sideOf(at, value);
    const pair = readPair(state, value.column, cell);
    const figure: Figure =
      pair === undefined ? readFigure(state, cell) : { kind: 'number', value: pair.actual, unit: '' };
    if (figure.kind === 'nothing') return false;
    const metric = this.meaning.metricOf(at, value);
    if (figure.kind === 'number') this.face[index]![at] = figure.value;
    if (this.undoneBy >= 0 && metric >= 0 && isUndone(metric)) return false;
    if (value.total || side === 'difference' || side === 'average') return false;
    if (side === 'rate' || (metric >= 0 && METRICS[metric]!.kind === 'rate')) {
      if (figure.kind === 'number') this.rates.add(at, index, metric, side === 'rate', figure.value);
      return false;
    }
    if (side !== 'actual' && side !== 'target') {
      this.skipped.add(
        value.at,
        side === 'plan' ? 'column-planned' : side === 'previous' ? 'column-previous' : 'column-cumulative',
        row,
      );
      return false;
    }
    if (figure.kind !== 'number') {
      this.remarks.said(row);
      const code = refusalOf(figure, value.column.pair !== undefined);
      const shown = code === 'pair-unclear' ? '' : state.show(cell);
      state.issue(code, row, value.at, shown, { heading: value.column.head.text });
      if (metric >= 0 && code !== 'no-data') state.unread.add(metric);
      return false;
    }
    if (label.ignored) {
      if (!this.remarks.hasSaid(row)) state.issue('ignored-label', row, this.plan.metric!.column, label.text);
      this.remarks.said(row);
      return false;
    }
    if (metric < 0) {
      this.remarks.said(row);
      const ofRow = this.plan.metric !== undefined && this.meaning.isLabelled(at) && label.metric < 0;
      const text = ofRow ? label.text : value.column.head.text;
      const dated = !ofRow && value.column.head.period !== undefined;
      this.unknown.add(text, row, ofRow ? this.plan.metric!.column : value.at, dated);
      return false;
    }
    if (pair !== undefined && side === 'actual') this.count(at, index, metric, 'target', pair.target, '');
    const unit = figure.unit === '' && saysScale(cell) ? 'scaled' : figure.unit;
    const counted = this.count(at, index, metric, side, figure.value, unit);
    const { text: heading } = value.column.head;
    if (counted && side === 'actual') reportRough(state, figure, cell, metric, { row, column: value.at, heading });
    return counted;
  }

  private count(at: number, index: number, metric: number, side: Side, amount: number, unit: string): boolean {
    const { state, plan } = this;
    const value = this.values[index]!;
    const row = this.keys.rows[at]!;
    const { kind, stock } = METRICS[metric]!;
    if (isForecast(metric)) this.skipped.add(value.at, 'column-planned', row);
    if (kind === 'time' || isAverageMoney(metric) || isForecast(metric)) return false;
    if (amount < 0) return this.refuse('negative-count', row, value);
    if (unit === '%' || unit === 'ratio') return this.refuse('rate-in-count', row, value);
    const money = kind === 'money';
    if (this.stages.dated && !money && plan.dates.length === 0) {
      this.skipped.add(value.at, 'column-undated', row);
      state.unread.add(metric);
      return false;
    }
    const when =
      money && this.stages.dated && plan.dates.length === 0
        ? this.stages.moneyDay(at)
        : this.dates.of(at, index, side === 'actual');
    if (when === undefined && !money && this.keys.dates.state[at] === DATE_UNREADABLE) {
      state.unread.add(metric);
      this.reportUnreadable(row);
      return false;
    }
    if (when === undefined && value.column.head.period !== undefined)
      return this.refuse('unreadable-date', row, value, value.column.head.text);
    if (when === undefined) return this.refuse(money ? 'money-undated' : 'no-date', row, value);
    const member = this.meaning.memberOf(at, value);
    if (member < NONE) {
      const code = member === GROUP || member === TOTAL ? 'group-column' : 'ignored-member';
      state.issue(code, row, value.at, value.person);
      return false;
    }
    const count = money && unit === '' ? amount * this.scale(at, value) : amount;
    if (side === 'target') {
      state.target(member, whenText(when), metric, count, row, value.at);
      return false;
    }
    if (when.first !== UNDATED && when.first > state.asOf) {
      if (amount === 0) return false;
      this.remarks.said(row);
      state.issue('plan', row, value.at, isoDay(when.first), { heading: value.column.head.text });
      return false;
    }
    const { candidate, job, ra } = this.keys;
    state.metricsSeen.add(metric);
    if (count !== 0 || stock) {
      state.event(when.first, when.grain, member, ra[at]!, metric, count, candidate[at]!, job[at]!, row, value.at);
    }
    return true;
  }

  /** A date cell that is filled, but with no date: one word for all figures of the row. */
  private reportUnreadable(row: number): void {
    const { state, plan, remarks } = this;
    const column = mainDate(plan.dates)?.column;
    if (column === undefined || remarks.hasSaid(row)) return;
    remarks.said(row);
    state.issue('unreadable-date', row, column, state.show(state.grid[row]![column]));
  }

  private refuse(code: string, row: number, { at, column, metric }: ValueColumn, shown?: string): false {
    const { state } = this;
    if (metric >= 0) state.unread.add(metric);
    this.remarks.said(row);
    state.issue(code, row, at, shown ?? state.show(state.grid[row]![at]), { heading: column.head.text });
    return false;
  }
}

/** Why a cell that is no number is not counted. */
function refusalOf(figure: Figure, paired: boolean): string {
  if (figure.kind === 'no-data') return 'no-data';
  if (figure.kind === 'error') return 'error-cell';
  return paired ? 'pair-unclear' : 'unreadable-number';
}
