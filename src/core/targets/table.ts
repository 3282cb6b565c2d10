import { findMetric } from '../metrics/find-in-text';
import { foldText } from '../parse/text';
import { type Head, type HeadRole, weekdayIn } from './head';
import { settleByNeighbours } from './neighbours';
import { looksLikeName } from './scope-words';
import type { SheetText } from './sheet-text';

/** A column that may hold targets, with all that its headings say. */
export interface ValueColumn {
  readonly column: number;
  readonly head: Head;
  /** A heading that names no metric and no period: a person, or a metric we do not know. */
  readonly unknown: string;
  /** Raw texts of the headings, for units of money. */
  readonly texts: readonly string[];
}

/** One table of a sheet; two tables side by side are two segments. */
export interface Segment {
  readonly labels: ReadonlyMap<HeadRole, readonly number[]>;
  readonly values: readonly ValueColumn[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Unknown headings are people, because the rows name the metrics. */
  readonly unknownIsMember: boolean;
  /** A name that stands in the corner over the metrics. */
  readonly cornerMember: string;
  /** A period that stands in the corner over all columns. */
  readonly period: string;
  /** Metric labels of rows that have several meanings, settled by the rows around them. */
  readonly settledRows: ReadonlyMap<number, readonly number[]>;
}

interface Column {
  readonly column: number;
  readonly head: Head;
  readonly unknown: string;
  readonly texts: readonly string[];
  readonly role: HeadRole | 'value' | 'none';
}

/** Reads the heading rows `first..last` over the body rows `last+1..end` into segments. */
export function readSegments(sheet: SheetText, first: number, last: number, end: number): Segment[] {
  const columns = Array.from({ length: sheet.width }, (_, column) => readColumn(sheet, first, last, end, column));
  markWeekdays(columns);
  return splitColumns(columns).map((part) => makeSegment(sheet, part, last, end));
}

/** 月 火 水 木 金 across: days of a week, where at least three of them stand there. */
const WEEKDAYS_LEAST = 3;

function markWeekdays(columns: Column[]): void {
  const days = columns.map(({ texts }) => (texts.length === 0 ? undefined : weekdayIn(texts[texts.length - 1]!)));
  if (days.filter((day) => day !== undefined).length < WEEKDAYS_LEAST) return;
  columns.forEach((column, at) => {
    const weekday = days[at];
    if (weekday === undefined) return;
    columns[at] = {
      ...column,
      role: 'value',
      unknown: '',
      head: { text: column.head.text, total: false, watched: false, token: true, weekday },
    };
  });
}

function readColumn(sheet: SheetText, first: number, last: number, end: number, column: number): Column {
  const heads: Head[] = [];
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const from = row < last ? mergedFrom(sheet, row, last, column) : column;
    const read = sheet.headAt(row, from);
    if (read.kind === 'blank') continue;
    heads.push(read.head);
    texts.push(sheet.text(row, from));
  }
  const unknown = heads
    .filter((head) => !head.token)
    .map((head) => head.text)
    .join(' ');
  const head = mergeHeads(heads);
  return { column, head, unknown, texts, role: roleFor(sheet, head, heads.length, unknown, last, end, column) };
}

/** A merged heading holds its text in the first cell only: the columns under it take it from there. */
function mergedFrom(sheet: SheetText, row: number, last: number, column: number): number {
  if (sheet.at(row, column).kind !== 'blank') return column;
  let below = false;
  for (let lower = row + 1; lower <= last; lower++) if (sheet.at(lower, column).kind !== 'blank') below = true;
  if (!below) return column;
  let from = column;
  while (from > 0 && sheet.at(row, from).kind === 'blank') from--;
  const { role } = sheet.at(row, from).head;
  return role === undefined || role === 'count' ? from : column;
}

