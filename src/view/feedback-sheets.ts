import type { Activity } from '../core/activity/activity';
import type { FeedbackFacts } from '../core/feedback/facts';
import { withoutNames } from '../core/feedback/without-names';
import type { Language } from '../core/language';
import { PREPARATION, PROMPT, ROLES, TALK_SHEET } from '../messages/feedback-templates';
import { say } from '../messages/message';
import { factLines, numberLines, periodName, type Speaking } from './feedback-facts';
import { promptsOf } from './feedback-prompts';
import type { Wording } from './feedback-wording';

/** Room to write by hand. */
const BLANK: Readonly<Record<Language, string>> = { ja: '　', en: ' ' };
const bullet = (text: string, language: Language): string => (language === 'ja' ? `・${text}` : `- ${text}`);

/**
 * One page for the talk, to print or copy, the member's part: facts, the question, room for the answer, what to choose
 * from. Nothing of what the manager supposes.
 */
export function talkSheet(
  facts: FeedbackFacts,
  metrics: readonly number[],
  wording: Wording,
  speaking: Speaking,
  member: string,
): string {
  const { language } = speaking;
  const prompts = promptsOf(facts, metrics, wording, speaking);
  const blank = BLANK[language];
  const watched = prompts.watch.map(({ text }) => bullet(text, language));
  return [
    TALK_SHEET.title[language],
    say(TALK_SHEET.head, language, { member: oneLine(member), period: periodName(facts, speaking) }),
    blank,
    TALK_SHEET.facts[language],
    ...[...numberLines(facts, speaking), prompts.partner]
      .filter((text) => text !== '')
      .map((text) => bullet(text, language)),
    blank,
    TALK_SHEET.question[language],
    bullet(prompts.question, language),
    TALK_SHEET.answer[language],
    blank,
    blank,
    TALK_SHEET.compare[language],
    blank,
    blank,
    TALK_SHEET.next[language],
    ...['1.', '2.', '3.'].map((number) => `${number}${blank}`),
    TALK_SHEET.choices[language],
    ...[...prompts.enough, ...prompts.actions].map((text) => bullet(text, language)),
    blank,
    TALK_SHEET.again[language],
    ...watched,
  ].join('\n');
}

/** The member's own sheet, to be filled in before the talk; what of it is shared is up to the member. */
export function preparationSheet(facts: FeedbackFacts, speaking: Speaking): string {
  const { language } = speaking;
  const blank = BLANK[language];
  return [
    PREPARATION.title[language],
    say(PREPARATION.head, language, { period: periodName(facts, speaking) }),
    PREPARATION.note[language],
    blank,
    PREPARATION.numbers[language],
    ...numberLines(facts, speaking).map((text) => bullet(text, language)),
    ...PREPARATION.lines[language].flatMap((line, at) => [blank, `${at + 1} ${line}`, blank]),
  ].join('\n');
}

/** What of a talk goes into a prompt besides the facts; both may hold names, which are taken out. */
export interface PromptNotes {
  readonly answer: string;
  readonly last: readonly string[];
}

/**
 * The talk as a prompt for an AI assistant, to be copied by hand. People are roles; names of candidates, clients and
 * members are taken out of everything that may hold one. What the manager supposes is left out: it is not for others.
 */
export function assistantPrompt(
  facts: FeedbackFacts,
  activity: Activity,
  wording: Wording,
  speaking: Speaking,
  notes: PromptNotes,
): string {
  const { language } = speaking;
  const roles = ROLES[language];
  const named = withoutNames(activity, roles);
  const clean = (text: string) => oneLine(named(text));
  const asRoles: Wording = { ...wording, me: roles.manager, you: roles.member };
  const prompts = promptsOf(facts, activity.metrics, asRoles, speaking);
  const list = (texts: readonly string[]) => texts.map((text) => bullet(clean(text), language));
  const fixed = (texts: readonly string[]) => texts.map((text) => bullet(text, language));
  const title = (text: string) => `${language === 'ja' ? '■ ' : '## '}${text}`;
  return [
    PROMPT.role[language],
    '',
    title(PROMPT.rulesTitle[language]),
    ...fixed(PROMPT.rules[language]),
    '',
    title(PROMPT.facts[language]),
    ...list(factLines(facts, speaking).map(({ text }) => text)),
    ...list([...(prompts.partner === '' ? [] : [prompts.partner]), ...notes.last]),
    '',
    title(PROMPT.question[language]),
    ...list([prompts.question]),
    '',
    title(PROMPT.answer[language]),
    notes.answer.trim() === '' ? PROMPT.noAnswer[language] : clean(notes.answer),
    '',
    title(PROMPT.choices[language]),
    ...list([...prompts.enough, ...prompts.actions]),
    '',
    title(PROMPT.tasksTitle[language]),
    ...PROMPT.tasks[language].map((task, at) => `${at + 1}. ${task}`),
  ].join('\n');
}

/** A name or an answer cannot open a line of its own and pass for a part of the sheet. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
