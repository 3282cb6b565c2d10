import { foldText } from '../parse/text';
import { type Content, contentOf } from './column-content';
import { type Head, type HeadRole, weekdayIn } from './head';
import { settleByNeighbours } from './neighbours';
import { type NumberedUnit, weekOf } from './period-pieces';
import { unitOfHead, unitOfRow } from './rows';
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
  /** Unknown headings are people: the rows name the metrics, or the headings look like names. */
  readonly membersAcross: boolean;
  /** What stands over the labels of the rows, and so holds for the whole block. */
  readonly corner: Corner;
  /** What bare numbers are in a column of periods, as its heading says. */
  readonly units: ReadonlyMap<number, NumberedUnit>;
  /** Metric labels of rows that have several meanings, settled by the rows around them. */
  readonly settledRows: ReadonlyMap<number, readonly number[]>;
}

export interface Corner {
  readonly member: string;
  /** Code of a period. */
  readonly period: string;
  readonly candidates: readonly number[] | undefined;
}

export const NO_CORNER: Corner = { member: '', period: '', candidates: undefined };

interface Column {
  readonly column: number;
  readonly head: Head;
  readonly unknown: string;
  readonly texts: readonly string[];
  readonly role: HeadRole | 'value' | 'none';
  /** Mostly texts that say both what and how much. */
  readonly spoken: boolean;
}

