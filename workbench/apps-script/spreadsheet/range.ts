import { mismatch, ServiceException } from '../runtime/errors';
import type { EnumValue } from '../runtime/service-object';
import type { Area } from '../store';
import { closeArea } from '../store/address';
import { copyRange } from './copy-range';
import { assertMayEdit } from './editing';
import { addMetadata, type DeveloperMetadata, type MetadataHome, metadataOf } from './metadata';
import { DeveloperMetadataFinder } from './metadata-finder';
import type { Protection } from './protection';
import { protect } from './protection';
import { RangeStyle } from './range-style';
import { DataValidation } from './validation';
import { DataValidationBuilder } from './validation-builder';

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

/** A range of one sheet: what is left beside place, values and look. */
export class Range extends RangeStyle {
  getNote(): string {
    return this.getNotes()[0]![0]!;
  }

  getNotes(): string[][] {
    return this._sheet._store.notes(this._area);
  }

  setNote(note: string | null): this {
    return this.setNotes(this._fill(() => note));
  }

  setNotes(notes: (string | null)[][]): this {
    this._assertSize(notes);
    assertMayEdit(this.run, this._sheet._store, this._area);
    this._sheet._store.setNotes(
      this._area,
      notes.map((row) => row.map((note) => note ?? '')),
    );
    return this;
  }

  clearNote(): this {
    return this.setNote(null);
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]![0]!;
  }

  getDataValidations(): (DataValidation | null)[][] {
    const { validations } = this._sheet._store.records;
    return this._fill((row, column) => {
      const record = validations.get(`${this._area.row + row},${this._area.column + column}`);
      return record === undefined ? null : new DataValidation(this.run, record);
    });
  }

  setDataValidation(rule: DataValidation | null): this {
    return this.setDataValidations(this._fill(() => rule));
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    this._assertSize(rules);
    assertMayEdit(this.run, this._sheet._store, this._area);
    const validations = new Map(this._sheet._store.records.validations);
    rules.forEach((row, r) => {
      row.forEach((rule, c) => {
        const key = `${this._area.row + r},${this._area.column + c}`;
        if (rule !== null && !(rule instanceof DataValidation)) {
          throw mismatch('SpreadsheetApp.Range.setDataValidation', [rule]);
        }
        if (rule === null) validations.delete(key);
        else validations.set(key, rule._record);
      });
    });
    this._sheet._store.records.validations = validations;
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  insertCheckboxes(): this {
    this.setDataValidation(new DataValidationBuilder(this.run).requireCheckbox().build());
    const values = this._sheet._store.values(this._area);
    const cells = values.map((row) => row.map((value) => (value === null ? { value: false } : undefined)));
    this._sheet._store.write(this._area, cells);
    return this;
  }

  removeCheckboxes(): this {
    return this.clearDataValidations().clearContent();
  }

  canEdit(): boolean {
    try {
      assertMayEdit(this.run, this._sheet._store, this._area);
      return true;
    } catch {
      return false;
    }
  }

  merge(): this {
    return this._merge([this._area]);
  }

  mergeAcross(): this {
    const { row, rows } = this._area;
    return this._merge(Array.from({ length: rows }, (_, index) => ({ ...this._area, row: row + index, rows: 1 })));
  }

  mergeVertically(): this {
    const { column, columns } = this._area;
    return this._merge(
      Array.from({ length: columns }, (_, index) => ({ ...this._area, column: column + index, columns: 1 })),
    );
  }

  breakApart(): this {
    assertMayEdit(this.run, this._sheet._store, this._area);
    this._sheet._store.unmerge(this._area);
    return this;
  }

  clear(options: ClearOptions = {}): this {
    const all = !Object.values(options).some(Boolean);
    if (all || options.contentsOnly) this.clearContent();
    if (all || options.formatOnly) this.clearFormat();
    if (options.commentsOnly) this.clearNote();
    if (options.validationsOnly) this.clearDataValidations();
    return this;
  }

  activate(): this {
    this._sheet._show();
    this.run.person.view.select(this._sheet._store, this._area);
    return this;
  }

  activateAsCurrentCell(): this {
    const { view } = this.run.person;
    view.select(this._sheet._store, view.selection(), { row: this._area.row, column: this._area.column });
    return this;
  }

  /** Values, formulas and formats; with `PASTE_VALUES` or `{contentsOnly: true}` only part of them. */
  copyTo(
    destination: Range,
    how: EnumValue | { contentsOnly?: boolean; formatOnly?: boolean } = {},
    transposed = false,
  ): void {
    if (transposed) throw new ServiceException('Transposed copies are not implemented in the stand-in');
    copyRange(this, destination, how);
  }

  protect(): Protection {
    return protect(this.run, this._sheet, this._area, this._open);
  }

  addDeveloperMetadata(key: string, second?: string | EnumValue, third?: EnumValue): this {
    addMetadata(this.run, this._metadataHome(), key, second, third);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const home = this._metadataHome();
    return metadataOf(this.run, home);
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.run, [this._metadataHome()]);
  }

  _make(area: Area): Range {
    return new Range(this.run, this._sheet, area);
  }

  /** The area as the sheet is now: open ends reach to its edge. */
  _now(): Area {
    const { _store: store } = this._sheet;
    return closeArea(this._area, this._open, { rows: store.rowCount(), columns: store.columnCount() });
  }

  private _merge(areas: readonly Area[]): this {
    assertMayEdit(this.run, this._sheet._store, this._area);
    for (const area of areas) {
      if (area.rows * area.columns === 1) continue;
      const cells = Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (_unused, c) => (r + c === 0 ? undefined : { value: null })),
      );
      this._sheet._store.write(area, cells);
      this._sheet._store.merge(area);
    }
    return this;
  }

  private _metadataHome(): MetadataHome {
    const { row, column, rows, columns } = this._area;
    const store = this._sheet._store;
    const wholeRow = rows === 1 && columns === store.columnCount();
    const wholeColumn = columns === 1 && rows === store.rowCount();
    if (!wholeRow && !wholeColumn) {
      throw new ServiceException(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    const line = wholeRow ? ({ axis: 'row', index: row } as const) : ({ axis: 'column', index: column } as const);
    return { spreadsheet: this._sheet.getParent(), sheet: this._sheet, line };
  }
}
