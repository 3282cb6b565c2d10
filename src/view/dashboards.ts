import type { PeriodOption } from './period-options';

/** What the page for dashboards shows: plain data, JSON only. */
export interface DashboardsPage {
  readonly asOf: string;
  /** Whether a dashboard of ours stands in the file. */
  readonly made: boolean;
  /** The periods to choose from, and the one that the dashboards show or would show. */
  readonly periods: readonly PeriodOption[];
  readonly period: string;
  /** In the sheet's order; whether a マイKPI stands in the file. */
  readonly members: readonly { readonly name: string; readonly made: boolean }[];
}
