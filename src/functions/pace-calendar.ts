import { findMembers } from '../core/activity/select';
import { businessDays, memberCalendar, type WorkCalendar, workCalendar } from '../core/calendar/business-days';
import type { BusinessDays } from '../core/pace/pace';
import type { Settings } from '../core/settings/settings';
import type { ActivityCall } from './arguments';

/** The company's days, and each person's own, their calendar made once. */
export function businessDaysOf(call: ActivityCall): BusinessDays {
  const { activity, holidays } = call;
  const settings = withSheetNames(call);
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

/** 在籍 and 休み for 「田中」 are those of 「田中 彩」 where only one person of the sheet fits. */
function withSheetNames({ activity, settings }: ActivityCall): Settings {
  const named = <Row extends { readonly member: string }>(row: Row): Row => {
    const found = findMembers(row.member, activity, settings);
    return found.length === 1 ? { ...row, member: activity.members[found[0]!]! } : row;
  };
  return { ...settings, absences: settings.absences.map(named), tenures: settings.tenures.map(named) };
}
