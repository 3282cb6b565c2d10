import { namesGroup } from '../layout/name-like';
import { roleWord } from '../layout/role-words';
import { findMetric } from '../metrics/find-in-text';
import { foldText } from '../parse/text';
import type { Head } from './head';
import { headlineParts, isHeadline } from './headline';
import { filledColumns, isKeyValueRow, saysPairs } from './key-values';
import type { NumberedUnit } from './period-pieces';
import { looksLikeName } from './scope-words';
import type { ReadCell, SheetText } from './sheet-text';

export type RowKind = 'blank' | 'line' | 'header' | 'body';

/**
 * Rows of names above figures, or above a row of labels, with an empty corner, or one that says what holds for the
 * block.
 */
function isNameRow(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  const [below = row + 1, ...further] = rowsBelow(sheet, row, HEAD_ROWS);
  const labels = Math.min(...[below, ...further].map((one) => filledColumns(sheet, one)[0] ?? 0));
  const inCorner = columns[0]! <= labels;
  const across = inCorner ? columns.slice(1) : columns;
  if (columns.length < 2 || (inCorner && !maySayBlock(sheet.at(row, columns[0]!)))) return false;
  const most = (wanted: (column: number) => boolean) => across.filter(wanted).length * 2 >= across.length;
  const isName = (column: number) => {
    const { head } = sheet.at(row, column);
    return head.total || looksLikeName(head.text) || namesGroup(head.text);
  };
  if (inCorner && !most(isName)) return false;
  const says = ({ candidates, side, period }: Head) =>
    candidates !== undefined || side !== undefined || period !== undefined;
  if (!inCorner && most((column) => says(sheet.at(below, column).head))) return true;
  return most((column) => sheet.at(below, column).kind === 'figure') && sheet.at(below, labels).kind !== 'figure';
}

/** 佐藤 | 鈴木 | 高橋 with nothing before them: names over what each of them has written down. */
function isRowOfNames(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  const [below] = rowsBelow(sheet, row, 1);
  if (below === undefined || columns.length < 2 || !columns.every((column) => isPlainName(sheet, row, column)))
    return false;
  const written = columns.filter((column) => saysAim(sheet, below, column));
  return written.length * 2 > columns.length && filledColumns(sheet, below).every((column) => columns.includes(column));
}

function isPlainName(sheet: SheetText, row: number, column: number): boolean {
  const { kind, head } = sheet.at(row, column);
  return kind === 'text' && (looksLikeName(head.text) || namesGroup(head.text));
}

/** A cell that names a metric among other words. */
function saysAim(sheet: SheetText, row: number, column: number): boolean {
  const { kind, head } = sheet.at(row, column);
  return (kind === 'figure' || kind === 'text') && findMetric(head.text) !== undefined;
}

/**
 * From | Goals for November: a heading nobody knows, over names, and beside it one that says that these are their
 * targets.
 */
function headsPeople(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  const [first, ...others] = columns;
  const [below] = rowsBelow(sheet, row, 1);
  if (first === undefined || below === undefined || others.length === 0) return false;
  const targets = others.every((column) => {
    const { kind, head } = sheet.at(row, column);
    return kind === 'token' && head.side === 'target';
  });
  return (
    targets &&
    sheet.at(row, first).kind === 'text' &&
    isPlainName(sheet, below, first) &&
    saysAim(sheet, below, others[0]!)
  );
}

/** Under so many rows of headings at most stands data. */
const HEAD_ROWS = 3;

/** The next rows with anything in them. */
function rowsBelow(sheet: SheetText, row: number, most: number): number[] {
  const rows: number[] = [];
  for (let next = row + 1; next < sheet.grid.length && rows.length < most; next++) {
    if (filledColumns(sheet, next).length > 0) rows.push(next);
  }
  return rows;
}

function maySayBlock({ kind, head }: ReadCell): boolean {
  return kind !== 'figure' && !head.total && !looksLikeName(head.text);
}

/** What bare numbers across a row are, as its first cell says. */
export function unitOfRow(sheet: SheetText, row: number): NumberedUnit {
  for (let column = 0; column < sheet.width; column++) {
    if (sheet.at(row, column).kind !== 'blank') return unitOfHead(sheet.text(row, column)) ?? 'month';
  }
  return 'month';
}

