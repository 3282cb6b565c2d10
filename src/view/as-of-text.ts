import type { Activity } from '../core/activity/activity';
import { formatDay } from '../core/calendar/format-period';
import type { Language } from '../core/language';
import { say } from '../messages/message';
import { asOfLine } from '../messages/team';

/** How the numbers of a page came about, beside the activity itself. */
export interface Reading {
  /** The settings' 基準日 stands in for today, and is another day. */
  readonly asOfFixed: boolean;
  /** The one tab that was read because none is saved yet; empty otherwise. */
  readonly onlyTab: string;
}

/** No number without its day: the line at the head of every page. */
export function asOfText(activity: Activity, { asOfFixed, onlyTab }: Reading, language: Language): string {
  return say(asOfLine, language, { day: formatDay(activity.asOf, language), fixed: asOfFixed, onlyTab });
}
