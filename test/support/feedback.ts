import type { Activity } from '../../src/core/activity/activity';
import { everyone, oneMember } from '../../src/core/activity/select';
import { type Day, dayOf, endOfMonth } from '../../src/core/calendar/day';
import type { Period } from '../../src/core/calendar/period';
import { SCRIPT_ZONE } from '../../src/core/calendar/sheet-zone';
import type { Language } from '../../src/core/language';
import { NO_SETTINGS, type Settings } from '../../src/core/settings/settings';
import type { ActivityCall } from '../../src/functions/arguments';
import { type FeedbackBasis, gatherFeedback } from '../../src/functions/gather-feedback';
import { feedbackTable } from '../../src/view/feedback-table';

export function month(year: number, number: number): Period {
  const first = dayOf(year, number, 1);
  return { first, last: endOfMonth(first), grain: 'month' };
}

export interface Asked {
  /** Index into the members; `undefined` where the sheet names nobody. */
  readonly member?: number | undefined;
  readonly period?: Period;
  readonly asOf?: Day;
  readonly language?: Language;
  readonly settings?: Partial<Settings>;
}

/** The basis of a talk, from an activity that was built rather than read. */
export function basisOf(activity: Activity, asked: Asked = {}): FeedbackBasis {
  const language = asked.language ?? 'ja';
  const asOf = asked.asOf ?? activity.asOf;
  const call: ActivityCall = {
    language,
    settings: { ...NO_SETTINGS, ...asked.settings },
    asOf,
    zone: SCRIPT_ZONE,
    fiscalStart: language === 'ja' ? 4 : 1,
    holidays: 'none',
    activity: { ...activity, asOf },
  };
  const selection = asked.member === undefined ? everyone(activity) : oneMember(activity, asked.member);
  return gatherFeedback(call, selection, asked.period);
}

export function tableOf(activity: Activity, asked: Asked = {}): (readonly [step: string, text: string])[] {
  const { facts, wording, speaking } = basisOf(activity, asked);
  return feedbackTable(facts, activity.metrics, wording, speaking).map(([step, text]) => [String(step), String(text)]);
}

/** Repeatable numbers from 0 to 1 (Park and Miller). */
export function seeded(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A count around `mean` (Knuth's method). */
export function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count++;
  return count;
}
