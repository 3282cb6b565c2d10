import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  type IStyleData,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { GridContext } from '../grid/grid-context';
import { noteOf } from '../grid/grid-sheet';
import { sheetsError } from '../grid/stored-value';

const ERROR_MARK = { color: '#d93025', size: 7 };
const NOTE_MARK = { color: '#f5a623', size: 7 };

/** Between the spilled values (100) and the number formats (10): what is changed here is formatted afterwards. */
const BEFORE_FORMATS = 50;
/** After the engine's own error mark (10), in place of which ours stands. */
const AFTER_ENGINE_MARKS = 9;

/**
 * How the grid shows what Sheets has and the engine has not: a corner mark on errors and notes, `#REF!` for a
 * result that cannot spill, and the number format of a spilled value (the engine drops it, and a date would be a
 * bare number).
 */
export function showCellMarks(grid: GridContext): () => void {
  const service = grid.injector.get(SheetInterceptorService);
  const effect = InterceptorEffectEnum.Value | InterceptorEffectEnum.Style;
  const stops = [
    service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: BEFORE_FORMATS,
      effect,
      handler: (cell, location, next) => {
        if (!cell || location.unitId !== grid.unitId) return next(cell);
        const error = errorOf(cell);
        const style = error ? undefined : spilledStyle(grid, location.subUnitId, location.row, location.col, cell);
        if (style) return next({ ...cell, s: style });
        return next(error === undefined || error === cell.v ? cell : { ...cell, v: error });
      },
    }),
    service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: AFTER_ENGINE_MARKS,
      effect,
      handler: (cell, location, next) => {
        if (!cell || location.unitId !== grid.unitId) return next(cell);
        if (errorOf(cell) !== undefined) return next({ ...cell, markers: { tr: ERROR_MARK } });
        return next(noteOf(cell) === '' ? cell : { ...cell, markers: { ...cell.markers, tr: NOTE_MARK } });
      },
    }),
  ];
  return () => {
    for (const stop of stops) stop.dispose();
  };
}

function errorOf(cell: ICellDataForSheetInterceptor): string | undefined {
  return cell.t === CellValueType.FORCE_STRING ? undefined : sheetsError(cell.v);
}

/** The style of a cell that a formula elsewhere fills, with the format the value came with; `undefined` where it has its own. */
function spilledStyle(
  grid: GridContext,
  sheetId: string,
  row: number,
  column: number,
  cell: ICellDataForSheetInterceptor,
): IStyleData | undefined {
  if (cell.t !== CellValueType.NUMBER) return undefined;
  const spilled = grid.formulas.getArrayFormulaCellData()[grid.unitId]?.[sheetId]?.[row]?.[column];
  const format = typeof spilled?.s === 'object' ? spilled.s?.n : undefined;
  if (!format?.pattern) return undefined;
  const own = grid.workbook.getStyles().getStyleByCell(cell);
  return own?.n ? undefined : { ...own, n: format };
}
