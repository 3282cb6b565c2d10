import { columnLetters } from '../../core/grid/a1';
import type { TabColumns } from './references';

const VOLATILE = /\b(NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;

/**
 * The columns that custom functions must not be given: those with NOW() or RAND() in a formula, and those whose formulas
 * look at such a column of the same tab. 1-based, ascending.
 *
 * @param formulas `=…` or empty, by cell from A1 on
 */
export function volatileColumns(formulas: readonly (readonly string[])[]): number[] {
  const distinct = distinctByColumn(formulas);
  const found = new Set<number>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    distinct.forEach((texts, at) => {
      if (texts.some((text) => VOLATILE.test(text) || looksAt(text, found))) found.add(at + 1);
    });
  }
  return [...found].sort((a, b) => a - b);
}

/** Formulas of one column are mostly one formula filled down: rows taken out, few remain. */
function distinctByColumn(formulas: readonly (readonly string[])[]): string[][] {
  const sets: Set<string>[] = [];
  for (const row of formulas) {
    for (let at = 0; at < row.length; at++) {
      const formula = row[at]!;
      if (formula === '') continue;
      sets[at] ??= new Set();
      sets[at]!.add(
        formula
          .replace(/"[^"]*"/g, '""')
          .replace(/\$/g, '')
          .replace(/\d+/g, '1'),
      );
    }
  }
  return Array.from(sets, (set) => (set === undefined ? [] : [...set]));
}

/** References to other tabs: what stands there is another column. */
const ELSEWHERE = /(?:'[^']*'|[^\s'"!(),;=+\-*/&<>:{}]+)![A-Z]{1,3}1?(?::[A-Z]{1,3}1?)?/g;
const REFERENCE = /\b([A-Z]{1,3})1(?::([A-Z]{1,3})1?)?\b|\b([A-Z]{1,3}):([A-Z]{1,3})\b/g;

/** Whether a formula refers to one of the columns of its own tab, directly or inside a range. */
function looksAt(formula: string, columns: ReadonlySet<number>): boolean {
  if (columns.size === 0) return false;
  let looks = false;
  formula
    .toUpperCase()
    .replace(ELSEWHERE, '')
    .replace(REFERENCE, (whole, cell?: string, to?: string, from?: string, until?: string) => {
      const first = columnNumber(cell ?? from!);
      const last = columnNumber(to ?? until ?? cell ?? from!);
      for (const column of columns) if (column >= first && column <= last) looks = true;
      return whole;
    });
  return looks;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at++) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}

/** The runs of columns that remain of the first `width` ones. */
export function runsWithout(width: number, left: readonly number[]): TabColumns['runs'] {
  const runs: [number, number][] = [];
  for (let column = 1; column <= width; column++) {
    if (left.includes(column)) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** `D、F`: columns by their letters. */
export function columnNames(columns: readonly number[], separator: string): string {
  return columns.map((column) => columnLetters(column - 1)).join(separator);
}
