import type { Day } from '../calendar/day';
import type { Cell } from '../grid/cell';
import { endWord } from '../layout/mark-words';
import { isBlankCell } from '../layout/row-profile';
import { METRICS } from '../metrics/catalogue';
import type { Track } from '../metrics/metric';
import { normaliseLabel } from '../parse/label';
import { GRAIN_DAY, NONE, UNDATED } from './activity';
import { readFigure } from './read-cell';
import type { CodedColumn } from './read-coder';
import { DATE_FINE, DATE_UNREADABLE } from './read-dates';
import { DOUBLE_ONCE, findDoubles } from './read-doubles';
import { codeColumn, codeLabels } from './read-keys';
import { blockPeriod, grainOf, isCoarse } from './read-periods';
import { ownLabels, type TablePlan } from './read-plan';
import { type RowKeys, readKeys, rowFault } from './read-row-keys';
import type { ReadState } from './read-state';
import { ROW_CANCELLED, readStatuses } from './read-status';
import type { UnknownLabels } from './read-unknown';
import { prepareRowLabels, prepareValues, type RowLabel, type ValueColumn } from './read-values';

/** What the rows of one label are: settled once, so that the loop over rows only looks up numbers. */
interface LogLabel extends RowLabel {
  /** Metrics by track where the label means either (架電): the row's candidate or company decides. */
  readonly byTrack: { readonly candidate: number; readonly client: number } | undefined;
  readonly end: 'rejected' | 'withdrawn' | undefined;
  /** Why rows of this label are not counted; empty where they are. */
  readonly fault: string;
}

const ENDING = new Map<string, 'rejected' | 'withdrawn'>([
  ['document_rejected', 'rejected'],
  ['selection_withdrawn', 'withdrawn'],
  ['offer_declined', 'withdrawn'],
  ['pre_join_declined', 'withdrawn'],
]);

/** Blank counts in more rows than this mean one each; fewer are gaps. */
const BLANK_MEANS_ONE = 0.3;

/** Reads a table whose rows are single acts: an event log, a CRM history, KPI_TIDY's own output. */
export function readLog(state: ReadState, plan: TablePlan, sameAsAbove: boolean, unknown: UnknownLabels): void {
  if (plan.rowSet.length === 0) return;
  const keys = readKeys(state, plan, sameAsAbove);
  const coded = codeLabels(state, plan.metric, plan.aspect, keys.rows);
  const labels = settleLogLabels(state, plan, keys, coded);
  const values = prepareValues(state, plan);
  const notDone = readStatuses(state, plan, keys);
  const metrics = new Int16Array(keys.rows.length);
  for (let at = 0; at < metrics.length; at++) metrics[at] = metricOfRow(labels[coded.codes[at]!]!, keys, at);
  const doubles = plan.tidy ? undefined : findDoubles(state, plan, keys, metrics);
  new LogReader(state, plan, keys, coded, labels, values, notDone, metrics, doubles, unknown).read();
}

function metricOfRow(label: LogLabel, keys: RowKeys, at: number): number {
  if (label.fault !== '') return -1;
  if (label.byTrack === undefined) return label.metric;
  if (keys.candidate[at] !== NONE) return label.byTrack.candidate;
  return keys.job[at] !== NONE ? label.byTrack.client : label.metric;
}

function settleLogLabels(state: ReadState, plan: TablePlan, keys: RowKeys, coded: CodedColumn): LogLabel[] {
  const own = plan.tidy ? ownLabels() : undefined;
  const tracks = trackOfRows(state, keys, coded);
  const title = plan.rowSet.blocks[0]?.track;
  const { labels, inferred } = prepareRowLabels(
    state,
    coded.texts,
    (code) => tracks[code]?.track ?? title,
    false,
    own,
    normaliseLabel,
  );
  return labels.map((label, code): LogLabel => {
    const { metric, text, side } = label;
    if (metric >= 0 && side === undefined) state.metricsSeen.add(metric);
    const byTrack = tracks[code]?.mixed ? metricsByTrack(state, text) : undefined;
    if (inferred[code]) {
      const first = coded.codes.indexOf(code);
      if (first >= 0)
        state.issue('label-inferred', keys.rows[first]!, plan.metric!.column, text, {
          label: text,
          metric,
          others: '',
        });
    }
    const end = metric >= 0 ? ENDING.get(METRICS[metric]!.id) : endOf(text);
    return { ...label, byTrack, end, fault: faultOf(state, plan, label) };
  });
}

