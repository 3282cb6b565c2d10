import type { JoinedTabs } from '../core/grid/join-tabs';
import type { TabRows } from './behind';

/** Rows of the joined range (0-based, ascending) as runs of rows of their tabs, in the order of the tabs. */
export function tabRows(rows: readonly number[], joined: JoinedTabs): TabRows[] {
  const byTab = new Map<string, [number, number][]>();
  for (const row of rows) {
    const origin = joined.origin(row);
    if (origin === undefined) continue;
    const runs = byTab.get(origin.tab) ?? [];
    byTab.set(origin.tab, runs);
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === origin.row) last[1] = origin.row + 1;
    else runs.push([origin.row + 1, origin.row + 1]);
  }
  return [...byTab].map(([tab, runs]) => ({
    tab,
    runs,
    count: runs.reduce((sum, [first, last]) => sum + last - first + 1, 0),
  }));
}
