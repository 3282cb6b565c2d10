import { COLUMNS, HELP } from '../../messages/counting';
import type { FunctionHelp } from '../function-spec';

export const COUNTING_HELP: Readonly<Record<string, FunctionHelp>> = {
  KPI_FUNNEL: {
    summary: {
      ja: '登録から入社までの件数と移行率。率には、その件数でどこまで言えるか（95%の幅）が付きます。',
      en: 'Counts and conversion from registration to start, each rate with the range its numbers allow (95%).',
    },
    parameters: {
      activity: { kind: 'range', optional: true, help: HELP.range },
      period: { kind: 'text', optional: true, help: HELP.period },
      member: { kind: 'text', optional: true, help: HELP.member },
      basis: { kind: 'text', optional: true, help: HELP.basis },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
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
  },
  KPI_COUNT: {
    summary: {
      ja: '指標の件数を1つの数で返します。有効求人数のような「いまの数」は期間の最後の値、売上は合計です。',
      en: 'One number: how often something happened. A level such as active jobs gives its last value, money its sum.',
    },
    parameters: {
      activity: { kind: 'range', optional: false, help: HELP.range },
      metric: { kind: 'text', optional: false, help: HELP.metric },
      period: { kind: 'text', optional: true, help: HELP.period },
      member: { kind: 'text', optional: true, help: HELP.member },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: undefined,
    examples: [
      '=KPI_COUNT(\'活動記録\'!A:H, "一次面接設定数", "2026-04")',
      '=KPI_COUNT(\'活動記録\'!A:H, "求人応募数", "今月", "佐藤", KPI_SETTINGS)',
    ],
  },
  KPI_RATE: {
    summary: {
      ja: 'to ÷ from の率を、件数から計算します（0.36 のような数）。from が 0 なら空白です。',
      en: 'The rate to ÷ from, recomputed from counts (a fraction such as 0.36). Blank where from is 0.',
    },
    parameters: {
      activity: { kind: 'range', optional: false, help: HELP.range },
      from: { kind: 'text', optional: false, help: HELP.metric },
      to: { kind: 'text', optional: false, help: HELP.metric },
      period: { kind: 'text', optional: true, help: HELP.period },
      member: { kind: 'text', optional: true, help: HELP.member },
      basis: { kind: 'text', optional: true, help: HELP.basis },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: undefined,
    examples: [
      '=KPI_RATE(\'活動記録\'!A:H, "書類推薦数", "書類通過数", "2026-04")',
      '=KPI_RATE(\'活動記録\'!A:H, "初回面談数", "決定数", "直近6か月", "佐藤", "コホート", KPI_SETTINGS)',
    ],
  },
  KPI_MEMBERS: {
    summary: {
      ja: '担当者 × 指標の件数。担当者はシートに出てくる順で、順位は付けません。最後の行は合計です。',
      en: 'Counts by member and metric, in the order of the sheet, without ranks. The last row is the total.',
    },
    parameters: {
      activity: { kind: 'range', optional: false, help: HELP.range },
      period: { kind: 'text', optional: true, help: HELP.period },
      metrics: { kind: 'text', optional: true, help: HELP.metrics },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: COLUMNS.members,
    examples: [
      '=KPI_MEMBERS(\'活動記録\'!A:H, "今月")',
      '=KPI_MEMBERS(\'活動記録\'!A:H, "2026-04", "求人応募数、一次面接設定数", KPI_SETTINGS)',
    ],
  },
  KPI_PLAN: {
    summary: {
      ja: '目標の件数から、各段階で何件必要かを自分たちの実績で逆算します。下限と上限は、実績の件数でどこまで言えるかの幅です。',
      en: 'Works a goal back to what each stage needs, from your own history, with the range that history allows.',
    },
    parameters: {
      activity: { kind: 'range', optional: false, help: HELP.range },
      outcome: {
        kind: 'text',
        optional: false,
        help: {
          ja: '成果の指標。決定数、内定承諾数、一次面接設定数、売上 など。',
          en: 'The outcome: placements, first interviews arranged, revenue …',
        },
      },
      goal: {
        kind: 'number',
        optional: false,
        help: { ja: '何件（売上なら金額）を目指すか。', en: 'How many, or for money how much.' },
      },
      period: {
        kind: 'text',
        optional: true,
        help: {
          ja: '比率をとる期間。空白なら、終わった直近6か月。',
          en: 'Where the ratios come from. Blank: the last six finished months.',
        },
      },
      member: { kind: 'text', optional: true, help: HELP.member },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: COLUMNS.plan,
    examples: [
      '=KPI_PLAN(\'活動記録\'!A:H, "決定数", 3)',
      '=KPI_PLAN(\'活動記録\'!A:H, "売上", 3000000, "", "佐藤", KPI_SETTINGS)',
    ],
    notes: {
      ja: '成果が5件未満、または段階の件数が20件未満のときは逆算しません。売上は、設定の「単価」か期間の実績（売上÷決定数）で決定数に直します。',
      en: 'Nothing is worked back from fewer than 5 outcomes or 20 at the stage. Money goes through the fee of the settings, or the period’s own revenue ÷ placements.',
    },
  },
};
