import type { Cell } from '../grid/cell';
import { cellKind, isFigure } from './cell-kind';
import { type Headings, isFullDate } from './heading-looks';
import type { Lexicon, Word } from './lexicon';
import type { Region } from './region';
import { isBlankCell } from './row-profile';

/** What the filled cells of a row are, as counts of each kind. */
export interface RowFeatures {
  readonly filled: number;
  readonly roles: number;
  /** Metrics, sides, totals, and periods that look like heads. */
  readonly labels: number;
  readonly unknown: number;
  readonly long: number;
  /** Numbers, dates, marks and dashes. */
  readonly figures: number;
  readonly columns: readonly number[];
}

/** What the filled cells of a row are, seen as a heading. Columns of a period sequence count as labels. */
export function featuresOf(
  { grid, lexicon }: Headings,
  region: Region,
  row: number,
  sequence: ReadonlySet<number>,
): RowFeatures {
  const cells = grid[row]!;
  const columns: number[] = [];
  let [roles, labels, unknown, long, figures] = [0, 0, 0, 0, 0];
  const days = namesDays(region, cells, lexicon);
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const cell = cells[column]!;
    if (isBlankCell(cell)) continue;
    columns.push(column);
    if (sequence.has(column)) labels++;
    else if (typeof cell !== 'string') figures++;
    else {
      const word = lexicon.of(cell);
      if (word.long) long++;
      else if (word.role !== undefined) roles++;
      else if (isEndWord(word)) unknown++;
      else if (days && word.date?.form === 'month-number') figures++;
      else if (isLabel(word)) labels++;
      else if (isFigure(cellKind(cell, lexicon)) && !isWordMark(word)) figures++;
      else unknown++;
    }
  }
  return { filled: columns.length, roles, labels, unknown, long, figures, columns };
}

/** Two-digit years that heads are likely to name. */
const YEAR_LEAST = 15;
const YEAR_MOST = 35;

/** Apr 7 beside Apr 22 are days of a row of data; Apr-26 may head a column. */
function namesDays(region: Region, cells: readonly Cell[], lexicon: Lexicon): boolean {
  const numbers = new Map<number, number>();
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const date = lexicon.at(cells[column]).date;
    if (date?.form !== 'month-number') continue;
    const { month, number } = date;
    if (number < YEAR_LEAST || number > YEAR_MOST || (numbers.get(month) ?? number) !== number) return true;
    numbers.set(month, number);
  }
  return false;
}

/** 実施, 通過, 承諾 are marks in a cell, but words in a heading. */
function isWordMark(word: Word): boolean {
  return (
    word.mark !== undefined &&
    word.mark !== 'none' &&
    word.number.kind === 'text' &&
    /^(?:\p{Script=Han}{2,}|[a-z]{4,})$/iu.test(word.text)
  );
}

/** 辞退, NG, 見送り: a heading now and then, a cell of a list much more often. */
function isEndWord(word: Word): boolean {
  return word.mark === 'failed' || word.mark === 'pending';
}

function isLabel(word: Word): boolean {
  if (word.side !== undefined || word.isMetric || word.total !== undefined || word.label === 'ignore') return true;
  if (word.date !== undefined && !word.date.weak) return !isFullDate(word);
  return word.headsStage || /^[月火水木金土日]$/.test(word.text);
}
