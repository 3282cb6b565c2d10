import { type Day, dayOf, isRealDate } from '../core/calendar/day';
import type { SheetZone } from '../core/calendar/sheet-zone';
import type { AgreedAction, ProposedBy } from '../core/feedback/agreed-action';
import type { Cell, Grid } from '../core/grid/cell';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import { matchLabel } from '../core/metrics/match-label';
import { normaliseLabel } from '../core/parse/label';
import { normaliseName } from '../core/parse/name';
import { PROPOSED_BY, RECORD_COLUMNS } from '../messages/feedback-talk';

/** What one talk leaves behind. */
export interface TalkRecord {
  readonly day: Day;
  readonly member: string;
  readonly actions: readonly Omit<AgreedAction, 'agreed'>[];
  readonly nextTalk: Day | undefined;
  /** Only if both chose to have it where everyone can read it. */
  readonly shared: { readonly answer: string; readonly hypothesis: string } | undefined;
}

/**
 * The rows of a talk for the record, one for each action, in the order of `RECORD_COLUMNS`. Answer and hypothesis are empty
 * unless shared. Texts are as they were written: whoever puts them into cells makes them safe.
 */
export function recordRows(record: TalkRecord, language: Language, zone: SheetZone): Cell[][] {
  return record.actions.map((action, at) => [
    zone.toDate(record.day),
    record.member,
    action.text,
    action.metric === undefined ? '' : METRICS[action.metric]!.label[language],
    action.count ?? '',
    zone.toDate(action.due),
    PROPOSED_BY[action.by][language],
    record.nextTalk === undefined ? '' : zone.toDate(record.nextTalk),
    at === 0 ? (record.shared?.answer ?? '') : '',
    at === 0 ? (record.shared?.hypothesis ?? '') : '',
  ]);
}

/** The columns read back, by their place in `RECORD_COLUMNS`. */
const DAY = 0;
const MEMBER = 1;
const ACTION = 2;
const METRIC = 3;
const COUNT = 4;
const DUE = 5;
const BY = 6;

/**
 * Reads a record sheet back, in either language and with its columns in any order. A row that does not hold a day, a
 * member and an action is a person's note and is passed over.
 */
export function readRecords(grid: Grid, zone: SheetZone): (AgreedAction & { readonly member: string })[] {
  const found = findColumns(grid);
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

/** The heading row and where each column stands; the first three have to be there. */
function findColumns(grid: Grid): { row: number; columns: number[] } | undefined {
  for (let row = 0; row < grid.length; row++) {
    const headings = grid[row]!.map((cell) => normaliseLabel(String(cell)));
    const columns = RECORD_COLUMNS.ja.map((japanese, at) => {
      const words = [japanese, RECORD_COLUMNS.en[at]!].map(normaliseLabel);
      return headings.findIndex((heading) => words.includes(heading));
    });
    if (columns[DAY]! >= 0 && columns[MEMBER]! >= 0 && columns[ACTION]! >= 0) return { row, columns };
  }
  return undefined;
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

function dayIn(cell: Cell, zone: SheetZone): Day | undefined {
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
