import {
  BooleanNumber,
  Direction,
  type ICellData,
  type IFreeze,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  ObjectMatrix,
  type Worksheet,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenCommand,
  SetFrozenCommand,
  SetRangeValuesMutation,
  SetRowHiddenCommand,
  SetSelectionsOperation,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
} from '@univerjs/sheets';
import type { Area, Axis, CellWrite, SheetProperties, SheetStore, StoredValue } from '../apps-script/store';
import { SheetRecords } from '../apps-script/store/records';
import type { CellStyle } from '../apps-script/store/style';
import { cellsOf, toArea, toRange } from './areas';
import type { GridContext } from './grid-context';
import { gridValue } from './snapshot';
import { storedValue } from './stored-value';
import { fromGridStyle, toGridStyle } from './style-map';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The sentence behind an error cell, by the grid's sheet id and the formula's cell. */
export type ErrorMessages = (sheetId: string, row: number, column: number, error: string) => string;

const EMPTY: ICellData = { v: null, f: null, si: null, p: null, ref: null, xf: null };
const NOTE = 'note';

/** A sheet of the grid. Scripts' writes go in as mutations: the grid draws them and formulas follow. */
export class GridSheet implements SheetStore {
  readonly records = new SheetRecords();

  constructor(
    readonly id: number,
    readonly sheetId: string,
    private readonly grid: GridContext,
    private readonly messages: ErrorMessages,
  ) {}

  properties(): SheetProperties {
    const sheet = this.sheet();
    const freeze = sheet.getFreeze();
    return {
      name: sheet.getName(),
      hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
      frozenRows: freeze.ySplit,
      frozenColumns: freeze.xSplit,
      hiddenGridlines: sheet.hasHiddenGridlines(),
      tabColor: sheet.getTabColor() || null,
    };
  }

  setProperties(patch: Partial<SheetProperties>): void {
    const now = this.properties();
    if (patch.name !== undefined && patch.name !== now.name) this.run(SetWorksheetNameCommand.id, { name: patch.name });
    if (patch.hidden !== undefined && patch.hidden !== now.hidden) {
      const inView = this.grid.workbook.getActiveSheet().getSheetId();
      this.run(patch.hidden ? SetWorksheetHideCommand.id : SetWorksheetShowCommand.id, {});
      // The grid opens what it shows again; Sheets only shows its tab.
      if (!patch.hidden && inView !== this.sheetId) this.grid.runOn(inView, SetWorksheetActiveOperation.id, {});
    }
    if (patch.frozenRows !== undefined || patch.frozenColumns !== undefined) {
      this.freeze(patch.frozenRows ?? now.frozenRows, patch.frozenColumns ?? now.frozenColumns);
    }
    if (patch.hiddenGridlines !== undefined) {
      const showGridlines = patch.hiddenGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      this.run(ToggleGridlinesCommand.id, { showGridlines });
    }
    if (patch.tabColor !== undefined) this.run(SetTabColorCommand.id, { value: patch.tabColor ?? '' });
  }

  private freeze(rows: number, columns: number): void {
    const freeze: IFreeze = {
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    };
    this.run(SetFrozenCommand.id, freeze);
  }

  rowCount(): number {
    return this.sheet().getRowCount();
  }

  columnCount(): number {
    return this.sheet().getColumnCount();
  }

  insert(axis: Axis, at: number, count: number): void {
    const total = axis === 'row' ? this.rowCount() : this.columnCount();
    const [before, after] = axis === 'row' ? [Direction.UP, Direction.DOWN] : [Direction.LEFT, Direction.RIGHT];
    const id = axis === 'row' ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id;
    // New lines take their looks from the line they are put beside: the next one, or the last where there is no next.
    const direction = at < total ? before : after;
    this.inView(() => this.run(id, { range: toRange(this.lines(axis, at, count)), direction }));
  }

  remove(axis: Axis, at: number, count: number): void {
    const id = axis === 'row' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
    this.inView(() => this.run(id, { range: toRange(this.lines(axis, at, count)) }));
  }

