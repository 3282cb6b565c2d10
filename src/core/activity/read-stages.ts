import { type Day, startOfMonth } from '../calendar/day';
import { isDitto } from '../layout/mark-words';
import { METRICS } from '../metrics/catalogue';
import { GRAIN_DAY, GRAIN_MONTH, NONE, UNDATED } from './activity';
import { type FlagMark, readFlag } from './read-flags';
import { blockPeriod, grainOf, isCoarse } from './read-periods';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import { readStageColumn, type StageCells } from './read-stage-cells';
import { CELL_DATE, CELL_DONE, CELL_END, CELL_ERROR, CELL_PLANNED, CELL_UNREADABLE, natureOf } from './read-stage-text';
import { dayText, type ReadState } from './read-state';
import type { ValueColumn } from './read-values';
import { DATE_FINE } from './row-dates';

interface StageColumn {
  readonly value: ValueColumn;
  readonly cells: StageCells;
}

/** Steps of the person, not of one application: repeated on every job row, they happened once. */
const LAST_PERSON_ORDER = 59;

/** The stage dates and flags of a table, row by row. */
export interface StageColumns {
  /** Counts one row's stages, results aside where the row takes money back. Whether anything was counted. */
  readRow(at: number, takesBack: boolean): boolean;
  /** The day money of this row is counted on: that of its acceptance, unless the settings say otherwise. */
  moneyDay(at: number): { readonly first: Day; readonly grain: number } | undefined;
  /** Whether the table dates its rows by stages, not by a column of their own. */
  readonly dated: boolean;
  finish(): void;
}

/** Prepares the columns of a table that hold a date or a mark per stage. */
export function readStages(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  values: readonly ValueColumn[],
): StageColumns {
  const dated = values.filter(({ column }) => column.holds === 'stage-date');
  const flags = values.filter(({ column }) => column.holds === 'flag');
  return new StageReader(state, plan, keys, readDated(state, plan, keys, dated), flags);
}

/** Columns with most dates first: they give the year to the others. */
function readDated(state: ReadState, plan: TablePlan, keys: RowKeys, dated: readonly ValueColumn[]): StageColumn[] {
  const order = [...dated].sort((a, b) => weight(b) - weight(a));
  const near: (Day | undefined)[] = [];
  const read = new Map<ValueColumn, StageCells>();
  for (const value of order) {
    const cells = readStageColumn(
      state,
      value.column,
      natureOf(value.metric),
      keys.rows,
      keys.blockOf,
      plan.rowSet.blocks,
      near.length > 0 ? near : undefined,
    );
    read.set(value, cells);
    const text = value.column.profile.period > 0;
    if (near.length === 0 || text)
      for (let at = 0; at < keys.rows.length; at++)
        if (near[at] === undefined && cells.kind[at] === CELL_DATE) near[at] = cells.day[at];
  }
  return dated.map((value) => ({ value, cells: read.get(value)! }));
}

function weight({ column }: ValueColumn): number {
  return column.profile.date * 1000 + column.profile.period;
}

