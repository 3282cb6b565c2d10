import { monthIndex } from '../calendar/day';
import { METRICS } from '../metrics/catalogue';
import { type Activity, type Events, NONE, type StatedTotal, UNDATED } from './activity';

/** A total of the sheet beside our own count of the same cells. */
export interface ComparedTotal {
  readonly total: StatedTotal;
  /** Our events in the cells the total covers. */
  readonly events: readonly number[];
  /** What those events come to. */
  readonly own: number;
  readonly agrees: boolean;
  /** First and last month index; `undefined` where the cells are not dated. */
  readonly months: { readonly first: number; readonly last: number } | undefined;
}

/** Our count of one metric in a month (or in a longer stretch its totals cover), and what the sheet states for it. */
export interface MonthCount {
  readonly metric: number;
  /** All our events. */
  readonly counted: number;
  /** Sum of the totals, none of which covers a cell of another; `undefined` where the sheet states none. */
  readonly stated: number | undefined;
  /** Our events inside those totals: what `stated` has to agree with. */
  readonly compared: number;
}

/** One month, or a stretch of months that only has totals as a whole; without dates both ends are `undefined`. */
export interface MonthRow {
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly counts: readonly MonthCount[];
}

export interface TotalsComparison {
  /** Months in which the sheet has anything, earliest first; then longer stretches with totals of their own. */
  readonly rows: readonly MonthRow[];
  readonly totals: readonly ComparedTotal[];
}

/**
 * Lays our counts beside the totals the sheet states, month by month. Totals inside others (小計 in 合計, 1Q計 in 通期計)
 * are compared each for itself and enter a month once.
 *
 * @param metrics metric indices to count; those with totals are added by the caller
 */
export function compareTotals(activity: Activity, metrics: readonly number[]): TotalsComparison {
  const index = new EventIndex(activity.events);
  const totals = activity.totals.map((total) => compared(total, index));
  const months = monthRows(activity.events, metrics, totals);
  return { rows: [...months, ...longerRows(metrics, totals)], totals };
}

/** Finds events by the rows they stand in: they are sorted by row. */
class EventIndex {
  constructor(readonly events: Events) {}

  /** Events of a metric inside the cells, or, without cells, acts of the member in the months. */
  inside({ cells, metric, first, last, member }: StatedTotal): number[] {
    const { events } = this;
    const found: number[] = [];
    if (cells === undefined) {
      const [from, to] = [monthIndex(first), monthIndex(last)];
      for (let at = 0; at < events.length; at++) {
        if (events.metric[at] !== metric || events.day[at] === UNDATED) continue;
        if (member !== undefined && member !== NONE && events.member[at] !== member) continue;
        const month = monthIndex(events.day[at]!);
        if (month >= from && month <= to) found.push(at);
      }
      return found;
    }
    for (let at = this.firstAt(cells.firstRow); at < events.length && events.row[at]! <= cells.lastRow; at++)
      if (events.metric[at] === metric && cells.columns.includes(events.column[at]!)) found.push(at);
    return found;
  }