  /**
   * Whatever sheet lines are of, the engine moves the formulas of the sheet in view; and it selects the lines, which no
   * script does.
   */
  private inView(act: () => void): void {
    const shown = this.grid.workbook.getActiveSheet().getSheetId();
    const selections = [
      ...this.grid.selections.getWorkbookSelections(this.grid.unitId).getSelectionsOfWorksheet(this.sheetId),
    ];
    if (shown !== this.sheetId) this.run(SetWorksheetActiveOperation.id, {});
    act();
    this.run(SetSelectionsOperation.id, { selections });
    if (shown !== this.sheetId) this.grid.runOn(shown, SetWorksheetActiveOperation.id, {});
  }

  used(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    const see = (row: number, column: number, cell: Nullable<ICellData>): void => {
      if (!cell || ((cell.v === undefined || cell.v === null || cell.v === '') && !cell.f && !cell.si && !cell.p))
        return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    this.sheet()
      .getCellMatrix()
      .forValue((row, column, cell) => see(row, column, cell));
    new ObjectMatrix(this.spilled()).forValue((row, column, cell) => see(row, column, cell));
    return { rows, columns };
  }

  values(area: Area): StoredValue[][] {
    const matrix = this.sheet().getCellMatrix();
    const spilled = this.spilled();
    return cellsOf(area, (row, column) => {
      const own = matrix.getValue(row, column);
      const cell = own && (own.v !== undefined || own.f || own.p) ? own : (spilled[row]?.[column] ?? own);
      return storedValue(cell, (error) => this.messages(this.sheetId, row, column, error));
    });
  }

  formulas(area: Area): string[][] {
    const matrix = this.sheet().getCellMatrix();
    return cellsOf(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      if (!cell?.f && !cell?.si) return '';
      return this.grid.formulas.getFormulaStringByCell(row, column, this.sheetId, this.grid.unitId) ?? cell.f ?? '';
    });
  }

  write(area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): void {
    this.setCells(area, (r, c) => {
      const cell = cells[r]?.[c];
      return cell === undefined ? undefined : writtenCell(cell);
    });
  }

  styles(area: Area): Partial<CellStyle>[][] {
    const sheet = this.sheet();
    const matrix = sheet.getCellMatrix();
    return cellsOf(area, (row, column) => {
      // Of the stored cell: `getComposedCellStyle` would ask all that draws over it (three times as slow).
      const { n, ...style } = sheet.getComposedCellStyleByCellData(row, column, matrix.getValue(row, column));
      return fromGridStyle(n ? { ...style, n } : style);
    });
  }

  setStyles(area: Area, styles: readonly (readonly (Partial<CellStyle> | undefined)[])[]): void {
    this.setCells(area, (r, c) => {
      const style = styles[r]?.[c];
      if (style === undefined) return undefined;
      return { s: toGridStyle(style), ...this.kept(area.row + r, area.column + c) };
    });
  }

  clearStyles(area: Area): void {
    this.setCells(area, (r, c) => ({ s: null, ...this.kept(area.row + r, area.column + c) }));
  }

  /**
   * What has to be said again with a new style or note: the kind of what a cell holds, for the engine would guess it anew and
   * make 1234 of 01234; and its formula, which the engine would take for deleted.
   */
  private kept(row: number, column: number): Pick<ICellData, 't' | 'f' | 'si'> {
    const cell = this.sheet().getCellMatrix().getValue(row, column);
    const made: Pick<ICellData, 't' | 'f' | 'si'> = {};
    if (cell?.t !== undefined && cell.t !== null) made.t = cell.t;
    if (cell?.f) made.f = cell.f;
    if (cell?.si) made.si = cell.si;
    return made;
  }

  notes(area: Area): string[][] {
    const matrix = this.sheet().getCellMatrix();
    return cellsOf(area, (row, column) => noteOf(matrix.getValue(row, column)));
  }

