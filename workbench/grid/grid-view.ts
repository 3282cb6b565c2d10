import type { IRange } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Area, SheetStore, View } from '../apps-script/store';
import { toArea, toRange } from './areas';
import type { GridContext } from './grid-context';
import type { GridSheet } from './grid-sheet';
import type { GridStore } from './grid-store';

/** A command of the page's plug-in, by its id: importing it would bring the page into the tests in Node. */
const SCROLL = 'sheet.operation.scroll-to-range';

const CORNER: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** What the person at the page has in front of them. */
export class GridView implements View {
  constructor(
    private readonly grid: GridContext,
    private readonly store: GridStore,
  ) {}

  active(): GridSheet {
    return this.store.sheetOf(this.grid.workbook.getActiveSheet().getSheetId());
  }

  selection(): Area {
    const selection = this.lastSelection();
    return selection ? toArea(selection.range) : CORNER;
  }

  current(): { readonly row: number; readonly column: number } {
    const primary = this.lastSelection()?.primary;
    return primary ? { row: primary.actualRow, column: primary.actualColumn } : CORNER;
  }

  show(sheet: SheetStore): void {
    if (this.active() !== sheet) this.grid.runOn(this.idOf(sheet), SetWorksheetActiveOperation.id, {});
  }

  select(sheet: SheetStore, area: Area, current: { readonly row: number; readonly column: number } = area): void {
    const moved = this.active() !== sheet;
    this.show(sheet);
    const range = toRange(area);
    const primary = {
      startRow: current.row,
      endRow: current.row,
      startColumn: current.column,
      endColumn: current.column,
      actualRow: current.row,
      actualColumn: current.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.grid.runOn(this.idOf(sheet), SetSelectionsOperation.id, { selections: [{ range, primary, style: null }] });
    this.bringIntoView(toRange({ ...current, rows: 1, columns: 1 }), moved);
  }

  /** Where there is a page. A sheet that was just opened has to be drawn before it can be scrolled. */
  private bringIntoView(range: IRange, moved: boolean): void {
    if (!this.grid.knows(SCROLL)) return;
    const scroll = (): void => void this.grid.run(SCROLL, { range });
    if (moved) setTimeout(scroll, 60);
    else scroll();
  }

  private idOf(sheet: SheetStore): string {
    return this.store.sheets().find((each) => each === sheet)!.sheetId;
  }

  private lastSelection() {
    return this.grid.selections.getWorkbookSelections(this.grid.unitId).getCurrentLastSelection();
  }
}
