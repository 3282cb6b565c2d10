import type { Side } from '../layout/side-words';
import { countingOf } from './select-metric';

/** Actuals and targets add up; rates, averages and running totals do not. */
export function isAmount(side: Side): boolean {
  return side === 'actual' || side === 'target';
}

/** Whether figures of a metric may be added. */
export function additive(metric: number): boolean {
  return countingOf(metric) === 'sum';
}

/** A sum as it is shown: two decimals at most. */
export function roundSum(value: number): number {
  return Math.round(value * 100) / 100;
}
