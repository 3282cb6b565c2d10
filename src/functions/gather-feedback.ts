import type { MemberSelection } from '../core/activity/select';
import type { Period } from '../core/calendar/period';
import { type FeedbackFacts, feedbackFacts } from '../core/feedback/facts';
import { feedbackPeriod } from '../core/feedback/feedback-period';
import type { PaceTarget } from '../core/pace/pace-target';
import type { Speaking } from '../view/feedback-facts';
import { type Wording, wordingFor } from '../view/feedback-wording';
import { type ActivityCall, metricOf } from './arguments';
import { businessDaysOf } from './pace-calendar';

/** All that a talk with one member is made of; the cell, the page and the templates differ only in what they show of it. */
export interface FeedbackBasis {
  readonly facts: FeedbackFacts;
  readonly wording: Wording;
  readonly speaking: Speaking;
}

/**
 * @param selection one member, or everyone where the sheet names nobody
 * @param asked `undefined`: the month of the as-of day, or the last with anything in it
 * @param targets all targets, where sheets of targets were read too; otherwise those of the activity and the settings
 */
export function gatherFeedback(
  call: ActivityCall,
  selection: MemberSelection,
  asked: Period | undefined,
  targets?: readonly PaceTarget[],
): FeedbackBasis {
  const { activity, settings, language, fiscalStart, asOf } = call;
  const member = selection.kind === 'member' ? activity.members[selection.members[0]!] : undefined;
  const period = asked ?? feedbackPeriod(activity, asOf);
  const facts = feedbackFacts(activity, {
    ...call,
    selection,
    period,
    metricOf: (text) => metricOf(text, call),
    businessDays: businessDaysOf(call),
    targets,
  });
  const last = period !== undefined && period.last < asOf;
  return {
    facts,
    wording: wordingFor(member, activity.members, settings.wording, language),
    speaking: { language, fiscalStart, chosen: asked !== undefined ? 'asked' : last ? 'last' : 'as-of' },
  };
}
