import { YEAR_DAYS } from './place-in-year';

/** The week or month that runs into the new year belongs to it: 3/30〜4/5 on top of 2026年度. */
const LEAD_DAYS = 31;

/**
 * How many dates at the beginning (or, newest first, at the end) of a column stand just before the fiscal year that its title
 * names: 3/30 above 4/6 is this spring's, not next year's. Only where the neighbour that follows opens the year, and the
 * rows run in order.
 *
 * @param places places in the year, in the order of rows
 * @param start place of the fiscal year's first day
 * @returns indices into `places`
 */
export function beforeFiscalYear(places: Int32Array, start: number): number[] {
  const forward = leading(places, start, 1);
  return forward.length > 0 ? forward : leading(places, start, -1);
}

function leading(places: Int32Array, start: number, step: 1 | -1): number[] {
  const found: number[] = [];
  let at = step > 0 ? 0 : places.length - 1;
  while (at >= 0 && at < places.length && isLead(places[at]!, start)) {
    found.push(at);
    at += step;
  }
  if (found.length === 0 || at < 0 || at >= places.length) return [];
  if (distance(start, places[at]!) > LEAD_DAYS) return [];
  return runsOn(places, start, step, at) ? found : [];
}

function isLead(place: number, start: number): boolean {
  return place !== start && distance(place, start) <= LEAD_DAYS;
}

/** Days from one place forward to another, round the year. */
function distance(from: number, to: number): number {
  return (to - from + YEAR_DAYS) % YEAR_DAYS;
}

/** Whether the rest goes through the year in one direction, as far as it goes; 4月, 3月 alone are a year's ends, not newest first. */
function runsOn(places: Int32Array, start: number, step: 1 | -1, from: number): boolean {
  let last = -1;
  let back = 0;
  let seen = 0;
  for (let at = from; at >= 0 && at < places.length; at += step) {
    const since = distance(start, places[at]!);
    if (since < last) back++;
    last = since;
    seen++;
  }
  return (step > 0 || seen > 1) && back * 10 <= seen;
}
