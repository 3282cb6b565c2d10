import type { TopicId } from '../core/feedback/topics';

/** What the page 「KPIを設計する」 shows: plain data, JSON only. Built by `design-model.ts` and its neighbours. */
export interface DesignPage {
  /** 「○月○日時点の数字です」; empty where no activity could be read. */
  readonly asOf: string;
  /** Why no fact can be checked here, as a sentence; empty where facts can. */
  readonly noEvidence: string;
  /** What was thought so far; `null` at the beginning. */
  readonly draft: DesignDraft | null;
  readonly problems: readonly DesignProblem[];
  readonly measures: readonly DesignMeasure[];
  /** Whose KPI it may become: everybody, teams, members in the sheet's order. */
  readonly owners: readonly { readonly key: string; readonly label: string }[];
}

/** The five steps, with all that was written at each; going back, or to another problem and back, loses nothing. */
export interface DesignDraft {
  /** 1–5 */
  readonly step: number;
  /** Metric id of the problem in view; empty before one is chosen. */
  readonly problem: string;
  /** One for each problem thought about, the latest last. */
  readonly notes: readonly DesignNotes[];
}

export interface DesignNotes {
  readonly problem: string;
  /** 課題: what is seen, in words. */
  readonly seen: string;
  readonly hypothesis: string;
  /** 良い状態を言葉にすると? */
  readonly good: string;
  /** Metric id of the event that can be counted. */
  readonly measure: string;
  readonly owner: string;
  readonly every: DesignEvery;
  /** Results wanted in that time, as typed; empty: none. */
  readonly goal: string;
  /** The target, as typed. */
  readonly value: string;
}

export type DesignEvery = 'monthly' | 'weekly';

/** A result that is not as it should be. */
export interface DesignProblem {
  readonly id: string;
  readonly label: string;
  /** Flagged in the targets; kept in the sheet; any other. */
  readonly group: 'flag' | 'kept' | 'other';
  readonly reason: string;
  readonly question: string;
  /** Metric ids of what can be followed instead, best first. */
  readonly instead: readonly string[];
  /** What hypotheses of it may be about. */
  readonly topics: readonly TopicId[];
  readonly fact: DesignFact | null;
}

/** The last finished months as they stand in the sheet. */
export type DesignFact =
  | {
      readonly kind: 'rate';
      readonly months: number;
      readonly of: number;
      readonly through: number;
      /** Percent with its likely range; the range is `null` where it makes no sense. */
      readonly percent: number;
      readonly low: number | null;
      readonly high: number | null;
    }
  | { readonly kind: 'count'; readonly months: number; readonly count: number };

/** Something people do or bring about, and that can be counted. */
export interface DesignMeasure {
  readonly id: string;
  readonly label: string;
  readonly control: 'controllable' | 'leading';
  /** Whether the activity sheet records it. */
  readonly kept: boolean;
  /** The rate to watch beside it, never to target; empty where there is none. */
  readonly partner: string;
}

/** 社内数値のファクト確認: whether more of the measure goes with more results here. */
export interface DesignFacts {
  readonly measure: string;
  readonly outcome: string;
  readonly kept: boolean;
  readonly control: 'controllable' | 'leading';
  /** Over time, by member, by job. */
  readonly units: readonly DesignUnit[];
  /** Every result passes through the measure: part of a relation is arithmetic. */
  readonly automatic: boolean;
  /** Whether members only seem to rise together; `null` where they do not, so that there is nothing to take for evidence. */
  readonly mix: {
    /** Headings that part candidates into kinds; empty: the sheet has none. */
    readonly looked: readonly string[];
    readonly warnings: readonly { readonly heading: string; readonly reverses: boolean }[];
  } | null;
  readonly months: readonly DesignPair[];
  readonly members: readonly DesignPair[];
  /** The jobs with most of the measure. */
  readonly jobs: readonly DesignPair[];
}

export interface DesignUnit {
  readonly unit: 'month' | 'member' | 'job';
  /** 関係あり, まだ判断できない, 逆向き. */
  readonly verdict: string;
  readonly told: boolean;
  readonly text: string;
}

export interface DesignPair {
  readonly name: string;
  readonly measure: number;
  readonly outcome: number;
}

/** KPI設定案: where a first value can come from. */
export interface DesignValue {
  /** The owner's own last months; `null` where there are none. */
  readonly usual: {
    readonly months: number;
    /** Mean for the time asked (month or week), one decimal. */
    readonly mean: number;
    /** Smallest and largest month; `null` for a mean of several people, or for weeks. */
    readonly low: number | null;
    readonly high: number | null;
    /** More than one where it is the mean of one person among these. */
    readonly people: number;
  } | null;
  /** Worked back from the results wanted; `null` where none are, or the measure is no stage before them. */
  readonly back:
    | { readonly needed: number; readonly low: number; readonly high: number; readonly n: number }
    | { readonly needed: null; readonly n: number }
    | null;
  readonly outcome: string;
  /** The quality partner over the same months; `null` where the sheet lacks its counts. */
  readonly partner: { readonly label: string; readonly of: number; readonly percent: number } | null;
}
