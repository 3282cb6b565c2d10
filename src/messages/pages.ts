import { message } from './message';

/** Texts of the sidebar's frame: the list of pages, and what every page says alike. */
export const pageTexts = {
  names: {
    start: { ja: 'はじめる', en: 'Get started' },
    team: { ja: 'チーム', en: 'Team' },
    member: { ja: 'メンバー', en: 'Member' },
    targets: { ja: '目標をチェック', en: 'Check targets' },
    design: { ja: 'KPIを設計する', en: 'Design a KPI' },
    evidence: { ja: '根拠', en: 'Evidence' },
    dashboard: { ja: 'ダッシュボード', en: 'Dashboard' },
    formula: { ja: '数式を挿入', en: 'Insert formula' },
  },
  list: { ja: 'ページ', en: 'Pages' },
  toStart: { ja: '「はじめる」を開く', en: 'Open "Get started"' },
  working: { ja: '開いています…', en: 'Opening…' },
  close: { ja: '閉じる', en: 'Close' },
} as const satisfies Record<string, unknown>;

export const alsoIn = message<{ tab: string }>(
  ({ tab }) => `「${tab}」の行を開く`,
  ({ tab }) => `Open the rows in "${tab}"`,
);

export const rowsBehindLabel = message<{ what: string; count: string }>(
  ({ what, count }) => `${what} ${count}件のもとの行を開く`,
  ({ what, count }) => `${what}: ${count}. Open the rows behind it`,
);
