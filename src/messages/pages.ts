import { message } from './message';

/** Texts of the sidebar's frame: the list of pages, and what every page says alike. */
export const pageTexts = {
  names: {
    start: { ja: 'はじめる', en: 'Get started' },
    team: { ja: 'チーム', en: 'Team' },
    member: { ja: 'メンバー', en: 'Member' },
    talk: { ja: '1on1', en: '1-on-1' },
    targets: { ja: '目標をチェック', en: 'Check targets' },
    design: { ja: 'KPIを設計する', en: 'Design a KPI' },
    evidence: { ja: '根拠', en: 'Evidence' },
    dashboard: { ja: 'ダッシュボード', en: 'Dashboard' },
    formula: { ja: '数式を挿入', en: 'Insert formula' },
    settings: { ja: '設定とヘルプ', en: 'Settings and help' },
  },
  list: { ja: 'ページ', en: 'Pages' },
  /** Short enough for one line of pages. */
  startTab: { ja: 'はじめる', en: 'Start' },
  more: { ja: 'ほか', en: 'More' },
  toStart: { ja: '「はじめる」を開く', en: 'Open "Get started"' },
  working: { ja: '開いています…', en: 'Opening…' },
  close: { ja: '閉じる', en: 'Close' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  copyByHand: {
    ja: '選んであります。Ctrl+C（Macは⌘C）でコピーしてください。',
    en: 'Selected: press Ctrl+C (⌘C on a Mac).',
  },
} as const satisfies Record<string, unknown>;

export const alsoIn = message<{ tab: string }>(
  ({ tab }) => `「${tab}」の行を開く`,
  ({ tab }) => `Open the rows in "${tab}"`,
);

export const rowsBehindLabel = message<{ what: string; count: string }>(
  ({ what, count }) => `${what} ${count}件のもとの行を開く`,
  ({ what, count }) => `${what}: ${count}. Open the rows behind it`,
);
