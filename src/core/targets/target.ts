/** How often a target without dates comes round; `each`: every single time (面談から推薦まで3日以内). */
export type Frequency = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'each';

/** Whose target it is: a person's (also 全員, 各自, 1人あたり), or a team's or company's. */
export type TargetScope = 'individual' | 'team';

/** One target as it stands in a target sheet. Rows and columns are 0-based within the range. */
export interface Target {
  /** As written (佐藤, 全員, 課全体); empty where nobody is named. */
  readonly member: string;
  /** In the period grammar (`2026-10`, `2026-W48`, `2026Q1`, `2026H1`, `FY2026`, `2026-10-05`), a frequency, or empty. */
  readonly period: string;
  /** Index into the catalogue; `undefined` where the text names no metric. */
  readonly metric: number | undefined;
  /** What is aimed at, as written: the sentence where it names no metric. */
  readonly text: string;
  readonly condition: '>=' | '<=';
  /** A rate as a fraction, money in units, a duration in the metric's own unit; `undefined` without a number (全件). */
  readonly value: number | undefined;
  /** As written; `FRACTION` beside a fraction; empty where none is written or usual. */
  readonly unit: string;
  readonly scope: TargetScope;
  /** Only watched (モニタリングのみ): its number is no target, and `value` is `undefined`. */
  readonly watched: boolean;
  /** 達成率 of what: the metric that decides how it is judged. */
  readonly achievementOf?: number;
  readonly row: number;
  readonly column: number;
}

/** Stands in `Target.unit` beside a fraction; shown as 割合 / fraction. */
export const FRACTION = 'fraction';
/** Stands in `Target.unit` where every case counts (全件); shown as 全件 / all. */
export const ALL_CASES = 'all';

export const FREQUENCIES: readonly Frequency[] = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'each'];

export function isFrequency(period: string): period is Frequency {
  return (FREQUENCIES as readonly string[]).includes(period);
}
