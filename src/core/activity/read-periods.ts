import type { Day } from '../calendar/day';
import type { Period, PeriodGrain } from '../calendar/period';
import type { Column } from '../layout/column';
import type { HeadPeriod } from '../layout/head-period';
import type { DateContext } from '../parse/date-context';
import type { DateReading } from '../parse/date-reading';
import { resolveDates } from '../parse/resolve-dates';
import { NO_TITLE, titlePeriod } from '../parse/title-context';
import { GRAIN_DAY, GRAIN_MONTH, GRAIN_WEEK } from './activity';
import type { BlockContext } from './read-contexts';
import type { ReadState } from './read-state';

/** The grain an event of this period has; quarters, halves and years are kept at their first month and said so. */
export function grainOf(grain: PeriodGrain, first: Day, last: Day): number {
  if (grain === 'day') return GRAIN_DAY;
  if (grain === 'week' || (grain === 'range' && last - first <= 7)) return GRAIN_WEEK;
  return GRAIN_MONTH;
}

/** Longer than a month. */
export function isCoarse(period: Period): boolean {
  return period.last - period.first > 31;
}

/** April alone above a table is the month of its weeks, as 4月 in a title is. */
function titleOf({ title, period }: BlockContext): BlockContext['title'] {
  if (title.months !== undefined || period?.form !== 'month') return title;
  return { ...title, months: [period.month, period.month] };
}

/** What the sheet and a block of it tell about dates without a year. */
export function dateContext(state: ReadState, block: BlockContext, kind: DateContext['kind']): DateContext {
  return {
    asOf: state.asOf,
    language: state.language,
    fiscalStart: state.fiscalStart,
    zone: state.zone,
    title: titleOf(block),
    kind,
    dayOrder: state.dayOrder,
  };
}

/** The period of every column whose heading names one, for one block. */
export function readHeadPeriods(
  state: ReadState,
  columns: readonly Column[],
  block: BlockContext,
): (Period | undefined)[] {
  const readings: (DateReading | undefined)[] = [];
  const known: (Day | undefined)[] = [];
  const dates = columns
    .filter(({ head }) => head.period !== undefined && 'date' in head.period)
    .map(({ head }) => state.zone.toDay((head.period as { date: Date }).date));
  const monthly = dates.length > 1 && dates.every((day) => new Date(day * 86_400_000).getUTCDate() === 1);
  const weekly =
    dates.length > 2 && dates.slice(1).every((day, at) => day === dates[at]! || (day - dates[at]!) % 7 === 0);
  for (const { head } of columns) {
    const period: HeadPeriod | undefined = head.period;
    readings.push(period !== undefined && 'reading' in period ? period.reading : undefined);
    known.push(period !== undefined && 'date' in period ? state.zone.toDay(period.date) : undefined);
  }
  const result = resolveDates(readings, { ...dateContext(state, block, 'headings') }, known);
  return columns.map(({ head }, at) => {
    const first = result.days[at];
    if (head.period === undefined || first === undefined) return undefined;
    const grain = result.grains[at] ?? 'day';
    if ('date' in head.period) {
      if (monthly) return monthOf(first);
      return weekly ? { first, last: first + 6, grain: 'week' } : { first, last: first, grain: 'day' };
    }
    const weekSteps = grain === 'day' && isWeekly(result.days, readings);
    return weekSteps ? { first, last: first + 6, grain: 'week' } : { first, last: result.lasts[at] ?? first, grain };
  });
}

/** Days across in steps of seven are weeks. */
function isWeekly(days: readonly (Day | undefined)[], readings: readonly (DateReading | undefined)[]): boolean {
  const run = days.filter((day, at): day is Day => day !== undefined && readings[at] !== undefined);
  const steps = run
    .slice(1)
    .map((day, at) => day - run[at]!)
    .filter((step) => step !== 0);
  return steps.length >= 1 && steps.every((step) => step === 7 || step < 0) && steps.some((step) => step === 7);
}

function monthOf(day: Day): Period {
  const date = new Date(day * 86_400_000);
  const first = day - date.getUTCDate() + 1;
  const last = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86_400_000 - 1;
  return { first, last, grain: 'month' };
}

/** The period a block names for all its rows: a bare line (2026年11月) or a title with one month. */
export function blockPeriod(state: ReadState, block: BlockContext): Period | undefined {
  if (block.period !== undefined) {
    const result = resolveDates([block.period], dateContext(state, block, 'headings'));
    const first = result.days[0];
    if (first !== undefined) return { first, last: result.lasts[0] ?? first, grain: result.grains[0] ?? 'day' };
  }
  return titlePeriod(block.title, state.fiscalStart) ?? monthWithoutYear(state, block);
}

/** 9月度（8/21〜9/20）実績: a title with a month and no year, which lies near today as any date without a year does. */
function monthWithoutYear(state: ReadState, block: BlockContext): Period | undefined {
  const { months } = block.title;
  if (months === undefined || months[0] !== months[1]) return undefined;
  const reading: DateReading = { form: 'month', year: undefined, short: undefined, month: months[0], weak: false };
  const first = resolveDates([reading], dateContext(state, { ...block, title: NO_TITLE }, 'headings')).days[0];
  return first === undefined ? undefined : monthOf(first);
}
