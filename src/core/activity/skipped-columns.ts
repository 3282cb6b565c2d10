import { isForecast } from './money-kinds';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/** Columns whose figures are no counts (予定, 前年, 累計): said once each, with how many figures. Rows are called so themselves. */
export class SkippedColumns {
  private readonly columns = new Map<number, { code: string; row: number; count: number }>();

  /** @param code why the column is not counted */
  add(column: number, code: string, row: number): void {
    const known = this.columns.get(column);
    if (known === undefined) this.columns.set(column, { code, row, count: 1 });
    else known.count++;
  }

  report(state: ReadState, plan: TablePlan): void {
    for (const [at, { code, row, count }] of this.columns) {
      const { head } = plan.columns.find((one) => one.column === at)!;
      const { side, label } = head;
      const own = (side !== undefined && side !== 'actual') || (label.kind === 'metric' && isForecast(label.metric));
      if (own || code === 'column-undated') state.issue(code, row, at, '', { heading: head.text, count });
    }
  }
}
