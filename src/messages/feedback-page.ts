import type { Text } from '../core/language';
import { message } from './message';

/** What the page 1on1をはじめる says around the six steps; the steps’ own words are in `feedback-talk.ts`. */
export const TALK_PAGE = {
  steps: { ja: '1on1の進み', en: 'Steps of the talk' },
  back: { ja: '戻る', en: 'Back' },
  member: { ja: '誰と話しますか', en: 'With whom' },
  period: { ja: 'どの期間について', en: 'About which period' },
  chooseAgain: { ja: '担当者を選び直す', en: 'Choose the member again' },
  last: { ja: '前回からの続き', en: 'Since last time' },
  restart: { ja: 'はじめからやり直す', en: 'Start over' },
  restartAsk: {
    ja: 'この1on1の下書きと、伏せてある仮説を消します。元には戻せません。',
    en: 'The draft of this talk and the sealed hypothesis will be cleared. This cannot be undone.',
  },
  restartYes: { ja: '消してはじめる', en: 'Clear and start over' },
  restartNo: { ja: 'このまま続ける', en: 'Go on with it' },
  kept: { ja: '下書きを控えました（見えるのはあなただけ）', en: 'Draft kept. Only you can see it.' },
  working: { ja: '少しお待ちください…', en: 'One moment…' },
  // Facts
  papers: { ja: '紙で話す・準備してもらう', en: 'On paper, or to prepare' },
  papersHelp: {
    ja: 'どれにも、上司の仮説は入りません。',
    en: 'None of these holds your hypothesis.',
  },
  makePapers: { ja: 'シートと文を用意する', en: 'Make the sheets' },
  sheetLabel: { ja: '1on1シート', en: 'Talk sheet' },
  preparationLabel: { ja: '本人用の準備シート', en: 'The member’s preparation sheet' },
  promptLabel: { ja: 'AIアシスタント用の文', en: 'Prompt for an AI assistant' },
  print: { ja: '1on1シートを印刷', en: 'Print the talk sheet' },
  wording: { ja: '言い方を変える', en: 'Change the wording' },
  me: { ja: '自分のこと（例：私、僕）', en: 'How you refer to yourself' },
  you: {
    ja: '相手の呼び方（○○が名前になります。例：○○さん、君）',
    en: 'How you address them (○○ stands for the name)',
  },
  saveWording: { ja: 'KPI設定に書く', en: 'Save to the settings' },
  wordingSaved: { ja: 'KPI設定に書きました。', en: 'Saved to the settings.' },
  wordingMore: {
    ja: '最初の問い・答え合わせ・次の一歩の言葉も、KPI設定の「言い方」の行で自社のものにできます。',
    en: 'The first question, the words for comparing and the next steps can be your own too: rows "wording" in the settings.',
  },
  // Hypotheses
  suggestions: { ja: '見立ての例（選んで直せます）', en: 'To begin with (choose and change)' },
  addHypothesis: { ja: 'もう1つ書く', en: 'Add another' },
  sealedTitle: { ja: '伏せました', en: 'Sealed' },
  sealedHelp: {
    ja: '仮説は、あなただけが開ける場所にしまいました。本人の答えを書き終えるまで、この画面にも出ません。',
    en: 'The hypothesis is kept where only you can open it. Until the member’s answer is written, it is not on this screen either.',
  },
  question: { ja: '最初の問い（言いやすい形に直せます）', en: 'The first question (put it your way)' },
  useIt: { ja: 'この聞き方にする', en: 'Ask it like this' },
  stuck: { ja: '話が止まったときの問い', en: 'Questions for when the talk stalls' },
  better: { ja: '言いかえのヒント', en: 'Better ways to put it' },
  turn: {
    ja: '準備ができたら、画面を本人に向けてください。',
    en: 'When you are ready, turn the screen to the member.',
  },
  ask: { ja: '本人に問う', en: 'Ask the question' },
  // Comparing
  compareWords: { ja: '見比べるときの言葉', en: 'Words for comparing' },
  further: { ja: 'もう少し聞くなら', en: 'To ask a little further' },
  factHint: { ja: '相手や市場のことで、本当にそうだったこと', en: 'What was true of others or of the market' },
  // Next step
  choices: { ja: '候補から選ぶ', en: 'To choose from' },
  what: { ja: '何をしますか', en: 'What' },
  metric: { ja: '数える指標', en: 'Counted as' },
  uncounted: { ja: 'シートでは数えない', en: 'Not counted in the sheet' },
  count: { ja: '件数', en: 'Number' },
  due: { ja: 'いつまでに', en: 'By when' },
  by: { ja: '誰の案ですか', en: 'Whose idea' },
  remove: { ja: 'この一歩をやめる', en: 'Remove this step' },
  addAction: { ja: '一歩を書く', en: 'Write a step' },
  fillPlaces: {
    ja: '［ ］を埋めておくと、次回いっしょに確かめられます。',
    en: 'Fill in what stands in [ ], and you can look at it together next time.',
  },
  // Record
  nextTalk: { ja: '次に見る日', en: 'Look again on' },
  shareLearned: {
    ja: '「分かったこと」を記録に入れる（メンバーのページに残ります）',
    en: 'Put "What was learned" into the record (it stays on the member’s page)',
  },
  recorded: { ja: '記録しました', en: 'Recorded' },
  recordedHelp: {
    ja: '決めたことは、次の1on1のはじめに、その後の件数と一緒に出ます。',
    en: 'What was agreed comes up at the start of the next talk, with what the sheet has counted since.',
  },
  showRecord: { ja: '記録を見る', en: 'Show the record' },
  another: { ja: '別の人と始める', en: 'Start with someone else' },
  ownCopy: { ja: '自分だけの控え', en: 'For yourself only' },
} satisfies Record<string, Text>;

