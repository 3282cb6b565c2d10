import type { Language } from './core/language';
import type { Behind } from './view/behind';
import type { DashboardsPage } from './view/dashboards';
import type { DesignDraft, DesignEvery, DesignFacts, DesignPage, DesignValue } from './view/design-page';
import type { EvidencePage, EvidenceUnit } from './view/evidence';
import type { TalkAction, TalkDraft, TalkOpened, TalkPage, TalkTexts } from './view/feedback-page';
import type { FormulaChoice, FormulaPage, FormulaPreview } from './view/formula-page';
import type { MemberPage } from './view/member';
import type { Overview } from './view/overview';
import type { PageName } from './view/page-names';
import type { TargetsPage } from './view/targets-page';
import type { TeamPage } from './view/team';

/** The calls between sidebar and server, types only. Everything in them is JSON: a Date would arrive as nothing. */

export type { PageName };

/** What a person looked at last; a reload begins there. Texts are empty while nothing was chosen. */
export interface ViewState {
  readonly page: PageName;
  readonly language: Language;
  /** Period of the team page. */
  readonly period: string;
  readonly member: string;
  readonly memberPeriod: string;
  /** Metric of the member's chart. */
  readonly metric: string;
  readonly unit: EvidenceUnit;
}

/** One question's answer: rows for the settings table, exactly as the server proposed them. */
export interface SettingsRow {
  readonly key: string;
  readonly values: readonly string[];
}

export interface TabChoice {
  readonly name: string;
  readonly kind: 'activity' | 'targets';
  readonly member: string;
  readonly team: string;
  readonly month: string;
}

/** A talk to record. Days are ISO; the last three are empty unless they were chosen to be read by everyone. */
export interface TalkRecordSent {
  readonly day: string;
  readonly member: string;
  readonly actions: readonly TalkAction[];
  readonly nextTalk: string;
  readonly learned: string;
  readonly answer: string;
  readonly hypothesis: string;
}

