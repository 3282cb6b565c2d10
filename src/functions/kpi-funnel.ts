import type { MemberSelection } from '../core/activity/select';
import { funnel } from '../core/funnel/funnel';
import { funnelStages } from '../core/funnel/stages';
import { COLUMNS, HELP, NO_RECORDS, NO_STAGES, noStagesOfRole } from '../messages/counting';
import { say } from '../messages/message';
import { funnelTable } from '../view/funnel-table';
import { type ActivityCall, isGiven, memberArgument, openActivity, periodArgument } from './arguments';
import { basisArgument, basisError, hasRecords, requireCandidateTrack } from './basis-argument';
import type { FunctionSpec } from './function-spec';

export const KPI_FUNNEL: FunctionSpec = {
  name: 'KPI_FUNNEL',
  summary: {
    ja: '登録から入社までの件数と移行率。率には、その件数でどこまで言えるか（95%の幅）が付きます。',
    en: 'Counts and conversion from registration to start, each rate with the range its numbers allow (95%).',
  },
  parameters: [
    { name: 'activity', kind: 'range', optional: true, help: HELP.range },
    { name: 'period', kind: 'text', optional: true, help: HELP.period },
    { name: 'member', kind: 'text', optional: true, help: HELP.member },
    { name: 'basis', kind: 'text', optional: true, help: HELP.basis },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: COLUMNS.funnel,
  examples: [
    '=KPI_FUNNEL(\'活動記録\'!A:H, "2026-04")',
    '=KPI_FUNNEL(\'活動記録\'!A:H, "直近3か月", "佐藤", "コホート", KPI_SETTINGS)',
    '=KPI_FUNNEL()',
  ],
  notes: {
    ja: '引数なしの =KPI_FUNNEL() は「はじめる」で選んだタブを読みます。数式は引数のセルが変わったときだけ計算し直されるので、タブの変更をすぐ映したいときは範囲を指定してください。「期間」の移行率は、その期間に起きた件数どうしの比です。同じ人を追った割合は「コホート」「段階別」「完了」で出せます。',
    en: 'Without arguments =KPI_FUNNEL() reads the tabs chosen under Get started. A formula recalculates only when the cells of its arguments change, so give the range if edits should show at once. On the period basis a rate compares what happened in that period; "cohort", "by stage" and "completed" follow the same candidates.',
  },
  run(args, host) {
    const [range, periodText, memberText, basisText, settingsRange] = args;
    const input = args.some(isGiven) ? { activity: range, settings: settingsRange } : host.savedActivity();
    const call = openActivity(input.activity, input.settings, host);
    const basis = basisArgument(basisText, call.language);
    const period = periodArgument(periodText, call);
    const unique = call.settings.basis.people === 'unique';
    const selection = memberArgument(memberText, call);
    requireCandidateTrack(selection, basis, call.language);
    const made = funnel(call.activity, period, selection, basis, { unique });
    if ('missing' in made && hasRecords(call)) throw basisError(made.missing, basis, call.language);
    if ('missing' in made || made.blocks.length === 0) throw new Error(nothingToShow(call, selection));
    return funnelTable(made, { ...call, period, unique });
  },
};

/** Why there is no row at all: nothing recorded yet, no stage of the role that was asked for, or no stage whatever. */
function nothingToShow(call: ActivityCall, selection: MemberSelection): string {
  const { activity, language } = call;
  if (!hasRecords(call)) return NO_RECORDS[language];
  const { candidate, client } = funnelStages(activity);
  if (candidate.length + client.length === 0) return NO_STAGES[language];
  return say(noStagesOfRole, language, { role: selection.label, client: client.length === 0 });
}
