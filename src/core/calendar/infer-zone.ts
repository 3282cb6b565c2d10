import type { Grid } from '../grid/cell';
import type { Day } from './day';
import { dayAt, midnightOf, type OffsetAt, scriptOffset, zoneOf } from './script-clock';
import type { SheetZone } from './sheet-zone';

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
const QUARTER_HOUR = 900_000;
/** Offsets are taken from −10 h (Hawaii) to just under +14 h: 24 h wide, so a time of day names exactly one. */
const WINDOW_START = -10 * MS_PER_HOUR;
/** Earlier Dates are times, durations or births, which tell nothing of the sheet's zone today. */
const SAMPLES_FROM = Date.UTC(1970, 0, 2);
/** More different times of day than this in one column: it holds times, not days. */
const TIMES_MOST = 6;
/** Rows in which the columns of Dates are looked for. */
const ROWS_LOOKED_AT = 2000;
/** Moments compared with the script's zone where the sheet shows one offset only: about one a fortnight of a year. */
const SAMPLES_BETWEEN = 24;
/** A column counts as one of days when so many of its Dates share the midnight; the rest are slips. */
const SHARE_LEAST = 0.9;

/**
 * The zone of the spreadsheet a grid came from, told by its Date cells. Sheets stores a day without a time as the midnight of the
 * spreadsheet's zone, so in UTC all cells of a date-only column show one time of day, or two an hour apart across daylight
 * saving time. That time of day is the zone's offset (Tokyo: 15:00 UTC is +9 h; New York: 04:00 or 05:00 is −4 or −5 h).
 *
 * Columns with mixed times take the offset of the date-only cell nearest in time; a grid without any date-only column, the zone
 * the script runs in. A single Date counts only where it is the script's own midnight, or where nothing in the grid contradicts it.
 *
 * @param offsetAt the script's own zone; given in tests
 */
export function inferSheetZone(grid: Grid, offsetAt: OffsetAt = scriptOffset): SheetZone {
  const columns = timesByColumn(grid);
  const midnights = findMidnights(columns, offsetAt);
  if (midnights.length === 0) return zoneOf(offsetAt);
  const samples = collectSamples(grid, columns, midnights);
  const agrees = samples.every(({ utcMs }) => mod(utcMs + offsetAt(utcMs)) === 0);
  return sampledZone(midnights, samples, offsetAt, agrees);
}

interface ColumnTimes {
  readonly column: number;
  /** Times of day in UTC, and how often each was seen. */
  readonly times: number[];
  readonly counts: number[];
  /** Dates whose time of day found no place any more in `times`. */
  others: number;
  total: number;
  /** Earliest and latest Date. */
  firstMs: number;
  lastMs: number;
}

/** Row by row, for a large sheet does not fit the processor's cache. */
function timesByColumn(grid: Grid): ColumnTimes[] {
  const columns = dateColumns(grid).map(noTimes);
  for (let row = 0; row < grid.length; row++) {
    const cells = grid[row]!;
    for (let at = 0; at < columns.length; at++) {
      const cell = cells[columns[at]!.column];
      if (typeof cell !== 'object') continue;
      const utcMs = cell.getTime();
      if (utcMs >= SAMPLES_FROM) addTime(columns[at]!, utcMs);
    }
  }
  return columns.filter(({ total }) => total > 0);
}

function noTimes(column: number): ColumnTimes {
  return { column, times: [], counts: [], others: 0, total: 0, firstMs: Infinity, lastMs: -Infinity };
}

/**
 * Columns that hold Dates. Long grids are looked at in some rows only (a full scan of 100,000 × 8 cells takes a third of
 * the time all reading may take), and wholly if these show none.
 */
function dateColumns(grid: Grid): number[] {
  for (const stride of [Math.ceil(grid.length / ROWS_LOOKED_AT), 1]) {
    const found = new Set<number>();
    for (let row = 0; row < grid.length; row += row < ROWS_LOOKED_AT / 2 ? 1 : stride) {
      const cells = grid[row]!;
      for (let column = 0; column < cells.length; column++) if (typeof cells[column] === 'object') found.add(column);
    }
    if (found.size > 0) return [...found];
  }
  return [];
}