  private firstAt(row: number): number {
    let low = 0;
    let high = this.events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.events.row[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Figures may be shares of a case, and sums of fractions. */
export const EQUAL = 0.005;

function compared(total: StatedTotal, index: EventIndex): ComparedTotal {
  const { events } = index;
  const inside = index.inside(total);
  const own = sumOf(events, inside);
  const { right, counted, stated } = total;
  // Figures in thousands are rounded one by one: what adds up by the sheet's own arithmetic agrees.
  const agrees = Math.abs(own - stated) < EQUAL || (right && Math.abs(own - counted) < EQUAL);
  return { total, events: inside, own, agrees, months: monthsOf(total, events, inside) };
}

function sumOf(events: Events, at: readonly number[]): number {
  return at.reduce((sum, one) => sum + events.count[one]!, 0);
}

function monthsOf(total: StatedTotal, events: Events, inside: readonly number[]): ComparedTotal['months'] {
  let first = total.first;
  let last = total.last;
  for (const at of inside) {
    const day = events.day[at]!;
    if (day === UNDATED) return undefined;
    if (first === UNDATED || day < first) first = day;
    if (day > last) last = day;
  }
  return first === UNDATED ? undefined : { first: monthIndex(first), last: monthIndex(last) };
}

function monthRows(events: Events, metrics: readonly number[], totals: readonly ComparedTotal[]): MonthRow[] {
  const place = new Map(metrics.map((metric, at) => [metric, at]));
  const counts = new Map<number, Float64Array>();
  const rowOf = (month: number): Float64Array => {
    const known = counts.get(month) ?? new Float64Array(metrics.length);
    counts.set(month, known);
    return known;
  };
  for (let at = 0; at < events.length; at++) {
    const metric = place.get(events.metric[at]!);
    if (metric !== undefined && events.day[at] !== UNDATED)
      rowOf(monthIndex(events.day[at]!))[metric]! += events.count[at]!;
  }
  const single = totals.filter(({ months }) => months !== undefined && months.first === months.last);
  for (const { months } of single) rowOf(months!.first);
  return [...counts.keys()]
    .sort((a, b) => a - b)
    .map((month) => ({
      first: month,
      last: month,
      counts: metrics.map((metric, at) => ({
        metric,
        counted: counts.get(month)![at]!,
        ...statedFor(single.filter((one) => one.total.metric === metric && one.months!.first === month)),
      })),
    }));
}

/** Stretches of several months (or without dates) that have a total where their months have none. */
function longerRows(metrics: readonly number[], totals: readonly ComparedTotal[]): MonthRow[] {
  const inMonths = new Set<number>();
  const stretches = new Map<string, ComparedTotal[]>();
  for (const one of totals)
    if (one.months !== undefined && one.months.first === one.months.last) for (const at of one.events) inMonths.add(at);
  for (const one of totals) {
    const { months, events } = one;
    if (months !== undefined && months.first === months.last) continue;
    if (one.agrees && events.every((at) => inMonths.has(at))) continue;
    const key = months === undefined ? '' : `${months.first} ${months.last}`;
    stretches.set(key, [...(stretches.get(key) ?? []), one]);
  }
  return [...stretches.values()].map((list) => ({
    first: list[0]!.months?.first,
    last: list[0]!.months?.last,
    counts: metrics.map((metric) => {
      const made = statedFor(list.filter(({ total }) => total.metric === metric));
      return { metric, counted: made.compared, ...made };
    }),
  }));
}

/** The widest totals first; one that shares a cell with those already taken says nothing new. */
function statedFor(totals: readonly ComparedTotal[]): { stated: number | undefined; compared: number } {
  const taken: ComparedTotal[] = [];
  const seen = new Set<number>();
  for (const one of [...totals].sort((a, b) => b.events.length - a.events.length || a.total.row - b.total.row)) {
    if (one.events.some((at) => seen.has(at)) || taken.some((other) => overlap(one.total, other.total))) continue;
    taken.push(one);
    for (const at of one.events) seen.add(at);
  }
  if (taken.length === 0) return { stated: undefined, compared: 0 };
  const compared = taken.reduce((sum, { own }) => sum + own, 0);
  const agree = taken.every(({ agrees }) => agrees);
  return { stated: agree ? compared : taken.reduce((sum, { total }) => sum + total.stated, 0), compared };
}

function overlap(a: StatedTotal, b: StatedTotal): boolean {
  if (a.cells === undefined || b.cells === undefined)
    return a.cells === b.cells && (a.member === b.member || a.member === NONE || b.member === NONE);
  const { firstRow, lastRow, columns } = b.cells;
  return (
    a.cells.firstRow <= lastRow && firstRow <= a.cells.lastRow && a.cells.columns.some((one) => columns.includes(one))
  );
}

/** Metrics that have a stated total, in the order of the catalogue's stages. */
export function totalledMetrics({ totals }: Activity): number[] {
  const rank = (metric: number): number => METRICS[metric]!.order ?? 999;
  return [...new Set(totals.map(({ metric }) => metric))].sort((a, b) => rank(a) - rank(b) || a - b);
}