/** The unit that a heading such as 週 or 日 gives to what stands under or beside it. */
export function unitOfHead(text: string): NumberedUnit | undefined {
  switch (roleWord(text)) {
    case 'month':
      return 'month';
    case 'week':
      return 'week';
    case 'date':
      return 'day';
    default:
      return undefined;
  }
}

/** 月 | 4 | 5 | 6: bare numbers under the word for them; 担当 | 4/6 | 4/13 | 4/20 or 1W | 2W | 3W: periods in order. */
function isPeriodRow(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  if (columns.length < 3) return false;
  const unit = unitOfHead(sheet.text(row, columns[0]!));
  let last: number | undefined;
  let periods = 0;
  for (const column of columns) {
    const text = sheet.text(row, column);
    const { kind } = sheet.at(row, column);
    if (kind !== 'figure') {
      if (periods > 0 && kind !== 'token') return false;
      continue;
    }
    const bare = /^\d{1,2}$/.test(text);
    if (bare ? unit === undefined : !/^\d{1,2}\/\d{1,2}$|^\d{1,2}週目?$|^w\d{1,2}$|^\d{1,2}w$/iu.test(foldText(text)))
      return false;
    const span = sheet.periods.label(text, unit);
    if (span === undefined || (!bare && last !== undefined && span.first < last)) return false;
    last = span.first;
    periods++;
  }
  return periods >= 2;
}

/** 週報 | 氏名 | 佐藤: a key with its value beside the title; no row of figures has one. */
function saysPair(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  return headlineParts(sheet, row, columns)?.some(({ says }) => says === 'pair') ?? false;
}

/** A title stands over another line or a heading, not over figures. */
function leadsOn(sheet: SheetText, row: number): boolean {
  const [next] = rowsBelow(sheet, row, 1);
  const kind = next === undefined ? 'blank' : rowKind(sheet, next);
  return kind === 'line' || kind === 'header';
}

/** Whether a row is empty, a title or note line, a heading, or holds data. */
export function rowKind(sheet: SheetText, row: number): RowKind {
  const columns = filledColumns(sheet, row);
  if (columns.length === 0) return 'blank';
  const kinds = columns.map((column) => sheet.at(row, column).kind);
  if (columns.length === 1)
    return kinds[0] === 'date' || typeof sheet.raw(row, columns[0]!) === 'string' ? 'line' : 'body';
  if (isKeyValueRow(sheet, row, columns) || saysPairs(sheet, row, columns)) return 'line';
  if (isRowOfNames(sheet, row, columns) || headsPeople(sheet, row, columns)) return 'header';
  if (isHeadline(sheet, row, columns) && (saysPair(sheet, row, columns) || leadsOn(sheet, row))) return 'line';
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  if (isPeriodRow(sheet, row, columns)) return 'header';
  const [tokens, figures, dates, texts] = [count('token'), count('figure'), count('date'), count('text')];
  if (figures > 0 || count('filler') > 0) return 'body';
  // Dates head columns, or one stands in the corner; else they are those of a log.
  const cornerDate = dates === 1 && kinds[0] === 'date' && tokens > 1;
  const cornerText = texts === 1 && kinds[0] === 'text';
  if (dates > 1 ? texts > (cornerText ? 1 : 0) : dates > 0 && (texts > 0 || !cornerDate))
    return kinds[0] === 'date' && isNameRow(sheet, row, columns) ? 'header' : 'body';
  const heads = tokens + dates;
  const firstHead = sheet.at(row, columns[0]!).head;
  const has = (wanted: (head: Head) => boolean) =>
    columns.filter((column) => wanted(sheet.at(row, column).head)).length;
  const roles = has(({ role }) => role !== undefined);
  const opens =
    roles + has(({ side }) => side !== undefined) > 0 ||
    dates > 1 ||
    has(({ period }) => period !== undefined) > 1 ||
    has(({ candidates }) => candidates !== undefined) > 1 ||
    has(({ frequency }) => frequency !== undefined) > 1;
  if (heads > 0 && !opens) return isNameRow(sheet, row, columns) ? 'header' : 'body';
  if (heads === 0) return isNameRow(sheet, row, columns) ? 'header' : 'body';
  if (heads === columns.length) return 'header';
  if (firstHead.role !== undefined || roles >= 2) return 'header';
  if (heads * 2 > columns.length) return 'header';
  return isNameRow(sheet, row, columns) ? 'header' : 'body';
}