function addTime(column: ColumnTimes, utcMs: number): void {
  column.total++;
  if (utcMs < column.firstMs) column.firstMs = utcMs;
  if (utcMs > column.lastMs) column.lastMs = utcMs;
  const time = utcMs % MS_PER_DAY;
  for (let at = 0; at < column.times.length; at++) {
    if (column.times[at] !== time) continue;
    column.counts[at]!++;
    return;
  }
  if (column.times.length < TIMES_MOST) {
    column.times.push(time);
    column.counts.push(1);
  } else column.others++;
}

/** The UTC times of day of the sheet's midnight: none, one, or two at most an hour apart, most frequent first. */
function findMidnights(columns: readonly ColumnTimes[], offsetAt: OffsetAt): number[] {
  const tally = new Map<number, number>();
  const lone = new Map<number, number>();
  let timed = 0;
  for (const column of columns) {
    const pair = midnightPair(column);
    if (pair === undefined) timed++;
    else {
      const into = column.lastMs - column.firstMs >= MS_PER_DAY / 2 ? tally : lone;
      for (const [time, count] of pair) into.set(time, (into.get(time) ?? 0) + count);
    }
  }
  const isScripts = (time: number): boolean =>
    columns.some(({ lastMs }) => mod(lastMs + offsetAt(lastMs)) === 0 && mod(lastMs) === time);
  if (tally.size > 0) return heaviestPair(tally, isScripts);
  const own = [...lone.keys()].filter(isScripts);
  if (own.length > 0) return heaviestPair(new Map(own.map((time) => [time, lone.get(time)!])), isScripts);
  return timed === 0 && lone.size > 0 && lone.size <= 2 && spread(lone) <= MS_PER_HOUR
    ? heaviestPair(lone, isScripts)
    : [];
}

function spread(times: ReadonlyMap<number, number>): number {
  const [first, second] = [...times.keys()];
  return first === undefined || second === undefined ? 0 : apart(first, second);
}

/** The one or two times of day that nearly all Dates of a column share; `undefined` for a column of mixed times. */
function midnightPair(column: ColumnTimes): [number, number][] | undefined {
  let best: [number, number][] = [];
  let covered = 0;
  column.times.forEach((time, at) => {
    if (time % QUARTER_HOUR !== 0) return;
    column.times.forEach((other, otherAt) => {
      if (other % QUARTER_HOUR !== 0 || apart(time, other) > MS_PER_HOUR) return;
      const sum = column.counts[at]! + (otherAt === at ? 0 : column.counts[otherAt]!);
      if (sum <= covered) return;
      covered = sum;
      best =
        otherAt === at
          ? [[time, sum]]
          : [
              [time, column.counts[at]!],
              [other, column.counts[otherAt]!],
            ];
    });
  });
  return covered > 0 && covered >= SHARE_LEAST * column.total ? best : undefined;
}

/** Columns may disagree (a column of interviews, all at ten): the midnight most cells share wins, the script's own on a near tie. */
function heaviestPair(tally: ReadonlyMap<number, number>, isScripts: (time: number) => boolean): number[] {
  const weight = (time: number): number => tally.get(time)! * (isScripts(time) ? 2 : 1);
  const ranked = [...tally.keys()].sort((a, b) => weight(b) - weight(a) || a - b);
  const first = ranked[0]!;
  const second = ranked.find((time) => time !== first && apart(time, first) <= MS_PER_HOUR);
  return second === undefined ? [first] : [first, second];
}

/** Distance of two times of day, around midnight if that is shorter. */
function apart(a: number, b: number): number {
  const between = Math.abs(a - b);
  return Math.min(between, MS_PER_DAY - between);
}

