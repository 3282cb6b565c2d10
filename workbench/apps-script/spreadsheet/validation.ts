import type { Execution } from '../runtime/execution';
import { type EnumValue, ServiceObject } from '../runtime/service-object';
import type { ValidationRecord } from '../store/records';
import { SPREADSHEET_ENUMS } from './enums';
import { VALIDATION } from './kinds';
import { DataValidationBuilder } from './validation-builder';

/** A rule for what may be typed into a cell. */
export class DataValidation extends ServiceObject {
  readonly kind = VALIDATION;

  constructor(
    run: Execution,
    readonly _record: ValidationRecord,
  ) {
    super(run);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.run, this._record);
  }

  getAllowInvalid(): boolean {
    return this._record.allowInvalid;
  }

  getHelpText(): string | null {
    return this._record.helpText;
  }

  getCriteriaType(): EnumValue {
    return SPREADSHEET_ENUMS.DataValidationCriteria[
      this._record.type as keyof typeof SPREADSHEET_ENUMS.DataValidationCriteria
    ];
  }

  getCriteriaValues(): unknown[] {
    return [...this._record.values];
  }
}
