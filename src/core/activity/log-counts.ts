import { isBlankCell } from '../layout/row-profile';
import { METRICS } from '../metrics/catalogue';
import { NONE } from './activity';
import { unitOf, wantsPeople } from './alike-labels';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import type { ValueColumn } from './read-values';

/** The columns of a log that say how often each row's act was done; none where each row is one. */
export class LogCounts {
  private readonly columns: readonly ValueColumn[];
  private asideFirst = new Map<ValueColumn, number>();

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    metrics: Int16Array,
    values: readonly ValueColumn[],
  ) {
    const columns = values.filter(saysHowOften);
    const alike = columns.length > 1 && columns.every(({ column }) => column.head.role === 'count');
    this.columns = (alike ? columns : columns.slice(0, 1)).filter((value) => !this.isOrdinal(value, metrics));
  }

  /** The column that says how often each row's act was done: the first where there are several. */
  get main(): ValueColumn | undefined {
    return this.columns[0];
  }

  /** The count column for a row: of 人数 and 社数 the one this act is counted by, the other where that is blank. */
  of(row: number, metric: number): ValueColumn | undefined {
    if (this.columns.length < 2) return this.columns[0];
    const cells = this.state.grid[row]!;
    const filled = this.columns.filter(({ at }) => !isBlankCell(cells[at]));
    const unit = wantsPeople(metric, this.state.settings.basis) ? 'people' : 'occurrences';
    const chosen = filled.find(({ column }) => unitOf(column.head.text) === unit) ?? filled[0] ?? this.columns[0]!;
    for (const value of filled) if (value !== chosen && !this.asideFirst.has(value)) this.asideFirst.set(value, row);
    return chosen;
  }

  /** Says which figures another column's stood in for. */
  report(): void {
    for (const [{ at, column }, row] of this.asideFirst) {
      const others = this.columns.filter((one) => one.at !== at).map((one) => one.column.head.text);
      this.state.issue('column-alike', row, at, column.head.text, {
        heading: column.head.text,
        used: others.join('」「'),
      });
    }
  }

  /** 1, 2, 3 over the rows of one person and act: which time it was, not how often. */
  private isOrdinal({ column, at }: ValueColumn, metrics: Int16Array): boolean {
    const { rows, candidate } = this.keys;
    const last = new Map<number, number>();
    let [steps, longest] = [0, 0];
    for (let index = 0; index < rows.length; index++) {
      if (candidate[index] === NONE || metrics[index]! < 0) continue;
      const cell = this.state.grid[rows[index]!]![at]!;
      const value = typeof cell === 'number' ? cell : Number(cell === '' ? Number.NaN : cell);
      const key = candidate[index]! * 256 + metrics[index]!;
      const before = last.get(key) ?? 0;
      if (value !== before + 1) return false;
      last.set(key, value);
      if (before > 0) steps++;
      longest = Math.max(longest, value);
    }
    if (column.fixed || longest < 2 || steps < 2) return false;
    this.state.issue('ordinal-count', this.plan.table.bodies[0]!.head.last, at, column.head.text, {
      heading: column.head.text,
    });
    return true;
  }
}

/** A column whose figure says how often the row's act was done: not an amount, a duration, a forecast or a target. */
function saysHowOften({ metric, side, spare }: ValueColumn): boolean {
  const kind = metric < 0 ? undefined : METRICS[metric]!.kind;
  return !spare && side === 'actual' && kind !== 'money' && kind !== 'time' && kind !== 'rate';
}
