import { namesGroup } from '../layout/name-like';
import { findMetric } from '../metrics/find-in-text';
import { amountsIn } from './amounts';
import { filledColumns, keyRole } from './key-values';
import { looksLikeName } from './scope-words';
import type { SheetText } from './sheet-text';

/** One thing that a title row says: a text of its own, or a key with the value beside it. */
export interface HeadlinePart {
  readonly column: number;
  /** Column of the value, for a key. */
  readonly value?: number;
  readonly says: 'title' | 'period' | 'name' | 'pair';
}

/**
 * A title row in several cells, part by part: 週報 | 2026/11/16〜11/20 | 氏名 | 長谷部 優.
 *
 * @returns `undefined` where a cell says something else, as in a row of headings
 */
export function headlineParts(
  sheet: SheetText,
  row: number,
  columns: readonly number[],
): readonly HeadlinePart[] | undefined {
  const parts: HeadlinePart[] = [];
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at]!;
    const value = columns[at + 1];
    if (value !== undefined && keyRole(sheet, row, column) !== undefined && isValue(sheet, row, value)) {
      parts.push({ column, value, says: 'pair' });
      at++;
      continue;
    }
    const says = partOf(sheet, row, column, at === 0);
    if (says === undefined) return undefined;
    parts.push({ column, says });
  }
  return parts;
}

/** Whether a row of several cells is a title: it opens a part of the sheet, and names one time and one person at most. */
export function isHeadline(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  if (columns.length < 2 || (row > 0 && filledColumns(sheet, row - 1).length > 1 && !followsHeadline(sheet, row)))
    return false;
  const parts = headlineParts(sheet, row, columns);
  if (parts === undefined || parts[0]!.says === 'pair' || parts[0]!.says === 'name') return false;
  const count = (wanted: HeadlinePart['says']) => parts.filter(({ says }) => says === wanted).length;
  // 週報 may be counted, too: a title where the row also says whose it is.
  const counted = sheet.at(row, columns[0]!).head;
  if (counted.token && counted.candidates !== undefined && count('pair') + count('name') === 0) return false;
  return count('title') < 2 && count('period') < 2 && count('name') < 2;
}

/** A second title row under the first. */
function followsHeadline(sheet: SheetText, row: number): boolean {
  return row === 1 && headlineParts(sheet, 0, filledColumns(sheet, 0)) !== undefined;
}

function isValue(sheet: SheetText, row: number, column: number): boolean {
  const { kind, head } = sheet.at(row, column);
  return kind !== 'figure' && head.role === undefined && head.side === undefined && head.candidates === undefined;
}

function partOf(
  sheet: SheetText,
  row: number,
  column: number,
  first: boolean,
): Exclude<HeadlinePart['says'], 'pair'> | undefined {
  const { kind, head } = sheet.at(row, column);
  const text = sheet.text(row, column);
  if (kind === 'date') return 'period';
  const bare = head.side === undefined && head.candidates === undefined && head.role === undefined && !head.total;
  if (bare && kind === 'token' && head.period !== undefined) return 'period';
  if (bare && (kind === 'figure' || kind === 'text') && sheet.periods.label(text) !== undefined) return 'period';
  if (bare && kind === 'text' && (looksLikeName(text) || namesGroup(text))) return 'name';
  const title = first && /\p{L}/u.test(text) && head.role === undefined && !head.total;
  return title && !(kind === 'figure' && amountsIn(head.text).length > 0 && findMetric(head.text) !== undefined)
    ? 'title'
    : undefined;
}
