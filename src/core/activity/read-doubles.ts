import type { Cell } from '../grid/cell';
import { isBlankCell } from '../layout/row-profile';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import { DATE_FINE } from './row-dates';

/** A row that repeats another one which carries an id or a time of day: the same act, entered twice. */
export const DOUBLE_ONCE = 1;

/** Rows of one and the same act (calls of one day) are compared with so many before them, so that cost stays linear. */
const ALIKE_MOST = 64;

/**
 * Finds rows that are identical in every cell. With an id of their own or a time of day they are one act; without, two
 * acts of one day are normal, so they count and are reported. Open addressing over numbers: no key texts are built.
 */
export function findDoubles(state: ReadState, plan: TablePlan, keys: RowKeys, metrics: Int16Array): Uint8Array {
  const length = keys.rows.length;
  const doubles = new Uint8Array(length);
  let size = 16;
  while (size < length * 2) size *= 2;
  const slots = new Int32Array(size);
  const mask = size - 1;
  const { day } = keys.dates;
  const { member, candidate, job } = keys;
  for (let at = 0; at < length; at++) {
    if (metrics[at]! < 0) continue;
    let alike = 0;
    let slot = hash(day[at]!, member[at]!, metrics[at]!, candidate[at]!, job[at]!) & mask;
    for (;;) {
      const other = slots[slot]! - 1;
      if (other < 0) {
        slots[slot] = at + 1;
        break;
      }
      const same =
        day[other] === day[at] &&
        metrics[other] === metrics[at] &&
        member[other] === member[at] &&
        candidate[other] === candidate[at] &&
        job[other] === job[at];
      if (same && (isDouble(state, plan, keys, other, at, doubles) || ++alike >= ALIKE_MOST)) break;
      slot = (slot + 1) & mask;
    }
  }
  return doubles;
}

function hash(a: number, b: number, c: number, d: number, e: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 7, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ Math.imul(c + 31, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39) ^ Math.imul(d + 131, 0x27d4eb2f);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x165667b1) ^ Math.imul(e + 1031, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Whether two rows with the same act are one; marks and reports what was decided. */
function isDouble(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  first: number,
  second: number,
  doubles: Uint8Array,
): boolean {
  const [a, b] = [state.grid[keys.rows[first]!]!, state.grid[keys.rows[second]!]!];
  const sameId =
    plan.id !== undefined && !isBlankCell(a[plan.id.column]) && sameCell(a[plan.id.column]!, b[plan.id.column]!);
  if (!sameId && !sameRow(a, b, plan)) return false;
  if (sameId || hasTime(state, plan, keys, second, b)) doubles[second] = DOUBLE_ONCE;
  else state.issue('double-separate', keys.rows[second]!, plan.metric!.column, '', { first: keys.rows[first]! + 1 });
  return true;
}

/** Whether two rows of a table hold the same in every cell. */
export function sameRow(a: readonly Cell[], b: readonly Cell[], { table }: TablePlan): boolean {
  for (let column = table.firstColumn; column <= table.lastColumn; column++)
    if (!sameCell(a[column]!, b[column]!)) return false;
  return true;
}

function sameCell(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  return typeof a === 'string' && typeof b === 'string' && a.trim() === b.trim();
}

/** Whether the row tells a time of day: in a column of its own, or with its date. */
function hasTime(state: ReadState, plan: TablePlan, keys: RowKeys, at: number, cells: readonly Cell[]): boolean {
  if (plan.time !== undefined && !isBlankCell(cells[plan.time.column])) return true;
  const main = plan.dates[0];
  if (main === undefined || keys.dates.state[at] !== DATE_FINE) return false;
  const cell = cells[main.column]!;
  if (cell instanceof Date) return cell.getTime() !== state.zone.toDate(keys.dates.day[at]!).getTime();
  if (typeof cell === 'number') return !Number.isInteger(cell);
  const date = state.lexicon.at(cell).date;
  return date !== undefined && (date.form === 'instant' || ('timed' in date && date.timed));
}
