/**
 * What stands behind a number, as the page keeps it: the server looks the rows up again when the number is clicked, so
 * that a page with hundreds of numbers stays small.
 */
export type Behind =
  | {
      readonly kind: 'count';
      /** Metric id. */
      readonly metric: string;
      /** A period's code, or `all`. */
      readonly period: string;
      /** As KPI functions take it; empty: everyone. */
      readonly member: string;
    }
  | { readonly kind: 'candidate'; readonly candidate: string };

/** Where rows lie: a tab and runs of its 1-based rows. */
export interface TabRows {
  readonly tab: string;
  /** First and last row of each run. */
  readonly runs: readonly (readonly [first: number, last: number])[];
  readonly count: number;
}
