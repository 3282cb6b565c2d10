import type { AnswerKind } from '../core/settings/settings';

/** What the targets page shows: plain data, JSON only. Built by `targets-model.ts`. */
export interface TargetsPage {
  /** 「○月○日時点の数字です」; empty where no activity could be read. */
  readonly asOf: string;
  /** Tabs the targets were read from; empty when there are none. */
  readonly read: readonly string[];
  /** How the tabs were come by: kept in the settings, chosen just now, guessed, or not found. */
  readonly source: 'saved' | 'chosen' | 'found' | 'none';
  /** How many targets were read, sentences included. */
  readonly count: number;
  readonly movable: { readonly movable: number; readonly of: number };
  /** Why the agency's own records stand behind nothing here, as a sentence; empty where they do. */
  readonly noEvidence: string;
  /** Answered or not; the page shows the unanswered first. */
  readonly flags: readonly Flag[];
  readonly fine: readonly FineTarget[];
  readonly info: readonly InfoTarget[];
  readonly unknown: readonly UnknownTarget[];
  /** All metrics by class, to choose from for a name that none is near to; empty where every name is known. */
  readonly metrics: readonly MetricGroup[];
  readonly sentences: readonly TargetSentence[];
}

/** Where a target stands: tab and cell (`C5`), and the row to select (1-based). */
export interface TargetPlace {
  readonly tab: string;
  readonly cell: string;
  readonly row: number;
}

/** One metric that people answer for and others decide, with everybody whose target it is. */
export interface Flag {
  readonly id: string;
  /** Catalogue id of the judged metric: where KPI design can start from. */
  readonly metric: string;
  readonly label: string;
  readonly answer: AnswerKind | '';
  readonly why: string;
  /** Best first. */
  readonly replacements: readonly FlagReplacement[];
  readonly question: string;
  /** In-house evidence for the replacement, in words; empty where nothing is known. */
  readonly evidence: string;
  readonly people: readonly FlagPerson[];
}

export interface FlagReplacement {
  readonly label: string;
  readonly control: 'controllable' | 'leading';
  /** The rate to watch beside it, never to target; empty where there is none. */
  readonly partner: string;
}

export interface FlagPerson {
  /** As written; empty where the target names nobody. */
  readonly name: string;
  /** 「2件以上（2026年9月）」 */
  readonly target: string;
  /** Further periods of the same target. */
  readonly more: number;
  /** A first value worked back from the records, in words; empty where there is none. */
  readonly first: string;
  readonly place: TargetPlace;
  /** What a row 「回答」 begins with: a member and a metric, or a cell and a metric. */
  readonly answers: readonly (readonly [string, string])[];
}

/** A target people can move, with what to watch beside it. */
export interface FineTarget {
  readonly mark: string;
  readonly label: string;
  readonly who: string;
  readonly partner: string;
  readonly evidence: string;
}

/** A goal of the team, or a figure that is only watched. */
export interface InfoTarget {
  readonly label: string;
  readonly who: string;
  readonly reason: string;
}

/** A name that is no metric we know. */
export interface UnknownTarget {
  readonly text: string;
  readonly place: TargetPlace;
  /** Nearest entries of the catalogue, and "no target": what a row 「指標」 then says. */
  readonly choices: readonly { readonly label: string; readonly values: readonly [string, string] }[];
}

/** Metrics of one class, as a list to choose from. */
export interface MetricGroup {
  readonly name: string;
  readonly metrics: readonly { readonly id: string; readonly label: string }[];
}

/** Words that name nothing to count, with the question that leads on. */
export interface TargetSentence {
  readonly text: string;
  readonly who: string;
  readonly question: string;
  readonly place: TargetPlace;
}
