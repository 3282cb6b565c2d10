import type { Day } from '../calendar/day';
import type { Cell } from '../grid/cell';
import type { Column } from '../layout/column';
import { isDitto } from '../layout/mark-words';
import type { DateInference } from '../parse/date-context';
import type { DateReading } from '../parse/date-reading';
import { readDateNumber } from '../parse/date-text';
import { resolveDates } from '../parse/resolve-dates';
import { isTimeDate } from '../parse/typed-as';
import type { EndKind } from './activity';
import { GRAIN_DAY, UNDATED } from './activity';
import type { BlockContext } from './read-contexts';
import { dateContext, grainOf } from './read-periods';
import {
  CELL_DATE,
  CELL_DONE,
  CELL_UNREADABLE,
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
  column: Column,
  nature: StageNature,
  rows: Int32Array,
  blockOf: Int32Array,
  blocks: readonly BlockContext[],
  near: readonly (Day | undefined)[] | undefined,
): StageCells {
  const length = rows.length;
  const kind = new Uint8Array(length);
  const day = new Int32Array(length).fill(UNDATED);
  const grain = new Uint8Array(length);
  const ends = new Map<number, EndKind>();
  const said = new Map<number, string>();
  const known = new Map<string, StageText>();
  const open: { at: number; reading: DateReading }[] = [];
  const { grid, zone } = state;
  const place = column.column;
  for (let at = 0; at < length; at++) {
    const cell: Cell = grid[rows[at]!]![place]!;
    if (cell === '' || cell === false) continue;
    if (typeof cell === 'object') {
      if (isTimeDate(cell)) kind[at] = CELL_UNREADABLE;
      else {
        kind[at] = CELL_DATE;
        day[at] = zone.toDay(cell);
      }
      continue;
    }
    if (typeof cell !== 'string') {
      const reading = typeof cell === 'number' ? readDateNumber(cell) : undefined;
      if (reading !== undefined) open.push({ at, reading });
      kind[at] = typeof cell === 'boolean' ? CELL_DONE : reading === undefined ? CELL_UNREADABLE : CELL_DATE;
      continue;
    }
    let read = known.get(cell);
    if (read === undefined) {
      read = readStageText(state.lexicon.of(cell), nature);
      known.set(cell, read);
    }
    kind[at] = read.kind;
    if (read.kind === CELL_UNREADABLE && isDitto(cell)) copyAbove(at, blockOf, kind, day, grain, open);
    else if (read.reading !== undefined) open.push({ at, reading: read.reading });
    if (read.end !== undefined) ends.set(at, read.end);
    if (read.said !== '' && read.kind === CELL_DATE) said.set(at, read.said);
  }
  if (open.length > 0) settleOpen(state, column, rows, blockOf, blocks, near, { kind, day, grain }, open);
  return { kind, day, grain, ends, said };
}

function copyAbove(
  at: number,
  blockOf: Int32Array,
  kind: Uint8Array,
  day: Int32Array,
  grain: Uint8Array,
  open: { at: number; reading: DateReading }[],
): void {
  if (at === 0 || blockOf[at] !== blockOf[at - 1] || kind[at - 1] !== CELL_DATE) return;
  kind[at] = CELL_DATE;
  day[at] = day[at - 1]!;
  grain[at] = grain[at - 1]!;
  const above = open[open.length - 1];
  if (above?.at === at - 1) open.push({ at, reading: above.reading });
}

interface Placing {
  readonly kind: Uint8Array;
  readonly day: Int32Array;
  readonly grain: Uint8Array;
}

/** Settles open dates block by block: each block's title may name another year. */
function settleOpen(
  state: ReadState,
  column: Column,
  rows: Int32Array,
  blockOf: Int32Array,
  blocks: readonly BlockContext[],
  near: readonly (Day | undefined)[] | undefined,
  cells: Placing,
  open: readonly { at: number; reading: DateReading }[],
): void {
  const groups = new Map<string, { at: number; reading: DateReading }[]>();
  for (const one of open) {
    const { key } = blocks[blockOf[one.at]!]!;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  for (const group of groups.values()) {
    const block = blocks[blockOf[group[0]!.at]!]!;
    const typed = groups.size === 1 && open.length < rows.length ? typedDays(cells, group) : undefined;
    const context = {
      ...dateContext(state, block, 'events'),
      near: near === undefined ? undefined : nearOf(near, group, typed),
    };
    const result =
      typed === undefined
        ? resolveDates(
            group.map(({ reading }) => reading),
            context,
          )
        : resolveDates(typed.readings, context, typed.known);
    if (result.dayOrder !== undefined) state.dayOrder = result.dayOrder;
    for (const inference of result.inferred) {
      if (inference.code === 'swapped' && typed !== undefined) turnBack(cells, typed, result.days);
      reportInference(state, column, rows[group[0]!.at]!, inference);
    }
    group.forEach(({ at }, index) => {
      const found = typed === undefined ? index : typed.position.get(at)!;
      const first = result.days[found];
      if (first === undefined) {
        if (cells.kind[at] === CELL_DATE) cells.kind[at] = CELL_UNREADABLE;
        return;
      }
      cells.day[at] = first;
      const named = result.grains[found] ?? 'day';
      cells.grain[at] = named === 'day' ? GRAIN_DAY : grainOf(named, first, result.lasts[found] ?? first);
    });
  }
}

/** Date cells that the spreadsheet made with day and month exchanged. */
function turnBack(
  cells: Placing,
  { position, known }: { position: Map<number, number>; known: readonly (Day | undefined)[] },
  days: readonly (Day | undefined)[],
): void {
  for (const [at, found] of position) if (known[found] !== undefined) cells.day[at] = days[found] ?? cells.day[at]!;
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

/** Text dates among Date cells of the same column: those give the year. */
function typedDays(
  cells: Placing,
  group: readonly { at: number; reading: DateReading }[],
): { known: (Day | undefined)[]; readings: (DateReading | undefined)[]; position: Map<number, number> } | undefined {
  const readingAt = new Map(group.map(({ at, reading }) => [at, reading]));
  const known: (Day | undefined)[] = [];
  const readings: (DateReading | undefined)[] = [];
  const position = new Map<number, number>();
  let some = false;
  for (let at = 0; at < cells.kind.length; at++) {
    const reading = readingAt.get(at);
    if (cells.kind[at] !== CELL_DATE && reading === undefined) continue;
    position.set(at, known.length);
    known.push(reading === undefined ? cells.day[at] : undefined);
    readings.push(reading);
    if (reading === undefined) some = true;
  }
  return some ? { known, readings, position } : undefined;
}

function nearOf(
  near: readonly (Day | undefined)[],
  group: readonly { at: number }[],
  typed: { position: Map<number, number>; known: readonly unknown[] } | undefined,
): (Day | undefined)[] {
  if (typed === undefined) return group.map(({ at }) => near[at]);
  const days: (Day | undefined)[] = new Array<undefined>(typed.known.length).fill(undefined);
  for (const [at, position] of typed.position) days[position] = near[at];
  return days;
}
