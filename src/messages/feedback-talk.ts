import type { ProposedBy } from '../core/feedback/agreed-action';
import type { Text } from '../core/language';
import { message } from './message';

/** The page 1on1をはじめる: one step on each screen, and the sheet that keeps what was agreed. */

export type TalkStep = 'facts' | 'prepare' | 'ask' | 'compare' | 'next' | 'record';
export const TALK_STEPS: readonly TalkStep[] = ['facts', 'prepare', 'ask', 'compare', 'next', 'record'];

interface StepText {
  readonly title: Text;
  readonly help: Text;
  /** The one primary button. */
  readonly go: Text;
}

export const TALK_TEXT: Readonly<Record<TalkStep, StepText>> = {
  facts: {
    title: { ja: '事実', en: 'Facts' },
    help: {
      ja: 'まず、数字だけを見ておきましょう。良し悪しは、まだ決めません。',
      en: 'First, the numbers alone. Whether they are good or bad stays open for now.',
    },
    go: { ja: '仮説を準備する', en: 'Prepare a hypothesis' },
  },
  prepare: {
    title: { ja: '仮説準備', en: 'Prepare' },
    help: {
      ja: 'なぜこの数字になったのか。本人の行動について、あなたの仮説を1つ以上書いて、いったん脇に置きましょう。本人の答えを書き終えるまで、誰にも表示されません。',
      en: 'Why did the number come out like this? Write at least one hypothesis about the member’s own actions, then put it aside. Nobody sees it until the member’s answer is written down.',
    },
    go: { ja: '伏せて次へ', en: 'Seal and go on' },
  },
  ask: {
    title: { ja: '本人に問う', en: 'Ask' },
    help: { ja: '', en: '' },
    go: { ja: '答えを書き終えた', en: 'The answer is written' },
  },
  compare: {
    title: { ja: '答え合わせ', en: 'Compare' },
    help: {
      ja: '2つを並べて、一緒に見てみましょう。正解を当てる場ではなく、見方を増やす場です。',
      en: 'Look at both together. It is not about who was right, but about more ways of looking.',
    },
    go: { ja: '次の一歩を決める', en: 'Decide the next step' },
  },
  next: {
    title: { ja: '次の一歩', en: 'Next step' },
    help: {
      ja: '1つから3つまで。本人が自分で動かせることに、件数と日付をつけましょう。',
      en: 'One to three. Things the member can move, each with a number and a date.',
    },
    go: { ja: '記録する', en: 'Record' },
  },
  record: {
    title: { ja: '記録', en: 'Record' },
    help: {
      ja: 'この記録は、このファイルを開ける全員が読めます。',
      en: 'Everyone who can open this file can read this record.',
    },
    go: { ja: '1on1記録に書く', en: 'Write to the record' },
  },
};

/** What is still missing, or cannot be: said by the page and by the server. */
export const TALK_NEEDS = {
  sealedNow: {
    ja: '本人に問いはじめたあとは、答えを書き終えるまで仮説を開けません。',
    en: 'Once the question has been asked, the hypothesis stays sealed until the answer is written.',
  },
  recordBusy: {
    ja: 'いま、ほかの人がこのファイルに書いているところです。内容はこの画面にそのまま残っています。少し待って、もう一度「1on1記録に書く」を押してください。',
    en: 'Someone else is writing in this file right now. Nothing is lost: everything is still here. Wait a moment and press "Write to the record" again.',
  },
  noRecord: {
    ja: '1on1記録のシートが見つかりません。次に記録すると、新しく作られます。',
    en: 'The record sheet is gone. It is made again with the next talk you record.',
  },
  needsHypothesis: { ja: '仮説を1つ以上書くと、次へ進めます。', en: 'Write at least one hypothesis to go on.' },
  needsAnswer: { ja: '本人の答えを書くと、次へ進めます。', en: 'Write down the member’s answer to go on.' },
  needsWhat: { ja: '次の一歩に、何をするかを書いてください。', en: 'Say in each next step what is to be done.' },
  needsDue: {
    ja: '次の一歩に、いつまでにするかの日付を入れてください。',
    en: 'Give each next step the day by which it is to be done.',
  },
  needsNumber: {
    ja: '件数には、0より大きい数字を入れてください（数えないものは空白のままでかまいません）。',
    en: 'The number must be above 0. Leave it blank where nothing is counted.',
  },
  needsAction: { ja: '次の一歩を1つ以上決めると、記録できます。', en: 'Agree on at least one action to record.' },
} satisfies Record<string, Text>;

