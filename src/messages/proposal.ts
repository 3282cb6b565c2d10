import type { Text } from '../core/language';
import { message } from './message';

/** The sheet 「KPI置き換え案」: the targets nobody can move alone, and what could be followed instead. */

export const proposalSheetName: Text = { ja: 'KPI置き換え案', en: 'KPI proposal' };

export const PROPOSAL_COLUMNS = {
  ja: [
    '担当者',
    '期間',
    'いまの目標',
    'なぜ見直すか',
    '置き換え候補（上から順に）',
    '最初の目安',
    'いっしょに見守る数字（目標にしない）',
    '話し合う問い',
    '回答',
    '元のセル',
  ],
  en: [
    'Member',
    'Period',
    'Target now',
    'Why look again',
    'Replacements (best first)',
    'First value',
    'Watch beside it (no target)',
    'Question to discuss',
    'Answer',
    'Source cell',
  ],
} as const;

export const proposalTitle = message<{ day: string; tabs: string }>(
  ({ day, tabs }) => `KPI置き換え案（${day}時点、「${tabs}」から）`,
  ({ day, tabs }) => `KPI proposal, as of ${day}, from "${tabs}"`,
);
export const proposalNote: Text = {
  ja: '自走KPIが作ったシートです。もとの目標シートは変えていません。書き込んだあとにもう一度書き出すと、このシートは残り、新しい案は別のシートにできます。',
  en: 'Made by Jisou KPI; your target sheet was not changed. Once you write in this sheet it stays as it is, and a new proposal goes to a sheet of its own.',
};
export const proposalAnswers: Readonly<Record<'replace' | 'evaluation' | 'later' | '', Text>> = {
  replace: { ja: '置き換える', en: 'Replace' },
  evaluation: {
    ja: '評価用の結果目標として残す（日々のKPIは別に置く）',
    en: 'Keep for evaluation, with a daily KPI beside it',
  },
  later: { ja: 'あとで決める', en: 'Decide later' },
  '': { ja: '', en: '' },
};
export const nothingToPropose: Text = {
  ja: '書き出すものがありません。見直したい目標が見つかったときに、ここから案を書き出せます。',
  en: 'There is nothing to write: no target calls for a second look.',
};

export const proposalMade = message<{ sheet: string; count: number }>(
  ({ sheet, count }) => `「${sheet}」に${count}件の案を書きました。`,
  ({ sheet, count }) => `Wrote ${count} ${count === 1 ? 'proposal' : 'proposals'} to "${sheet}".`,
);
export const proposalRenewed = message<{ sheet: string; count: number }>(
  ({ sheet, count }) => `「${sheet}」を、いまの内容（${count}件）に書き直しました。`,
  ({ sheet, count }) => `Brought "${sheet}" up to date (${count}).`,
);
export const proposalBeside = message<{ sheet: string; kept: string; count: number }>(
  ({ sheet, kept, count }) =>
    `「${kept}」には書き込みがあるので、そのまま残しました。新しい案（${count}件）は「${sheet}」にあります。`,
  ({ sheet, kept, count }) =>
    `"${kept}" has been written in, so it stays as it is. The new proposal (${count}) is in "${sheet}".`,
);