function mergeHeads(heads: readonly Head[]): Head {
  let merged: Head = { text: '', total: false, watched: false, token: heads.length > 0 };
  for (const head of heads) {
    merged = {
      ...merged,
      ...head,
      text: `${merged.text} ${head.text}`.trim(),
      total: merged.total || head.total,
      watched: merged.watched || head.watched,
      token: merged.token && head.token,
    };
  }
  return merged;
}

/** 月 or 担当 in the corner may name what runs across: what stands under it decides. */
function cornerRole(role: HeadRole, content: Content): HeadRole {
  const most = (count: number) => count * 2 > content.filled;
  if ((role === 'member' || role === 'period') && most(content.metrics)) return 'metric';
  if ((role === 'period' || (role === 'metric' && content.named === 0)) && most(content.names)) return 'member';
  return role;
}

/** A column without a heading right of one that names metrics holds their figures. */
function besideMetrics(sheet: SheetText, last: number, end: number, column: number): boolean {
  if (column === 0) return false;
  const { metrics, named, filled } = contentOf(sheet, last, end, column - 1);
  return filled > 0 && Math.max(metrics, named) * 2 >= filled;
}

function roleFor(
  sheet: SheetText,
  head: Head,
  heads: number,
  unknown: string,
  last: number,
  end: number,
  column: number,
): Column['role'] {
  const says = head.side !== undefined || head.candidates !== undefined || head.period !== undefined || head.total;
  const content = contentOf(sheet, last, end, column);
  if (head.role === 'count') return 'value';
  if (content.filled > 0 && content.sides * 2 > content.filled) return 'side';
  if (head.role === 'metric' && content.aims > content.filled / 2) return 'value';
  if (head.side === 'target' && content.named * 2 > content.filled) return 'metric';
  if (head.role !== undefined && !(says && head.side === 'target')) return cornerRole(head.role, content);
  if (says || (head.frequency !== undefined && unknown === '')) return 'value';
  if (content.filled === 0) return 'none';
  if (heads === 0 && content.figures * 2 > content.filled && besideMetrics(sheet, last, end, column)) return 'value';
  const most = (count: number) => count * 2 > content.filled;
  if (most(content.metrics)) return 'metric';
  if (most(content.periods)) return 'period';
  if (unknown !== '' && (most(content.figures) || content.aims > 0)) return 'value';
  if (unknown === '' && most(content.names)) return 'member';
  return unknown === '' && most(content.levels) ? 'level' : 'note';
}

interface Content {
  filled: number;
  figures: number;
  metrics: number;
  periods: number;
  sides: number;
  names: number;
  levels: number;
  /** Texts that hold both a metric and a number. */
  aims: number;
  /** Texts without a number that name a metric among other words. */
  named: number;
}

/** Rows are sampled: a column says what it is within its first hundred cells. */
const SAMPLE = 100;

function contentOf(sheet: SheetText, last: number, end: number, column: number): Content {
  const content: Content = {
    filled: 0,
    figures: 0,
    metrics: 0,
    periods: 0,
    sides: 0,
    names: 0,
    levels: 0,
    aims: 0,
    named: 0,
  };
  for (let row = last + 1; row <= end && content.filled < SAMPLE; row++) {
    const { kind, head } = sheet.at(row, column);
    if (kind === 'blank' || kind === 'filler') continue;
    content.filled++;
    if (kind === 'figure') content.figures++;
    if (head.side !== undefined && head.candidates === undefined) content.sides++;
    else if (head.candidates !== undefined) content.metrics++;
    else if (head.period !== undefined) content.periods++;
    else if (head.role !== undefined) content.levels++;
    else if (kind === 'text' && looksLikeName(head.text)) content.names++;
    if (kind !== 'figure' && (head.candidates !== undefined || findMetric(head.text) !== undefined)) content.named++;
    if (kind === 'figure' && head.text !== '' && findMetric(head.text) !== undefined) content.aims++;
  }
  return content;
}

const REPEATABLE = new Set<Column['role']>(['member', 'metric', 'period']);

