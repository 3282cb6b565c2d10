import { GRAIN_DAY, GRAIN_MONTH, GRAIN_WEEK } from '../core/activity/activity';
import { judgeTrend } from '../core/trend/trend';
import { trendSeries } from '../core/trend/trend-series';
import { expected } from '../messages/arguments';
import { HELP } from '../messages/counting';
import { TREND_COLUMNS, trendTable } from '../view/trend-table';
import { choiceArgument, memberArgument, metricArgument, openActivity, periodArgument } from './arguments';
import type { FunctionSpec } from './function-spec';
import { requireHeld } from './held-metric';

const GRAIN_CHOICES = {
  auto: ['自動'],
  day: ['日', '日次', '日別', '毎日', 'daily', 'days', 'd'],
  week: ['週', '週次', '週別', '毎週', 'weekly', 'weeks', 'w'],
  month: ['月', '月次', '月別', '毎月', 'monthly', 'months', 'm'],
} as const;
const GRAIN_OF = { auto: undefined, day: GRAIN_DAY, week: GRAIN_WEEK, month: GRAIN_MONTH } as const;

export const KPI_TREND: FunctionSpec = {
  name: 'KPI_TREND',
  summary: {
    ja: '指標の推移と、いつもの振れ幅。振れ幅の外に出た期間だけに「いつもより多い／少ない」と書きます。',
    en: 'A metric over time with its usual range. Only periods outside the range are marked above or below usual.',
  },
  parameters: [
    { name: 'activity', kind: 'range', optional: false, help: HELP.range },
    { name: 'metric', kind: 'text', optional: false, help: HELP.metric },
    { name: 'grain', kind: 'text', optional: true, help: expected.grain },
    { name: 'period', kind: 'text', optional: true, help: HELP.period },
    { name: 'member', kind: 'text', optional: true, help: HELP.member },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: TREND_COLUMNS,
  examples: [
    '=KPI_TREND(\'活動記録\'!A:H, "一次面接設定数")',
    '=KPI_TREND(\'活動記録\'!A:H, "求人応募数", "月", "", "佐藤", KPI_SETTINGS)',
  ],
  notes: {
    ja: '終わっていない期間は「途中」とし、振れ幅の計算に入れません。終わった期間が6未満なら振れ幅は出さず、12未満なら（暫定）と付けます。月ごとの合計しかない指標は月で、1週間の平均が5件に満たない指標も月で出します。',
    en: 'A period that is not over is shown as in progress and left out of the range. With fewer than 6 finished periods there is no range; with fewer than 12 it is on trial. Monthly totals are shown by month, and so is a metric with fewer than five a week on average.',
  },
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
