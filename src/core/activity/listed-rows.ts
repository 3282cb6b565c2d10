import { METRICS } from '../metrics/catalogue';
import { NONE } from './activity';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import { DATE_FINE } from './row-dates';

/** What each row of a list is, by its title (成約一覧); `-1` where no title says it. */
export function listedMetric(plan: TablePlan): number {
  if (!plan.list) return -1;
  const named = plan.rowSet.blocks.find(({ metric }) => metric !== undefined)?.metric;
  if (named === undefined || named.kind === 'unknown') return -1;
  const metric = named.kind === 'metric' ? named.metric : named.candidates[0]!;
  const { kind, stock } = METRICS[metric]!;
  return !stock && (kind === 'activity' || kind === 'milestone' || kind === 'outcome') ? metric : -1;
}

/** Counts the rows of a list (成約一覧) as the events its title names. */
export class ListedRows {
  private readonly metric: number;
  private count = 0;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
  ) {
    this.metric = listedMetric(plan);
  }

  /** Counts a row, if the table is such a list. Whether it was counted. */
  readRow(at: number, row: number): boolean {
    if (this.metric < 0) return false;
    const { state, keys, plan } = this;
    const { dates, candidate, job, member, ra } = keys;
    if (dates.state[at] !== DATE_FINE || (candidate[at] === NONE && job[at] === NONE)) return false;
    const day = dates.day[at]!;
    const column = plan.dates[0]!.column;
    if (day > state.asOf) {
      state.issue('plan', row, column, state.show(state.grid[row]![column]), { heading: plan.dates[0]!.head.text });
      return false;
    }
    this.count++;
    const person = member[at]! >= 0 ? member[at]! : NONE;
    state.event(
      day,
      dates.grain[at]!,
      person,
      ra[at]! >= 0 ? ra[at]! : NONE,
      this.metric,
      1,
      candidate[at]!,
      job[at]!,
      row,
      column,
    );
    return true;
  }

  report(): void {
    if (this.count === 0) return;
    this.state.issue('rows-as-events', this.keys.rows[0]!, this.plan.table.firstColumn, '', {
      metric: this.metric,
      count: this.count,
    });
  }
}
