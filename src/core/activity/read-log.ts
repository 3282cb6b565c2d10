import type { Day } from '../calendar/day';
import type { Cell } from '../grid/cell';
import type { Column } from '../layout/column';
import { METRICS } from '../metrics/catalogue';
import { GRAIN_DAY, NONE, UNDATED } from './activity';
import { isMeeting, remarksOf, saysCalledOff } from './called-off';
import { withoutTimes } from './label-times';
import { LogCounts } from './log-counts';
import { type LogLabel, metricOfRow, settleLogLabels } from './log-labels';
import { countLogMoney } from './log-money';
import { checkLogTotals } from './log-totals';
import { isAverageMoney, isForecast } from './money-kinds';
import { readFigure } from './read-cell';
import type { CodedColumn } from './read-coder';
import { DOUBLE_ONCE, findDoubles } from './read-doubles';
import { codeColumn, codeLabels } from './read-keys';
import { blockPeriod, grainOf, isCoarse } from './read-periods';
import type { TablePlan } from './read-plan';
import { type RowKeys, readKeys, rowFault } from './read-row-keys';
import { isAttempt } from './read-stage-text';
import type { ReadState } from './read-state';
import { ROW_PLANNED, ROW_UNANSWERED, type RowFates, readStatuses } from './read-status';
import type { UnknownLabels } from './read-unknown';
import { prepareValues, type ValueColumn } from './read-values';
import { reportRough } from './rough-figures';
import { DATE_FINE, DATE_UNREADABLE } from './row-dates';
import { readRowTracks } from './row-tracks';
import { reportSeveral, unitColumns } from './several-units';

/** Blank counts in this share of the rows mean one each; fewer are gaps. */
const BLANK_MEANS_ONE = 0.3;

/** Reads a table whose rows are single acts: an event log, a CRM history, KPI_TIDY's own output. */
export function readLog(state: ReadState, plan: TablePlan, sameAsAbove: boolean, unknown: UnknownLabels): void {
  if (plan.rowSet.length === 0) return;
  const keys = readKeys(state, plan, sameAsAbove);
  const { coded, times } = withoutTimes(state, plan, codeLabels(state, plan.metric, plan.aspect, keys.rows));
  const said = plan.tidy ? undefined : readRowTracks(state, plan, keys.rows);
  const labels = settleLogLabels(state, plan, keys, coded, said);
  const values = prepareValues(state, plan);
  const fates = readStatuses(state, plan, keys);
  const metrics = new Int16Array(keys.rows.length);
  for (let at = 0; at < metrics.length; at++) metrics[at] = metricOfRow(labels[coded.codes[at]!]!, keys, at, said);
  const doubles = plan.tidy ? undefined : findDoubles(state, plan, keys, metrics);
  new LogReader(state, plan, keys, coded, times, labels, values, fates, metrics, doubles, unknown).read();
}

