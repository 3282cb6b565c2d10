import type { Area, SheetStore, Store, View } from '../store';

/** What one simulated person has in front of them: each person of a shared spreadsheet has a view of their own. */
export class MemoryView implements View {
  private shown: SheetStore | undefined;
  private area: Area = CORNER;
  private cell = { row: 0, column: 0 };
  private others: readonly Area[] = [];

  constructor(private readonly store: Store) {}

  active(): SheetStore {
    const sheets = this.store.sheets();
    const shown = sheets.find((sheet) => sheet === this.shown && !sheet.properties().hidden);
    return shown ?? sheets.find((sheet) => !sheet.properties().hidden) ?? sheets[0]!;
  }

  selection(): Area {
    return this.active() === this.shown ? this.area : CORNER;
  }

  selections(): readonly Area[] {
    return [...(this.active() === this.shown ? this.others : []), this.selection()];
  }

  current(): { readonly row: number; readonly column: number } {
    return this.active() === this.shown ? this.cell : CORNER;
  }

  show(sheet: SheetStore): void {
    if (this.active() !== sheet) this.select(sheet, CORNER);
    this.shown = sheet;
  }

  select(
    sheet: SheetStore,
    area: Area,
    current?: { readonly row: number; readonly column: number },
    others: readonly Area[] = [],
  ): void {
    this.shown = sheet;
    this.area = area;
    this.others = others;
    this.cell = current ?? { row: area.row, column: area.column };
  }
}

const CORNER: Area = { row: 0, column: 0, rows: 1, columns: 1 };
