import { type Day, yearMonthDay } from '../calendar/day';
import type { DateContext } from './date-context';
import { AHEAD_DAYS, dayIn, YEAR_DAYS } from './place-in-year';

const AHEAD_MOST = 183;
/** How many years back a column without any year is looked for. */
const YEARS_BACK = 8;

/** First, middle and last of the dates, in days from the first year's start. The middle of long columns is taken from a part. */
function extent(places: Int32Array, offsets: Int32Array): { least: number; median: number; most: number } {
  const stride = Math.ceil(places.length / 1000);
  const part: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < places.length; index++) {
    const place = offsets[index]! * YEAR_DAYS + places[index]!;
    if (place < least) least = place;
    if (place > most) most = place;
    if (index % stride === 0) part.push(place);
  }
  part.sort((a, b) => a - b);
  return { least, median: part[part.length >> 1]!, most };
}

/** The year of the first open date, so that the whole column ends near today. */
export function anchorYear(places: Int32Array, offsets: Int32Array, context: DateContext): number {
  const { least, median, most } = extent(places, offsets);
  const now = yearMonthDay(context.asOf).year;
  const at = (base: number, place: number): Day => {
    const turns = Math.floor(place / YEAR_DAYS);
    return dayIn(base + turns, place - turns * YEAR_DAYS);
  };
  const from = now + 2 - Math.floor(least / YEAR_DAYS);
  if (context.kind === 'headings')
    return anchorHeadings(from, (base) => [at(base, least), at(base, most)], context.asOf);
  if (context.kind === 'plans') {
    const distance = (base: number): number => Math.abs(at(base, median) - context.asOf);
    return [from - 3, from - 2, from - 1, from].reduce((best, base) =>
      distance(base) <= distance(best) ? base : best,
    );
  }
  for (let base = from; base > from - YEARS_BACK; base--) {
    if (at(base, median) <= context.asOf + AHEAD_DAYS && at(base, most) <= context.asOf + AHEAD_MOST) return base;
  }
  return from - YEARS_BACK;
}

/**
 * Period headings: the run that holds today (a plan of a year is still partly ahead), else the one before, unless that is long
 * over and the next one is about to begin.
 */
function anchorHeadings(from: number, bounds: (base: number) => [Day, Day], asOf: Day): number {
  for (let base = from; base > from - YEARS_BACK; base--) {
    const [first, last] = bounds(base);
    if (first > asOf) continue;
    if (last + 31 > asOf) return base;
    const next = bounds(base + 1)[0];
    return next - asOf <= AHEAD_DAYS && asOf - last > AHEAD_DAYS * 3 ? base + 1 : base;
  }
  return from - YEARS_BACK;
}
