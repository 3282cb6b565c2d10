import type { ICellData, Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Area, StoredValue } from '../apps-script/store';
import { sheetsError, storedValue } from './stored-value';

/** A cell as an argument: its value, and the number format that says whether a number is a date. */
export interface ArgumentCell {
  readonly value: StoredValue;
  readonly format: string;
}

/** One argument of a formula. `range` says where it was read; a literal, or what another function gave, has none. */
export interface FormulaArgument {
  /** One row of one cell for anything that is no array. */
  readonly rows: readonly (readonly ArgumentCell[])[];
  readonly single: boolean;
  /** Nothing stands between the commas. */
  readonly omitted: boolean;
  readonly range: { readonly sheetId: string; readonly area: Area } | undefined;
}

/** A table of cells to spill, or an error with its sentence. */
export type FormulaResult =
  | { readonly rows: readonly (readonly ArgumentCell[])[] }
  | { readonly error: string; readonly message: string };

export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type FormulaCaller = (name: string, args: readonly FormulaArgument[], place: FormulaPlace) => FormulaResult;

/**
 * A custom function inside the grid's formula engine. It asks for references instead of values: the engine's own
 * conversion turns blanks into 0 and dates into numbers, which Sheets does not.
 */
export class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly call: FormulaCaller,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const result = this.call(String(this.name), variants.map(argumentOf), place);
    if ('error' in result) return errorValue(result.error);
    return arrayValue(result.rows);
  }
}

function argumentOf(variant: FunctionVariantType): FormulaArgument {
  if (variant.isReferenceObject()) return referenceArgument(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (value.isArray()) return arrayArgument(value as ArrayValueObject);
  return { rows: [[valueCell(value)]], single: true, omitted: value.isNull(), range: undefined };
}

function referenceArgument(reference: BaseReferenceObject): FormulaArgument {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const [unitId, sheetId] = [reference.getUnitId(), reference.getSheetId()];
  const styles = reference.getCurrentStylesData();
  const patternOf = (cell: ICellData, row: number, column: number): string =>
    styles?.getStyleByCell(cell)?.n?.pattern || reference.getCellPattern(unitId, sheetId, row, column);
  const rows: ArgumentCell[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const cells: ArgumentCell[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      const cell: Nullable<ICellData> = reference.getCellData(row, column);
      const value = storedValue(cell, () => '');
      const format = cell && typeof value === 'number' ? patternOf(cell, row, column) : '';
      cells.push(value === null ? BLANK : { value, format });
    }
    rows.push(cells);
  }
  const area = { row: startRow, column: startColumn, rows: rows.length, columns: endColumn - startColumn + 1 };
  const single = area.rows === 1 && area.columns === 1;
  return { rows, single, omitted: false, range: { sheetId, area } };
}

const BLANK: ArgumentCell = { value: null, format: '' };

function arrayArgument(array: ArrayValueObject): FormulaArgument {
  const rows: ArgumentCell[][] = [];
  array.iterator((value, row, column) => {
    const cells = rows[row] ?? [];
    rows[row] = cells;
    cells[column] = value === null || value === undefined ? BLANK : valueCell(value);
  });
  return { rows, single: false, omitted: false, range: undefined };
}

function valueCell(value: BaseValueObject): ArgumentCell {
  if (value.isNull()) return BLANK;
  if (value.isError()) {
    const error = (value as unknown as ErrorValueObject).getErrorType();
    return { value: { error: sheetsError(error) ?? error, message: '' }, format: '' };
  }
  if (value.isBoolean()) return { value: Boolean(value.getValue()), format: '' };
  if (value.isNumber()) return { value: Number(value.getValue()), format: value.getPattern() };
  return { value: String(value.getValue()), format: '' };
}

function errorValue(error: string): ErrorValueObject {
  const known = Object.values(ErrorType).find((type) => type === error);
  return ErrorValueObject.create(known ?? ErrorType.ERROR);
}

function arrayValue(rows: readonly (readonly ArgumentCell[])[]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(resultValue)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function resultValue({ value, format }: ArgumentCell): BaseValueObject {
  // A null object would be drawn as 0.
  if (value === null) return StringValueObject.create('');
  if (typeof value === 'number') return NumberValueObject.create(value, format);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return errorValue(value.error);
}
