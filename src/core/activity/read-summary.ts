import type { Column } from '../layout/column';
import { METRICS } from '../metrics/catalogue';
import type { TableShape, TableSummary } from './activity';
import type { TablePlan } from './read-plan';

/** What was understood of a table, for "what I understood": one entry a body of rows. */
export function summarise(plan: TablePlan, shape: TableShape | undefined): TableSummary[] {
  if (shape === undefined) return [];
  const columns = plan.columns
    .filter(({ head, use }) => head.text !== '' || use !== 'idle')
    .map((column) => ({ column: column.column, heading: column.head.text, role: roleOf(column) }));
  return plan.table.bodies.map(({ head, lastRow }) => ({
    firstRow: head.first,
    lastRow,
    headRow: head.last,
    firstColumn: plan.table.firstColumn,
    lastColumn: plan.table.lastColumn,
    shape,
    columns,
  }));
}

/** `date`, `member`, `count:ID`, `stage-date:ID`, `flag:ID`, `target:ID`, `total`, `rate:ID`, `planned` … `ignored`. */
function roleOf({ use, holds, head, metric, why }: Column): string {
  if (use !== 'value') return use === 'idle' ? (why === '' ? 'ignored' : why) : use;
  const own =
    metric >= 0
      ? metric
      : head.label.kind === 'metric'
        ? head.label.metric
        : head.label.kind === 'ambiguous'
          ? head.label.candidates[0]!
          : -1;
  if (head.total !== undefined) return 'total';
  const side = head.side === undefined || head.side === 'actual' ? holds : head.side;
  return own >= 0 ? `${side}:${METRICS[own]!.id}` : side;
}
