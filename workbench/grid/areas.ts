import type { IRange } from '@univerjs/core';
import type { Area } from '../apps-script/store';

/** The grid counts first and last, the stand-in first and number. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

export function toArea(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** One entry for each cell of an area, row by row. */
export function cellsOf<Entry>(area: Area, at: (row: number, column: number) => Entry): Entry[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => at(area.row + r, area.column + c)),
  );
}
