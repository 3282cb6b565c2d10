import type { Text } from '../core/language';

export const menu = {
  name: { ja: '自走KPI', en: 'Jisou KPI' },
  start: { ja: 'はじめる', en: 'Get started' },
  team: { ja: 'チームを見る', en: 'View the team' },
  member: { ja: 'マイKPIを開く', en: 'Open My KPI' },
  talk: { ja: '1on1をはじめる', en: 'Start a 1-on-1' },
  targets: { ja: '目標をチェック', en: 'Check targets' },
  settings: { ja: '設定とヘルプ', en: 'Settings and help' },
} satisfies Record<string, Text>;