function endOf(text: string): 'rejected' | 'withdrawn' | undefined {
  const end = endWord(text);
  return end === 'rejected' || end === 'withdrawn' ? end : undefined;
}

function faultOf(state: ReadState, plan: TablePlan, label: RowLabel): string {
  const { text, metric, side, ignored } = label;
  if (text === '') return 'no-activity';
  if (ignored) return 'ignored-label';
  if (metric < 0) {
    const word = state.lexicon.of(text);
    if (word.total !== undefined) return 'total-row';
    return normaliseLabel(text) === normaliseLabel(plan.metric!.head.text) ? 'heading' : 'unknown';
  }
  if (side === 'plan') return 'label-planned';
  if (side === 'target') return 'label-target';
  const { kind } = METRICS[metric]!;
  return kind === 'rate' || kind === 'time' || (side !== undefined && side !== 'actual') ? 'label-rate' : '';
}

interface RowTrack {
  readonly track: Track | undefined;
  readonly mixed: boolean;
}

/** For labels both CA and RA use: whether their rows name a candidate, or a company alone. */
function trackOfRows(state: ReadState, keys: RowKeys, { codes, texts }: CodedColumn): (RowTrack | undefined)[] {
  const both = texts.map((text) => {
    const { label } = state.lexicon.of(text);
    return (
      label !== 'ignore' &&
      label.kind === 'ambiguous' &&
      new Set(label.candidates.map((candidate) => METRICS[candidate]!.track)).size > 1
    );
  });
  if (!both.some(Boolean)) return [];
  const candidate = new Uint32Array(texts.length);
  const client = new Uint32Array(texts.length);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (!both[code]) continue;
    if (keys.candidate[at] !== NONE) candidate[code]!++;
    else if (keys.job[at] !== NONE) client[code]!++;
  }
  return texts.map((_, code): RowTrack | undefined => {
    const [a, b] = [candidate[code]!, client[code]!];
    if (!both[code] || a + b === 0) return undefined;
    return { track: a >= b ? 'candidate' : 'client', mixed: Math.min(a, b) * 5 >= a + b };
  });
}

function metricsByTrack(state: ReadState, text: string): LogLabel['byTrack'] {
  const { label } = state.lexicon.of(text);
  if (label === 'ignore' || label.kind !== 'ambiguous') return undefined;
  const of = (track: Track): number => label.candidates.find((candidate) => METRICS[candidate]!.track === track) ?? -1;
  return { candidate: of('candidate'), client: of('client') };
}

