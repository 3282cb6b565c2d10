import { GRAIN_DAY, GRAIN_MONTH, GRAIN_WEEK } from '../core/activity/activity';
import { judgeTrend } from '../core/trend/trend';
import { trendSeries } from '../core/trend/trend-series';
import { expected } from '../messages/arguments';
import { trendTable } from '../view/trend-table';
import { choiceArgument, memberArgument, metricArgument, openActivity, periodArgument } from './arguments';
import type { KpiFunction } from './function-spec';
import { requireHeld } from './held-metric';

const GRAIN_CHOICES = {
  auto: ['自動'],
  day: ['日', '日次', '日別', '毎日', 'daily', 'days', 'd'],
  week: ['週', '週次', '週別', '毎週', 'weekly', 'weeks', 'w'],
  month: ['月', '月次', '月別', '毎月', 'monthly', 'months', 'm'],
} as const;
const GRAIN_OF = { auto: undefined, day: GRAIN_DAY, week: GRAIN_WEEK, month: GRAIN_MONTH } as const;

export const KPI_TREND: KpiFunction = {
  name: 'KPI_TREND',
  parameters: ['activity', 'metric', 'grain', 'period', 'member', 'settings'],
  run(args, host) {
    const [activity, metricText, grainText, periodText, memberText, settings] = args;
    const call = openActivity(activity, settings, host);
    const metric = requireHeld(metricArgument(metricText, call), call);
    const grain = GRAIN_OF[choiceArgument('grain', grainText, GRAIN_CHOICES, 'auto', expected.grain, call.language)];
    const series = trendSeries(call.activity, {
      metric,
      grain,
      period: periodArgument(periodText, call),
      selection: memberArgument(memberText, call),
      unique: call.settings.basis.people === 'unique',
    });
    return trendTable(judgeTrend(series), call.language, call.zone);
  },
};
