import type { Cell, Grid } from '../grid/cell';
import { type LabelMatch, matchLabel } from '../metrics/match-label';
import { hasJapanese } from '../parse/text';
import type { HeadStack } from './find-headings';
import { combinePeriods, datedLabel, type HeadPeriod, isPeriodWord, periodOfCell, periodOfWord } from './head-period';
import type { Lexicon, Word } from './lexicon';
import { periodSequence } from './period-sequence';
import { namePeople } from './personal-label';
import type { RoleWord } from './role-words';
import { isBlankCell } from './row-profile';
import { namesShare, type Side } from './side-words';
import { pastFormLabel, stageDateLabel } from './stage-date-label';
import type { TotalWord } from './total-words';
import { numberedDays, takeWeekdays } from './weekdays';

/** What stands over one column, from the top, merged cells filled out. */
export interface ColumnHead {
  readonly column: number;
  /** Words of the stack; blank where the stack has nothing over this column. */
  readonly words: readonly Word[];
  /** As a person would quote it: `面談数 目標`. */
  readonly text: string;
  readonly role: RoleWord | undefined;
  /** The metric named by the stack: words are tried together first (一次面接 + 設定). */
  readonly label: LabelMatch;
  /** Whether the label is that of a stage date (推薦日). */
  readonly stageDate: boolean;
  readonly side: Side | undefined;
  /** A rate or a limit under a name the catalogue does not know (移行率, 95%下限). */
  readonly share: boolean;
  readonly total: TotalWord | undefined;
  /** The period named: as text, or as a Date cell or day number. */
  readonly period: HeadPeriod | undefined;
  /** The lowest word that means none of these: a person, or an unknown label. */
  readonly other: string;
}

/** Reads the head stack over every column of a table. */
export function readTableHead(
  grid: Grid,
  head: HeadStack,
  firstColumn: number,
  lastColumn: number,
  lexicon: Lexicon,
): ColumnHead[] {
  const all = filledRows(grid, head, firstColumn, lastColumn);
  const { rows, columns: weekdays } = takeWeekdays(all);
  const sequences = rows.map((cells) => {
    const numbered = all.map((lower) => numberedDays(cells, lower)).find((columns) => columns.length > 0);
    return numbered === undefined ? sequenceColumns(cells, lexicon) : new Set(numbered);
  });
  const sided = rows.map((cells) => namesSides(cells, lexicon));
  const fiscalStart = fiscalStartOf(all, lexicon);
  const heads: ColumnHead[] = [];
  for (let at = 0; at <= lastColumn - firstColumn; at++) {
    const cells = rows.map((row) => row[at]!);
    const own = columnHead(
      firstColumn + at,
      cells,
      sequences.map((columns) => columns.has(at)),
      sided,
      lexicon,
      fiscalStart,
    );
    heads.push(weekdays.has(at) ? onWeekday(own, weekdays.get(at)!) : own);
  }
  return withTeam(withPeople(heads));
}

/** Where no setting says when the fiscal year begins, the language of the heads does. */
function fiscalStartOf(rows: readonly (readonly Cell[])[], { settings }: Lexicon): number {
  if (settings.fiscalStart !== undefined) return settings.fiscalStart;
  const japanese = rows.some((cells) => cells.some((cell) => typeof cell === 'string' && hasJapanese(cell)));
  return (settings.language ?? (japanese ? 'ja' : 'en')) === 'ja' ? 4 : 1;
}

/** チーム over 目標 | 実績 beside groups of people: what they come to together. */
function withTeam(heads: ColumnHead[]): ColumnHead[] {
  if (heads.every(({ other }) => other === '')) return heads;
  return heads.map((head) => {
    const team = head.role === undefined && head.other === '' && head.words.some(({ role }) => role === 'team');
    return team && head.total === undefined ? { ...head, total: { kind: 'sum', partial: true, of: '' } } : head;
  });
}

/** 浅野 面談 | 浅野 推薦 | 久保 面談 | 久保 推薦 in one row of heads: person and metric apart. */
function withPeople(heads: ColumnHead[]): ColumnHead[] {
  const personal = heads.map(({ role, words }) => (role === undefined ? words[words.length - 1]?.personal : undefined));
  if (!namePeople(personal.filter((one) => one !== undefined))) return heads;
  return heads.map((head, at) => {
    const own = personal[at];
    return own === undefined ? head : { ...head, label: matchLabel(own.label), other: own.person };
  });
}

