import { type Activity, UNDATED } from '../activity/activity';
import { type Day, endOfMonth, monthIndex, monthStart, startOfMonth } from '../calendar/day';
import { countsApplications } from '../funnel/stages';
import { METRICS, metricIndex } from '../metrics/catalogue';
import type { ReviewSpan } from './review-span';
import { type StepCells, type StepTable, stepCells } from './step-table';

const NEW_JOBS = metricIndex('new_jobs');
/** Fewer member-months than this do not show how much the ratio jumps about by itself. */
const FREEDOM_MIN = 5;

/**
 * The steps of a track where the sheet has totals only. Nobody can be followed, so three things are done with care:
 * entries and what came through are both taken as chance counts (share = through ÷ (entries + through)); a claim has
 * to hold whether the entries of the same month or of the month before are set against it; and the counts are weighed
 * down by how much the ratio jumps about from month to month in this sheet anyway, whatever makes it jump.
 *
 * Whole finished months only; steps that change what is counted (candidates → applications, clients → jobs) and levels
 * are left out.
 *
 * Cost: one pass over the events, then stages × members × months.
 *
 * @param stages metric indices in funnel order
 */
export function totalsSteps(activity: Activity, stages: readonly number[], span: ReviewSpan): StepTable[] {
  if (stages.length < 2 || !wholeMonths(span, activity.asOf)) return [];
  const counts = countByMonth(activity, stages, span);
  const tables: StepTable[] = [];
  for (let at = 0; at + 1 < stages.length; at++) {
    if (changesUnit(stages[at]!, stages[at + 1]!)) continue;
    const shape = { months: span.months, historyMonths: span.historyMonths };
    const sameMonth = cellsOf(counts[at]!, counts[at + 1]!, span.months, 0);
    const designEffect = jumpiness(sameMonth, span.months, span.historyMonths);
    if (designEffect === undefined) continue;
    const monthBefore = cellsOf(counts[at]!, counts[at + 1]!, span.months, 1);
    const views = [sameMonth, monthBefore];
    tables.push({
      from: stages[at]!,
      to: stages[at + 1]!,
      windowDays: undefined,
      ...shape,
      views,
      designEffect,
      isTotals: true,
    });
  }
  return tables;
}

function wholeMonths(span: ReviewSpan, asOf: Day): boolean {
  const { opening, last } = span;
  return startOfMonth(opening) === opening && endOfMonth(last) === last && last <= asOf;
}

function changesUnit(from: number, to: number): boolean {
  if (METRICS[from]!.stock || METRICS[to]!.stock || to === NEW_JOBS) return true;
  return !countsApplications(from) && countsApplications(to);
}

/** By stage, then `(member + 1) * (months + 1) + month + 1`: column 0 is the month before the span. */
function countByMonth(activity: Activity, stages: readonly number[], span: ReviewSpan): Float64Array[] {
  const { events } = activity;
  const width = span.months + 1;
  const counts = stages.map(() => new Float64Array((activity.members.length + 1) * width));
  const stageOf = new Map(stages.map((stage, at) => [stage, at]));
  const base = monthIndex(span.first) - 1;
  const first = monthStart(base);
  for (let at = 0; at < events.length; at++) {
    const day = events.day[at]!;
    if (day === UNDATED || day < first || day > span.last) continue;
    const stage = stageOf.get(events.metric[at]!);
    if (stage === undefined) continue;
    counts[stage]![(events.member[at]! + 1) * width + monthIndex(day) - base]! += events.count[at]!;
  }
  return counts;
}

/** `lag` months between entries and what came through. */
function cellsOf(from: Float64Array, to: Float64Array, months: number, lag: number): StepCells {
  const rows = from.length / (months + 1);
  const n = new Float64Array(rows * months);
  const successes = new Float64Array(rows * months);
  for (let row = 0; row < rows; row++) {
    for (let month = 0; month < months; month++) {
      const through = Math.round(to[row * (months + 1) + month + 1]!);
      successes[row * months + month] = through;
      n[row * months + month] = through + Math.round(from[row * (months + 1) + month + 1 - lag]!);
    }
  }
  return stepCells(n, successes, months);
}

/**
 * How many times more the shares of the member-months before the period spread than chance counts would, each about
 * what its member and its month make it (Pearson's χ² ÷ degrees of freedom; McCullagh & Nelder 1989, 4.5). Where all
 * that came through had entered in the same month it is below 1, but never below what drawing the ones who come through
 * leaves: (1 − r) ÷ (1 + r) for a ratio r. `undefined` with too few months to tell.
 */
function jumpiness(cells: StepCells, months: number, judged: number): number | undefined {
  const { n, successes } = cells;
  const rows = rowsWithCases(cells, months, judged);
  const whole = sumRange(rows);
  const share = whole.successes / whole.n;
  if (!(share > 0 && share < 1)) return undefined;
  let squares = 0;
  let used = 0;
  const monthsUsed = new Set<number>();
  for (const { row, n: rowN, successes: rowSuccesses } of rows) {
    for (let month = 0; month < judged; month++) {
      const at = row * months + month;
      if (n[at] === 0) continue;
      const ofMonth = rows.length > 1 ? cells.allSuccesses[month]! / cells.allN[month]! - share : 0;
      const expected = Math.min(0.98, Math.max(0.02, rowSuccesses / rowN + ofMonth));
      squares += (successes[at]! - n[at]! * expected) ** 2 / (n[at]! * expected * (1 - expected));
      used++;
      monthsUsed.add(month);
    }
  }
  const freedom = used - rows.length - (rows.length > 1 ? monthsUsed.size - 1 : 0);
  if (freedom < FREEDOM_MIN) return undefined;
  const ratio = share / (1 - share);
  return Math.max(0.1, (1 - ratio) / (1 + ratio), squares / freedom);
}

interface RowSum {
  readonly row: number;
  readonly n: number;
  readonly successes: number;
}

function rowsWithCases({ n, successes }: StepCells, months: number, judged: number): RowSum[] {
  const rows: RowSum[] = [];
  for (let row = 0; row < n.length / months; row++) {
    let sumN = 0;
    let sumSuccesses = 0;
    for (let at = row * months; at < row * months + judged; at++) {
      sumN += n[at]!;
      sumSuccesses += successes[at]!;
    }
    if (sumN > 0) rows.push({ row, n: sumN, successes: sumSuccesses });
  }
  return rows;
}

function sumRange(rows: readonly RowSum[]): { n: number; successes: number } {
  let n = 0;
  let successes = 0;
  for (const row of rows) {
    n += row.n;
    successes += row.successes;
  }
  return { n, successes };
}
