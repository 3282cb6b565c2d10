import { type ICellData, IUniverInstanceService, LocaleService, type Univer, UniverInstanceType } from '@univerjs/core';
import { SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Language } from '../../src/core/language';
import type { Screen } from '../apps-script/runtime/screen';
import { CellErrors } from '../grid/cell-errors';
import type { FormulaCaller } from '../grid/custom-function';
import { FunctionCache } from '../grid/function-cache';
import { GridContext } from '../grid/grid-context';
import { GridStore } from '../grid/grid-store';
import { GridView } from '../grid/grid-view';
import { workbookSnapshot } from '../grid/snapshot';
import type { SheetLocale } from '../import/sheet-locale';
import type { ImportedWorkbook } from '../import/workbook';
import { AddOn, type AddOnFiles } from './add-on';
import { showCellMarks } from './cell-marks';
import { type Remark, remarkOn, showRemarks } from './cell-notes';
import { showCharts } from './chart-layer';
import { showConditionalFormats } from './conditional-marks';
import { registerCustomFunctions } from './register-functions';
import { gridLocale } from './start-grid';
import { readTyping } from './typing';

export interface BookSetting {
  readonly univer: Univer;
  readonly files: AddOnFiles;
  readonly screen: Screen;
  readonly language: () => Language;
  /** The remark on the selected cell may have changed. */
  readonly selectionChanged: (remark: Remark | undefined) => void;
}

let booksOpened = 0;

/** One spreadsheet in the grid with the add-on on it. */
export class OpenBook {
  readonly grid: GridContext;
  readonly store: GridStore;
  addOn: AddOn;
  functions: FunctionCache;
  readonly view: GridView;
  private readonly errors: CellErrors;
  private readonly stops: (() => void)[];
  private call_: FormulaCaller | undefined;
  private readonly call: FormulaCaller = (name, args, place) => {
    if (!this.call_) throw new Error('A formula was calculated before the add-on was ready.');
    return this.call_(name, args, place);
  };

  constructor(
    private readonly setting: BookSetting,
    book: ImportedWorkbook,
    locale: SheetLocale,
  ) {
    const { univer, files, screen, language } = setting;
    const unitId = `book-${++booksOpened}`;
    const injector = univer.__getInjector();
    injector.get(LocaleService).setLocale(gridLocale(language()));
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookSnapshot(book, unitId, gridLocale(language())));
    // Plug-ins start with the first workbook, its formulas a moment later: what they call is put in place in between.
    registerCustomFunctions(injector, files.functions, this.call);
    this.grid = new GridContext(univer, unitId);
    this.errors = new CellErrors(this.grid, language);
    this.store = new GridStore(
      this.grid,
      { locale, timeZone: files.manifest.timeZone ?? 'Asia/Tokyo' },
      this.errors.messageOf,
    );
    this.view = new GridView(this.grid, this.store);
    this.addOn = new AddOn(files, this.store, this.view, screen, language());
    this.functions = new FunctionCache(this.addOn.formulas.call);
    this.call_ = this.errors.watch(this.functions.caller);
    this.stops = [
      showCellMarks(this.grid),
      showConditionalFormats(this.grid, this.store),
      showRemarks(this.grid, this.errors.messageOf),
      readTyping(this.grid, this.store),
      showCharts(this.grid, this.store, this.view),
      this.grid.onCommand((id, params) => this.follow(id, params)),
    ];
  }

  /** The person's account speaks another language now. */
  setLanguage(language: Language): void {
    const { files, screen } = this.setting;
    this.addOn = new AddOn(files, this.store, this.view, screen, language);
    this.functions = new FunctionCache(this.addOn.formulas.call);
    this.call_ = this.errors.watch(this.functions.caller);
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    this.setting.univer.__getInjector().get(IUniverInstanceService).disposeUnit(this.grid.unitId);
  }

  private follow(id: string, params: Readonly<Record<string, unknown>>): void {
    if (id === SetRangeValuesMutation.id && writesFormula(params['cellValue'])) {
      this.addOn.formulas.formulasChanged();
      this.functions.forgetUnsure();
    }
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id || id === SetRangeValuesMutation.id) {
      this.setting.selectionChanged(this.remarkOnCurrent());
    }
  }

  private remarkOnCurrent(): Remark | undefined {
    const { row, column } = this.view.current();
    return remarkOn(this.grid, this.errors.messageOf, this.view.active().sheetId, row, column);
  }
}

/** Whether a change of cells enters a formula: results of formulas come the same way, but as values. */
function writesFormula(cellValue: unknown): boolean {
  const rows = Object.values((cellValue ?? {}) as Record<string, Record<string, ICellData | null> | null>);
  return rows.some((row) =>
    Object.values(row ?? {}).some((cell) => typeof cell?.f === 'string' || typeof cell?.si === 'string'),
  );
}