/** A weekday without a day: its figures are actuals of whatever time the title or the row names. */
function onWeekday(head: ColumnHead, weekday: string): ColumnHead {
  if (head.words.length > 0 || head.period !== undefined) return head;
  return { ...head, text: weekday, side: 'actual' };
}

const UNIT = /^[(（[]?(?:件|名|人|社|回|通|本|円|千円|万円|百万円|%|％|時間|分|単位)[)）\]]?$/;

/** The rows of the stack, where a blank under which a lower row goes on takes the merged cell to its left. */
function filledRows(grid: Grid, head: HeadStack, firstColumn: number, lastColumn: number): Cell[][] {
  const rows: Cell[][] = [];
  const { under } = head;
  if (under !== undefined)
    for (let row = under.first; row <= under.last; row++) rows.push(grid[row]!.slice(firstColumn, lastColumn + 1));
  for (let row = head.first; row <= head.last; row++) rows.push(grid[row]!.slice(firstColumn, lastColumn + 1));
  for (let at = 0; at < rows.length - 1; at++) {
    const cells = rows[at]!;
    const lower = rows.slice(at + 1);
    const goesOn = (column: number): boolean => lower.some((row) => !isBlankCell(row[column]));
    let group: Cell = '';
    for (let column = 0; column < cells.length; column++) {
      if (!isBlankCell(cells[column])) group = goesOn(column) ? cells[column]! : '';
      else if (group !== '' && goesOn(column)) cells[column] = group;
    }
  }
  return rows;
}

/** Beside 目標 or 達成率, 結果 is a side too, not a status. */
function namesSides(cells: readonly Cell[], lexicon: Lexicon): boolean {
  return cells.some((cell) => {
    const word = lexicon.at(cell);
    return word.role === undefined && (word.side === 'target' || word.side === 'rate');
  });
}

function sequenceColumns(cells: readonly Cell[], lexicon: Lexicon): ReadonlySet<number> {
  const sequence = periodSequence(cells, 0, cells.length - 1, lexicon);
  return new Set(sequence.regular || standOverGroups(cells, sequence.columns, lexicon) ? sequence.columns : []);
}

/** 4/6 and 4/7 alone make no run, but do where each stands over a group of columns (目標 | 実績). */
function standOverGroups(cells: readonly Cell[], columns: readonly number[], lexicon: Lexicon): boolean {
  const groups = new Map<Cell, number>();
  for (const column of columns) {
    const cell = cells[column]!;
    if (lexicon.at(cell).date === undefined) return false;
    groups.set(cell, (groups.get(cell) ?? 0) + 1);
  }
  return groups.size > 1 && [...groups.values()].every((size) => size > 1);
}

/** Sides of which no lower word makes a figure of the period again. */
const ASIDE: ReadonlySet<Side> = new Set<Side>(['cumulative', 'previous', 'average', 'difference']);

function columnHead(
  column: number,
  cells: readonly Cell[],
  inSequence: readonly boolean[],
  sided: readonly boolean[],
  lexicon: Lexicon,
  fiscalStart: number,
): ColumnHead {
  const words: Word[] = [];
  const labels: Word[] = [];
  let role: { readonly word: Word; readonly role: RoleWord; readonly at: number } | undefined;
  let side: Side | undefined;
  let total: TotalWord | undefined;
  let period: HeadPeriod | undefined;
  let lowest = -1;
  cells.forEach((cell, at) => {
    if (isBlankCell(cell)) return;
    if (typeof cell !== 'string') {
      period = combinePeriods(period, periodOfCell(cell, inSequence[at]!), fiscalStart);
      lowest = at;
      return;
    }
    const word = lexicon.of(cell);
    words.push(word);
    if (word.role !== undefined && !(sided[at] && word.side !== undefined)) role = { word, role: word.role, at };
    else if (word.side !== undefined) {
      // 累計 over 目標 | 実績: neither is of the period.
      if (side === undefined || !ASIDE.has(side)) side = word.side;
      lowest = at;
    } else if (isPeriodWord(word, inSequence[at]!)) {
      period = combinePeriods(period, periodOfWord(word, inSequence[at]!), fiscalStart);
      side = word.innerSide ?? side;
      lowest = at;
    } else if (word.total !== undefined && !word.isMetric) {
      total = word.total;
      lowest = at;
    } else if (!UNIT.test(word.text)) {
      const dated = datedLabel(word.text);
      const rest = dated === undefined ? word : lexicon.of(dated.label);
      const named = rest.isMetric ? rest : word;
      if (named !== word) period = combinePeriods(period, dated!.period, fiscalStart);
      labels.push(named);
      if (named.isMetric || stageDateLabel(word.text) !== undefined) {
        side = named.innerSide ?? side;
        lowest = at;
      }
    }
  });
  const named = labelOf(labels, role?.word);
  // A role above a metric or period is the name of a group (CA, RA), not of the column.
  const own = named.usesRole || (role !== undefined && role.at < lowest) ? undefined : role?.role;
  const { label, stageDate, other } = named;
  // Target/mth, and 今週目標 over 面談, name no metric, but which side of one it is.
  if (own === undefined) side ??= labels.find((word) => !word.isMetric && word.innerSide !== undefined)?.innerSide;
  const share = side === undefined && label.kind === 'unknown' && labels.some(({ text }) => namesShare(text));
  return { column, words, text: textOf(words, cells), role: own, side, total, period, label, stageDate, share, other };
}

