import { mismatch } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { EnumValue, ServiceObject } from '../runtime/service-object';
import { quoteSheetName } from '../store/address';
import type { Criterion, ValidationRecord } from '../store/records';
import { isDate } from './cell-values';
import { VALIDATION_BUILDER } from './kinds';
import type { Range } from './range';
import { DataValidation } from './validation';

const START: ValidationRecord = { type: '', values: [], allowInvalid: true, helpText: null };

/** Puts a validation rule together. */
export class DataValidationBuilder extends ServiceObject {
  readonly kind = VALIDATION_BUILDER;

  constructor(
    run: Execution,
    private _draft: ValidationRecord = START,
  ) {
    super(run);
  }

  requireValueInList(values: string[], showDropdown = true): this {
    if (!Array.isArray(values)) throw mismatch('SpreadsheetApp.DataValidationBuilder.requireValueInList', [values]);
    return this._require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }

  requireValueInRange(range: Range, showDropdown = true): this {
    const a1 = `${quoteSheetName(range.getSheet().getName())}!${range.getA1Notation()}`;
    return this._require('VALUE_IN_RANGE', [{ a1 }, showDropdown]);
  }

  requireCheckbox(checked?: Criterion, unchecked?: Criterion): this {
    return this._require(
      'CHECKBOX',
      [checked, unchecked].filter((value): value is Criterion => value !== undefined),
    );
  }

  requireFormulaSatisfied(formula: string): this {
    return this._require('CUSTOM_FORMULA', [formula]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this._require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this._require('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this._require('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this._require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this._require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this._require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this._require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireDate(): this {
    return this._require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: Date): this {
    return this._require('DATE_AFTER', [dateOf(date, 'requireDateAfter')]);
  }

  requireDateBefore(date: Date): this {
    return this._require('DATE_BEFORE', [dateOf(date, 'requireDateBefore')]);
  }

  requireDateOnOrAfter(date: Date): this {
    return this._require('DATE_ON_OR_AFTER', [dateOf(date, 'requireDateOnOrAfter')]);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this._require('DATE_BETWEEN', [dateOf(start, 'requireDateBetween'), dateOf(end, 'requireDateBetween')]);
  }

  requireTextContains(text: string): this {
    return this._require('TEXT_CONTAINS', [text]);
  }

  requireTextEqualTo(text: string): this {
    return this._require('TEXT_EQUAL_TO', [text]);
  }

  withCriteria(criteria: EnumValue, args: Criterion[]): this {
    if (!(criteria instanceof EnumValue))
      throw mismatch('SpreadsheetApp.DataValidationBuilder.withCriteria', [criteria, args]);
    return this._require(criteria.name(), args);
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this._draft = { ...this._draft, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this._draft = { ...this._draft, helpText };
    return this;
  }

  build(): DataValidation {
    return new DataValidation(this.run, this._draft);
  }

  private _require(type: string, values: ValidationRecord['values']): this {
    this._draft = { ...this._draft, type, values };
    return this;
  }
}

/** A formula instead of a date is refused, though criteria read back may hold one. */
function dateOf(date: unknown, method: string): Criterion {
  if (!isDate(date)) throw mismatch(`SpreadsheetApp.DataValidationBuilder.${method}`, [date]);
  return { time_ms: date.getTime() };
}
