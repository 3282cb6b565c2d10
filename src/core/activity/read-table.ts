import { type Day, isoDay } from '../calendar/day';
import type { Period } from '../calendar/period';
import { isoWeekOf } from '../calendar/weeks';
import type { Cell } from '../grid/cell';
import type { Column } from '../layout/columns';
import { looksLikeName } from '../layout/name-like';
import { isBlankCell } from '../layout/row-profile';
import type { Side } from '../layout/side-words';
import { METRICS } from '../metrics/catalogue';
import { readDateText } from '../parse/date-text';
import { normaliseLabel } from '../parse/label';
import { GRAIN_DAY, GRAIN_MONTH, GRAIN_WEEK, NONE, UNDATED } from './activity';
import { readFigure } from './read-cell';
import type { CodedColumn } from './read-coder';
import type { BlockContext } from './read-contexts';
import {
  blockPeriod,
  DATE_FINE,
  DATE_UNREADABLE,
  grainOf,
  isCoarse,
  mainDate,
  type RowDates,
  readHeadPeriods,
  readRowDates,
} from './read-dates';
import { codeColumn, fillDownCodes } from './read-keys';
import { GROUP, IGNORED, SEVERAL, TOTAL } from './read-members';
import type { TablePlan } from './read-plan';
import { RateChecker } from './read-rates';
import { readStages, type StageColumns } from './read-stages';
import type { ReadState } from './read-state';
import { checkTotals, type FaceValues, type RowKind } from './read-totals';
import type { UnknownLabels } from './read-unknown';
import { periodsOf, prepareRowLabels, prepareValues, type RowLabel, type ValueColumn } from './read-values';

/** Everything one row says about itself, by position among the table's data rows. */
export interface RowKeys {
  readonly rows: Int32Array;
  readonly blockOf: Int32Array;
  readonly dates: RowDates;
  /** Provisional numbers of the member register, or why there is none. */
  readonly member: Int32Array;
  readonly ra: Int32Array;
  readonly candidate: Int32Array;
  readonly job: Int32Array;
}

/** Keys of all rows of a table, blanks filled down where the columns show that habit. */
export function readKeys(state: ReadState, plan: TablePlan, sameAsAbove: boolean): RowKeys {
  reportUnused(state, plan);
  const { rowSet } = plan;
  const rows = rowSet.rows.subarray(0, rowSet.length);
  const blockOf = rowSet.blockOf.subarray(0, rowSet.length);
  const counts = plan.values.some(({ holds }) => holds === 'count') && !plan.log;
  const dates = readRowDates(state, plan.dates, rows, blockOf, rowSet.blocks, {
    counts,
    sameAsAbove,
    plain: plan.tidy,
  });
  if (dates.filledDown > 0)
    state.issue('date-filled-down', rows[0]!, plan.dates[0]!.column, '', {
      heading: plan.dates[0]!.head.text,
      count: dates.filledDown,
    });
  const down = (column: CodedColumn, name: string, at: number): CodedColumn => {
    const count = plan.tidy ? 0 : fillDownCodes(column, blockOf, sameAsAbove);
    if (count > 0) state.issue('key-filled-down', rows[0]!, at, '', { heading: name, count });
    return column;
  };
  const coded = (column: TablePlan['member']): CodedColumn =>
    down(codeColumn(state, column, rows), column?.head.text ?? '', column?.column ?? 0);
  const keys: RowKeys = {
    rows,
    blockOf,
    dates,
    member: memberNumbers(
      state,
      plan,
      rows,
      blockOf,
      plan.member === undefined ? undefined : coded(plan.member),
      'member',
    ),
    ra: memberNumbers(state, plan, rows, blockOf, plan.ra === undefined ? undefined : coded(plan.ra), 'ra'),
    candidate: unitNumbers(plan.log ? codeColumn(state, plan.candidate, rows) : coded(plan.candidate), (text) =>
      state.candidates.of(text),
    ),
    job: jobNumbers(state, plan, rows),
  };
  if (!plan.log && plan.values.some(({ holds }) => holds !== 'count')) candidateBelow(plan, keys);
  return keys;
}