function mod(ms: number): number {
  return ((ms % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY;
}

/** The offset a midnight's UTC time of day stands for, inside the window. */
function offsetOfMidnight(time: number): number {
  return mod(-time - WINDOW_START) + WINDOW_START;
}

interface Sample {
  readonly utcMs: number;
  readonly offset: number;
}

/**
 * Moments at which the sheet's offset is known, in order of time: each day of the date-only columns, where there are two
 * offsets to tell apart; else the first and last, and some between at which the script's zone is compared.
 */
function collectSamples(grid: Grid, columns: readonly ColumnTimes[], midnights: readonly number[]): Sample[] {
  const used = columns.filter(({ times }) => times.some((time) => midnights.includes(time)));
  if (midnights.length === 1) return spreadSamples(used, midnights[0]!);
  const byDay = new Map<number, Sample>();
  for (const { column } of used) {
    let before = Number.NaN;
    for (let row = 0; row < grid.length; row++) {
      const cell = grid[row]![column];
      if (typeof cell !== 'object') continue;
      const utcMs = cell.getTime();
      if (utcMs === before || !(utcMs >= SAMPLES_FROM)) continue;
      before = utcMs;
      const time = utcMs % MS_PER_DAY;
      if (time !== midnights[0] && time !== midnights[1]) continue;
      const offset = offsetOfMidnight(time);
      byDay.set((utcMs + offset) / MS_PER_DAY, { utcMs, offset });
    }
  }
  return [...byDay.values()].sort((a, b) => a.utcMs - b.utcMs);
}

function spreadSamples(columns: readonly ColumnTimes[], midnight: number): Sample[] {
  const offset = offsetOfMidnight(midnight);
  const first = Math.min(...columns.map(({ firstMs }) => firstMs));
  const last = Math.max(...columns.map(({ lastMs }) => lastMs));
  const samples: Sample[] = [];
  for (let step = 0; step <= SAMPLES_BETWEEN; step++) {
    const near = first + ((last - first) * step) / SAMPLES_BETWEEN;
    samples.push({ utcMs: Math.floor(near / MS_PER_DAY) * MS_PER_DAY + midnight, offset });
  }
  return samples;
}

function sampledZone(
  midnights: readonly number[],
  samples: readonly Sample[],
  offsetAt: OffsetAt,
  agrees: boolean,
): SheetZone {
  const [first, second] = midnights as [number, number | undefined];
  const near = agrees ? offsetAt : nearestOffset(samples);
  // Where the script stands in the very zone, it also knows the offsets the window cannot hold (+14 h, −11 h).
  const offsetOf = (time: number): number => {
    const sample = samples.find(({ utcMs }) => utcMs % MS_PER_DAY === time);
    return agrees && sample ? offsetAt(sample.utcMs) : offsetOfMidnight(time);
  };
  const firstOffset = offsetOf(first);
  const secondOffset = second === undefined ? firstOffset : offsetOf(second);
  return {
    toDay: (date): Day => {
      const utcMs = date.getTime();
      const time = utcMs % MS_PER_DAY;
      if (time === first) return (utcMs + firstOffset) / MS_PER_DAY;
      if (time === second) return (utcMs + secondOffset) / MS_PER_DAY;
      return dayAt(utcMs, near);
    },
    toDate: (day) => new Date(midnightOf(day, near)),
  };
}

/** The offset of the sample nearest in time; before 1930 the smaller one, for there was no daylight saving time then. */
function nearestOffset(samples: readonly Sample[]): OffsetAt {
  const standard = samples.reduce((least, { offset }) => Math.min(least, offset), Number.POSITIVE_INFINITY);
  const turns = samples.filter(({ offset }, at) => at === 0 || samples[at - 1]!.offset !== offset);
  // Each turn begins half-way between the last sample of the old offset and the first of the new one.
  const begins = turns.map(({ utcMs }) => {
    const at = samples.findIndex((sample) => sample.utcMs === utcMs);
    return at <= 0 ? Number.NEGATIVE_INFINITY : (samples[at - 1]!.utcMs + utcMs) / 2;
  });
  return (utcMs) => {
    if (utcMs < 0) return standard;
    let at = begins.length - 1;
    while (at > 0 && begins[at]! > utcMs) at--;
    return turns[at]!.offset;
  };
}
