import { type Day, dayOf, isRealDate } from '../calendar/day';
import type { DateContext, DateInference, DayOrder } from './date-context';
import type { DateReading, NumbersReading } from './date-reading';
import { fullYear } from './era';
import { titlePeriod } from './title-context';

/** Rows looked at for the order of rows: enough to tell, and no cost on long sheets. */
const ROWS_MOST = 2000;
/** Rows further ahead than this speak against an order. */
const AHEAD_DAYS = 92;
/** So much better must one order be on a share of rows before it settles the matter. */
const MARGIN = 0.1;

interface OrderDecision {
  readonly order: DayOrder;
  readonly inference: DateInference | undefined;
  /** Whether the column itself proved it. */
  readonly proven: boolean;
}

/** Year, month and day of three numbers under an order; the year is missing for two numbers. */
export function arrange(
  reading: NumbersReading,
  order: DayOrder,
  known: number,
): { year: number | undefined; month: number; day: number } {
  const { a, b, c } = reading;
  if (c !== undefined && c <= 99 && order === 'year-month-day') return { year: fullYear(a, known), month: b, day: c };
  const year = c === undefined || c > 99 ? c : 2000 + c;
  return order === 'day-month' ? { year, month: b, day: a } : { year, month: a, day: b };
}

/** The numbers of a reading, its own or those of the range it begins. */
function numbersOf(reading: DateReading | undefined): NumbersReading | undefined {
  if (reading?.form === 'numbers') return reading;
  return reading?.form === 'range' ? numbersOf(reading.start) : undefined;
}

/**
 * Settles DD/MM against MM/DD (and a two-digit year in front) for a whole column: by days above 12; by the order of rows; by the
 * time the title names; by dates far ahead of today; by other columns; else by language (Japanese: month first, English: day first).
 */
export function decideDayOrder(
  readings: readonly (DateReading | undefined)[],
  context: DateContext,
  knownYear: number,
): OrderDecision | undefined {
  const { distinct, sample, count } = numbersIn(readings);
  if (count === 0) return undefined;
  const shortYears = distinct.some(({ c }) => c !== undefined && c <= 99);
  const orders: DayOrder[] = shortYears ? ['year-month-day', 'month-day', 'day-month'] : ['month-day', 'day-month'];
  const possible = mostPossible(orders, distinct, context, knownYear);
  const decided = (order: DayOrder, by: InferredBy, proven: boolean): OrderDecision => ({
    order,
    proven,
    inference: { code: 'day-order', order, by, count },
  });
  if (possible.length === 1) {
    const usual = possible[0] === usualOrder(context) || possible[0] === 'year-month-day';
    return usual
      ? { order: possible[0]!, proven: true, inference: undefined }
      : decided(possible[0]!, 'impossible', true);
  }
  if (context.columnOrder !== undefined && possible.includes(context.columnOrder))
    return { order: context.columnOrder, proven: false, inference: undefined };
  // In Japanese a bare 4/1 is never the 4th of January.
  if (context.language === 'ja' && distinct.every(({ c }) => c === undefined)) {
    return { order: 'month-day', proven: false, inference: undefined };
  }
  const [first, second] = possible as [DayOrder, DayOrder];
  const days = possible.map((order) => daysUnder(sample, order, knownYear));
  const pick = (by: InferredBy, a: number, b: number, margin: number): OrderDecision | undefined =>
    Math.abs(a - b) > margin ? decided(a > b ? first : second, by, false) : undefined;
  return (
    pick('row-order', sortedShare(days[0]!), sortedShare(days[1]!), MARGIN) ??
    pick('title', titleShare(days[0]!, context), titleShare(days[1]!, context), MARGIN) ??
    pick('future', -aheadShare(days[0]!, context), -aheadShare(days[1]!, context), MARGIN) ??
    pick('row-order', -Math.log2(travel(days[0]!)), -Math.log2(travel(days[1]!)), 1) ??
    (context.dayOrder !== undefined && possible.includes(context.dayOrder)
      ? decided(context.dayOrder, 'sheet', false)
      : decided(usualOrder(context), 'language', false))
  );
}

