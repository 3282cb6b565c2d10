import type { Cell, Grid } from './cell';

/** One tab of the user's file and what only its name said. */
export interface Tab {
  readonly name: string;
  readonly member: string;
  readonly team: string;
  /** In the period grammar, e.g. `2026-11`; empty when the tab is not one month's. */
  readonly month: string;
  readonly grid: Grid;
}

export interface JoinedTabs {
  readonly grid: Grid;
  /** Which tab and 0-based row of it a row of the joined grid came from; `undefined` for head lines. */
  origin(row: number): { readonly tab: string; readonly row: number } | undefined;
}

/**
 * Several tabs as one range, the way `VSTACK("担当: 佐藤", '佐藤'!A:H, …)` gives it: head lines speak for the block
 * below them. One tab without head lines stays as it is.
 */
export function joinTabs(tabs: readonly Tab[]): JoinedTabs {
  const width = tabs.reduce((most, tab) => Math.max(most, tab.grid[0]?.length ?? 0), 1);
  const grid: (readonly Cell[])[] = [];
  const starts: { at: number; tab: Tab }[] = [];
  for (const tab of tabs) {
    for (const head of headLines(tab, tabs.length > 1)) grid.push(filled([head], width));
    starts.push({ at: grid.length, tab });
    for (const row of tab.grid) grid.push(row.length === width ? row : filled(row, width));
  }
  return {
    grid,
    origin(row) {
      for (let block = starts.length - 1; block >= 0; block--) {
        const { at, tab } = starts[block]!;
        if (row >= at) return row - at < tab.grid.length ? { tab: tab.name, row: row - at } : undefined;
      }
      return undefined;
    },
  };
}

/** The lines that say what only the tab's name said; a team line also separates blocks that have nothing to say. */
export function headLines(tab: Omit<Tab, 'grid'>, several: boolean): string[] {
  const lines: string[] = [];
  if (tab.team !== '') lines.push(`チーム: ${tab.team}`);
  if (tab.member !== '') lines.push(`担当: ${tab.member}`);
  if (tab.month !== '') lines.push(tab.month);
  return lines.length === 0 && several ? [''] : lines;
}

function filled(row: readonly Cell[], width: number): readonly Cell[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? '');
}
