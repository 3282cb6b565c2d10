import { GRAIN_DAY, GRAIN_MONTH, GRAIN_WEEK } from '../core/activity/activity';
import { memberCounts } from '../core/funnel/member-counts';
import { memberTrends } from '../core/trend/member-trends';
import { expected } from '../messages/arguments';
import { keyMetrics } from '../view/key-metrics';
import { memberTrendsTable } from '../view/member-trends-table';
import { choiceArgument, metricsArgument, openActivity, periodArgument } from './arguments';
import type { KpiFunction } from './function-spec';
import { requireHeld } from './held-metric';

const GRAINS = {
  month: ['月', '月次', '月別', '毎月', 'monthly', 'months', 'm'],
  week: ['週', '週次', '週別', '毎週', 'weekly', 'weeks', 'w'],
  day: ['日', '日次', '日別', '毎日', 'daily', 'days', 'd'],
} as const;
const GRAIN_OF = { day: GRAIN_DAY, week: GRAIN_WEEK, month: GRAIN_MONTH } as const;
const METRICS_MOST = 4;

export const KPI_MEMBER_TRENDS: KpiFunction = {
  name: 'KPI_MEMBER_TRENDS',
  parameters: ['activity', 'metrics', 'grain', 'period', 'settings'],
  run(args, host) {
    const [range, metricsText, grainText, periodText, settings] = args;
    const call = openActivity(range, settings, host);
    const { activity, language } = call;
    const asked = metricsArgument(metricsText, call).map((metric) => requireHeld(metric, call, 'metrics'));
    const metrics = asked.length > 0 ? [...new Set(asked)] : keyMetrics(activity, call.settings, METRICS_MOST);
    const members = memberCounts(activity, [], undefined).rows.flatMap(({ member }) => (member < 0 ? [] : [member]));
    const trends = memberTrends(activity, members, metrics, {
      grain: GRAIN_OF[choiceArgument('grain', grainText, GRAINS, 'month', expected.grain, language)],
      period: periodArgument(periodText, call),
      unique: call.settings.basis.people === 'unique',
    });
    return memberTrendsTable(trends, activity, language, call.zone);
  },
};