/** Side by side: a heading such as 担当 that comes again after figures opens the next table. */
function splitColumns(columns: readonly Column[]): Column[][] {
  const parts: Column[][] = [];
  let part: Column[] = [];
  columns.forEach((column, at) => {
    const again = REPEATABLE.has(column.role) && part.some((before) => before.role === column.role);
    const hasValues = part.some((before) => before.role === 'value');
    const moreValues = columns.slice(at + 1).some((later) => later.role === 'value');
    if (again && hasValues && moreValues) {
      parts.push(part);
      part = [];
    }
    part.push(column);
  });
  parts.push(part);
  return parts.filter((one) => one.some((column) => column.role !== 'none'));
}

function makeSegment(sheet: SheetText, part: readonly Column[], last: number, end: number): Segment {
  const labels = new Map<HeadRole, number[]>();
  let cornerMember = '';
  for (const { column, role, unknown } of part) {
    if (role === 'value' || role === 'none') continue;
    labels.set(role, [...(labels.get(role) ?? []), column]);
    if (role === 'metric' && unknown !== '' && looksLikeName(unknown)) cornerMember = foldText(unknown);
  }
  if (!labels.has('member') && labels.has('team')) labels.set('member', labels.get('team')!);
  const unknownIsMember = labels.has('metric');
  return {
    labels,
    values: settled(targetColumns(part, unknownIsMember)),
    firstColumn: part[0]!.column,
    lastColumn: part[part.length - 1]!.column,
    unknownIsMember,
    cornerMember,
    period:
      part.map(({ role, head }) => (role === 'value' ? undefined : head.period)).find((code) => code !== undefined) ??
      '',
    settledRows: settleRows(sheet, labels.get('metric')?.[0], last, end),
  };
}

/** The columns that hold targets: 目標 where there are such, no totals, no actuals, no period that sums up others beside it. */
function targetColumns(part: readonly Column[], unknownIsMember: boolean): ValueColumn[] {
  const values = part.filter(({ role }) => role === 'value');
  const marked = values.some(({ head }) => head.side === 'target');
  const kept = values.filter(({ head }) => !head.total && (marked ? head.side === 'target' : head.side === undefined));
  const same = (a: Column, b: Column) => sameMetric(a.head, b.head) && (!unknownIsMember || a.unknown === b.unknown);
  return kept.filter(
    (one) =>
      !kept.some(
        (other) =>
          other !== one && same(one, other) && other.head.span !== undefined && covers(one.head, other.head.span),
      ),
  );
}

/** Headings with two meanings (設定) take the one that fits between their neighbours' stages. */
function settled(values: readonly ValueColumn[]): ValueColumn[] {
  const order = settleByNeighbours(values.map(({ head }) => head.candidates));
  return values.map((value, at) => {
    const candidates = order[at];
    return candidates === undefined ? value : { ...value, head: { ...value.head, candidates } };
  });
}

function settleRows(
  sheet: SheetText,
  column: number | undefined,
  last: number,
  end: number,
): ReadonlyMap<number, readonly number[]> {
  const settledRows = new Map<number, readonly number[]>();
  if (column === undefined) return settledRows;
  const rows = Array.from({ length: end - last }, (_, at) => last + 1 + at);
  const order = settleByNeighbours(rows.map((row) => sheet.at(row, column).head.candidates));
  rows.forEach((row, at) => {
    const candidates = order[at];
    if (candidates !== undefined && candidates.length > 1) settledRows.set(row, candidates);
  });
  return settledRows;
}

function sameMetric(a: Head, b: Head): boolean {
  return (a.candidates ?? []).join() === (b.candidates ?? []).join();
}

function covers(head: Head, inner: { first: number; last: number }): boolean {
  if (head.span === undefined) return head.frequency === 'yearly' && head.period === undefined;
  return (
    head.span.first <= inner.first &&
    head.span.last >= inner.last &&
    head.span.last - head.span.first > inner.last - inner.first
  );
}
