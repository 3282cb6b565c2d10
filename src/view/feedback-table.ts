import { periodCode, shiftPeriod } from '../core/calendar/period-steps';
import type { FeedbackFacts } from '../core/feedback/facts';
import type { Cell } from '../core/grid/cell';
import { choice, FEEDBACK_COLUMNS, FEEDBACK_STEPS, finishedInstead } from '../messages/feedback';
import { say } from '../messages/message';
import { factLines, type Speaking } from './feedback-facts';
import { promptsOf } from './feedback-prompts';
import type { Wording } from './feedback-wording';

/**
 * Heading row, then a row for each fact, question, word for comparing and next action. What may be read by everyone who
 * has the file: nothing the manager supposes, no cause, no candidate.
 *
 * @param metrics metric indices the sheet keeps
 */
export function feedbackTable(
  facts: FeedbackFacts,
  metrics: readonly number[],
  wording: Wording,
  speaking: Speaking,
): Cell[][] {
  const { language } = speaking;
  const prompts = promptsOf(facts, metrics, wording, speaking);
  const rows = (step: keyof typeof FEEDBACK_STEPS, texts: readonly string[]): Cell[][] =>
    texts.filter((text) => text !== '').map((text) => [FEEDBACK_STEPS[step][language], text]);
  return [
    [...FEEDBACK_COLUMNS[language]],
    ...rows(
      'facts',
      factLines(facts, speaking).map(({ text }) => text),
    ),
    ...rows('facts', [prompts.partner, finishedHint(facts, speaking)]),
    ...rows('ask', [prompts.question, ...prompts.further]),
    ...rows('compare', prompts.compare),
    ...rows('next', [
      prompts.ownIdea,
      ...prompts.enough,
      ...prompts.actions.map((action) => say(choice, language, { action })),
      ...prompts.watch.map(({ text }) => text),
    ]),
  ];
}

/** While the period runs little can be told: how to look at the one before it. */
function finishedHint({ period, state }: FeedbackFacts, { language, fiscalStart }: Speaking): string {
  if (state !== 'running' || period === undefined) return '';
  return say(finishedInstead, language, { code: periodCode(shiftPeriod(period, -1), fiscalStart) });
}
