import type { Day } from '../calendar/day';
import { dayOf, yearMonthDay } from '../calendar/day';
import { calendarYear, fiscalHalf, fiscalQuarter, fiscalYear } from '../calendar/fiscal';
import type { Period } from '../calendar/period';
import { ERA, eraYear, fullYear } from './era';
import { readFiscal } from './fiscal-text';
import { MONTH_NAME, monthOfName } from './month-names';
import { foldText } from './text';

/** What the title and note lines above a table say of its time. Each is `undefined` where they do not name it. */
export interface TitleContext {
  /** Calendar year (`2026年`, `April 2026`). */
  readonly year: number | undefined;
  /** Year in which the fiscal year starts (`2026年度`, `FY26`, `Q1 2026`, `令和8年度`). */
  readonly fiscalYear: number | undefined;
  readonly half: 1 | 2 | undefined;
  readonly quarter: 1 | 2 | 3 | 4 | undefined;
  /** First and last month named (`4月〜7月` → [4, 7], `4月度` → [4, 4]). */
  readonly months: readonly [number, number] | undefined;
}

export const NO_TITLE: TitleContext = {
  year: undefined,
  fiscalYear: undefined,
  half: undefined,
  quarter: undefined,
  months: undefined,
};

const FISCAL_PHRASE = new RegExp(
  [
    `(?:fy)?\\s*(?:${ERA})?'?(?:\\d{4}|\\d{2}|元|(?<=[和成])\\d{1,2}|(?<![\\d/.])\\d{1,2})\\s*年?度?[\\s・/-]*(?:[上下](?:半?期)|h[12](?!\\d)|q[1-4](?!\\d)|第?[1-4一二三四](?:q|四半期))`,
    `(?:h[12]|q[1-4]|[12]h|[1-4]q)[\\s,/-]*(?:fy)?\\s*'?(?:\\d{4}|\\d{2})(?!\\d)`,
    `fy\\s*'?(?:\\d{4}|\\d{2})(?!\\d)`,
    `(?:${ERA})?(?:\\d{4}|\\d{1,2}|元)年度`,
    '[上下](?:半?期)|第?[1-4一二三四](?:q|四半期)(?![a-z])|(?<![a-z])[qh][1-4](?!\\d)',
  ].join('|'),
  'g',
);
const YEAR_TEXT = `(${ERA})?\\s*(\\d{4}|(?<!\\d)\\d{1,2}|元)年(?!度|間|目|生|卒|\\d{0,2}[ヶか])(\\s*\\d{1,2}月)?`;
const YEAR = new RegExp(YEAR_TEXT, 'g');
const YEAR_PARTS = new RegExp(YEAR_TEXT);
const MONTH_SPAN = /(?<!\d)(\d{1,2})\s*月?(?:度)?\s*(?:~|から|-)\s*(?:\d{2,4}年)?(\d{1,2})\s*月(?!末|中旬|上旬|下旬)/;
const MONTH = /(?<![\d/])(\d{1,2})\s*月(?!\s*\d{1,2}日|末|中旬|上旬|下旬|間)/;
const NUMERIC_MONTH = /(?<!\d)((?:19|20)\d{2})[/.-](\d{1,2})(?![\d/.-])/;
const ENGLISH_SPAN = new RegExp(`\\b(${MONTH_NAME})\\s*(?:\\d{4})?\\s*(?:-|~|to|through)\\s*(${MONTH_NAME})\\b`);
const ENGLISH_MONTH = new RegExp(`\\b(${MONTH_NAME})\\s*,?\\s*'?(\\d{4}|\\d{2})\\b`);
const BARE_YEAR = /(?<![\d/.,-])(20\d{2})(?![\d/.,-])/;

/**
 * Gathers year, fiscal year, half, quarter and months from title lines such as `2026年度 上期 選考進捗管理表（4月〜7月）`,
 * `Perm Desk - Activity Log Q1 2026`, `FY26`, `令和8年度`, `2026年4月 営業日報`. Earlier lines win.
 *
 * @param texts title, note and head lines, from the top
 * @param asOf settles what a year of two digits means (26, or Reiwa 8)
 */
