import type { Cell } from '../grid/cell';
import type { DateReading } from '../parse/date-reading';
import { readDateText } from '../parse/date-text';
import { foldText } from '../parse/text';
import type { Word } from './lexicon';
import { isYearNumber } from './period-sequence';

/** A period in a heading: as text, or as the Date that Sheets made of it. */
export type HeadPeriod = { readonly reading: DateReading } | { readonly date: Date };

/**
 * 4月 over 第1週 or 1日: the lower one takes the month and year of the upper. 2026年度 over 4月 … 3月: the year of each month.
 *
 * @param fiscalStart month in which a fiscal year begins
 */
export function combinePeriods(
  upper: HeadPeriod | undefined,
  lower: HeadPeriod | undefined,
  fiscalStart: number,
): HeadPeriod | undefined {
  if (lower === undefined) return upper;
  if (upper === undefined || !('reading' in upper) || !('reading' in lower)) return lower;
  const [above, below] = [upper.reading, lower.reading];
  if (above.form === 'month') {
    const { year, short, month } = above;
    if (below.form === 'week-number' && below.week <= 6)
      return { reading: { form: 'week', year, short, month, week: below.week, weak: false } };
    if (below.form === 'day-of-month')
      return { reading: { form: 'day', year, short, month, day: below.day, timed: false, weak: false } };
  }
  if (above.form !== 'fiscal' || !('year' in below) || below.year !== undefined || below.short !== undefined)
    return lower;
  const { year, short } = above;
  // 1Q and 上期 are of the fiscal year above. Week 1 of one may be its first or that of the calendar.
  if (below.form === 'fiscal') return below.part === 'year' ? lower : { reading: { ...below, year, short } };
  if (below.form === 'week-number') return above.fiscal ? lower : { reading: { ...below, year, short } };
  const next = above.fiscal && below.month < fiscalStart ? 1 : 0;
  const later = (one: number | undefined): number | undefined => (one === undefined ? undefined : one + next);
  return { reading: { ...below, year: later(year), short: later(short) } };
}

/** 2026 in a heading is that year, in the corner or in a run of years. */
function yearPeriod(year: number): HeadPeriod {
  return { reading: { form: 'fiscal', part: 'year', number: 1, fiscal: false, year, short: undefined, weak: false } };
}

/** A typed date, a year, or a day number in a run of them. */
export function periodOfCell(cell: Cell, inSequence: boolean): HeadPeriod | undefined {
  if (cell instanceof Date) return { date: cell };
  if (typeof cell !== 'number') return undefined;
  if (isYearNumber(cell)) return yearPeriod(cell);
  if (inSequence) return { reading: { form: 'day-of-month', day: cell, weak: true } };
  return undefined;
}

const SIDED_PERIOD =
  /^(.*?(?:\d\s*(?:月|週|q|四半期|日|期|w)|q\s*\d|[上下]半?期))\s*(?:度|分)?の?\s*(?:実績|目標|計画|予算|達成率|計|合計)$/i;

/** 4月, 4/1 in a run, and 4月実績: a period with or without a side. */
export function isPeriodWord(word: Word, inSequence: boolean): boolean {
  if (word.date !== undefined) return inSequence || (!word.date.weak && word.number.kind !== 'number');
  if (word.number.kind === 'number' && (inSequence || isYearNumber(word.number.value))) return true;
  return word.total === undefined && sidedPeriod(word) !== undefined;
}

function sidedPeriod(word: Word): string | undefined {
  return word.innerSide === undefined ? undefined : SIDED_PERIOD.exec(word.text)?.[1];
}

/** The period a word names, a side behind it aside. */
export function periodOfWord(word: Word, inSequence: boolean): HeadPeriod | undefined {
  if (word.date !== undefined) return { reading: word.date };
  if (word.number.kind === 'number' && isYearNumber(word.number.value)) return yearPeriod(word.number.value);
  if (inSequence && word.number.kind === 'number')
    return { reading: { form: 'day-of-month', day: word.number.value, weak: true } };
  const named = sidedPeriod(word);
  const reading = named === undefined ? undefined : readDateText(named);
  return reading === undefined ? undefined : { reading };
}

const TIME_FIRST =
  /^((?:20\d{2}年)?\s*\d{1,2}月(?:度|分)?|20\d{2}[/.-]\d{1,2}|(?:20\d{2}年度?)?\s*(?:[上下]半?期|[1-4]q)|20\d{2}年度?)[\s・:：_／/-]*(?:の)?((?![度分]$)\D.*)$/i;
const TIME_LAST =
  /^(.*?\D)[\s・:：_（([]+((?:20\d{2}年)?\s*\d{1,2}月(?:度|分)?|(?:20\d{2}年度?)?\s*(?:[上下]半?期|[1-4]q)|20\d{2}年度?)[）)\]]?$/i;

/** 8月面談, 面談（8月）: a period and what is counted in it, in one cell of a heading; `undefined` where it is not both. */
export function datedLabel(text: string): { readonly period: HeadPeriod; readonly label: string } | undefined {
  const folded = foldText(text).trim();
  const first = TIME_FIRST.exec(folded);
  const last = first === null ? TIME_LAST.exec(folded) : null;
  const [time, label] = first === null ? [last?.[2], last?.[1]] : [first[1], first[2]];
  const reading = time === undefined ? undefined : readDateText(time);
  return reading === undefined || label === undefined ? undefined : { period: { reading }, label: label.trim() };
}
