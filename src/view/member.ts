import type { MemberGrowth } from './feedback-growth';
import type { PeriodOption } from './period-options';

/** What a member's page shows: plain data, JSON only. Built by `member-model.ts`. */
export interface MemberPage {
  readonly asOf: string;
  /** In the sheet's order. */
  readonly members: readonly string[];
  readonly member: string;
  readonly periods: readonly PeriodOption[];
  readonly period: string;
  /** Targets a person walks towards: what is short, and what would be enough tomorrow. */
  readonly paced: readonly PacedTarget[];
  /** Goals that others decide: shown, not paced. */
  readonly results: readonly ResultTarget[];
  /** Said where there is nothing to walk towards; empty otherwise. */
  readonly hint: string;
  readonly metrics: readonly { readonly id: string; readonly label: string }[];
  readonly chart: MemberChart | null;
  /** What was agreed in the last talk and what came of it, own insights, and what was kept; empty until talks are recorded. */
  readonly growth: MemberGrowth;
}

export interface PacedTarget {
  readonly label: string;
  readonly period: string;
  /** 「いま3件 ／ 目標8件」 */
  readonly standing: string;
  /** 0–1; for the bar beside the words. */
  readonly share: number;
  /** Where a steady walk would be by today, 0–1. */
  readonly paceShare: number;
  /** 「あと5件。直近6か月のあなたなら、求人応募20〜28件ほどで届きます。」 */
  readonly short: string;
  /** 「明日は、求人応募3〜4件が目安です」; empty when reached or over. */
  readonly tomorrow: string;
  /** The quality partner to watch; empty where there is none. */
  readonly partner: string;
}

export interface ResultTarget {
  readonly label: string;
  readonly period: string;
  readonly standing: string;
}

export interface MemberChart {
  /** Metric id. */
  readonly metric: string;
  readonly title: string;
  /** For those who do not see the chart. */
  readonly alternative: string;
  /** Inside or outside the usual range, in words; empty where nothing is finished. */
  readonly sentence: string;
  readonly points: readonly ChartPoint[];
  readonly low: number | null;
  readonly high: number | null;
  /** 「いつもの振れ幅（0〜9件）」; empty without a range. */
  readonly range: string;
}

export interface ChartPoint {
  readonly label: string;
  /** For the axis: `9月`, `9/14`. */
  readonly short: string;
  /** Days since 1970-01-01 of the first day. */
  readonly day: number;
  readonly value: number | null;
  readonly finished: boolean;
  /** 「いつもより少ない」, 「途中」, or empty. */
  readonly note: string;
}
