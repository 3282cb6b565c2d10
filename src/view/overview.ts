import type { MonthTotals } from './month-totals';

/** What the sidebar's first page shows: plain data, JSON only. Built by `overview-model.ts`. */
export interface Overview {
  /** Tabs that were read, and what was understood of each. Empty when no tab could be read. */
  readonly tabs: readonly UnderstoodTab[];
  /** Tabs of the file, for the choice. */
  readonly choices: readonly TabOption[];
  readonly periods: readonly { readonly key: string; readonly label: string }[];
  readonly period: string;
  /** One sentence: how many rows were read as what. */
  readonly summary: string;
  readonly funnel: readonly FunnelLine[];
  readonly issues: readonly IssueLine[];
  readonly account: string;
  /** Our counts beside the sheet's own totals; `null` when no tab could be read. */
  readonly totals: MonthTotals | null;
  readonly questions: readonly Question[];
  readonly saved: boolean;
  /** Whether dashboards stand in the file. */
  readonly made: boolean;
  /** Why nothing could be read, as a sentence; empty when something was. */
  readonly problem: string;
}

export interface TabOption {
  readonly name: string;
  readonly kind: 'activity' | 'targets';
  readonly member: string;
  readonly team: string;
  readonly month: string;
  readonly chosen: boolean;
  /** Whether it holds activity that could be counted, as far as it was read. */
  readonly counts: boolean;
}

export interface UnderstoodTab {
  readonly name: string;
  readonly tables: readonly {
    /** e.g. `A4:Q91` */
    readonly range: string;
    readonly shape: string;
    readonly columns: readonly { readonly letter: string; readonly heading: string; readonly role: string }[];
  }[];
}

export interface FunnelLine {
  readonly stage: string;
  readonly count: number;
  /** 0–1, width of the bar relative to the largest stage. */
  readonly share: number;
  /** `42%（28〜58%）`, a sentence such as 「1人あたり1.29件」, or empty. */
  readonly next: string;
  /** Starts a new block (client track). */
  readonly first: boolean;
}

export interface IssueLine {
  readonly where: string;
  readonly tab: string;
  /** 1-based rows of that tab. */
  readonly rows: readonly number[];
  readonly value: string;
  readonly kind: string;
  readonly handling: string;
}

/** An uncertain point with one-click answers; an answer is a row for the settings table. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly { readonly label: string; readonly key: string; readonly values: readonly string[] }[];
}
