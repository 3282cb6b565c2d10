import type { Cell, Grid } from '../grid/cell';
import type { Lexicon, Word } from './lexicon';
import { isYearNumber } from './period-sequence';
import type { Region } from './region';
import { isBlankCell, type RowProfile } from './row-profile';

/** A sheet as the search for headings sees it. */
export interface Headings {
  readonly grid: Grid;
  readonly profile: RowProfile;
  readonly lexicon: Lexicon;
}

/** Among so many rows from the top, every row is looked at; further down only those that begin like a heading. */
const TOP_ROWS = 40;

/** A cheap look that turns away the rows of a log: a heading begins with head words, or is a run of periods. */
export function mayBeHeading(sheet: Headings, region: Region, row: number): boolean {
  if (row - region.firstRow < TOP_ROWS) return true;
  const { profile } = sheet;
  const figures = profile.filled[row]! - profile.texts[row]!;
  // 2026 | Jan | Feb | Mar: a year in the corner of texts.
  if (figures === 0 || (figures === 1 && isYearNumber(sheet.grid[row]![region.firstColumn])))
    return beginsLikeHeading(sheet, region, row);
  // Most rows of a log end here, without a look at their cells.
  return profile.figures[row]! >= 3 && figuresRunOn(sheet, region, row);
}

/** The first few texts of a row decide, for a row of texts only. */
function beginsLikeHeading({ grid, profile, lexicon }: Headings, region: Region, row: number): boolean {
  const cells = grid[row]!;
  let seen = 0;
  for (let column = region.firstColumn; column <= region.lastColumn && seen < 3; column++) {
    const cell = cells[column]!;
    if (typeof cell !== 'string' || isBlankCell(cell)) continue;
    seen++;
    const word = lexicon.of(cell);
    if (word.long) continue;
    if (word.role !== undefined || word.side !== undefined || word.total !== undefined) return true;
    const alone = seen === 1 && profile.filled[row]! >= 2 && isBlankCell(cells[column - 1]);
    if (alone && figuresFollow(grid, row)) return true;
    if (word.date === undefined ? !CODE.test(cell) && word.isMetric : !isFullDate(word)) return true;
    if (word.date !== undefined && lexicon.at(cells[column + 1]).date !== undefined) {
      // A run of dates as text: a heading, unless the row above has a date there too.
      return row === region.firstRow || lexicon.at(grid[row - 1]![column]).date === undefined;
    }
  }
  return false;
}

/** C0123 and the like are met once per row of a list, and never name a metric. */
const CODE = /\d{3}/;

/** Whether the figures of a row begin with a run: dates at equal steps, 1 2 3, a year before them or not. */
function figuresRunOn({ grid }: Headings, region: Region, row: number): boolean {
  const cells = grid[row]!;
  const figures: Cell[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn && figures.length < 4; column++) {
    const cell = cells[column];
    // A merged cell leaves blanks; anything else ends the run.
    if (typeof cell === 'number' || cell instanceof Date) {
      // Data under data, as in a list of stage dates.
      if (figures.length === 0 && typeof grid[row - 1]![column] === typeof cell) return false;
      figures.push(cell);
    } else if (figures.length > 0 && !isBlankCell(cell)) break;
  }
  return runsOn(figures[0], figures[1], figures[2]) || runsOn(figures[1], figures[2], figures[3]);
}

function runsOn(one: Cell | undefined, two: Cell | undefined, three: Cell | undefined): boolean {
  if (one === undefined || two === undefined || three === undefined) return false;
  const step = Number(two) - Number(one);
  const next = Number(three) - Number(two);
  if (typeof one === 'object') return step > 0 && Math.abs(next - step) <= uneven(step);
  return Number.isInteger(one) && step > 0 && (next === step || next < 0);
}

const DAY_MS = 86_400_000;

/** Working days leave out weekends, months differ in length, and a clock change moves an hour. */
function uneven(step: number): number {
  return (step < 5 * DAY_MS || step > 27 * DAY_MS ? 4 : 0.1) * DAY_MS;
}

/** Words over figures, typed or as text: names across, for one. */
function figuresFollow(grid: Grid, row: number): boolean {
  const next = grid[row + 1];
  return next !== undefined && next.filter(isNumeral).length > 1 && !grid[row]!.some(isNumeral);
}

function isNumeral(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^[\d０-９]/.test(cell));
}

/** A date that says its day, as no heading of a period does but a cell of a log. */
export function isFullDate(word: Word): boolean {
  const date = word.date!;
  if (date.form === 'day') return true;
  return date.form === 'numbers' || date.form === 'instant' || date.form === 'serial';
}
