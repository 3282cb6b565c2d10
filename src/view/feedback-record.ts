import { type Day, dayOf, isoDay, isRealDate } from '../core/calendar/day';
import type { SheetZone } from '../core/calendar/sheet-zone';
import type { AgreedAction, ProposedBy } from '../core/feedback/agreed-action';
import type { Cell, Grid } from '../core/grid/cell';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import { matchLabel } from '../core/metrics/match-label';
import { normaliseLabel } from '../core/parse/label';
import { normaliseName } from '../core/parse/name';
import { PROPOSED_BY, RECORD_COLUMNS } from '../messages/feedback-talk';
import { findRecordHeadings } from './feedback-columns';

/** What one talk leaves behind. */
export interface TalkRecord {
  readonly day: Day;
  readonly member: string;
  readonly actions: readonly Omit<AgreedAction, 'agreed'>[];
  readonly nextTalk: Day | undefined;
  /** What was chosen to stand where everyone can read it; empty otherwise. */
  readonly learned: string;
  readonly answer: string;
  readonly hypothesis: string;
}

/**
 * The rows of a talk for the record, one for each action, in the order of `RECORD_COLUMNS`; days as ISO text. Texts are as
 * they were written: whoever puts them into cells makes them safe.
 */
export function recordRows(record: TalkRecord, language: Language): (string | number)[][] {
  return record.actions.map((action, at) => [
    isoDay(record.day),
    record.member,
    action.text,
    action.metric === undefined ? '' : METRICS[action.metric]!.label[language],
    action.count ?? '',
    isoDay(action.due),
    PROPOSED_BY[action.by][language],
    record.nextTalk === undefined ? '' : isoDay(record.nextTalk),
    ...[record.learned, record.answer, record.hypothesis].map((text) => (at === 0 ? text : '')),
  ]);
}

/** Where the rows of a talk go on a record sheet. */
export interface RecordPlace {
  /** 0-based, of the first row to write. */
  readonly row: number;
  readonly rows: readonly (readonly (string | number)[])[];
  /** Place in `RECORD_COLUMNS` of each column of the sheet; −1 for a column people added. */
  readonly columns: readonly number[];
  /** The heading row where a heading has to be added: 0-based row, all its cells. */
  readonly headings: { readonly row: number; readonly cells: readonly string[] } | undefined;
}

/**
 * Where and in which order to write below what a record sheet holds, whatever order its columns have by now. A heading that
 * is gone is added at the right.
 *
 * @returns `already`: these rows stand there, from an attempt whose answer was lost; `undefined`: the sheet has no heading row of ours
 */
export function placeRecord(
  grid: Grid,
  rows: readonly (readonly (string | number)[])[],
  language: Language,
  zone: SheetZone,
): RecordPlace | 'already' | undefined {
  const found = findRecordHeadings(grid);
  if (found === undefined) return undefined;
  const present = grid[found.row]!.map((cell) => String(cell));
  let width = present.length;
  while (width > 0 && present[width - 1] === '') width--;
  const cells = present.slice(0, width);
  const placed = found.columns.map((column, at) =>
    column >= 0 ? column : cells.push(RECORD_COLUMNS[language][at]!) - 1,
  );
  const columns = cells.map((_, column) => placed.indexOf(column));
  let row = grid.length;
  while (row > found.row + 1 && grid[row - 1]!.every((cell) => cell === '')) row--;
  if (standsThere(grid.slice(found.row + 1, row), rows, placed, zone)) return 'already';
  return {
    row,
    rows: rows.map((values) => columns.map((at) => (at < 0 ? '' : values[at]!))),
    columns,
    headings: cells.length > width ? { row: found.row, cells } : undefined,
  };
}