export const stepNumber = message<{ at: number; of: number }>(
  ({ at, of }) => `${at} / ${of}`,
  ({ at, of }) => `${at} / ${of}`,
);
export const begunOn = message<{ day: string }>(
  ({ day }) => `${day}に始めた1on1の続きです。`,
  ({ day }) => `You began this talk on ${day}.`,
);
export const alsoOpen = message<{ names: readonly string[] }>(
  ({ names }) => `途中の1on1：${names.join('、')}`,
  ({ names }) => `On its way: ${names.join(', ')}`,
);
export const hypothesisNumber = message<{ at: number }>(
  ({ at }) => `仮説 ${at}`,
  ({ at }) => `Hypothesis ${at}`,
);
export const actionNumber = message<{ at: number }>(
  ({ at }) => `次の一歩 ${at}`,
  ({ at }) => `Next step ${at}`,
);
export const betterQuestion = message<{ better: string }>(
  ({ better }) => `こんな聞き方もできます：「${better}」`,
  ({ better }) => `It could also be asked like this: "${better}"`,
);
export const insteadOf = message<{ phrase: string; better: string }>(
  ({ phrase, better }) => `「${phrase}」のかわりに「${better}」`,
  ({ phrase, better }) => `Instead of "${phrase}": "${better}"`,
);
/** An action with number and day, as it will stand in the record. */
export const actionLine = message<{ text: string; count: string; due: string; by: string }>(
  ({ text, count, due, by }) =>
    `${text}（${[...(count === '' ? [] : [/\d$/.test(count) ? `${count}件` : count]), ...(due === '' ? [] : [`${due}まで`]), `${by}の案`].join('・')}）`,
  ({ text, count, due, by }) =>
    `${text} (${[...(count === '' ? [] : [count]), ...(due === '' ? [] : [`by ${due}`]), `idea: ${by.toLowerCase()}`].join(', ')})`,
);
/** Beside the answer, where it is shared. */
export const keptFact = message<{ fact: string }>(
  ({ fact }) => `事実：${fact}`,
  ({ fact }) => `Fact: ${fact}`,
);
export const keepFailed = message<{ reason: string }>(
  ({ reason }) => `下書きを控えられませんでした。この画面は閉じずに、もう一度書き足してみてください。（${reason}）`,
  ({ reason }) => `The draft could not be kept. Leave this panel open and type on. (${reason})`,
);