interface NamedLabel {
  readonly label: LabelMatch;
  readonly stageDate: boolean;
  readonly other: string;
  /** A date word (実施日) became part of the label. */
  readonly usesRole: boolean;
}

const UNKNOWN: LabelMatch = { kind: 'unknown' };

/** The metric the label words name together, else the lowest that names one alone. */
function labelOf(labels: readonly Word[], role: Word | undefined): NamedLabel {
  const none = { stageDate: false, other: '', usesRole: false };
  if (labels.length === 0) return { ...none, label: UNKNOWN };
  const joined = role?.role === 'date' ? stageDateLabel(labels[labels.length - 1]!.text + role.text) : undefined;
  if (joined !== undefined) return { ...none, label: joined, stageDate: true, usesRole: true };
  if (labels.length > 1) {
    const text = labels.map((word) => word.text).join('');
    const date = stageDateLabel(text);
    if (date !== undefined) return { ...none, label: date, stageDate: true };
    const whole = joinedLabel(labels, text);
    if (whole.kind !== 'unknown' && !labels.every((word) => word.isMetric && sameLabel(word, whole)))
      return { ...none, label: whole };
  }
  for (let at = labels.length - 1; at >= 0; at--) {
    const word = labels[at]!;
    const other = [...labels].reverse().find((one) => one !== word && !one.isMetric)?.text ?? '';
    const date = stageDateLabel(word.text);
    if (date !== undefined) return { ...none, label: date, stageDate: true, other };
    if (word.label !== 'ignore' && word.label.kind !== 'unknown') return { ...none, label: word.label, other };
  }
  const last = labels[labels.length - 1]!.text;
  const past = pastFormLabel(last);
  return past === undefined ? { ...none, label: UNKNOWN, other: last } : { ...none, label: past };
}

/** The words of the stack as one label: 一次面接 + 設定, CVs + Sent; or the lower before the upper: 既存 under 面談, 1st under Interviews. */
function joinedLabel(labels: readonly Word[], text: string): LabelMatch {
  const texts = labels.map((word) => word.text);
  const japanese = hasJapanese(text);
  if (japanese) {
    const down = matchLabel(text);
    if (down.kind !== 'unknown') return down;
  }
  const under = matchLabel([...texts].reverse().join(japanese ? '' : ' '));
  if (japanese) return under.kind === 'metric' ? under : UNKNOWN;
  return under.kind === 'metric' ? under : matchLabel(texts.join(' '));
}

function sameLabel(word: Word, match: LabelMatch): boolean {
  return (
    word.label !== 'ignore' &&
    word.label.kind === 'metric' &&
    match.kind === 'metric' &&
    word.label.metric === match.metric
  );
}

function textOf(words: readonly Word[], cells: readonly Cell[]): string {
  const texts = words.map((word) => word.text).filter((text, at, all) => text !== all[at - 1]);
  if (texts.length > 0) return texts.join(' ');
  const cell = cells.find((one) => !isBlankCell(one));
  return cell === undefined || cell instanceof Date ? '' : String(cell);
}
