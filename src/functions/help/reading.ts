import { HELP } from '../../messages/counting';
import { ISSUE_COLUMNS } from '../../messages/issues';
import { LANGUAGE_HELP, METRIC_COLUMNS } from '../../messages/metrics';
import { HELP_TARGETS, TARGET_COLUMNS } from '../../messages/targets';
import { TIDY_COLUMNS } from '../../messages/tidy';
import type { FunctionHelp } from '../function-spec';

export const READING_HELP: Readonly<Record<string, FunctionHelp>> = {
  KPI_TIDY: {
    summary: {
      ja: 'どんな形の活動シートも、1行が1つの出来事（または集計値）の表にそろえます。',
      en: 'Brings an activity sheet of any layout into one table: a row for each event or total.',
    },
    parameters: {
      activity: { kind: 'range', optional: false, help: HELP.range },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: TIDY_COLUMNS,
    examples: [
      "=KPI_TIDY('活動記録'!A:H)",
      `=KPI_TIDY(VSTACK("担当: 佐藤", '佐藤'!A:H, "担当: 田中", '田中'!A:H), KPI_SETTINGS)`,
    ],
    notes: {
      ja: '日付は集計単位（日・週・月）の最初の日です。金額は「件数」に円で入ります。結果の表は、そのまま他の関数の範囲に使えます。数えなかった行は KPI_ISSUES で確かめられます。',
      en: 'The date is the first day of the grain (day, week, month). Amounts of money stand under Count. The result is valid input for the other functions. KPI_ISSUES lists what was not counted.',
    },
  },
  KPI_ISSUES: {
    summary: {
      ja: '活動シートのうち、そのままは数えなかったところを、理由と直し方つきで並べます。',
      en: 'Lists everything in an activity sheet that was not taken at face value, with the reason and what to do.',
    },
    parameters: {
      activity: { kind: 'range', optional: false, help: HELP.range },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: ISSUE_COLUMNS,
    examples: ["=KPI_ISSUES('活動記録'!A:H)", "=KPI_ISSUES('活動記録'!A:H, KPI_SETTINGS)"],
    notes: {
      ja: '行と列は、渡した範囲の左上から数えます（「設定 3行」は設定の表の3行目です）。同じ種類・同じ値は1行にまとめます。最後の行は、すべての行がどう扱われたかの内訳です。',
      en: 'Rows and columns are counted from the top left of the range (“Settings row 3”: of the settings table). Issues of one kind and value are one row. The last row accounts for all rows.',
    },
  },
  KPI_METRICS: {
    summary: {
      ja: '指標の一覧。名前、種類、自分で動かせるか、置き換え候補、その理由。',
      en: 'The catalogue of metrics: names, kind, who can move them, what to follow instead, and why.',
    },
    parameters: {
      language: { kind: 'text', optional: true, help: LANGUAGE_HELP },
    },
    columns: METRIC_COLUMNS,
    examples: ['=KPI_METRICS()', '=KPI_METRICS("en")'],
    notes: {
      ja: '種類は activity milestone outcome rate money time、コントロールは controllable（行動）leading（先行指標）uncontrollable（結果・外部要因）です。順序は、スカウトから入社まで（企業側は架電から求人まで）の並びです。',
      en: 'Kind is one of activity, milestone, outcome, rate, money, time; Control one of controllable, leading, uncontrollable. Order is the place along the way from scout to start (for clients: from call to job).',
    },
  },
  KPI_TARGETS: {
    summary: {
      ja: '目標シートを読み、だれの・いつの・どの指標の・いくつの目標かを1行ずつ並べます。',
      en: 'Reads a target sheet and lists whose target it is, for when, of which metric, and how much.',
    },
    parameters: {
      targets: { kind: 'range', optional: false, help: HELP_TARGETS },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: TARGET_COLUMNS,
    examples: ["=KPI_TARGETS('目標'!A:H)", "=KPI_TARGETS('目標'!A:H, KPI_SETTINGS)"],
    notes: {
      ja: '通期・合計・平均の行と列、ウェイト、実績は目標として読みません。「モニタリングのみ」の数字は目標値を空白にします。指標のない文は、文のまま「指標」に入れます。',
      en: 'Totals, averages, weights and actuals are no targets. A figure that is only monitored has no target value. A sentence without a metric stands as it is.',
    },
  },
};
