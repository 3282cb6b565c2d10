import type { Cell } from '../../src/core/grid/cell';
import { metricIdByLabel } from './metric-ids';
import { hostAt, runTable } from './run-function';
import { keyOf, type TidySums, tidySums } from './tidy-sums';
import type { Typing } from './typed-grid';

/** Comparing what KPI_TIDY and KPI_ISSUES say about a sheet with what its author wrote down. */

interface Amount {
  readonly member: string;
  readonly month: string;
  readonly metric: string;
  readonly value: number;
}

export interface LayoutTruth {
  readonly as_of: string;
  readonly date_order?: 'dmy' | 'mdy';
  readonly date_format?: string;
  readonly short_dates_year?: number;
  readonly counts: readonly {
    readonly member: string;
    readonly month: string;
    readonly metric: string;
    readonly count: number;
  }[];
  /** Missing: money is not part of this truth. Empty: the sheet holds none. */
  readonly money?: readonly Amount[];
  /** Levels: the last one of a month. */
  readonly stocks?: readonly Amount[];
  /** Rows that KPI_ISSUES has to name. */
  readonly reported?: readonly { readonly row: number; readonly value: string; readonly why: string }[];
}

const MONEY: ReadonlySet<string> = new Set(['revenue', 'gross_profit', 'avg_fee', 'forecast_yomi', 'refund_amount']);
export function typingOf(expected: LayoutTruth): Typing {
  if (expected.date_order !== undefined) return { dateOrder: expected.date_order };
  if (expected.date_format?.startsWith('DD/MM') === true) return { dateOrder: 'dmy' };
  if (expected.date_format?.startsWith('MM/DD') === true) return { dateOrder: 'mdy' };
  return {};
}

/** Whether the grid has Date cells that are all whole days (a zone can be told from them). */
export function holdsPlainDates(grid: readonly (readonly Cell[])[]): boolean {
  const dates = grid.flat().filter((cell): cell is Date => cell instanceof Date);
  return (
    dates.length > 0 &&
    dates.every((date) => date.getHours() === 0 && date.getMinutes() === 0 && date.getSeconds() === 0)
  );
}

/** One line for each member, month and metric that differs; empty when all agree. */
export function differences(grid: readonly (readonly Cell[])[], expected: LayoutTruth, hoursEast?: number): string[] {
  const tidy = runTable('KPI_TIDY', [grid, [['基準日', expected.as_of]]], hostAt(expected.as_of));
  const got = tidySums(tidy, metricIdByLabel(), hoursEast);
  const want = expectedSums(expected);
  const levels = new Set((expected.stocks ?? []).map((row) => row.metric));
  const lines: string[] = [];
  for (const key of [...new Set([...want.keys(), ...got.sums.keys()])].sort()) {
    const metric = key.split('|')[2]!;
    if (expected.money === undefined && MONEY.has(metric) && !want.has(key)) continue;
    const value = gotValue(got, key, levels.has(metric));
    const wanted = want.get(key) ?? 0;
    if (Math.abs(value - wanted) > 1e-9) lines.push(`${key.split('|').join(' ')}: expected ${wanted}, got ${value}`);
  }
  return lines;
}

function gotValue(got: TidySums, key: string, level: boolean): number {
  return (level ? got.last.get(key) : got.sums.get(key)) ?? 0;
}

function expectedSums(expected: LayoutTruth): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of expected.counts) sums.set(keyOf(row.member, row.month, row.metric), row.count);
  for (const row of [...(expected.money ?? []), ...(expected.stocks ?? [])]) {
    sums.set(keyOf(row.member, row.month, row.metric), row.value);
  }
  return sums;
}

/** Rows of the truth that no line of KPI_ISSUES covers by row or value, and a last line that does not add up to all rows. */
export function unreported(rows: readonly (readonly string[])[], expected: LayoutTruth): string[] {
  const issues = runTable('KPI_ISSUES', [rows, [['基準日', expected.as_of]]], hostAt(expected.as_of)).slice(1);
  const account = issues[issues.length - 1]!;
  const covered = issues.slice(0, -1).flatMap((issue) => rowRanges(String(issue[0])));
  const named = new Set(issues.slice(0, -1).map((issue) => String(issue[2])));
  const lines = (expected.reported ?? [])
    .filter(({ row, value }) => !covered.some(([first, last]) => first <= row && row <= last) && !named.has(value))
    .map(({ row, value, why }) => `row ${row} (${value}) is not named in KPI_ISSUES: ${why}`);
  const numbers = account.slice(2).flatMap((cell) => (String(cell).match(/\d+/g) ?? []).map(Number));
  if (!addsUp(numbers, rows.length)) {
    lines.push(`the last line of KPI_ISSUES does not account for ${rows.length} rows: ${account.join(' | ')}`);
  }
  return lines;
}

/** `5`, `5–91`, `5, 9–12` */
function rowRanges(text: string): [number, number][] {
  return text
    .split(/[,、]/)
    .map((part) => part.match(/\d+/g)?.map(Number) ?? [])
    .filter((numbers) => numbers.length > 0)
    .map((numbers) => [numbers[0]!, numbers[numbers.length - 1]!]);
}

/** Whether the numbers hold the total and, beside it, four that sum to it (headings, counted, blank, left out). */
function addsUp(numbers: readonly number[], total: number): boolean {
  const at = numbers.indexOf(total);
  if (at < 0) return false;
  const rest = numbers.filter((_, place) => place !== at);
  return rest.some(
    (_, from) =>
      rest.slice(from, from + 4).length === 4 && rest.slice(from, from + 4).reduce((a, b) => a + b, 0) === total,
  );
}
