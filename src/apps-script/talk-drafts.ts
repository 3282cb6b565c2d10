import type { Language } from '../core/language';
import { TALK_NEEDS, TALK_STEPS } from '../messages/feedback-talk';
import type { TalkAction, TalkDraft } from '../view/feedback-page';
import { keptAfter, reopenedDraft, sealedDraft, shownDraft } from '../view/feedback-seal';
import { fields, InvalidRequest, list, oneOf, text } from './request-fields';
import { dropText, type KeptIn, keepText, keptTexts, thisFile } from './talk-kept';

/** Talks on their way: in their author's own properties, one for each member. No sheet and nobody else holds them. */

const KIND = 'talk';
const HYPOTHESES_MOST = 5;
const ACTIONS_MOST = 3;
const PROPOSERS = ['member', 'together', 'manager'] as const;

/** All drafts of this person in this file, by member, with what is sealed. */
export function keptTalks(file: KeptIn): Map<string, TalkDraft> {
  const drafts = new Map<string, TalkDraft>();
  for (const [member, kept] of keptTexts(KIND, file)) {
    const draft = readDraft(kept);
    if (draft !== undefined) drafts.set(member, draft);
  }
  return drafts;
}

function readDraft(kept: string): TalkDraft | undefined {
  try {
    return talkDraftOf(JSON.parse(kept));
  } catch {
    return undefined;
  }
}

/** Keeps what comes of the draft kept before, and gives it. */
function renew(member: string, next: (kept: TalkDraft | undefined) => TalkDraft): TalkDraft {
  const file = thisFile();
  const draft = next(keptTalks(file).get(member));
  keepText(KIND, file, member, JSON.stringify(draft));
  return draft;
}

/** Keeps what the page has; the seal stays as it is. */
export function keepTalk(sent: TalkDraft): { readonly kept: boolean } {
  renew(sent.member, (kept) => keptAfter(kept, sent));
  return { kept: true };
}

/** 「伏せて次へ」: puts the hypotheses aside. The answer holds none of them. */
export function sealTalk(sent: TalkDraft, language: Language): TalkDraft {
  const sealed = sealedDraft(sent);
  if (sealed === undefined) throw new Error(TALK_NEEDS.needsHypothesis[language]);
  // Where another window has sealed and asked already, that seal holds.
  return shownDraft(renew(sent.member, (kept) => (kept?.asked === true ? keptAfter(kept, sent) : sealed)));
}

/** 「仮説を書き直す」: only until the member was asked. */
export function reopenTalk(member: string, language: Language): TalkDraft {
  return renew(member, (kept) => {
    const reopened = kept && reopenedDraft(kept);
    if (reopened === undefined) throw new Error(TALK_NEEDS.sealedNow[language]);
    return reopened;
  });
}

/** The member's answer is written: the seal comes off. */
export function answerTalk(sent: TalkDraft, language: Language): TalkDraft {
  if (sent.answer.trim() === '') throw new Error(TALK_NEEDS.needsAnswer[language]);
  return shownDraft(renew(sent.member, (kept) => keptAfter(kept, { ...sent, asked: true, step: 'compare' })));
}

/** The talk is recorded, or begun anew. */
export function dropTalk(member: string): { readonly dropped: boolean } {
  dropText(KIND, thisFile(), member);
  return { dropped: true };
}

/** A draft as it came from the page or from where it was kept, checked. Throws `InvalidRequest`. */
export function talkDraftOf(value: unknown): TalkDraft {
  const sent = fields(value);
  const hypotheses = list(sent['hypotheses']).map(text);
  const actions = list(sent['actions']).map(talkActionOf);
  if (hypotheses.length > HYPOTHESES_MOST || actions.length > ACTIONS_MOST) throw new InvalidRequest();
  return {
    member: text(sent['member']),
    period: text(sent['period']),
    started: text(sent['started']),
    step: oneOf(sent['step'], TALK_STEPS),
    sealed: sent['sealed'] === true,
    asked: sent['asked'] === true,
    hypotheses,
    question: text(sent['question']),
    answer: text(sent['answer']),
    fact: text(sent['fact']),
    differed: text(sent['differed']),
    learned: text(sent['learned']),
    actions,
    nextTalk: text(sent['nextTalk']),
    shareWords: sent['shareWords'] === true,
    shareLearned: sent['shareLearned'] === true,
  };
}

export function talkActionOf(value: unknown): TalkAction {
  const { text: what, metric, count, due, by } = fields(value);
  return { text: text(what), metric: text(metric), count: text(count), due: text(due), by: oneOf(by, PROPOSERS) };
}
