import type { Cell, Grid } from '../grid/cell';
import { cellKind } from './cell-kind';
import type { Lexicon, Word } from './lexicon';
import { endWord, isAspectWord, saysArranged } from './mark-words';
import { looksLikeName } from './name-like';
import { isNoDay, pairIn } from './paired-cells';
import { isYearNumber } from './period-sequence';
import { namePeople, type PersonalLabel } from './personal-label';
import { roundOf } from './round-words';
import { type Side, sidedName } from './side-words';

/** What a column holds, told by a sample of its rows. Counts are of cells; `blank` cells are not in the others. */
export interface ColumnProfile {
  readonly rows: number;
  readonly blank: number;
  readonly number: number;
  readonly filler: number;
  /** Date cells and full dates as text. */
  readonly date: number;
  /** Months, weeks and other periods as text, and day/month texts without a year. */
  readonly period: number;
  readonly mark: number;
  readonly error: number;
  readonly text: number;
  /** Of the texts: those that name a metric, a side (目標), or how a candidate stands. */
  readonly metric: number;
  readonly side: number;
  readonly status: number;
  /** Of the texts: those that look like a person. */
  readonly names: number;
  /** Of the texts: those that name a person and a metric (浅野 面談), where they name several of both. */
  readonly personal: number;
  /** Of the texts: names with a side (浅野（目標）), where targets and actuals are among them. */
  readonly sidedNames: number;
  /** Of the texts: 設定, 実施, 予定 …, which say how far something named elsewhere has come. */
  readonly aspect: number;
  /** Of those: 設定, which names another event than 実施 does. */
  readonly arranged: number;
  /** Of the texts and numbers with a counter: those that only say which round (一次, 2回目, Final). */
  readonly round: number;
  /** Of the texts: those that could be dates in a column of dates (Jan, 4.1). */
  readonly weakDate: number;
  /** Of the texts: a date with words beside it (4/9 NG, 4/7 通過). */
  readonly dated: number;
  /** Texts longer than a label. */
  readonly long: number;
  /** Different texts among `text`. */
  readonly distinct: number;
  /** Whether all full dates fall on the first of a month. */
  readonly firstOfMonth: boolean;
  /** Numbers are all 0 or 1. */
  readonly binary: boolean;
  /** Numbers are whole, 1 to 31, and rise from row to row but for a few turns. */
  readonly rising: boolean;
  /** Numbers that could be serial dates. */
  readonly serial: number;
  /** Numbers that could be years. */
  readonly years: number;
  /** Numbers that count nothing: a phone number, a postal code (0120…, millions). */
  readonly codes: number;
  /** Texts such as 14/20, and Dates that Sheets may have made of such; of them those that can be no day. */
  readonly pairs: number;
  readonly oddPairs: number;
  /** Numbers are all between 0 and 2 with fractions among them, or typed as percent. */
  readonly fractions: number;
}

/** So many different texts are asked what they mean; the rest count as plain text. */
const MEANING_MOST = 40;

/** Nobody does anything so often; money aside. */
const COUNT_MOST = 1_000_000;

