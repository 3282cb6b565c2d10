import type { Activity } from '../core/activity/activity';
import { reviewActivity } from '../core/bottleneck/review-activity';
import { bottleneckOf, isStumble, type MemberReview, type StepReview } from '../core/bottleneck/review-steps';
import type { Period } from '../core/calendar/period';
import type { Language } from '../core/language';
import type { StalledUnit } from '../core/stalled/stalled';
import { say } from '../messages/message';
import {
  askThem,
  askWhatWorked,
  explainedByChance,
  lookAtCounts,
  lookAtStalled,
  lookEarlier,
  noStepsTeam,
  nothingYet,
  notYetTeam,
  otherStumbles,
  talkFirst,
} from '../messages/team';
import { memberName } from './member-name';
import { spokenLabel } from './metric-label';
import { stepSentences } from './step-review';
import type { Remark } from './team';

export interface RemarkInput {
  readonly activity: Activity;
  readonly period: Period | undefined;
  /** The period's name. */
  readonly label: string;
  /** Members with a row of their own. */
  readonly members: readonly number[];
  readonly stalled: readonly StalledUnit[];
  readonly language: Language;
}

/**
 * What is worth a look, in one sentence. A member's step is named only where the whole page, all members and steps in
 * one family, still says so; else it says that chance explains the differences, or that it cannot be told yet, and
 * offers the next best thing to look at or ask.
 */
export function teamRemark(input: RemarkInput): Remark {
  const { activity, period, members, language } = input;
  const reviews = reviewActivity(activity, period, members).members;
  const stumbles = reviews.flatMap((review) => {
    const step = bottleneckOf(review);
    return step === undefined ? [] : [{ review, step }];
  });
  const [first] = stumbles.sort((a, b) => lostCases(b.step) - lostCases(a.step));
  if (first !== undefined) return stumbleRemark(first, stumbles.length - 1, input);
  const steps = reviews.flatMap((review) => review.steps);
  const most = steps.reduce<StepReview | undefined>(
    (best, step) => (best === undefined || step.now.n > best.now.n ? step : best),
    undefined,
  );
  if (most === undefined || most.now.n === 0) {
    if (members.length > 0 && hasEvents(activity, period)) {
      return { text: noStepsTeam[language], next: nextBest(input, undefined), member: '' };
    }
    return { text: say(nothingYet, language, { period: input.label }), next: lookEarlier[language], member: '' };
  }
  return { text: quietText(reviews, most, language), next: nextBest(input, most), member: '' };
}

function hasEvents({ events }: Activity, period: Period | undefined): boolean {
  if (period === undefined) return events.length > 0;
  for (let at = 0; at < events.length; at++) {
    const day = events.day[at]!;
    if (day >= period.first && day <= period.last) return true;
  }
  return false;
}

function stumbleRemark(
  { review, step }: { review: MemberReview; step: StepReview },
  others: number,
  { activity, language }: RemarkInput,
): Remark {
  const name = activity.members[review.member]!;
  const [finding = '', ...notes] = stepSentences(step, language);
  const text = say(talkFirst, language, { name: memberName(name, language), finding });
  const next = [...notes.slice(-step.mixes.length || notes.length), askThem[language]];
  if (others > 0) next.push(say(otherStumbles, language, { count: others }));
  return { text, next: next.join(language === 'ja' ? '' : ' '), member: name };
}

/** How many cases more would have come through at the share compared with: what a talk may win back. */
function lostCases(step: StepReview): number {
  const share = ({ successes, n }: { successes: number; n: number }) => (n > 0 ? successes / n : 0);
  const best = Math.max(0, ...step.lowerThan.filter(() => isStumble(step)).map((against) => share(step[against])));
  return (best - share(step.now)) * step.now.n;
}

/** Chance explains it where something could be compared; where nothing could, it cannot be told yet. */
function quietText(reviews: readonly MemberReview[], most: StepReview, language: Language): string {
  const compared = reviews.some(({ steps }) =>
    steps.some(({ own, team }) => own.p !== undefined || team.p !== undefined),
  );
  if (compared) return explainedByChance[language];
  const stage = spokenLabel(most.table.from, language);
  return say(notYetTeam, language, { stage, n: most.now.n });
}

function nextBest({ stalled, language }: RemarkInput, most: StepReview | undefined): string {
  if (stalled.length > 0) {
    const longest = stalled.reduce((days, unit) => Math.max(days, unit.days), 0);
    return say(lookAtStalled, language, { count: stalled.length, longest });
  }
  if (most === undefined) return lookAtCounts[language];
  const label = (metric: number) => spokenLabel(metric, language);
  return say(askWhatWorked, language, { step: `${label(most.table.from)} → ${label(most.table.to)}` });
}
