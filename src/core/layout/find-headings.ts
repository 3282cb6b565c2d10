import type { Cell, Grid } from '../grid/cell';
import { cellKind } from './cell-kind';
import { datesOverSides, daysOverWeekdays } from './days-over';
import { featuresOf, type RowFeatures } from './heading-features';
import { type Headings, mayBeHeading } from './heading-looks';
import { isKeyValueLine } from './key-value-line';
import { figuresUnder, filledIn, kindsIn, rowsBelow } from './kinds-below';
import type { Lexicon } from './lexicon';
import { periodSequence } from './period-sequence';
import type { Region } from './region';
import { TIME_ROLES } from './role-words';
import { isBlankCell } from './row-profile';
import { stageDateLabel } from './stage-date-label';

/** Heading rows that belong together, 0-based, both included: `面談数 | | 応募数` over `目標 | 実績 | 目標`. */
export interface HeadStack {
  readonly first: number;
  readonly last: number;
  /** Upper rows that stand over an earlier table only, where this one repeats its lower ones: 8月 | 9月 over 目標 | 実績. */
  readonly under?: { readonly first: number; readonly last: number } | undefined;
}

const STACK_MOST = 4;

/** The head stacks of a region, from the top: all of them, or the first so many. */
export function findHeadings(sheet: Headings, region: Region, most = Number.POSITIVE_INFINITY): HeadStack[] {
  const stacks: HeadStack[] = [];
  let row = region.firstRow;
  /** The heading whose rows run on without a blank one. */
  let open: HeadStack | undefined;
  while (row <= region.lastRow && stacks.length < most) {
    if (sheet.profile.filled[row] === 0) open = undefined;
    else if (
      mayBeHeading(sheet, region, row) &&
      isHeading(sheet, region, row) &&
      !(open !== undefined && namesTimeUnder(sheet, region, open.last, row))
    ) {
      open = stackAround(sheet, region, row, stacks[stacks.length - 1]);
      stacks.push(open);
      row = open.last;
    }
    row++;
  }
  return stacks;
}

/** 2026年4月 under 登録月 is the month of a row of data. */
function namesTimeUnder({ grid, lexicon }: Headings, region: Region, head: number, row: number): boolean {
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const { role } = lexicon.at(grid[head]![column]);
    if (role === undefined || !TIME_ROLES.has(role)) continue;
    const { date } = lexicon.at(grid[row]![column]);
    if (date !== undefined && !date.weak) return true;
  }
  return false;
}

/** @param underHead whether the row above is a heading already, whatever figures (8月 | 9月) it holds */
function isHeading(sheet: Headings, region: Region, row: number, underHead = false): boolean {
  const cells = sheet.grid[row]!;
  const sequence = periodSequence(cells, region.firstColumn, region.lastColumn, sheet.lexicon);
  const runs = sequence.regular && numbersBelow(sheet, region, row, sequence.columns);
  // Most rows are data, with a number or date of their own: no need to understand their words (half the time of a small sheet).
  if (!runs && holdsFigure(cells, region) && !isFirstOfMany(sheet, region, row)) return false;
  const features = featuresOf(sheet, region, row, new Set(runs ? [sequence.corner, ...sequence.columns] : []));
  const { filled, roles, labels, unknown, long } = features;
  if (filled < 2 || (features.figures > 0 && !mayHoldFigure(sheet, region, row, features))) return false;
  if (!runs && periodsGoOn(sheet, region, row)) return false;
  // Some explain themselves: 架電数（留守番電話に残したものを含み、折り返しは含まない）.
  if (long > Math.max(1, filled / 3) || long * 2 > filled) return false;
  if (runs && sequence.columns.length + roles + labels >= filled / 2) return true;
  if ((roles > 1 || filled > 3) && isKeyValueLine(sheet, region, row, features)) return false;
  if (roles >= 2) return true;
  const known = roles + labels;
  if (isFirstOfMany(sheet, region, row) && figuresUnder(sheet, region, row, features.columns) >= 1) return true;
  // Right under a row of data, only a row that is nearly all head words begins a new table.
  const share = !underHead && underData(sheet, region, row) ? 0.8 : 0.4;
  if (known >= 2 && known >= filled * share) return figuresUnder(sheet, region, row, features.columns) >= 1;
  return unknown >= 2 && isTextOverNumbers(sheet, region, row, features);
}

/** So many head words stand by one figure that got among them. */
const WORDS_BY_FIGURE = 3;

/** 日付 | 担当 | 面談数 | 推薦数 | 10/3 as the first row of the sheet: a figure typed behind the heading makes it no row of data. */
function mayHoldFigure(sheet: Headings, region: Region, row: number, { roles, labels, figures }: RowFeatures): boolean {
  return roles > 1 && roles + labels >= figures * WORDS_BY_FIGURE && isFirstOfMany(sheet, region, row);
}

