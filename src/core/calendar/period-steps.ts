import { type Day, endOfMonth, isoDay, monthIndex, monthStart, startOfMonth, startOfWeek } from './day';
import { fiscalHalf, fiscalHalfOf, fiscalQuarter, fiscalQuarterOf, fiscalYear, fiscalYearOf } from './fiscal';
import type { Period, PeriodGrain } from './period';
import { isoWeekOf } from './weeks';

/** The day, week, month, quarter, half or (fiscal) year that holds a day. A `range` is taken as the day. */
export function periodAround(day: Day, grain: PeriodGrain, fiscalStart: number): Period {
  const year = fiscalYearOf(day, fiscalStart);
  switch (grain) {
    case 'week':
      return { first: startOfWeek(day), last: startOfWeek(day) + 6, grain };
    case 'month':
      return { first: startOfMonth(day), last: endOfMonth(day), grain };
    case 'quarter':
      return fiscalQuarter(year, fiscalQuarterOf(day, fiscalStart), fiscalStart);
    case 'half':
      return fiscalHalf(year, fiscalHalfOf(day, fiscalStart), fiscalStart);
    case 'year':
      return fiscalYear(year, fiscalStart);
    default:
      return { first: day, last: day, grain: 'day' };
  }
}

/** All periods of a grain that touch the days from `first` to `last`, in order. */
export function periodsBetween(first: Day, last: Day, grain: PeriodGrain, fiscalStart: number): Period[] {
  const periods: Period[] = [];
  for (let day = first; day <= last; ) {
    const period = periodAround(day, grain, fiscalStart);
    periods.push(period);
    day = period.last + 1;
  }
  return periods;
}

/**
 * The period so many steps later (earlier when negative), of the same kind: the month before, the same quarter's next. Whole
 * months move by their months, any other period by its length.
 */
export function shiftPeriod(period: Period, steps: number): Period {
  const months = wholeMonths(period);
  if (months === undefined) {
    const days = (period.last - period.first + 1) * steps;
    return { ...period, first: period.first + days, last: period.last + days };
  }
  const index = monthIndex(period.first) + months * steps;
  return { ...period, first: monthStart(index), last: monthStart(index + months) - 1 };
}

/** How many months a period consists of; `undefined` where it begins or ends inside one. */
export function wholeMonths({ first, last }: Period): number | undefined {
  if (startOfMonth(first) !== first || endOfMonth(last) !== last) return undefined;
  return monthIndex(last) - monthIndex(first) + 1;
}

/** The last so many months that are over by `asOf` (a month is over on its last day). */
export function finishedMonths(count: number, asOf: Day): Period {
  const end = monthIndex(asOf + 1);
  return { first: monthStart(end - count), last: monthStart(end) - 1, grain: count === 1 ? 'month' : 'range' };
}

/**
 * The period in the words of the grammar, the same in both languages, so that it reads back to itself: `2026-04`, `2026-W15`,
 * `2026-04-01`, `2026Q1`, `2026H1`, `FY2026`, `2026-04-01..2026-04-05`.
 */
export function periodCode(period: Period, fiscalStart: number): string {
  const { first, last, grain } = period;
  const range = `${isoDay(first)}..${isoDay(last)}`;
  if (first === last && grain !== 'range') return isoDay(first);
  const same = periodAround(first, grain, fiscalStart);
  if (same.first !== first || same.last !== last) return range;
  const year = fiscalYearOf(first, fiscalStart);
  switch (grain) {
    case 'week': {
      const week = isoWeekOf(first);
      return `${week.year}-W${String(week.week).padStart(2, '0')}`;
    }
    case 'month':
      return isoDay(first).slice(0, 7);
    case 'quarter':
      return `${year}Q${fiscalQuarterOf(first, fiscalStart)}`;
    case 'half':
      return `${year}H${fiscalHalfOf(first, fiscalStart)}`;
    case 'year':
      return `FY${year}`;
    default:
      return range;
  }
}
