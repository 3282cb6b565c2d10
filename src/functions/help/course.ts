import { expected } from '../../messages/arguments';
import { COLUMNS, HELP } from '../../messages/counting';
import { MEMBER_TREND_COLUMNS } from '../../view/member-trends-table';
import { TREND_COLUMNS } from '../../view/trend-table';
import type { FunctionHelp } from '../function-spec';

export const COURSE_HELP: Readonly<Record<string, FunctionHelp>> = {
  KPI_TREND: {
    summary: {
      ja: '指標の推移と、いつもの振れ幅。振れ幅の外に出た期間だけに「いつもより多い／少ない」と書きます。',
      en: 'A metric over time with its usual range. Only periods outside the range are marked above or below usual.',
    },
    parameters: {
      activity: { kind: 'range', optional: false, help: HELP.range },
      metric: { kind: 'text', optional: false, help: HELP.metric },
      grain: { kind: 'text', optional: true, help: expected.grain },
      period: { kind: 'text', optional: true, help: HELP.period },
      member: { kind: 'text', optional: true, help: HELP.member },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: TREND_COLUMNS,
    examples: [
      '=KPI_TREND(\'活動記録\'!A:H, "一次面接設定数")',
      '=KPI_TREND(\'活動記録\'!A:H, "求人応募数", "月", "", "佐藤", KPI_SETTINGS)',
    ],
    notes: {
      ja: '終わっていない期間は「途中」とし、振れ幅の計算に入れません。終わった期間が6未満なら振れ幅は出さず、12未満なら（暫定）と付けます。月ごとの合計しかない指標は月で、1週間の平均が5件に満たない指標も月で出します。',
      en: 'A period that is not over is shown as in progress and left out of the range. With fewer than 6 finished periods there is no range; with fewer than 12 it is on trial. Monthly totals are shown by month, and so is a metric with fewer than five a week on average.',
    },
  },
  KPI_MEMBER_TRENDS: {
    summary: {
      ja: '全員の推移といつもの振れ幅を、1つの数式で。ダッシュボードの「KPI計算」が使う関数です。最後は全員の合計です。',
      en: 'The history of every member with its usual range, in one formula, everyone together last. The dashboards are built on it.',
    },
    parameters: {
      activity: { kind: 'range', optional: false, help: HELP.range },
      metrics: {
        kind: 'text',
        optional: true,
        help: {
          ja: '指標。範囲か、「、」区切り。空白なら、行動で動く主な件数4つまで。',
          en: 'The metrics: a range, or a list with commas. Blank: up to four main counts that people move.',
        },
      },
      grain: { kind: 'text', optional: true, help: expected.grain },
      period: { kind: 'text', optional: true, help: HELP.period },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: MEMBER_TREND_COLUMNS,
    examples: [
      "=KPI_MEMBER_TRENDS('活動記録'!A:H)",
      '=KPI_MEMBER_TRENDS(\'活動記録\'!A:H, "求人応募数、一次面接設定数", "月", "", KPI_SETTINGS)',
    ],
    notes: {
      ja: '振れ幅の決め方は KPI_TREND と同じです。粒度は空白なら月です。その人が一度も記録していない指標は出ません。',
      en: 'The usual range is that of KPI_TREND. Blank grain: months. What somebody has never recorded is left out.',
    },
  },
  KPI_PACE: {
    summary: {
      ja: '目標に対するいまの位置と、残りの営業日で1日あたり何件か。自分で動かせる件数の目標だけに目安を出します。',
      en: 'Where each target stands, and how many a business day it still takes. Only counts people can move get a pace.',
    },
    parameters: {
      activity: { kind: 'range', optional: false, help: HELP.range },
      targets: { kind: 'range', optional: false, help: HELP.targets },
      period: { kind: 'text', optional: true, help: HELP.period },
      as_of: { kind: 'date', optional: true, help: HELP.asOf },
      member: { kind: 'text', optional: true, help: HELP.member },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: COLUMNS.pace,
    examples: [
      "=KPI_PACE('活動記録'!A:H, '目標'!A:E, \"今月\")",
      '=KPI_PACE(\'活動記録\'!A:H, \'目標\'!A:E, "2026-11", "2026-11-20", "佐藤", KPI_SETTINGS)',
    ],
    notes: {
      ja: '営業日は土日・祝日・設定の休業日・本人の休み・在籍していない日を除きます。週の目標は営業日÷5、日の目標は営業日の数を掛けて期間に直します。成約や売上など相手が決める成果は、実績と目標だけを並べます。',
      en: 'Business days leave out weekends, national holidays, company closures, the member’s absences and days outside their tenure. Weekly targets are scaled by business days ÷ 5, daily ones by business days. Results that others decide show actual and target only.',
    },
  },
  KPI_STALLED: {
    summary: {
      ja: '結果がまだ出ていないのに動きのない求職者と、いま待っている段階。長く止まっている順です。',
      en: 'Open candidates that have not moved, with the stage they wait at, longest first.',
    },
    parameters: {
      activity: { kind: 'range', optional: false, help: HELP.range },
      days: {
        kind: 'number',
        optional: true,
        help: { ja: '何日動きがなければ出すか。空白なら7日。', en: 'How many days without a move. Blank: 7.' },
      },
      as_of: { kind: 'date', optional: true, help: HELP.asOf },
      member: { kind: 'text', optional: true, help: HELP.member },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: COLUMNS.stalled,
    examples: ["=KPI_STALLED('活動記録'!A:H)", '=KPI_STALLED(\'活動記録\'!A:H, 14, "", "佐藤", KPI_SETTINGS)'],
    notes: {
      ja: '動きとは、登録・面談・推薦・面接など段階の記録です。決定した人と、見送り・辞退が書かれている人は出ません。',
      en: 'A move is a stage in the sheet: registration, meeting, CV sent, interview … Those hired, rejected or withdrawn are left out.',
    },
  },
};
