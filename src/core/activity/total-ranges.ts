import type { TablePlan, TotalRow } from './read-plan';
import type { RowKeys } from './read-row-keys';

/** Positions among a table's data rows, the end not included. */
export type Range = readonly [start: number, end: number];

/**
 * The stretches a total may cover, likeliest first: since the last total, since the last 合計, the block, the table; a
 * total above all rows covers those below it.
 */
export function rangesOf(plan: TablePlan, keys: RowKeys, totals: readonly TotalRow[], index: number): Range[] {
  const { after, partial } = totals[index]!;
  let block = after;
  while (block > 0 && keys.blockOf[block - 1] === keys.blockOf[after - 1]) block--;
  const before = totals.slice(0, index).filter(({ kind }) => kind === 'sum');
  const lastAny = before.length > 0 ? before[before.length - 1]!.after : 0;
  const wholes = before.filter((total) => !total.partial);
  const lastWhole = wholes.length > 0 ? wholes[wholes.length - 1]!.after : 0;
  const body = bodyStart(plan, keys, after);
  // 総合計 right below 合計 covers more than that.
  const whole =
    lastWhole === after ? [0, body, block] : [Math.max(lastWhole, body), body, lastAny, lastWhole, block, 0];
  const lastRow = index > 0 ? totals[index - 1]!.after : 0;
  const order = partial ? [lastAny, lastRow, block, body, lastWhole, 0] : whole;
  const above = order
    .filter((start, at) => start < after && order.indexOf(start) === at)
    .map((start): Range => [start, after]);
  if (above.length > 0) return above;
  const next = totals.find((total) => total.after > after)?.after ?? keys.rows.length;
  return [
    [after, next],
    [after, keys.rows.length],
  ];
}

function bodyStart(plan: TablePlan, keys: RowKeys, after: number): number {
  const row = keys.rows[after - 1];
  const body = plan.table.bodies.find(
    ({ firstRow, lastRow }) => row !== undefined && row >= firstRow && row <= lastRow,
  );
  let start = after;
  while (body !== undefined && start > 0 && keys.rows[start - 1]! >= body.firstRow) start--;
  return start;
}

/** A sum that comes out right, or the one that should have. */
export interface Checked {
  readonly right: boolean;
  readonly sum: number;
  readonly range: Range;
}

/**
 * Finds the first stretch that adds up to what is stated; the likeliest where none does.
 *
 * @param rounded whether the figures are in thousands or more, and so rounded
 */
export function check(
  stated: number,
  sum: (start: number, end: number) => number,
  ranges: readonly Range[],
  rounded: boolean,
): Checked {
  const first = ranges[0]!;
  const slack = rounded ? Math.max(1, (first[1] - first[0]) / 2) : 1e-6 * Math.max(1, Math.abs(stated));
  for (const [start, end] of ranges) {
    const own = sum(start, end);
    if (Math.abs(own - stated) <= slack) return { right: true, sum: own, range: [start, end] };
  }
  return { right: false, sum: sum(first[0], first[1]), range: first };
}
