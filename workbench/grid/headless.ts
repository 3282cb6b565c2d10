import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { ImportedWorkbook } from '../import/workbook';
import { GridContext } from './grid-context';
import { workbookSnapshot } from './snapshot';

let opened = 0;

/** The grid engine without its page: the same sheets, commands and formulas, for tests in Node. Dispose of it afterwards. */
export function headlessGrid(book: ImportedWorkbook): { readonly univer: Univer; readonly grid: GridContext } {
  const univer = new Univer({ locale: LocaleType.JA_JP, locales: {}, logLevel: LogLevel.WARN });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  // The engine remembers ranges by the id of their workbook, beyond its end.
  const unitId = `headless-${++opened}`;
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookSnapshot(book, unitId, LocaleType.JA_JP));
  return { univer, grid: new GridContext(univer, unitId) };
}

export { registerCustomFunctions } from '../page/register-functions';
export { CellErrors } from './cell-errors';
export { FormulaCalls } from './formula-calls';
export { FunctionCache } from './function-cache';
export { GridStore } from './grid-store';
export { GridView } from './grid-view';
