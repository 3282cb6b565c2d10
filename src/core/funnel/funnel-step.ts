import { wilsonInterval } from '../statistics/wilson-interval';

export type FunnelBasis = 'period' | 'cohort' | 'byStage' | 'completed';

/** What became of the units that entered a stage. They add up to the count. */
export interface Fate {
  /** Reached a later stage. */
  readonly moved: number;
  readonly rejected: number;
  readonly withdrawn: number;
  /** Hired without a later stage of the sheet to show it. */
  readonly hired: number;
  readonly open: number;
}

/** One stage of a funnel. Rates are fractions; `undefined` where there is none to give. */
export interface FunnelStep {
  readonly metric: number;
  readonly count: number;
  /** next ÷ this */
  readonly rate: number | undefined;
  /** Wilson 95 % limits of `rate`, only where 0 < next ≤ this. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly fromFirst: number | undefined;
  /** In place of a rate where the next stage counts something else: applications per candidate, jobs per client. */
  readonly perUnit?: { readonly of: 'candidate' | 'client'; readonly value: number };
  readonly fate?: Fate;
}

export interface FunnelBlock {
  readonly track: 'candidate' | 'client';
  readonly steps: readonly FunnelStep[];
}

/** The rate to the next stage with its limits. `next` is `undefined` at the end of a block or where no rate exists. */
export function ratesOf(count: number, next: number | undefined): Pick<FunnelStep, 'rate' | 'low' | 'high'> {
  if (next === undefined || !(count > 0)) return { rate: undefined, low: undefined, high: undefined };
  if (next <= 0 || next > count) return { rate: next / count, low: undefined, high: undefined };
  return { rate: next / count, ...wilsonInterval(next, count) };
}
