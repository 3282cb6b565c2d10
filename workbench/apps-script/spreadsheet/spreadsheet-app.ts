import { NotImplemented } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { ServiceObject } from '../runtime/service-object';
import { Ui } from '../services/ui';
import { ConditionalFormatRuleBuilder } from './conditional-rule';
import { SPREADSHEET_ENUMS } from './enums';
import { SPREADSHEET_APP } from './kinds';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { DataValidationBuilder } from './validation-builder';

/** The global `SpreadsheetApp`. */
export class SpreadsheetApp extends ServiceObject {
  readonly kind = SPREADSHEET_APP;
  readonly BooleanCriteria = SPREADSHEET_ENUMS.BooleanCriteria;
  readonly BorderStyle = SPREADSHEET_ENUMS.BorderStyle;
  readonly CopyPasteType = SPREADSHEET_ENUMS.CopyPasteType;
  readonly DataValidationCriteria = SPREADSHEET_ENUMS.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = SPREADSHEET_ENUMS.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = SPREADSHEET_ENUMS.DeveloperMetadataVisibility;
  readonly Dimension = SPREADSHEET_ENUMS.Dimension;
  readonly Direction = SPREADSHEET_ENUMS.Direction;
  readonly InterpolationType = SPREADSHEET_ENUMS.InterpolationType;
  readonly ProtectionType = SPREADSHEET_ENUMS.ProtectionType;
  readonly RelativeDate = SPREADSHEET_ENUMS.RelativeDate;
  readonly SheetType = SPREADSHEET_ENUMS.SheetType;
  readonly ValueType = SPREADSHEET_ENUMS.ValueType;
  readonly WrapStrategy = SPREADSHEET_ENUMS.WrapStrategy;

  private readonly _spreadsheet: Spreadsheet;

  constructor(run: Execution) {
    super(run);
    this._spreadsheet = new Spreadsheet(run, run.world.store);
  }

  getActive(): Spreadsheet {
    return this._spreadsheet;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this._spreadsheet;
  }

  getActiveSheet(): Sheet {
    return this._spreadsheet.getActiveSheet();
  }

  getActiveRange(): Range | null {
    return this._spreadsheet.getActiveRange();
  }

  getActiveRangeList(): RangeList | null {
    return this._spreadsheet.getActiveRangeList();
  }

  getCurrentCell(): Range | null {
    return this._spreadsheet.getCurrentCell();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  getUi(): Ui {
    return new Ui(this.run);
  }

  flush(): void {
    this.run.world.store.flush();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.run);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.run);
  }

  /** Needs the scope for all spreadsheets, which the manifest does not ask for: refused before it comes here. */
  openById(_id: string): never {
    throw new NotImplemented('SpreadsheetApp.openById');
  }

  openByUrl(_url: string): never {
    throw new NotImplemented('SpreadsheetApp.openByUrl');
  }

  create(_name: string): never {
    throw new NotImplemented('SpreadsheetApp.create');
  }
}
