import type { ProposedBy } from '../core/feedback/agreed-action';
import type { TalkStep } from '../messages/feedback-talk';
import type { TalkModel } from './feedback-talk';
import type { PeriodOption } from './period-options';

/** What the page 1on1をはじめる gets and sends: plain data, JSON only. */

/** An action as it is typed; `count` and `due` are checked when it is recorded. */
export interface TalkAction {
  readonly text: string;
  /** Metric id; `''` for what the sheet does not count. */
  readonly metric: string;
  readonly count: string;
  /** ISO day or `''`. */
  readonly due: string;
  readonly by: ProposedBy;
}

/** A talk on its way with one member. It returns to its author alone. */
export interface TalkDraft {
  /** As in the sheet; `''` where it names nobody. */
  readonly member: string;
  /** In the period grammar; `''`: not chosen. */
  readonly period: string;
  /** ISO day on which it was begun. */
  readonly started: string;
  readonly step: TalkStep;
  /** The hypotheses are put aside: they are in no answer of the server until the member's answer is written. */
  readonly sealed: boolean;
  /** The member was asked: from here on the seal cannot be taken off again. */
  readonly asked: boolean;
  /** Empty while sealed. */
  readonly hypotheses: readonly string[];
  /** The first question in own words; `''`: the one proposed. */
  readonly question: string;
  readonly answer: string;
  /** What is true of others and circumstances, kept as it is. */
  readonly fact: string;
  readonly differed: string;
  readonly learned: string;
  readonly actions: readonly TalkAction[];
  /** ISO day or `''`. */
  readonly nextTalk: string;
  /** What both agreed to put where everyone can read it. */
  readonly shareWords: boolean;
  readonly shareLearned: boolean;
}

export interface TalkPage {
  /** 「2026年9月18日時点の数字です」 */
  readonly asOf: string;
  /** In the sheet's order; none where it names nobody. */
  readonly members: readonly string[];
  readonly periods: readonly PeriodOption[];
  readonly period: string;
  readonly model: TalkModel;
  /** What of an action can be counted in this sheet: ids with labels. */
  readonly countable: readonly { readonly id: string; readonly label: string }[];
  /** A talk with this member that was begun earlier. */
  readonly draft: TalkDraft | null;
  /** Questions to go on with, once the answer of that talk is written. */
  readonly questions: readonly string[];
  /** Members with whom a talk is on its way. */
  readonly open: readonly string[];
  /** How the two are called, as the settings have it; for changing it. */
  readonly persons: { readonly me: string; readonly you: string };
}

/** What is shown once the answer is written: the seal is off. */
export interface TalkOpened {
  readonly hypotheses: readonly string[];
  /** To go on with, from what the answer says; never a label. */
  readonly questions: readonly string[];
}

/** The three texts that leave the page by hand. */
export interface TalkTexts {
  readonly sheet: string;
  readonly preparation: string;
  readonly prompt: string;
}
