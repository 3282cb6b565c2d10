import type { Grid } from '../grid/cell';
import { Lexicon } from '../layout/lexicon';
import { findOwnOutputAnywhere, withoutOwnOutput } from '../layout/own-output';
import type { Settings } from '../settings/settings';

/** Results that list targets: read again only where nothing else stands in the range. */
const LISTS = /^KPI_TARGET/;

/**
 * A range without the results of our own functions (KPI_FUNNEL, KPI_PACE …): they hold what was counted, or a target that
 * stands elsewhere already. A list made by KPI_TARGETS is read where it is all there is, as somebody's copy of it.
 */
export function withoutResults(grid: Grid, settings: Settings): Grid {
  const results = findOwnOutputAnywhere(grid, new Lexicon(settings));
  if (results.length === 0) return grid;
  const rest = withoutOwnOutput(grid, results);
  const bare = rest.every((row) => row.every((cell) => cell === ''));
  return bare
    ? withoutOwnOutput(
        grid,
        results.filter(({ name }) => !LISTS.test(name)),
      )
    : rest;
}
