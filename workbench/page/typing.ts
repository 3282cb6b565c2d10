import { CellValueType, type ICellDataForSheetInterceptor, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { readTyped } from '../apps-script/values/typed-text';
import type { GridContext } from '../grid/grid-context';
import type { GridStore } from '../grid/grid-store';
import { gridValue } from '../grid/snapshot';

/** Before the engine's own reading of what was typed, which knows other rules (and other dates). */
const PRIORITY = 1000;

/** What a person types into a cell becomes what Sheets would make of it, by the spreadsheet's locale. */
export function readTyping(grid: GridContext, store: GridStore): () => void {
  const { writeCellInterceptor } = grid.injector.get(SheetInterceptorService);
  const stop = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, location, next) => {
      const text = typedText(cell);
      if (!cell || text === undefined || location.unitId !== grid.unitId) return next(cell);
      const own = location.workbook.getStyles().getStyleByCell(location.origin)?.n?.pattern ?? '';
      if (own === '@') return { ...cell, ...gridValue(text.replace(/^'/, '')), p: null, t: CellValueType.STRING };
      const typed = readTyped(text, { locale: store.properties().locale, year: new Date().getFullYear() });
      if (typed.formula !== undefined || typed.value === null) return next(cell);
      const made: ICellDataForSheetInterceptor = { ...cell, ...gridValue(typed.value), p: null };
      if (typed.format !== undefined && own === '') {
        const style = location.workbook.getStyles().getStyleByCell(cell);
        made.s = { ...style, n: { pattern: typed.format } };
      }
      return made;
    },
  });
  return () => stop();
}

/** The plain text that was typed; `undefined` for formulas, empty cells and text with formatting inside. */
function typedText(cell: Nullable<ICellDataForSheetInterceptor>): string | undefined {
  if (!cell || cell.f) return undefined;
  if (typeof cell.v === 'string' && cell.v !== '') return cell.v;
  if (typeof cell.v === 'number') return String(cell.v);
  const body = cell.p?.body;
  if (!body || (body.textRuns?.length ?? 0) > 0 || (body.customRanges?.length ?? 0) > 0) return undefined;
  const text = body.dataStream.replace(/\r\n$/, '');
  return text.includes('\r') || text === '' ? undefined : text;
}
