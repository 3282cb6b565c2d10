import { readDateText } from '../parse/date-text';
import { foldText } from '../parse/text';
import { type Activity, UNDATED } from './activity';

/** What a tab seems to be, from its name and from what could be read of it: a proposal for はじめる. */
export interface TabGuess {
  readonly name: string;
  readonly kind: 'activity' | 'targets' | 'other';
  /** Only where the tab itself names nobody and several tabs are alike. */
  readonly member: string;
  /** In the period grammar, e.g. `2026-11`; only where the name is a month. */
  readonly month: string;
  /** Dated events: what a first look should show is the tab with most. */
  readonly dated: number;
}

const TARGET_NAME = /目標|予算|ノルマ|MBO|KPI(?:案|設定案)|target|goal|objective|budget|quota/i;

/**
 * @param tabs in the order of the file; `activity` is `undefined` where nothing could be read
 */
export function guessTabs(
  tabs: readonly { readonly name: string; readonly activity: Activity | undefined }[],
): TabGuess[] {
  const nameless = tabs.filter(
    ({ name, activity }) => activity !== undefined && isNameless(activity) && monthOf(name) === '',
  );
  return tabs.map((tab) => {
    const dated = tab.activity === undefined ? 0 : datedEvents(tab.activity);
    const some = tab.activity !== undefined && tab.activity.events.length > 0;
    const kind = isTargetName(tab.name) && dated === 0 ? 'targets' : some ? 'activity' : 'other';
    return {
      name: tab.name,
      kind,
      member: kind === 'activity' && nameless.length > 1 && nameless.includes(tab) ? tab.name : '',
      month: kind === 'activity' ? monthOf(tab.name) : '',
      dated,
    };
  });
}

/** Whether a tab's name says that it holds targets. */
export function isTargetName(name: string): boolean {
  return TARGET_NAME.test(foldText(name));
}

function isNameless(activity: Activity): boolean {
  return activity.members.length === 0 && activity.events.length > 0;
}

/** `2026年11月`, `2026-11`, `11月`: the tab is a month's. */
function monthOf(name: string): string {
  return readDateText(foldText(name))?.form === 'month' ? foldText(name) : '';
}

function datedEvents({ events }: Activity): number {
  let dated = 0;
  for (let at = 0; at < events.length; at++) if (events.day[at] !== UNDATED) dated++;
  return dated;
}