/** 2026年4月 over 2026年5月 in one column, under another heading: a row of data by month. */
function periodsGoOn({ grid, lexicon }: Headings, region: Region, row: number): boolean {
  const next = grid[row + 1];
  if (row === region.lastRow || next === undefined) return false;
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const { date } = lexicon.at(grid[row]![column]);
    if (date !== undefined && !date.weak && lexicon.at(next[column]).date?.form === date.form) return true;
  }
  return false;
}

/** A number, Date or tick as Sheets hands it over. */
function holdsFigure(cells: readonly Cell[], region: Region): boolean {
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const cell = cells[column];
    if (typeof cell !== 'string' && !isBlankCell(cell)) return true;
  }
  return false;
}

function underData({ grid, profile, lexicon }: Headings, region: Region, row: number): boolean {
  if (row === region.firstRow || profile.filled[row - 1]! < 2) return false;
  const above = grid[row - 1]!;
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const kind = cellKind(above[column], lexicon);
    if (kind === 'number' || kind === 'date' || kind === 'mark') return true;
  }
  return false;
}

/** The first row of the region with several cells, all text: over figures it is the heading, whatever its words. */
function isFirstOfMany({ profile }: Headings, region: Region, row: number): boolean {
  if (profile.filled[row]! < 3) return false;
  for (let above = region.firstRow; above < row; above++) if (profile.filled[above]! > 1) return false;
  return true;
}

/** Forms of a period that stand over days and weeks, never in a column of stage dates beside them. */
const COARSE: ReadonlySet<string> = new Set(['month', 'fiscal']);

/**
 * Whether the columns of a run of periods hold figures below, not dates: else it is a row of stage dates. Nor is it a
 * heading when the row above has dates in the same columns.
 */
function numbersBelow(sheet: Headings, region: Region, row: number, columns: readonly number[]): boolean {
  if (datesAbove(sheet, region, row, columns)) return false;
  let numbers = 0;
  let others = 0;
  const rows = rowsBelow(sheet, region, row);
  for (const column of columns) {
    const below = kindsIn(sheet, rows, column);
    // One date below is enough to make it a column of dates, where NG and the like are marks among them.
    if (below.date > 0 || below.text > below.number + below.mark) others++;
    else if (below.number + below.mark > 0) numbers++;
  }
  return numbers > 0 && numbers > others;
}

function datesAbove(
  { grid, profile, lexicon }: Headings,
  region: Region,
  row: number,
  columns: readonly number[],
): boolean {
  let above = row - 1;
  while (above >= region.firstRow && filledIn({ grid, profile, lexicon }, region, above) < 2) above--;
  if (above < region.firstRow) return false;
  const cells = grid[above]!;
  // 10月 over 1週 | 2週 | 3週 heads a group of them; it is no date of a row of data.
  const kinds = columns
    .filter((column) => !COARSE.has(lexicon.at(cells[column]).date?.form ?? ''))
    .map((column) => cellKind(cells[column], lexicon));
  const dates = kinds.filter((kind) => kind === 'date').length;
  // Dates, or a label of its own over each column: the row is data of a table of stage dates.
  if (dates > 0 && !kinds.includes('number')) return true;
  const labels = columns.filter((column) => {
    const word = lexicon.at(cells[column]);
    return word.isMetric || stageDateLabel(word.text) !== undefined;
  });
  if ((dates + labels.length) * 2 >= columns.length) return true;
  return above === row - 1 && numbersUnder(cells, grid[row]!, columns, lexicon);
}

/** Bare numbers under texts or numbers of the row above are data under a heading, or data under data. */
function numbersUnder(above: Grid[number], cells: Grid[number], columns: readonly number[], lexicon: Lexicon): boolean {
  const isNumber = (cell: Cell | undefined): boolean => cellKind(cell, lexicon) === 'number';
  const own = columns.filter((column) => isNumber(cells[column])).length;
  const filled = columns.filter((column) => !isBlankCell(above[column])).length;
  return own * 2 >= columns.length && filled * 2 >= columns.length;
}

/** Names across over numbers below: `(blank) | 佐藤 | 田中` over `面談数 | 10 | 12`. */
function isTextOverNumbers(sheet: Headings, region: Region, row: number, features: RowFeatures): boolean {
  if (features.long > 0) return false;
  const cells = sheet.grid[row]!;
  if (features.columns.some((column) => /[:：。、]|.{13}|^\d+[/／]\d+$/.test(String(cells[column])))) return false;
  const above = row > region.firstRow ? sheet.profile.filled[row - 1]! : 0;
  if (above > 1 && rowHasNumbers(sheet, region, row - 1)) return false;
  const rows = rowsBelow(sheet, region, row);
  const numeric = features.columns.filter((column) => {
    const below = kindsIn(sheet, rows, column);
    return below.number > 0 && below.text * 3 <= below.number && below.date === 0;
  });
  const rest = features.columns.length - numeric.length;
  return numeric.length >= 2 && rest <= 2;
}

