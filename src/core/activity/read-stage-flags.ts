import { type Day, startOfMonth } from '../calendar/day';
import { isDitto } from '../layout/mark-words';
import { GRAIN_DAY, GRAIN_MONTH, UNDATED } from './activity';
import { type FlagMark, readFlag } from './read-flags';
import { blockPeriod, grainOf, isCoarse } from './read-periods';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { StageColumn } from './read-stage-cells';
import { CELL_DATE } from './read-stage-text';
import type { ReadState } from './read-state';
import type { ValueColumn } from './read-values';
import { DATE_FINE } from './row-dates';
import type { StageCounter } from './stage-counter';

/** Reads the ○ × △ columns of a table: dated by the only date there is, and said so. */
export class StageFlags {
  private flagsDated = 0;
  private flagsBy = '';
  private coarse = 0;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly flags: readonly ValueColumn[],
    private readonly stages: readonly StageColumn[],
    private readonly counter: StageCounter,
  ) {}

  /** Counts the marks of one row. Whether anything was counted. */
  readRow(at: number): boolean {
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
        this.counter.end(at, mark.end, UNDATED, value.at);
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
    if (value.metric < 0) return this.counter.unknown(row, value);
    if (when.first !== UNDATED && when.first > state.asOf) {
      state.issue('plan', row, value.at, state.show(state.grid[row]![value.at]), { heading: value.column.head.text });
      return false;
    }
    if (this.counter.isRepeat(at, value, when.first, row)) return true;
    this.flagsDated++;
    this.counter.add(at, value, when.first, when.grain);
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

  /** Says what the marks were dated by. */
  report(): void {
    const { state } = this;
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
