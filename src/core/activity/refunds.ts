import type { ColumnHead } from '../layout/table-head';
import { METRICS } from '../metrics/catalogue';
import { foldText } from '../parse/text';
import { readFigure } from './read-cell';
import type { TablePlan } from './read-plan';
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

/** A placement that came to nothing, as a remark or status says it: its fee is not paid, and nobody starts. */
const FELL_THROUGH =
  /^(?:(?:成約|内定|決定|承諾|入社|売上)の?)?(?:取り?消し?|撤回|破棄|キャンセル)(?:済み?)?$|^(?:入社前?|承諾後|内定(?:承諾)?後?)の?辞退(?:済み?|(?:の|に)(?:ため|より).*)?$|^(?:全額)?返金(?:済み?|処理済み?|対応済み?|対応)?$|^白紙(?:撤回|に(?:なった|戻った))?$|^(?:fell through|back(?:ed)?[ -]?out|no[ -]start|cancell?ed|refunded|(?:offer )?rescinded)$/i;
/** Of a remark of several parts one has to say it by itself: 他社内定辞退済 is no 辞退 of this placement. */
const PARTS = /[、。,;／/→()（）]+/;
/** Longer remarks tell a story, in which the words may be about something else. */
const REMARK_MOST = 30;

/** Where the remarks and statuses of a table that has fees or starting days stand. */
export function remarkColumns({ columns }: TablePlan, values: readonly ValueColumn[]): readonly number[] {
  if (!values.some(({ metric }) => metric >= 0 && isUndone(metric))) return [];
  return columns
    .filter(
      ({ use, head }) => use === 'status' || ((use === 'idle' || use === 'attribute') && REMARK_ROLES.has(head.role)),
    )
    .map(({ column }) => column);
}

const REMARK_ROLES: ReadonlySet<ColumnHead['role']> = new Set<ColumnHead['role']>([
  'note',
  'status',
  'attribute',
  undefined,
]);

/** Whether the metric is nothing once the placement was called off: money and the start, not what had led to it. */
export function isUndone(metric: number): boolean {
  const { kind, id } = METRICS[metric]!;
  return id === 'joined' || (kind === 'money' && id !== 'refund_amount');
}

/** The column whose remark says that the placement of a row fell through; -1 where none does. */
export function fellThrough(state: ReadState, remarks: readonly number[], row: number): number {
  for (const column of remarks) {
    const cell = state.grid[row]![column];
    if (typeof cell !== 'string' || cell === '' || cell.length > REMARK_MOST) continue;
    if (
      foldText(cell)
        .split(PARTS)
        .some((part) => FELL_THROUGH.test(part.trim()))
    )
      return column;
  }
  return -1;
}
