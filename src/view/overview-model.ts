import { type Activity, type StatedTotal, UNDATED } from '../core/activity/activity';
import { everyone } from '../core/activity/select';
import type { Day } from '../core/calendar/day';
import { formatDay, formatPeriod } from '../core/calendar/format-period';
import type { Period } from '../core/calendar/period';
import { periodAround, periodCode, periodsBetween } from '../core/calendar/period-steps';
import { funnel } from '../core/funnel/funnel';
import { cellAddress, columnLetters } from '../core/grid/a1';
import type { JoinedTabs } from '../core/grid/join-tabs';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/metrics';
import { say } from '../messages/message';
import {
  overviewTexts,
  shapes,
  totalsAgree,
  totalsDiffer,
  understood,
  understoodUndated,
  unfinished,
} from '../messages/overview';
import { columnRole } from '../messages/roles';
import { nextText } from './funnel-rows';
import { issueLines } from './issue-lines';
import type { FunnelLine, Overview, TotalLine, UnderstoodTab } from './overview';
import { questionsOf } from './questions';

/** What the sidebar shows of an activity that was read, as plain data. */
export function overviewModel(input: {
  readonly joined: JoinedTabs;
  readonly activity: Activity;
  readonly choices: Overview['choices'];
  readonly saved: boolean;
  /** The period asked for; `undefined`: everything. */
  readonly period: Period | undefined;
  readonly fiscalStart: number;
  readonly language: Language;
}): Overview {
  const { joined, activity, language, period, fiscalStart } = input;
  const { issues, account } = issueLines(activity, joined, language);
  return {
    tabs: understoodTabs(activity, joined, language),
    choices: input.choices,
    periods: periodOptions(activity, fiscalStart, language),
    period: period === undefined ? EVERYTHING : periodCode(period, fiscalStart),
    summary: summary(activity, input.choices, language),
    funnel: funnelLines(activity, period, language),
    issues,
    account,
    totals: differingTotals(activity, joined, language),
    totalsSentence: totalsSentence(activity.totals, language),
    questions: questionsOf(activity, language),
    saved: input.saved,
    problem: '',
  };
}

/** The key of the choice "everything"; an empty key means "not chosen yet". */
export const EVERYTHING = 'all';

/** The month in which the sheet has its last event: what a first look should show. */
export function firstPeriod(activity: Activity, fiscalStart: number): Period | undefined {
  return activity.lastDay === UNDATED ? undefined : periodAround(activity.lastDay, 'month', fiscalStart);
}

function firstDay(activity: Activity): Day {
  let first = UNDATED;
  const { day, length } = activity.events;
  for (let at = 0; at < length; at++) {
    if (day[at] !== UNDATED && (first === UNDATED || day[at]! < first)) first = day[at]!;
  }
  return first;
}

function periodOptions(activity: Activity, fiscalStart: number, language: Language): Overview['periods'] {
  const everything = { key: EVERYTHING, label: overviewTexts.everything[language] };
  if (activity.lastDay === UNDATED) return [everything];
  const first = firstDay(activity);
  const months = periodsBetween(first, activity.lastDay, 'month', fiscalStart).reverse();
  const years = periodsBetween(first, activity.lastDay, 'year', fiscalStart).reverse();
  const option = (period: Period) => {
    const label = formatPeriod(period, language, fiscalStart);
    return {
      key: periodCode(period, fiscalStart),
      label: period.last > activity.asOf ? say(unfinished, language, { period: label }) : label,
    };
  };
  return [...months.map(option), ...years.map(option), everything];
}

function summary(activity: Activity, choices: Overview['choices'], language: Language): string {
  const chosen = choices.filter((tab) => tab.chosen && tab.kind === 'activity').map((tab) => tab.name);
  const tabs = chosen.join(language === 'ja' ? '」「' : '", "');
  const events = activity.events.length;
  const first = firstDay(activity);
  if (first === UNDATED) return say(understoodUndated, language, { tabs, events });
  return say(understood, language, {
    tabs,
    events,
    members: activity.members.length,
    first: formatDay(first, language),
    last: formatDay(activity.lastDay, language),
  });
}

function understoodTabs(activity: Activity, joined: JoinedTabs, language: Language): UnderstoodTab[] {
  const byTab = new Map<string, UnderstoodTab['tables'][number][]>();
  for (const table of activity.tables) {
    const from = joined.origin(table.firstRow);
    const to = joined.origin(table.lastRow);
    const name = from?.tab ?? '';
    const list = byTab.get(name) ?? [];
    byTab.set(name, list);
    list.push({
      range: `${cellAddress(from?.row ?? table.firstRow, table.firstColumn)}:${cellAddress(to?.row ?? table.lastRow, table.lastColumn)}`,
      shape: shapes[table.shape][language],
      columns: table.columns.map(({ column, heading, role }) => ({
        letter: columnLetters(column),
        heading,
        role: columnRole(role, language),
      })),
    });
  }
  return [...byTab].map(([name, tables]) => ({ name, tables }));
}

function funnelLines(activity: Activity, period: Period | undefined, language: Language): FunnelLine[] {
  const result = funnel(activity, period, everyone(activity), 'period');
  if ('missing' in result) return [];
  return result.blocks.flatMap(({ steps }) => {
    const most = steps.reduce((largest, step) => Math.max(largest, step.count), 1);
    return steps.map((step, at) => ({
      stage: METRICS[step.metric]!.label[language],
      count: shownNumber(step.count),
      share: step.count / most,
      next: nextText(step, language),
      first: at === 0,
    }));
  });
}

/** A sheet of counts may hold shares of a case; two decimals are all a reader needs. */
function shownNumber(value: number): number {
  return Math.round(value * 100) / 100;
}

function agrees({ stated, counted }: StatedTotal): boolean {
  return Math.abs(stated - counted) < 0.5;
}

function totalsSentence(totals: readonly StatedTotal[], language: Language): string {
  if (totals.length === 0) return '';
  const differing = totals.filter((total) => !agrees(total)).length;
  if (differing === 0) return say(totalsAgree, language, { count: totals.length });
  return say(totalsDiffer, language, { count: totals.length, differing });
}

function differingTotals(activity: Activity, joined: JoinedTabs, language: Language): TotalLine[] {
  return activity.totals
    .filter((total) => !agrees(total))
    .map(({ row, column, metric, stated, counted }) => {
      const origin = joined.origin(row);
      const address = cellAddress(origin?.row ?? row, column);
      return {
        where: origin === undefined ? address : `${origin.tab} ${address}`,
        metric: METRICS[metric]!.label[language],
        stated: shownNumber(stated),
        counted: shownNumber(counted),
      };
    });
}
