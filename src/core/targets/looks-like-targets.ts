import type { Grid } from '../grid/cell';
import { foldText } from '../parse/text';
import { ALL_CASES, type Target } from './target';

const TARGET_WORD =
  /目標|ノルマ|予算|計画|プラン|MBO|KGI|KPI(?:設定|案)|\b(?:targets?|goals?|objectives?|quotas?|budget|plan|scorecard)\b/iu;
/** A heading or title stands near the top and is short; a comment in a log is neither. */
const HEAD_ROWS = 15;
const HEAD_LETTERS_MOST = 30;

/**
 * How much a tab looks like one that holds targets, for choosing among tabs nobody has named: 0 not at all, 1 its
 * headings say so, 2 its name says so. Without a number beside a metric it needs the name: a log reads as
 * sentences too.
 *
 * @param targets what `readTargets` found in it
 */
export function targetLikeness(name: string, grid: Grid, targets: readonly Target[]): 0 | 1 | 2 {
  const counted = targets.some(
    ({ metric, value, unit }) => metric !== undefined && (value !== undefined || unit === ALL_CASES),
  );
  if (TARGET_WORD.test(foldText(name))) return targets.length > 0 ? 2 : 0;
  const says = grid
    .slice(0, HEAD_ROWS)
    .some((row) =>
      row.some(
        (cell) => typeof cell === 'string' && cell.length <= HEAD_LETTERS_MOST && TARGET_WORD.test(foldText(cell)),
      ),
    );
  return counted && says ? 1 : 0;
}
