import type { Grid } from '../grid/cell';
import { isBlankCell } from '../layout/row-profile';

const SIGNS = [',', '\t', ';', '|'] as const;
/** So many rows written alike are no coincidence. */
const ROWS_LEAST = 3;

/**
 * The first line of a table whose rows were pasted into one cell each (日付,担当,活動,件数), all divided by one sign equally
 * often; `undefined` for anything else.
 */
export function joinedCells(grid: Grid): string | undefined {
  const lines: string[] = [];
  for (const cells of grid) {
    const filled = cells.filter((cell) => !isBlankCell(cell));
    if (filled.length === 0) continue;
    const [only] = filled;
    if (filled.length > 1 || typeof only !== 'string') return undefined;
    lines.push(only);
  }
  if (lines.length < ROWS_LEAST) return undefined;
  for (const sign of SIGNS) {
    const parts = lines.map((line) => line.split(sign).length).sort((a, b) => a - b);
    const usual = parts[Math.floor(parts.length / 2)]!;
    if (usual > 2 && parts.filter((count) => count === usual).length * 4 >= parts.length * 3)
      return lines.find((line) => line.split(sign).length === usual);
  }
  return undefined;
}
