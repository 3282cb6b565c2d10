import { everyone, type MemberSelection, oneMember } from '../core/activity/select';
import { type Day, dayOf, isRealDate } from '../core/calendar/day';
import type { Period } from '../core/calendar/period';
import { parsePeriod } from '../core/calendar/period-grammar';
import { isAgreeable } from '../core/feedback/agreed-action';
import { readAgreedCount } from '../core/feedback/agreed-count';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import { findMetricId } from '../core/metrics/metrics';
import { type FeedbackBasis, gatherFeedback } from '../functions/gather-feedback';
import { MEMBER_UNNAMED } from '../messages/feedback';
import { questionsAfter } from '../messages/feedback-answer';
import { TALK_NEEDS } from '../messages/feedback-talk';
import { noMember } from '../messages/member';
import { say } from '../messages/message';
import { asOfText } from '../view/as-of-text';
import { actionNeeds } from '../view/feedback-needs';
import type { TalkAction, TalkDraft, TalkOpened, TalkPage, TalkTexts } from '../view/feedback-page';
import { lastActions, recordRows, type TalkRecord } from '../view/feedback-record';
import { AFTER_ANSWER, shownDraft } from '../view/feedback-seal';
import { assistantPrompt, preparationSheet, talkSheet } from '../view/feedback-sheets';
import { lastActionLines, talkModel } from '../view/feedback-talk';
import { personPatterns } from '../view/feedback-wording';
import { pageMembers } from '../view/member-model';
import { EVERYTHING, periodKey, periodOptions } from '../view/period-options';
import { TALKS_NAME } from '../view/sheets/growth-part';
import { type OpenedTabs, openTabs, readAllTargets } from './open-tabs';
import { type Fields, fields, InvalidRequest, list, text } from './request-fields';
import { answerTalk, keptTalks, talkActionOf } from './talk-drafts';
import { appendTalk, readTalks } from './talk-records';

/** A talk with one member, in one period, in the words of the page. */
interface Talk extends FeedbackBasis {
  readonly opened: OpenedTabs;
  readonly member: string;
  readonly members: readonly string[];
  readonly last: readonly string[];
}

/**
 * 1on1をはじめる: all that the six steps show of a member and a period. Without a member the first of the sheet, without a
 * period the one the talk was begun with, else that of today.
 */
export function talkPage(member: string, period: string, language: Language): TalkPage {
  const tabs = openTabs(language);
  const drafts = keptTalks({ id: tabs.spreadsheet.getId() });
  const periodOf = (name: string) => (period === '' ? (drafts.get(name)?.period ?? '') : period);
  const talk = openTalk(tabs, member, periodOf, language);
  const { opened, facts, wording, speaking, members, last } = talk;
  const { activity, settings, fiscalStart } = opened.call;
  const draft = drafts.get(talk.member);
  return {
    asOf: asOfText(activity, opened, language),
    members,
    periods: periodOptions(activity, fiscalStart, language).filter(({ key }) => key !== EVERYTHING),
    period: periodKey(facts.period, fiscalStart),
    model: talkModel(facts, activity, wording, speaking, talk.member, last),
    countable: activity.metrics
      .filter(isAgreeable)
      .map((metric) => ({ id: METRICS[metric]!.id, label: METRICS[metric]!.label[language] })),
    draft: draft === undefined ? null : shownDraft(draft),
    questions: draft !== undefined && AFTER_ANSWER.has(draft.step) ? questionsAfter(draft.answer, language) : [],
    open: members.filter((name) => drafts.has(name)),
    persons: personPatterns(settings.wording, language),
  };
}

