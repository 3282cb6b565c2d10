import type { Cell } from '../grid/cell';
import { isBlankCell } from './row-profile';

const WEEKDAY =
  /^[(（]?(?:[月火水木金土日祝]|mon|tue|wed|thu|fri|sat|sun|mo|tu|we|th|fr|sa|su)(?:day|sday|nesday|rsday|urday|曜日?)?[)）]?$/i;
const JAPANESE_DAYS = '日月火水木金土';
const ENGLISH_DAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
/** What the row of weekdays is called at its left end. */
const NAME_OF_ROW = /^(?:曜日?|weekdays?|day|days of week|dow)$/i;
/** 月 and 日 alone are months and days; three weekdays in order are a week. */
const RUN_LEAST = 3;
/** Weekends, a holiday beside them: so many days may be left out between two columns. */
const STEP_MOST = 4;

/** Whether a row of cells holds weekdays under a row of days: it says nothing that the days do not. */
export function isWeekdayRow(cells: readonly Cell[]): boolean {
  const seen = new Set<string>();
  for (const cell of cells) {
    if (cell === '' || cell === '#N/A') continue;
    if (typeof cell !== 'string') return false;
    const text = cell.trim();
    if (text === '') continue;
    if (!WEEKDAY.test(text)) return false;
    seen.add(text);
  }
  return seen.size >= 3;
}

/** 0 for Sunday … 6 for Saturday; −1 for 祝, which follows no order; `undefined` where the text is no weekday. */
function weekdayOf(cell: Cell | undefined): number | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (!WEEKDAY.test(text)) return undefined;
  const plain = text.replace(/^[(（]/, '').toLowerCase();
  const japanese = JAPANESE_DAYS.indexOf(plain.charAt(0));
  return japanese >= 0 ? japanese : ENGLISH_DAYS.indexOf(plain.slice(0, 2));
}

/**
 * Columns of a row whose cells are weekdays, one after the other: 土 日 月 火 beside 担当 and 項目. Empty where they are no
 * run, as 日 and 月 alone are headings of their own.
 */
export function weekdayColumns(cells: readonly Cell[]): readonly number[] {
  const columns: number[] = [];
  let last: number | undefined;
  let distinct = 0;
  for (let column = 0; column < cells.length; column++) {
    const day = weekdayOf(cells[column]);
    if (day === undefined) continue;
    if (last !== undefined && day >= 0) {
      const step = (day - last + 7) % 7;
      if (step > STEP_MOST) return [];
      if (step > 0) distinct++;
    } else if (day >= 0) distinct++;
    if (day >= 0) last = day;
    columns.push(column);
  }
  return distinct >= RUN_LEAST ? columns : [];
}

/** Columns in which a row of bare numbers stands over weekdays: 5 6 7 over 日 月 火 are days of a month, however few. */
export function numberedDays(cells: readonly Cell[], lower: readonly Cell[]): readonly number[] {
  const columns = weekdayColumns(lower).filter((column) => !isBlankCell(cells[column]));
  let last = 0;
  for (const column of columns) {
    const number = Number(cells[column]);
    if (!Number.isInteger(number) || number < 1 || number > 31 || number === last) return [];
    last = number;
  }
  return columns;
}

/** The rows of a head without their weekdays, and the columns the weekdays stood over. */
export function takeWeekdays(rows: readonly Cell[][]): { rows: Cell[][]; columns: ReadonlyMap<number, string> } {
  const columns = new Map<number, string>();
  const left = rows.map((cells) => {
    const days = weekdayColumns(cells);
    if (days.length === 0) return cells;
    const rest = [...cells];
    for (const column of days) {
      columns.set(column, String(cells[column]).trim());
      rest[column] = '';
    }
    return rest.map((cell) => (typeof cell === 'string' && NAME_OF_ROW.test(cell.trim()) ? '' : cell));
  });
  return { rows: left, columns };
}
