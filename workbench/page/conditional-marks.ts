import {
  BooleanNumber,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Area, SheetStore } from '../apps-script/store';
import type { ConditionalRuleRecord } from '../apps-script/store/records';
import { type Condition, isTrue, parseCondition, type Value } from '../conditional/condition';
import type { GridContext } from '../grid/grid-context';
import type { GridStore } from '../grid/grid-store';

/** After number formats and marks: it only adds to the look. */
const PRIORITY = 5;

/** Paints the conditional formats that scripts set; the engine has none of its own. Custom formulas only. */
export function showConditionalFormats(grid: GridContext, store: GridStore): () => void {
  const service = grid.injector.get(SheetInterceptorService);
  const parsed = new WeakMap<ConditionalRuleRecord, Condition | null>();
  const conditionOf = (rule: ConditionalRuleRecord): Condition | null => {
    const known = parsed.get(rule);
    if (known !== undefined) return known;
    const [formula] = rule.condition?.type === 'CUSTOM_FORMULA' ? rule.condition.values : [];
    const condition = typeof formula === 'string' ? (parseCondition(formula) ?? null) : null;
    parsed.set(rule, condition);
    return condition;
  };
  const stop = service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      if (location.unitId !== grid.unitId) return next(cell);
      const sheet = store.sheets().find((each) => each.sheetId === location.subUnitId);
      const rules = sheet?.records.conditionalRules ?? [];
      if (sheet === undefined || rules.length === 0) return next(cell);
      const read = (row: number, column: number) => valueAt(sheet, row, column);
      const { row, col } = location;
      const look = rules.find((rule) => {
        const [first] = rule.areas;
        if (first === undefined || !rule.areas.some((area) => contains(area, row, col))) return false;
        const condition = conditionOf(rule);
        return condition !== null && isTrue(condition(read, row - first.row, col - first.column));
      });
      return next(look === undefined ? cell : painted(grid, cell, look.format));
    },
  });
  return () => stop.dispose();
}

function contains(area: Area, row: number, column: number): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

function valueAt(sheet: SheetStore, row: number, column: number): Value {
  const value = sheet.values({ row, column, rows: 1, columns: 1 })[0]![0];
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null;
  return 'error' in value ? String(value.error) : null;
}

function painted(
  grid: GridContext,
  cell: Nullable<ICellDataForSheetInterceptor>,
  { background, fontColor, bold }: ConditionalRuleRecord['format'],
): ICellDataForSheetInterceptor {
  const own = cell ? grid.workbook.getStyles().getStyleByCell(cell) : undefined;
  const style: IStyleData = {
    ...own,
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold === true ? { bl: BooleanNumber.TRUE } : {}),
  };
  return { ...cell, s: style };
}
