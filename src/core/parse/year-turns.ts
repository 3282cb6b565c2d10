import { dayOf, yearMonthDay } from '../calendar/day';
import type { DateContext } from './date-context';
import { AHEAD_DAYS, YEAR_DAYS } from './place-in-year';

/** So large a part of the steps must go one way before the order of rows is trusted to carry the year over New Year. */
const ORDERED_SHARE = 0.9;
/** A stretch of the year without any date, long enough to be where the sheet begins. */
const GAP_DAYS = 45;

/** How many New Years lie between dates without a year. */
export interface RelativeYears {
  readonly ordered: boolean;
  /** Years counted from the first open date, by its index. */
  readonly offsets: Int32Array;
}

/** How many New Years lie between the open dates, by the order of rows or by the longest gap in the year. */
export function relativeYears(places: Int32Array, context: DateContext): RelativeYears {
  if (context.kind === 'headings') return headingYears(places);
  const offsets = new Int32Array(places.length);
  let up = 0;
  let down = 0;
  let turn = 0;
  for (let index = 1; index < places.length; index++) {
    const raw = places[index]! - places[index - 1]!;
    const step = circular(raw);
    if (step > 0) up++;
    if (step < 0) down++;
    if (step > 0 && raw < 0) turn++;
    if (step < 0 && raw > 0) turn--;
    offsets[index] = turn;
  }
  if (Math.max(up, down) >= ORDERED_SHARE * (up + down)) return { ordered: true, offsets };
  const cut = yearCut(places, context);
  for (let index = 0; index < places.length; index++) offsets[index] = places[index]! < cut ? 1 : 0;
  return { ordered: false, offsets };
}

/** Period headings cover a year at most: it begins with the first of them (with the last, where they run backwards). */
function headingYears(places: Int32Array): RelativeYears {
  let trend = 0;
  for (let index = 1; index < places.length; index++) trend += Math.sign(places[index]! - places[index - 1]!);
  const begin = places[trend < 0 ? places.length - 1 : 0]!;
  return { ordered: true, offsets: places.map((place) => (place < begin ? 1 : 0)) };
}

/** A step inside [−183, 183] days, as if the year were a circle. */
function circular(step: number): number {
  if (step > YEAR_DAYS / 2) return step - YEAR_DAYS;
  return step < -YEAR_DAYS / 2 ? step + YEAR_DAYS : step;
}

/** The place in the year where an unordered column begins: after its longest gap, or a month from now if it has none. */
function yearCut(places: Int32Array, context: DateContext): number {
  const seen = new Uint8Array(YEAR_DAYS);
  for (const place of places) seen[place] = 1;
  const used: number[] = [];
  for (let place = 0; place < YEAR_DAYS; place++) if (seen[place] === 1) used.push(place);
  let cut = used[0]!;
  let longest = cut + YEAR_DAYS - used[used.length - 1]!;
  for (let at = 1; at < used.length; at++) {
    const gap = used[at]! - used[at - 1]!;
    if (gap <= longest) continue;
    longest = gap;
    cut = used[at]!;
  }
  if (longest >= GAP_DAYS) return cut;
  const { month, day } = yearMonthDay(context.asOf + AHEAD_DAYS + 1);
  return dayOf(2024, month, day) - dayOf(2024, 1, 1);
}
