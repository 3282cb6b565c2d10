import type { Language } from '../core/language';
import type { TalkDraft } from '../view/feedback-page';
import { callServer } from './call-server';

const SAVE_AFTER_MS = 350;

type Said = (problem: string) => void;

/**
 * Keeps drafts on the server a moment after each change, one call at a time: answers come in no order, and an older
 * draft must never land on a newer one. Lives as long as the sidebar, so that a page left in a hurry loses nothing.
 */
class TalkKeeper {
  private waiting: { readonly draft: TalkDraft; readonly language: Language; readonly said: Said } | undefined;
  private running: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Keeps the draft soon; `said` gets an empty text when it is kept, else why not. */
  later(draft: TalkDraft, language: Language, said: Said): void {
    this.waiting = { draft, language, said };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), SAVE_AFTER_MS);
  }

  /** Resolves once everything is kept. */
  now(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.then(async () => {
      const next = this.waiting;
      this.waiting = undefined;
      if (next === undefined) return;
      const { draft, language, said } = next;
      await callServer('keepTalk', { draft, language }, language).then(
        () => said(''),
        (error: Error) => said(error.message),
      );
    });
    return this.running;
  }

  /** Drops what is still to be kept, and resolves when nothing is on its way: the next call sends the whole draft itself. */
  idle(): Promise<void> {
    clearTimeout(this.timer);
    this.waiting = undefined;
    return this.running;
  }
}

export const talkKeeper = new TalkKeeper();
