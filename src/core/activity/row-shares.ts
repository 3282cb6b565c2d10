import type { Column } from '../layout/column';
import { headKey } from '../layout/head-key';
import { readFigure } from './read-cell';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

const SHARED = /^(?:(?:売上|成約|担当)?(?:按分|配分|案分|持分)(?:率|比率?|割合)?|(?:credit|fee)split%?|split%)$/;

/** Whether a heading is that of such parts. */
export function namesRowShare(heading: string): boolean {
  return SHARED.test(headKey(heading));
}

/** Which part of a row's acts is its member's, where two of them share a placement: 按分 50%. */
export class RowShares {
  private readonly column: Column | undefined;

  constructor(
    private readonly state: ReadState,
    plan: TablePlan,
  ) {
    this.column = plan.columns.find(({ head, profile }) => profile.number > 0 && namesRowShare(head.text));
  }

  /** 1 where nothing is shared; anything else is said. */
  of(row: number): number {
    const { state, column } = this;
    if (column === undefined) return 1;
    const cell = state.grid[row]![column.column];
    const figure = readFigure(state, cell);
    if (figure.kind !== 'number') return 1;
    const share = figure.value > 1 ? figure.value / 100 : figure.value;
    if (share <= 0 || share >= 1) return 1;
    state.issue('shared-row', row, column.column, state.show(cell), { heading: column.head.text });
    return share;
  }
}
