import { cellKind, isFigure } from './cell-kind';
import { findHeadings, type HeadStack } from './find-headings';
import type { Headings } from './heading-looks';
import { inheritHeads } from './inherit-heads';
import { joinRepeats } from './join-repeats';
import { looksLikeName } from './name-like';
import { periodSequence } from './period-sequence';
import type { Region } from './region';
import { isBlankCell } from './row-profile';
import type { Piece, Table } from './table';
import { isWeekdayRow } from './weekdays';

/** So many rows tell whether a strip of columns is a table of its own. */
const SAMPLE = 400;

/**
 * Cuts a grid into tables: by blank columns into strips that can stand alone, by heading rows into sections, and each
 * section by its own blank columns again. Tables with the same heading in the same columns are one table with several
 * bodies. In order of their first row.
 */
export function findTables(sheet: Headings): Table[] {
  const { profile } = sheet;
  if (profile.end === 0) return [];
  const whole: Region = { firstRow: 0, lastRow: profile.end - 1, firstColumn: 0, lastColumn: profile.columns - 1 };
  const pieces: { region: Region; head: HeadStack; beside: boolean }[] = [];
  for (const strip of splitColumns(sheet, whole)) {
    const beside = strip !== whole;
    const heads = findHeadings(sheet, strip);
    heads.forEach((head, at) => {
      const lastRow = at + 1 < heads.length ? heads[at + 1]!.first - 1 : strip.lastRow;
      const section: Region = { ...strip, firstRow: head.first, lastRow };
      const parts = splitColumns(sheet, section);
      if (parts.length === 1) pieces.push({ region: section, head, beside });
      else for (const part of parts) for (const own of sectionsOf(sheet, part)) pieces.push({ ...own, beside: true });
    });
  }
  return joinRepeats(
    sheet,
    inheritHeads(sheet, pieces).flatMap((piece) => splitRepeatedKeys(sheet, piece)),
  );
}

function sectionsOf(sheet: Headings, part: Region): { region: Region; head: HeadStack }[] {
  const heads = findHeadings(sheet, part);
  return heads.map((head, at) => ({
    region: { ...part, firstRow: head.first, lastRow: at + 1 < heads.length ? heads[at + 1]!.first - 1 : part.lastRow },
    head,
  }));
}

/** Strips of columns between blank columns, where each could be read alone; else the region as it is. */
function splitColumns(sheet: Headings, region: Region): Region[] {
  const runs = columnRuns(sheet, region);
  if (runs.length < 2) return [region];
  const strips: Region[] = [];
  for (const [firstColumn, lastColumn] of runs) {
    const strip: Region = { ...region, firstColumn, lastColumn };
    const last = strips[strips.length - 1];
    if (last !== undefined && !(standsAlone(sheet, strip) && standsAlone(sheet, last))) {
      strips[strips.length - 1] = { ...last, lastColumn };
    } else strips.push(strip);
  }
  if (strips.length < 2) return [region];
  // A first or last strip that turned out to be no table of its own belongs to its neighbour.
  return strips.every((strip) => standsAlone(sheet, strip)) ? strips : [region];
}

