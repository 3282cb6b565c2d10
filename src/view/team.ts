import type { Behind } from './behind';
import type { PeriodOption } from './period-options';

/** What the team page shows: plain data, JSON only. Built by `team-model.ts`. */
export interface TeamPage {
  /** 「2026年9月18日時点の数字です」 */
  readonly asOf: string;
  readonly periods: readonly PeriodOption[];
  readonly period: string;
  readonly remark: Remark;
  readonly funnel: readonly FunnelRow[];
  readonly stalled: StalledPart;
  readonly members: MemberTable;
  /** How many of the agreed actions members proposed themselves; empty where there are too few to say. */
  readonly ownShare: string;
  /** For the stand-up: no names of candidates, nothing about single members. */
  readonly morning: string;
}

/** One sentence that says what is worth a look, and what to look at or ask next. */
export interface Remark {
  readonly text: string;
  readonly next: string;
  /** Whom it is about; empty where it is about nobody. */
  readonly member: string;
}

export interface FunnelRow {
  readonly stage: string;
  readonly count: number;
  /** 0–1, width of the bar relative to the largest stage of its block. */
  readonly share: number;
  /** `42%（28〜58%）`, a sentence such as 「1人あたり1.29件」, or empty. */
  readonly next: string;
  /** Starts a new block (client track). */
  readonly first: boolean;
  readonly behind: Behind;
}

export interface StalledPart {
  readonly sentence: string;
  readonly lines: readonly { readonly candidate: string; readonly text: string; readonly behind: Behind }[];
  /** About those who have waited so long that they may be finished; empty where there are none. */
  readonly long: string;
}

export interface MemberTable {
  readonly headings: readonly string[];
  readonly rows: readonly MemberRow[];
}

export interface MemberRow {
  readonly name: string;
  /** Whether the name is a person's, with a page of their own. */
  readonly person: boolean;
  readonly cells: readonly { readonly text: string; readonly behind: Behind | null }[];
}
