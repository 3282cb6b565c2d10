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

/** Under 入社日 or 入社確認 the word need not say of what. */
const NOT_STARTED =
  /辞退|キャンセル|取り?消|撤回|白紙|withdr[ae]w|declined|cancell?ed|no[ -]?(?:show|start)|backed out/i;
const STARTS = /^入社(?:の)?(?:確認|状況|結果|可否|有無|実績)|^(?:start|joining) (?:confirmed|status)/i;

/** A column whose words may say that a placement fell through. */
export interface RemarkColumn {
  readonly at: number;
  /** Of the start itself, not of anything in the row. */
  readonly ofStart: boolean;
}

/** Where the remarks, statuses and starts of a table that has fees or starting days stand. */
export function remarkColumns({ columns }: TablePlan, values: readonly ValueColumn[]): readonly RemarkColumn[] {
  if (!values.some(({ metric }) => metric >= 0 && isUndone(metric))) return [];
  const starts = new Set(
    values
      .filter(({ column, metric }) => column.holds !== 'count' && METRICS[metric]?.id === 'joined')
      .map(({ at }) => at),
  );
  return columns
    .map(({ column, head, use, outcomeOf }) => ({
      at: column,
      ofStart: starts.has(column) || STARTS.test(foldText(head.text)),
      // キャンセル under 面接結果 is the interview's.
      remark:
        (use === 'status' && outcomeOf === undefined) ||
        ((use === 'idle' || use === 'attribute') && REMARK_ROLES.has(head.role)),
    }))
    .filter(({ ofStart, remark }) => ofStart || remark);
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
export function fellThrough(state: ReadState, remarks: readonly RemarkColumn[], row: number): number {
  for (const { at, ofStart } of remarks) {
    const cell = state.grid[row]![at];
    if (typeof cell !== 'string' || cell === '' || cell.length > REMARK_MOST) continue;
    const text = foldText(cell);
    if (ofStart && NOT_STARTED.test(text)) return at;
    if (text.split(PARTS).some((part) => FELL_THROUGH.test(part.trim()))) return at;
  }
  return -1;
}
