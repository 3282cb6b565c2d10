import type { Text } from '../core/language';

/** Texts of a member's page that only the page itself shows. */
export const memberPageTexts = {
  member: { ja: '担当者', en: 'Member' },
  short: { ja: 'あと何件、明日どう動く', en: 'What is short, and what would be enough' },
  results: { ja: '結果の目標（見守る数字）', en: 'Result goals (to watch)' },
  chart: { ja: 'これまでの推移', en: 'How it went so far' },
  metric: { ja: '指標', en: 'Metric' },
  period: { ja: '期間', en: 'Period' },
  count: { ja: '件数', en: 'Count' },
  table: { ja: '表で見る', en: 'As a table' },
  noChart: {
    ja: 'この人の記録から描ける推移が、まだありません。',
    en: 'There is nothing to draw for this member yet.',
  },
  agreed: { ja: '前回決めた一歩', en: 'Last agreed action' },
  insights: { ja: 'これまでに分かったこと', en: 'What you have learned so far' },
  talk: { ja: '1on1をはじめる', en: 'Start a 1-on-1' },
  kept: { ja: '決めて、できたこと', en: 'Agreed, and done' },
} satisfies Record<string, Text>;
