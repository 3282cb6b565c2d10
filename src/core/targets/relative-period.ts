import type { Period, PeriodGrain } from '../calendar/period';
import { periodAround, shiftPeriod } from '../calendar/period-steps';
import { foldText } from '../parse/text';

/** 今週, 来月, 来期, this quarter, next week. 当日, 本社 and 次回 are none. */
const RELATIVE =
  /([今当本]|[来翌次])(週|月|四半期|半期|年度?|期)(?!比|間)|\b(this|next) (week|month|quarter|half|year)\b/iu;
const GRAIN_OF: Readonly<Record<string, PeriodGrain>> = {
  週: 'week',
  week: 'week',
  月: 'month',
  month: 'month',
  四半期: 'quarter',
  quarter: 'quarter',
  半期: 'half',
  half: 'half',
  年: 'year',
  年度: 'year',
  year: 'year',
};

/** What a heading such as 来月のねらい or Next half holds is still to come: it can only be aimed at. */
export function liesAhead(text: string): boolean {
  return /^(?:[来翌次]|next)/.test(RELATIVE.exec(foldText(text).toLowerCase())?.[0] ?? '');
}

/**
 * The period that words such as 今週 or next month mean beside a day or period that is known: 来週 said on 2026-11-18 is
 * the week of 23 November; 来期 is the one after the anchor's own.
 *
 * @param fiscalStart 1–12
 * @returns `undefined` where the text has no such word, or the anchor is longer than what it names
 */
export function relativePeriod(text: string, anchor: Period, fiscalStart: number): Period | undefined {
  const match = RELATIVE.exec(foldText(text).toLowerCase());
  if (match === null) return undefined;
  const steps = /^[今当本]|^this/.test(match[0]) ? 0 : 1;
  const grain = GRAIN_OF[match[2] ?? match[4]!];
  const base = grain === undefined ? anchor : periodAround(anchor.first, grain, fiscalStart);
  return base.first <= anchor.first && anchor.last <= base.last ? shiftPeriod(base, steps) : undefined;
}
