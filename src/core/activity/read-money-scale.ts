import { headKey } from '../layout/head-key';
import { remember } from '../metrics/remember';
import { moneyScale } from '../parse/number';
import { codeColumn } from './read-keys';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import type { ValueColumn } from './read-values';

const scaleIn = remember((text: string) => moneyScale(text));

/** What one unit of money written in a cell stands for: 1,000 under 売上（千円）, in whatever place of the table that is said. */
export type CellScale = (at: number, value: ValueColumn) => number;

/**
 * The unit of money of each cell. Said nearest wins: the row's label (売上(万円)), a column 単位, the column's heading, the
 * corner of the table, the title or note above the block (単位：千円).
 *
 * @param labelAt the row's metric label, by position among the table's rows
 */
export function readMoneyScales(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  labelAt: (at: number) => string,
): CellScale {
  const unit = plan.columns.find(({ head, use }) => use !== 'value' && /^(?:単位|units?)$/.test(headKey(head.text)));
  const units = codeColumn(state, unit, keys.rows);
  const corner = plan.columns.find(
    ({ use, head }) => use !== 'value' && head.label.kind !== 'unknown' && scaleIn(head.text) !== undefined,
  );
  const ofCorner = corner === undefined ? undefined : scaleIn(corner.head.text);
  return (at, value) => {
    const ofRow = scaleIn(labelAt(at)) ?? scaleIn(units.texts[units.codes[at]!]!);
    if (ofRow !== undefined) return ofRow.scale;
    const ofColumn = scaleIn(value.column.head.text);
    return (ofColumn ?? ofCorner)?.scale ?? plan.rowSet.blocks[keys.blockOf[at]!]!.moneyScale;
  };
}
