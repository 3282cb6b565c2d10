import { type IWorksheetData, Tools } from '@univerjs/core';
import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertDefinedNameCommand,
  InsertRowMutation,
  InsertSheetCommand,
  RemoveColMutation,
  RemoveDefinedNameCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
  SetWorkbookNameCommand,
  SetWorksheetActiveOperation,
  SetWorksheetOrderCommand,
} from '@univerjs/sheets';
import type { Area, Axis, DocumentProperties, NameRecord, SheetStore, Store } from '../apps-script/store';
import { DocumentRecords } from '../apps-script/store/records';
import type { GridContext } from './grid-context';
import { type ErrorMessages, GridSheet } from './grid-sheet';
import { nameReference } from './name-reference';
import { SHEET_STYLE } from './snapshot';

/** The spreadsheet in the grid, as the stand-in for Apps Script sees it. */
export class GridStore implements Store {
  readonly records = new DocumentRecords();
  private readonly known = new Map<string, GridSheet>();
  private nextId = 2_000_000;

  constructor(
    private readonly grid: GridContext,
    private settings: Omit<DocumentProperties, 'name'>,
    private readonly messages: ErrorMessages = () => '',
  ) {
    grid.onCommand((id, params) => this.follow(id, params));
  }

  get id(): string {
    return this.grid.unitId;
  }

  properties(): DocumentProperties {
    return { name: this.grid.workbook.name, ...this.settings };
  }

  setProperties(patch: Partial<DocumentProperties>): void {
    const { name, ...settings } = patch;
    this.settings = { ...this.settings, ...settings };
    if (name !== undefined) this.grid.run(SetWorkbookNameCommand.id, { name });
  }

  sheets(): readonly GridSheet[] {
    return this.grid.workbook.getSheets().map((sheet) => this.sheetOf(sheet.getSheetId()));
  }

  /** The sheet of the grid with this id; what a person adds gets a number of its own. */
  sheetOf(sheetId: string): GridSheet {
    let sheet = this.known.get(sheetId);
    if (!sheet) {
      const number = /^\d+$/.test(sheetId) ? Number(sheetId) : this.freshId();
      sheet = new GridSheet(number, sheetId, this.grid, this.messages);
      this.known.set(sheetId, sheet);
    }
    return sheet;
  }

  insertSheet(name: string, at: number, rows: number, columns: number): GridSheet {
    return this.addSheet({ name, rowCount: rows, columnCount: columns, defaultStyle: SHEET_STYLE }, at);
  }

  copySheet(sheet: SheetStore, name: string, at: number): GridSheet {
    const source = this.own(sheet).sheet().getSnapshot();
    return this.addSheet({ ...(Tools.deepClone(source) as IWorksheetData), name }, at);
  }

  removeSheet(sheet: SheetStore): void {
    const gone = this.own(sheet);
    for (const record of this.names()) if (record.sheetId === gone.id) this.removeName(record.name);
    this.grid.runOn(gone.sheetId, RemoveSheetCommand.id, {});
  }

  moveSheet(sheet: SheetStore, to: number): void {
    this.grid.runOn(this.own(sheet).sheetId, SetWorksheetOrderCommand.id, { order: to });
  }

  names(): readonly NameRecord[] {
    const map = this.grid.definedNames.getDefinedNameMap(this.grid.unitId) ?? {};
    return Object.values(map).flatMap((entry) => {
      const record = this.nameRecord(entry.name, entry.formulaOrRefString);
      return record === undefined ? [] : [record];
    });
  }

  setName(record: NameRecord): void {
    const sheet = this.sheets().find((each) => each.id === record.sheetId);
    if (!sheet) throw new Error('The sheet of the name is not in this store.');
    const map = this.grid.definedNames.getDefinedNameMap(this.grid.unitId) ?? {};
    const known = Object.values(map).find(({ name }) => name.toLowerCase() === record.name.toLowerCase());
    // A name that is taken away and given anew would leave #REF! in the formulas that use it.
    const command = known === undefined ? InsertDefinedNameCommand.id : SetDefinedNameCommand.id;
    this.grid.run(command, {
      id: known?.id ?? `name-${this.freshId()}`,
      name: record.name,
      formulaOrRefString: nameReference(sheet.properties().name, record),
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  removeName(name: string): void {
    const map = this.grid.definedNames.getDefinedNameMap(this.grid.unitId) ?? {};
    for (const entry of Object.values(map)) {
      if (entry.name.toLowerCase() === name.toLowerCase()) this.grid.run(RemoveDefinedNameCommand.id, { ...entry });
    }
  }

  flush(): void {
    // Mutations are drawn as they come; nothing is held back.
  }

  private nameRecord(name: string, reference: string): NameRecord | undefined {
    const { sheetName, range } = deserializeRangeWithSheet(reference);
    const sheet = this.sheets().find((each) => each.properties().name === sheetName);
    if (!sheet) return undefined;
    const whole = { rows: sheet.rowCount(), columns: sheet.columnCount() };
    const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
    const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
    const area: Area = {
      row,
      column,
      rows: (Number.isNaN(range.endRow) ? whole.rows - 1 : range.endRow) - row + 1,
      columns: (Number.isNaN(range.endColumn) ? whole.columns - 1 : range.endColumn) - column + 1,
    };
    const open = Number.isNaN(range.endRow) ? 'rows' : Number.isNaN(range.endColumn) ? 'columns' : undefined;
    return { name, sheetId: sheet.id, area, ...(open ? { open } : {}) };
  }

  private addSheet(snapshot: Partial<IWorksheetData>, at: number): GridSheet {
    const id = this.freshId();
    const shown = this.grid.workbook.getActiveSheet().getSheetId();
    this.grid.run(InsertSheetCommand.id, { index: at, sheet: { ...snapshot, id: String(id) } });
    // The grid shows what it inserts; whether a script's new sheet is shown is for the classes on top to say.
    this.grid.runOn(shown, SetWorksheetActiveOperation.id, {});
    return this.sheetOf(String(id));
  }

  private own(sheet: SheetStore): GridSheet {
    const found = this.sheets().find((each) => each === sheet);
    if (!found) throw new Error('The sheet is not in this store.');
    return found;
  }

  private freshId(): number {
    this.nextId += 7919;
    return this.nextId;
  }

  /** Protection, charts and the like move with the rows and columns that a script, a person or "undo" moves. */
  private follow(id: string, params: Readonly<Record<string, unknown>>): void {
    const move = MOVES[id];
    if (!move) return;
    const sheet = this.known.get(String(params['subUnitId']));
    const range = params['range'] as Record<'startRow' | 'endRow' | 'startColumn' | 'endColumn', number> | undefined;
    if (!sheet || !range) return;
    const [first, last] = move.axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    sheet.records.shift(move.axis, first, (last - first + 1) * move.sign);
  }
}

const MOVES: Readonly<Record<string, { readonly axis: Axis; readonly sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { axis: 'row', sign: 1 },
  [InsertColMutation.id]: { axis: 'column', sign: 1 },
  [RemoveRowMutation.id]: { axis: 'row', sign: -1 },
  [RemoveColMutation.id]: { axis: 'column', sign: -1 },
};
