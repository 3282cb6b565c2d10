import { type Activity, GRAIN_MONTH, GRAINS } from '../core/activity/activity';
import type { MemberSelection } from '../core/activity/select';
import { type Day, yearMonthDay } from '../core/calendar/day';
import { formatPeriod } from '../core/calendar/format-period';
import { periodAround } from '../core/calendar/period-steps';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/metrics';
import { shortMonthName } from '../core/parse/month-names';
import { judgeTrend, type Trend, type TrendPoint } from '../core/trend/trend';
import { trendSeries } from '../core/trend/trend-series';
import { ofPeriod, TREND_CHANGE, TREND_IN_PROGRESS } from '../messages/judging';
import { chartAlternative, chartTitle, memberTexts } from '../messages/member';
import { say } from '../messages/message';
import type { ChartPoint, MemberChart } from './member';
import { shortLabel } from './metric-label';
import { rangeTexts, trendSentence } from './trend-sentence';

/** No more periods than this are drawn in the width of a sidebar; the usual range rests on all of them. */
const DRAWN_MOST = 26;

/** A metric over time with its usual range; `null` where there is nothing to draw. */
export function memberChart(input: {
  readonly activity: Activity;
  readonly metric: number;
  readonly selection: MemberSelection;
  /** The member as people speak of them. */
  readonly name: string;
  readonly fiscalStart: number;
  readonly language: Language;
  readonly unique: boolean;
}): MemberChart | null {
  const { activity, metric, selection, name, language, fiscalStart, unique } = input;
  const trend = judgeTrend(trendSeries(activity, { metric, selection, grain: undefined, period: undefined, unique }));
  if (trend.points.length === 0) return null;
  const labelOf = (point: TrendPoint) =>
    formatPeriod(periodAround(point.first, GRAINS[trend.grain]!, fiscalStart), language, fiscalStart);
  const drawn = trend.points.slice(-DRAWN_MOST);
  const title = say(chartTitle, language, { member: name, metric: shortLabel(metric, language) });
  const range = trend.range === undefined ? undefined : rangeTexts(trend.range);
  return {
    metric: METRICS[metric]!.id,
    title,
    alternative: say(chartAlternative, language, {
      title,
      first: labelOf(drawn[0]!),
      last: labelOf(drawn[drawn.length - 1]!),
      low: range?.low ?? '',
      high: range?.high ?? '',
    }),
    sentence: datedSentence(trend, labelOf, language),
    points: drawn.map((point) =>
      chartPoint(point, labelOf(point), axisLabel(point.first, trend.grain, language), language),
    ),
    low: trend.range?.low ?? null,
    high: trend.range?.high ?? null,
    range: rangeLabel(trend, range, language),
  };
}

/** The sentence on the latest finished point, which is not always in the period shown above it: so it says which. */
function datedSentence(trend: Trend, labelOf: (point: TrendPoint) => string, language: Language): string {
  const sentence = trendSentence(trend, language);
  const latest = trend.points.filter(({ finished, value }) => finished && value !== undefined).pop();
  if (sentence === undefined || latest === undefined) return '';
  return say(ofPeriod, language, { period: labelOf(latest), sentence });
}

function chartPoint(point: TrendPoint, label: string, short: string, language: Language): ChartPoint {
  const change = point.change === undefined ? '' : TREND_CHANGE[point.change][language];
  return {
    label,
    short,
    day: point.first,
    value: point.value ?? null,
    finished: point.finished,
    note: point.finished ? change : TREND_IN_PROGRESS[language],
  };
}

function axisLabel(day: Day, grain: number, language: Language): string {
  const { month, day: date } = yearMonthDay(day);
  if (grain === GRAIN_MONTH) return language === 'ja' ? `${month}月` : shortMonthName(month);
  return language === 'ja' ? `${month}/${date}` : `${date} ${shortMonthName(month)}`;
}

function rangeLabel(trend: Trend, range: { low: string; high: string } | undefined, language: Language): string {
  if (range === undefined || trend.range === undefined) return '';
  return language === 'ja'
    ? `${memberTexts.usual.ja}（${range.low}〜${range.high}）`
    : `${memberTexts.usual.en} (${range.low}–${range.high})`;
}
