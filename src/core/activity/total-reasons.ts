import { type Activity, type Events, NONE, type StatedTotal } from './activity';
import { type ComparedTotal, EQUAL } from './compare-totals';

/** Why a total and our count part, as far as the figures show it. */
export type TotalReason =
  | { readonly kind: 'left-out'; readonly codes: readonly string[]; readonly rows: readonly number[] }
  | { readonly kind: 'member-missing'; readonly member: number }
  | { readonly kind: 'rows-missing'; readonly rows: readonly number[] }
  | { readonly kind: 'twice' }
  | { readonly kind: 'unknown'; readonly more: boolean };

/** The likeliest reason why a total differs from our count of its cells. */
export function reasonOf(activity: Activity, one: ComparedTotal): TotalReason {
  const { total, own } = one;
  const missing = own - total.stated;
  if (total.right) {
    const left = leftOutInside(activity, total);
    if (left.rows.length > 0) return { kind: 'left-out', ...left };
  }
  if (missing < -EQUAL && own > 0 && Math.abs(total.stated - 2 * own) < EQUAL) return { kind: 'twice' };
  if (missing > EQUAL) {
    const member = memberOf(activity.events, one.events, missing);
    if (member !== NONE) return { kind: 'member-missing', member };
    const rows = edgeRows(activity.events, one.events, missing);
    if (rows.length > 0) return { kind: 'rows-missing', rows };
  }
  return { kind: 'unknown', more: missing < 0 };
}

/** Said of cells that are counted all the same. */
const STILL_COUNTED: ReadonlySet<string> = new Set([
  'date-order',
  'date-year',
  'date-swapped',
  'date-moved',
  'date-vague',
  'end-after-date',
  'flags-dated',
  'implied-stage',
  'maybe-shared',
  'rough-number',
  'total-mismatch',
]);

function leftOutInside({ issues }: Activity, { cells }: StatedTotal): { codes: string[]; rows: number[] } {
  if (cells === undefined) return { codes: [], rows: [] };
  const inside = issues.filter(
    ({ code, row, column }) =>
      !STILL_COUNTED.has(code) &&
      row >= cells.firstRow &&
      row <= cells.lastRow &&
      (cells.columns.includes(column) || ROW_CODES.has(code)),
  );
  return { codes: [...new Set(inside.map(({ code }) => code))], rows: [...new Set(inside.map(({ row }) => row))] };
}

/** Issues that leave out a whole row, wherever in it they stand. */
const ROW_CODES: ReadonlySet<string> = new Set([
  'no-date',
  'unreadable-date',
  'ignored-member',
  'group-row',
  'ignored-label',
  'unknown-label',
  'metric-unnamed',
  'no-activity',
  'no-event',
  'label-planned',
  'plan',
  'shared-event',
  'double-once',
  'planned-row',
  'cancelled-row',
  'fell-through',
]);

/** The one person whose figures come to the difference; `NONE` where there is none, or two. */
function memberOf(events: Events, inside: readonly number[], missing: number): number {
  const sums = new Map<number, number>();
  for (const at of inside) sums.set(events.member[at]!, (sums.get(events.member[at]!) ?? 0) + events.count[at]!);
  if (sums.size < 2) return NONE;
  const fitting = [...sums].filter(([member, sum]) => member !== NONE && Math.abs(sum - missing) < EQUAL);
  return fitting.length === 1 ? fitting[0]![0] : NONE;
}

/** The last rows, or the first, that come to the difference: a formula whose range was not drawn out over them. */
function edgeRows(events: Events, inside: readonly number[], missing: number): number[] {
  for (const order of [[...inside].reverse(), inside]) {
    const rows: number[] = [];
    let sum = 0;
    for (const at of order) {
      const row = events.row[at]!;
      if (rows[rows.length - 1] !== row) {
        if (Math.abs(sum - missing) < EQUAL) break;
        rows.push(row);
      }
      sum += events.count[at]!;
    }
    const all = rows.length > 0 && rows.length === new Set(inside.map((at) => events.row[at])).size;
    if (!all && Math.abs(sum - missing) < EQUAL) return rows.sort((a, b) => a - b);
  }
  return [];
}
