import type { LeadRow, LeadVerdict } from '../lead/lead';
import type { Target } from './target';

/** Whether more of a metric goes with more of the outcome in this agency's own records. */
export interface LinkEvidence {
  /** The metric that was looked at: the target's own where it can be moved, else its first replacement kept here. */
  readonly metric: number;
  readonly outcome: number;
  readonly verdict: LeadVerdict;
  /** Pairs looked at (member-months). */
  readonly n: number;
  /** Limits of the rank correlation, −1 to 1; `undefined` where there is too little to say. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** All that was found, for a page that says why nothing can be told. */
  readonly row?: LeadRow;
}

/** A first value for the replacement, worked back from the member's own (else the team's) last six finished months. */
export interface FirstValue {
  readonly metric: number;
  /** Counts for the target's own period; `undefined` where the records are too few. */
  readonly needed: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** What the ratio rests on: counted at the stage. */
  readonly n: number;
  /** Whose months the ratio is from. */
  readonly whose: 'member' | 'team';
}

/** What is usual for a member: of a rate nothing can be worked back, so their own months are the place to start from. */
export interface UsualCount {
  readonly metric: number;
  /** Counted in the finished months of the window since the member's first event. */
  readonly n: number;
  readonly months: number;
}

export interface TargetEvidence {
  readonly link: LinkEvidence | undefined;
  readonly first: FirstValue | undefined;
  readonly usual?: UsualCount | undefined;
}

/**
 * Asked for each judged target; `undefined` where the activity sheet can say nothing of it.
 *
 * @param metric the metric that is judged
 * @param member as written in the target sheet
 */
export type EvidenceOf = (metric: number, member: string, target: Target) => TargetEvidence | undefined;