class StageReader implements StageColumns {
  readonly dated: boolean;
  private readonly seen = new Map<number, number[]>();
  private readonly repeats = new Map<number, { row: number; count: number }>();
  /** Metrics another column of the same row has told. */
  private readonly told = new Set<number>();
  private takesBack = false;
  private flagsDated = 0;
  private flagsBy = '';
  private coarse = 0;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly stages: readonly StageColumn[],
    private readonly flags: readonly ValueColumn[],
  ) {
    this.dated = stages.length > 0 || flags.length > 0;
  }

  readRow(at: number, takesBack: boolean): boolean {
    let touched = false;
    this.told.clear();
    this.takesBack = takesBack;
    for (const stage of this.stages) touched = this.readStage(at, stage) || touched;
    return (this.flags.length > 0 && this.readFlags(at)) || touched;
  }

  private readStage(at: number, { value, cells }: StageColumn): boolean {
    const kind = cells.kind[at]!;
    if (kind === 0) return false;
    const { state } = this;
    const row = this.keys.rows[at]!;
    const heading = value.column.head.text;
    const end = cells.ends.get(at);
    if (end !== undefined) this.end(at, end, cells.day[at]!, value.at);
    const shown = state.show(state.grid[row]![value.at]);
    if (kind === CELL_DATE) {
      if (value.metric < 0) return this.unknownStage(row, value);
      if (end !== undefined) state.issue('end-after-date', row, value.at, shown, { heading, end });
      const said = cells.said.get(at);
      if (said !== undefined) state.issue(said, row, value.at, shown, { heading, day: dayText(cells.day[at]!) });
      return this.countStage(at, row, value, cells.day[at]!, cells.grain[at]!);
    }
    if (kind === CELL_ERROR) state.issue('error-cell', row, value.at, shown, { heading });
    else if (kind === CELL_UNREADABLE) state.issue('unreadable-date', row, value.at, shown, { heading });
    else if (kind === CELL_DONE) state.issue('done-without-date', row, value.at, shown, { heading });
    else if (kind === CELL_PLANNED) state.issue('plan', row, value.at, shown, { heading });
    else if (kind === CELL_END) state.issue('end-in-cell', row, value.at, shown, { heading, end: end ?? '' });
    else state.issue('not-yet', row, value.at, shown, { heading });
    return false;
  }

  private unknownStage(row: number, value: ValueColumn): boolean {
    const known = this.repeats.get(-1 - value.at);
    if (known === undefined) this.repeats.set(-1 - value.at, { row, count: 1 });
    else known.count++;
    return false;
  }

  private countStage(at: number, row: number, value: ValueColumn, day: Day, grain: number): boolean {
    const { state, keys } = this;
    if (day > state.asOf) {
      state.issue('plan', row, value.at, state.show(state.grid[row]![value.at]), { heading: value.column.head.text });
      return false;
    }
    if (this.isRepeat(at, value, day, row)) return true;
    if (this.takesBack && METRICS[value.metric]!.kind === 'outcome') {
      state.issue('refund-row', row, value.at, state.show(state.grid[row]![value.at]), {
        heading: value.column.head.text,
      });
      return false;
    }
    state.event(
      day,
      grain,
      personOf(keys.member[at]!),
      personOf(keys.ra[at]!),
      value.metric,
      1,
      keys.candidate[at]!,
      keys.job[at]!,
      row,
      value.at,
    );
    return true;
  }

  /** A step of the person that another row of the same person has already told. */
  private isRepeat(at: number, value: ValueColumn, day: Day, row: number): boolean {
    const candidate = this.keys.candidate[at]!;
    const metric = METRICS[value.metric]!;
    if (this.toldTwice(value, row)) return true;
    if (
      candidate === NONE ||
      metric.track !== 'candidate' ||
      metric.order === undefined ||
      metric.order > LAST_PERSON_ORDER
    )
      return false;
    const key = candidate * 256 + value.metric;
    const days = this.seen.get(key);
    if (days === undefined) {
      this.seen.set(key, [day]);
      return false;
    }
    if (!days.includes(day)) {
      days.push(day);
      return false;
    }
    const known = this.repeats.get(value.at);
    if (known === undefined) this.repeats.set(value.at, { row, count: 1 });
    else known.count++;
    return true;
  }

  /** One application takes a step once: 一次面接日 and 一次面接実施日 of one row are the same interview. */
  private toldTwice(value: ValueColumn, row: number): boolean {
    const { order } = METRICS[value.metric]!;
    if (order === undefined || order <= LAST_PERSON_ORDER) return false;
    if (!this.told.has(value.metric)) {
      this.told.add(value.metric);
      return false;
    }
    const used = this.plan.values.find(
      ({ head, column }) => column !== value.at && head.label.kind === 'metric' && head.label.metric === value.metric,
    );
    const heading = value.column.head.text;
    this.state.issue('column-alike', row, value.at, heading, { heading, used: used?.head.text ?? '' });
    return true;
  }

  private end(at: number, kind: 'rejected' | 'withdrawn' | 'hired' | 'open', day: Day, column: number): void {
    const { keys, state } = this;
    if (keys.candidate[at] === NONE && keys.job[at] === NONE) return;
    state.ends.push({
      candidate: keys.candidate[at]!,
      job: keys.job[at]!,
      member: personOf(keys.member[at]!),
      kind,
      day,
      row: keys.rows[at]!,
      column,
    });
  }

  private readFlags(at: number): boolean {
    const { state, keys } = this;
    const row = keys.rows[at]!;
    const cells = state.grid[row]!;
    const marks = this.flags.map((value): FlagMark => readFlag(state, cells[value.at]));
    const when = this.flagDay(at);
    let touched = false;
    marks.forEach((mark, index) => {
      const value = this.flags[index]!;
      if (mark.kind === 'none') return;
      if (mark.kind === 'unknown') {
        const shown = state.show(cells[value.at]);
        if (!isDitto(shown)) state.issue('unknown-mark', row, value.at, shown, { heading: value.column.head.text });
        return;
      }
      if (mark.kind === 'pending') {
        state.issue('not-yet', row, value.at, state.show(cells[value.at]), { heading: value.column.head.text });
        return;
      }
      if (mark.kind === 'failed') {
        this.end(at, mark.end, UNDATED, value.at);
        state.issue('end-in-cell', row, value.at, state.show(cells[value.at]), {
          heading: value.column.head.text,
          end: mark.end,
        });
        touched = this.implied(at, index, marks, when) || touched;
        return;
      }
      touched =
        this.countFlag(at, value, mark.day === undefined ? when : { first: mark.day, grain: GRAIN_DAY }) || touched;
    });
    return touched;
  }

  /** × at a stage says that the one before was reached, where its own cell is left blank. */
  private implied(at: number, index: number, marks: readonly FlagMark[], when: { first: Day; grain: number }): boolean {
    const before = this.flags[index - 1];
    if (before === undefined || marks[index - 1]!.kind !== 'none' || before.metric < 0) return false;
    const row = this.keys.rows[at]!;
    this.state.issue('implied-stage', row, before.at, '', {
      heading: before.column.head.text,
      next: this.flags[index]!.column.head.text,
    });
    return this.countFlag(at, before, when);
  }

  private countFlag(at: number, value: ValueColumn, when: { first: Day; grain: number }): boolean {
    const { state, keys } = this;
    const row = keys.rows[at]!;
    if (value.metric < 0) return this.unknownStage(row, value);
    if (when.first !== UNDATED && when.first > state.asOf) {
      state.issue('plan', row, value.at, state.show(state.grid[row]![value.at]), { heading: value.column.head.text });
      return false;
    }
    if (this.isRepeat(at, value, when.first, row)) return true;
    this.flagsDated++;
    state.event(
      when.first,
      when.grain,
      personOf(keys.member[at]!),
      personOf(keys.ra[at]!),
      value.metric,
      1,
      keys.candidate[at]!,
      keys.job[at]!,
      row,
      value.at,
    );
    return true;
  }

  /** The month a row's flags are counted in: that of the only date there is. */
  private flagDay(at: number): { first: Day; grain: number } {
    const { keys, plan, state } = this;
    if (keys.dates.state[at] === DATE_FINE) {
      this.flagsBy = plan.dates[0]?.head.text ?? '';
      const day = keys.dates.day[at]!;
      return keys.dates.grain[at] === GRAIN_DAY
        ? { first: startOfMonth(day), grain: GRAIN_MONTH }
        : { first: day, grain: keys.dates.grain[at]! };
    }
    for (const { value, cells } of this.stages) {
      if (cells.kind[at] !== CELL_DATE) continue;
      this.flagsBy = value.column.head.text;
      return { first: startOfMonth(cells.day[at]!), grain: GRAIN_MONTH };
    }
    const block = plan.rowSet.blocks[keys.blockOf[at]!]!;
    const period = blockPeriod(state, block);
    if (period === undefined) return { first: UNDATED, grain: GRAIN_DAY };
    if (isCoarse(period)) this.coarse++;
    return { first: period.first, grain: grainOf(period.grain, period.first, period.last) };
  }

  moneyDay(at: number): { readonly first: Day; readonly grain: number } | undefined {
    const basis = this.state.settings.basis.revenue;
    const order =
      basis === 'joined' || basis === 'invoiced'
        ? ['joined', 'offer_accepted', 'placement']
        : ['offer_accepted', 'placement', 'joined'];
    for (const id of order) {
      for (const { value, cells } of this.stages) {
        if (value.metric < 0 || METRICS[value.metric]!.id !== id || cells.kind[at] !== CELL_DATE) continue;
        return { first: cells.day[at]!, grain: cells.grain[at]! };
      }
    }
    return undefined;
  }

  finish(): void {
    const { state, plan } = this;
    for (const [at, { row, count }] of this.repeats) {
      const unknown = at < 0;
      const place = unknown ? -1 - at : at;
      const heading = plan.columns.find(({ column }) => column === place)!.head.text;
      state.issue(unknown ? 'unknown-stage' : 'repeated-stage', row, place, unknown ? heading : '', {
        heading,
        label: heading,
        count,
      });
    }
    if (this.flagsDated > 0) {
      const undated = this.flagsBy === '' && this.coarse === 0;
      state.issue('flags-dated', this.keys.rows[0]!, this.flags[0]!.at, '', {
        heading: this.flagsBy,
        count: this.flagsDated,
        undated: undated ? 1 : 0,
      });
    }
    if (this.coarse > 0)
      state.issue('coarse-period', this.keys.rows[0]!, this.flags[0]!.at, '', { count: this.coarse });
  }
}

/** A person's number, or `NONE` where the cell names nobody who could be counted. */
function personOf(number: number): number {
  return number >= 0 ? number : NONE;
}
