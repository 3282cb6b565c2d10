import { foldText } from '../parse/text';
import type { Column } from './columns';
import type { SheetText } from './sheet-text';

/** A report of what was done, as its title calls it. */
const REPORT = /実績|進捗|日報|週報|月報|\b(?:actuals?|reports?|tracker|log)\b/iu;

/** 11月の目標: what stands below are targets, week by week, with their sum. */
const AIMS = /目標|計画|予算|ノルマ|\b(?:targets?|goals?|plan|budget)\b/iu;

/**
 * Rows marked 目標 (月間目標) where the other rows hold what was done: days or weeks below it, or anything in a sheet
 * that calls itself a report. `undefined` where every row may hold a target.
 */
export function targetRows(
  sheet: SheetText,
  part: readonly Column[],
  last: number,
  end: number,
): ReadonlySet<number> | undefined {
  const firstValue = part.findIndex(({ role }) => role === 'value');
  if (firstValue < 1 || part.some(({ role, head }) => role === 'side' || head.side === 'target')) return undefined;
  const labels = part.slice(0, firstValue).map(({ column }) => column);
  const marked = new Set<number>();
  let others = 0;
  let dated = 0;
  for (let row = last + 1; row <= end; row++) {
    const cells = labels.map((column) => sheet.at(row, column)).filter(({ kind }) => kind !== 'blank');
    if (cells.length === 0 || cells.some(({ head }) => head.total)) continue;
    if (cells.some(({ head }) => head.side !== undefined && head.side !== 'target')) continue;
    if (cells.some(({ head, kind }) => kind === 'token' && head.side === 'target' && head.candidates === undefined)) {
      marked.add(row);
      continue;
    }
    others++;
    if (labels.some((column) => isShort(sheet, row, column))) dated++;
  }
  if (marked.size === 0 || others === 0) return undefined;
  const lines = sheet.lines.map(foldText);
  if (lines.some((line) => REPORT.test(line))) return marked;
  return dated * 2 > others && !lines.some((line) => AIMS.test(line)) ? marked : undefined;
}

/** A day or a week. */
function isShort(sheet: SheetText, row: number, column: number): boolean {
  const { kind, head } = sheet.at(row, column);
  if (kind === 'date') return true;
  const text = sheet.text(row, column);
  const span = head.span ?? (kind === 'figure' && !/^[\d.,]+$/.test(text) ? sheet.periods.label(text) : undefined);
  return span?.grain === 'day' || span?.grain === 'week';
}
