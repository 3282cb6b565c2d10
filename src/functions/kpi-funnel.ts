import type { MemberSelection } from '../core/activity/select';
import { funnel } from '../core/funnel/funnel';
import { funnelStages } from '../core/funnel/stages';
import { NO_RECORDS, NO_STAGES, noStagesOfRole } from '../messages/counting';
import { say } from '../messages/message';
import { funnelTable } from '../view/funnel-table';
import { type ActivityCall, isGiven, memberArgument, openActivity, periodArgument } from './arguments';
import { basisArgument, basisError, hasRecords, requireCandidateTrack } from './basis-argument';
import type { KpiFunction } from './function-spec';

export const KPI_FUNNEL: KpiFunction = {
  name: 'KPI_FUNNEL',
  parameters: ['activity', 'period', 'member', 'basis', 'settings'],
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