/** The readings whose order is open: each once, the first rows of them, and how many there are. */
function numbersIn(readings: readonly (DateReading | undefined)[]): {
  distinct: NumbersReading[];
  sample: NumbersReading[];
  count: number;
} {
  const seen = new Set<NumbersReading>();
  const sample: NumbersReading[] = [];
  let count = 0;
  for (const reading of readings) {
    const numbers = reading?.form === 'numbers' ? reading : numbersOf(reading);
    if (numbers === undefined) continue;
    count++;
    seen.add(numbers);
    if (sample.length < ROWS_MOST) sample.push(numbers);
  }
  return { distinct: [...seen], sample, count };
}

type InferredBy = Extract<DateInference, { code: 'day-order' }>['by'];

function usualOrder(context: DateContext): DayOrder {
  return context.language === 'ja' ? 'month-day' : 'day-month';
}

/** The orders under which most texts are real days, and, with two-digit years, lie close to the known year. At most two. */
function mostPossible(
  orders: readonly DayOrder[],
  distinct: readonly NumbersReading[],
  context: DateContext,
  knownYear: number,
): DayOrder[] {
  const scored = orders.map((order) => {
    let impossible = 0;
    let distance = 0;
    for (const reading of distinct) {
      const { year, month, day } = arrange(reading, order, knownYear);
      if (!isRealDate(year ?? 2024, month, day)) impossible++;
      else if (reading.c !== undefined && reading.c <= 99) distance += Math.min(20, Math.abs(year! - knownYear));
    }
    return { order, impossible, distance };
  });
  const least = Math.min(...scored.map(({ impossible }) => impossible));
  const real = scored.filter(({ impossible }) => impossible === least);
  // A year more than one off for every text is no reading to weigh against one that fits.
  const nearest = Math.min(...real.map(({ distance }) => distance));
  const fitting = real.filter(({ distance }) => distance <= nearest + distinct.length);
  const left = fitting.map(({ order }) => order);
  if (left.length < 3) return left;
  return context.language === 'ja' ? ['year-month-day', 'month-day'] : ['month-day', 'day-month'];
}

function daysUnder(rows: readonly NumbersReading[], order: DayOrder, knownYear: number): Day[] {
  const days: Day[] = [];
  for (const row of rows) {
    const { year, month, day } = arrange(row, order, knownYear);
    const made = isRealDate(year ?? 2024, month, day) ? dayOf(year ?? knownYear, month, day) : undefined;
    if (made !== undefined && made !== days[days.length - 1]) days.push(made);
  }
  return days;
}

/** Share of steps that go the way most steps go; 0 where there are too few to tell. */
function sortedShare(days: readonly Day[]): number {
  if (days.length < 4) return 0;
  let up = 0;
  for (let at = 1; at < days.length; at++) if (days[at]! > days[at - 1]!) up++;
  return Math.max(up, days.length - 1 - up) / (days.length - 1);
}

function titleShare(days: readonly Day[], context: DateContext): number {
  const named = context.title && titlePeriod(context.title, context.fiscalStart);
  if (!named || days.length === 0) return 0;
  return days.filter((day) => day >= named.first && day <= named.last).length / days.length;
}

function aheadShare(days: readonly Day[], context: DateContext): number {
  if (days.length === 0 || context.kind === 'plans') return 0;
  return days.filter((day) => day > context.asOf + AHEAD_DAYS).length / days.length;
}

/** Days travelled from row to row: the wrong order jumps by months where the right one goes by days. */
function travel(days: readonly Day[]): number {
  let sum = 1;
  for (let at = 1; at < days.length; at++) sum += Math.abs(days[at]! - days[at - 1]!);
  return sum;
}