function rowHasNumbers({ grid, lexicon }: Headings, region: Region, row: number): boolean {
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    if (cellKind(grid[row]![column], lexicon) === 'number') return true;
  }
  return false;
}

/** Takes in the rows above and below that complete a heading row. */
function stackAround(sheet: Headings, region: Region, row: number, before: HeadStack | undefined): HeadStack {
  let first = row;
  const floor = before === undefined ? region.firstRow : before.last + 1;
  while (first > floor && row - first < STACK_MOST - 1 && completesFromAbove(sheet, region, first - 1)) first--;
  let last = row;
  while (last < region.lastRow && last - first < STACK_MOST - 1 && completesFromBelow(sheet, region, last)) last++;
  return { first, last };
}

/** A sparse row of groups over the heading: periods, metrics or names, no figures. */
function completesFromAbove(sheet: Headings, region: Region, row: number): boolean {
  if (sheet.profile.filled[row]! < 2) return false;
  const cells = sheet.grid[row]!;
  const sequence = periodSequence(cells, region.firstColumn, region.lastColumn, sheet.lexicon);
  const months = sequence.columns.length > 1 && sequence.columns.every((column) => isFirstOfMonth(cells[column]));
  const days = daysOverWeekdays(sheet, region, row);
  const runs = sequence.regular || (sequence.labels > 0 && sequence.labels === sequence.columns.length) || months;
  const sided = datesOverSides(sheet, region, row);
  const features = featuresOf(
    sheet,
    region,
    row,
    new Set(runs || sided ? [sequence.corner, ...sequence.columns] : days),
  );
  if (features.figures > 0 || features.long > 0 || features.filled < 2) return false;
  if (days.length > 1 || sided) return true;
  if (isKeyValueLine(sheet, region, row, features)) return false;
  if (features.roles + features.labels >= 2 && features.unknown <= features.labels + features.roles) return true;
  return headsGroups(sheet, region, row, features);
}

/** Names over groups that repeat: `高橋 | | 佐藤 |` over `目標 | 実績 | 目標 | 実績`. */
function headsGroups({ grid, lexicon }: Headings, region: Region, row: number, features: RowFeatures): boolean {
  const lower = grid[row + 1];
  if (lower === undefined) return false;
  const cells = grid[row]!;
  if (features.columns.some((column) => /[:：。、]|.{16}/.test(String(cells[column])))) return false;
  const below: string[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const word = lexicon.at(lower[column]);
    if (!word.blank) below.push(word.text);
  }
  // A corner (項目) of its own may stand before them.
  if (new Set(below).size * 2 > below.length + 1) return false;
  // A name may stand over the first column of its group only, or be repeated over each.
  const heads = features.columns.filter(
    (column) => !isBlankCell(lower[column]) && (column === 0 || cells[column] !== cells[column - 1]),
  );
  const first = new Set(heads.map((column) => lexicon.at(lower[column]).text));
  return heads.length >= 2 && first.size === 1;
}

/** What Sheets makes of 2026年4月 in a heading, in whatever zone. */
function isFirstOfMonth(cell: Cell | undefined): boolean {
  if (!(cell instanceof Date)) return false;
  return [-10, 14].some((hours) => new Date(cell.getTime() + hours * 3_600_000).getUTCDate() === 1);
}

/** The next row goes on with the heading: it is one itself without beginning anew, or names units or weekdays. */
function completesFromBelow(sheet: Headings, region: Region, row: number): boolean {
  const next = row + 1;
  if (sheet.profile.filled[next] === 0) return false;
  const cells = sheet.grid[next]!;
  if (isUnitRow(sheet, region, next)) return true;
  if (!isHeading(sheet, region, next, true) || namesTimeUnder(sheet, region, row, next)) return false;
  let repeats = 0;
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    if (isBlankCell(cells[column])) continue;
    if (cells[column] === sheet.grid[row]![column] && sheet.lexicon.at(cells[column]).role !== undefined) repeats++;
  }
  return repeats < 2;
}

const UNIT =
  /^[(（[]?(?:件|名|人|社|回|通|本|円|千円|万円|百万円|%|％|単位|時間|分|日|[月火水木金土日]|mon|tue|wed|thu|fri|sat|sun|\d{0,2}日?[(（]?[月火水木金土日][)）]?)[)）\]]?$/i;

function isUnitRow({ grid, lexicon }: Headings, region: Region, row: number): boolean {
  let units = 0;
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const cell = grid[row]![column]!;
    if (isBlankCell(cell)) continue;
    if (typeof cell !== 'string') return false;
    const word = lexicon.of(cell);
    if (UNIT.test(word.text)) units++;
    else if (word.role === undefined && word.side === undefined) return false;
  }
  return units >= 2;
}
