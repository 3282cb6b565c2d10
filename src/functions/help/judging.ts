import { expected } from '../../messages/arguments';
import { HELP } from '../../messages/counting';
import { FEEDBACK_COLUMNS, FEEDBACK_MEMBER, FEEDBACK_PERIOD_HELP } from '../../messages/feedback';
import { LEAD_OUTCOME_HELP } from '../../messages/judging';
import { CONTROL_COLUMNS } from '../../messages/metrics';
import { reflectionColumns } from '../../messages/reflection';
import { CHECK_COLUMNS, HELP_ACTIVITY, HELP_TARGETS } from '../../messages/targets';
import { LEAD_COLUMNS } from '../../view/lead-table';
import type { FunctionHelp } from '../function-spec';

export const JUDGING_HELP: Readonly<Record<string, FunctionHelp>> = {
  KPI_CONTROL: {
    summary: {
      ja: 'その指標は自分で動かせるか。○ 行動、◎ 先行指標、× 結果・外部要因、? 不明。×には置き換え候補を添えます。',
      en: 'Is this metric yours to move? ○ action, ◎ leading measure, × result decided by others, ? unknown; × comes with replacements.',
    },
    parameters: {
      metric: {
        kind: 'range',
        optional: false,
        help: {
          ja: '指標の名前か id。範囲なら、セルごとに1行ずつ返します。',
          en: 'A metric by name or id; for a range, one row a cell.',
        },
      },
    },
    columns: CONTROL_COLUMNS,
    examples: ['=KPI_CONTROL("面接通過率")', "=KPI_CONTROL('目標'!C2:C20)"],
  },
  KPI_TARGET_CHECK: {
    summary: {
      ja: '目標が本人に動かせるものかを確かめ、動かせないものには理由・置き換え候補・問いを添えます。',
      en: 'Checks whether each target is one the person can move; where not, says why, what to follow instead, and what to ask.',
    },
    parameters: {
      targets: { kind: 'range', optional: false, help: HELP_TARGETS },
      activity: { kind: 'range', optional: true, help: HELP_ACTIVITY },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: CHECK_COLUMNS,
    examples: ["=KPI_TARGET_CHECK('目標'!A:H)", "=KPI_TARGET_CHECK('目標'!A:H, '活動記録'!A:H, KPI_SETTINGS)"],
    notes: {
      ja: '× は、候補者や企業が決める結果が個人の目標になっているもの。○ は行動、◎ は先行指標、参考 はチームの結果目標・見守る数字・評価用と回答したもの、? は指標が分からないものです。回答は設定の「回答」に書きます。',
      en: '× is a result that candidates or clients decide, set as one person’s target. ○ is an action, ◎ a leading measure, Info a team’s goal, a watched figure or one kept for evaluation, ? an unknown metric. Answers go to the settings, key “answer”.',
    },
  },
  KPI_LEAD: {
    summary: {
      ja: '行動の件数が増えた月（人、求人）に、成果も増えているか。社内の数字で確かめ、言えないことは「まだ判断できない」と出します。',
      en: 'Whether months (members, jobs) with more of an action also bring more results, from your own numbers. What cannot be told is said so.',
    },
    parameters: {
      activity: { kind: 'range', optional: false, help: HELP.range },
      outcome: { kind: 'text', optional: true, help: LEAD_OUTCOME_HELP },
      unit: { kind: 'text', optional: true, help: expected.unit },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: LEAD_COLUMNS,
    examples: [
      "=KPI_LEAD('活動記録'!A:H)",
      '=KPI_LEAD(\'活動記録\'!A:H, "内定承諾", "求人")',
      '=KPI_LEAD(\'活動記録\'!A:H, "", "月", KPI_SETTINGS)',
    ],
    notes: {
      ja: '月では、本人のふだんの量を引いてから比べ、0〜3か月の時間差のうち最もはっきりしたものを出します。前の段階の量をそろえても関係が残るときだけ「関係あり」とします。原因を示すものではありません。',
      en: 'By month, each member’s own usual level is taken out and the clearest of the lags 0 to 3 months is shown. It says "related" only where something remains after the volume of the earlier stage is taken out. It does not show a cause.',
    },
  },
  KPI_FEEDBACK: {
    summary: {
      ja: '1on1のたたき台。事実、最初に聞く問い、答え合わせの言葉、次の一歩の候補を並べます。原因は決めません。',
      en: 'A basis for a 1-on-1: facts, the question to ask first, words for comparing, next actions to choose from. It names no cause.',
    },
    parameters: {
      activity: { kind: 'range', optional: false, help: HELP.range },
      member: { kind: 'text', optional: false, help: FEEDBACK_MEMBER },
      period: { kind: 'text', optional: true, help: FEEDBACK_PERIOD_HELP },
      settings: { kind: 'settings', optional: true, help: HELP.settings },
    },
    columns: FEEDBACK_COLUMNS,
    examples: [
      '=KPI_FEEDBACK(\'活動記録\'!A:H, "佐藤")',
      '=KPI_FEEDBACK(\'活動記録\'!A:H, "佐藤", "2026-10", KPI_SETTINGS)',
    ],
    notes: {
      ja: 'セルはファイルを開ける全員が読めるので、上司の見立ては出しません（1on1の画面で、伏せて書けます）。偶然で説明がつく差からは、つまずきを名指ししません。呼び方は設定の「言い方」（一人称, 僕／相手, 君）で変えられます。',
      en: 'Everyone who has the file reads its cells, so nothing the manager supposes is in them. No step is named from differences that chance explains. Wording can be changed in the settings (key “wording”).',
    },
  },
  KPI_REFLECT: {
    summary: {
      ja: '自分の振り返りの文が、外部要因・精神論・行動のどれに立っているかと、次に自分へ聞くとよい問い。自分のための道具で、人を採点するものではありません。',
      en: 'What a sentence of your own reflection rests on, and what to ask yourself next. It is for yourself, not for scoring people.',
    },
    parameters: {
      text: {
        kind: 'text',
        optional: false,
        help: {
          ja: '振り返りの文。セルでも範囲でもかまいません（1セルに1行）。',
          en: 'A sentence, a cell or a range (one row a cell).',
        },
      },
    },
    columns: reflectionColumns,
    examples: ['=KPI_REFLECT("候補者の質が悪かったです。")', '=KPI_REFLECT(B2:B8)'],
  },
};
