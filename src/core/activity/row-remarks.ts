import { isBlankCell } from '../layout/row-profile';
import { namesShare } from '../layout/side-words';
import { NONE } from './activity';
import { isForecast } from './money-kinds';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';
import type { FaceValues } from './read-totals';
import { countingOf } from './select-metric';
import type { TableMeaning } from './table-meaning';

/** Says why rows of a table are not counted as a whole: once a row, and never that a row with figures holds none. */
export class RowRemarks {
  /** The row of which something has been said already. */
  private saidOf = NONE;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly meaning: TableMeaning,
    private readonly face: FaceValues,
  ) {}

  /** Notes that an issue about one of the row's cells stands for the row. */
  said(row: number): void {
    this.saidOf = row;
  }

  hasSaid(row: number): boolean {
    return this.saidOf === row;
  }

  leaveOut(row: number, code: string, column: number): void {
    this.state.leftOut(row);
    this.state.issue(code, row, column, this.state.show(this.state.grid[row]![column]));
  }

  /** A row of which nothing was counted: 目標, 達成率 and the like, figures refused one by one, or no figures at all. */
  uncounted(at: number, row: number): void {
    const { plan, state } = this;
    const { firstColumn } = plan.table;
    const { side, metric } = this.meaning.rowKind(at);
    if (side !== 'actual') {
      const own = this.meaning.sideColumn(at);
      this.leaveOut(row, side === 'target' ? 'target-row' : 'side-row', own?.column ?? firstColumn);
      return;
    }
    if (state.rows[row] !== 0) return;
    state.leftOut(row);
    if (this.hasSaid(row)) return;
    if (this.holdsFigures(at) && (namesShare(this.meaning.labelOf(at).text) || hasNoCount(metric)))
      this.leaveOut(row, 'side-row', plan.metric?.column ?? firstColumn);
    else state.issue('row-without-figures', row, firstColumn, '', { shown: this.shown(row) });
  }

  private holdsFigures(at: number): boolean {
    return this.face.some((figures) => !Number.isNaN(figures[at]!));
  }

  private shown(row: number): string {
    const texts: string[] = [];
    for (const { column } of this.plan.columns) {
      const cell = this.state.grid[row]![column];
      if (!isBlankCell(cell) && texts.length < 3) texts.push(this.state.show(cell));
    }
    return texts.join(' ');
  }
}

/** 平均単価, 所要日数 or ヨミ down the rows. */
function hasNoCount(metric: number): boolean {
  return metric >= 0 && (countingOf(metric) === 'none' || isForecast(metric));
}