/** Columns that could have been meant: another date, a metric over texts. */
function reportUnused(state: ReadState, plan: TablePlan): void {
  const row = plan.table.bodies[0]!.head.last;
  const used = mainDate(plan.dates)?.head.text ?? '';
  for (const { column, head, why } of plan.columns) {
    const heading = head.text;
    if (why === 'text') state.issue('text-column', row, column, heading, { heading });
    else if (why === 'other-date' && head.role !== 'other-date' && used !== '') {
      state.issue('other-date-column', row, column, heading, { heading, used });
    }
  }
}

/** In a table of stages a row without its candidate goes on with the one above: a merged cell, whatever the other rows do. */
function candidateBelow(plan: TablePlan, { rows, blockOf, candidate, member, ra }: RowKeys): void {
  if (plan.candidate === undefined) return;
  for (let at = 1; at < rows.length; at++) {
    if (candidate[at] !== NONE || candidate[at - 1] === NONE || blockOf[at] !== blockOf[at - 1]) continue;
    if (rows[at]! - rows[at - 1]! > 1) continue;
    candidate[at] = candidate[at - 1]!;
    if (member[at] === NONE && plan.member !== undefined) member[at] = member[at - 1]!;
    if (ra[at] === NONE && plan.ra !== undefined) ra[at] = ra[at - 1]!;
  }
}

function memberNumbers(
  state: ReadState,
  plan: TablePlan,
  rows: Int32Array,
  blockOf: Int32Array,
  column: CodedColumn | undefined,
  side: 'member' | 'ra',
): Int32Array {
  const numbers = new Int32Array(rows.length).fill(NONE);
  const { blocks } = plan.rowSet;
  if (column !== undefined) {
    const known = column.texts.map((text) => (text === '' ? NONE : state.members.of(text)));
    // Spellings of two people in one cell are known only when both have been met.
    column.texts.forEach((text, code) => {
      if (known[code]! >= 0 && state.members.isSeveralNow(text)) known[code] = SEVERAL;
    });
    const people = known.some((number) => number >= 0);
    if (!people) {
      column.texts.forEach((text, code) => {
        if (known[code] === GROUP) known[code] = state.members.group(text);
      });
    }
    for (let at = 0; at < rows.length; at++) numbers[at] = known[column.codes[at]!]!;
    reportSeveral(state, rows, column, known, (side === 'ra' ? plan.ra : plan.member)!.column);
    return numbers;
  }
  if (side === 'member' || plan.member === undefined) {
    const named = blocks.map((block) => blockMember(state, block, side));
    const titled =
      side === 'member' ? blocks.findIndex((block, index) => block.memberInTitle && named[index]! >= 0) : -1;
    if (titled >= 0)
      state.issue(
        'member-from-title',
        plan.table.bodies[0]!.head.first,
        plan.table.firstColumn,
        blocks[titled]!.member,
      );
    for (let at = 0; at < rows.length; at++) numbers[at] = named[blockOf[at]!]!;
  }
  return numbers;
}

function blockMember(state: ReadState, block: BlockContext, side: 'member' | 'ra'): number {
  const text = side === 'ra' ? block.ra : block.member;
  if (text !== '') {
    const number = state.members.of(text);
    if (number >= 0) return number;
  }
  return NONE;
}

function reportSeveral(
  state: ReadState,
  rows: Int32Array,
  column: CodedColumn,
  known: readonly number[],
  at: number,
): void {
  column.texts.forEach((text, code) => {
    if (known[code] !== SEVERAL) return;
    const first = column.codes.indexOf(code);
    if (first >= 0) state.issue('several-members', rows[first]!, at, text);
  });
}

