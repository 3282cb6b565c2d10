import { type Day, dayOf, yearMonthDay } from '../calendar/day';
import type { DateContext } from './date-context';
import type { DateShape } from './date-shape';
import { type TitleContext, titlePeriod, titleYear } from './title-context';

const YEAR_DAYS = 366;
/** So large a part of the steps must go one way before the order of rows is trusted to carry the year over New Year. */
const ORDERED_SHARE = 0.9;
/** A stretch of the year without any date, long enough to be where the sheet begins. */
const GAP_DAYS = 45;
/** How far ahead of today things without a year may be taken to lie. */
const AHEAD_DAYS = 31;
const AHEAD_MOST = 183;
const TITLE_SLACK_DAYS = 31;
/** How many years back a column without any year is looked for. */
const YEARS_BACK = 8;

type YearSource = 'title' | 'neighbours' | 'as-of';

interface GivenYears {
  /** By position; 0 where the shape names its own year, or is none. */
  readonly years: Int32Array;
  readonly by: YearSource;
}

/** A column of shapes: position `i` holds `shapes[codes[i]]`, or nothing where the code is negative. */
interface ShapeColumn {
  readonly shapes: readonly (DateShape | undefined)[];
  readonly codes: Int32Array;
}

/** The positions of a column that wait for a year, and their places in the year. */
interface OpenDates {
  readonly positions: Int32Array;
  readonly places: Int32Array;
}

/**
 * Gives a year to every shape without one. From the row's own sure date, else the title, else the dates with a year in
 * the same column, else so that the column as a whole ends near today: rows in order carry the year over New Year, rows
 * without order are cut where the year shows its longest gap.
 *
 * @param known a known day by position (a Date cell)
 */
export function giveYears(column: ShapeColumn, known: readonly (Day | undefined)[], context: DateContext): GivenYears {
  const years = new Int32Array(column.codes.length);
  if (!column.shapes.some((shape) => shape !== undefined && shape.year === undefined)) return { years, by: 'as-of' };
  const open = openDates(column, years, context);
  if (open.positions.length === 0) return { years, by: 'neighbours' };
  return { years, by: fillYears(years, open, column, known, context) };
}

/** Shapes without a year; those with a sure day beside them in their row get theirs at once. */
function openDates({ shapes, codes }: ShapeColumn, years: Int32Array, context: DateContext): OpenDates {
  const positions = new Int32Array(codes.length);
  const places = new Int32Array(codes.length);
  let length = 0;
  for (let at = 0; at < codes.length; at++) {
    const shape = codes[at]! < 0 ? undefined : shapes[codes[at]!];
    if (shape === undefined || shape.year !== undefined) continue;
    const near = context.near?.[at];
    if (near !== undefined) years[at] = nearestYear(shape.dayOfYear, near);
    else {
      positions[length] = at;
      places[length] = shape.dayOfYear;
      length++;
    }
  }
  return { positions: positions.subarray(0, length), places: places.subarray(0, length) };
}

function fillYears(
  years: Int32Array,
  { positions, places }: OpenDates,
  column: ShapeColumn,
  known: readonly (Day | undefined)[],
  context: DateContext,
): YearSource {
  if (context.title && titleYear(context.title, context.fiscalStart)) {
    const byPlace = new Int32Array(YEAR_DAYS);
    for (let index = 0; index < positions.length; index++) {
      const place = places[index]!;
      if (byPlace[place] === 0) byPlace[place] = yearInTitle(place, context.title, context.fiscalStart);
      years[positions[index]!] = byPlace[place]!;
    }
    return 'title';
  }
  const relative = relativeYears(places, context);
  const sure = sureDays(column, known);
  if (sure !== undefined) {
    fromNeighbours(years, { positions, places }, sure, relative.ordered);
    return 'neighbours';
  }
  const base = anchorYear(places, relative.offsets, context);
  for (let index = 0; index < positions.length; index++) years[positions[index]!] = base + relative.offsets[index]!;
  return 'as-of';
}

/** Days by position where the sheet itself names the year; `undefined` where it does so nowhere. */
function sureDays(
  { shapes, codes }: ShapeColumn,
  known: readonly (Day | undefined)[],
): (Day | undefined)[] | undefined {
  const dated = shapes.map((shape) => (shape?.year === undefined ? undefined : shape.spanIn(shape.year)?.first));
  if (dated.every((day) => day === undefined) && known.every((day) => day === undefined)) return undefined;
  return Array.from(codes, (code, at) => (code < 0 ? known[at] : dated[code]));
}

/** The year in which a place in the year lies closest to a day. */
export function nearestYear(dayOfYear: number, near: Day): number {
  const { year } = yearMonthDay(near);
  let best = year;
  for (const candidate of [year - 1, year + 1]) {
    if (Math.abs(dayIn(candidate, dayOfYear) - near) < Math.abs(dayIn(best, dayOfYear) - near)) best = candidate;
  }
  return best;
}

function dayIn(year: number, dayOfYear: number): Day {
  const { month, day } = yearMonthDay(dayOf(2024, 1, 1) + dayOfYear);
  return dayOf(year, month, day);
}

/**
 * Inside the stretch the title names, else inside its year (January to March of a 年度 are next year's); only a date just
 * before a short stretch is taken to precede it (28 December under 2026年1月).
 */
function yearInTitle(dayOfYear: number, title: TitleContext, fiscalStart: number): number {
  const year = titleYear(title, fiscalStart)!;
  const stretch = titlePeriod(title, fiscalStart)!;
  const { year: start } = yearMonthDay(year.first);
  let chosen = start;
  for (const candidate of [start - 1, start, start + 1, start + 2]) {
    const day = dayIn(candidate, dayOfYear);
    if (day >= stretch.first && day <= stretch.last) return candidate;
    if (day >= year.first && day <= year.last) chosen = candidate;
  }
  // A 年度 holds every month of the year, so nothing under it lies outside.
  if (title.fiscalYear !== undefined && fiscalStart !== 1) return chosen;
  const before = dayIn(chosen - 1, dayOfYear);
  return stretch.first - before <= TITLE_SLACK_DAYS && before < stretch.first ? chosen - 1 : chosen;
}

interface RelativeYears {
  readonly ordered: boolean;
  /** Years counted from the first open date, by its index. */
  readonly offsets: Int32Array;
}

/** How many New Years lie between the open dates, by the order of rows or by the longest gap in the year. */
function relativeYears(places: Int32Array, context: DateContext): RelativeYears {
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

/** Ordered rows: closest to the row before (at the top: after). Others: closest to the next row that names its year. */
function fromNeighbours(
  years: Int32Array,
  { positions, places }: OpenDates,
  sure: readonly (Day | undefined)[],
  ordered: boolean,
): void {
  const count = positions.length;
  for (const forward of [true, false]) {
    let last: Day | undefined;
    let scanned = forward ? 0 : sure.length - 1;
    for (let step = 0; step < count; step++) {
      const index = forward ? step : count - 1 - step;
      const at = positions[index]!;
      for (; forward ? scanned < at : scanned > at; scanned += forward ? 1 : -1) last = sure[scanned] ?? last;
      if (years[at] === 0 && last !== undefined) years[at] = nearestYear(places[index]!, last);
      if (ordered && years[at] !== 0) last = dayIn(years[at]!, places[index]!);
    }
  }
}

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
function anchorYear(places: Int32Array, offsets: Int32Array, context: DateContext): number {
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
