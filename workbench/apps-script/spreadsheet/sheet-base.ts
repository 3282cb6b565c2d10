import { ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { ServiceObject } from '../runtime/service-object';
import type { Area, OpenEnd, SheetStore } from '../store';
import { parseAddress } from '../store/address';
import { SHEET } from './kinds';
import type { Range } from './range';
import { RangeList } from './range-list';
import type { Spreadsheet } from './spreadsheet';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** A sheet and the ranges on it. */
export abstract class SheetBase extends ServiceObject {
  readonly kind = SHEET;

  constructor(
    run: Execution,
    protected readonly _parent: Spreadsheet,
    private readonly _sheetStore: SheetStore,
  ) {
    super(run);
  }

  getParent(): Spreadsheet {
    return this._parent;
  }

  getMaxRows(): number {
    return this._store.rowCount();
  }

  getMaxColumns(): number {
    return this._store.columnCount();
  }

  getLastRow(): number {
    return this._store.used().rows;
  }

  getLastColumn(): number {
    return this._store.used().columns;
  }

  /** `(row, column)`, `(row, column, rows)`, `(row, column, rows, columns)` or an address. */
  getRange(rowOrAddress: number | string, column?: number, rows = 1, columns = 1): Range {
    if (typeof rowOrAddress === 'string') return this._rangeAt(rowOrAddress);
    const row = rowOrAddress;
    if (!(row >= 1)) throw new ServiceException('The starting row of the range is too small.');
    if (column === undefined || !(column >= 1))
      throw new ServiceException('The starting column of the range is too small.');
    if (!(rows >= 1)) throw new ServiceException('The number of rows in the range must be at least 1.');
    if (!(columns >= 1)) throw new ServiceException('The number of columns in the range must be at least 1.');
    return this._range({
      row: Math.trunc(row) - 1,
      column: Math.trunc(column) - 1,
      rows: Math.trunc(rows),
      columns: Math.trunc(columns),
    });
  }

  getDataRange(): Range {
    const { rows, columns } = this._store.used();
    return this._range({ row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  }

  /** As many rows or columns as -1 stands for: up to the last one in use. Without any value there is no such row. */
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const used = this._store.used();
    const height = rows === -1 ? used.rows - row + 1 : rows;
    const width = columns === -1 ? used.columns - column + 1 : columns;
    return this.getRange(row, column, height, width).getValues();
  }

  getActiveRange(): Range | null {
    return this._isActive() ? this._range(this.run.person.view.selection()) : null;
  }

  getRangeList(addresses: string[]): RangeList {
    return new RangeList(
      this.run,
      addresses.map((address) => this.getRange(address)),
    );
  }

  getActiveRangeList(): RangeList | null {
    if (!this._isActive()) return null;
    const { view } = this.run.person;
    const areas = view.selections?.() ?? [view.selection()];
    return new RangeList(
      this.run,
      areas.map((area) => this._range(area)),
    );
  }

  getActiveCell(): Range {
    const { row, column } = this.run.person.view.current();
    return this._range({ row: this._isActive() ? row : 0, column: this._isActive() ? column : 0, rows: 1, columns: 1 });
  }

  getCurrentCell(): Range | null {
    return this._isActive() ? this.getActiveCell() : null;
  }

  setActiveRange(range: Range): Range {
    range.activate();
    return range;
  }

  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setCurrentCell(cell: Range): Range {
    cell.activateAsCurrentCell();
    return cell;
  }

  /** The stored sheet; throws once it has been deleted. */
  get _store(): SheetStore {
    if (this.run.world.store.sheets().includes(this._sheetStore)) return this._sheetStore;
    throw new ServiceException(`Sheet ${this._sheetStore.id} not found`);
  }

  _context(): { readonly run: Execution } {
    return { run: this.run };
  }

  _whole(): Area {
    return { row: 0, column: 0, rows: this._store.rowCount(), columns: this._store.columnCount() };
  }

  _isActive(): boolean {
    return this.run.person.view.active() === this._sheetStore;
  }

  _assertInside(area: Area): void {
    const { rows, columns } = this._whole();
    if (area.row + area.rows > rows || area.column + area.columns > columns) throw new ServiceException(OUTSIDE);
  }

  abstract _range(area: Area, open?: OpenEnd): Range;

  /** Brings the sheet to the front, visible. */
  abstract _show(): void;

  private _rangeAt(text: string): Range {
    const { rows, columns } = this._whole();
    const address = parseAddress(text, { rows, columns });
    if (address === undefined) throw new ServiceException('Range not found');
    if (address.sheet !== undefined && address.sheet !== this._store.properties().name) {
      throw new ServiceException('Range not found');
    }
    return this._range(address.area, address.open);
  }
}
