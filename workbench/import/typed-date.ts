import type { SheetLocale } from './sheet-locale';
import { type ImportedCell, serialOf } from './workbook';

interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

type DateRule = { readonly pattern: RegExp; readonly read: (parts: string[], yearNow: number) => Ymd };

const ymd = (year: string | number, month: string | number, day: string | number, format: string): Ymd => ({
  year: fullYear(year),
  month: Number(month),
  day: Number(day),
  format,
});

/** Two digits: 00–49 are this century, as Sheets and Excel set it (29 or 49 at the border hardly matters here). */
function fullYear(year: string | number): number {
  const value = Number(year);
  if (String(year).length > 2 || value >= 100) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

/** Year first is read the same in every locale. */
const YEAR_FIRST: readonly DateRule[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, read: ([, y, m, d]) => ymd(y!, m!, d!, 'yyyy-mm-dd') },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, read: ([, y, m, d]) => ymd(y!, m!, d!, 'yyyy/mm/dd') },
];

const JAPANESE: readonly DateRule[] = [
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, read: ([, y, m, d]) => ymd(y!, m!, d!, 'yyyy"年"m"月"d"日"') },
  { pattern: /^(\d{4})年(\d{1,2})月$/, read: ([, y, m]) => ymd(y!, m!, 1, 'yyyy"年"m"月"') },
  { pattern: /^(\d{1,2})月(\d{1,2})日$/, read: ([, m, d], now) => ymd(now, m!, d!, 'm"月"d"日"') },
  { pattern: /^(\d{4})\/(\d{1,2})$/, read: ([, y, m]) => ymd(y!, m!, 1, 'yyyy/mm') },
  { pattern: /^(\d{2})\/(\d{1,2})\/(\d{1,2})$/, read: ([, y, m, d]) => ymd(y!, m!, d!, 'yy/mm/dd') },
  { pattern: /^(\d{1,2})\/(\d{1,2})$/, read: ([, m, d], now) => ymd(now, m!, d!, 'm/d') },
  { pattern: /^(\d{1,2})-(\d{1,2})$/, read: ([, m, d], now) => ymd(now, m!, d!, 'm-d') },
];

const MONTH_FIRST: readonly DateRule[] = [
  { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/, read: ([, m, d, y]) => ymd(y!, m!, d!, 'm/d/yyyy') },
  { pattern: /^(\d{1,2})-(\d{1,2})-(\d{2}|\d{4})$/, read: ([, m, d, y]) => ymd(y!, m!, d!, 'm-d-yyyy') },
  { pattern: /^(\d{1,2})\/(\d{1,2})$/, read: ([, m, d], now) => ymd(now, m!, d!, 'm/d') },
  { pattern: /^(\d{1,2})-(\d{1,2})$/, read: ([, m, d], now) => ymd(now, m!, d!, 'm-d') },
];

const DAY_FIRST: readonly DateRule[] = [
  { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/, read: ([, d, m, y]) => ymd(y!, m!, d!, 'dd/mm/yyyy') },
  { pattern: /^(\d{1,2})-(\d{1,2})-(\d{2}|\d{4})$/, read: ([, d, m, y]) => ymd(y!, m!, d!, 'dd-mm-yyyy') },
  { pattern: /^(\d{1,2})\/(\d{1,2})$/, read: ([, d, m], now) => ymd(now, m!, d!, 'dd/mm') },
  { pattern: /^(\d{1,2})-(\d{1,2})$/, read: ([, d, m], now) => ymd(now, m!, d!, 'dd-mm') },
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = 'january february march april may june july august september october november december'.split(' ');

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  const whole = FULL_MONTHS.indexOf(lower);
  return (whole >= 0 ? whole : MONTHS.indexOf(lower === 'sept' ? 'sep' : lower)) + 1;
}

/**
 * English month names. `Apr 26` and `Apr-26` are left as text: whether a day or a year is meant cannot be told
 * from the cell, and a heading must not turn into the 26th.
 */
const MONTH_NAMES: readonly DateRule[] = [
  {
    pattern: /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/,
    read: ([, m, d, y]) => ymd(y!, monthNumber(m!), d!, 'mmm d, yyyy'),
  },
  {
    pattern: /^(\d{1,2})[ -]([A-Za-z]{3,9})(?:-|,? )(\d{2}|\d{4})$/,
    read: ([, d, m, y]) => ymd(y!, monthNumber(m!), d!, 'd mmm yyyy'),
  },
];

const RULES: Readonly<Record<SheetLocale, readonly DateRule[]>> = {
  ja_JP: [...YEAR_FIRST, ...JAPANESE],
  en_US: [...YEAR_FIRST, ...MONTH_FIRST, ...MONTH_NAMES],
  en_GB: [...YEAR_FIRST, ...DAY_FIRST, ...MONTH_NAMES],
};

const CLOCK = /^(\d{1,5}):(\d{1,2})(?::(\d{1,2}))?(?:\s?([AaPp])\.?[Mm]\.?)?$/;

/**
 * A date, a time or both, as Sheets understands them when typed; `undefined` where it would keep the text (no
 * such day, the other locale's order, a weekday behind it). A date without a year is of `yearNow`. A clock time
 * alone is a fraction of a day, and `48:00` or `3:1` is one too: that is how durations and ratios get lost.
 *
 * @param text without spaces around it
 */
export function typedDate(text: string, locale: SheetLocale, yearNow: number): ImportedCell | undefined {
  if (!/^[\dA-Za-z]/.test(text) || !/\d/.test(text) || text.length > 40) return undefined;
  const time = clockTime(text);
  if (time) return time;
  const whole = dayOnly(text, locale, yearNow);
  if (whole) return whole;
  const parts = /^(.+?)\s+(\d{1,2}:\d{1,2}(?::\d{1,2})?(?:\s?[AaPp]\.?[Mm]\.?)?)$/.exec(text);
  if (!parts) return undefined;
  const day = dayOnly(parts[1]!, locale, yearNow);
  const clock = clockTime(parts[2]!);
  if (!day || !clock || Number(clock.value) >= 1) return undefined;
  return { value: Number(day.value) + Number(clock.value), format: `${day.format} h:mm:ss` };
}

function dayOnly(text: string, locale: SheetLocale, yearNow: number): ImportedCell | undefined {
  for (const rule of RULES[locale]) {
    const parts = rule.pattern.exec(text);
    if (!parts) continue;
    const { year, month, day, format } = rule.read(parts, yearNow);
    if (!isDay(year, month, day)) return undefined;
    return { value: serialOf(year, month, day), format };
  }
  return undefined;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1900) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function clockTime(text: string): ImportedCell | undefined {
  const parts = CLOCK.exec(text);
  if (!parts) return undefined;
  let hours = Number(parts[1]);
  const minutes = Number(parts[2]);
  const seconds = Number(parts[3] ?? 0);
  const half = parts[4]?.toLowerCase();
  if (minutes > 59 || seconds > 59) return undefined;
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half === 'p' ? 12 : 0);
  }
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (hours >= 24) return { value, format: '[h]:mm:ss' };
  return { value, format: parts[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}