/** Reads the heading rows `first..last` over the body rows `last+1..end` into segments. */
export function readSegments(sheet: SheetText, first: number, last: number, end: number): Segment[] {
  const columns: Column[] = [];
  for (let column = 0; column < sheet.width; column++)
    columns.push(readColumn(sheet, first, last, end, column, !columns.some(({ role }) => role === 'value')));
  markWeekdays(columns);
  markWeeks(sheet, columns);
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

/** 4/6, 4/13, 4/20: days a week apart stand for their weeks. */
function markWeeks(sheet: SheetText, columns: Column[]): void {
  const days = new Set<number>();
  for (const { head, role } of columns) {
    if (role !== 'value' || head.span === undefined) continue;
    if (head.span.grain !== 'day') return;
    days.add(head.span.first);
  }
  const sorted = [...days].sort((a, b) => a - b);
  if (sorted.length < 2 || sorted.some((day, at) => at > 0 && day - sorted[at - 1]! !== 7)) return;
  columns.forEach((column, at) => {
    if (column.role !== 'value' || column.head.span === undefined) return;
    const span = weekOf(column.head.span.first);
    columns[at] = { ...column, head: { ...column.head, span, period: sheet.periods.code(span) } };
  });
}

function readColumn(
  sheet: SheetText,
  first: number,
  last: number,
  end: number,
  column: number,
  leads: boolean,
): Column {
  const heads: Head[] = [];
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const from = row < last ? mergedFrom(sheet, row, last, column) : column;
    const read = sheet.headAt(row, from, unitOfRow(sheet, row));
    if (read.kind === 'blank') continue;
    heads.push(read.head);
    texts.push(sheet.text(row, from));
  }
  const head = mergeHeads(heads);
  const named = heads.filter(({ token, role }) => !token || role === 'team');
  const unknown = named.map(({ text }) => text).join(' ');
  const content = contentOf(sheet, last, end, column);
  const beside = heads.length === 0 && besideMetrics(sheet, last, end, column);
  const role = roleFor(head, unknown, content, leads, beside);
  return { column, head, unknown, texts, role, spoken: content.aims * 2 > content.filled };
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
function cornerRole(role: HeadRole, content: Content): HeadRole | 'value' {
  const most = (count: number) => count * 2 > content.filled;
  if (role === 'team' && most(content.figures)) return 'value';
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

function roleFor(head: Head, unknown: string, content: Content, leads: boolean, beside: boolean): Column['role'] {
  const says = head.side !== undefined || head.candidates !== undefined || head.period !== undefined || head.total;
  if (head.role === 'count') return 'value';
  if (content.filled > 0 && content.sides * 2 > content.filled) return 'side';
  if (head.role === 'metric' && content.aims > content.filled / 2) return 'value';
  if (head.side === 'target' && content.named * 2 > content.filled) return 'metric';
  if (head.role !== undefined && !(says && head.side === 'target')) return cornerRole(head.role, content);
  const most = (count: number) => count * 2 > content.filled;
  if (leads && says && head.side === undefined && most(content.metrics + content.names + content.periods)) {
    return most(content.metrics) ? 'metric' : most(content.periods) ? 'period' : 'member';
  }
  if (says || (head.frequency !== undefined && unknown === '')) return 'value';
  if (content.filled === 0) return 'none';
  if (beside && content.figures * 2 > content.filled) return 'value';
  if (most(content.metrics)) return 'metric';
  if (most(content.periods)) return 'period';
  if (unknown !== '' && (most(content.figures) || content.aims > 0)) return 'value';
  if (unknown === '' && most(content.names)) return 'member';
  return unknown === '' && most(content.levels) ? 'level' : 'note';
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
  for (const { column, role } of part) {
    if (role !== 'value' && role !== 'none') labels.set(role, [...(labels.get(role) ?? []), column]);
  }
  promoteMetrics(sheet, part, labels, last, end);
  if (!labels.has('member') && labels.has('team')) labels.set('member', labels.get('team')!);
  const corner = cornerOf(part, labels);
  const membersAcross =
    labels.has('metric') ||
    namesAcross(part, labels.has('member') ? ({ head }) => head.candidates !== undefined : () => true);
  return {
    labels,
    values: settled(targetColumns(part, membersAcross)),
    firstColumn: part[0]!.column,
    lastColumn: part[part.length - 1]!.column,
    membersAcross,
    corner,
    units: new Map(
      part.flatMap(({ role, column, texts }) => {
        const unit = role === 'period' ? texts.map(unitOfHead).find((one) => one !== undefined) : undefined;
        return unit === undefined ? [] : [[column, unit] as const];
      }),
    ),
    settledRows: settleRows(sheet, labels.get('metric')?.[0], last, end),
  };
}

/** 区分 or 内容 over names of metrics, where nothing else names any: that is the column of metrics. */
function promoteMetrics(
  sheet: SheetText,
  part: readonly Column[],
  labels: Map<HeadRole, number[]>,
  last: number,
  end: number,
): void {
  if (labels.has('metric') || part.some(({ role, head }) => role === 'value' && head.candidates !== undefined)) return;
  for (const role of ['level', 'side', 'team', 'note'] as const) {
    const found = (labels.get(role) ?? []).find((column) => {
      const { metrics, filled } = contentOf(sheet, last, end, column);
      return metrics * 2 > filled;
    });
    if (found === undefined) continue;
    labels.set('metric', [found]);
    const others = labels.get(role)!.filter((column) => column !== found);
    if (others.length > 0) labels.set(role, others);
    else labels.delete(role);
    return;
  }
}

/** Over a column of labels may stand what holds for all of them: a name, a month or a metric in the corner. */
function cornerOf(part: readonly Column[], labels: Segment['labels']): Corner {
  let corner = NO_CORNER;
  for (const { role, head, unknown } of part) {
    if (role === 'value' || role === 'none') continue;
    if (corner.period === '' && head.period !== undefined) corner = { ...corner, period: head.period };
    if (role === 'note') continue;
    if (role !== 'metric' && head.candidates !== undefined) corner = { ...corner, candidates: head.candidates };
    if (!labels.has('member') && unknown !== '' && looksLikeName(unknown))
      corner = { ...corner, member: foldText(unknown) };
  }
  return corner;
}

/** Whether most of the headings that say nothing else look like names. */
function namesAcross(part: readonly Column[], counts: (column: Column) => boolean): boolean {
  const unknown = new Set<string>();
  for (const column of part)
    if (column.role === 'value' && column.unknown !== '' && counts(column)) unknown.add(column.unknown);
  const names = [...unknown].filter(looksLikeName);
  return names.length > 0 && names.length * 2 > unknown.size;
}

/** The columns that hold targets: 目標 where there are such, no totals, no actuals, no period that sums up others beside it. */
function targetColumns(part: readonly Column[], membersAcross: boolean): ValueColumn[] {
  const values = part.filter(({ role }) => role === 'value');
  const marked = values.some(({ head }) => head.side === 'target');
  const kept = values
    .filter(({ head, spoken }) =>
      marked && !spoken ? head.side === 'target' : head.side === undefined || head.side === 'target',
    )
    .filter(({ head }) => !head.total);
  const same = (a: Column, b: Column) => sameMetric(a.head, b.head) && (!membersAcross || a.unknown === b.unknown);
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
