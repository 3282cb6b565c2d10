import { dayOf } from '../calendar/day';
import type { Cell } from '../grid/cell';
import type { DateReading } from '../parse/date-reading';
import type { Lexicon } from './lexicon';

const MS_PER_DAY = 86_400_000;

/** A place in time without its year, fit only for comparing with its neighbours. */
interface Place {
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'number';
  readonly at: number;
  /** Whether one such label alone already looks like a heading (4月, W/C 6 Apr), not like data (4/1). */
  readonly label: boolean;
  /** A bare number of which nothing says that it is a day. */
  readonly bare?: boolean;
}

function placeOf(reading: DateReading): Place | undefined {
  switch (reading.form) {
    case 'day':
      return { unit: 'day', at: dayOf(reading.year ?? 2024, reading.month, reading.day) - 1, label: false };
    case 'numbers': {
      const monthFirst = reading.a <= 12;
      const [month, day] = monthFirst ? [reading.a, reading.b] : [reading.b, reading.a];
      return {
        unit: 'day',
        at: dayOf(reading.c !== undefined && reading.c > 99 ? reading.c : 2024, month, day),
        label: false,
      };
    }
    case 'month':
      return { unit: 'month', at: (reading.year ?? reading.short ?? 0) * 12 + reading.month, label: !reading.weak };
    case 'month-number':
      return { unit: 'month', at: reading.month, label: false };
    case 'week':
      return { unit: 'week', at: reading.month * 5 + reading.week, label: true };
    case 'week-number':
      return { unit: 'week', at: reading.week, label: !reading.weak };
    case 'range': {
      const start = placeOf(reading.start);
      // 1〜4日, 5〜11日: the weeks of a month.
      if (start?.unit === 'number') return { unit: 'week', at: Math.ceil(start.at / 7), label: true };
      return start && { unit: start.unit, at: start.at, label: true };
    }
    case 'fiscal':
      return { unit: 'month', at: Number.NaN, label: true };
    case 'day-of-month':
      return { unit: 'number', at: reading.day, label: false };
    default:
      return undefined;
  }
}

function placeOfCell(cell: Cell, lexicon: Lexicon): Place | undefined {
  if (typeof cell === 'object') return { unit: 'day', at: Math.round(cell.getTime() / MS_PER_DAY), label: false };
  if (isYearNumber(cell)) return { unit: 'year', at: cell, label: false, bare: true };
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell >= 1 && cell <= 53
      ? { unit: 'number', at: cell, label: false, bare: true }
      : undefined;
  if (typeof cell !== 'string') return undefined;
  const word = lexicon.of(cell);
  if (word.date !== undefined) return placeOf(word.date);
  return word.number.kind === 'number' ? placeOfCell(word.number.value, lexicon) : undefined;
}

/** 2026 as a number: a year, where its neighbours are years too or it stands in the corner. */
export function isYearNumber(cell: Cell | undefined): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 2010 && cell <= 2050;
}

/** Columns of a row that name periods one after the other. */
export interface PeriodSequence {
  /** Columns that hold a period, in order. */
  readonly columns: readonly number[];
  /** Whether they follow each other as the heads of a table do. */
  readonly regular: boolean;
  /** How many could be heads even alone. */
  readonly labels: number;
  /** Column of a coarser period before the run, which names its time: 2026 before Jan, Feb, Mar; -1 where there is none. */
  readonly corner: number;
}

/** The periods across one row: whether they run on day by day, week by week or month by month. */
export function periodSequence(
  cells: readonly Cell[],
  firstColumn: number,
  lastColumn: number,
  lexicon: Lexicon,
): PeriodSequence {
  const columns: number[] = [];
  const places: Place[] = [];
  let labels = 0;
  let roles = 0;
  let others = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const cell = cells[column]!;
    if (cell === '' || typeof cell === 'boolean') continue;
    const place = placeOfCell(cell, lexicon);
    if (place === undefined) {
      const { role, total } = lexicon.at(cell);
      if (role !== undefined) roles++;
      else if (total === undefined) others++;
      continue;
    }
    columns.push(column);
    places.push(place);
    if (place.label) labels++;
  }
  let corner = -1;
  if (standsBefore(places)) {
    if (places.shift()!.label) labels--;
    corner = columns.shift()!;
  }
  // 担当 1 2 3 計: among nothing but head words even few numbers are days.
  const framed = roles > 0 && others === 0;
  return { columns, labels, corner, regular: isRegular(places, framed) };
}

/** 2026 before Jan Feb Mar, 2026年9月 before 9/1 9/2 9/3: the corner names the time of the run that follows. */
function standsBefore(places: readonly Place[]): boolean {
  const [corner, next] = places;
  if (corner === undefined || next === undefined || places.length < 3 || corner.unit === 'number') return false;
  const coarser = UNITS.indexOf(Number.isNaN(corner.at) ? 'year' : corner.unit) > UNITS.indexOf(next.unit);
  return coarser && places.every(({ unit }, at) => at === 0 || unit === next.unit);
}

/** From the finest to the coarsest. */
const UNITS: readonly Place['unit'][] = ['number', 'day', 'week', 'month', 'year'];

/** Same unit, rising by equal steps; days may leave out weekends, repeats and a few turns back to the start are no break. */
function isRegular(places: readonly Place[], framed: boolean): boolean {
  const run = places.filter(({ at }) => !Number.isNaN(at));
  const unit = run[0]?.unit;
  if (unit === undefined) return places.length >= 2;
  if (run.some((place) => place.unit !== unit)) return false;
  const steps = run.map((place, at) => (at === 0 ? 0 : place.at - run[at - 1]!.at)).filter((step) => step !== 0);
  const forward = steps.filter((step) => step > 0);
  if (unit === 'year') return forward.length > 0 && steps.every((step) => step === 1);
  // 6日 or 6(月) says that it is a day; a bare 6 only in a long run.
  const said = run.every(({ bare }) => bare !== true);
  const least = unit === 'number' ? (said ? 1 : framed ? 2 : 3) : unit === 'day' ? 2 : 1;
  // Groups that repeat (Jul Aug Sep, Jul Aug Sep) turn back by one and the same step.
  const back = steps.filter((step) => step < 0);
  const share = back.every((step) => step === back[0]) ? 0.5 : 0.75;
  if (forward.length < least || forward.length < steps.length * share) return false;
  // Counts may rise by chance: day numbers rise without a turn, leave out weekends at most, and are many.
  if (unit === 'number') {
    // The days of one month may go on with those of the next: 29 30 1 2.
    const turns = (step: number, at: number): boolean => step < 0 && run[at]!.at > 25 && run[at + 1]!.at <= 4;
    const rising =
      steps.length === run.length - 1 && steps.every((step, at) => (step >= 1 && step <= 4) || turns(step, at));
    return rising && (said || run.length >= 5 || (run[0]!.at === 1 && run.length >= (framed ? 3 : 4)));
  }
  if (unit !== 'day') return forward.every((step) => step <= 2);
  return [
    (step: number) => step >= 28 && step <= 31,
    (step: number) => step % 7 === 0 && step <= 14,
    (step: number) => step <= 5,
  ].some((fits) => forward.every(fits));
}
