import type { Day } from '../calendar/day';
import type { Cell } from '../grid/cell';
import type { Column } from '../layout/column';
import { isDitto } from '../layout/mark-words';
import type { DateInference, ResolvedDates } from '../parse/date-context';
import type { DateReading } from '../parse/date-reading';
import { readDateNumber } from '../parse/date-text';
import { resolveDates } from '../parse/resolve-dates';
import { isTimeDate } from '../parse/typed-as';
import { type EndKind, UNDATED } from './activity';
import { dateContext, grainOf } from './read-periods';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import {
  CELL_DATE,
  CELL_DONE,
  CELL_UNREADABLE,
  natureOf,
  readStageText,
  type StageNature,
  type StageText,
} from './read-stage-text';
import type { ReadState } from './read-state';
import type { ValueColumn } from './read-values';

/** A column of stage dates with what its cells say. */
export interface StageColumn {
  readonly value: ValueColumn;
  readonly cells: StageCells;
}

/** A stage-date column, read from top to bottom. */
export interface StageCells {
  readonly kind: Uint8Array;
  readonly day: Int32Array;
  readonly grain: Uint8Array;
  /** Ends written in cells (NG, 辞退), with or without a date. */
  readonly ends: ReadonlyMap<number, EndKind>;
  /** Codes of what is to be said about a cell's date: moved (4/10→4/13), or sure to the month only (4月中旬). */
  readonly said: ReadonlyMap<number, string>;
}

/** Reads one stage-date column. `near` gives each row's surest day, to which a date without a year lies close. */
export function readStageColumn(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  { column, metric }: ValueColumn,
  near: readonly (Day | undefined)[] | undefined,
): StageCells {
  const reader = new StageCellReader(state, plan, keys, column, near);
  reader.read(natureOf(metric));
  return reader;
}

/** A text or number that may be a date, by position among the rows. */
interface OpenDate {
  readonly at: number;
  readonly reading: DateReading;
}

class StageCellReader implements StageCells {
  readonly kind: Uint8Array;
  readonly day: Int32Array;
  readonly grain: Uint8Array;
  readonly ends = new Map<number, EndKind>();
  readonly said = new Map<number, string>();
  private readonly open: OpenDate[] = [];

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly column: Column,
    private readonly near: readonly (Day | undefined)[] | undefined,
  ) {
    const { length } = keys.rows;
    this.kind = new Uint8Array(length);
    this.day = new Int32Array(length).fill(UNDATED);
    this.grain = new Uint8Array(length);
  }

  read(nature: StageNature): void {
    const { state, keys, column } = this;
    const known = new Map<string, StageText>();
    for (let at = 0; at < keys.rows.length; at++) {
      const cell: Cell = state.grid[keys.rows[at]!]![column.column]!;
      if (cell === '' || cell === false) continue;
      if (typeof cell !== 'string') {
        this.takeTyped(at, cell);
        continue;
      }
      let read = known.get(cell);
      if (read === undefined) {
        read = readStageText(state.lexicon.of(cell), nature);
        known.set(cell, read);
      }
      this.takeText(at, cell, read);
    }
    this.settle();
  }

  private takeTyped(at: number, cell: Exclude<Cell, string>): void {
    if (typeof cell === 'boolean') this.kind[at] = CELL_DONE;
    else if (typeof cell === 'number') {
      const reading = readDateNumber(cell);
      this.kind[at] = reading === undefined ? CELL_UNREADABLE : CELL_DATE;
      if (reading !== undefined) this.open.push({ at, reading });
    } else if (isTimeDate(cell)) this.kind[at] = CELL_UNREADABLE;
    else {
      this.kind[at] = CELL_DATE;
      this.day[at] = this.state.zone.toDay(cell);
    }
  }

  private takeText(at: number, cell: string, { kind, reading, end, said }: StageText): void {
    this.kind[at] = kind;
    if (kind === CELL_UNREADABLE && isDitto(cell)) this.copyAbove(at);
    else if (reading !== undefined) this.open.push({ at, reading });
    if (end !== undefined) this.ends.set(at, end);
    if (said !== '' && kind === CELL_DATE) this.said.set(at, said);
  }

  private copyAbove(at: number): void {
    const { kind, day, open } = this;
    const { blockOf } = this.keys;
    if (blockOf[at] !== blockOf[at - 1] || kind[at - 1] !== CELL_DATE) return;
    kind[at] = CELL_DATE;
    day[at] = day[at - 1]!;
    const above = open[open.length - 1];
    if (above?.at === at - 1) open.push({ at, reading: above.reading });
  }

  /** Settles open dates block by block: each block's title may name another year. */
  private settle(): void {
    const { blocks } = this.plan.rowSet;
    const groups = new Map<string, OpenDate[]>();
    for (const one of this.open) {
      const { key } = blocks[this.keys.blockOf[one.at]!]!;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
    for (const group of groups.values()) this.settleGroup(group, groups.size === 1);
  }

  private settleGroup(group: readonly OpenDate[], only: boolean): void {
    const { state, near, keys } = this;
    const typed = only ? typedDays(this, group) : undefined;
    const context = {
      ...dateContext(state, this.plan.rowSet.blocks[keys.blockOf[group[0]!.at]!]!, 'events'),
      near: near === undefined ? undefined : nearOf(near, group, typed),
    };
    const readings = typed?.readings ?? group.map(({ reading }) => reading);
    const result = resolveDates(readings, context, typed?.known);
    if (result.dayOrder !== undefined) state.dayOrder = result.dayOrder;
    for (const inference of result.inferred) {
      if (inference.code === 'swapped' && typed !== undefined) this.turnBack(typed, result.days);
      reportInference(state, this.column, keys.rows[group[0]!.at]!, inference);
    }
    group.forEach(({ at }, index) => {
      this.place(at, typed?.position.get(at) ?? index, result);
    });
  }

  private place(at: number, found: number, { days, lasts, grains }: ResolvedDates): void {
    const first = days[found];
    if (first === undefined) {
      if (this.kind[at] === CELL_DATE) this.kind[at] = CELL_UNREADABLE;
      return;
    }
    this.day[at] = first;
    this.grain[at] = grainOf(grains[found] ?? 'day', first, lasts[found] ?? first);
  }

  /** Date cells that the spreadsheet made with day and month exchanged. */
  private turnBack({ position, known }: TypedDays, days: readonly (Day | undefined)[]): void {
    for (const [at, found] of position) if (known[found] !== undefined) this.day[at] = days[found] ?? this.day[at]!;
  }
}

