import { namesGroup } from '../layout/name-like';
import { contentOf } from './column-content';
import { type Column, readColumns, type ValueColumn } from './columns';
import type { Head, HeadRole } from './head';
import type { MetricChoice } from './metric-choice';
import { memberIn } from './named-member';
import type { NumberedUnit, PeriodReader } from './period-pieces';
import { unitOfHead } from './rows';
import { looksLikeName } from './scope-words';
import type { SheetText } from './sheet-text';
import type { Frequency } from './target';
import { targetRows } from './target-rows';

/** One table of a sheet; two tables side by side are two segments. */
export interface Segment {
  readonly labels: ReadonlyMap<HeadRole, readonly number[]>;
  readonly values: readonly ValueColumn[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Unknown headings are people: the rows name the metrics, or the headings look like names. */
  readonly membersAcross: boolean;
  /** The column of names holds teams (チーム | 東京CA). */
  readonly ofTeams: boolean;
  /** What stands over the labels of the rows, and so holds for the whole block. */
  readonly corner: Corner;
  /** What bare numbers are in a column of periods, as its heading says. */
  readonly units: ReadonlyMap<number, NumberedUnit>;
  /** Metric labels of rows that have several meanings, settled by the rows around them. */
  readonly settledRows: ReadonlyMap<number, readonly number[]>;
  /** The only rows that hold targets (月間目標 above the days of a report); `undefined` where all may. */
  readonly targetRows: ReadonlySet<number> | undefined;
}

export interface Corner {
  readonly member: string;
  /** Code of a period. */
  readonly period: string;
  readonly candidates: readonly number[] | undefined;
  /** 今月のKPI over the names of metrics. */
  readonly frequency: Frequency | undefined;
}

export const NO_CORNER: Corner = { member: '', period: '', candidates: undefined, frequency: undefined };

/** Reads the heading rows `first..last` over the body rows `last+1..end` into segments. */
export function readSegments(
  sheet: SheetText,
  choice: MetricChoice,
  first: number,
  last: number,
  end: number,
): Segment[] {
  return splitColumns(readColumns(sheet, first, last, end)).map((part) => makeSegment(sheet, choice, part, last, end));
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

function makeSegment(
  sheet: SheetText,
  choice: MetricChoice,
  part: readonly Column[],
  last: number,
  end: number,
): Segment {
  const labels = new Map<HeadRole, number[]>();
  for (const { column, role } of part) {
    if (role !== 'value' && role !== 'none') labels.set(role, [...(labels.get(role) ?? []), column]);
  }
  promoteMetrics(sheet, part, labels, last, end);
  promoteMember(sheet, part, labels, last, end);
  const ofTeams = !labels.has('member') && labels.has('team');
  if (ofTeams) labels.set('member', labels.get('team')!);
  const corner = cornerOf(part, labels, sheet.periods);
  const membersAcross =
    labels.has('metric') ||
    namesAcross(part, labels.has('member') ? ({ head }) => head.candidates !== undefined : () => true);
  return {
    labels,
    values: settled(choice, targetColumns(part, membersAcross)),
    firstColumn: part[0]!.column,
    lastColumn: part[part.length - 1]!.column,
    membersAcross,
    ofTeams,
    corner,
    units: new Map(
      part.flatMap(({ role, column, texts }) => {
        const unit = role === 'period' ? texts.map(unitOfHead).find((one) => one !== undefined) : undefined;
        return unit === undefined ? [] : [[column, unit] as const];
      }),
    ),
    targetRows: targetRows(sheet, part, last, end),
    settledRows: settleRows(sheet, choice, labels, last, end),
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
  const roles = ['level', 'side', 'team', 'note'] as const;
  for (const counted of ['metrics', 'named'] as const) {
    for (const role of roles) {
      const found = (labels.get(role) ?? []).find((column) => {
        const content = contentOf(sheet, last, end, column);
        return content[counted] * 2 > content.filled;
      });
      if (found === undefined) continue;
      labels.set('metric', [found]);
      const others = labels.get(role)!.filter((column) => column !== found);
      if (others.length > 0) labels.set(role, others);
      else labels.delete(role);
      return;
    }
  }
}

/** A heading nobody knows (From, Out there) over names, before the targets: whose they are, where nothing else says it. */
function promoteMember(
  sheet: SheetText,
  part: readonly Column[],
  labels: Map<HeadRole, number[]>,
  last: number,
  end: number,
): void {
  if (labels.has('member') || labels.has('team')) return;
  const firstValue = part.find(({ role }) => role === 'value')?.column ?? 0;
  const found = part.find(({ column, role, head, unknown }) => {
    if (role !== 'note' || head.role !== undefined || unknown === '' || column > firstValue) return false;
    const { names, filled } = contentOf(sheet, last, end, column);
    return names * 2 > filled;
  });
  if (found === undefined) return;
  labels.set('member', [found.column]);
  const notes = labels.get('note')!.filter((column) => column !== found.column);
  if (notes.length > 0) labels.set('note', notes);
  else labels.delete('note');
}

/** Over a column of labels may stand what holds for all of them: a name, a month or a metric in the corner. */
function cornerOf(part: readonly Column[], labels: Segment['labels'], periods: PeriodReader): Corner {
  let corner = NO_CORNER;
  for (const { role, head, unknown } of part) {
    if (role === 'value' || role === 'none') continue;
    if (corner.period === '' && head.period !== undefined) corner = { ...corner, period: head.period };
    if (role === 'note') continue;
    if (role === 'metric' && corner.frequency === undefined) corner = { ...corner, frequency: head.frequency };
    if (role !== 'metric' && head.candidates !== undefined) corner = { ...corner, candidates: head.candidates };
    const member = labels.has('member') || unknown === '' ? '' : memberIn(unknown, periods);
    if (member !== '') corner = { ...corner, member };
  }
  return corner;
}

/** Whether most of the headings that say nothing else look like names. */
function namesAcross(part: readonly Column[], counts: (column: Column) => boolean): boolean {
  const unknown = new Set<string>();
  for (const column of part)
    if (column.role === 'value' && column.unknown !== '' && counts(column)) unknown.add(column.unknown);
  const names = [...unknown].filter((text) => looksLikeName(text) || namesGroup(text));
  return names.length > 0 && names.length * 2 > unknown.size;
}

/** The columns that hold targets: 目標 where there are such, no totals, no actuals, no period that sums up others beside it. */
function targetColumns(part: readonly Column[], membersAcross: boolean): ValueColumn[] {
  const values = part.filter(({ role }) => role === 'value');
  const marked = values.some(({ head }) => head.side === 'target');
  // Beside 目標 stand actuals; but sentences, and shares such as 1人あたり, are targets too.
  const isOpen = ({ head, spoken }: Column) =>
    head.side === undefined && (!marked || spoken || (head.scope !== undefined && head.candidates === undefined));
  const kept = values.filter(
    (value) => !value.head.total && (value.head.side === 'target' || isOpen(value) || isRestated(value.head)),
  );
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
function settled(choice: MetricChoice, values: readonly ValueColumn[]): ValueColumn[] {
  const order = choice.settle(values.map(({ head }) => head.candidates));
  return values.map((value, at) => {
    const candidates = order[at];
    return candidates === undefined ? value : { ...value, head: { ...value.head, candidates } };
  });
}

/** Labels down a column have their neighbours among the rows of the same person. */
function settleRows(
  sheet: SheetText,
  choice: MetricChoice,
  labels: Segment['labels'],
  last: number,
  end: number,
): ReadonlyMap<number, readonly number[]> {
  const settledRows = new Map<number, readonly number[]>();
  const column = labels.get('metric')?.[0];
  if (column === undefined) return settledRows;
  const member = labels.get('member')?.[0];
  const rowsOf = new Map<string, number[]>();
  let whose = '';
  for (let row = last + 1; row <= end; row++) {
    if (member !== undefined) whose = sheet.text(row, member) || whose;
    const rows = rowsOf.get(whose);
    if (rows === undefined) rowsOf.set(whose, [row]);
    else rows.push(row);
  }
  for (const rows of rowsOf.values()) {
    const order = choice.settle(rows.map((row) => sheet.at(row, column).head.candidates));
    rows.forEach((row, at) => {
      const candidates = order[at];
      if (candidates !== undefined && candidates.length > 1) settledRows.set(row, candidates);
    });
  }
  return settledRows;
}

/** 年間目標 | 月次換算: the target beside it, for a shorter time. */
function isRestated({ text, side, frequency }: Head): boolean {
  return (
    side === undefined && frequency !== undefined && /換算|割り?$|按分|ペース|\bequivalent\b|\brun rate\b/iu.test(text)
  );
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