function unitNumbers({ codes, texts }: CodedColumn, of: (text: string) => number): Int32Array {
  if (texts.length === 1) return new Int32Array(codes.length).fill(NONE);
  const known = new Int32Array(texts.length);
  for (let code = 0; code < texts.length; code++) known[code] = code === 0 ? NONE : of(texts[code]!);
  const numbers = new Int32Array(codes.length);
  for (let at = 0; at < codes.length; at++) numbers[at] = known[codes[at]!]!;
  return numbers;
}

/** The job, else the client; a job's name is told apart by its client. */
function jobNumbers(state: ReadState, plan: TablePlan, rows: Int32Array): Int32Array {
  const job = codeColumn(state, plan.job, rows);
  const client = codeColumn(state, plan.client, rows);
  if (plan.job === undefined || plan.job.head.role === 'job-id') {
    const main = plan.job === undefined ? client : job;
    const numbers = unitNumbers(main, (text) => state.jobs.of(text));
    if (plan.job === undefined || plan.client === undefined) return numbers;
    const clients = unitNumbers(client, (text) => state.jobs.of(text));
    for (let at = 0; at < rows.length; at++) if (numbers[at] === NONE) numbers[at] = clients[at]!;
    return numbers;
  }
  const numbers = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const [one, of] = [job.codes[at]!, client.codes[at]!];
    numbers[at] = one === 0 && of === 0 ? NONE : state.jobs.ofJob(client.texts[of]!, job.texts[one]!);
  }
  return numbers;
}