function openTalk(opened: OpenedTabs, member: string, periodOf: (member: string) => string, language: Language): Talk {
  const { activity, settings, asOf } = opened.call;
  const indices = pageMembers(activity);
  const members = indices.map((index) => activity.members[index]!);
  const at = member === '' ? 0 : members.indexOf(member);
  if (at < 0) throw new Error(say(noMember, language, { member }));
  const name = members[at] ?? '';
  const selection: MemberSelection = name === '' ? everyone(activity) : oneMember(activity, indices[at]!);
  const asked = askedPeriod(periodOf(name), opened);
  const basis = gatherFeedback({ ...opened.call, language }, selection, asked, readAllTargets(opened));
  const talks = readTalks(opened.spreadsheet);
  const names = name === '' ? [MEMBER_UNNAMED.ja, MEMBER_UNNAMED.en] : [name];
  const records = names.flatMap((each) => lastActions(talks, each, asOf));
  const unique = settings.basis.people === 'unique';
  const last = lastActionLines(records, activity, selection, asOf, language, { unique });
  return { opened, ...basis, member: name, members, last };
}

function askedPeriod(key: string, { call }: OpenedTabs): Period | undefined {
  return key === '' || key === EVERYTHING ? undefined : parsePeriod(key, call);
}

/** The answer is written: the seal comes off, with questions to go on with. Nothing says what kind of answer it is. */
export function openSeal(sent: TalkDraft, language: Language): TalkOpened {
  const { hypotheses, answer } = answerTalk(sent, language);
  return { hypotheses, questions: questionsAfter(answer, language) };
}

/** The texts that leave the page by hand; none holds a hypothesis, and the prompt no name. */
export function talkTexts(
  { member, period, answer }: { readonly member: string; readonly period: string; readonly answer: string },
  language: Language,
): TalkTexts {
  const talk = openTalk(openTabs(language), member, () => period, language);
  const { facts, wording, speaking, last } = talk;
  const { activity } = talk.opened.call;
  return {
    sheet: talkSheet(facts, activity.metrics, wording, speaking, talk.member || wording.you),
    preparation: preparationSheet(facts, speaking),
    prompt: assistantPrompt(facts, activity, wording, speaking, { answer, last }),
  };
}

/** Writes what was agreed. The draft stays until the page knows that it is written. */
export function recordTalk(record: TalkRecord, language: Language): { readonly row: number } {
  return { row: appendTalk(recordRows(record, language), language) };
}

/** Shows the record sheet, with the row of a talk selected. */
export function showTalks(row: number, language: Language): { readonly shown: number } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const range = spreadsheet.getRangeByName(TALKS_NAME);
  if (range === null) throw new Error(TALK_NEEDS.noRecord[language]);
  spreadsheet.setActiveSheet(range.getSheet());
  range.offset(Math.min(row, range.getNumRows()) - 1, 0, 1).activate();
  return { shown: 1 };
}

const ACTIONS_MOST = 3;

/** What is to be recorded, checked. Throws `InvalidRequest`, or a sentence where something is still missing. */
export function talkRecordOf(value: unknown, language: Language): TalkRecord {
  const sent: Fields = fields(value);
  const actions = list(sent['actions']).map((action) => agreedAction(talkActionOf(action), language));
  if (actions.length > ACTIONS_MOST) throw new InvalidRequest();
  if (actions.length === 0) throw new Error(TALK_NEEDS.needsAction[language]);
  const next = text(sent['nextTalk']);
  return {
    day: givenDay(text(sent['day'])),
    member: text(sent['member']) || MEMBER_UNNAMED[language],
    actions,
    nextTalk: next === '' ? undefined : givenDay(next),
    learned: text(sent['learned']).trim(),
    answer: text(sent['answer']).trim(),
    hypothesis: text(sent['hypothesis']).trim(),
  };
}

function agreedAction(action: TalkAction, language: Language): TalkRecord['actions'][number] {
  const metric = action.metric === '' ? undefined : findMetricId(action.metric);
  if (action.metric !== '' && (metric === undefined || !isAgreeable(metric))) throw new InvalidRequest();
  const needs = actionNeeds(action);
  if (needs !== undefined) throw new Error(TALK_NEEDS[needs][language]);
  const read = readAgreedCount(action.count);
  const count = read.kind === 'count' ? read.count : undefined;
  return { text: action.text.trim(), metric, count, due: givenDay(action.due), by: action.by };
}

function givenDay(iso: string): Day {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []).map(Number);
  if (year === undefined || !isRealDate(year, month!, day!)) throw new InvalidRequest();
  return dayOf(year, month!, day!);
}
