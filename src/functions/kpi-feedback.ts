import { everyone, type MemberSelection, oneMember } from '../core/activity/select';
import { missingArgument, wrongArgument } from '../messages/arguments';
import { HELP } from '../messages/counting';
import { FEEDBACK_COLUMNS, FEEDBACK_MEMBER, FEEDBACK_PERIOD_HELP } from '../messages/feedback';
import { say } from '../messages/message';
import { feedbackTable } from '../view/feedback-table';
import { type ActivityCall, isGiven, memberArgument, openActivity, periodArgument, textsOf } from './arguments';
import type { FunctionSpec } from './function-spec';
import { gatherFeedback } from './gather-feedback';

export const KPI_FEEDBACK: FunctionSpec = {
  name: 'KPI_FEEDBACK',
  summary: {
    ja: '1on1のたたき台。事実、最初に聞く問い、答え合わせの言葉、次の一歩の候補を並べます。原因は決めません。',
    en: 'A basis for a 1-on-1: facts, the question to ask first, words for comparing, next actions to choose from. It names no cause.',
  },
  parameters: [
    { name: 'activity', kind: 'range', optional: false, help: HELP.range },
    { name: 'member', kind: 'text', optional: false, help: FEEDBACK_MEMBER },
    { name: 'period', kind: 'text', optional: true, help: FEEDBACK_PERIOD_HELP },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: FEEDBACK_COLUMNS,
  examples: [
    '=KPI_FEEDBACK(\'活動記録\'!A:H, "佐藤")',
    '=KPI_FEEDBACK(\'活動記録\'!A:H, "佐藤", "2026-10", KPI_SETTINGS)',
  ],
  notes: {
    ja: 'セルはファイルを開ける全員が読めるので、上司の見立ては出しません（1on1の画面で、伏せて書けます）。偶然で説明がつく差からは、つまずきを名指ししません。呼び方は設定の「言い方」（一人称, 僕／相手, 君）で変えられます。',
    en: 'Everyone who has the file reads its cells, so nothing the manager supposes is in them. No step is named from differences that chance explains. Wording can be changed in the settings (key “wording”).',
  },
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
  const nearest = selection.members.slice(0, 3).map((member) => activity.members[member]!);
  const given = textsOf(value).join('、').slice(0, 80);
  throw new Error(
    say(wrongArgument, language, { argument: 'member', given, expected: FEEDBACK_MEMBER[language], nearest }),
  );
}