/** Why a row as a whole is not counted; empty where it is. */
export function rowFault(member: number): string {
  if (member === TOTAL) return 'total-row';
  if (member === GROUP) return 'group-row';
  return member === IGNORED ? 'ignored-member' : '';
}

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
  private readonly blockPeriods: (Period | undefined)[];
  private readonly corner: { metric: number; member: number; period: Column | undefined };
  private readonly skipped = new Map<number, { code: string; row: number; count: number; value: string }>();
  private coarse = 0;
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
    labels.forEach(({ metric, text }, code) => {
      if (metric >= 0) state.metricsSeen.add(metric);
      const first = inferred[code] ? coded.codes.indexOf(code) : -1;
      if (first >= 0)
        state.issue('label-inferred', keys.rows[first]!, plan.metric!.column, text, {
          label: text,
          metric,
          others: '',
        });
    });
    this.sideCodes = codeColumn(state, plan.side, keys.rows);
    this.sides = this.sideCodes.texts.map((text) => state.lexicon.of(text).innerSide);
    this.blockPeriods = plan.rowSet.blocks.map((block) => blockPeriod(state, block));
    this.corner = this.readCorner();
    this.listed = listedMetric(plan);
    this.tracksDiffer = new Set(plan.rowSet.blocks.map(({ track }) => track)).size > 1;
    this.face = values.map(() => new Float64Array(keys.rows.length).fill(Number.NaN));
    this.rates = new RateChecker(state, keys, values, this.face, (at) => this.rowKind(at));
  }

  /** A metric, person or period in the heading over the row keys: it holds for the whole table. */
  private readCorner(): { metric: number; member: number; period: Column | undefined } {
    let metric = -1;
    let period: Column | undefined;
    let member: number = NONE;
    for (const column of this.plan.columns) {
      const { use, head } = column;
      if (use === 'value') continue;
      if (this.plan.dates.length === 0) period = withPeriod(column) ?? period;
      if (use === 'idle') continue;
      if (head.label.kind === 'metric' && use !== 'metric') metric = head.label.metric;
      if (head.label.kind === 'ambiguous' && use !== 'metric') metric = head.label.candidates[0]!;
      const named = head.other !== '' && this.plan.member === undefined;
      if (named && (use === 'metric' || (use === 'date' && looksLikeName(head.other)))) {
        const number = this.state.members.of(head.other);
        if (number >= 0) member = number;
      }
    }
    return { metric, member, period };
  }

  read(): void {
    const { rows } = this.keys;
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
    if (this.coarse > 0)
      this.state.issue('coarse-period', rows[0]!, this.plan.table.firstColumn, '', { count: this.coarse });
    checkTotals(this.state, this.plan, this.keys, this.values, this.face, (at) => this.rowKind(at));
    this.rates.report();
  }

  private rowKind(at: number): RowKind {
    const code = this.labelCodes[at]!;
    const label = this.labels[code]!;
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
    const cells = state.grid[row]!;
    let touched = this.stages.readRow(at);
    for (let index = 0; index < this.values.length; index++) {
      const value = this.values[index]!;
      if (value.column.holds !== 'count') continue;
      const cell: Cell = cells[value.at]!;
      if (cell === '') continue;
      touched = this.readCount(at, row, index, value, cell) || touched;
    }
    if (this.listed >= 0) touched = this.listRow(at, row) || touched;
    if (touched) state.counted(row);
    else if (state.rows[row] === 0) this.leaveOut(row, '', plan.table.firstColumn);
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
      return false;
    }
    if (label.ignored) {
      state.issue('ignored-label', row, this.plan.metric?.column ?? value.at, label.text);
      return false;
    }
    if (metric < 0) {
      const text = this.plan.metric !== undefined && this.labelCodes[at] !== 0 ? label.text : value.column.head.text;
      this.unknown.add(text, row, this.plan.metric !== undefined ? this.plan.metric.column : value.at);
      return false;
    }
    return this.count(at, row, value, metric, side, figure.value, figure.unit, cell);
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
    if (label.metric >= 0) return label.metric;
    if (this.plan.metric !== undefined && this.labelCodes[at] !== 0) return -1;
    if (this.corner.metric >= 0) return this.corner.metric;
    const block = this.plan.rowSet.blocks[this.keys.blockOf[at]!]!.metric;
    if (block === undefined || block.kind === 'unknown') return -1;
    return block.kind === 'metric' ? block.metric : block.candidates[0]!;
  }

  /** 架電数 under a line CA or RA is that side's. */
  private ofTrack(at: number, value: ValueColumn): number {
    const track = this.plan.rowSet.blocks[this.keys.blockOf[at]!]!.track;
    if (value.byTrack === undefined || track === undefined || !this.tracksDiffer) return value.metric;
    return value.byTrack[track];
  }

  private count(
    at: number,
    row: number,
    value: ValueColumn,
    metric: number,
    side: Side,
    amount: number,
    unit: string,
    cell: Cell,
  ): boolean {
    const { state, plan } = this;
    const kind = METRICS[metric]!.kind;
    if (kind === 'time' || isAverageMoney(metric)) return false;
    if (amount < 0 && side === 'actual') {
      state.issue('negative-count', row, value.at, state.show(cell), { heading: value.column.head.text });
      return false;
    }
    if (unit === '%' || unit === 'ratio') {
      state.issue('rate-in-count', row, value.at, state.show(cell), { heading: value.column.head.text });
      return false;
    }
    const money = kind === 'money';
    if (this.stages.dated && !money && plan.dates.length === 0) {
      this.skip(value.at, 'column-undated', row);
      return false;
    }
    const when = money && this.stages.dated && plan.dates.length === 0 ? this.moneyWhen(at) : this.when(at, value);
    if (when === undefined && money) {
      state.issue('money-undated', row, value.at, state.show(cell), { heading: value.column.head.text });
      return false;
    }
    if (when === undefined) {
      state.issue('no-date', row, value.at, state.show(cell));
      return false;
    }
    const member = this.memberOf(at, value);
    if (member < NONE) {
      state.issue(
        member === GROUP || member === TOTAL ? 'group-column' : 'ignored-member',
        row,
        value.at,
        value.person,
      );
      return false;
    }
    const count = kind === 'money' && unit === '' ? amount * value.scale : amount;
    if (side === 'target') {
      state.target(member, when.text, metric, count, row, value.at);
      return false;
    }
    if (when.first !== UNDATED && when.first > state.asOf) {
      if (amount !== 0) state.issue('plan', row, value.at, state.show(cell), { heading: value.column.head.text });
      return false;
    }
    const { candidate, job, ra } = this.keys;
    state.metricsSeen.add(metric);
    if (count !== 0 || METRICS[metric]!.stock) {
      state.event(when.first, when.grain, member, ra[at]!, metric, count, candidate[at]!, job[at]!, row, value.at);
    }
    return true;
  }

  private moneyWhen(at: number): { first: Day; grain: number; text: string } | undefined {
    const day = this.stages.moneyDay(at);
    return day && { ...day, text: periodText(day.first, day.grain) };
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

  /** Day and grain of a cell: its column's period, else its row's, else its block's. */
  private when(at: number, value: ValueColumn): { first: Day; grain: number; text: string } | undefined {
    const { state, plan, keys } = this;
    const blockIndex = keys.blockOf[at]!;
    const { dates } = keys;
    if (value.column.head.period !== undefined) {
      const period = periodsOf(state, plan, plan.rowSet.blocks[blockIndex]!)[this.values.indexOf(value)];
      if (period !== undefined) return this.placed(period);
      const inRow = dayWithin(value, dates.state[at] === DATE_FINE ? dates.day[at]! : undefined, dates.grain[at]!);
      return inRow === undefined ? undefined : { first: inRow, grain: GRAIN_DAY, text: isoDay(inRow) };
    }
    if (dates.state[at] === DATE_FINE) {
      if (dates.coarse[at] === 1) this.coarse++;
      const first = dates.day[at]!;
      return { first, grain: dates.grain[at]!, text: periodText(first, dates.grain[at]!) };
    }
    if (plan.dates.length > 0 && !(dates.state[at] !== DATE_UNREADABLE && this.neverDated())) return undefined;
    const corner =
      this.corner.period && readHeadPeriods(state, [this.corner.period], plan.rowSet.blocks[blockIndex]!)[0];
    const block = corner ?? this.blockPeriods[blockIndex];
    if (block !== undefined) return this.placed(block);
    return { first: UNDATED, grain: GRAIN_DAY, text: '' };
  }

  /** The date column is empty from top to bottom: the title's month dates the rows, or nothing does. */
  private neverDated(): boolean {
    return this.keys.dates.state.indexOf(DATE_FINE) < 0;
  }

  private placed(period: Period): { first: Day; grain: number; text: string } {
    if (isCoarse(period)) this.coarse++;
    const grain = grainOf(period.grain, period.first, period.last);
    const text = isCoarse(period) ? `${isoDay(period.first)}..${isoDay(period.last)}` : periodText(period.first, grain);
    return { first: period.first, grain, text };
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

/** A key column whose heading is a period: 2026年4月, or a bare month name in the corner. */
function withPeriod(column: Column): Column | undefined {
  const { head } = column;
  if (head.period !== undefined) return column;
  const reading = head.other === '' ? undefined : readDateText(head.other);
  return reading?.form === 'month' ? { ...column, head: { ...head, other: '', period: { reading } } } : undefined;
}

/** 1 … 31 across under a month in the row. */
function dayWithin(value: ValueColumn, month: Day | undefined, grain: number): Day | undefined {
  const period = value.column.head.period;
  if (month === undefined || grain !== GRAIN_MONTH || period === undefined || !('reading' in period)) return undefined;
  return period.reading.form === 'day-of-month' ? month + period.reading.day - 1 : undefined;
}

/** A day, week or month in the period grammar. */
export function periodText(first: Day, grain: number): string {
  if (first === UNDATED) return '';
  if (grain === GRAIN_MONTH) return isoDay(first).slice(0, 7);
  if (grain !== GRAIN_WEEK) return isoDay(first);
  const { year, week } = isoWeekOf(first);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
