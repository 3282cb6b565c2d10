import type { TalkStep } from '../messages/feedback-talk';
import type { TalkDraft } from './feedback-page';

/**
 * When the manager's hypotheses may be seen: while they are written, and again once the member's answer is written. In
 * between they are sealed, from the page too, for the screen is turned to the member.
 */

/** Steps that come once the answer is written. */
export const AFTER_ANSWER: ReadonlySet<TalkStep> = new Set<TalkStep>(['compare', 'next', 'record']);

function isOpen({ sealed, asked, answer, step }: TalkDraft): boolean {
  return !sealed || (asked && answer.trim() !== '' && AFTER_ANSWER.has(step));
}

/** The draft as its author may have it at this step. */
export function shownDraft(draft: TalkDraft): TalkDraft {
  return isOpen(draft) ? draft : { ...draft, hypotheses: [] };
}

/** What to keep when the page sends a draft: nothing it sends takes the seal off or changes what is under it. */
export function keptAfter(kept: TalkDraft | undefined, sent: TalkDraft): TalkDraft {
  if (kept === undefined || !kept.sealed) return { ...sent, sealed: false, asked: false };
  return { ...sent, sealed: true, asked: kept.asked || sent.asked, hypotheses: kept.hypotheses };
}

/** The draft with its hypotheses put aside; `undefined` where there is none to put aside. */
export function sealedDraft(draft: TalkDraft): TalkDraft | undefined {
  const hypotheses = draft.hypotheses.map((text) => text.trim()).filter((text) => text !== '');
  if (hypotheses.length === 0) return undefined;
  return { ...draft, hypotheses, sealed: true, asked: false, step: 'prepare' };
}

/** The draft with the seal off again, for changing a hypothesis; `undefined` once the member was asked. */
export function reopenedDraft(draft: TalkDraft): TalkDraft | undefined {
  return draft.asked ? undefined : { ...draft, sealed: false, step: 'prepare' };
}