/** Counts what the cells of one column are, over the given rows. */
export function profileColumn(grid: Grid, rows: readonly number[], column: number, lexicon: Lexicon): ColumnProfile {
  const seen = new Map<string, number>();
  const tally = {
    blank: 0,
    number: 0,
    filler: 0,
    date: 0,
    period: 0,
    mark: 0,
    error: 0,
    text: 0,
    weakDate: 0,
    dated: 0,
    long: 0,
    serial: 0,
    years: 0,
    codes: 0,
    pairs: 0,
    oddPairs: 0,
    fractions: 0,
  };
  let firstOfMonth = true;
  let binary = true;
  const run = { last: 0, up: 0, down: 0, days: true };
  for (const row of rows) {
    const cell: Cell = grid[row]![column]!;
    const kind = cellKind(cell, lexicon);
    tally[kind]++;
    const pair = typeof cell === 'string' ? pairIn(cell) : undefined;
    if (pair !== undefined || cell instanceof Date) tally.pairs++;
    if (pair !== undefined && isNoDay(pair)) tally.oddPairs++;
    if (cell instanceof Date) firstOfMonth = firstOfMonth && isNearFirst(cell);
    else if (kind === 'number') {
      const value = typeof cell === 'number' ? cell : numberIn(lexicon.of(cell as string));
      if (value !== 0 && value !== 1) binary = false;
      if (!Number.isInteger(value) || value < 1 || value > 31) run.days = false;
      if (value > run.last) run.up++;
      else run.down++;
      run.last = value;
      if (isYearNumber(value)) tally.years++;
      if (Math.abs(value) >= COUNT_MOST || (typeof cell === 'string' && /^\s*[0０][0-9０-９]{2}/.test(cell)))
        tally.codes++;
      if (value >= 36_000 && value <= 60_000) tally.serial++;
      if (!Number.isInteger(value) && Math.abs(value) < 2.5) tally.fractions++;
    } else if (typeof cell === 'string' && (kind === 'text' || kind === 'date' || kind === 'mark')) {
      if (kind === 'date') firstOfMonth = firstOfMonth && isFirst(lexicon.of(cell));
      if (kind === 'date' && isPeriod(lexicon.of(cell))) {
        tally.date--;
        tally.period++;
      }
      if (kind === 'text' && cell.length > 25) tally.long++;
      if (kind === 'text' && lexicon.of(cell).date !== undefined) tally.weakDate++;
      else if (kind === 'text' && lexicon.of(cell).dated?.reading.weak === false) tally.dated++;
      if (kind !== 'date') seen.set(cell, (seen.get(cell) ?? 0) + 1);
    }
  }
  return {
    rows: rows.length,
    ...tally,
    ...meanings(seen, lexicon),
    distinct: seen.size,
    firstOfMonth: firstOfMonth && tally.date > 0,
    binary,
    rising: run.days && run.up >= 3 && run.down * 4 <= run.up,
  };
}

function numberIn(word: Word): number {
  return word.number.kind === 'number' ? word.number.value : Number.NaN;
}

function isPeriod(word: Word): boolean {
  const date = word.date;
  if (date === undefined) return false;
  if (date.form === 'numbers') return date.c === undefined;
  return date.form !== 'day' && date.form !== 'serial' && date.form !== 'instant';
}

function isFirst({ date }: Word): boolean {
  return date !== undefined && date.form === 'day' && date.day === 1;
}

/** The first of a month in some zone: what Sheets makes of 2026年4月. */
function isNearFirst(date: Date): boolean {
  const early = new Date(date.getTime() + 14 * 3_600_000).getUTCDate();
  return early === 1 || new Date(date.getTime() - 10 * 3_600_000).getUTCDate() === 1 || early === 2;
}

function meanings(
  seen: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): Pick<
  ColumnProfile,
  'metric' | 'side' | 'status' | 'names' | 'aspect' | 'arranged' | 'round' | 'personal' | 'sidedNames'
> {
  let [metric, side, status, names, aspect, arranged, round, personal, asked] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const people: PersonalLabel[] = [];
  const sides: Side[] = [];
  for (const [text, count] of seen) {
    if (asked++ >= MEANING_MOST) break;
    const word = lexicon.of(text);
    if (word.side !== undefined) side += count;
    if (word.isMetric || word.label === 'ignore' || word.acts.length > 0) metric += count;
    if (looksLikeName(text)) names += count;
    if (isAspectWord(text)) aspect += count;
    if (saysArranged(text)) arranged += count;
    const sided = word.isMetric ? undefined : sidedName(text);
    if (sided !== undefined) sides.push(...new Array<Side>(count).fill(sided.side));
    if (word.personal !== undefined) {
      people.push(word.personal);
      personal += count;
    }
    if (roundOf(text) !== undefined) round += count;
    if (endWord(word.text) !== undefined || word.mark === 'pending') status += count;
  }
  return {
    metric,
    side,
    status,
    names,
    aspect,
    arranged,
    round,
    personal: namePeople(people) ? personal : 0,
    sidedNames: sides.includes('target') && sides.includes('actual') ? sides.length : 0,
  };
}
