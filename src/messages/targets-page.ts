import type { Text } from '../core/language';
import { message } from './message';

/** What people read on the page 「目標をチェック」. It asks once, and never presses for an answer. */

export const targetsPage = {
  otherTab: { ja: '別のタブを見る', en: 'Look at another tab' },
  tab: { ja: '目標のタブ', en: 'Tab of targets' },
  keepTab: { ja: '次からもこのタブを見る', en: 'Use this tab from now on' },
  noTab: {
    ja: '目標を書いたタブが見つかりません。タブを選ぶと、ここで確かめられます。',
    en: 'No tab with targets was found. Choose one to check it here.',
  },
  noTargets: {
    ja: 'このタブには、目標として読めるものがありません。担当者・指標・目標値の見出しがある表か、目標を書いた文のあるタブを選んでください。',
    en: 'Nothing in this tab could be read as a target. Choose a tab with member, metric and target columns, or with targets written out.',
  },
  noFlags: {
    ja: '答えを待っている目標はありません。',
    en: 'No target is waiting for an answer.',
  },
  flags: { ja: '見直してみたい目標', en: 'Targets worth a second look' },
  movable: { ja: '動かせる目標の割合', en: 'Share of targets people can move' },
  movableNote: {
    ja: '個人の目標のうち、本人の行動で動かせるものの割合です。評価用に残したものと、チームの目標は入れていません。',
    en: 'Of the individual targets, those the person can move. Without what is kept for evaluation and the team’s goals.',
  },
  people: { ja: '答えの対象者', en: 'Whose target the answer is for' },
  instead: { ja: '代わりに追うなら（上から順に）', en: 'To follow instead (best first)' },
  question: { ja: '話し合う問い', en: 'Question to discuss' },
  evidence: { ja: '社内の記録では', en: 'In your own records' },
  marks: {
    result: { ja: '結果・外部要因', en: 'Result, decided by others' },
    controllable: { ja: '行動', en: 'action' },
    leading: { ja: '先行指標', en: 'leading measure' },
  },
  answers: {
    replace: { ja: '置き換える', en: 'Replace it' },
    evaluation: {
      ja: '評価用の結果目標として残す（日々のKPIは別に置く）',
      en: 'Keep it for evaluation (with a daily KPI beside it)',
    },
    later: { ja: 'あとで決める', en: 'Decide later' },
  },
  answered: {
    replace: {
      ja: '設定に書きました。置き換え先は「KPIを設計する」で決められます。',
      en: 'Written to the settings. Choose what to follow instead under "Design a KPI".',
    },
    evaluation: {
      ja: '設定に書きました。評価用の目標として、これからは参考に並べます。',
      en: 'Written to the settings. From now on it is listed for information.',
    },
    later: {
      ja: '設定に書きました。下の「あとで決めるもの」から、いつでも決められます。',
      en: 'Written to the settings. Decide whenever you like, under "To decide later".',
    },
  },
  folded: {
    replace: { ja: '置き換えると決めたもの', en: 'To be replaced' },
    evaluation: { ja: '評価用に残したもの', en: 'Kept for evaluation' },
    later: { ja: 'あとで決めるもの', en: 'To decide later' },
  },
  askAnswer: { ja: 'この目標を、どうしますか?', en: 'What should become of it?' },
  nobody: { ja: '（担当者なし）', en: '(no member)' },
  unknown: { ja: 'どの指標か、教えてください', en: 'Which metric is this?' },
  noNearest: {
    ja: '近い名前の指標がありません。下の一覧から選べます。',
    en: 'No metric has a name like it. Choose one from the list below.',
  },
  allMetrics: { ja: 'すべての指標から選ぶ', en: 'Choose from all metrics' },
  readAs: { ja: 'この指標として読む', en: 'Read it as this metric' },
  choose: { ja: '選んでください', en: 'Please choose' },
  mapped: {
    ja: '設定に書きました。次からこの読み方をします。',
    en: 'Written to the settings, and read so from now on.',
  },
  sentences: { ja: '数えられる出来事が、まだ書かれていない目標', en: 'Targets that name nothing to count yet' },
  fromSentence: { ja: 'この文から考える', en: 'Start from this' },
  fine: { ja: '動かせる目標', en: 'Targets people can move' },
  info: { ja: '参考（チームの目標・見守る数字）', en: 'For information (team goals, watched figures)' },
  write: { ja: '置き換え案を書き出す', en: 'Write the proposal' },
  writeNote: {
    ja: '新しいシートに書きます。もとの目標シートは変えません。',
    en: 'It goes to a new sheet. Your target sheet is not changed.',
  },
  writing: { ja: '書き出しています…', en: 'Writing…' },
  design: { ja: 'KPIを設計する', en: 'Design a KPI' },
  designFrom: { ja: 'ここからKPIを設計する', en: 'Design a KPI from here' },
  noEvidence: {
    ja: '社内の記録との照らし合わせは、まだできません。',
    en: 'There are no records to compare with yet.',
  },
} satisfies Record<string, Text | Readonly<Record<string, Text>>>;

export const targetsRead = message<{ tabs: readonly string[]; count: number }>(
  ({ tabs, count }) => `「${tabs.join('」「')}」から${count}件の目標を読みました。`,
  ({ tabs, count }) => `${count} ${count === 1 ? 'target' : 'targets'} read from "${tabs.join('", "')}".`,
);
export const tabGuessed: Text = {
  ja: '目標らしいタブを選びました。',
  en: 'This tab looks like the one with the targets.',
};
export const movableShare = message<{ movable: number; of: number }>(
  ({ movable, of }) => `${of}件のうち${movable}件（${Math.round((100 * movable) / of)}%）`,
  ({ movable, of }) => `${movable} of ${of} (${Math.round((100 * movable) / of)}%)`,
);
export const flagPerson = message<{ name: string; target: string; more: number }>(
  ({ name, target, more }) => `${name} ${target}${more > 0 ? `、ほか${more}期間` : ''}`,
  ({ name, target, more }) => `${name}: ${target}${more > 0 ? `, and ${more} more periods` : ''}`,
);
export const watchBeside = message<{ partner: string }>(
  ({ partner }) => `「${partner}」もいっしょに見守る（目標にはしない）`,
  ({ partner }) => `watch "${partner}" beside it (no target)`,
);
export const whichMetric = message<{ text: string }>(
  ({ text }) => `「${text}」は、どの指標ですか?`,
  ({ text }) => `Which metric is "${text}"?`,
);
export const countOfFolded = message<{ name: string; count: number }>(
  ({ name, count }) => `${name}（${count}）`,
  ({ name, count }) => `${name} (${count})`,
);
export const openPlace = message<{ tab: string; cell: string }>(
  ({ tab, cell }) => `${tab} ${cell} を開く`,
  ({ tab, cell }) => `Open ${tab} ${cell}`,
);

/** Keys and fixed values of the settings rows that the page writes. */
export const targetSettings = {
  answer: { ja: '回答', en: 'answer' },
  target: { ja: '目標', en: 'target' },
  sheet: { ja: 'シート', en: 'sheet' },
  metric: { ja: '指標', en: 'metric' },
  targets: { ja: '目標', en: 'targets' },
  answers: {
    replace: { ja: '置き換える', en: 'replace' },
    evaluation: { ja: '評価用', en: 'evaluation' },
    later: { ja: 'あとで', en: 'later' },
  },
  every: {
    monthly: { ja: '毎月', en: 'monthly' },
    weekly: { ja: '毎週', en: 'weekly' },
  },
} as const;
