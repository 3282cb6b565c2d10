import { type Day, startOfMonth } from '../calendar/day';
import type { Cell } from '../grid/cell';
import { headKey } from '../layout/head-key';
import { isDitto, namesNoEvent } from '../layout/mark-words';
import { GRAIN_DAY, GRAIN_MONTH, UNDATED } from './activity';
import { asksWhetherHeld } from './crosses';
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

/** When a mark counts: on its own day, or when the row or the title says. */
interface MarkDay {
  readonly first: Day;
  readonly grain: number;
  readonly own?: true;
}

/** 書類結果日 is the day of 書類結果; and 面談日 that of 面談実施, which says whether it was held. */
function isDayOf({ metric, column }: ValueColumn, flag: ValueColumn): boolean {
  const heading = flag.column.head.text;
  return metric < 0
    ? headKey(column.head.text).replace(/(?:日時|日付|日|date)$/, '') === headKey(heading)
    : metric === flag.metric && asksWhetherHeld(heading);
}

/** Reads the ○ × △ columns of a table: dated by the only date there is, and said so. */
export class StageFlags {
  /** Marks counted that have no day of their own, and those of them that nothing dates. */
  private counted = 0;
  private undated = 0;
  private flagsBy = '';
  private coarse = 0;
  /** The marks of the row above. */
  private above: readonly FlagMark[] = [];
  /** By mark column, the column that says on which day its marks were made. */
  private readonly dated: readonly (StageColumn | undefined)[];

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly flags: readonly ValueColumn[],
    private readonly stages: readonly StageColumn[],
    private readonly counter: StageCounter,
  ) {
    this.dated = flags.map((flag) => stages.find(({ value }) => isDayOf(value, flag)));
  }

  /** Whether the dates of a column count by the marks beside them only. */
  decides(stage: ValueColumn): boolean {
    return this.dated.some((one) => one?.value === stage);
  }

  /** Counts the marks of one row. Whether anything was counted. */
  readRow(at: number): boolean {
    const { state, keys } = this;
    const row = keys.rows[at]!;
    const cells = state.grid[row]!;
    const marks = this.flags.map(({ at: place }, index) => this.markOf(at, cells[place], index));
    this.above = marks;
    const when = this.flagDay(at);
    let touched = false;
    marks.forEach((mark, index) => {
      const value = this.flags[index]!;
      const dated = this.dated[index];
      const own = dated?.cells.kind[at] === CELL_DATE ? dated : undefined;
      if (own !== undefined && mark.kind === 'none') {
        const plan = own.cells.day[at]! > state.asOf;
        this.say(plan ? 'plan' : 'not-yet', row, own.value, '', plan ? own.value : value);
      }
      if (mark.kind === 'none') return;
      const held = dated !== undefined && dated.value.metric >= 0;
      if (held && (mark.kind === 'failed' || namesNoEvent(state.show(cells[value.at])))) {
        this.say('cancelled-row', row, value);
        return;
      }
      if (mark.kind === 'unknown') {
        this.say('unknown-mark', row, value);
        return;
      }
      if (mark.kind === 'pending') {
        this.say('not-yet', row, value);
        return;
      }
      if (mark.kind === 'failed') {
        this.counter.end(at, mark.end, own?.cells.day[at] ?? UNDATED, value.at);
        this.say('end-in-cell', row, value, mark.end);
        touched = this.implied(at, index, marks, when) || touched;
        return;
      }
      const day = mark.day ?? own?.cells.day[at];
      const grain = mark.day === undefined ? (own?.cells.grain[at] ?? GRAIN_DAY) : GRAIN_DAY;
      touched = this.countFlag(at, value, day === undefined ? when : { first: day, grain, own: true }) || touched;
    });
    return touched;
  }

  /** What a cell says; 〃 says what the cell above it does. */
  private markOf(at: number, cell: Cell | undefined, index: number): FlagMark {
    const { blockOf } = this.keys;
    const goesOn = typeof cell === 'string' && isDitto(cell) && blockOf[at] === blockOf[at - 1];
    return goesOn ? this.above[index]! : readFlag(this.state, cell);
  }

  private say(code: string, row: number, value: ValueColumn, end = '', of = value): void {
    const { state } = this;
    state.issue(code, row, value.at, state.show(state.grid[row]![value.at]), { heading: of.column.head.text, end });
  }

  /** × at a stage says that the one before was reached, where its own cell is left blank. */
  private implied(at: number, index: number, marks: readonly FlagMark[], when: MarkDay): boolean {
    const before = this.flags[index - 1];
    if (before === undefined || marks[index - 1]!.kind !== 'none' || before.metric < 0) return false;
    const row = this.keys.rows[at]!;
    this.state.issue('implied-stage', row, before.at, '', {
      heading: before.column.head.text,
      next: this.flags[index]!.column.head.text,
    });
    return this.countFlag(at, before, when);
  }

  private countFlag(at: number, value: ValueColumn, when: MarkDay): boolean {
    const { state, keys } = this;
    const row = keys.rows[at]!;
    if (value.metric < 0) return this.counter.unknown(row, value);
    if (when.first !== UNDATED && when.first > state.asOf) {
      this.say('plan', row, value);
      return false;
    }
    if (this.counter.isRepeat(at, value, when.first, row)) return true;
    if (when.own !== true) this.counted++;
    if (when.first === UNDATED) this.undated++;
    this.counter.add(at, value, when.first, when.grain);
    return true;
  }

  /** The month a row's flags are counted in: that of the only date there is. */
  private flagDay(at: number): MarkDay {
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
    if (this.counted > 0)
      state.issue('flags-dated', this.keys.rows[0]!, this.flags[0]!.at, '', {
        heading: this.flagsBy,
        count: this.counted,
        undated: this.undated === this.counted ? 1 : 0,
      });
    if (this.coarse > 0)
      state.issue('coarse-period', this.keys.rows[0]!, this.flags[0]!.at, '', { count: this.coarse });
  }
}
