import type { CallName, Calls, Reply, TabChoice, ViewState } from '../api';
import type { Language } from '../core/language';
import { serverTexts } from '../messages/server';
import type { Behind } from '../view/behind';
import type { EvidenceUnit } from '../view/evidence';
import type { FormulaChoice } from '../view/formula-page';
import { FORMULA_NAMES } from '../view/insert-formula';
import { PAGE_NAMES } from '../view/page-names';
import { dashboardsPage, makeDashboards, setDashboardPeriod } from './dashboards/make-dashboards';
import { renewDashboards } from './dashboards/renew';
import { designPage, factsPage, valuePage } from './design-calls';
import { draftOf, keepDraft } from './design-draft';
import { exclusively } from './exclusively';
import { failureText } from './failure-text';
import { formulaPage, formulaPreview, insertFormula } from './formula-calls';
import { newTabs } from './new-tabs';
import { overview } from './overview-call';
import { evidencePage, memberPage, showBehind, teamPage } from './page-calls';
import { writeProposal } from './proposal-sheet';
import { amount, type Fields, fields, InvalidRequest, languageOf, list, oneOf, text } from './request-fields';
import { openSettingsSheet } from './settings-sheet';
import { makeSample, saveSettings, saveTabs, showRows } from './sidebar-calls';
import { openSeal, recordTalk, showTalks, talkPage, talkRecordOf, talkTexts } from './talk-calls';
import { dropTalk, keepTalk, reopenTalk, sealTalk, talkDraftOf } from './talk-drafts';
import { targetsPage, userTabs } from './targets-calls';
import { keepView } from './view-state';

/** Each call of the sidebar with the check of what it was given; every global is open to anybody who has the file. */
const CALLS: { readonly [Name in CallName]: (request: Fields, language: Language) => Calls[Name]['reply'] } = {
  overview: (request, language) =>
    overview(tabChoices(request['tabs']), text(request['period']), request['all'] === true, language),
  saveTabs: (request, language) =>
    saveTabs(tabChoices(request['tabs']), list(request['leftOut'] ?? []).map(text), language),
  newTabs: (_request, language) => newTabs(language),
  saveSettings: (request, language) => saveSettings(settingsRows(request['rows']), language),
  makeSample: (_request, language) => makeSample(language),
  showRows: (request, language) => showRows(text(request['tab']), rowNumbers(request['rows']), language),
  team: (request, language) => teamPage(text(request['period']), language),
  member: (request, language) =>
    memberPage(text(request['member']), text(request['period']), text(request['metric']), language),
  evidence: (request, language) => evidencePage(oneOf(request['unit'], UNITS), language),
  showBehind: (request, language) => showBehind(behind(request['behind']), text(request['tab']), language),
  targets: (request, language) => targetsPage(text(request['tab']), language),
  userTabs: () => userTabs(),
  writeProposal: (request, language) => writeProposal(text(request['tab']), language),
  design: (_request, language) => designPage(language),
  designFacts: (request, language) => factsPage(text(request['measure']), text(request['problem']), language),
  designValue: (request, language) => valuePage(valueAsked(request), language),
  keepDraft: (request) => keepDraft(draftOf(request['draft'])),
  makeDashboards: (request, language) =>
    makeDashboards(list(request['members']).map(text), text(request['period'] ?? ''), language),
  dashboardPeriod: (request, language) => setDashboardPeriod(text(request['period']), language),
  dashboards: (_request, language) => dashboardsPage(language),
  renewDashboards: () => ({ renewed: renewDashboards(SpreadsheetApp.getActiveSpreadsheet(), true) }),
  openSettings: () => ({ sheet: openSettingsSheet() }),
  formulas: (_request, language) => formulaPage(language),
  formulaPreview: (request, language) => formulaPreview(formulaChoice(request['choice']), language),
  insertFormula: (request, language) => insertFormula(formulaChoice(request['choice']), language),
  talk: (request, language) => talkPage(text(request['member']), text(request['period']), language),
  keepTalk: (request) => keepTalk(talkDraftOf(request['draft'])),
  sealTalk: (request, language) => sealTalk(talkDraftOf(request['draft']), language),
  reopenTalk: (request, language) => reopenTalk(text(request['member']), language),
  openSeal: (request, language) => openSeal(talkDraftOf(request['draft']), language),
  talkTexts: (request, language) => talkTexts(talkAsked(request), language),
  recordTalk: (request, language) => recordTalk(talkRecordOf(request['record'], language), language),
  showTalks: (request, language) => showTalks(rowNumbers([request['row']])[0]!, language),
  dropTalk: (request) => dropTalk(text(request['member'])),
  keepView: (request) => keepView(viewState(request['view'])),
};

