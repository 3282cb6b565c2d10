import type { Issue } from '../activity/activity';
import type { Day } from '../calendar/day';
import type { Language } from '../language';

export type ColumnRole =
  | 'date'
  | 'member'
  | 'ra'
  | 'metric'
  | 'count'
  | 'candidate'
  | 'job'
  | 'status'
  | 'ignore'
  | { readonly metric: number };

export interface SavedTab {
  readonly name: string;
  readonly kind: 'activity' | 'targets';
  readonly member: string;
  readonly team: string;
  readonly month: string;
}

export interface Tenure {
  readonly member: string;
  /** `undefined` where it is open at that end. */
  readonly first: Day | undefined;
  readonly last: Day | undefined;
}

export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** A row 「目標」 of the settings: a target that joins the target sheet and wins over it. */
export interface TargetSetting {
  readonly member: string;
  /** Metric as written. */
  readonly metric: string;
  /** In the period grammar, as written. */
  readonly period: string;
  readonly value: string;
  /** 0-based row of the settings table. */
  readonly row: number;
}

export type AnswerKind = 'replace' | 'evaluation' | 'later';

export interface AnswerSetting {
  /** A source cell (`C5`) or a member. */
  readonly target: string;
  /** Metric as written; empty where `target` is a cell. */
  readonly metric: string;
  readonly answer: AnswerKind;
}

/** The settings table, checked. Keys of maps are normalised (`normaliseLabel`, `normaliseName`). */
export interface Settings {
  readonly asOf: Day | undefined;
  /** 1–12; `undefined`: 4 in a Japanese sheet, 1 in an English one. */
  readonly fiscalStart: number | undefined;
  readonly language: Language | undefined;
  /** `undefined`: jp in a Japanese sheet, none in an English one. */
  readonly holidays: 'jp' | 'none' | undefined;
  readonly tabs: readonly SavedTab[];
  /** Names of tabs that somebody said are not to be read. */
  readonly leftOut: readonly string[];
  readonly columns: ReadonlyMap<string, ColumnRole>;
  /** Spelling → metric index, or `ignore`. */
  readonly metrics: ReadonlyMap<string, number | 'ignore'>;
  /** Spelling → name, or `ignore`. */
  readonly members: ReadonlyMap<string, { readonly name: string } | 'ignore'>;
  readonly statuses: ReadonlyMap<string, 'open' | 'hired' | 'rejected' | 'withdrawn'>;
  readonly teams: readonly {
    readonly member: string;
    readonly team: string;
    readonly role: 'CA' | 'RA' | 'both' | '';
  }[];
  readonly tenures: readonly Tenure[];
  readonly absences: readonly ({ readonly member: string } & DayRange)[];
  readonly closed: readonly DayRange[];
  readonly basis: {
    readonly revenue: 'accepted' | 'joined' | 'invoiced' | undefined;
    readonly interview: 'set' | 'held' | undefined;
    readonly people: 'occurrences' | 'unique' | undefined;
  };
  /** Amount for one placement, in units of the sheet's currency. */
  readonly fee: number | undefined;
  readonly targets: readonly TargetSetting[];
  readonly answers: readonly AnswerSetting[];
  /** Rows that could not be read: unknown keys, wrong values, spellings that name nothing. Rows are of the settings table. */
  readonly issues: readonly Issue[];
  /** Wording of the feedback talk: 私/僕, ○○さん/君 … (key → text). */
  readonly wording: ReadonlyMap<string, string>;
}

export const NO_SETTINGS: Settings = {
  asOf: undefined,
  fiscalStart: undefined,
  language: undefined,
  holidays: undefined,
  tabs: [],
  leftOut: [],
  columns: new Map(),
  metrics: new Map(),
  members: new Map(),
  statuses: new Map(),
  teams: [],
  tenures: [],
  absences: [],
  closed: [],
  basis: { revenue: undefined, interview: undefined, people: undefined },
  fee: undefined,
  targets: [],
  answers: [],
  issues: [],
  wording: new Map(),
};
