import type { Language } from '../language';
import type { DayOrder } from '../parse/date-context';
import type { DateReading } from '../parse/date-reading';
import { type DateShape, shapeOf } from '../parse/date-shape';
import { readDateNumber, readDateText } from '../parse/date-text';
import { fullYear } from '../parse/era';
import { foldText } from '../parse/text';
import { isTimeDate } from '../parse/typed-as';
import { type Day, endOfMonth, startOfMonth, yearMonthDay } from './day';
import { calendarYear } from './fiscal';
import type { Period } from './period';
import { relativePeriod } from './relative-period';
import type { SheetZone } from './sheet-zone';

export interface PeriodContext {
  readonly asOf: Day;
  /** 1–12 */
  readonly fiscalStart: number;
  readonly language: Language;
  readonly zone: SheetZone;
}

/**
 * Reads a period: `2026-04`, `2026年4月`, `令和8年4月`, `4月` (the latest April not after `asOf`), `2026年度`, `FY2026`, `2026年度上期`,
 * `2026H1`, `2026Q1` (fiscal), `2026-W15`, a day, a range (`..`, `〜`, `~`, `から`, `to`; open at the end: until `asOf`), the relative
 * ones of `relativePeriod`; a Date cell is its month.
 *
 * Without a year, the latest one that has begun by `asOf` is meant. The end of a range follows its start: 11月〜2月.
 *
 * @returns `undefined` where it is not understood (blank included)
 */
export function parsePeriod(value: string | number | Date, context: PeriodContext): Period | undefined {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime()) || isTimeDate(value)) return undefined;
    const day = context.zone.toDay(value);
    return { first: startOfMonth(day), last: endOfMonth(day), grain: 'month' };
  }
  if (typeof value === 'number') return numberPeriod(value, context);
  const text = foldText(value)
    .toLowerCase()
    .replace(/(?:\d月|度|期|q)\s*分$/, (end) => end.slice(0, -1));
  if (text.length > 60) return undefined;
  if (/^\d{4}$/.test(text)) return numberPeriod(Number(text), context);
  return (
    relativePeriod(text, context.asOf, context.fiscalStart) ?? rangePeriod(text, context) ?? singlePeriod(text, context)
  );
}

function numberPeriod(value: number, context: PeriodContext): Period | undefined {
  if (Number.isInteger(value) && value >= 1970 && value <= 2200) return calendarYear(value);
  const reading = readDateNumber(value);
  return reading && shapePeriod(toShape(reading, context), context.asOf);
}

const RANGE = /^(.+?)\s*(?:\.\.+|~|から|\sto\s|\suntil\s|\s-\s)\s*(.*?)\s*(?:まで)?$/;

function rangePeriod(text: string, context: PeriodContext): Period | undefined {
  const match = RANGE.exec(text) ?? /^(\d{1,2}月|\d{4}[/年]\d{1,2}月?)-(.+)$/.exec(text);
  if (!match) return undefined;
  const startShape = read(match[1]!, context);
  if (startShape === undefined) return undefined;
  if (match[2] === '') {
    const start = shapePeriod(startShape, context.asOf);
    return start && start.first <= context.asOf
      ? { first: start.first, last: context.asOf, grain: 'range' }
      : undefined;
  }
  const endShape = read(match[2]!, context) ?? read(`${match[1]!.replace(/\d{1,2}日?$/, '')}${match[2]!}`, context);
  if (endShape === undefined) return undefined;
  return joined(startShape, endShape, context.asOf);
}

function joined(startShape: DateShape, endShape: DateShape, asOf: Day): Period | undefined {
  // A start without a year stands before an end that has one: 10月〜2027年3月.
  const until = endShape.year === undefined ? asOf : endShape.spanIn(endShape.year)?.first;
  const start = until === undefined ? undefined : shapePeriod(startShape, until);
  if (start === undefined) return undefined;
  const { year } = yearMonthDay(start.first);
  const end =
    endShape.year === undefined
      ? [year - 1, year, year + 1]
          .map((candidate) => endShape.spanIn(candidate))
          .find((span) => span && span.first >= start.first)
      : endShape.spanIn(endShape.year);
  if (!end || end.last < start.first) return undefined;
  const whole = end.first === start.first && end.last === start.last;
  return { first: start.first, last: end.last, grain: whole ? start.grain : 'range' };
}

function singlePeriod(text: string, context: PeriodContext): Period | undefined {
  const shape = read(text, context);
  return shape && shapePeriod(shape, context.asOf);
}

function read(text: string, context: PeriodContext): DateShape | undefined {
  if (/^\d{4}$/.test(text))
    return toShape(
      { form: 'fiscal', part: 'year', number: 1, fiscal: false, year: Number(text), short: undefined, weak: true },
      context,
    );
  const reading = readDateText(text);
  return reading && toShape(reading, context);
}

function toShape(reading: DateReading, context: PeriodContext): DateShape | undefined {
  const known = yearMonthDay(context.asOf).year;
  return shapeOf(reading, context, {
    order: orderAlone(reading, context.language),
    knownYear: known,
    fullYear: (short) => (context.language === 'ja' ? fullYear(short, known) : 2000 + short),
    numberIsYear: reading.form === 'month-number' && Math.abs(2000 + reading.number - known) <= 10,
    month: undefined,
    weeksOf: 'year',
  });
}

/** In which order the numbers of a date that stands alone are read: 26/4/1 begins with its year, in English 13/04/26 with its day. */
export function orderAlone(reading: DateReading, language: Language): DayOrder {
  const japanese = language === 'ja';
  if (reading.form === 'numbers' && reading.c !== undefined && reading.a > (japanese ? 12 : 31))
    return 'year-month-day';
  return japanese ? 'month-day' : 'day-month';
}

/** The shape's own period, or the latest one without a year that has begun by `until`. */
function shapePeriod(shape: DateShape | undefined, until: Day): Period | undefined {
  if (shape === undefined) return undefined;
  if (shape.year !== undefined) return shape.spanIn(shape.year);
  const { year } = yearMonthDay(until);
  for (let candidate = year + 1; candidate >= year - 4; candidate--) {
    const span = shape.spanIn(candidate);
    if (span && span.first <= until) return span;
  }
  return undefined;
}