/** Whether every row stands on the sheet as it would be written. */
function standsThere(
  body: Grid,
  rows: readonly (readonly (string | number)[])[],
  placed: readonly number[],
  zone: SheetZone,
): boolean {
  const text = (cell: Cell): string => {
    const day = cell instanceof Date ? dayIn(cell, zone) : undefined;
    return day === undefined ? String(cell) : isoDay(day);
  };
  const there = new Set(body.map((row) => JSON.stringify(placed.map((column) => text(row[column] ?? '')))));
  return rows.length > 0 && rows.every((row) => there.has(JSON.stringify(row.map(String))));
}

/** The columns read back, by their place in `RECORD_COLUMNS`. */
const DAY = 0;
const MEMBER = 1;
const ACTION = 2;
const METRIC = 3;
const COUNT = 4;
const DUE = 5;
const BY = 6;
const LEARNED = 8;

/** An agreed action as the record has it. */
export interface RecordedAction extends AgreedAction {
  readonly member: string;
  /** What was learned in that talk, where it was chosen to be kept; it stands with the talk’s first action. */
  readonly learned: string;
}

/**
 * Reads a record sheet back, in either language and with its columns in any order. A row that does not hold a day, a
 * member and an action is a person's note and is passed over.
 */
export function readRecords(grid: Grid, zone: SheetZone): RecordedAction[] {
  const found = findRecordHeadings(grid);
  if (found === undefined) return [];
  return grid.slice(found.row + 1).flatMap((row) => {
    const cell = (column: number): Cell => row[found.columns[column]!] ?? '';
    const agreed = dayIn(cell(DAY), zone);
    const [member, text] = [String(cell(MEMBER)).trim(), String(cell(ACTION)).trim()];
    if (agreed === undefined || member === '' || text === '') return [];
    const count = cell(COUNT);
    return [
      {
        member,
        text,
        metric: metricNamed(String(cell(METRIC))),
        count: typeof count === 'number' ? count : undefined,
        agreed,
        due: dayIn(cell(DUE), zone) ?? agreed,
        by: proposer(String(cell(BY))),
        learned: String(cell(LEARNED)).trim(),
      },
    ];
  });
}

/** The actions of a member's last talk on or before `asOf`. */
export function lastActions<Action extends AgreedAction & { readonly member: string }>(
  records: readonly Action[],
  member: string,
  asOf: Day,
): Action[] {
  const key = normaliseName(member);
  const own = records.filter((action) => normaliseName(action.member) === key && action.agreed <= asOf);
  const last = own.reduce((latest, { agreed }) => Math.max(latest, agreed), Number.NEGATIVE_INFINITY);
  return own.filter(({ agreed }) => agreed === last);
}

/** How many of the agreed actions members proposed themselves: for the team, never by person. */
export function ownActions(records: readonly Pick<AgreedAction, 'by'>[]): {
  readonly own: number;
  readonly all: number;
} {
  return { own: records.filter(({ by }) => by === 'member').length, all: records.length };
}

/** Our own label first: some of them are ambiguous when a person writes them. */
function metricNamed(text: string): number | undefined {
  const key = normaliseLabel(text);
  if (key === '') return undefined;
  const own = METRICS.findIndex(({ label }) => [label.ja, label.en].some((word) => normaliseLabel(word) === key));
  if (own >= 0) return own;
  const match = matchLabel(text);
  return match.kind === 'metric' ? match.metric : undefined;
}

/** The day a cell of the record stands for: a Date, or `2026-11-20`. */
export function dayIn(cell: Cell, zone: SheetZone): Day | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : zone.toDay(cell);
  const parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(String(cell).trim());
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isRealDate(year, month, day) ? dayOf(year, month, day) : undefined;
}

function proposer(text: string): ProposedBy {
  const key = normaliseLabel(text);
  const all = Object.keys(PROPOSED_BY) as ProposedBy[];
  const found = all.find((by) => [PROPOSED_BY[by].ja, PROPOSED_BY[by].en].some((word) => normaliseLabel(word) === key));
  return found ?? 'together';
}
