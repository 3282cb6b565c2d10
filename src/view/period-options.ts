import { type Activity, UNDATED } from '../core/activity/activity';
import type { Day } from '../core/calendar/day';
import { formatPeriod } from '../core/calendar/format-period';
import type { Period } from '../core/calendar/period';
import { periodAround, periodCode, periodsBetween } from '../core/calendar/period-steps';
import type { Language } from '../core/language';
import { firstEventDay } from '../core/trend/first-day';
import { say } from '../messages/message';
import { overviewTexts, unfinished } from '../messages/overview';

export interface PeriodOption {
  readonly key: string;
  readonly label: string;
}

/** The key of the choice "everything"; an empty key means "not chosen yet". */
export const EVERYTHING = 'all';

/** A month with less than this share of the one before has hardly begun: there is more to see in the one before. */
const BEGUN_LEAST = 0.25;

/**
 * What a page shows that was not told a period: the month of the sheet's last event, or while that has hardly begun the
 * one before; `undefined`: everything. Cost: one pass over the events.
 */
export function firstPeriod({ events, lastDay }: Activity, fiscalStart: number): Period | undefined {
  if (lastDay === UNDATED) return undefined;
  const month = periodAround(lastDay, 'month', fiscalStart);
  const before = periodAround(month.first - 1, 'month', fiscalStart);
  let [now, then] = [0, 0];
  for (let at = 0; at < events.length; at++) {
    const day = events.day[at]!;
    if (day >= month.first) now++;
    else if (day >= before.first) then++;
  }
  return now < then * BEGUN_LEAST ? before : month;
}

/** The month of today where the sheet is kept up; that of its last event where it ended long ago. */
export function currentPeriod(activity: Activity, fiscalStart: number): Period | undefined {
  return activity.lastDay === UNDATED ? undefined : periodAround(lastShownDay(activity), 'month', fiscalStart);
}

/** A sheet without an event for longer than this, which no holidays explain, is not kept up any more. */
const KEPT_UP_DAYS = 14;

function lastShownDay({ asOf, lastDay }: Activity): Day {
  return asOf - lastDay <= KEPT_UP_DAYS ? asOf : lastDay;
}

/** The key of a period for the choice and for the next call. */
export function periodKey(period: Period | undefined, fiscalStart: number): string {
  return period === undefined ? EVERYTHING : periodCode(period, fiscalStart);
}

/** A period's name, with 「途中」 while it is not over. */
export function periodLabel(
  period: Period | undefined,
  { activity, fiscalStart, language }: { activity: Activity; fiscalStart: number; language: Language },
): string {
  if (period === undefined) return overviewTexts.everything[language];
  const label = formatPeriod(period, language, fiscalStart);
  return period.last > activity.asOf ? say(unfinished, language, { period: label }) : label;
}

/** The months and years from the sheet's first event to today, latest first, and everything. */
export function periodOptions(activity: Activity, fiscalStart: number, language: Language): PeriodOption[] {
  const everything = { key: EVERYTHING, label: overviewTexts.everything[language] };
  if (activity.lastDay === UNDATED) return [everything];
  const first = firstEventDay(activity);
  const last = lastShownDay(activity);
  const option = (period: Period): PeriodOption => ({
    key: periodCode(period, fiscalStart),
    label: periodLabel(period, { activity, fiscalStart, language }),
  });
  const months = periodsBetween(first, last, 'month', fiscalStart).reverse();
  const years = periodsBetween(first, last, 'year', fiscalStart).reverse();
  return [...months.map(option), ...years.map(option), everything];
}
