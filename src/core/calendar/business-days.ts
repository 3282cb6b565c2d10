import { normaliseName } from '../parse/name';
import type { DayRange, Settings, Tenure } from '../settings/settings';
import { type Day, dayOf, weekday, yearMonthDay } from './day';
import { japaneseHolidays } from './national-holidays';

/** Which days are worked: weekdays without national holidays, company holidays and, for one person, absences and days outside 在籍. */
export interface WorkCalendar {
  /** Weekdays of a year that are not worked, sorted, without repeats. */
  readonly daysOff: (year: number) => readonly Day[];
  /** Stretches in which there is any work at all, sorted, not overlapping; `undefined`: always. */
  readonly within: readonly DayRange[] | undefined;
}

/** The calendar of the company. Built once for a call; asking it is cheap. */
export function workCalendar(rules: {
  readonly holidays: 'jp' | 'none';
  readonly closed?: readonly DayRange[];
}): WorkCalendar {
  const closed = rules.closed ?? [];
  const { holidays } = rules;
  return {
    daysOff: byYear((year) => [...(holidays === 'jp' ? japaneseHolidays(year) : []), ...daysIn(year, closed)]),
    within: undefined,
  };
}

/** The calendar of one person: the company's, less absences, within their time at the company (settings 在籍, 休み). */
export function memberCalendar(
  company: WorkCalendar,
  member: string,
  settings: Pick<Settings, 'absences' | 'tenures' | 'members'>,
): WorkCalendar {
  const key = memberKey(member, settings);
  const absences = settings.absences.filter((absence) => memberKey(absence.member, settings) === key);
  const tenures = settings.tenures.filter((tenure) => memberKey(tenure.member, settings) === key);
  if (absences.length === 0 && tenures.length === 0) return company;
  return {
    daysOff: byYear((year) => [...company.daysOff(year), ...daysIn(year, absences)]),
    within: tenures.length === 0 ? company.within : mergeTenures(tenures),
  };
}

function memberKey(member: string, settings: Pick<Settings, 'members'>): string {
  const key = normaliseName(member);
  const alias = settings.members.get(key);
  return alias === undefined || alias === 'ignore' ? key : normaliseName(alias.name);
}

/** Business days from `first` to `last`, both included; 0 when `last` is before `first`. */
export function businessDays(first: Day, last: Day, calendar: WorkCalendar): number {
  if (!(first <= last)) return 0;
  if (calendar.within === undefined) return workedBetween(first, last, calendar);
  let sum = 0;
  for (const stretch of calendar.within) {
    const from = Math.max(first, stretch.first);
    const to = Math.min(last, stretch.last);
    if (from <= to) sum += workedBetween(from, to, calendar);
  }
  return sum;
}

export function isBusinessDay(day: Day, calendar: WorkCalendar): boolean {
  return businessDays(day, day, calendar) === 1;
}

/** The first business day after `day`; `undefined` where none comes within a year (the person has left). */
export function nextBusinessDay(day: Day, calendar: WorkCalendar): Day | undefined {
  for (let next = day + 1; next <= day + 366; next++) if (isBusinessDay(next, calendar)) return next;
  return undefined;
}

function workedBetween(first: Day, last: Day, calendar: WorkCalendar): number {
  let worked = weekdaysBefore(last + 1) - weekdaysBefore(first);
  const lastYear = yearMonthDay(last).year;
  for (let year = yearMonthDay(first).year; year <= lastYear; year++) {
    const off = calendar.daysOff(year);
    worked -= countBelow(off, last + 1) - countBelow(off, first);
  }
  return worked;
}

/** Monday-to-Friday days before `day`, counted from a Monday, by arithmetic. */
function weekdaysBefore(day: Day): number {
  const sinceMonday = day + 3;
  return Math.floor(sinceMonday / 7) * 5 + Math.min(5, weekday(day));
}

/** How many of the sorted days come before `day`. */
function countBelow(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byYear(list: (year: number) => readonly Day[]): (year: number) => readonly Day[] {
  const known = new Map<number, readonly Day[]>();
  return (year) => {
    let days = known.get(year);
    if (days === undefined) {
      days = [...new Set(list(year).filter((day) => weekday(day) < 5))].sort((a, b) => a - b);
      known.set(year, days);
    }
    return days;
  };
}

function daysIn(year: number, ranges: readonly DayRange[]): Day[] {
  const [yearFirst, yearLast] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  const days: Day[] = [];
  for (const { first, last } of ranges) {
    for (let day = Math.max(first, yearFirst); day <= Math.min(last, yearLast); day++) days.push(day);
  }
  return days;
}

function mergeTenures(tenures: readonly Tenure[]): DayRange[] {
  const sorted = tenures
    .map(({ first, last }) => ({ first: first ?? Number.NEGATIVE_INFINITY, last: last ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.first - b.first);
  const merged: { first: Day; last: Day }[] = [];
  for (const range of sorted) {
    const before = merged[merged.length - 1];
    if (before && range.first <= before.last + 1) before.last = Math.max(before.last, range.last);
    else merged.push({ ...range });
  }
  return merged;
}
