import { type Activity, type Issue, ROW_BLANK, ROW_COUNTED, ROW_HEADING } from './activity';

/** Alike issues together: one kind and value. */
export interface IssueGroup {
  readonly code: string;
  /** What stands in the cells, as text. */
  readonly value: string;
  /** 0-based rows, rising and without repeats; empty where the whole range is meant. */
  readonly rows: readonly number[];
  /** 0-based columns, rising and without repeats. */
  readonly columns: readonly number[];
  /** How many cells or rows are meant. */
  readonly count: number;
  /** Headings of the columns that are meant, in the order of their first issue; a few at most. */
  readonly headings: readonly string[];
  /** Fills the text: those of the first issue. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What else must agree, besides kind and value, for issues to be alike: their text says it. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'total-mismatch': ['heading', 'counted'],
  'label-inferred': ['metric'],
  'rate-differs': ['heading', 'metric', 'top', 'bottom'],
  'date-order': ['order', 'by'],
  'date-year': ['by', 'first', 'last'],
  'repeated-stage': ['heading'],
  'status-snapshot': ['heading'],
  'unknown-status': ['heading'],
  'result-of-act': ['heading'],
  'key-filled-down': ['heading'],
  'shared-event': ['metric'],
  'maybe-shared': ['metric'],
  'settings-wrong-value': ['key', 'spelling'],
  'settings-unknown-metric': ['key', 'spelling'],
  'settings-ambiguous-metric': ['key', 'spelling'],
};
const HEADINGS_MOST = 4;

/** Puts alike issues together, in the order of their first row; those about the whole range come first. */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<
    string,
    { first: Issue; rows: Set<number>; columns: Set<number>; headings: Set<string>; count: number }
  >();
  for (const issue of issues) {
    const key = keyOf(issue);
    let group = groups.get(key);
    if (group === undefined) {
      group = { first: issue, rows: new Set(), columns: new Set(), headings: new Set(), count: 0 };
      groups.set(key, group);
    }
    group.count++;
    if (issue.row >= 0) group.rows.add(issue.row);
    if (issue.column >= 0) group.columns.add(issue.column);
    const heading = issue.values['heading'];
    if (typeof heading === 'string' && heading !== '' && group.headings.size < HEADINGS_MOST)
      group.headings.add(heading);
  }
  return [...groups.values()].map(({ first, rows, columns, headings, count }) => ({
    code: first.code,
    value: first.value,
    rows: rising(rows),
    columns: rising(columns),
    count,
    headings: [...headings],
    values: first.values,
  }));
}

/** Totals of one month after another (4月, 5月) are alike. */
const alike = ({ code, value }: Issue): string => (code === 'total-row' ? value.replace(/\d+/g, '#') : value);

function keyOf(issue: Issue): string {
  const { code, values } = issue;
  const also = (ALSO[code] ?? []).map((name) => String(values[name] ?? ''));
  return [code, alike(issue), ...also].join('\n');
}

function rising(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** Runs of numbers, both ends included: `[1, 2, 3, 7]` → `[[1, 3], [7, 7]]`. */
export function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** What became of all rows of the range: the four kinds add up to all. */
export interface RowAccount {
  readonly rows: number;
  readonly headings: number;
  readonly counted: number;
  readonly blank: number;
  readonly leftOut: number;
}

/** How many rows of a sheet are what. */
export function accountRows({ rows }: Pick<Activity, 'rows'>): RowAccount {
  const counts = [0, 0, 0, 0];
  for (const kind of rows) counts[kind]!++;
  const [blank, headings, counted] = [counts[ROW_BLANK]!, counts[ROW_HEADING]!, counts[ROW_COUNTED]!];
  return { rows: rows.length, headings, counted, blank, leftOut: rows.length - blank - headings - counted };
}
