import type { Day } from '../calendar/day';
import type { Column } from '../layout/column';
import { METRICS } from '../metrics/catalogue';
import { NotHeld } from './not-held';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import { readStageColumn, type StageCells, type StageColumn } from './read-stage-cells';
import { StageFlags } from './read-stage-flags';
import { CELL_DATE, CELL_DONE, CELL_END, CELL_ERROR, CELL_PLANNED, CELL_UNREADABLE } from './read-stage-text';
import { dayText, type ReadState } from './read-state';
import type { ValueColumn } from './read-values';
import { StageCounter } from './stage-counter';

/** The stage dates and flags of a table, row by row. */
export interface StageColumns {
  /** Counts one row's stages, results aside where the row takes money back or the placement fell through. Whether anything was counted. */
  readRow(at: number, takesBack: boolean, undone: boolean): boolean;
  /** The day money of this row is counted on: that of its acceptance, unless the settings say otherwise. */
  moneyDay(at: number): { readonly first: Day; readonly grain: number } | undefined;
  /** Whether the table dates its rows by stages, not by a column of their own. */
  readonly dated: boolean;
  finish(): void;
  /** Whether the status of a row has been heard: it says whether a stage took place. */
  tells(column: Column, at: number): boolean;
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
    const cells = readStageColumn(state, plan, keys, value, near.length > 0 ? near : undefined);
    read.set(value, cells);
    for (let at = 0; at < keys.rows.length; at++) if (cells.kind[at] === CELL_DATE) near[at] ??= cells.day[at];
  }
  return dated.map((value) => ({ value, cells: read.get(value)! }));
}

function weight({ column }: ValueColumn): number {
  return column.profile.date * 1000 + column.profile.period;
}

/** What is said of a cell that tells no date. */
const UNDATED_CODES: ReadonlyMap<number, string> = new Map([
  [CELL_ERROR, 'error-cell'],
  [CELL_UNREADABLE, 'unreadable-date'],
  [CELL_DONE, 'done-without-date'],
  [CELL_PLANNED, 'plan'],
  [CELL_END, 'end-in-cell'],
]);

class StageReader implements StageColumns {
  readonly dated: boolean;
  private readonly counter: StageCounter;
  private readonly marks: StageFlags | undefined;
  private readonly notHeld: NotHeld;

  constructor(
    private readonly state: ReadState,
    plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly stages: readonly StageColumn[],
    flags: readonly ValueColumn[],
  ) {
    this.dated = stages.length > 0 || flags.length > 0;
    this.counter = new StageCounter(state, plan, keys);
    this.notHeld = new NotHeld(state, plan, keys, stages);
    this.marks = flags.length === 0 ? undefined : new StageFlags(state, plan, keys, flags, stages, this.counter);
  }

  readRow(at: number, takesBack: boolean, undone: boolean): boolean {
    let touched = false;
    this.counter.nextRow(this.keys.rows[at]!, takesBack, undone);
    for (const stage of this.stages) touched = this.readStage(at, stage) || touched;
    const marked = this.marks?.readRow(at) ?? false;
    return marked || touched;
  }

  private readStage(at: number, stage: StageColumn): boolean {
    const { value, cells } = stage;
    const kind = cells.kind[at]!;
    if (kind === 0) return false;
    const end = cells.ends.size === 0 ? undefined : cells.ends.get(at);
    if (end !== undefined) this.counter.end(at, end, cells.day[at]!, value.at);
    if (kind === CELL_DATE && this.marks?.decides(value)) return false;
    const fate = kind === CELL_DATE ? this.notHeld.of(at, stage) : undefined;
    if (fate !== undefined) {
      const row = this.keys.rows[at]!;
      this.state.issue(fate.code, row, fate.column, this.state.show(this.state.grid[row]![fate.column]));
      return false;
    }
    if (kind !== CELL_DATE) this.say(at, value, UNDATED_CODES.get(kind) ?? 'not-yet', end);
    else if (value.metric < 0) this.counter.unknown(this.keys.rows[at]!, value);
    else {
      if (end !== undefined) this.say(at, value, 'end-after-date', end);
      const said = cells.said.size === 0 ? undefined : cells.said.get(at);
      if (said !== undefined) this.say(at, value, said, '', dayText(cells.day[at]!));
      return this.counter.count(at, this.keys.rows[at]!, value, cells.day[at]!, cells.grain[at]!);
    }
    return false;
  }

  /** An issue about one cell; its text is made here only, for most cells need none. */
  private say(at: number, { column, at: place }: ValueColumn, code: string, end = '', day = ''): void {
    const { state } = this;
    const row = this.keys.rows[at]!;
    state.issue(code, row, place, state.show(state.grid[row]![place]), { heading: column.head.text, end, day });
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

  tells(column: Column, at: number): boolean {
    return this.notHeld.tells(column, at);
  }

  finish(): void {
    this.counter.report();
    this.marks?.report();
  }
}
