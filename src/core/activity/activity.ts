import type { Day } from '../calendar/day';

/** How finely an event is dated: a monthly total counts in a quarter, but not in a day. */
export const GRAINS = ['day', 'week', 'month'] as const;
export const GRAIN_DAY = 0;
export const GRAIN_WEEK = 1;
export const GRAIN_MONTH = 2;

/** `-1` in any index column means "none": no member named, no candidate, no job. */
export const NONE = -1;
/** The `day` of an event the sheet does not date at all (it counts only when no period is asked for). */
export const UNDATED: Day = -2_147_483_648;

/**
 * What was read from an activity sheet, as columns: entry `i` of every array belongs to one event or total.
 * Sorted by source row, then source column. Plans (after the as-of day) are not in it.
 */
export interface Events {
  readonly length: number;
  /** First day of the grain, or `UNDATED`. */
  readonly day: Int32Array;
  /** `GRAIN_DAY`, `GRAIN_WEEK` or `GRAIN_MONTH`. */
  readonly grain: Uint8Array;
  /** Index into `members`: the CA for candidate-track events, the RA for client-track events. */
  readonly member: Int32Array;
  /** Index into `members`: the RA named beside the CA, for `RA:鈴木`; `NONE` where the row names no second person. */
  readonly ra: Int32Array;
  /** Index into the metric catalogue (`METRICS`). */
  readonly metric: Int16Array;
  /** Number of occurrences, or the amount for money, or the level for a stock. */
  readonly count: Float64Array;
  /** Index into `candidates`. */
  readonly candidate: Int32Array;
  /** Index into `jobs`: the job, else the client. */
  readonly job: Int32Array;
  /** 0-based position in the range. */
  readonly row: Int32Array;
  readonly column: Int32Array;
}

/** How a candidate, or candidate × job, stands at the end of what the sheet says. */
export type EndKind = 'hired' | 'rejected' | 'withdrawn' | 'open';

/** A status or an end written in a stage cell (NG, 辞退 …). Present state, not history: `day` is rarely known. */
export interface UnitEnd {
  readonly candidate: number;
  readonly job: number;
  readonly member: number;
  readonly kind: EndKind;
  /** `UNDATED` where the sheet does not say when. */
  readonly day: Day;
  readonly row: number;
  readonly column: number;
}

/** A further column that splits candidates or jobs into kinds (職種, 媒体, 流入経路, client …), for mix warnings. */
export interface Attribute {
  readonly heading: string;
  readonly values: readonly string[];
  /** Index into `values` by candidate; `NONE` where unknown or contradictory. */
  readonly ofCandidate: Int32Array;
}

/** A target that stands beside actuals in the activity sheet (目標 | 実績). */
export interface SheetTarget {
  readonly member: string;
  /** In the period grammar: `2026-04`, `2026-W15`, a day … */
  readonly period: string;
  readonly metric: number;
  readonly value: number;
  readonly row: number;
  readonly column: number;
}

/** What became of each row of the range; every row is exactly one of these. */
export const ROW_BLANK = 0;
export const ROW_HEADING = 1;
export const ROW_COUNTED = 2;
export const ROW_LEFT_OUT = 3;

/** A total the sheet itself states (小計, 合計 …, a monthly summary beside a log), beside what was counted under it. */
export interface StatedTotal {
  readonly row: number;
  readonly column: number;
  readonly metric: number;
  readonly stated: number;
  /** What the cells it covers add up to as they stand, whether each was counted or not. */
  readonly counted: number;
  /** Whether the sheet's own arithmetic comes out right. */
  readonly right: boolean;
  /** The cells it adds up: rows from … to …, these columns. `undefined`: it repeats acts listed elsewhere on the range. */
  readonly cells:
    | { readonly firstRow: number; readonly lastRow: number; readonly columns: readonly number[] }
    | undefined;
  /** First and last day (first days of their grains) of those cells; `UNDATED` where only the events know. */
  readonly first: Day;
  readonly last: Day;
  /** For a total without cells of its own: whose acts it repeats, an index into `members`; `NONE`: everybody's. */
  readonly member?: number;
}

/** Somebody's team as the sheet names it. */
export interface MemberTeam {
  /** Index into `members`. */
  readonly member: number;
  readonly team: string;
}

export interface Activity {
  readonly events: Events;
  /** In the sheet's order, fullest spelling. */
  readonly members: readonly string[];
  /** Teams named by the sheet itself, over its blocks or in a column; the settings may name others. */
  readonly teams: readonly MemberTeam[];
  readonly candidates: readonly string[];
  readonly jobs: readonly string[];
  readonly ends: readonly UnitEnd[];
  readonly attributes: readonly Attribute[];
  readonly targets: readonly SheetTarget[];
  readonly totals: readonly StatedTotal[];
  /** `ROW_*` by row of the range. */
  readonly rows: Uint8Array;
  readonly issues: readonly Issue[];
  /** Tables found, for the sidebar's "what I understood". */
  readonly tables: readonly TableSummary[];
  /** Language of the sheet's title and heading rows. */
  readonly language: 'ja' | 'en';
  /** Last day on which the sheet has an event, `UNDATED` when it has none. */
  readonly lastDay: Day;
  /** The as-of day the sheet was read with: later dates were plans. */
  readonly asOf: Day;
  /** Metric indices the sheet has a column or label for, counted or not (so that 0 differs from "not kept here"). */
  readonly metrics: readonly number[];
}

export interface TableSummary {
  /** 0-based, inclusive; headings included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The last row of the heading. */
  readonly headRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly shape: TableShape;
  readonly columns: readonly { readonly column: number; readonly heading: string; readonly role: string }[];
}

/** event-log: a row an event. stage-dates: a date column a stage. flags: ○×. counts: rows of totals. cross-tab: periods or people across. */
export type TableShape = 'event-log' | 'stage-dates' | 'flags' | 'counts' | 'cross-tab' | 'targets';

/**
 * One thing that was not taken at face value: data, not an exception. `code` names the rule and the text shown
 * (messages/issues.ts); `values` fill that text.
 */
export interface Issue {
  readonly code: string;
  /** 0-based; `NONE` when it concerns the whole range. */
  readonly row: number;
  readonly column: number;
  /** What stands in the cell, as text. */
  readonly value: string;
  readonly values: Readonly<Record<string, string | number>>;
}
