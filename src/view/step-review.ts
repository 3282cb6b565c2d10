import { bottleneckOf, type ComparedWith, type MemberReview, type StepReview } from '../core/bottleneck/review-steps';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import {
  lowerThanOwn,
  lowerThanTeam,
  mixNote,
  noStepsToJudge,
  notJudgedYet,
  type StepValues,
} from '../messages/judging';
import { say } from '../messages/message';

/**
 * What a review says in words: the step to talk about first with what it is lower than, or that nothing can be told
 * yet, naming the step with most cases, where something can be told first.
 */
export function reviewSentences(review: MemberReview, language: Language): string[] {
  const step = bottleneckOf(review);
  if (step !== undefined) return stepSentences(step, language);
  let most: StepReview | undefined;
  for (const other of review.steps) if (most === undefined || other.now.n > most.now.n) most = other;
  return most === undefined || most.now.n === 0 ? [noStepsToJudge[language]] : stepSentences(most, language);
}

/** What a review says of one step: each thing it is lower than, with a warning where the mix explains it; or not yet. */
export function stepSentences(step: StepReview, language: Language): string[] {
  const stage = METRICS[step.table.from]!.label[language];
  if (step.lowerThan.length === 0) return [say(notJudgedYet, language, { stage, n: step.now.n })];
  return [
    ...step.lowerThan.map((against) =>
      say(against === 'own' ? lowerThanOwn : lowerThanTeam, language, valuesOf(step, against, language)),
    ),
    ...step.mixes.map(({ heading, verdict }) => say(mixNote, language, { heading, reverses: verdict === 'reverses' })),
  ];
}

function valuesOf(step: StepReview, against: ComparedWith, language: Language): StepValues {
  const { now, table } = step;
  const other = step[against];
  const percent = ({ successes, n }: { successes: number; n: number }) => String(Math.round((100 * successes) / n));
  return {
    step: `${METRICS[table.from]!.label[language]} → ${METRICS[table.to]!.label[language]}`,
    successes: now.successes,
    n: now.n,
    percent: percent(now),
    otherSuccesses: other.successes,
    otherN: other.n,
    otherPercent: percent(other),
    days: table.windowDays ?? 0,
  };
}
