import { type Activity, GRAIN_MONTH, GRAIN_WEEK } from '../activity/activity';
import { acceptsEvent, CLIENT_TRACK, type MemberSelection, TRACK_BIT } from '../activity/select';
import { countingOf } from '../activity/select-metric';
import { inWindow, periodWindow } from '../activity/select-period';
import { type Day, dayOf } from '../calendar/day';
import type { Period } from '../calendar/period';
import { wholeMonths } from '../calendar/period-steps';
import { type TallyOptions, tally } from '../funnel/tally';
import { METRICS, metricIndex, STAGES_CANDIDATE, STAGES_CLIENT } from '../metrics/catalogue';
import { RULE_BEYOND_LIMIT } from '../statistics/xmr-rules';
import { judgeTrend, type Trend, type TrendPoint, type UsualRange } from '../trend/trend';
import { trendSeries } from '../trend/trend-series';

export type Side = 'above' | 'below';

/** How a count stands to what is usual for the person. */
export type Usual =
  /**
   * One finished week or month with a usual range. `change`: outside the range, which chance hardly makes. `run`: inside
   * it, but part of a run on one side of the mean; worth telling, too common by chance to claim anything of.
   */
  | {
      readonly kind: 'judged';
      readonly change: Side | undefined;
      readonly run: Side | undefined;
      readonly range: UsualRange;
    }
  /** Still running: the range of the finished ones, nothing said of this one. */
  | { readonly kind: 'running'; readonly range: UsualRange }
  /** Under six finished ones. */
  | { readonly kind: 'few'; readonly finished: number }
  /** Several months: which of them lie outside. */
  | {
      readonly kind: 'months';
      readonly range: UsualRange;
      readonly above: readonly Day[];
      readonly below: readonly Day[];
    }
  /** A day, a stretch that is neither weeks nor months, or too few a week to tell. */
  | { readonly kind: 'none' };

export interface CountFact {
  /** Metric index. */
  readonly metric: number;
  /** Count in the period. */
  readonly value: number;
  readonly grain: 'week' | 'month';
  readonly usual: Usual;
}

/** Before any sheet; a Monday and the first of a month, so that no step is cut. */
const EVER = dayOf(1900, 1, 1);
/** Under so many a week a week is chance; months are looked at instead. */
const WEEK_MEAN_MIN = 5;
const COUNTS_MOST = 3;

/** What the method leads with, by track, then what lies well before it; the rest follows from the result backwards. */
const LEAD_FIRST: Readonly<Record<'candidate' | 'client', readonly number[]>> = {
  candidate: ['first_interview_set', 'application_consent', 'first_meeting', 'document_submitted'].map(metricIndex),
  client: ['new_jobs', 'client_visit', 'client_appointment', 'client_call'].map(metricIndex),
};
/** Much the same event as 一次面接設定, and decided by the client. */
const DOCUMENT_PASSED = metricIndex('document_passed');

/** The track on which the selection has more of its events; the candidate's where it has none. */
export function trackOf(activity: Activity, selection: MemberSelection): 'candidate' | 'client' {
  const { events } = activity;
  let client = 0;
  let all = 0;
  for (let at = 0; at < events.length; at++) {
    if (!acceptsEvent(selection, events, at)) continue;
    all++;
    if (TRACK_BIT[events.metric[at]!] === CLIENT_TRACK) client++;
  }
  return client * 2 > all ? 'client' : 'candidate';
}

/**
 * The counts a talk may be about, the one to lead with first: stages of the track that people move themselves, else any
 * such count of the sheet, else the results it keeps.
 */
export function countsToLead(activity: Pick<Activity, 'metrics'>, track: 'candidate' | 'client'): number[] {
  const counts = activity.metrics.filter((metric) => countingOf(metric) === 'sum' && METRICS[metric]!.kind !== 'money');
  const own = counts.filter((metric) => METRICS[metric]!.control !== 'uncontrollable' && metric !== DOCUMENT_PASSED);
  const stages = track === 'client' ? STAGES_CLIENT : STAGES_CANDIDATE;
  const usable = own.filter((metric) => stages.includes(metric));
  const chosen = usable.length > 0 ? usable : own.length > 0 ? own : counts;
  const rank = (metric: number): number => {
    const at = LEAD_FIRST[track].indexOf(metric);
    return at >= 0 ? at - 100 : -(METRICS[metric]!.order ?? 0) / 1000;
  };
  return [...chosen].sort((a, b) => rank(a) - rank(b) || a - b);
}

