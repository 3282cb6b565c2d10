/** Where KPI design was entered from: a flag's metric, or words of a target that names nothing to count. */
export interface DesignStart {
  readonly problem: string;
  readonly good: string;
}
