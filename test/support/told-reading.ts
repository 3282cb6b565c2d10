import {
  type Activity,
  GRAINS,
  NONE,
  ROW_COUNTED,
  ROW_HEADING,
  ROW_LEFT_OUT,
  UNDATED,
} from '../../src/core/activity/activity';
import { isoDay } from '../../src/core/calendar/day';
import { METRICS } from '../../src/core/metrics/catalogue';
import { placeOf, type ReadOptions, readSheet, sumsOf } from './read-sheet';

/** What a case says of a reading, as lines in any order; a part it leaves out is not compared. */
export interface Told {
  /** `佐藤 2026-04 first_meeting 3`: sums by member, month and metric. */
  readonly counts?: string;
  /** `佐藤 2026-04-06 week first_meeting 3`: the same by what dates it. */
  readonly days?: string;
  /** `total-row A5 合計`: all issues, where they stand and what stands there; `-` for the whole range. */
  readonly issues?: string;
  /** `plan C3 heading=面談日`: what the issues of these codes say besides. */
  readonly values?: string;
  /** `first_meeting C5 12=12 C2:C4 2026-04-01..2026-04-30`: totals of the sheet, `≠` where its own sum is wrong. */
  readonly totals?: string;
  /** `佐藤 2026-04 first_meeting 5 C3`: targets beside actuals. */
  readonly targets?: string;
  /** `hired K1 A社 佐藤 2026-04-08 D3`: how candidates ended. */
  readonly ends?: string;
  /** A letter for each row: heading, counted, left out, blank. */
  readonly rows?: string;
}

/** A sheet with what is read from it. */
export interface ToldCase extends Told {
  readonly name: string;
  readonly sheet: Parameters<typeof readSheet>[0];
  readonly options?: ReadOptions;
}

/** Said of a small sheet as a whole; compared only where a case names the code. */
const OF_WHOLE = new Set(['missing-key-metric', 'sheet-without-dates', 'sheet-without-members', 'totals-only']);

/** What a reading says of all that a case tells. */
export function toldOf(activity: Activity, told: Told): Told {
  const issues = activity.issues.filter(({ code }) => !OF_WHOLE.has(code) || told.issues?.includes(code));
  const named = new Set((told.values ?? '').split('\n').map((line) => line.trim().split(' ')[0]!));
  const made: Record<keyof Told, () => string> = {
    counts: () => sorted(sumsOf(activity)),
    days: () => sorted(daysOf(activity)),
    issues: () => sorted(issues.map(({ code, row, column, value }) => `${code} ${placeOf(row, column)} ${value}`)),
    values: () =>
      sorted(
        activity.issues
          .filter(({ code }) => named.has(code))
          .map(({ code, row, column, values }) => `${code} ${placeOf(row, column)} ${valuesText(values)}`),
      ),
    totals: () => sorted(activity.totals.map((total) => totalText(activity, total))),
    targets: () =>
      sorted(
        activity.targets.map(({ member, period, metric, value, row, column }) =>
          [member === '' ? '-' : member, period, METRICS[metric]!.id, value, placeOf(row, column)].join(' '),
        ),
      ),
    ends: () => sorted(activity.ends.map((end) => endText(activity, end))),
    rows: () => Array.from(activity.rows, rowLetter).join(''),
  };
  const result: { -readonly [Key in keyof Told]: string } = {};
  for (const key of Object.keys(made) as (keyof Told)[]) if (told[key] !== undefined) result[key] = made[key]();
  return result;
}

/** Reads the sheet of a case and compares all that the case tells of it. */
export function expectTold({ name: _name, sheet, options, ...told }: ToldCase): void {
  const wanted = Object.fromEntries(Object.entries(told).map(([key, text]) => [key, sorted(String(text).split('\n'))]));
  expect(toldOf(readSheet(sheet, options), told)).toEqual(wanted);
}

function sorted(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .sort()
    .join('\n');
}

function daysOf({ events, members }: Activity): string[] {
  const sums = new Map<string, number>();
  for (let at = 0; at < events.length; at++) {
    const member = (members[events.member[at]!] ?? '-').replace(/[\s　]/g, '');
    const key = [member, dayName(events.day[at]!), GRAINS[events.grain[at]!], METRICS[events.metric[at]!]!.id].join(
      ' ',
    );
    sums.set(key, (sums.get(key) ?? 0) + events.count[at]!);
  }
  return [...sums].map(([key, count]) => `${key} ${count}`);
}

function dayName(day: number): string {
  return day === UNDATED ? '-' : isoDay(day);
}

function rowLetter(row: number): string {
  return row === ROW_HEADING ? 'H' : row === ROW_COUNTED ? 'C' : row === ROW_LEFT_OUT ? 'L' : 'B';
}

/** Metrics by their ids. */
function valuesText(values: Readonly<Record<string, string | number>>): string {
  const idsOf = (list: string): string =>
    list
      .split(',')
      .map((one) => (one === '' ? '' : METRICS[Number(one)]!.id))
      .join(',');
  return Object.entries(values)
    .map(([key, value]) => `${key}=${/^(?:metric|others|nearest)$/.test(key) ? idsOf(String(value)) : value}`)
    .join(' ');
}

function endText(activity: Activity, { kind, candidate, job, member, day, row, column }: Activity['ends'][number]) {
  const [who, where] = [activity.candidates[candidate] ?? '-', activity.jobs[job] ?? '-'];
  return [kind, who, where, activity.members[member] ?? '-', dayName(day), placeOf(row, column)].join(' ');
}

function totalText(activity: Activity, total: Activity['totals'][number]): string {
  const { row, column, metric, stated, counted, right, cells, first, last, member } = total;
  const over =
    cells === undefined
      ? `of ${activity.members[member ?? NONE] ?? '-'}`
      : cells.columns.map((one) => `${placeOf(cells.firstRow, one)}:${placeOf(cells.lastRow, one)}`).join('+');
  // 300.4 thousands are not 300,400 to the last bit.
  const figures = `${stated}${right ? '=' : '≠'}${Math.round(counted * 100) / 100}`;
  return [METRICS[metric]!.id, placeOf(row, column), figures, over, `${dayName(first)}..${dayName(last)}`].join(' ');
}
