import { mismatch } from '../runtime/errors';
import { displayText } from '../values/display';
import { cellWrite, scriptRows } from './cell-values';
import { assertMayEdit, spendOnCells } from './editing';
import { RangeGeometry } from './range-geometry';
import { assertAllowed } from './validation-check';

type Value = string | number | boolean | Date;

/** Values and formulas of a range. */
export abstract class RangeValues extends RangeGeometry {
  getValue(): Value {
    return this._read('Range.getValue', 1)[0]![0]!;
  }

  getValues(): Value[][] {
    return this._read('Range.getValues');
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]![0]!;
  }

  getDisplayValues(): string[][] {
    const { locale } = this.run.world.store.properties();
    spendOnCells(this.run, 'Range.getDisplayValues', this._cells());
    const values = this._sheet._store.values(this._area);
    const formats = this._formats();
    return values.map((row, r) => row.map((value, c) => displayText(value, formats[r]![c]!, locale)));
  }

  setValue(value: unknown): this {
    if (Array.isArray(value)) throw mismatch('SpreadsheetApp.Range.setValue', [value]);
    this._write(
      this._fill(() => value),
      'Range.setValue',
    );
    return this;
  }

  setValues(values: unknown): this {
    if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
      throw mismatch('SpreadsheetApp.Range.setValues', [values]);
    }
    this._assertSize(values as unknown[][]);
    this._write(values as unknown[][], 'Range.setValues');
    return this;
  }

  getFormula(): string {
    return this.getFormulas()[0]![0]!;
  }

  getFormulas(): string[][] {
    spendOnCells(this.run, 'Range.getFormulas', this._cells());
    return this._sheet._store.formulas(this._area);
  }

  setFormula(formula: string): this {
    return this.setFormulas(this._fill(() => formula));
  }

  setFormulas(formulas: string[][]): this {
    this._assertSize(formulas);
    assertMayEdit(this.run, this._sheet._store, this._area);
    spendOnCells(this.run, 'Range.setFormulas', this._cells());
    const cells = formulas.map((row) =>
      row.map((formula) => {
        if (typeof formula !== 'string') throw mismatch('SpreadsheetApp.Range.setFormula', [formula]);
        return formula === ''
          ? { value: null }
          : { value: null, formula: formula.startsWith('=') ? formula : `=${formula}` };
      }),
    );
    this._sheet._store.write(this._area, cells);
    return this;
  }

  isBlank(): boolean {
    return this._sheet._store.values(this._area).every((row) => row.every((value) => value === null || value === ''));
  }

  isChecked(): boolean | null {
    const values = this.getValues().flat();
    if (values.every((value) => value === true)) return true;
    return values.every((value) => value === false) ? false : null;
  }

  check(): this {
    return this.setValue(true);
  }

  uncheck(): this {
    return this.setValue(false);
  }

  clearContent(): this {
    assertMayEdit(this.run, this._sheet._store, this._area);
    this._sheet._store.write(
      this._area,
      this._fill(() => ({ value: null })),
    );
    return this;
  }

  /** Number formats, `''` where automatic. */
  _formats(): string[][] {
    return this._sheet._store.styles(this._area).map((row) => row.map((style) => style.numberFormat ?? ''));
  }

  _cells(): number {
    return this._area.rows * this._area.columns;
  }

  _read(call: string, cells = this._cells()): Value[][] {
    spendOnCells(this.run, call, cells);
    const values = this._sheet._store.values(this._area);
    return scriptRows(this.run, values, this._formats());
  }

  _write(values: readonly (readonly unknown[])[], method: string): void {
    assertMayEdit(this.run, this._sheet._store, this._area);
    spendOnCells(this.run, method, this._cells());
    const formats = this._formats();
    const cells = values.map((row, r) => row.map((value, c) => cellWrite(this.run, value, formats[r]![c]!, method)));
    assertAllowed(this._sheet, this._area, cells);
    this._sheet._store.write(this._area, cells);
  }
}
