import Papa from 'papaparse';
import { type Activity, NONE, UNDATED } from '../../src/core/activity/activity';
import { readActivity } from '../../src/core/activity/read-activity';
import { type Day, dayOf, isoDay } from '../../src/core/calendar/day';
import { inferSheetZone } from '../../src/core/calendar/infer-zone';
import { cellAddress } from '../../src/core/grid/a1';
import { type Cell, toGrid } from '../../src/core/grid/cell';
import { METRICS } from '../../src/core/metrics/catalogue';
import { readSettings } from '../../src/core/settings/read-settings';
import { NO_SETTINGS } from '../../src/core/settings/settings';
import { typedGrid } from './typed-grid';

export interface ReadOptions {
  readonly asOf?: Day;
  /** Rows of a settings table. */
  readonly settings?: readonly (readonly Cell[])[];
}

/** A sheet written as CSV in a test, leading blank line aside. */
export function cellsOf(csv: string): Cell[][] {
  return Papa.parse<string[]>(csv.replace(/^\n/, '').replace(/\n\s*$/, '')).data;
}

export function readSheet(sheet: string | readonly (readonly Cell[])[], options: ReadOptions = {}): Activity {
  const grid = toGrid(typeof sheet === 'string' ? cellsOf(sheet) : sheet);
  const zone = inferSheetZone(grid);
  const settings = options.settings === undefined ? NO_SETTINGS : readSettings(toGrid(options.settings), zone);
  return readActivity(grid, { settings, asOf: options.asOf ?? settings.asOf ?? dayOf(2026, 12, 31), zone });
}

/** Sums by member, month and metric: `佐藤 2026-04 first_meeting 3`, sorted; levels give their last value. */
export function sumsOf(activity: Activity): string[] {
  const { events, members } = activity;
  const sums = new Map<string, number>();
  for (let at = 0; at < events.length; at++) {
    const metric = METRICS[events.metric[at]!]!;
    const month = events.day[at] === UNDATED ? '-' : isoDay(events.day[at]!).slice(0, 7);
    const member = (members[events.member[at]!] ?? '-').replace(/[\s　]/g, '');
    const key = `${member} ${month} ${metric.id}`;
    sums.set(key, metric.stock ? events.count[at]! : (sums.get(key) ?? 0) + events.count[at]!);
  }
  return [...sums]
    .filter(([, count]) => count !== 0)
    .map(([key, count]) => `${key} ${count}`)
    .sort();
}

/** Sums as `sumsOf`, from lines written in a test. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .sort();
}

/** `B3`, as the spreadsheet calls the cell; `-` for the whole range. */
export function placeOf(row: number, column: number): string {
  return row === NONE ? '-' : cellAddress(row, column);
}

/** A sign a row: h heading, c counted, x left out, . blank. */
export function rowSigns({ rows }: Activity): string {
  return Array.from(rows, (kind) => '.hcx'.charAt(kind)).join('');
}

/** Codes of the issues, each once. */
export function codesOf(activity: Activity): string[] {
  return [...new Set(activity.issues.map(({ code }) => code))];
}

/** Each case as text and as Sheets would type its cells (numbers, percentages, full dates). */
export function bothWays<Case extends { readonly name: string; readonly sheet: string }>(
  cases: readonly Case[],
): (Omit<Case, 'sheet'> & { readonly sheet: Cell[][] })[] {
  return cases.flatMap((one) => {
    const cells = cellsOf(one.sheet);
    return [
      { ...one, sheet: cells },
      { ...one, name: `${one.name} (typed)`, sheet: typedGrid(cells as string[][]) },
    ];
  });
}
