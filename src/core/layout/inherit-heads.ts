import type { Cell } from '../grid/cell';
import type { HeadStack } from './find-headings';
import type { Headings } from './heading-looks';
import { isBlankCell } from './row-profile';
import type { Piece } from './table';

/** So many equal cells in a row are no coincidence. */
const EQUAL_LEAST = 4;

/**
 * 浅野 | 目標 | 実績 | 目標 | 実績 under 8月 | | 9月, and further down 久保 | 目標 | 実績 | 目標 | 実績 alone: the months hold for
 * the second table, too.
 */
export function inheritHeads(sheet: Headings, pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    let at = done.length - 1;
    while (at >= 0 && !continues(sheet, done[at]!, piece)) at--;
    const model = done[at];
    done.push(
      model === undefined ? piece : { ...piece, head: { ...piece.head, under: upperRows(model.head, piece.head) } },
    );
  }
  return done;
}

const heightOf = ({ first, last }: HeadStack): number => last - first + 1;

function upperRows(model: HeadStack, own: HeadStack): HeadStack['under'] {
  return model.under ?? { first: model.first, last: model.last - heightOf(own) };
}

/** Whether a head repeats the lower rows of an earlier, taller one over the same columns, the corner aside. */
function continues({ grid }: Headings, earlier: Piece, { head, region }: Piece): boolean {
  const height = heightOf(head);
  const taller = earlier.head.under !== undefined ? heightOf(earlier.head) === height : heightOf(earlier.head) > height;
  const { firstColumn, lastColumn } = region;
  if (!taller || earlier.region.firstColumn !== firstColumn || earlier.region.lastColumn !== lastColumn) return false;
  let equal = 0;
  for (let up = 0; up < height; up++) {
    const own = grid[head.last - up]!;
    const above = grid[earlier.head.last - up]!;
    for (let column = firstColumn + 1; column <= lastColumn; column++) {
      if (isBlankCell(own[column]) && isBlankCell(above[column])) continue;
      if (keyOf(own[column]) !== keyOf(above[column])) return false;
      equal++;
    }
  }
  return equal >= EQUAL_LEAST && repeats(grid[head.last]!, firstColumn + 1, lastColumn);
}

/** Whether a row says the same words again and again: only then does it need something over it. */
function repeats(cells: readonly Cell[], firstColumn: number, lastColumn: number): boolean {
  const texts = cells
    .slice(firstColumn, lastColumn + 1)
    .filter((cell) => !isBlankCell(cell))
    .map(keyOf);
  return new Set(texts).size * 2 <= texts.length + 1;
}

function keyOf(cell: Cell | undefined): string {
  return cell instanceof Date ? String(cell.getTime()) : String(cell ?? '').trim();
}
