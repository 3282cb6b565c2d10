import type { Cell } from '../grid/cell';
import { looksLikeName } from '../layout/name-like';
import { isBlankCell } from '../layout/row-profile';
import type { Side } from '../layout/side-words';
import { METRICS } from '../metrics/catalogue';
import { normaliseLabel } from '../parse/label';
import { NONE, UNDATED } from './activity';
import { findSpareLabels } from './read-alike';
import { readFigure } from './read-cell';
import type { CodedColumn } from './read-coder';
import { codeColumn, fillDownCodes } from './read-keys';
import { GROUP, SEVERAL, TOTAL } from './read-members';
import { type CellScale, readMoneyScales } from './read-money-scale';
import type { TablePlan } from './read-plan';
import { RateChecker } from './read-rates';
import { type RowKeys, readKeys, rowFault } from './read-row-keys';
import { readStages, type StageColumns } from './read-stages';
import type { ReadState } from './read-state';
import { checkTotals, type FaceValues, type RowKind } from './read-totals';
import type { UnknownLabels } from './read-unknown';
import { otherMeanings, prepareRowLabels, prepareValues, type RowLabel, type ValueColumn } from './read-values';
import { CellDates, whenText } from './read-when';
import { DATE_FINE } from './row-dates';

/** Reads a table whose rows are not single acts: counts, cross-tabs, stage dates, flags, and mixtures of them. */
export function readTable(
  state: ReadState,
  plan: TablePlan,
  sameAsAbove: boolean,
  unknown: UnknownLabels,
): RowKeys | undefined {
  if (plan.rowSet.length === 0) {
    prepareValues(state, plan);
    return undefined;
  }
  const keys = readKeys(state, plan, sameAsAbove);
  const values = prepareValues(state, plan);
  const stages = readStages(state, plan, keys, values);
  new TableReader(state, plan, keys, values, stages, unknown, sameAsAbove).read();
  return keys;
}

/** What each row of a list is, by its title (成約一覧); `-1` where no title says it. */
export function listedMetric(plan: TablePlan): number {
  if (!plan.list) return -1;
  const named = plan.rowSet.blocks.find(({ metric }) => metric !== undefined)?.metric;
  if (named === undefined || named.kind === 'unknown') return -1;
  const metric = named.kind === 'metric' ? named.metric : named.candidates[0]!;
  const { kind, stock } = METRICS[metric]!;
  return !stock && (kind === 'activity' || kind === 'milestone' || kind === 'outcome') ? metric : -1;
}

