import { ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { ServiceObject } from '../runtime/service-object';
import type { Area, OpenEnd } from '../store';
import { contains, formatAddress, overlaps } from '../store/address';
import { RANGE } from './kinds';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** Where a range lies. Rows and columns are 1-based for scripts, 0-based inside. */
export abstract class RangeGeometry extends ServiceObject {
  readonly kind = RANGE;

  constructor(
    run: Execution,
    readonly _sheet: Sheet,
    readonly _area: Area,
    readonly _open?: OpenEnd,
  ) {
    super(run);
  }

  getRow(): number {
    return this._area.row + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this._area.column + 1;
  }

  getColumnIndex(): number {
    return this.getColumn();
  }

  getLastRow(): number {
    return this._area.row + this._area.rows;
  }

  getLastColumn(): number {
    return this._area.column + this._area.columns;
  }

  getNumRows(): number {
    return this._area.rows;
  }

  getNumColumns(): number {
    return this._area.columns;
  }

  getHeight(): number {
    return this._area.rows;
  }

  getWidth(): number {
    return this._area.columns;
  }

  getA1Notation(): string {
    return formatAddress(this._area, this._open);
  }

  getGridId(): number {
    return this._sheet._store.id;
  }

  getSheet(): Sheet {
    return this._sheet;
  }

  isStartRowBounded(): boolean {
    return this._open !== 'rows' || this._area.row > 0;
  }

  isEndRowBounded(): boolean {
    return this._open !== 'rows';
  }

  isStartColumnBounded(): boolean {
    return this._open !== 'columns';
  }

  isEndColumnBounded(): boolean {
    return this._open !== 'columns';
  }

  /** A cell by row and column inside the range. */
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this._area.rows || column > this._area.columns) {
      throw new ServiceException('Cell reference out of range');
    }
    return this._make({ row: this._area.row + row - 1, column: this._area.column + column - 1, rows: 1, columns: 1 });
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    return this._sheet.getRange(
      this._area.row + rowOffset + 1,
      this._area.column + columnOffset + 1,
      numRows ?? this._area.rows,
      numColumns ?? this._area.columns,
    );
  }

  isPartOfMerge(): boolean {
    return this._sheet._store.merges().some((merge) => overlaps(merge, this._area));
  }

  getMergedRanges(): Range[] {
    const merges = this._sheet._store.merges().filter((merge) => contains(this._area, merge));
    return merges.map((merge) => this._make(merge));
  }

  abstract _make(area: Area): Range;

  /** A grid of the range's size. */
  _fill<T>(at: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this._area.rows }, (_, row) =>
      Array.from({ length: this._area.columns }, (_unused, column) => at(row, column)),
    );
  }

  /** Throws unless the rows have the range's size, in the words of Apps Script. */
  _assertSize(rows: readonly (readonly unknown[])[]): void {
    if (rows.length !== this._area.rows) {
      throw new ServiceException(
        `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${this._area.rows}.`,
      );
    }
    for (const row of rows) {
      if (row.length === this._area.columns) continue;
      throw new ServiceException(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${this._area.columns}.`,
      );
    }
  }
}
