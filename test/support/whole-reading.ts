import { type Activity, GRAIN_DAY, GRAIN_WEEK, UNDATED } from '../../src/core/activity/activity';
import { isoDay } from '../../src/core/calendar/day';
import type { Cell } from '../../src/core/grid/cell';
import { METRICS } from '../../src/core/metrics/catalogue';
import { cellsOf, lines, placeOf, type ReadOptions, readSheet, rowSigns, sumsOf } from './read-sheet';
import { typedGrid } from './typed-grid';

/** A sheet and all that its reading has to say. */
export interface ReadingCase {
  readonly name: string;
  readonly sheet: string | readonly (readonly Cell[])[];
  /** Member, month, metric and count, as `sumsOf` gives them. */
  readonly counts?: string;
  /** Member, day, metric and count: `佐藤 2026-04-06 meeting_set 1`; `2026-04-06w` for a week, `2026-04` for a month. */
  readonly days?: string;
  /** A sign a row: h heading, c counted, x left out, . blank. */
  readonly rows: string;
  /** A code and the cells it is said of in each line: `no-date A5 A7`; the code alone where the whole range is meant. */
  readonly said: string;
  /** Also with the cells as Sheets would type them: the truth is the same. */
  readonly typed?: boolean;
  readonly options?: ReadOptions;
}

/** Compares the whole reading of a sheet with what its case says. */
export function expectReading({ sheet, counts, days, rows, said, options }: ReadingCase): void {
  const activity = readSheet(sheet, options);
  if (counts !== undefined) expect(sumsOf(activity)).toEqual(lines(counts));
  if (days !== undefined) expect(daysOf(activity)).toEqual(lines(days));
  expect(saidOf(activity)).toEqual(lines(said));
  expect(rowSigns(activity)).toBe(rows);
}

/** Each case as it is written, and typed too where it says so. */
export function casesOf(cases: readonly ReadingCase[]): ReadingCase[] {
  return cases.flatMap((one) => {
    if (!one.typed || typeof one.sheet !== 'string') return [one];
    const typed = typedGrid(cellsOf(one.sheet) as string[][]);
    return [one, { ...one, name: `${one.name} (typed)`, sheet: typed }];
  });
}

/** Sums by member, day, week or month of the sheet, and metric. */
export function daysOf({ events, members }: Activity): string[] {
  const sums = new Map<string, number>();
  for (let at = 0; at < events.length; at++) {
    const member = (members[events.member[at]!] ?? '-').replace(/[\s　]/g, '');
    const key = `${member} ${whenOf(events.day[at]!, events.grain[at]!)} ${METRICS[events.metric[at]!]!.id}`;
    sums.set(key, (sums.get(key) ?? 0) + events.count[at]!);
  }
  return [...sums].map(([key, count]) => `${key} ${count}`).sort();
}

/** `2026-04-06`, `2026-04-06w` for a week, `2026-04` for a month, `-` without a date. */
export function whenOf(day: number, grain: number): string {
  if (day === UNDATED) return '-';
  if (grain === GRAIN_DAY) return isoDay(day);
  return grain === GRAIN_WEEK ? `${isoDay(day)}w` : isoDay(day).slice(0, 7);
}

/** What was said, a line a code, with all cells it was said of. */
export function saidOf({ issues }: Activity): string[] {
  const cells = new Map<string, string[]>();
  for (const { code, row, column } of issues) {
    const known = cells.get(code) ?? [];
    cells.set(code, known);
    if (row >= 0) known.push(placeOf(row, column));
  }
  return [...cells].map(([code, where]) => [code, ...where].join(' ')).sort();
}
