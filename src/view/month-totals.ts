import type { Activity } from '../core/activity/activity';
import {
  type ComparedTotal,
  compareTotals,
  type MonthCount,
  type MonthRow,
  totalledMetrics,
} from '../core/activity/compare-totals';
import { reasonOf } from '../core/activity/total-reasons';
import { monthStart } from '../core/calendar/day';
import type { Period } from '../core/calendar/period';
import { countedMetrics } from '../core/funnel/member-counts';
import { cellAddress } from '../core/grid/a1';
import type { JoinedTabs } from '../core/grid/join-tabs';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/metrics';
import type { Settings } from '../core/settings/settings';
import { issueKind } from '../messages/issues';
import { say } from '../messages/message';
import { monthTotalsTexts, partlyStated, totalDiffers, totalReasons, totalsVerdicts } from '../messages/month-totals';
import { rowsText } from './issues-table';
import { keyMetrics } from './key-metrics';
import { memberName } from './member-name';
import { shortLabel } from './metric-label';
import { periodKey, periodLabel } from './period-options';

/** Our counts beside the sheet's own totals, month by month: plain data, JSON only. */
export interface MonthTotals {
  readonly verdict: 'agree' | 'differ' | 'none';
  /** The verdict as a sentence. */
  readonly sentence: string;
  /** One entry a column; amounts of money are to be shown as such. */
  readonly metrics: readonly { readonly id: string; readonly label: string; readonly money: boolean }[];
  /** Latest month first; then longer stretches that have totals of their own only. */
  readonly rows: readonly MonthTotalsRow[];
  /** Where the two part, and the likely reason; at most `DIFFERENCES_MOST`. */
  readonly differences: readonly TotalDifference[];
}

export interface MonthTotalsRow {
  /** A period of the grammar; `all` for a sheet without dates. */
  readonly key: string;
  readonly label: string;
  /** By metric. */
  readonly cells: readonly MonthTotalsCell[];
}

export interface MonthTotalsCell {
  readonly counted: number;
  /** The sheet's own total; `null` where it states none. */
  readonly stated: number | null;
  /** Whether the two agree; true where there is nothing to compare. */
  readonly agrees: boolean;
  /** Says that only a part of `counted` has a total; empty otherwise. */
  readonly note: string;
}

export interface TotalDifference {
  /** The cell of the total: `活動 C15`. */
  readonly where: string;
  readonly tab: string;
  /** 1-based row of that tab. */
  readonly row: number;
  readonly text: string;
}

/** More columns do not fit beside each other in the sidebar. */
const METRICS_MOST = 6;
const ROWS_MOST = 12;
const DIFFERENCES_MOST = 8;

/** The model of 「会議の数字と合う?」 on the first page. */
export function monthTotals(input: {
  readonly activity: Activity;
  readonly joined: JoinedTabs;
  readonly settings: Settings;
  /** 1–12 */
  readonly fiscalStart: number;
  readonly language: Language;
}): MonthTotals {
  const { activity, language } = input;
  const metrics = shownMetrics(activity, input.settings);
  const { rows, totals } = compareTotals(activity, metrics);
  const differing = totals.filter(({ agrees }) => !agrees);
  const verdict = totals.length === 0 ? 'none' : differing.length === 0 ? 'agree' : 'differ';
  const count = totals.length;
  return {
    verdict,
    sentence: say(totalsVerdicts[verdict], language, { count, differing: differing.length }),
    metrics: metrics.map((metric) => ({
      id: METRICS[metric]!.id,
      label: shortLabel(metric, language),
      money: METRICS[metric]!.kind === 'money',
    })),
    rows: shownRows(rows).map((row) => rowModel(row, input)),
    differences: differing.slice(0, DIFFERENCES_MOST).map((one) => difference(one, input)),
  };
}

type Input = Parameters<typeof monthTotals>[0];

/** Metrics whose totals differ, then those with totals, then the few that stand for the sheet; in funnel order. */
function shownMetrics(activity: Activity, settings: Settings): number[] {
  const differing = compareTotals(activity, [])
    .totals.filter(({ agrees }) => !agrees)
    .map(({ total }) => total.metric);
  const totalled = totalledMetrics(activity);
  const own = totalled.length > 0 ? [] : [...keyMetrics(activity, settings, METRICS_MOST - 1), ...outcomes(activity)];
  const chosen = [...new Set([...differing, ...totalled, ...own])].slice(0, METRICS_MOST);
  const order = countedMetrics(activity);
  return chosen.sort((a, b) => order.indexOf(a) - order.indexOf(b) || a - b);
}

