import { GRAIN_DAY, GRAIN_MONTH, GRAIN_WEEK } from '../core/activity/activity';
import { memberCounts } from '../core/funnel/member-counts';
import { memberTrends } from '../core/trend/member-trends';
import { expected } from '../messages/arguments';
import { HELP } from '../messages/counting';
import { keyMetrics } from '../view/key-metrics';
import { MEMBER_TREND_COLUMNS, memberTrendsTable } from '../view/member-trends-table';
import { choiceArgument, metricsArgument, openActivity, periodArgument } from './arguments';
import type { FunctionSpec } from './function-spec';
import { requireHeld } from './held-metric';

const GRAINS = {
  month: ['月', '月次', '月別', '毎月', 'monthly', 'months', 'm'],
  week: ['週', '週次', '週別', '毎週', 'weekly', 'weeks', 'w'],
  day: ['日', '日次', '日別', '毎日', 'daily', 'days', 'd'],
} as const;
const GRAIN_OF = { day: GRAIN_DAY, week: GRAIN_WEEK, month: GRAIN_MONTH } as const;
const METRICS_MOST = 4;

export const KPI_MEMBER_TRENDS: FunctionSpec = {
  name: 'KPI_MEMBER_TRENDS',
  summary: {
    ja: '全員の推移といつもの振れ幅を、1つの数式で。ダッシュボードの「KPI計算」が使う関数です。最後は全員の合計です。',
    en: 'The history of every member with its usual range, in one formula, everyone together last. The dashboards are built on it.',
  },
  parameters: [
    { name: 'activity', kind: 'range', optional: false, help: HELP.range },
    {
      name: 'metrics',
      kind: 'text',
      optional: true,
      help: {
        ja: '指標。範囲か、「、」区切り。空白なら、行動で動く主な件数4つまで。',
        en: 'The metrics: a range, or a list with commas. Blank: up to four main counts that people move.',
      },
    },
    { name: 'grain', kind: 'text', optional: true, help: expected.grain },
    { name: 'period', kind: 'text', optional: true, help: HELP.period },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: MEMBER_TREND_COLUMNS,
  examples: [
    "=KPI_MEMBER_TRENDS('活動記録'!A:H)",
    '=KPI_MEMBER_TRENDS(\'活動記録\'!A:H, "求人応募数、一次面接設定数", "月", "", KPI_SETTINGS)',
  ],
  notes: {
    ja: '振れ幅の決め方は KPI_TREND と同じです。粒度は空白なら月です。その人が一度も記録していない指標は出ません。',
    en: 'The usual range is that of KPI_TREND. Blank grain: months. What somebody has never recorded is left out.',
  },
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
