import { namesGroup } from '../layout/name-like';
import { roleWord } from '../layout/role-words';
import { type Content, contentOf } from './column-content';
import { type Head, type HeadRole, weekdayIn } from './head';
import { weekOf } from './period-pieces';
import { unitOfRow } from './rows';
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

export interface Column extends ValueColumn {
  readonly role: HeadRole | 'value' | 'none';
  /** Mostly texts that say both what and how much. */
  readonly spoken: boolean;
}

/** Reads what each column holds, from the heading rows `first..last` and the body rows `last+1..end`. */
export function readColumns(sheet: SheetText, first: number, last: number, end: number): Column[] {
  const columns: Column[] = [];
  let leads = true;
  for (let column = 0; column < sheet.width; column++) {
    const read = readColumn(sheet, first, last, end, column, leads);
    columns.push(read);
    leads = leads && read.role !== 'value';
  }
  markWeekdays(columns);
  markWeeks(sheet, columns);
  return columns;
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
  const content = contentOf(sheet, last, end, column);
  const figures = content.figures * 2 > content.filled;
  const named = heads.filter((one) => !one.token || one.role === 'team' || (figures && namesPeople(one)));
  const unknown = named.map(({ text }) => text).join(' ');
  const beside = heads.length === 0 && besideMetrics(sheet, last, end, column);
  const role = roleFor(head, unknown, content, leads, beside);
  return { column, head, unknown, texts, role, spoken: content.aims * 2 > content.filled };
}

/** メンバー, マネージャー, 全社: whose the figures below are, though the words could head a column of names. */
function namesPeople({ text, role, side, candidates, period }: Head): boolean {
  if (side !== undefined || candidates !== undefined || period !== undefined) return false;
  return isGrade(role, text) || (role === undefined && namesGroup(text));
}

/** メンバー, マネージャー: a grade; 担当 heads names, or their numbers. */
function isGrade(role: HeadRole | undefined, text: string): boolean {
  return role === 'note'
    ? roleWord(text) === 'other-person'
    : role === 'member' && /^(?:メンバー|members?)$/iu.test(text);
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
      ...(merged.role !== undefined && head.role === 'unit' ? { role: merged.role } : {}),
      text: `${merged.text} ${head.text}`.trim(),
      total: merged.total || head.total,
      watched: merged.watched || head.watched,
      token: merged.token && head.token,
    };
  }
  return merged;
}

/** 月 or 担当 in the corner may name what runs across: what stands under it decides. */
function cornerRole(role: HeadRole, text: string, content: Content): HeadRole | 'value' {
  const most = (count: number) => count * 2 > content.filled;
  // メンバー, リーダー over figures: whose they are.
  if ((role === 'team' || isGrade(role, text)) && most(content.figures)) return 'value';
  if (role === 'unit' && most(content.names)) return 'member';
  if (role === 'unit' && most(content.periods)) return 'period';
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
  if (head.role !== undefined && !(says && head.side === 'target')) return cornerRole(head.role, head.text, content);
  const most = (count: number) => count * 2 > content.filled;
  const target = head.side === undefined || head.side === 'target';
  // FY2026 Plan over the names of metrics.
  const metrics = head.period === undefined ? content.metrics : Math.max(content.metrics, content.named);
  if (leads && says && target && most(metrics + content.names + content.periods)) {
    return most(metrics) ? 'metric' : most(content.periods) ? 'period' : 'member';
  }
  if (says || (head.frequency !== undefined && unknown === '')) return 'value';
  if (content.filled === 0) return 'none';
  if (beside && content.figures * 2 > content.filled) return 'value';
  if (most(content.metrics)) return 'metric';
  if (most(content.periods)) return 'period';
  if ((unknown !== '' || head.scope !== undefined) && (most(content.figures) || content.aims > 0)) return 'value';
  if (unknown === '' && most(content.names)) return 'member';
  return unknown === '' && most(content.levels) ? 'level' : 'note';
}