class LogReader {
  private readonly counts: LogCounts;
  private readonly money: readonly ValueColumn[];
  private readonly grains: Uint8Array | undefined;
  private readonly remarks: readonly Column[];
  private readonly units: readonly Column[];
  private readonly blockDates: ({ first: Day; grain: number } | undefined)[];
  private blankMeansOne = false;
  private coarse = 0;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly coded: CodedColumn,
    private readonly times: readonly number[],
    private readonly labels: readonly LogLabel[],
    values: readonly ValueColumn[],
    private readonly fates: RowFates,
    private readonly metrics: Int16Array,
    private readonly doubles: Uint8Array | undefined,
    private readonly unknown: UnknownLabels,
  ) {
    const money = values.filter(
      ({ metric, side, spare }) => metric >= 0 && METRICS[metric]!.kind === 'money' && side === 'actual' && !spare,
    );
    this.money = money.filter(({ metric }) => !isAverageMoney(metric) && !isForecast(metric));
    for (const { at, metric, column } of money)
      if (isForecast(metric)) state.issue('column-planned', keys.rows[0]!, at, '', { heading: column.head.text });
    this.counts = new LogCounts(state, plan, keys, metrics, values);
    this.remarks = plan.tidy ? [] : remarksOf(plan);
    this.units = unitColumns(state, plan);
    this.grains = plan.grain === undefined ? undefined : this.readGrains();
    this.blockDates = plan.rowSet.blocks.map((block) => {
      const period = plan.dates.length > 0 ? undefined : blockPeriod(state, block);
      if (period === undefined) return undefined;
      if (isCoarse(period)) this.coarse++;
      return { first: period.first, grain: grainOf(period.grain, period.first, period.last) };
    });
    const { main } = this.counts;
    if (main !== undefined) this.blankMeansOne = this.blankShare(main) >= BLANK_MEANS_ONE;
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
    return blank / rows.length;
  }

  read(): void {
    const { rows } = this.keys;
    this.state.events.reserve(rows.length);
    for (let at = 0; at < rows.length; at++) this.readRow(at);
    this.counts.report();
    checkLogTotals(this.state, this.plan, this.keys, this.counts.main, this.metrics);
    if (this.coarse > 0)
      this.state.issue('coarse-period', rows[0]!, this.plan.table.firstColumn, '', { count: rows.length });
  }

  private readRow(at: number): void {
    const { state, plan, keys } = this;
    const metric = this.metrics[at]!;
    const row = keys.rows[at]!;
    const member = keys.member[at]!;
    const label = this.labels[this.coded.codes[at]!]!;
    if (label.end !== undefined) this.end(at, label.end);
    if (metric < 0) {
      this.leaveOutLabel(row, label);
      return;
    }
    const fault = rowFault(member);
    if (fault !== '') {
      this.leaveOut(row, fault, plan.member!.column);
      return;
    }
    const place = plan.metric!.column;
    const fate = this.fates.fate[at]!;
    if (fate !== 0 && !(fate === ROW_UNANSWERED && isAttempt(metric))) {
      const code = fate === ROW_PLANNED ? 'planned-row' : 'cancelled-row';
      this.leaveOut(row, code, this.fates.saidIn[at]!);
      return;
    }
    const fine = keys.dates.state[at] === DATE_FINE;
    const block = fine ? undefined : this.blockDates[keys.blockOf[at]!];
    if (!fine && plan.dates.length > 0 && !plan.tidy) {
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
    const remarked = this.remarks.length > 0 && isMeeting(metric);
    const off = remarked ? this.remarks.find((column) => this.isCalledOff(row, column, day)) : undefined;
    if (off !== undefined) {
      this.leaveOut(row, 'cancelled-row', off.column);
      return;
    }
    if (this.doubles !== undefined && this.doubles[at] === DOUBLE_ONCE) {
      this.leaveOut(row, 'double-once', place);
      return;
    }
    const counted = this.counts.of(row, metric);
    const count = counted === undefined ? this.timesOf(at, row) : this.countOf(at, row, counted);
    if (count < 0) return;
    if (label.more.length > 0 && count !== 1) {
      state.leftOut(row);
      this.unknown.add(label.text, row, place);
      return;
    }
    if (counted === undefined && count === 1) reportSeveral(state, this.units, row);
    const ra = keys.ra[at]!;
    const column = counted?.at ?? place;
    if (count > 0 || METRICS[metric]!.stock) {
      state.event(day, grain, member, ra, metric, count, keys.candidate[at]!, keys.job[at]!, row, column);
      for (const other of label.more) {
        const also = metricOfRow(other, keys, at, undefined);
        state.event(day, grain, member, ra, also, 1, keys.candidate[at]!, keys.job[at]!, row, place);
      }
    } else state.counted(row);
    for (const value of this.money) countLogMoney(state, keys, value, at, { day, grain, member });
  }

  private isCalledOff(row: number, { column }: Column, day: Day): boolean {
    const cell = this.state.grid[row]![column];
    return typeof cell === 'string' && saysCalledOff(cell, day);
  }

  /** 架電×30 is thirty, where no column of counts says otherwise. */
  private timesOf(at: number, row: number): number {
    const times = this.times[this.coded.codes[at]!] ?? 1;
    const { column } = this.plan.metric!;
    const { state } = this;
    if (times !== 1) state.issue('count-in-label', row, column, state.show(state.grid[row]![column]), { count: times });
    return times;
  }

  /** The row's count; negative where it cannot be counted, and said so. */
  private countOf(at: number, row: number, value: ValueColumn): number {
    const { state } = this;
    const number = state.numbers.get(value.column)![at]!;
    const cell: Cell = state.grid[row]![value.at]!;
    const heading = value.column.head.text;
    if (number >= 0 && Number.isInteger(number)) return number;
    const figure = readFigure(state, cell);
    if (figure.kind === 'number' && figure.value >= 0) {
      reportRough(state, figure, cell, this.metrics[at]!, { row, column: value.at, heading });
      return figure.value;
    }
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

  private leaveOutLabel(row: number, { text, fault, end }: LogLabel): void {
    const { state, plan } = this;
    const { column } = plan.metric!;
    if (fault === 'heading') {
      state.heading(row);
      return;
    }
    state.leftOut(row);
    if (end !== undefined) state.issue('end-row', row, column, text, { end });
    else if (fault === 'unknown') this.unknown.add(text, row, column);
    else state.issue(fault, row, column, text);
  }

  private leaveOut(row: number, code: string, column: number): void {
    this.state.leftOut(row);
    this.state.issue(code, row, column, this.state.show(this.state.grid[row]![column]));
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