function reportInference(state: ReadState, { column, head }: Column, row: number, inference: DateInference): void {
  const heading = head.text;
  const { count } = inference;
  if (inference.code === 'day-order') {
    state.issue('date-order', row, column, '', { heading, order: inference.order, by: inference.by, count });
  } else if (inference.code === 'year' && inference.by === 'as-of') {
    const { by, first, last } = inference;
    state.issue('date-year', row, column, '', { heading, by, first, last, count });
  } else if (inference.code === 'swapped') state.issue('date-swapped', row, column, '', { heading, count });
}

/** Date cells and open dates of one column together, and where each row stands among them. */
interface TypedDays {
  readonly known: (Day | undefined)[];
  readonly readings: (DateReading | undefined)[];
  readonly position: ReadonlyMap<number, number>;
}

/** Text dates among Date cells of the same column: those give the year. */
function typedDays({ kind, day }: StageCells, group: readonly OpenDate[]): TypedDays | undefined {
  const readingAt = new Map(group.map(({ at, reading }) => [at, reading]));
  const known: (Day | undefined)[] = [];
  const readings: (DateReading | undefined)[] = [];
  const position = new Map<number, number>();
  let some = false;
  for (let at = 0; at < kind.length; at++) {
    const reading = readingAt.get(at);
    if (kind[at] !== CELL_DATE && reading === undefined) continue;
    position.set(at, known.length);
    known.push(reading === undefined ? day[at] : undefined);
    readings.push(reading);
    if (reading === undefined) some = true;
  }
  return some ? { known, readings, position } : undefined;
}

function nearOf(
  near: readonly (Day | undefined)[],
  group: readonly OpenDate[],
  typed: TypedDays | undefined,
): (Day | undefined)[] {
  if (typed === undefined) return group.map(({ at }) => near[at]);
  const days: (Day | undefined)[] = new Array<undefined>(typed.known.length).fill(undefined);
  for (const [at, position] of typed.position) days[position] = near[at];
  return days;
}
