import type { Area, Axis } from '../store';

/**
 * Where an area lies after `count` lines were inserted before line `at` (`count` > 0) or removed from `at` on (`count` < 0);
 * `undefined` when all of it was removed. Lines inserted inside an area make it longer.
 */
export function shiftArea(area: Area, axis: Axis, at: number, count: number): Area | undefined {
  const [first, length] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const end = first + length;
  const move = (edge: number): number => {
    if (count > 0) return edge >= at ? edge + count : edge;
    return edge <= at ? edge : Math.max(at, edge + count);
  };
  const newFirst = move(first);
  const newLength = (count > 0 ? (end > at ? end + count : end) : move(end)) - newFirst;
  if (newLength <= 0) return undefined;
  return axis === 'row'
    ? { ...area, row: newFirst, rows: newLength }
    : { ...area, column: newFirst, columns: newLength };
}
