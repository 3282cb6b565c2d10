import { METRICS } from '../metrics/catalogue';
import { readFigure } from './read-cell';
import type { ReadState } from './read-state';
import type { ValueColumn } from './read-values';

/** Whether a row of a list of placements (▲50万円) gives money back for one of them: not another placement. */
export function givesMoneyBack(state: ReadState, values: readonly ValueColumn[], row: number): boolean {
  return values.some(({ column, at, metric }) => {
    if (column.holds !== 'count' || metric < 0 || METRICS[metric]!.kind !== 'money') return false;
    const figure = readFigure(state, state.grid[row]![at]);
    return figure.kind === 'number' && figure.value < 0;
  });
}