export interface Calls {
  /**
   * What was understood of the tabs and what they add up to. Without tabs: the saved ones, else the tab in view; the
   * file's other tabs are listed beside saved ones only where `all` is asked for.
   */
  overview: {
    request: {
      readonly tabs: readonly TabChoice[];
      readonly period: string;
      readonly all?: boolean;
      readonly language: Language;
    };
    reply: Overview;
  };
  /** Keeps the chosen tabs in the settings sheet (made on first need), and those that are not to be asked about again. */
  saveTabs: {
    request: {
      readonly tabs: readonly TabChoice[];
      readonly leftOut?: readonly string[];
      readonly language: Language;
    };
    reply: { readonly sheet: string };
  };
  /** Tabs that came later and go with the saved ones, as questions. */
  newTabs: {
    request: { readonly language: Language };
    reply: { readonly questions: Overview['questions'] };
  };
  /** Writes the answer to a question into the settings sheet. */
  saveSettings: {
    request: { readonly rows: readonly SettingsRow[]; readonly language: Language };
    reply: { readonly sheet: string };
  };
  /** Makes a tab of its own with a small fictional activity log. */
  makeSample: {
    request: { readonly language: Language };
    reply: { readonly tab: string };
  };
  /** Shows a tab and selects rows of it (1-based). */
  showRows: {
    request: { readonly tab: string; readonly rows: readonly number[]; readonly language: Language };
    reply: { readonly shown: number };
  };
  /** チーム: what is worth a look, the funnel, who waits, members. An empty period: the latest month. */
  team: {
    request: { readonly period: string; readonly language: Language };
    reply: TeamPage;
  };
  /** メンバー: what is short and what would be enough. An empty member: the first of the sheet. */
  member: {
    request: {
      readonly member: string;
      readonly period: string;
      readonly metric: string;
      readonly language: Language;
    };
    reply: MemberPage;
  };
  /** Whether actions go with results here. */
  evidence: {
    request: { readonly unit: EvidenceUnit; readonly language: Language };
    reply: EvidencePage;
  };
  /** Shows the rows behind a number, in the tab asked for or the first that holds some. */
  showBehind: {
    request: { readonly behind: Behind; readonly tab: string; readonly language: Language };
    reply: { readonly sentence: string; readonly tab: string; readonly others: readonly string[] };
  };
  /** 目標をチェック: judged targets of a tab; an empty one: the saved tabs, else the tab that looks most like it. */
  targets: {
    request: { readonly tab: string; readonly language: Language };
    reply: TargetsPage;
  };
  /** The tabs people made, for choosing the one that holds the targets. */
  userTabs: {
    request: { readonly language: Language };
    reply: { readonly tabs: readonly string[] };
  };
  /** Writes the proposal to a sheet of its own and shows it. */
  writeProposal: {
    request: { readonly tab: string; readonly language: Language };
    reply: { readonly sheet: string; readonly sentence: string };
  };
  /** KPIを設計する: what there is to choose from, and what was thought so far. */
  design: {
    request: { readonly language: Language };
    reply: DesignPage;
  };
  /** Whether more of a measure goes with more results here; metric ids. */
  designFacts: {
    request: { readonly measure: string; readonly problem: string; readonly language: Language };
    reply: DesignFacts;
  };
  /** Where a first value can come from; `goal` 0: none given. */
  designValue: {
    request: {
      readonly measure: string;
      readonly problem: string;
      readonly owner: string;
      readonly every: DesignEvery;
      readonly goal: number;
      readonly language: Language;
    };
    reply: DesignValue;
  };
  /** Keeps what was thought so far, for this person alone. */
  keepDraft: {
    request: { readonly draft: DesignDraft; readonly language: Language };
    reply: { readonly kept: boolean };
  };
  /** Makes the dashboards, or makes them again: マイKPI for the members named, and for those who have one. */
  makeDashboards: {
    request: { readonly members: readonly string[]; readonly period?: string; readonly language: Language };
    reply: { readonly sentence: string; readonly sheet: string };
  };
  /** Another period for the dashboards that stand in the file. */
  dashboardPeriod: {
    request: { readonly period: string; readonly language: Language };
    reply: { readonly sentence: string };
  };
  /** For whom a マイKPI stands in the file, and who could have one. */
  dashboards: {
    request: { readonly language: Language };
    reply: DashboardsPage;
  };
  /** Sets the as-of day and the period of the dashboards when their day has passed. */
  renewDashboards: {
    request: { readonly language: Language };
    reply: { readonly renewed: boolean };
  };
  /** Shows the settings sheet, made on first need. */
  openSettings: {
    request: { readonly language: Language };
    reply: { readonly sheet: string };
  };
  /** 数式を挿入: what can be chosen. */
  formulas: {
    request: { readonly language: Language };
    reply: FormulaPage;
  };
  /** The formula for a choice, and where it would go; nothing is written. */
  formulaPreview: {
    request: { readonly choice: FormulaChoice; readonly language: Language };
    reply: FormulaPreview;
  };
  /** Writes the formula into the selected cell, never over content. */
  insertFormula: {
    request: { readonly choice: FormulaChoice; readonly language: Language };
    reply: { readonly sentence: string };
  };
  /** 1on1をはじめる: what the six steps show. An empty member: the first of the sheet. */
  talk: {
    request: { readonly member: string; readonly period: string; readonly language: Language };
    reply: TalkPage;
  };
  /** Keeps a talk on its way, for its author alone. */
  keepTalk: {
    request: { readonly draft: TalkDraft; readonly language: Language };
    reply: { readonly kept: boolean };
  };
  /** Puts the hypotheses aside. */
  sealTalk: {
    request: { readonly draft: TalkDraft; readonly language: Language };
    reply: TalkDraft;
  };
  /** Takes the seal off to change a hypothesis, until the member was asked. */
  reopenTalk: {
    request: { readonly member: string; readonly language: Language };
    reply: TalkDraft;
  };
  /** The member's answer is written: what was put aside. */
  openSeal: {
    request: { readonly draft: TalkDraft; readonly language: Language };
    reply: TalkOpened;
  };
  /** The sheet for the talk, the member's own, and the prompt without names. */
  talkTexts: {
    request: {
      readonly member: string;
      readonly period: string;
      readonly answer: string;
      readonly language: Language;
    };
    reply: TalkTexts;
  };
  /** Writes what was agreed to the record sheet (made on first need). Row 1: it stood there already. */
  recordTalk: {
    request: { readonly record: TalkRecordSent; readonly language: Language };
    reply: { readonly row: number };
  };
  /** Shows the record sheet, a row (1-based) selected. */
  showTalks: {
    request: { readonly row: number; readonly language: Language };
    reply: { readonly shown: number };
  };
  /** Forgets a talk on its way: it is recorded, or begun anew. */
  dropTalk: {
    request: { readonly member: string; readonly language: Language };
    reply: { readonly dropped: boolean };
  };
  /** Keeps what the person looks at. */
  keepView: {
    request: { readonly view: ViewState; readonly language: Language };
    reply: { readonly kept: boolean };
  };
}

export type CallName = keyof Calls;

export interface Request<Name extends CallName = CallName> {
  readonly name: Name;
  readonly request: Calls[Name]['request'];
}

export type Reply<Name extends CallName = CallName> =
  | { readonly ok: true; readonly value: Calls[Name]['reply'] }
  /** A sentence for the person, never a stack trace. */
  | { readonly ok: false; readonly message: string };