class LogReader {
  private readonly counts: ValueColumn | undefined;
  private readonly money: readonly ValueColumn[];
  private readonly grains: Uint8Array | undefined;
  private readonly blockDates: ({ first: Day; grain: number } | undefined)[];
  private blankMeansOne = false;
  private coarse = 0;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly coded: CodedColumn,
    private readonly labels: readonly LogLabel[],
    values: readonly ValueColumn[],
    private readonly notDone: Uint8Array,
    private readonly metrics: Int16Array,
    private readonly doubles: Uint8Array | undefined,
    private readonly unknown: UnknownLabels,
  ) {
    this.money = values.filter(
      ({ metric, side }) => metric >= 0 && METRICS[metric]!.kind === 'money' && side === 'actual',
    );
    this.counts = values.find((value) => !this.money.includes(value));
    this.grains = plan.grain === undefined ? undefined : this.readGrains();
    this.blockDates = plan.rowSet.blocks.map((block) => {
      const period = plan.dates.length > 0 ? undefined : blockPeriod(state, block);
      if (period === undefined) return undefined;
      if (isCoarse(period)) this.coarse++;
      return { first: period.first, grain: grainOf(period.grain, period.first, period.last) };
    });
    if (this.counts !== undefined) this.blankMeansOne = this.blankShare(this.counts) >= BLANK_MEANS_ONE;
  }

  private readGrains(): Uint8Array {
    const { codes, texts } = codeColumn(this.state, this.plan.grain, this.keys.rows);
    const known = texts.map((text) => (/^(?:月|month)$/i.test(text) ? 2 : /^(?:週|week)$/i.test(text) ? 1 : 0));
    return Uint8Array.from(codes, (code) => known[code]!);
  }

  private blankShare({ at, column }: ValueColumn): number {
    const { rows } = this.keys;
    const numbers = this.state.numbers.get(column)!;
    let blank = 0;
    for (let index = 0; index < rows.length; index++) {
      if (Number.isNaN(numbers[index]!) && this.state.grid[rows[index]!]![at] === '') blank++;
    }
    return rows.length === 0 ? 0 : blank / rows.length;
  }

  read(): void {
    const { rows } = this.keys;
    this.state.events.reserve(rows.length);
    for (let at = 0; at < rows.length; at++) this.readRow(at);
    this.checkTotals();
    if (this.coarse > 0)
      this.state.issue('coarse-period', rows[0]!, this.plan.table.firstColumn, '', { count: rows.length });
  }

  /** 合計 under a log with counts: compared with all counts since the last total, or from the top. */
  private checkTotals(): void {
    const { state, plan, counts } = this;
    let start = 0;
    for (const { row, after, kind } of plan.rowSet.totals) {
      const cell: Cell = counts === undefined ? '' : state.grid[row]![counts.at]!;
      const figure = readFigure(state, cell);
      const since = counts === undefined ? 0 : this.sumOf(counts, start, after);
      const whole = counts === undefined ? 0 : this.sumOf(counts, 0, after);
      if (kind === 'sum' && figure.kind === 'number' && figure.value !== since && figure.value !== whole) {
        state.issue('total-mismatch', row, counts!.at, state.show(cell), {
          heading: counts!.column.head.text,
          stated: figure.value,
          counted: since,
        });
      } else {
        const column =
          plan.columns.find(({ column: at }) => !isBlankCell(state.grid[row]![at]))?.column ?? plan.table.firstColumn;
        state.issue('total-row', row, column, state.show(state.grid[row]![column]));
      }
      start = after;
    }
  }

  private sumOf({ at }: ValueColumn, start: number, end: number): number {
    let sum = 0;
    for (let index = start; index < end; index++) {
      const figure = readFigure(this.state, this.state.grid[this.keys.rows[index]!]![at]);
      if (figure.kind === 'number' && figure.value > 0) sum += figure.value;
    }
    return sum;
  }

  private readRow(at: number): void {
    const { state, plan, keys } = this;
    const metric = this.metrics[at]!;
    const row = keys.rows[at]!;
    const member = keys.member[at]!;
    const label = this.labels[this.coded.codes[at]!]!;
    if (label.end !== undefined) this.end(at, label.end);
    if (metric < 0) {
      this.leaveOutLabel(at, row, label);
      return;
    }
    if (member < NONE && member >= -4) {
      this.leaveOut(row, rowFault(member), plan.member!.column);
      return;
    }
    const place = plan.metric!.column;
    if (this.notDone[at] !== 0) {
      const code = this.notDone[at] === ROW_CANCELLED ? 'cancelled-row' : 'planned-row';
      this.leaveOut(row, code, plan.statuses[0]!.column);
      return;
    }
    const fine = keys.dates.state[at] === DATE_FINE;
    const block = fine ? undefined : this.blockDates[keys.blockOf[at]!];
    if (!fine && block === undefined && plan.dates.length > 0 && !plan.tidy) {
      const code = keys.dates.state[at] === DATE_UNREADABLE ? 'unreadable-date' : 'no-date';
      this.leaveOut(row, code, plan.dates[0]!.column);
      return;
    }
    const day = fine ? keys.dates.day[at]! : (block?.first ?? UNDATED);
    const grain = this.grains?.[at] ?? (fine ? keys.dates.grain[at]! : (block?.grain ?? GRAIN_DAY));
    if (day > state.asOf) {
      this.leaveOut(row, 'plan', plan.dates[0]?.column ?? place);
      return;
    }
    if (this.doubles !== undefined && this.doubles[at] === DOUBLE_ONCE) {
      this.leaveOut(row, 'double-once', place);
      return;
    }
    const count = this.counts === undefined ? 1 : this.countOf(at, row, this.counts);
    if (count < 0) return;
    const person = member >= 0 ? member : NONE;
    const ra = keys.ra[at]!;
    const column = this.counts?.at ?? place;
    if (count > 0 || METRICS[metric]!.stock) {
      state.event(
        day,
        grain,
        person,
        ra >= 0 ? ra : NONE,
        metric,
        count,
        keys.candidate[at]!,
        keys.job[at]!,
        row,
        column,
      );
    } else state.counted(row);
    for (const value of this.money) this.readMoney(at, row, value, day, grain, person);
  }

  /** The row's count; negative where it cannot be counted, and said so. */
  private countOf(at: number, row: number, value: ValueColumn): number {
    const { state } = this;
    const number = state.numbers.get(value.column)![at]!;
    if (number >= 0) return number;
    const cell: Cell = state.grid[row]![value.at]!;
    const figure = readFigure(state, cell);
    const heading = value.column.head.text;
    if (figure.kind === 'number' && figure.value >= 0) return figure.value;
    if (figure.kind === 'nothing') {
      if (cell === '' && this.blankMeansOne) return 1;
      this.leaveOut(row, 'blank-count', value.at);
      return -1;
    }
    const code =
      figure.kind === 'number'
        ? 'negative-count'
        : figure.kind === 'no-data'
          ? 'no-data'
          : figure.kind === 'error'
            ? 'error-cell'
            : 'unreadable-number';
    state.leftOut(row);
    state.issue(code, row, value.at, state.show(cell), { heading });
    return -1;
  }

  private readMoney(at: number, row: number, value: ValueColumn, day: Day, grain: number, member: number): void {
    const { state, keys } = this;
    const cell: Cell = state.grid[row]![value.at]!;
    const figure = readFigure(state, cell);
    if (figure.kind === 'nothing') return;
    if (figure.kind !== 'number') {
      state.issue(figure.kind === 'error' ? 'error-cell' : 'unreadable-number', row, value.at, state.show(cell), {
        heading: value.column.head.text,
      });
      return;
    }
    const amount = figure.unit === '' ? figure.value * value.scale : figure.value;
    state.event(
      day,
      grain,
      member,
      keys.ra[at]! >= 0 ? keys.ra[at]! : NONE,
      value.metric,
      amount,
      keys.candidate[at]!,
      keys.job[at]!,
      row,
      value.at,
    );
  }

  private leaveOutLabel(at: number, row: number, label: LogLabel): void {
    const { state, plan } = this;
    const { column } = plan.metric!;
    if (label.fault === 'heading') {
      state.heading(row);
      return;
    }
    state.leftOut(row);
    if (label.end !== undefined) state.issue('end-row', row, column, label.text, { end: label.end });
    else if (label.fault === 'unknown') this.unknown.add(label.text, row, column);
    else
      state.issue(label.fault === '' ? 'unknown-label' : label.fault, row, column, label.text, {
        label: label.text,
        count: 1,
        nearest: '',
      });
    void at;
  }

  private leaveOut(row: number, code: string, column: number): void {
    this.state.leftOut(row);
    this.state.issue(code, row, column, this.state.show(this.state.grid[row]![column]), { heading: '' });
  }

  private end(at: number, kind: 'rejected' | 'withdrawn'): void {
    const { keys, state, plan } = this;
    if (keys.candidate[at] === NONE && keys.job[at] === NONE) return;
    const day = keys.dates.state[at] === DATE_FINE ? keys.dates.day[at]! : UNDATED;
    state.ends.push({
      candidate: keys.candidate[at]!,
      job: keys.job[at]!,
      member: Math.max(NONE, keys.member[at]!),
      kind,
      day,
      row: keys.rows[at]!,
      column: plan.metric!.column,
    });
  }
}
