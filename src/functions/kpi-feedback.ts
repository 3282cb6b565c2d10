import { everyone, type MemberSelection, oneMember } from '../core/activity/select';
import { missingArgument, wrongArgument } from '../messages/arguments';
import { FEEDBACK_MEMBER } from '../messages/feedback';
import { say } from '../messages/message';
import { feedbackTable } from '../view/feedback-table';
import { type ActivityCall, isGiven, memberArgument, openActivity, periodArgument, textsOf } from './arguments';
import type { KpiFunction } from './function-spec';
import { gatherFeedback } from './gather-feedback';

export const KPI_FEEDBACK: KpiFunction = {
  name: 'KPI_FEEDBACK',
  parameters: ['activity', 'member', 'period', 'settings'],
  run(args, host) {
    const [range, memberText, periodText, settings] = args;
    const call = openActivity(range, settings, host);
    const selection = onePerson(memberText, call);
    const { facts, wording, speaking } = gatherFeedback(call, selection, periodArgument(periodText, call));
    return feedbackTable(facts, call.activity.metrics, wording, speaking);
  },
};

/** One member. Blank will do where the sheet names one person, or nobody at all. */
function onePerson(value: unknown, call: ActivityCall): MemberSelection {
  const { activity, language } = call;
  if (!isGiven(value)) {
    if (activity.members.length === 0) return everyone(activity);
    if (activity.members.length === 1) return oneMember(activity, 0);
    throw new Error(say(missingArgument, language, { argument: 'member', expected: FEEDBACK_MEMBER[language] }));
  }
  const selection = memberArgument(value, call);
  if (selection.kind === 'member') return selection;
  if (selection.members.length === 1 && !selection.byRa) return oneMember(activity, selection.members[0]!);
  // Rows without a name may be among those chosen.
  const nearest = selection.members.flatMap((member) => activity.members[member] ?? []).slice(0, 3);
  const given = textsOf(value).join('、').slice(0, 80);
  throw new Error(
    say(wrongArgument, language, { argument: 'member', given, expected: FEEDBACK_MEMBER[language], nearest }),
  );
}
