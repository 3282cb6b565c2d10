import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../core/language';
import type { TalkStep } from '../messages/feedback-talk';
import type { TalkDraft, TalkPage } from '../view/feedback-page';
import { callServer } from './call-server';
import { talkKeeper } from './talk-keeper';
import { useWork } from './use-work';

/** A talk nobody has written anything in yet. */
export function newDraft({ model, period }: Pick<TalkPage, 'model' | 'period'>): TalkDraft {
  return {
    member: model.member,
    period,
    started: model.asOf,
    step: 'facts',
    sealed: false,
    asked: false,
    hypotheses: [],
    question: '',
    answer: '',
    fact: '',
    differed: '',
    learned: '',
    actions: [],
    nextTalk: '',
    shareWords: false,
    shareLearned: false,
  };
}

/** Nothing is written that would be missed. */
export function isBlank({ sealed, hypotheses, answer, actions }: TalkDraft): boolean {
  return !sealed && answer === '' && actions.length === 0 && hypotheses.every((text) => text.trim() === '');
}

export type Talk = ReturnType<typeof useTalk>;

/** A talk on its way: what is written, how it moves from step to step, and what is kept of it. */
export function useTalk(page: TalkPage, language: Language) {
  const [draft, setDraft] = useState<TalkDraft>(() => page.draft ?? newDraft(page));
  const [questions, setQuestions] = useState(page.questions);
  const [kept, setKept] = useState<'' | 'kept' | { readonly problem: string }>('');
  const working = useWork();
  // Read again in another language.
  useEffect(() => setQuestions(page.questions), [page.questions]);
  const change = (part: Partial<TalkDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    setKept('');
    // Looking at the facts alone begins nothing.
    if (next.step === 'facts' && isBlank(next)) return;
    talkKeeper.later(next, language, (problem) => setKept(problem === '' ? 'kept' : { problem }));
  };
  useEffect(() => {
    const leave = () => void talkKeeper.now();
    // Whoever reaches for the sidebar's × leaves the page first: what was typed a moment ago goes out before it is gone.
    const ways = ['blur', 'pagehide'] as const;
    for (const way of ways) window.addEventListener(way, leave);
    return () => {
      for (const way of ways) window.removeEventListener(way, leave);
      leave();
    };
  }, []);
  /** Another step; while the member is asked, nothing of the hypotheses is on the page. */
  const go = (step: TalkStep, part: Partial<TalkDraft> = {}) =>
    change({ ...part, step, ...(step === 'ask' ? { asked: true, hypotheses: [] } : {}) });
  /** Does what sends the whole draft along. Where it fails, the draft is kept as any other. */
  const act = (what: () => Promise<void>) =>
    working.work(async () => {
      await talkKeeper.idle();
      await what().catch((problem: unknown) => {
        change({});
        throw problem;
      });
      return '';
    });
  /** Does something else on the server, once everything is kept. */
  const send = (what: () => Promise<void>) =>
    working.work(async () => {
      await talkKeeper.now();
      await what();
      return '';
    });
  return {
    draft,
    questions,
    kept,
    working,
    change,
    go,
    seal: () => act(async () => setDraft(await callServer('sealTalk', { draft, language }, language))),
    reopen: () =>
      send(async () => setDraft(await callServer('reopenTalk', { member: draft.member, language }, language))),
    open: () =>
      act(async () => {
        const opened = await callServer('openSeal', { draft, language }, language);
        setQuestions(opened.questions);
        setDraft({ ...draft, asked: true, step: 'compare', hypotheses: opened.hypotheses });
      }),
    restart: () =>
      act(async () => {
        await callServer('dropTalk', { member: draft.member, language }, language);
        setDraft(newDraft(page));
      }),
    record: act,
    send,
  };
}
