import type { PeriodOption } from './period-options';

/** The functions that can be inserted from the sidebar. */
export type FormulaName = 'KPI_FUNNEL' | 'KPI_MEMBERS' | 'KPI_COUNT' | 'KPI_TREND' | 'KPI_PACE' | 'KPI_STALLED';

export interface FormulaChoice {
  readonly name: FormulaName;
  /** A period's code, or `all`. */
  readonly period: string;
  /** Empty: everyone. */
  readonly member: string;
  /** Metric id, for those that take one. */
  readonly metric: string;
}

/** What the page for formulas shows: plain data, JSON only. */
export interface FormulaPage {
  readonly periods: readonly PeriodOption[];
  readonly period: string;
  readonly members: readonly string[];
  readonly metrics: readonly { readonly id: string; readonly label: string }[];
}

/** A formula before it is written: its text, where it would go, and why it cannot; `problem` is empty where it can. */
export interface FormulaPreview {
  readonly formula: string;
  readonly place: string;
  readonly problem: string;
  /** Columns that had to be left out, and why; mostly empty. */
  readonly note: string;
}
