import type { Roles } from '../core/feedback/without-names';
import type { Language, Text } from '../core/language';
import { message } from './message';

/** Texts of what is printed or copied: the sheet for the talk, the member's own preparation, the prompt for an assistant. */

export const TALK_SHEET = {
  title: { ja: '1on1シート', en: 'Talk sheet' },
  head: message<{ member: string; period: string }>(
    ({ member, period }) => `日付：＿＿＿＿　担当者：${member}　対象：${period}`,
    ({ member, period }) => `Date: ________  With: ${member}  About: ${period}`,
  ),
  facts: { ja: '1 事実（数字だけ）', en: '1 Facts (the numbers alone)' },
  question: { ja: '2 問い', en: '2 The question' },
  answer: { ja: '本人の考え：', en: 'The member’s view:' },
  compare: { ja: '3 見比べて気づいたこと', en: '3 What comparing showed' },
  next: {
    ja: '4 次の一歩（1〜3つ。誰に・何を・いつまでに・何件・誰の案）',
    en: '4 Next steps (one to three: with whom, what, by when, how many, whose idea)',
  },
  choices: { ja: '選べる一手：', en: 'To choose from:' },
  again: { ja: '5 次に見る日：＿＿＿＿', en: '5 Next look on: ________' },
} as const;

export const PREPARATION = {
  title: { ja: '1on1の準備シート（本人用）', en: 'Preparing for the talk (for yourself)' },
  head: message<{ period: string }>(
    ({ period }) => `対象：${period}`,
    ({ period }) => `About: ${period}`,
  ),
  note: {
    ja: 'どこまで話すかは、自分で決めてかまいません。全部うめなくても大丈夫です。',
    en: 'How much of it you share is up to you. It need not be complete.',
  },
  numbers: { ja: '手元の数字', en: 'The numbers' },
  lines: {
    ja: [
      'この数字になったのは、なぜだと思いますか?',
      'いちばん手ごたえがあった1件と、そこでしたこと',
      'やりにくかったところ（相手や状況のことは、事実として書いておく）',
      'その中で、自分の手で動かせそうなところ',
      '次に試したいこと（誰に・何を・いつまでに・何件）',
      'できたかどうかを確かめる数字',
      '手伝ってほしいこと、聞いておきたいこと',
    ],
    en: [
      'Why do you think the number came out like this?',
      'The one that went best, and what you did there',
      'What was hard (others and circumstances: put them down as facts)',
      'Which part of that you could move yourself',
      'What you would like to try next (with whom, what, by when, how many)',
      'The number that will show whether it happened',
      'Where you would like help, and what you want to ask',
    ],
  },
} as const;

/** In a prompt people are roles; who they are stays in the file. */
export const ROLES: Readonly<Record<Language, Roles & { readonly manager: string }>> = {
  ja: { manager: '上司', member: 'メンバー', candidate: '求職者', client: '企業', person: '関係者' },
  en: { manager: 'the manager', member: 'the member', candidate: 'a candidate', client: 'a client', person: 'someone' },
};

export const PROMPT = {
  role: {
    ja: 'あなたは、人材紹介会社の1on1を支える相談相手です。これから上司がメンバーと話します。話がよく進むように手伝ってください。',
    en: 'You support 1-on-1 talks in a recruitment agency. A manager is about to talk with a member of the team. Help the talk go well.',
  },
  rulesTitle: { ja: '守ってほしいこと', en: 'Please keep to this' },
  rules: {
    ja: [
      '登場する人と会社は、上司・メンバー・求職者・企業とだけ呼び、誰なのかを推し量らない。',
      '原因を言い切らない。見方をいくつか出し、確かめ方を添える。',
      '件数が少ないもの、いつもの振れ幅の中にあるものから、良し悪しを決めない。',
      '面接の合否や内定承諾など、相手が決めることを目標にしない。メンバーが自分で動かせる行動に目を向ける。',
      '責める言い方、ほかの人と比べる言い方、気持ちの強さを問う言い方をしない。',
    ],
    en: [
      'Call people and companies the manager, the member, a candidate, a client, and do not guess who they are.',
      'Do not state a cause. Offer several ways of looking, each with a way to check it.',
      'Draw no verdict from few cases, nor from what lies inside the usual range.',
      'Do not make a target of what others decide, such as passing an interview or accepting an offer. Look at actions the member can take.',
      'No blaming, no comparing with colleagues, no questioning of attitude.',
    ],
  },
  facts: { ja: '事実', en: 'Facts' },
  question: { ja: '最初の問い', en: 'The first question' },
  answer: { ja: 'メンバーの答え', en: 'The member’s answer' },
  noAnswer: { ja: '（これから聞きます）', en: '(still to be asked)' },
  choices: { ja: '次の一歩の候補', en: 'Next steps to choose from' },
  tasksTitle: { ja: 'お願い', en: 'What to do' },
  tasks: {
    ja: [
      'まだ聞けていないことを、「はい・いいえ」で終わらない問いにして3つ挙げてください。',
      'この数字の見方を3つ、それぞれ確かめ方（どの件数を、いつ見るか）と一緒に挙げてください。',
      '次の一歩を3つ、「何を・いつまでに・何件」がわかる一行で挙げてください。最後は本人が選べるように、言い切らずに出してください。',
    ],
    en: [
      'Name three things not asked yet, as questions that cannot be answered with yes or no.',
      'Give three ways to read these numbers, each with a way to check it (which count, when).',
      'Suggest three next steps, one line each: what, by when, how many. Leave the choice to the member.',
    ],
  },
} satisfies Record<string, Text | Readonly<Record<Language, readonly string[]>>>;