export const TALK = {
  reopen: { ja: '仮説を書き直す', en: 'Change the hypothesis' },
  answer: { ja: '本人の答え', en: 'The member’s answer' },
  hypothesis: { ja: '伏せておいた仮説', en: 'The sealed hypothesis' },
  differed: { ja: '違っていたところ', en: 'What differed' },
  learned: { ja: '分かったこと', en: 'What was learned' },
  keepAsFact: { ja: '事実として残す', en: 'Keep as a fact' },
  include: { ja: '本人の答えと仮説も記録に入れる', en: 'Put answer and hypothesis into the record too' },
  copyForMyself: { ja: '自分だけの控えとしてコピー', en: 'Copy for myself only' },
  printSheet: { ja: '1on1シートをコピー', en: 'Copy the talk sheet' },
  preparation: { ja: '本人用の準備シートをコピー', en: 'Copy the member’s preparation sheet' },
  assistant: {
    ja: 'AIアシスタント用の文をコピー（名前は入りません）',
    en: 'Copy as a prompt for an AI assistant (no names)',
  },
} satisfies Record<string, Text>;

export const PROPOSED_BY: Readonly<Record<ProposedBy, Text>> = {
  member: { ja: '本人', en: 'Member' },
  together: { ja: '一緒に', en: 'Together' },
  manager: { ja: '上司', en: 'Manager' },
};

export const RECORD_SHEET: Text = { ja: '1on1記録', en: '1-on-1 record' };
/** The last three stay empty unless chosen. */
export const RECORD_COLUMNS = {
  ja: [
    '日付',
    '担当者',
    '次の一歩',
    '指標',
    '件数',
    '期日',
    '誰の案',
    '次回',
    '分かったこと',
    '本人の答え',
    '上司の仮説',
  ],
  en: [
    'Date',
    'Member',
    'Next step',
    'Metric',
    'Count',
    'Due',
    'Proposed by',
    'Next talk',
    'Learned',
    'Answer',
    'Hypothesis',
  ],
} as const;
const DAY_FORMAT = 'yyyy-mm-dd';
/** Number formats of the columns; `@` keeps a text as it was written. */
export const RECORD_FORMATS: readonly string[] = [
  DAY_FORMAT,
  '@',
  '@',
  '@',
  '0',
  DAY_FORMAT,
  '@',
  DAY_FORMAT,
  '@',
  '@',
  '@',
];
export const RECORD_WIDTH_PX = 100;
/** The columns people write sentences in: first column, how many, width. */
export const RECORD_WIDE_PX: readonly (readonly [first: number, count: number, width: number])[] = [
  [3, 1, 300],
  [9, 3, 240],
];

/** What is short, as an action: 「求人応募を20〜28件」. */
export const numberedAction = message<{ metric: string; count: number; high: number }>(
  ({ metric, count, high }) => `${metric}を${count}${high > count ? `〜${high}` : ''}件`,
  ({ metric, count, high }) => `${metric}: ${count}${high > count ? ` to ${high}` : ''}`,
);

/** What came of the last action: a number beside a number, never a verdict. */
export const lastAction = message<{ day: string; action: string }>(
  ({ day, action }) => `前回（${day}）決めたこと：${action}`,
  ({ day, action }) => `Agreed last time (${day}): ${action}`,
);
export const lastOutcome = message<{ metric: string; count: string; of: string; until: string; over: boolean }>(
  ({ metric, count, of, until, over }) =>
    `その後の${metric}は、${until}${over ? 'までに' : '時点で'}${count}件${of === '' ? '' : `（決めた数は${of}件）`}。やってみて、どうでしたか?`,
  ({ metric, count, of, until, over }) =>
    `${metric} since then: ${count}${of === '' ? '' : ` (agreed: ${of})`} ${over ? 'by' : 'as of'} ${until}. How did it go?`,
);
export const LAST_UNCOUNTED: Text = {
  ja: 'この一手は、シートの件数では数えていません。やってみて、どうでしたか?',
  en: 'The sheet does not count this one. How did it go?',
};
/** On the member's own page: what was agreed and reached. */
export const keptAction = message<{ day: string; action: string; metric: string; count: string }>(
  ({ day, action, metric, count }) => `${day}：${action}（${metric} ${count}件）`,
  ({ day, action, metric, count }) => `${day}: ${action} (${metric}: ${count})`,
);
/** The only figure shown of it for a team. */
export const ownActionsShare = message<{ own: number; all: number }>(
  ({ own, all }) => `メンバーが自分から出した一手：${all}件のうち${own}件`,
  ({ own, all }) => `Actions that members proposed themselves: ${own} of ${all}`,
);
