import { countingOf, metricInSheet } from '../core/activity/select-metric';
import { rateBetween } from '../core/funnel/rate';
import { stagePosition } from '../core/funnel/stages';
import { METRICS } from '../core/metrics/catalogue';
import { BASIS_NAME, notAStage, rateOfRate, sameStage, wrongOrder } from '../messages/counting';
import { say } from '../messages/message';
import { type ActivityCall, memberArgument, metricArgument, openActivity, periodArgument } from './arguments';
import { basisArgument, basisError, requireCandidateTrack } from './basis-argument';
import type { KpiFunction } from './function-spec';

export const KPI_RATE: KpiFunction = {
  name: 'KPI_RATE',
  parameters: ['activity', 'from', 'to', 'period', 'member', 'basis', 'settings'],
  run(args, host) {
    const [range, fromText, toText, periodText, memberText, basisText, settings] = args;
    const call = openActivity(range, settings, host);
    const { language } = call;
    const basis = basisArgument(basisText, language);
    const [from, to] = [countOf('from', fromText, call), countOf('to', toText, call)];
    const unique = call.settings.basis.people === 'unique';
    const selection = memberArgument(memberText, call);
    requireCandidateTrack(selection, basis, language);
    const rate = rateBetween(call.activity, from, to, periodArgument(periodText, call), selection, basis, { unique });
    if ('missing' in rate) throw basisError(rate.missing, basis, language);
    const names = { basis: BASIS_NAME[basis][language], from: nameOf(from, call), to: nameOf(to, call) };
    if ('notStage' in rate)
      throw new Error(say(notAStage, language, { ...names, metric: nameOf(rate.notStage, call) }));
    if ('order' in rate) {
      const stages = [...new Set([names.from, names.to])];
      const same = stagePosition(from) === stagePosition(to);
      throw new Error(same ? say(sameStage, language, { stages }) : say(wrongOrder, language, names));
    }
    return rate.rate ?? '';
  },
};

function countOf(argument: string, value: unknown, call: ActivityCall): number {
  const metric = metricInSheet(metricArgument(value, call, argument), call.activity, call.settings);
  if (countingOf(metric) !== 'none') return metric;
  throw new Error(say(rateOfRate, call.language, { argument, metric: nameOf(metric, call) }));
}

function nameOf(metric: number, { language }: ActivityCall): string {
  return METRICS[metric]!.label[language];
}
