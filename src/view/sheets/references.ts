import { columnLetters } from '../../core/grid/a1';
import { headLines, type Tab } from '../../core/grid/join-tabs';

/** A sheet's name as formulas write it: in quotes, its own quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A text as formulas write it. */
export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** What of a tab formulas are given: its columns, in runs where some must be left out. */
export interface TabColumns extends Omit<Tab, 'grid'> {
  /** 1-based first and last column of each run, ascending. */
  readonly runs: readonly (readonly [first: number, last: number])[];
}

/** `'活動記録'!A:H`, or `HSTACK('活動記録'!A:C,'活動記録'!E:H)` where a column between is left out. */
export function columnsReference({ name, runs }: Pick<TabColumns, 'name' | 'runs'>): string {
  const parts = runs.map(
    ([first, last]) => `${quotedSheet(name)}!${columnLetters(first - 1)}:${columnLetters(last - 1)}`,
  );
  return parts.length === 1 ? parts[0]! : `HSTACK(${parts.join(',')})`;
}

/** One reference for several tabs, each below the lines that speak for it, as the functions read it. */
export function stackedReference(tabs: readonly TabColumns[]): string {
  const several = tabs.length > 1;
  const parts = tabs.flatMap((tab) => [...headLines(tab, several).map(quotedText), columnsReference(tab)]);
  return parts.length === 1 ? parts[0]! : `VSTACK(${parts.join(',')})`;
}

/** A cell or range of another sheet, every part absolute: `'KPI計算'!$A$8`. */
export function inSheet(sheet: string, a1: string): string {
  return `${quotedSheet(sheet)}!${a1}`;
}