/** What every meeting has a figure for. */
function outcomes(activity: Activity): number[] {
  return countedMetrics(activity).filter((metric) => ['offer_accepted', 'placement'].includes(METRICS[metric]!.id));
}

/** The latest months, and any month where the two part. */
function shownRows(rows: readonly MonthRow[]): MonthRow[] {
  const months = rows.filter(({ first, last }) => first !== undefined && first === last).reverse();
  const longer = rows.filter(({ first, last }) => first === undefined || first !== last);
  return [...months.filter((row, at) => at < ROWS_MOST || row.counts.some((one) => !agrees(one))), ...longer];
}

function agrees({ stated, compared }: MonthCount): boolean {
  return stated === undefined || Math.abs(stated - compared) < 0.005;
}

function rowModel(row: MonthRow, { activity, fiscalStart, language }: Input): MonthTotalsRow {
  const period = periodOf(row.first, row.last);
  return {
    key: periodKey(period, fiscalStart),
    label:
      period === undefined
        ? monthTotalsTexts.whole[language]
        : periodLabel(period, { activity, fiscalStart, language }),
    cells: row.counts.map((one) => ({
      counted: shown(one.counted),
      stated: one.stated === undefined ? null : shown(one.stated),
      agrees: agrees(one),
      note:
        one.stated !== undefined && one.compared !== one.counted
          ? say(partlyStated, language, { compared: numberText(one.compared) })
          : '',
    })),
  };
}

function periodOf(first: number | undefined, last: number | undefined): Period | undefined {
  if (first === undefined || last === undefined) return undefined;
  return { first: monthStart(first), last: monthStart(last + 1) - 1, grain: first === last ? 'month' : 'range' };
}

function difference(one: ComparedTotal, input: Input): TotalDifference {
  const { joined, language, activity, fiscalStart } = input;
  const { total, own, months } = one;
  const origin = joined.origin(total.row);
  const address = cellAddress(origin?.row ?? total.row, total.column);
  const period = periodOf(months?.first, months?.last);
  const fact = say(totalDiffers, language, {
    period: period === undefined ? '' : periodLabel(period, { activity, fiscalStart, language }),
    metric: shortLabel(total.metric, language),
    member: onlyMember(one, activity, language),
    stated: numberText(total.stated),
    own: numberText(own),
    difference: numberText(Math.abs(total.stated - own)),
    more: total.stated > own,
  });
  return {
    where: origin === undefined ? address : `${origin.tab} ${address}`,
    tab: origin?.tab ?? '',
    row: (origin?.row ?? total.row) + 1,
    text: `${fact}${language === 'ja' ? '' : ' '}${reasonText(one, input)}`,
  };
}

/** The person a total is about, where all its cells are one person's. */
function onlyMember({ events, total }: ComparedTotal, activity: Activity, language: Language): string {
  const members = new Set(events.map((at) => activity.events.member[at]!));
  const [only] = total.cells === undefined ? [total.member ?? -1] : members.size === 1 ? [...members] : [-1];
  const name = activity.members[only!];
  return name === undefined || activity.members.length < 2 ? '' : memberName(name, language);
}

function reasonText(one: ComparedTotal, { activity, joined, language }: Input): string {
  const reason = reasonOf(activity, one);
  const rowsShown = (rows: readonly number[]): string =>
    rowsText({ rows: rows.map((row) => joined.origin(row)?.row ?? row) }, 4);
  switch (reason.kind) {
    case 'left-out':
      return say(totalReasons.leftOut, language, {
        rows: rowsShown(reason.rows),
        kinds: reason.codes.map((code) => issueKind(code, language)).join(language === 'ja' ? '、' : ', '),
      });
    case 'member-missing':
      return say(totalReasons.memberMissing, language, {
        member: memberName(activity.members[reason.member]!, language),
      });
    case 'rows-missing':
      return say(totalReasons.rowsMissing, language, { rows: rowsShown(reason.rows) });
    case 'twice':
      return say(totalReasons.twice, language, {});
    default:
      return say(reason.more ? totalReasons.more : totalReasons.fewer, language, {});
  }
}

/** A sheet of counts may hold shares of a case; two decimals are all a reader needs. */
function shown(value: number): number {
  return Math.round(value * 100) / 100;
}

/** `1,234,000`, without the machine's locale. */
function numberText(value: number): string {
  const [whole, part] = String(shown(value)).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}
