/** What the page for dashboards shows: plain data, JSON only. */
export interface DashboardsPage {
  readonly asOf: string;
  /** Whether a dashboard of ours stands in the file. */
  readonly made: boolean;
  /** In the sheet's order; whether a マイKPI stands in the file. */
  readonly members: readonly { readonly name: string; readonly made: boolean }[];
}