export const CALL_NAMES = Object.keys(CALLS) as CallName[];

/** The calls that write in the file: one at a time, and all or nothing. */
const WRITES: readonly CallName[] = [
  'saveTabs',
  'saveSettings',
  'makeSample',
  'writeProposal',
  'makeDashboards',
  'dashboardPeriod',
];

/** Answers one call. Failures come back as a sentence, so that the sidebar always has something to show. */
export function answer(asked: unknown): Reply {
  const language = languageOf(asked);
  try {
    const { name, request } = fields(asked);
    if (!isCallName(name)) throw new InvalidRequest();
    const act = () => CALLS[name](fields(request), language);
    return { ok: true, value: WRITES.includes(name) ? exclusively(language, act) : act() };
  } catch (error) {
    if (error instanceof InvalidRequest) return { ok: false, message: serverTexts.invalid[language] };
    return { ok: false, message: failureText(error, language) };
  }
}

function isCallName(name: unknown): name is CallName {
  return CALL_NAMES.some((known) => known === name);
}

function tabChoices(value: unknown): TabChoice[] {
  return list(value).map((entry) => {
    const { name, kind, member, team, month } = fields(entry);
    if (kind !== 'activity' && kind !== 'targets') throw new InvalidRequest();
    return { name: text(name), kind, member: text(member), team: text(team), month: text(month) };
  });
}

function settingsRows(value: unknown): { key: string; values: string[] }[] {
  return list(value).map((entry) => {
    const { key, values } = fields(entry);
    return { key: text(key), values: list(values).map(text) };
  });
}

function rowNumbers(value: unknown): number[] {
  return list(value).map((row) => {
    if (typeof row !== 'number' || !Number.isInteger(row) || row < 1) throw new InvalidRequest();
    return row;
  });
}

const UNITS: readonly EvidenceUnit[] = ['month', 'member', 'job'];

function viewState(value: unknown): ViewState {
  const { page, language, period, member, memberPeriod, metric, unit } = fields(value);
  return {
    page: oneOf(page, PAGE_NAMES),
    language: oneOf(language, ['ja', 'en'] as const),
    period: text(period),
    member: text(member),
    memberPeriod: text(memberPeriod),
    metric: text(metric),
    unit: oneOf(unit, UNITS),
  };
}

function talkAsked({ member, period, answer }: Fields): Parameters<typeof talkTexts>[0] {
  return { member: text(member), period: text(period), answer: text(answer) };
}

function valueAsked({ measure, problem, owner, every, goal }: Fields): Parameters<typeof valuePage>[0] {
  return {
    measure: text(measure),
    problem: text(problem),
    owner: text(owner),
    every: oneOf(every, ['monthly', 'weekly'] as const),
    goal: amount(goal),
  };
}

function behind(value: unknown): Behind {
  const { kind, metric, period, member, candidate } = fields(value);
  if (kind === 'candidate') return { kind, candidate: text(candidate) };
  if (kind !== 'count') throw new InvalidRequest();
  return { kind, metric: text(metric), period: text(period), member: text(member) };
}

function formulaChoice(value: unknown): FormulaChoice {
  const { name, period, member, metric } = fields(value);
  return { name: oneOf(name, FORMULA_NAMES), period: text(period), member: text(member), metric: text(metric) };
}