/**
 * The few counts that matter, the one to lead with first. They are chosen before looking: of ten counts, one is always
 * the oddest, and nothing could be claimed of it.
 *
 * Cost: two passes over the events for each of at most three counts.
 *
 * @param metrics metric indices, the one to lead with first
 * @param period `undefined`: everything, compared with nothing
 */
export function countFacts(
  activity: Activity,
  metrics: readonly number[],
  period: Period | undefined,
  selection: MemberSelection,
  options: TallyOptions,
): CountFact[] {
  const counts = tally(activity, periodWindow(period), selection, options);
  const week = period?.grain === 'week';
  const grain = week ? GRAIN_WEEK : GRAIN_MONTH;
  return metrics.slice(0, COUNTS_MOST).map((metric) => {
    const usual = period === undefined ? NOTHING : usualOf(activity, metric, grain, period, selection, options);
    return { metric, value: counts[metric]!, grain: week ? 'week' : 'month', usual };
  });
}

const NOTHING: Usual = { kind: 'none' };

/** On which side of the usual range a count lies; `undefined` inside it and where that cannot be told. */
export function sideOf({ usual }: CountFact): Side | undefined {
  return usual.kind === 'judged' ? usual.change : undefined;
}

/** Against the person's own history up to the end of the period: what came later is not known in the talk about it. */
function usualOf(
  activity: Activity,
  metric: number,
  grain: number,
  period: Period,
  selection: MemberSelection,
  options: TallyOptions,
): Usual {
  const months = grain === GRAIN_MONTH ? wholeMonths(period) : undefined;
  if (grain === GRAIN_MONTH && months === undefined) return NOTHING;
  const history: Period = { first: EVER, last: period.last, grain: 'range' };
  const series = trendSeries(activity, { metric, selection, grain, period: history, unique: options.unique === true });
  const trend = judgeTrend(series);
  if (trend.grain !== grain) return NOTHING;
  if (grain === GRAIN_WEEK && (trend.mean ?? 0) < WEEK_MEAN_MIN) return NOTHING;
  const finished = trend.points.filter((point) => point.finished).length;
  const { range } = trend;
  if (range === undefined) return { kind: 'few', finished };
  return months === undefined || months === 1 ? single(trend, range, period) : several(trend, range, period);
}

function single(trend: Trend, range: UsualRange, { first }: Period): Usual {
  const point = trend.points.find((candidate) => candidate.first === first);
  if (point === undefined) return NOTHING;
  if (!point.finished) return { kind: 'running', range };
  const change = beyond(point);
  return { kind: 'judged', change, run: change === undefined ? point.change : undefined, range };
}

function several(trend: Trend, range: UsualRange, { first, last }: Period): Usual {
  const inside = trend.points.filter((point) => point.finished && point.first >= first && point.first <= last);
  if (inside.length === 0) return NOTHING;
  const marked = (side: Side) => inside.filter((point) => beyond(point) === side).map((point) => point.first);
  return { kind: 'months', range, above: marked('above'), below: marked('below') };
}

/** Runs are marked by chance in up to a tenth of all months (docs/calibration.md), single points rarely. */
function beyond({ change, rules }: TrendPoint): Side | undefined {
  return (rules & RULE_BEYOND_LIMIT) === 0 ? undefined : change;
}

/** Whether the selection has any event in the period at all. */
export function hasEvents(activity: Activity, period: Period | undefined, selection: MemberSelection): boolean {
  const { events } = activity;
  const window = periodWindow(period);
  for (let at = 0; at < events.length; at++) {
    if (acceptsEvent(selection, events, at) && inWindow(window, events.day[at]!, events.grain[at]!)) return true;
  }
  return false;
}
