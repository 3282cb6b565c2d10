import { type Day, dayOf, yearMonthDay } from '../calendar/day';
import { anchorYear } from './anchor-year';
import { beforeFiscalYear } from './before-fiscal-year';
import type { DateContext } from './date-context';
import type { DateShape } from './date-shape';
import { dayIn, YEAR_DAYS } from './place-in-year';
import { type TitleContext, titlePeriod, titleYear } from './title-context';
import { relativeYears } from './year-turns';

const TITLE_SLACK_DAYS = 31;

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
    if (context.title.fiscalYear !== undefined && context.kind !== 'plans') {
      const start = dayOf(2024, context.fiscalStart, 1) - dayOf(2024, 1, 1);
      const opening = titleYear(context.title, context.fiscalStart)!.first;
      for (const index of beforeFiscalYear(places, start))
        years[positions[index]!] = nearestYear(places[index]!, opening);
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
