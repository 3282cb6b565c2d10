import { businessDays, memberCalendar, type WorkCalendar, workCalendar } from '../core/calendar/business-days';
import type { BusinessDays } from '../core/pace/pace';
import type { ActivityCall } from './arguments';

/** The company's days, and each person's own, their calendar made once. */
export function businessDaysOf({ activity, settings, holidays }: ActivityCall): BusinessDays {
  const company = workCalendar({ holidays, closed: settings.closed });
  const calendars = new Map<number, WorkCalendar>();
  const calendarOf = (member: number | undefined): WorkCalendar => {
    if (member === undefined) return company;
    const known = calendars.get(member) ?? memberCalendar(company, activity.members[member]!, settings);
    calendars.set(member, known);
    return known;
  };
  return (first, last, member) => businessDays(first, last, calendarOf(member));
}
