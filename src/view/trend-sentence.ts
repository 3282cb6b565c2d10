import { GRAIN_DAY, GRAIN_WEEK } from '../core/activity/activity';
import type { Language } from '../core/language';
import type { Trend, UsualRange } from '../core/trend/trend';
import { aboveUsual, belowUsual, noUsualYet, periodsOf, withinUsual } from '../messages/judging';
import { say } from '../messages/message';

/**
 * The latest finished period of a count in one sentence: inside or outside the usual range, or that there is none yet. `undefined`
 * where nothing is finished. Runs count as outside though the single number lies inside the range.
 */
export function trendSentence(trend: Trend, language: Language): string | undefined {
  const finished = trend.points.filter((point) => point.finished && point.value !== undefined);
  const latest = finished[finished.length - 1];
  if (latest === undefined) return undefined;
  const value = short(latest.value!);
  if (trend.range === undefined) return say(noUsualYet, language, { value, n: finished.length });
  const grain = trend.grain === GRAIN_DAY ? 'day' : trend.grain === GRAIN_WEEK ? 'week' : 'month';
  const values = { value, periods: say(periodsOf[grain], language, trend.range), ...rangeTexts(trend.range) };
  const sentence = latest.change === undefined ? withinUsual : latest.change === 'above' ? aboveUsual : belowUsual;
  return say(sentence, language, values);
}

/** The whole numbers inside the range; with one decimal where it is narrower than that. */
export function rangeTexts({ low, high }: Pick<UsualRange, 'low' | 'high'>): { low: string; high: string } {
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  return first <= last ? { low: String(first), high: String(last) } : { low: short(low), high: short(high) };
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