export function titleContext(texts: readonly string[], asOf: Day): TitleContext {
  const found: { -readonly [Key in keyof TitleContext]: TitleContext[Key] } = { ...NO_TITLE };
  const now = yearMonthDay(asOf).year;
  for (const text of texts) {
    if (text.length > 200) continue;
    const line = foldText(text).toLowerCase();
    readFiscalPhrases(line, now, found);
    readYears(line, now, found);
    readMonths(line, now, found);
  }
  return found;
}

type Found = { -readonly [Key in keyof TitleContext]: TitleContext[Key] };

function readFiscalPhrases(line: string, now: number, found: Found): void {
  for (const phrase of line.match(FISCAL_PHRASE) ?? []) {
    const reading = readFiscal(phrase.trim());
    if (!reading?.fiscal) continue;
    const year = reading.year ?? (reading.short === undefined ? undefined : fullYear(reading.short, now));
    if (found.fiscalYear === undefined) found.fiscalYear = year;
    if (reading.part === 'half' && found.half === undefined) found.half = reading.number as 1 | 2;
    if (reading.part === 'quarter' && found.quarter === undefined) found.quarter = reading.number as 1 | 2 | 3 | 4;
  }
}

function readYears(line: string, now: number, found: Found): void {
  for (const phrase of line.match(YEAR) ?? []) {
    if (found.year !== undefined) return;
    const [, era, year, month] = YEAR_PARTS.exec(phrase)!;
    if (era !== undefined) found.year = eraYear(era, year!);
    else if (year!.length === 4) found.year = Number(year);
    else if (year !== '元' && month !== undefined) found.year = fullYear(Number(year), now);
  }
  const bare = found.year === undefined && found.fiscalYear === undefined ? BARE_YEAR.exec(line) : null;
  if (bare) found.year = Number(bare[1]);
}

function readMonths(line: string, now: number, found: Found): void {
  if (found.months !== undefined) return;
  const span = MONTH_SPAN.exec(line);
  if (span) {
    found.months = months(Number(span[1]), Number(span[2]));
    return;
  }
  const english = ENGLISH_SPAN.exec(line);
  if (english) {
    found.months = [monthOfName(english[1]!), monthOfName(english[2]!)];
    return;
  }
  const numeric = NUMERIC_MONTH.exec(line);
  const month = MONTH.exec(line);
  if (month) found.months = months(Number(month[1]), Number(month[1]));
  else if (numeric) {
    found.months = months(Number(numeric[2]), Number(numeric[2]));
    if (found.months && found.year === undefined) found.year = Number(numeric[1]);
  } else {
    const named = ENGLISH_MONTH.exec(line);
    if (!named) return;
    found.months = [monthOfName(named[1]!), monthOfName(named[1]!)];
    if (found.year === undefined)
      found.year = named[2]!.length === 4 ? Number(named[2]) : fullYear(Number(named[2]), now);
  }
}

function months(first: number, last: number): readonly [number, number] | undefined {
  return first >= 1 && first <= 12 && last >= 1 && last <= 12 ? [first, last] : undefined;
}

/**
 * The stretch of days a title names, the narrowest it gives: months before quarter before half before year. `undefined` where it
 * names no year.
 */
export function titlePeriod(title: TitleContext, fiscalStart: number): Period | undefined {
  const year = titleYear(title, fiscalStart);
  if (year === undefined) return undefined;
  if (title.months !== undefined) return monthsPeriod(title, title.months, fiscalStart);
  const fiscal = title.fiscalYear ?? title.year!;
  if (title.quarter !== undefined) return fiscalQuarter(fiscal, title.quarter, fiscalStart);
  if (title.half !== undefined) return fiscalHalf(fiscal, title.half, fiscalStart);
  return year;
}

/** The whole year a title names: a fiscal one where it says so, else the calendar year. */
export function titleYear(title: TitleContext, fiscalStart: number): Period | undefined {
  if (title.fiscalYear !== undefined) return fiscalYear(title.fiscalYear, fiscalStart);
  return title.year === undefined ? undefined : calendarYear(title.year);
}

function monthsPeriod(title: TitleContext, [from, to]: readonly [number, number], fiscalStart: number): Period {
  const start = title.year ?? (from >= fiscalStart ? title.fiscalYear! : title.fiscalYear! + 1);
  const end = to >= from ? start : start + 1;
  return { first: dayOf(start, from, 1), last: dayOf(end, to + 1, 1) - 1, grain: from === to ? 'month' : 'range' };
}