/** Runs of columns that hold anything in rows with more than one filled cell. */
function columnRuns(sheet: Headings, region: Region): [number, number][] {
  const used = usedColumns(sheet, region);
  const runs: [number, number][] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    if (!used[column]) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function usedColumns({ grid, profile }: Headings, region: Region): boolean[] {
  if (region.firstRow === 0 && region.lastRow === profile.end - 1)
    return [...profile.inColumn].map((filled) => filled > 0);
  const used: boolean[] = new Array<boolean>(profile.columns).fill(false);
  let open = region.lastColumn - region.firstColumn + 1;
  for (let row = region.firstRow; row <= region.lastRow && open > 0; row++) {
    if (profile.filled[row]! < 2) continue;
    const cells = grid[row]!;
    for (let column = region.firstColumn; column <= region.lastColumn; column++) {
      if (used[column] || isBlankCell(cells[column])) continue;
      used[column] = true;
      open--;
    }
  }
  return used;
}

/** A strip is a table of its own when it has a heading, something that is counted, and a column that says for whom or when. */
function standsAlone(sheet: Headings, strip: Region): boolean {
  if (strip.lastColumn === strip.firstColumn) return false;
  const short: Region = { ...strip, lastRow: Math.min(strip.lastRow, strip.firstRow + SAMPLE) };
  const head = findHeadings(sheet, short, 1)[0];
  if (head === undefined) return false;
  return hasCounts(sheet, strip, head) && hasKeys(sheet, strip, head);
}

function hasCounts({ grid, profile, lexicon }: Headings, strip: Region, head: HeadStack): boolean {
  for (let row = head.first; row <= head.last; row++) {
    const cells = grid[row]!;
    if (periodSequence(cells, strip.firstColumn, strip.lastColumn, lexicon).columns.length >= 2) return true;
    for (let column = strip.firstColumn; column <= strip.lastColumn; column++) {
      const word = lexicon.at(cells[column]);
      if (word.isMetric || word.role === 'activity' || word.role === 'stage' || word.role === 'count') return true;
    }
  }
  for (let row = head.last + 1; row <= Math.min(strip.lastRow, head.last + 6); row++) {
    if (lexicon.at(grid[row]![strip.firstColumn]).isMetric) return true;
  }
  return figureColumns({ grid, profile, lexicon }, strip, head) >= 2;
}

/** Columns of numbers under a heading: what is counted may be named above the table only. */
function figureColumns({ grid, profile, lexicon }: Headings, strip: Region, head: HeadStack): number {
  let count = 0;
  for (let column = strip.firstColumn; column <= strip.lastColumn; column++) {
    if (isBlankCell(grid[head.last]![column])) continue;
    let [numbers, others, seen] = [0, 0, 0];
    for (let row = head.last + 1; row <= strip.lastRow && seen < 6; row++) {
      if (profile.filled[row]! < 2) continue;
      seen++;
      const kind = cellKind(grid[row]![column], lexicon);
      if (kind === 'number') numbers++;
      else if (kind === 'text' || kind === 'date') others++;
    }
    if (numbers > 0 && others === 0) count++;
  }
  return count;
}

const KEY_ROLES: ReadonlySet<string> = new Set([
  'date',
  'month',
  'week',
  'period',
  'member',
  'ra',
  'person',
  'activity',
  'candidate',
  'candidate-id',
  'id',
]);

/** A person, time or label column of its own: its first filled column holds text or dates, not figures. */
function hasKeys({ grid, profile, lexicon }: Headings, strip: Region, head: HeadStack): boolean {
  for (let row = head.first; row <= head.last; row++) {
    const { role } = lexicon.at(grid[row]![strip.firstColumn]);
    if (role !== undefined && KEY_ROLES.has(role)) return true;
  }
  if (personOverDays({ grid, profile, lexicon }, strip, head)) return true;
  let keys = 0;
  let figures = 0;
  for (let row = head.last + 1; row <= strip.lastRow && keys + figures < 8; row++) {
    if (profile.filled[row]! < 2) continue;
    const kind = cellKind(grid[row]![strip.firstColumn], lexicon);
    if (kind === 'text' || kind === 'date') keys++;
    else if (isFigure(kind)) figures++;
    else {
      const word = lexicon.at(grid[row]![strip.firstColumn]);
      if (word.date !== undefined) keys++;
    }
  }
  return keys > figures;
}

/** So many rising numbers below a name are days of the month. */
const DAYS_LEAST = 4;

/** 水沢 | 面談 | 推薦 over 1, 2, 3, 6 …: the name stands where 日 would, and the numbers are the days of a month. */
function personOverDays({ grid, lexicon }: Headings, strip: Region, head: HeadStack): boolean {
  const name = grid[head.last]![strip.firstColumn];
  if (typeof name !== 'string' || lexicon.of(name).isMetric || !looksLikeName(name)) return false;
  let days = 0;
  let last = 0;
  for (let row = head.last + 1; row <= strip.lastRow && days < DAYS_LEAST; row++) {
    const day = Number(grid[row]![strip.firstColumn]);
    if (!Number.isInteger(day) || day <= last || day > 31) return false;
    last = day;
    days++;
  }
  return days === DAYS_LEAST;
}

/** 求職者 | 担当 over both rows before 予定日 | 実施日 | 予定日 | 実施日: what comes again belongs to groups of one table. */
function headedBefore({ grid }: Headings, { region, head }: Piece, column: number): boolean {
  for (let row = head.first; row <= head.last; row++) {
    for (let left = region.firstColumn; left < column; left++) if (!isBlankCell(grid[row]![left])) return true;
  }
  return false;
}

/** 日付 | 担当 | 架電数 | 日付 | 担当 | アポ数: a second table begins where the first key heading comes again. */
function splitRepeatedKeys(sheet: Headings, piece: Piece): Piece[] {
  const { grid, lexicon } = sheet;
  const { region, head } = piece;
  for (let row = head.last; row >= head.first; row--) {
    const cells = grid[row]!;
    if (isWeekdayRow(cells.slice(region.firstColumn, region.lastColumn + 1))) continue;
    let first = region.firstColumn;
    while (first <= region.lastColumn && isBlankCell(cells[first])) first++;
    const word = lexicon.at(cells[first]);
    if (word.role === undefined || word.role === 'status' || word.role === 'note' || word.role === 'count') continue;
    if (headedBefore(sheet, piece, first)) continue;
    const starts = [region.firstColumn];
    for (let column = first + 2; column <= region.lastColumn; column++)
      if (cells[column] === cells[first]) starts.push(column);
    if (starts.length < 2) continue;
    return starts.map((firstColumn, at) => ({
      head,
      beside: true,
      region: { ...region, firstColumn, lastColumn: at + 1 < starts.length ? starts[at + 1]! - 1 : region.lastColumn },
    }));
  }
  return [piece];
}
