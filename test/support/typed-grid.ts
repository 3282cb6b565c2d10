import type { Cell } from '../../src/core/grid/cell';

/** What has to be known to type a sheet's text as its owner's spreadsheet would hold it. */
export interface Typing {
  /** Order of `a/b/yyyy`; without it such texts stay text. */
  readonly dateOrder?: 'dmy' | 'mdy' | undefined;
  /** With a year, short dates (4/1, 2026/4, 26/4/1) become dates too, as if typed by hand during that year. */
  readonly shortDatesYear?: number | undefined;
  /** The Date of a day (and time) in the spreadsheet's zone; by default the script's own zone. */
  readonly makeDate?: (
    year: number,
    month: number,
    day: number,
    hours: number,
    minutes: number,
    seconds: number,
  ) => Date;
}

type MakeDate = NonNullable<Typing['makeDate']>;

const IN_SCRIPT_ZONE: MakeDate = (year, month, day, hours, minutes, seconds) =>
  new Date(year, month - 1, day, hours, minutes, seconds);

/** Dates of a spreadsheet whose zone lies `hours` east of UTC all year. */
export function zoneEastOfUtc(hours: number): MakeDate {
  return (year, month, day, hour, minute, second) =>
    new Date(Date.UTC(year, month - 1, day, hour, minute, second) - hours * 3_600_000);
}

/**
 * The cells of a CSV as Sheets holds them when the file is opened there: numbers (with commas, currency or
 * brackets), percentages as fractions, full dates and time stamps as Dates, `3:1` and `48:00` as times of
 * 1899-12-30. Everything else stays text.
 */
export function typedGrid(rows: readonly (readonly string[])[], typing: Typing = {}): Cell[][] {
  return rows.map((row) => row.map((text) => typedCell(text, typing)));
}

export function typedCell(text: string, typing: Typing = {}): Cell {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return typedNumber(trimmed) ?? typedDate(trimmed, typing) ?? text;
}

function typedNumber(text: string): number | undefined {
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed !== null && /^[\d.,]+$/.test(bracketed[1]!)) return negated(typedNumber(bracketed[1]!));
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(text);
  // 93.5 / 100 and not 93.5 * 0.01: the nearest fraction, as the cell holds it.
  if (percent !== null) return Number(percent[1]) / 100;
  const plain = /^(-?)[¥￥£$]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/.exec(text);
  if (plain === null) return undefined;
  const value = Number(`${plain[2]!.split(',').join('')}${plain[3] ?? ''}`);
  return plain[1] === '-' ? -value : value;
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

function typedDate(text: string, typing: Typing): Date | undefined {
  const make = typing.makeDate ?? IN_SCRIPT_ZONE;
  const time = /^(\d{1,2}):(\d{1,2})(?::(\d{2}))?$/.exec(text);
  if (time !== null) return make(1899, 12, 30, Number(time[1]), Number(time[2]), Number(time[3] ?? 0));
  const [, day = '', clock] = /^(\S+?)(?: (\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = (clock ?? '').split(':').map(Number);
  const date = fullDate(day, typing.dateOrder) ?? englishDate(text) ?? shortDate(day, typing.shortDatesYear);
  if (date === undefined) return undefined;
  const [year, month, dayOfMonth] = date;
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return undefined;
  return make(year, month, dayOfMonth, hours, minutes, seconds);
}

type YearMonthDay = readonly [year: number, month: number, day: number];

function fullDate(text: string, order: 'dmy' | 'mdy' | undefined): YearMonthDay | undefined {
  const yearFirst =
    /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (yearFirst !== null) return [Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])];
  const yearLast = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (yearLast === null || order === undefined) return undefined;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  return order === 'dmy' ? [year, second, first] : [year, first, second];
}

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function englishDate(text: string): YearMonthDay | undefined {
  const match = /^(\d{1,2}) ([A-Za-z]{3}) (\d{4})$/.exec(text);
  if (match === null) return undefined;
  const month = ENGLISH_MONTHS.indexOf(match[2]!.toLowerCase()) + 1;
  return month === 0 ? undefined : [Number(match[3]), month, Number(match[1])];
}

function shortDate(text: string, year: number | undefined): YearMonthDay | undefined {
  if (year === undefined) return undefined;
  const monthDay = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (monthDay !== null) return [year, Number(monthDay[1]), Number(monthDay[2])];
  const yearMonth = /^(\d{4})(?:\/(\d{1,2})|年(\d{1,2})月)$/.exec(text);
  if (yearMonth !== null) return [Number(yearMonth[1]), Number(yearMonth[2] ?? yearMonth[3]), 1];
  const twoDigits = /^(\d{2})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  return twoDigits === null ? undefined : [2000 + Number(twoDigits[1]), Number(twoDigits[2]), Number(twoDigits[3])];
}
