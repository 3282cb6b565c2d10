import { type Activity, GRAIN_MONTH, type TableShape, UNDATED } from '../core/activity/activity';
import type { Day } from '../core/calendar/day';
import { formatPeriod } from '../core/calendar/format-period';
import type { Period } from '../core/calendar/period';
import { cellAddress, columnLetters } from '../core/grid/a1';
import type { JoinedTabs } from '../core/grid/join-tabs';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/metrics';
import type { Settings } from '../core/settings/settings';
import { firstEventDay } from '../core/trend/first-day';
import { say } from '../messages/message';
import { shapes, understood, understoodUndated } from '../messages/overview';
import { columnRole } from '../messages/roles';
import { funnelRows } from './funnel-rows';
import { issueLines } from './issue-lines';
import { monthTotals } from './month-totals';
import type { FunnelLine, Overview, UnderstoodTab } from './overview';
import { periodKey, periodOptions } from './period-options';
import { questionsOf } from './questions';

/** What the sidebar shows of an activity that was read, as plain data. */
export function overviewModel(input: {
  readonly joined: JoinedTabs;
  readonly activity: Activity;
  readonly settings: Settings;
  readonly choices: Overview['choices'];
  readonly saved: boolean;
  /** Whether dashboards stand in the file. */
  readonly made: boolean;
  /** The period asked for; `undefined`: everything. */
  readonly period: Period | undefined;
  readonly fiscalStart: number;
  readonly language: Language;
}): Overview {
  const { joined, activity, language, period, fiscalStart } = input;
  const { issues, account } = issueLines(activity, joined, language, input.settings);
  return {
    tabs: understoodTabs(activity, joined, language),
    choices: input.choices,
    periods: periodOptions(activity, fiscalStart, language),
    period: periodKey(period, fiscalStart),
    summary: summary(activity, input.choices, language),
    funnel: funnelLines(input),
    issues,
    account,
    totals: monthTotals({ activity, joined, settings: input.settings, fiscalStart, language }),
    questions: questionsOf(activity, language, input.settings),
    saved: input.saved,
    made: input.made,
    problem: '',
  };
}

const FIGURES: ReadonlySet<TableShape> = new Set(['counts', 'cross-tab', 'targets']);

function summary(activity: Activity, choices: Overview['choices'], language: Language): string {
  const chosen = choices.filter((tab) => tab.chosen && tab.kind === 'activity').map((tab) => tab.name);
  const tabs = chosen.join(language === 'ja' ? '」「' : '", "');
  const { grain } = activity.events;
  const events = activity.events.metric.filter((metric) => METRICS[metric]!.kind !== 'money').length;
  const figures = activity.tables.every(({ shape }) => FIGURES.has(shape));
  if (activity.lastDay === UNDATED) return say(understoodUndated, language, { tabs, events, figures });
  // A sheet by months knows no days.
  const unit = grain.every((each) => each === GRAIN_MONTH) ? 'month' : 'day';
  const shown = (day: Day): string => formatPeriod({ first: day, last: day, grain: unit }, language, 1);
  return say(understood, language, {
    tabs,
    events,
    figures,
    members: activity.members.length,
    first: shown(firstEventDay(activity)),
    last: shown(activity.lastDay),
  });
}

function understoodTabs(activity: Activity, joined: JoinedTabs, language: Language): UnderstoodTab[] {
  const byTab = new Map<string, UnderstoodTab['tables'][number][]>();
  for (const table of activity.tables) {
    for (const [name, { first, last }] of rowsByTab(table, joined)) {
      const list = byTab.get(name) ?? [];
      byTab.set(name, list);
      list.push({
        range: `${cellAddress(first, table.firstColumn)}:${cellAddress(last, table.lastColumn)}`,
        shape: shapes[table.shape][language],
        columns: table.columns.map(({ column, heading, role }) => ({
          letter: columnLetters(column),
          heading,
          role: columnRole(role, language),
        })),
      });
    }
  }
  return [...byTab].map(([name, tables]) => ({ name, tables }));
}

/** First and last row on each tab that a table stands on: tabs alike are read as one table. */
function rowsByTab(
  table: Activity['tables'][number],
  joined: JoinedTabs,
): Map<string, { first: number; last: number }> {
  const spans = new Map<string, { first: number; last: number }>();
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const origin = joined.origin(row);
    if (origin === undefined) continue;
    const span = spans.get(origin.tab);
    if (span === undefined) spans.set(origin.tab, { first: origin.row, last: origin.row });
    else span.last = origin.row;
  }
  return spans;
}

function funnelLines({ activity, period, fiscalStart, language }: Parameters<typeof overviewModel>[0]): FunnelLine[] {
  return funnelRows(activity, period, fiscalStart, language).map(({ behind: _behind, ...row }) => ({
    ...row,
    count: shownNumber(row.count),
  }));
}

/** A sheet of counts may hold shares of a case; two decimals are all a reader needs. */
function shownNumber(value: number): number {
  return Math.round(value * 100) / 100;
}