class TableReader {
  private readonly labels: readonly RowLabel[];
  private readonly labelCodes: Int32Array;
  private readonly sideCodes: CodedColumn;
  private readonly sides: readonly (Side | undefined)[];
  private readonly face: FaceValues;
  private readonly rates: RateChecker;
  private readonly dates: CellDates;
  private readonly corner: { metric: number; member: number };
  private readonly scale: CellScale;
  private readonly spareLabels: ReadonlySet<number>;
  private readonly skipped = new Map<number, { code: string; row: number; count: number; value: string }>();
  private readonly listed: number;
  private readonly tracksDiffer: boolean;
  private listedCount = 0;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly values: readonly ValueColumn[],
    private readonly stages: StageColumns,
    private readonly unknown: UnknownLabels,
    sameAsAbove: boolean,
  ) {
    const coded = codeColumn(state, plan.metric, keys.rows);
    fillDownCodes(coded, keys.blockOf, sameAsAbove);
    this.labelCodes = coded.codes;
    const { labels, inferred } = prepareRowLabels(
      state,
      coded.texts,
      () => plan.rowSet.blocks[0]?.track,
      true,
      undefined,
      normaliseLabel,
    );
    this.labels = labels;
    this.spareLabels = findSpareLabels(state, plan, keys, coded.codes, labels);
    labels.forEach(({ metric, text }, code) => {
      if (metric >= 0) state.metricsSeen.add(metric);
      const first = inferred[code] ? coded.codes.indexOf(code) : -1;
      if (first >= 0)
        state.issue('label-inferred', keys.rows[first]!, plan.metric!.column, text, {
          label: text,
          metric,
          others: otherMeanings(state, text, metric),
        });
    });
    this.sideCodes = codeColumn(state, plan.side, keys.rows);
    this.sides = this.sideCodes.texts.map((text) => state.lexicon.of(text).innerSide);
    this.dates = new CellDates(state, plan, keys, values);
    this.corner = this.readCorner();
    this.scale = readMoneyScales(state, plan, keys, (at) => this.labels[this.labelCodes[at]!]!.text);
    this.listed = listedMetric(plan);
    this.tracksDiffer = new Set(plan.rowSet.blocks.map(({ track }) => track)).size > 1;
    this.face = values.map(() => new Float64Array(keys.rows.length).fill(Number.NaN));
    this.rates = new RateChecker(state, keys, values, this.face, (at) => this.rowKind(at));
  }

  /** A metric or person in the heading over the row keys: it holds for the whole table. */
  private readCorner(): { metric: number; member: number } {
    let metric = -1;
    let member: number = NONE;
    for (const column of this.plan.columns) {
      const { use, head } = column;
      if (use === 'value') continue;
      if (use === 'idle') continue;
      if (head.label.kind === 'metric' && use !== 'metric') metric = head.label.metric;
      if (head.label.kind === 'ambiguous' && use !== 'metric') metric = head.label.candidates[0]!;
      const named = head.other !== '' && this.plan.member === undefined;
      if (named && (use === 'metric' || use === 'date') && looksLikeName(head.other)) {
        const number = this.state.members.of(head.other);
        if (number >= 0) member = number;
      }
    }
    return { metric, member };
  }

  read(): void {
    const { rows } = this.keys;
    const filled = this.values.map(({ at }) => Math.min(rows.length, this.state.profile.inColumn[at]!));
    this.state.events.reserve(filled.reduce((sum, one) => sum + one, 0));
    for (let at = 0; at < rows.length; at++) this.readRow(at);
    this.stages.finish();
    if (this.listedCount > 0)
      this.state.issue('rows-as-events', rows[0]!, this.plan.table.firstColumn, '', {
        metric: this.listed,
        count: this.listedCount,
      });
    for (const [at, { code, row, count, value }] of this.skipped) {
      const column = this.plan.columns.find((one) => one.column === at)!;
      this.state.issue(code, row, at, value, { heading: column.head.text, count });
    }
    this.dates.report();
    checkTotals(this.state, this.plan, {
      keys: this.keys,
      values: this.values,
      face: this.face,
      rowKind: (at) => this.rowKind(at),
      metric: (at, index) => this.metricOf(at, this.values[index]!, this.labels[this.labelCodes[at]!]!),
      when: (at, index) => this.dates.of(at, index),
      scale: (at, index, metric) => (METRICS[metric]!.kind === 'money' ? this.scale(at, this.values[index]!) : 1),
    });
    this.rates.report();
  }

  private rowKind(at: number): RowKind {
    const code = this.labelCodes[at]!;
    const label = this.labels[code]!;
    if (this.spareLabels.has(code)) return { metric: -1, side: 'difference' };
    const side = this.sides[this.sideCodes.codes[at]!] ?? (code === 0 ? undefined : label.side) ?? 'actual';
    return { metric: code === 0 ? -1 : label.metric, side };
  }

  private readRow(at: number): void {
    const { state, plan, keys } = this;
    const row = keys.rows[at]!;
    const fault = rowFault(keys.member[at]!);
    if (fault !== '') {
      this.leaveOut(row, fault, plan.member?.column ?? 0);
      return;
    }
    if (this.spareLabels.has(this.labelCodes[at]!)) {
      state.leftOut(row);
      return;
    }
    const cells = state.grid[row]!;
    let touched = this.stages.readRow(at, this.takesBack(row));
    for (let index = 0; index < this.values.length; index++) {
      const value = this.values[index]!;
      if (value.column.holds !== 'count' || value.spare) continue;
      const cell: Cell = cells[value.at]!;
      if (cell === '') continue;
      touched = this.readCount(at, row, index, value, cell) || touched;
    }
    if (this.listed >= 0 && !this.takesBack(row)) touched = this.listRow(at, row) || touched;
    if (touched) state.counted(row);
    else this.leaveOutSide(at, row);
  }

  /** A row that is not counted as a whole: 目標, 達成率 and the like, or no figures at all. */
  private leaveOutSide(at: number, row: number): void {
    const { plan, state } = this;
    const { side } = this.rowKind(at);
    if (side === 'actual') {
      if (state.rows[row] === 0) this.leaveOut(row, '', plan.table.firstColumn);
      return;
    }
    const own = this.sideCodes.codes[at]! > 0 ? plan.side : plan.metric;
    this.leaveOut(row, side === 'target' ? 'target-row' : 'side-row', own?.column ?? plan.table.firstColumn);
  }

  /** ▲50万円 in a list of placements: money given back for one of them, not another placement. */
  private takesBack(row: number): boolean {
    return this.values.some(({ column, at, metric }) => {
      if (column.holds !== 'count' || metric < 0 || METRICS[metric]!.kind !== 'money') return false;
      const figure = readFigure(this.state, this.state.grid[row]![at]);
      return figure.kind === 'number' && figure.value < 0;
    });
  }

  /** A row of a list is one event of what its title names. */
  private listRow(at: number, row: number): boolean {
    const { state, keys, plan } = this;
    const { dates, candidate, job, member, ra } = keys;
    if (dates.state[at] !== DATE_FINE || (candidate[at] === NONE && job[at] === NONE)) return false;
    const day = dates.day[at]!;
    const column = plan.dates[0]!.column;
    if (day > state.asOf) {
      state.issue('plan', row, column, state.show(state.grid[row]![column]), { heading: plan.dates[0]!.head.text });
      return false;
    }
    this.listedCount++;
    const person = member[at]! >= 0 ? member[at]! : NONE;
    state.event(
      day,
      dates.grain[at]!,
      person,
      ra[at]! >= 0 ? ra[at]! : NONE,
      this.listed,
      1,
      candidate[at]!,
      job[at]!,
      row,
      column,
    );
    return true;
  }

  private leaveOut(row: number, code: string, column: number): void {
    this.state.leftOut(row);
    if (code !== '') this.state.issue(code, row, column, this.state.show(this.state.grid[row]![column]));
    else this.state.issue('row-without-figures', row, column, '', { shown: this.shown(row) });
  }

  private shown(row: number): string {
    const texts: string[] = [];
    for (const { column } of this.plan.columns) {
      const cell = this.state.grid[row]![column];
      if (!isBlankCell(cell) && texts.length < 3) texts.push(this.state.show(cell));
    }
    return texts.join(' ');
  }

  /** Reads one cell of a count column. Whether it was counted (a written 0 counts as read). */
  private readCount(at: number, row: number, index: number, value: ValueColumn, cell: Cell): boolean {
    const { state } = this;
    const label = this.labels[this.labelCodes[at]!]!;
    const ofRow = this.sides[this.sideCodes.codes[at]!] ?? label.side;
    const side = value.side === 'actual' ? (ofRow ?? 'actual') : value.side;
    const figure = readFigure(state, cell);
    if (figure.kind === 'nothing') return false;
    const metric = this.metricOf(at, value, label);
    if (figure.kind === 'number') this.face[index]![at] = figure.value;
    if (value.total || side === 'difference' || side === 'average') return false;
    if (side === 'rate' || (metric >= 0 && METRICS[metric]!.kind === 'rate')) {
      if (figure.kind === 'number') this.rates.add(at, index, metric, side === 'rate', figure.value);
      return false;
    }
    if (side !== 'actual' && side !== 'target') {
      this.skip(
        value.at,
        side === 'plan' ? 'column-planned' : side === 'previous' ? 'column-previous' : 'column-cumulative',
        row,
      );
      return false;
    }
    if (figure.kind !== 'number') {
      const code = figure.kind === 'no-data' ? 'no-data' : figure.kind === 'error' ? 'error-cell' : 'unreadable-number';
      state.issue(code, row, value.at, state.show(cell), { heading: value.column.head.text });
      if (metric >= 0 && code !== 'no-data') state.unread.add(metric);
      return false;
    }
    if (label.ignored) {
      state.issue('ignored-label', row, this.plan.metric?.column ?? value.at, label.text);
      return false;
    }
    if (metric < 0) {
      const ofRow = this.plan.metric !== undefined && this.labelCodes[at] !== 0 && label.metric < 0;
      const text = ofRow ? label.text : value.column.head.text;
      this.unknown.add(text, row, ofRow ? this.plan.metric!.column : value.at);
      return false;
    }
    return this.count(at, index, metric, side, figure.value, figure.unit);
  }

  /** The metric of a cell: column and row together, else the column's, the row's, the block's. */
  private metricOf(at: number, value: ValueColumn, label: RowLabel): number {
    if (value.aspect !== '' && this.labelCodes[at] !== 0) {
      const joined = this.state.lexicon.of(`${label.text}${value.aspect}`).label;
      if (joined !== 'ignore' && joined.kind !== 'unknown')
        return joined.kind === 'metric' ? joined.metric : joined.candidates[0]!;
    }
    if (label.metric >= 0 && value.metric >= 0) {
      const joined = this.state.lexicon.of(`${label.text}${value.column.head.text}`).label;
      if (joined !== 'ignore' && joined.kind === 'metric') return joined.metric;
      return value.column.head.label.kind === 'ambiguous' ? label.metric : value.metric;
    }
    if (value.metric >= 0) return this.ofTrack(at, value);
    if (label.metric >= 0) return this.isOtherFigure(value) ? -1 : label.metric;
    if (this.plan.metric !== undefined && this.labelCodes[at] !== 0) return -1;
    if (this.isForeign(value)) return -1;
    if (this.corner.metric >= 0) return this.corner.metric;
    const block = this.plan.rowSet.blocks[this.keys.blockOf[at]!]!.metric;
    if (block === undefined || block.kind === 'unknown') return -1;
    return block.kind === 'metric' ? block.metric : block.candidates[0]!;
  }

  /** Beside a column 件数 a figure under a heading nobody knows (所要日数) is not another count of the row's metric. */
  private isOtherFigure({ column, person, aspect }: ValueColumn): boolean {
    const { head, fixed } = column;
    if (fixed || head.other === '' || head.side !== undefined || head.period !== undefined) return false;
    return person === '' && aspect === '' && this.values.some((one) => one.column.head.role === 'count');
  }

  /** Beside columns that name metrics of their own, one nobody knows (消費税) is not what the title is about. */
  private isForeign({ column, person }: ValueColumn): boolean {
    const { head, fixed } = column;
    const named = person !== '' && this.plan.member === undefined;
    if (fixed || named || head.other === '' || head.side !== undefined || head.period !== undefined) return false;
    return this.values.some(({ metric }) => metric >= 0);
  }

  /** 架電数 under a line CA or RA is that side's. */
  private ofTrack(at: number, value: ValueColumn): number {
    const track = this.plan.rowSet.blocks[this.keys.blockOf[at]!]!.track;
    if (value.byTrack === undefined || track === undefined || !this.tracksDiffer) return value.metric;
    return value.byTrack[track];
  }

  private count(at: number, index: number, metric: number, side: Side, amount: number, unit: string): boolean {
    const { state, plan } = this;
    const value = this.values[index]!;
    const row = this.keys.rows[at]!;
    const { kind, stock } = METRICS[metric]!;
    if (kind === 'time' || isAverageMoney(metric)) return false;
    if (amount < 0 && side === 'actual') return this.refuse('negative-count', row, value);
    if (unit === '%' || unit === 'ratio') return this.refuse('rate-in-count', row, value);
    const money = kind === 'money';
    if (this.stages.dated && !money && plan.dates.length === 0) {
      this.skip(value.at, 'column-undated', row);
      state.unread.add(metric);
      return false;
    }
    const when =
      money && this.stages.dated && plan.dates.length === 0 ? this.stages.moneyDay(at) : this.dates.of(at, index);
    if (when === undefined) return this.refuse(money ? 'money-undated' : 'no-date', row, value);
    const member = this.memberOf(at, value);
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
      return amount === 0 ? false : this.refuse('plan', row, value);
    }
    const { candidate, job, ra } = this.keys;
    state.metricsSeen.add(metric);
    if (count !== 0 || stock) {
      state.event(when.first, when.grain, member, ra[at]!, metric, count, candidate[at]!, job[at]!, row, value.at);
    }
    return true;
  }

  private refuse(code: string, row: number, { at, column, metric }: ValueColumn): false {
    const { state } = this;
    if (metric >= 0 && code !== 'plan') state.unread.add(metric);
    state.issue(code, row, at, state.show(state.grid[row]![at]), { heading: column.head.text });
    return false;
  }

  private memberOf(at: number, value: ValueColumn): number {
    const { plan, keys, state } = this;
    if (
      value.person !== '' &&
      plan.member === undefined &&
      (value.metric < 0 || value.column.head.label.kind !== 'unknown')
    ) {
      const number = state.members.of(value.person);
      if (number >= 0) return number;
      if (number < NONE) return number === GROUP && !this.peopleAcross() ? state.members.group(value.person) : number;
    }
    // The corner of the table itself comes before a line above some earlier table.
    if (this.corner.member >= 0) return this.corner.member;
    if (keys.member[at]! >= 0) return keys.member[at]!;
    if (keys.member[at] === SEVERAL) return NONE;
    const team = plan.rowSet.blocks[keys.blockOf[at]!]!.team;
    return keys.member[at] === NONE && plan.member === undefined && team !== '' && keys.ra[at]! < 0
      ? state.members.group(team)
      : keys.member[at]!;
  }

  private peopleAcross(): boolean {
    return this.values.some(({ person }) => person !== '' && this.state.members.of(person) >= 0);
  }

  private skip(column: number, code: string, row: number): void {
    const known = this.skipped.get(column);
    if (known === undefined) this.skipped.set(column, { code, row, count: 1, value: '' });
    else known.count++;
  }
}

function isAverageMoney(metric: number): boolean {
  const { id } = METRICS[metric]!;
  return id === 'avg_fee' || id === 'cost_per_meeting' || id === 'forecast_yomi';
}
