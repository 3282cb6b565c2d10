import type { Day } from './day';

/** A stretch of days, both ends included. `undefined` bounds never occur: "everything" is no period at all. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  /** How a person would name it in a heading, e.g. `2026年4月`; built from the text that was given. */
  readonly grain: PeriodGrain;
}

export type PeriodGrain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'range';
