import { ServiceException } from '../runtime/errors';
import type { Axis } from '../store';
import { assertMayEdit } from './editing';
import type { Range } from './range';
import { SheetBase } from './sheet-base';

/** Rows and columns of a sheet: adding, deleting, hiding, sizing, freezing. */
export abstract class SheetLines extends SheetBase {
  insertRowAfter(row: number): this {
    return this._insert('row', row, 1);
  }

  insertRowBefore(row: number): this {
    return this._insert('row', row - 1, 1);
  }

  insertRowsAfter(row: number, count: number): this {
    return this._insert('row', row, count);
  }

  insertRowsBefore(row: number, count: number): this {
    return this._insert('row', row - 1, count);
  }

  insertRows(row: number, count = 1): void {
    this._insert('row', row - 1, count);
  }

  insertColumnAfter(column: number): this {
    return this._insert('column', column, 1);
  }

  insertColumnBefore(column: number): this {
    return this._insert('column', column - 1, 1);
  }

  insertColumnsAfter(column: number, count: number): this {
    return this._insert('column', column, count);
  }

  insertColumnsBefore(column: number, count: number): this {
    return this._insert('column', column - 1, count);
  }

  insertColumns(column: number, count = 1): void {
    this._insert('column', column - 1, count);
  }

  deleteRow(row: number): this {
    return this._delete('row', row, 1);
  }

  deleteRows(row: number, count: number): void {
    this._delete('row', row, count);
  }

  deleteColumn(column: number): this {
    return this._delete('column', column, 1);
  }

  deleteColumns(column: number, count: number): void {
    this._delete('column', column, count);
  }

  hideRows(row: number, count = 1): void {
    this._hide('row', row, count, true);
  }

  hideRow(range: Range): void {
    this.hideRows(range.getRow(), range.getNumRows());
  }

  showRows(row: number, count = 1): void {
    this._hide('row', row, count, false);
  }

  unhideRow(range: Range): void {
    this.showRows(range.getRow(), range.getNumRows());
  }

  hideColumns(column: number, count = 1): void {
    this._hide('column', column, count, true);
  }

  hideColumn(range: Range): void {
    this.hideColumns(range.getColumn(), range.getNumColumns());
  }

  showColumns(column: number, count = 1): void {
    this._hide('column', column, count, false);
  }

  unhideColumn(range: Range): void {
    this.showColumns(range.getColumn(), range.getNumColumns());
  }

  isRowHiddenByUser(row: number): boolean {
    return this._store.hiddenByUser('row', row - 1);
  }

  isRowHiddenByFilter(row: number): boolean {
    return this._store.hiddenByFilter(row - 1);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this._store.hiddenByUser('column', column - 1);
  }

  getRowHeight(row: number): number {
    return this._store.size('row', row - 1);
  }

  setRowHeight(row: number, height: number): this {
    return this._size('row', row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number): this {
    return this._size('row', row, count, height);
  }

  setRowHeightsForced(row: number, count: number, height: number): this {
    return this._size('row', row, count, height);
  }

  getColumnWidth(column: number): number {
    return this._store.size('column', column - 1);
  }

  setColumnWidth(column: number, width: number): this {
    return this._size('column', column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): this {
    return this._size('column', column, count, width);
  }

  /** The stand-in measures no text: widths stay as they are. */
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(column: number, count: number): this {
    this._assertLines('column', column, count);
    assertMayEdit(this.run, this._store);
    return this;
  }

  autoResizeRows(row: number, count: number): this {
    this._assertLines('row', row, count);
    assertMayEdit(this.run, this._store);
    return this;
  }

  getFrozenRows(): number {
    return this._store.properties().frozenRows;
  }

  getFrozenColumns(): number {
    return this._store.properties().frozenColumns;
  }

  setFrozenRows(rows: number): void {
    assertMayEdit(this.run, this._store);
    if (rows >= this.getMaxRows()) throw new ServiceException("You can't freeze all visible rows on the sheet.");
    this._store.setProperties({ frozenRows: rows });
  }

  setFrozenColumns(columns: number): void {
    assertMayEdit(this.run, this._store);
    if (columns >= this.getMaxColumns())
      throw new ServiceException("You can't freeze all visible columns on the sheet.");
    this._store.setProperties({ frozenColumns: columns });
  }

  private _insert(axis: Axis, at: number, count: number): this {
    assertMayEdit(this.run, this._store);
    const total = axis === 'row' ? this.getMaxRows() : this.getMaxColumns();
    if (at < 0 || at > total || count < 1) throw new ServiceException('Those rows are out of bounds.');
    this._store.insert(axis, at, count);
    return this;
  }

  private _delete(axis: Axis, first: number, count: number): this {
    assertMayEdit(this.run, this._store);
    this._assertLines(axis, first, count);
    const [total, frozen] =
      axis === 'row' ? [this.getMaxRows(), this.getFrozenRows()] : [this.getMaxColumns(), this.getFrozenColumns()];
    if (total - count <= frozen && first + count - 1 === total) {
      throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    }
    this._store.remove(axis, first - 1, count);
    return this;
  }

  private _hide(axis: Axis, first: number, count: number, hidden: boolean): void {
    this._assertLines(axis, first, count);
    assertMayEdit(this.run, this._store);
    this._store.setHidden(axis, first - 1, count, hidden);
  }

  private _size(axis: Axis, first: number, count: number, pixels: number): this {
    this._assertLines(axis, first, count);
    assertMayEdit(this.run, this._store);
    this._store.setSize(axis, first - 1, count, pixels);
    return this;
  }

  private _assertLines(axis: Axis, first: number, count: number): void {
    const total = axis === 'row' ? this.getMaxRows() : this.getMaxColumns();
    if (first >= 1 && count >= 1 && first + count - 1 <= total) return;
    throw new ServiceException(`Those ${axis}s are out of bounds.`);
  }
}
