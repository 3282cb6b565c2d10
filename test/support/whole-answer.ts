import { type Activity, type Issue, UNDATED } from '../../src/core/activity/activity';
import { isoDay } from '../../src/core/calendar/day';
import { METRICS } from '../../src/core/metrics/catalogue';
import { cellsOf, lines, placeOf, type ReadOptions, readSheet, rowSigns, sumsOf } from './read-sheet';
import { typedGrid } from './typed-grid';

/** Everything a sheet gives, as lines a person can write down beforehand. */
export interface WholeAnswer {
  /** `佐藤 2026-04 first_meeting 3` */
  readonly counts: readonly string[];
  /** `E4 planned-row 予定 heading=状況`: place, code, what stands there, what the text is filled with. */
  readonly says: readonly string[];
  /** One letter a row: h heading, c counted, x left out, . blank. */
  readonly rows: string;
  /** `A001 青空 佐藤 rejected 2026-04-01 E4` */
  readonly ends: readonly string[];
  /** `佐藤 2026-04 first_meeting 20 C3` */
  readonly targets: readonly string[];
  /** Metrics the sheet keeps, counted or not, where the case names them. */
  readonly metrics: string;
}

/** A sheet (written as CSV it is read typed, too) with all that is in it; what a case leaves out is nothing. */
export interface WholeCase {
  readonly name: string;
  readonly sheet: string | readonly (readonly (string | number | boolean | Date)[])[];
  readonly counts?: string;
  readonly says?: string;
  readonly rows: string;
  readonly ends?: string;
  readonly targets?: string;
  readonly metrics?: string;
  readonly options?: ReadOptions;
}

/** What a sheet as a whole lacks has tests of its own. */
const OF_THE_WHOLE = new Set([
  'missing-key-metric',
  'nothing-counted',
  'sheet-without-dates',
  'sheet-without-members',
  'totals-only',
]);
/** Lists of the catalogue beside an unknown label. */
const NOT_SHOWN = new Set(['nearest', 'others']);

export function wholeAnswer(activity: Activity): WholeAnswer {
  const { issues, ends, targets, candidates, jobs, members, metrics } = activity;
  return {
    counts: sumsOf(activity),
    says: issues
      .filter(({ code }) => !OF_THE_WHOLE.has(code))
      .map(issueLine)
      .sort(),
    rows: rowSigns(activity),
    ends: ends
      .map(({ candidate, job, member, kind, day, row, column }) =>
        words(
          candidates[candidate],
          jobs[job],
          members[member],
          kind,
          day === UNDATED ? '' : isoDay(day),
          placeOf(row, column),
        ),
      )
      .sort(),
    targets: targets
      .map(({ member, period, metric, value, row, column }) =>
        words(member, period, METRICS[metric]!.id, value, placeOf(row, column)),
      )
      .sort(),
    metrics: metrics.map((metric) => METRICS[metric]!.id).join(' '),
  };
}

/** Reads the sheet of a case, as text and as the spreadsheet types it, and compares all that comes of it. */
export function expectWhole(one: WholeCase): void {
  const { sheet, options } = one;
  const cells = typeof sheet === 'string' ? cellsOf(sheet) : sheet;
  compare('read', wholeAnswer(readSheet(cells, options)), one);
  if (typeof sheet === 'string')
    compare('read typed', wholeAnswer(readSheet(typedGrid(cells as string[][]), options)), one);
}

function compare(how: string, answer: WholeAnswer, { counts, says, rows, ends, targets, metrics }: WholeCase): void {
  const expected: WholeAnswer = {
    counts: lines(counts ?? ''),
    says: lines(says ?? ''),
    rows,
    ends: lines(ends ?? ''),
    targets: lines(targets ?? ''),
    metrics: metrics ?? answer.metrics,
  };
  expect({ [how]: answer }).toEqual({ [how]: expected });
}

function issueLine({ code, row, column, value, values }: Issue): string {
  const filled = Object.entries(values)
    .filter(([key, text]) => text !== '' && !NOT_SHOWN.has(key))
    .map(([key, text]) => `${key}=${key === 'metric' ? METRICS[Number(text)]!.id : text}`)
    .sort();
  return words(placeOf(row, column), code, value, ...filled);
}

function words(...parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
