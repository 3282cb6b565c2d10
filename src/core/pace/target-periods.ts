import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import { periodAround, periodsBetween } from '../calendar/period-steps';
import type { Frequency } from '../targets/target';
import type { PaceTarget } from './pace-target';

/** The period in which a target is looked at, and how its value is scaled to it. */
export interface TargetPeriod {
  readonly period: Period;
  /** `fixed`: the value is for the whole period. Else by business days: a week's value ÷ 5 each, a day's × 1 each. */
  readonly scale: 'fixed' | 'weekly' | 'daily';
  /** A 都度 target holds whenever it applies and has no pace. */
  readonly paced: boolean;
}

/**
 * The periods a target is shown for. A target with dates of its own keeps them (a half-year's stays its own row) and is
 * shown when they meet the asked period. A monthly one is shown for each month the asked period meets (quarterly and
 * yearly ones likewise); weekly and daily ones are scaled to the asked period. Without an asked period: all dated
 * targets, and the month of `asOf` (its quarter, its year) for those that come round.
 *
 * @param fiscalStart 1–12
 */
export function targetPeriods(
  target: Pick<PaceTarget, 'period'>,
  asked: Period | undefined,
  asOf: Day,
  fiscalStart: number,
): TargetPeriod[] {
  if (typeof target.period !== 'string') {
    const meets = asked === undefined || (target.period.first <= asked.last && target.period.last >= asked.first);
    return meets ? [{ period: target.period, scale: 'fixed', paced: true }] : [];
  }
  return roundsOf(target.period, asked, asOf, fiscalStart);
}

const GRAIN_OF = { monthly: 'month', quarterly: 'quarter', yearly: 'year' } as const;

function roundsOf(round: Frequency | '', asked: Period | undefined, asOf: Day, fiscalStart: number): TargetPeriod[] {
  const whole = asked ?? periodAround(asOf, 'month', fiscalStart);
  if (round === '' || round === 'each') return [{ period: whole, scale: 'fixed', paced: round === '' }];
  if (round === 'weekly' || round === 'daily') return [{ period: whole, scale: round, paced: true }];
  const first = asked?.first ?? asOf;
  const rounds = periodsBetween(first, asked?.last ?? asOf, GRAIN_OF[round], fiscalStart);
  return rounds.map((period) => ({ period, scale: 'fixed', paced: true }));
}