  setNotes(area: Area, notes: readonly (readonly string[])[]): void {
    const matrix = this.sheet().getCellMatrix();
    this.setCells(area, (r, c) => {
      const note = notes[r]?.[c];
      const cell = matrix.getValue(area.row + r, area.column + c);
      if (note === undefined || note === noteOf(cell)) return undefined;
      const { [NOTE]: _old, ...others } = cell?.custom ?? {};
      const custom = note === '' ? others : { ...others, [NOTE]: note };
      return { custom: Object.keys(custom).length === 0 ? null : custom, ...this.kept(area.row + r, area.column + c) };
    });
  }

  merges(): readonly Area[] {
    return this.sheet().getMergeData().map(toArea);
  }

  merge(area: Area): void {
    this.unmerge(area);
    this.run(AddWorksheetMergeMutation.id, { ranges: [toRange(area)] });
  }

  unmerge(area: Area): void {
    this.run(RemoveWorksheetMergeMutation.id, { ranges: [toRange(area)] });
  }

  size(axis: Axis, index: number): number {
    return axis === 'row' ? this.sheet().getRowHeight(index) : this.sheet().getColumnWidth(index);
  }

  setSize(axis: Axis, first: number, count: number, pixels: number): void {
    const ranges = [toRange(this.lines(axis, first, count))];
    if (axis === 'column') {
      this.run(SetWorksheetColWidthMutation.id, { ranges, colWidth: pixels });
      return;
    }
    this.run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: pixels });
    this.run(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  hiddenByUser(axis: Axis, index: number): boolean {
    return axis === 'row' ? !this.sheet().getRowRawVisible(index) : !this.sheet().getColVisible(index);
  }

  setHidden(axis: Axis, first: number, count: number, hidden: boolean): void {
    const ranges = [toRange(this.lines(axis, first, count))];
    const [hide, show] =
      axis === 'row'
        ? [SetRowHiddenCommand.id, SetSpecificRowsVisibleCommand.id]
        : [SetColHiddenCommand.id, SetSpecificColsVisibleCommand.id];
    this.inView(() => this.run(hidden ? hide : show, { ranges }));
  }

  hiddenByFilter(row: number): boolean {
    return this.sheet().isRowFiltered(row);
  }

  sheet(): Worksheet {
    const sheet = this.grid.workbook.getSheetBySheetId(this.sheetId);
    if (!sheet) throw new Error('The sheet was deleted.');
    return sheet;
  }

  private run(id: string, params: object): void {
    this.grid.runOn(this.sheetId, id, params);
  }

  /** Values that formulas put into cells beside their own. */
  private spilled(): Cells {
    return this.grid.formulas.getArrayFormulaCellData()[this.grid.unitId]?.[this.sheetId] ?? {};
  }

  /** Whole rows or columns. */
  private lines(axis: Axis, first: number, count: number): Area {
    return axis === 'row'
      ? { row: first, column: 0, rows: count, columns: this.columnCount() }
      : { row: 0, column: first, rows: this.rowCount(), columns: count };
  }

  private setCells(area: Area, cellAt: (r: number, c: number) => ICellData | undefined): void {
    const cellValue: Cells = {};
    let any = false;
    for (let r = 0; r < area.rows; r++) {
      const row: Record<number, ICellData> = {};
      for (let c = 0; c < area.columns; c++) {
        const cell = cellAt(r, c);
        if (cell === undefined) continue;
        row[area.column + c] = cell;
        any = true;
      }
      cellValue[area.row + r] = row;
    }
    if (any) this.run(SetRangeValuesMutation.id, { cellValue });
  }
}

function writtenCell(cell: CellWrite): ICellData {
  const formula = cell.formula !== undefined && cell.formula !== '';
  const made: ICellData = formula
    ? { ...EMPTY, f: cell.formula! }
    : { ...EMPTY, ...(cell.value === null ? {} : gridValue(cell.value)) };
  if (cell.format !== undefined) made.s = { n: cell.format === '' ? null : { pattern: cell.format } };
  return made;
}

/** Notes travel with their cell, in the engine's place for custom data. */
export function noteOf(cell: Nullable<ICellData>): string {
  const note: unknown = cell?.custom?.[NOTE];
  return typeof note === 'string' ? note : '';
}
