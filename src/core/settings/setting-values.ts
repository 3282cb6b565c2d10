import { type Day, yearMonthDay } from '../calendar/day';
import { orderAlone } from '../calendar/period-grammar';
import { SCRIPT_ZONE, type SheetZone } from '../calendar/sheet-zone';
import type { Cell } from '../grid/cell';
import type { Language } from '../language';
import type { DateContext } from '../parse/date-context';
import { type Span, shapeOf } from '../parse/date-shape';
import { readDateNumber, readDateText } from '../parse/date-text';
import { fullYear } from '../parse/era';
import { nearestYear } from '../parse/missing-year';
import { asTyped, isTimeDate } from '../parse/typed-as';
import type { DayRange } from './settings';

/** How days in the settings are read: a day without a year needs a day to lie near. */
export interface DayContext {
  readonly zone: SheetZone;
  readonly language: Language;
  /** The settings' own 基準日, if given. */
  readonly asOf: Day | undefined;
}

/** The text of a settings cell: trimmed; a Date as what was typed (a day as `2026-04-01`, a time as `3:1`). */
export function cellText(cell: Cell | undefined, zone: SheetZone = SCRIPT_ZONE): string {
  if (cell === undefined || cell === '') return '';
  if (cell instanceof Date) {
    if (isTimeDate(cell)) return asTyped(cell, zone)?.ratio ?? '';
    return Number.isNaN(cell.getTime()) ? '' : new Date(zone.toDay(cell) * 86_400_000).toISOString().slice(0, 10);
  }
  const text = String(cell).trim();
  return text.toUpperCase() === '#N/A' ? '' : text;
}

/** A day, or what a text names (2026年8月: the whole month). `undefined` where it is no date, or its year is open. */
function readSpan(cell: Cell, context: DayContext): Span | undefined {
  if (cell instanceof Date) {
    if (isTimeDate(cell) || Number.isNaN(cell.getTime())) return undefined;
    const day = context.zone.toDay(cell);
    return { first: day, last: day, grain: 'day' };
  }
  if (typeof cell === 'boolean') return undefined;
  const reading = typeof cell === 'number' ? readDateNumber(cell) : readDateText(cell);
  if (reading === undefined) return undefined;
  const near = context.asOf ?? 20_454; // 2026-01-01: only settles whether `8年` is Reiwa 8.
  const dates: DateContext = { asOf: near, language: context.language, fiscalStart: 4, zone: context.zone };
  const known = yearMonthDay(near).year;
  const shape = shapeOf(reading, dates, {
    order: orderAlone(reading, context.language),
    knownYear: known,
    fullYear: (short) => fullYear(short, known),
    numberIsYear: false,
    month: undefined,
    weeksOf: 'year',
  });
  if (shape === undefined) return undefined;
  if (shape.year !== undefined) return shape.spanIn(shape.year);
  return context.asOf === undefined ? undefined : shape.spanIn(nearestYear(shape.dayOfYear, context.asOf));
}

/** A single day. */
export function readDay(cell: Cell, context: DayContext): Day | undefined {
  const span = readSpan(cell, context);
  return span?.first === span?.last ? span?.first : undefined;
}

/**
 * A day or a range of days: one cell (`2026-12-29..2027-01-03`, `12/29〜1/3`, `2026年8月`) or two, the first and the last day.
 */
export function readDayRange(cell: Cell, lastCell: Cell, context: DayContext): DayRange | undefined {
  if (lastCell !== '' && cellText(lastCell) !== '') {
    const [from, to] = [readSpan(cell, context), readSpan(lastCell, context)];
    return from && to && to.last >= from.first ? { first: from.first, last: to.last } : undefined;
  }
  const span = readSpan(cell, context);
  return span && { first: span.first, last: span.last };
}
