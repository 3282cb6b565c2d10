import type { Day } from '../calendar/day';
import type { Cell } from '../grid/cell';
import type { DateContext, ResolvedDates } from './date-context';
import type { DateReading } from './date-reading';
import { readDateNumber, readDateText } from './date-text';
import { resolveDates } from './resolve-dates';
import { isTimeDate } from './typed-as';

/**
 * A whole column (or heading row) of cells as days: Date cells by the sheet's zone, texts and numbers by what the column as a
 * whole shows. Cells that are no date come out `undefined`. Each distinct text is read once.
 */
export function readDateColumn(cells: readonly Cell[], context: DateContext): ResolvedDates {
  const seen = new Map<string | number, DateReading | undefined>();
  const known: (Day | undefined)[] = [];
  const readings: (DateReading | undefined)[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    let reading: DateReading | undefined;
    let day: Day | undefined;
    if (typeof cell === 'object') {
      if (!isTimeDate(cell) && !Number.isNaN(cell.getTime())) day = context.zone.toDay(cell);
    } else if (typeof cell !== 'boolean' && cell !== '') {
      reading = seen.get(cell);
      if (reading === undefined && !seen.has(cell)) {
        reading = typeof cell === 'number' ? readDateNumber(cell) : readDateText(cell);
        seen.set(cell, reading);
      }
    }
    known.push(day);
    readings.push(reading);
  }
  return resolveDates(readings, context, known);
}
