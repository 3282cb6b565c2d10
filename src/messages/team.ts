import type { Text } from '../core/language';
import { message } from './message';

/** What people read on the team page. No ranking, no blame, and always something to look at or ask next. */

export const NO_STALLED: Text = { ja: '7日以上動きのない人はいません。', en: 'Nobody has waited 7 days or more.' };

/**
 * 「2026年9月18日時点の数字です」; `fixed` where the settings hold a 基準日 that is not today, `onlyTab` where one tab is read
 * because none was chosen.
 */
export const asOfLine = message<{ day: string; fixed: boolean; onlyTab: string }>(
  ({ day, fixed, onlyTab }) =>
    `${day}時点の数字です${fixed ? '（KPI設定の基準日）' : ''}${onlyTab === '' ? '' : `。「${onlyTab}」だけを読んでいます。ほかのタブは「はじめる」で選べます。`}`,
  ({ day, fixed, onlyTab }) =>
    `As of ${day}${fixed ? ' (the as-of day of the settings)' : ''}${onlyTab === '' ? '' : `. Only "${onlyTab}" is read; choose other tabs under "Get started".`}`,
);

// The one sentence

export const talkFirst = message<{ name: string; finding: string }>(
  ({ name, finding }) => `${name}の${finding}`,
  ({ name, finding }) => `${name}: ${finding}`,
);
export const honoured = message<{ name: string }>(
  ({ name }) => (/(さん|様|さま|氏|君|くん)$/.test(name) ? name : `${name}さん`),
  ({ name }) => name,
);
export const askThem: Text = {
  ja: '理由は決めつけず、まず本人に「なぜだと思う?」と聞いてみましょう。',
  en: 'Do not decide why; first ask them what they think.',
};
export const explainedByChance: Text = {
  ja: 'この期間の担当ごとの差や変化は、偶然で説明できる範囲です。',
  en: 'The differences and changes of this period are within what chance explains.',
};
export const notYetTeam = message<{ stage: string; n: number }>(
  ({ stage, n }) =>
    `担当ごとの差は、まだ判断できません（率のもとになる件数が、いちばん多い人の「${stage}」でも${n}件です）。`,
  ({ stage, n }) =>
    `Differences between members cannot be told yet (even the rate with most cases, "${stage}", rests on ${n} of one person).`,
);
export const nothingYet = message<{ period: string }>(
  ({ period }) => `${period}の記録は、まだありません。`,
  ({ period }) => `There is no record for ${period} yet.`,
);
/** Where the period holds records but none of a step whose share could be compared. */
export const noStepsTeam: Text = {
  ja: 'この期間は、担当ごとの移行率を比べられるだけの記録がまだありません。',
  en: 'This period does not hold enough yet to compare the members’ rates.',
};
export const lookAtCounts: Text = {
  ja: 'まずは、下のファネルと担当ごとの件数を見てください。',
  en: 'Look at the funnel and the counts by member below first.',
};
export const lookEarlier: Text = {
  ja: '次に見るなら、ひとつ前の期間です。記録がタブにあるのに出ないときは、「はじめる」の「そのまま読めなかったところ」を確かめてください。',
  en: 'Look at the period before. If the tab holds records that do not appear, see what was not taken at face value under "Get started".',
};
export const lookAtStalled = message<{ count: number; longest: number }>(
  ({ count, longest }) =>
    `次に見るなら、止まっている${count}人（最長${longest}日）です。次の一手が決まっているか、担当に聞いてみましょう。`,
  ({ count, longest }) =>
    `Next, look at the ${count} waiting (longest: ${longest} days). Ask whether the next step is settled.`,
);
export const askWhatWorked = message<{ step: string }>(
  ({ step }) => `次に聞くなら、「${step}」でうまく進んだ1件です。何が効いたかを、チームで分けてもらいましょう。`,
  ({ step }) => `Next, ask about one case that went well at "${step}", and share what worked.`,
);
export const otherStumbles = message<{ count: number }>(
  ({ count }) => `ほかにも${count}人に、話を聞いておきたい変化があります。`,
  ({ count }) => `There is something to ask ${count} more about.`,
);

// Waiting

export const stalledCount = message<{ days: number; count: number; most: number }>(
  ({ days, count, most }) =>
    `結果が出ていない人のうち、${days}日以上動きのない人が${count}人います${count > most ? `（長い順に${most}人まで）` : ''}。`,
  ({ days, count, most }) =>
    `${count} without a result yet have not moved for ${days} days or more${count > most ? ` (the longest ${most} listed)` : ''}.`,
);
export const stalledLong = message<{ days: number; count: number }>(
  ({ days, count }) =>
    `このほかに、${days}日を超えて動きのない人が${count}人います。終わった人なら、シートに「見送り」「辞退」と書くと、ここから外れます。`,
  ({ days, count }) =>
    `Besides, ${count} have not moved for more than ${days} days. Write "rejected" or "withdrawn" in the sheet for those who are finished, and they leave this list.`,
);
export const stalledLine = message<{ stage: string; days: number; member: string }>(
  ({ stage, days, member }) => `${stage}で${days}日${member === '' ? '' : `（${member}）`}`,
  ({ stage, days, member }) => `${stage}, ${days} days${member === '' ? '' : ` (${member})`}`,
);

// Rows behind a number

export const rowsShown = message<{ tab: string; count: number }>(
  ({ tab, count }) => `「${tab}」の${count}行を選びました。`,
  ({ tab, count }) => `Selected ${count} ${count === 1 ? 'row' : 'rows'} in "${tab}".`,
);
export const rowsElsewhere = message<{ tabs: string }>(
  ({ tabs }) => `ほかのタブにもあります: ${tabs}`,
  ({ tabs }) => `There are more in other tabs: ${tabs}`,
);
export const rowsInTab = message<{ tab: string; count: number }>(
  ({ tab, count }) => `${tab}（${count}行）`,
  ({ tab, count }) => `${tab} (${count})`,
);
export const noRows: Text = {
  ja: 'もとの行が見つかりません。シートが変わったかもしれません。「もう一度読む」を押してください。',
  en: 'The rows were not found; the sheet may have changed. Read again.',
};

// The stand-up

export const morningHead = message<{ day: string; period: string }>(
  ({ day, period }) => `【${period}】${day}時点`,
  ({ day, period }) => `${period}, as of ${day}`,
);
export const morningStep = message<{ stage: string; count: string }>(
  ({ stage, count }) => `${stage} ${count}`,
  ({ stage, count }) => `${stage} ${count}`,
);
export const morningStalled = message<{ days: number; count: number }>(
  ({ days, count }) => `${days}日以上動きのない人: ${count}人`,
  ({ days, count }) => `Waiting ${days} days or more: ${count}`,
);
export const morningQuestion = message<{ question: string }>(
  ({ question }) => `きょうの問い: ${question}`,
  ({ question }) => `Question of the day: ${question}`,
);
export const morningQuestions: readonly Text[] = [
  {
    ja: '最近、ひとつ先へ進んだ1件では、何が効いた?',
    en: 'In the last case that moved on, what made the difference?',
  },
  { ja: 'いま止まっている人に、きょう打てる一手は?', en: 'What can be done today for those who wait?' },
  { ja: '今週、ひとつだけ増やすなら、どの行動?', en: 'If you did one thing more often this week, which would it be?' },
  { ja: 'きょう、誰かの手を借りたいことは?', en: 'What would you like a hand with today?' },
];
