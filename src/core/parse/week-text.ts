import type { DateReading } from './date-reading';
import { readEnglish } from './english-date';
import { numberOf } from './made-date';
import { MONTH_NAME, monthOfName } from './month-names';
import { readDigits, readNumeric } from './numeric-date';
import { withoutWeekday } from './time-of-day';

/** A day or a month, without time and weekday; folded, lower case. */
export function readDay(text: string, timed: boolean): DateReading | undefined {
  return readNumeric(text, timed) ?? readEnglish(text, timed) ?? readDigits(text);
}

const N = '([1-6一二三四五六])';
const MONTH_WEEK = new RegExp(
  `^(?:(\\d{4}|\\d{1,2})[年/.-]\\s*)?(\\d{1,2})(?:月[\\s/・の-]*|[\\s/-]*(?=第|w))(?:第\\s*${N}\\s*(?:週目?|w)|${N}\\s*(?:週目?|w)|(?:w|week\\s*)${N})$`,
);
const NAME_WEEK = new RegExp(`^(${MONTH_NAME})(?:\\s*'?(\\d{4}))?[\\s-]*(?:w|wk|week)\\s*([1-6])$`);
const WEEK_NUMBER =
  /^(?:(\d{4})(?:年度?|[-/\s])?\s*)?(?:第(\d{1,2})週目?|(\d{1,2})(?:週目?|w)|(?:w|wk|week|cw|kw)[\s.#-]*(\d{1,2}))$/;
const WEEK_FROM = /^(.+?)\s*(?:の?週|週~|~)$/;
const COMMENCING = /^(?:w\/?[cbs]|wk\s*comm?(?:encing)?|week\s*(?:commencing|beginning|starting|of|from))[\s.:]*(.+)$/;
const ENDING = /^(?:week\s*ending|w\/?e)[\s.:]*(.+)$/;
/** `1W(4/1-4/5)`: the range says it all. */
const LABELLED = /^(?:.*?(?:週目?|w|week|wk)\s*\d*)\s*[([]\s*([^()[\]]+)\s*[)\]]$/;

/** Weeks by number, by their first or last day, or by both; folded, lower case. */
export function readWeek(text: string): DateReading | undefined {
  if (!/[週w~]/.test(text)) return undefined;
  const labelled = LABELLED.exec(text);
  if (labelled) return readWeekRange(labelled[1]!) ?? readRange(labelled[1]!) ?? weekFrom(labelled[1]!, false);
  let match = MONTH_WEEK.exec(text);
  if (match) {
    const week =
      '一二三四五六'.indexOf(match[3] ?? match[4] ?? match[5] ?? '') + 1 || Number(match[3] ?? match[4] ?? match[5]);
    return weekReading(match[1], Number(match[2]), week);
  }
  match = NAME_WEEK.exec(text);
  if (match) return weekReading(match[2], monthOfName(match[1]!), Number(match[3]));
  match = WEEK_NUMBER.exec(text);
  if (match) {
    const week = Number(match[2] ?? match[3] ?? match[4]);
    const weak = match[1] === undefined && match[2] === undefined;
    if (week < 1 || week > 53) return undefined;
    return { form: 'week-number', week, year: numberOf(match[1]), short: undefined, weak };
  }
  match = COMMENCING.exec(text) ?? WEEK_FROM.exec(text);
  if (match) return weekFrom(match[1]!, false);
  match = ENDING.exec(text);
  return match ? weekFrom(match[1]!, true) : undefined;
}

/** 第2週(5-11): days of the month, where elsewhere 5-11 may be the 11th of May. */
function readWeekRange(text: string): DateReading | undefined {
  return /^\d{1,2}\s*[-~]\s*\d{1,2}$/.test(text.trim()) ? daysOfMonth(`${text.trim()}日`) : undefined;
}

function weekReading(year: string | undefined, month: number, week: number): DateReading | undefined {
  if (month < 1 || month > 12) return undefined;
  const full = year !== undefined && year.length === 4;
  return {
    form: 'week',
    month,
    week,
    year: full ? Number(year) : undefined,
    short: full ? undefined : numberOf(year),
    weak: false,
  };
}

function weekFrom(text: string, ending: boolean): DateReading | undefined {
  // 4月7週 is no week that begins on the 7th.
  if (/月\s*\d{1,2}$/.test(text)) return undefined;
  const start = readDay(withoutWeekday(text.trim()), false);
  if (!start || !(start.form === 'day' || start.form === 'numbers' || start.form === 'month-number')) return undefined;
  return { form: 'range', start, end: undefined, ending, weak: false };
}

/** `4/6〜4/12`, `4/6-12`, `4月6日から4月12日`, `6 Apr - 12 Apr`. */
export function readRange(text: string): DateReading | undefined {
  const days = daysOfMonth(text);
  if (days) return days;
  const split =
    /^(.+?)\s*(?:\.{2,3}|~|から|\bto\b|\s-\s)\s*(.+?)(?:まで)?$/.exec(text) ??
    /^([^-]*[/月a-z][^-]*?)\s*-\s*(.+)$/.exec(text) ??
    /^(\d{1,2})-(\d{1,2}\s*[a-z].+)$/.exec(text);
  if (!split) return undefined;
  const startText = withoutWeekday(split[1]!);
  // 6-10 Apr: the month stands behind the second day only.
  const start = readDay(/^\d{1,2}$/.test(startText) ? split[2]!.replace(/^\d{1,2}/, startText) : startText, false);
  if (!start) return undefined;
  let second = withoutWeekday(split[2]!);
  const sameMonth = /^(\d{1,2})日?$/.exec(second);
  if (sameMonth) second = withDay(split[1]!, sameMonth[1]!);
  const end = readDay(second, false);
  if (!end || !spans(start) || !spans(end)) return undefined;
  return { form: 'range', start, end, ending: false, weak: start.weak };
}

/** `1〜7日`: days of a month that stands elsewhere. */
function daysOfMonth(text: string): DateReading | undefined {
  const match = /^(\d{1,2})日?\s*[~-]\s*(\d{1,2})日$/.exec(text);
  if (!match) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2])];
  if (first < 1 || last > 31 || last < first) return undefined;
  const start: DateReading = { form: 'day-of-month', day: first, weak: true };
  return { form: 'range', start, end: { form: 'day-of-month', day: last, weak: true }, ending: false, weak: true };
}

function spans(reading: DateReading): boolean {
  return (
    reading.form === 'day' || reading.form === 'numbers' || reading.form === 'month' || reading.form === 'month-number'
  );
}

/** The start's text with another day: `4/6` and `12` → `4/12`. */
function withDay(start: string, day: string): string {
  return withoutWeekday(start).replace(/\d{1,2}(日?)$/, `${day}$1`);
}
