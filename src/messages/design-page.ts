import type { Text } from '../core/language';
import { message } from './message';

/** What people read on the page 「KPIを設計する」: from a result that worries them to an event they can move and count. */

export const designSteps: readonly Text[] = [
  { ja: '課題', en: 'Problem' },
  { ja: '原因の仮説', en: 'Hypothesis' },
  { ja: '良い状態', en: 'Good state' },
  { ja: 'ファクト確認', en: 'Facts' },
  { ja: 'KPI設定案', en: 'KPI proposal' },
];

export const designPage = {
  steps: { ja: 'ステップ', en: 'Steps' },
  intro: {
    ja: '結果そのものではなく、自分たちで動かせて数えられる出来事をKPIにするための5つのステップです。書いたことはあなただけに見え、途中でやめても残ります。',
    en: 'Five steps from a result to something you can move and count. What you write is seen by you alone, and stays when you stop halfway.',
  },
  next: { ja: '次へ', en: 'Next' },
  back: { ja: '戻る', en: 'Back' },

  problem: { ja: 'うまくいっていない結果はどれですか?', en: 'Which result is not as it should be?' },
  choose: { ja: '選んでください', en: 'Choose one' },
  groups: {
    flag: { ja: '見直してみたい目標から', en: 'From targets worth a second look' },
    kept: { ja: 'シートに数字がある結果', en: 'Results with numbers in the sheet' },
    other: { ja: 'そのほかの結果', en: 'Other results' },
  },
  seen: { ja: 'どんなことが起きていますか?（任意）', en: 'What do you see? (optional)' },
  noFact: {
    ja: '直近6か月のシートに、この結果の数字はありません。',
    en: 'The last six months of the sheet have no numbers for this result.',
  },

  hypothesis: { ja: '原因は何だと思いますか? あなたの仮説', en: 'What do you think is behind it? Your hypothesis' },
  turnAround: {
    ja: '「候補者の質」「市況」のように動かせない理由に行き着いたら、「自分たちの行動のうち、何が違っていたら変わっただろう?」と問い直してみましょう。',
    en: 'Where you end at something nobody here can move (the candidates, the market), ask: which of our own actions would have made a difference?',
  },
  examples: { ja: '仮説の例を見る', en: 'See examples' },
  add: { ja: '書き加える', en: 'Add' },

  good: { ja: '良い状態を言葉にすると?', en: 'What does it look like when it goes well?' },
  goodHint: {
    ja: '例: 求職者が「受けてみたい」と思える面接が、毎週組まれている。',
    en: 'For example: every week, interviews are arranged that candidates want to go to.',
  },
  measure: {
    ja: 'それが起きていれば増える、数えられる出来事は?',
    en: 'When that happens, which events become more, and can be counted?',
  },
  otherMeasure: { ja: 'ほかの出来事から選ぶ', en: 'Choose another event' },
  noOther: { ja: '（選ばない）', en: '(none)' },
  measures: {
    kept: { ja: 'シートに記録がある', en: 'Recorded in the sheet' },
    other: { ja: 'まだ記録がない', en: 'Not recorded yet' },
  },
  notKept: { ja: 'シートに記録なし', en: 'not recorded in the sheet' },
  marks: {
    controllable: { ja: '○ 自分の行動で決まる', en: '○ by my own action' },
    leading: { ja: '◎ 自分の行動で大きく動かせる', en: '◎ largely mine to move' },
  },

  units: {
    month: { ja: '月ごとに（本人のふだんと比べて）', en: 'Over time (against each member’s own usual)' },
    member: { ja: '担当者ごとに', en: 'By member' },
    job: { ja: '求人ごとに', en: 'By job' },
  },
  careful: { ja: '読むときに気をつけたいこと', en: 'To keep in mind' },
  noCause: {
    ja: 'いっしょに増減していても、原因だとは限りません。',
    en: 'What rises together need not be cause and effect.',
  },
  noMix: {
    ja: '担当者どうしの差は、担当した職種や求人の違いかもしれません。シートに職種・流入元などの列があると、分けて確かめられます。',
    en: 'Members may differ because of the jobs they work on. With a column for job type or source, that could be checked.',
  },
  tables: {
    months: { ja: '月ごとの数', en: 'Counts by month' },
    members: { ja: '担当者ごとの数（シートの順）', en: 'Counts by member (in the order of the sheet)' },
    jobs: { ja: '求人ごとの数（多い順に8つまで）', en: 'Counts by job (the eight with most)' },
  },
  name: {
    months: { ja: '月', en: 'Month' },
    members: { ja: '担当者', en: 'Member' },
    jobs: { ja: '求人', en: 'Job' },
  },
  tryIt: {
    ja: 'まだ判断できなくても、小さく試すことはできます。4〜6週間だけ追ってみて、またここで確かめましょう。',
    en: 'Even so, it can be tried in a small way: follow it for four to six weeks, then look here again.',
  },
  noRecords: {
    ja: '活動の記録が読めないので、まだ確かめられません。このまま設定案に進むこともできます。',
    en: 'No activity could be read, so nothing can be checked yet. You can go on to the proposal all the same.',
  },

  owner: { ja: 'だれのKPIにしますか?', en: 'Whose KPI will it be?' },
  every: { ja: 'どのくらいの間で追いますか?', en: 'Over which time?' },
  everyNames: {
    monthly: { ja: '毎月', en: 'Every month' },
    weekly: { ja: '毎週', en: 'Every week' },
  },
  number: { ja: '1以上の数を入れてください（例: 8）。', en: 'Enter a number of 1 or more, for example 8.' },
  noUsual: {
    ja: '直近6か月に記録がないので、まずは無理のない数から始めて、1か月後に見直しましょう。',
    en: 'There is no record in the last six months: begin with a number that is easy to reach, and look again in a month.',
  },
  proposal: { ja: 'KPI設定案', en: 'KPI proposal' },
  save: { ja: '目標としてKPI設定に書く', en: 'Write it to the settings as a target' },
  onlyThis: {
    ja: 'KPI設定に書くのは、上の1行だけです。ここまでに書いたメモは書きません。',
    en: 'Only the line above goes to the settings, none of your notes.',
  },
  saving: { ja: '書いています…', en: 'Writing…' },
  saved: {
    ja: 'KPI設定に書きました。メンバーのページに「あと何件」が出ます。',
    en: 'Written to the settings. The member’s page now shows what is short.',
  },
  toMember: { ja: 'メンバーのページを見る', en: 'Open the member page' },
  toTargets: { ja: '目標をチェックに戻る', en: 'Back to Check targets' },
} as const satisfies Record<string, unknown>;

export const stepOf = message<{ step: number; name: string }>(
  ({ step, name }) => `${step} ${name}`,
  ({ step, name }) => `${step} ${name}`,
);
export const stepHeading = message<{ step: number; of: number; name: string }>(
  ({ step, of, name }) => `ステップ${step}/${of} ${name}`,
  ({ step, of, name }) => `Step ${step} of ${of}: ${name}`,
);

export const rateFact = message<{
  months: number;
  of: number;
  through: number;
  percent: number;
  low: number | null;
  high: number | null;
}>(
  ({ months, of, through, percent, low, high }) =>
    `直近${months}か月は、${of}件中${through}件（${percent}%${low === null || high === null ? '' : `、確からしい幅は${low}〜${high}%`}）です。`,
  ({ months, of, through, percent, low, high }) =>
    `The last ${months} months: ${through} of ${of} (${percent}%${low === null || high === null ? '' : `, likely ${low} to ${high}%`}).`,
);
export const countFact = message<{ months: number; count: number }>(
  ({ months, count }) => `直近${months}か月は、${count}件（月平均${oneDecimal(count / months)}件）です。`,
  ({ months, count }) => `The last ${months} months: ${count} (${oneDecimal(count / months)} a month).`,
);

export const factQuestion = message<{ measure: string; outcome: string }>(
  ({ measure, outcome }) => `「${measure}」が多い月・人・求人ほど、「${outcome}」も多いでしょうか。`,
  ({ measure, outcome }) => `Do months, people and jobs with more "${measure}" also have more "${outcome}"?`,
);
export const measureNotKept = message<{ measure: string }>(
  ({ measure }) =>
    `「${measure}」は、いまの活動シートに記録がありません。日付か件数の列を1つ足して記録を続けると、ここで確かめられます。先に目標を置いて、数え始めてもかまいません。`,
  ({ measure }) =>
    `The activity sheet does not record "${measure}". Add one column for it (a date or a count), and it can be checked here in time. You can also set the target first and begin to count.`,
);
export const automaticWarning = message<{ measure: string; outcome: string }>(
  ({ measure, outcome }) =>
    `「${outcome}」の前には必ず「${measure}」があります。いっしょに増える分の一部は、効果ではなく数え方のしくみです。その分は割り引いて読みましょう。`,
  ({ measure, outcome }) =>
    `Every "${outcome}" has a "${measure}" before it, so part of what rises together comes from how we count, not from what works. Read it with that in mind.`,
);
export const mixWarning = message<{ heading: string; reverses: boolean }>(
  ({ heading, reverses }) =>
    `「${heading}」ごとに分けて比べると、担当者どうしの差は${reverses ? '逆になります' : 'ほとんどなくなります'}。進め方ではなく、担当した内訳の違いかもしれません。`,
  ({ heading, reverses }) =>
    `Compared within "${heading}", the difference between members ${reverses ? 'turns round' : 'all but vanishes'}: it may lie in what they work on, not in how.`,
);
export const mixLooked = message<{ headings: readonly string[] }>(
  ({ headings }) =>
    `「${headings.join('」「')}」ごとに分けても、担当者どうしの比べ方を変える違いは見つかりませんでした。`,
  ({ headings }) => `Compared within "${headings.join('", "')}", nothing changes how members compare.`,
);

export const goalLabel = message<{ outcome: string; weekly: boolean }>(
  ({ outcome, weekly }) => `${weekly ? '1週間' : '1か月'}に「${outcome}」をいくつにしたいですか?（任意）`,
  ({ outcome, weekly }) => `How many "${outcome}" ${weekly ? 'a week' : 'a month'} would you like? (optional)`,
);
export const valueLabel = message<{ measure: string; weekly: boolean }>(
  ({ measure, weekly }) => `「${measure}」の${weekly ? '1週間' : '1か月'}の目安（件）`,
  ({ measure, weekly }) => `"${measure}" ${weekly ? 'a week' : 'a month'}`,
);
export const usualWords = message<{
  months: number;
  mean: number;
  low: number | null;
  high: number | null;
  people: number;
  weekly: boolean;
}>(
  ({ months, mean, low, high, people, weekly }) => {
    const each = people > 1 ? `${people}人の平均で1人あたり` : '';
    const range = low === null || high === null ? '' : `（${low}〜${high}件）`;
    return `直近${months}か月は、${each}${weekly ? '週' : '月'}${people > 1 ? '' : '平均'}${mean}件${range}です。`;
  },
  ({ months, mean, low, high, people, weekly }) => {
    const each = people > 1 ? ` for each of ${people}` : '';
    const range = low === null || high === null ? '' : ` (${low} to ${high})`;
    return `The last ${months} months: ${mean} ${weekly ? 'a week' : 'a month'} on average${each}${range}.`;
  },
);
export const backWords = message<{
  goal: string;
  outcome: string;
  needed: number;
  low: number;
  high: number;
  n: number;
}>(
  ({ goal, outcome, needed, low, high, n }) =>
    `直近6か月の実績（n=${n}）から逆算すると、「${outcome}」${goal}件には${needed}件（${low}〜${high}件）ほど必要です。`,
  ({ goal, outcome, needed, low, high, n }) =>
    `Worked back from the last six months (n=${n}), ${goal} "${outcome}" would take about ${needed} (${low} to ${high}).`,
);
export const backTooFew = message<{ n: number }>(
  ({ n }) => `実績がまだ少なく（n=${n}）、逆算できません。いまのふだんの数から始めましょう。`,
  ({ n }) => `There are too few records to work back from (n=${n}). Begin with what is usual now.`,
);
export const useUsual = message<{ value: number }>(
  ({ value }) => `ふだんの数から始める（${value}件）`,
  ({ value }) => `Begin with what is usual (${value})`,
);
export const useBack = message<{ value: number }>(
  ({ value }) => `逆算した数にする（${value}件）`,
  ({ value }) => `Use the number worked back (${value})`,
);
export const partnerWords = message<{ label: string; of: number; percent: number }>(
  ({ label, of, percent }) =>
    `数だけを追わないよう、「${label}」もいっしょに見守ります（直近6か月は${of}件で${percent}%）。目標にはしません。`,
  ({ label, of, percent }) =>
    `So that numbers alone do not lead, "${label}" is watched beside it (${percent}% of ${of} in the last six months). It is no target.`,
);
export const partnerToWatch = message<{ label: string }>(
  ({ label }) => `数だけを追わないよう、「${label}」もいっしょに見守ります。目標にはしません。`,
  ({ label }) => `So that numbers alone do not lead, watch "${label}" beside it. It is no target.`,
);
export const proposalWords = message<{ owner: string; measure: string; value: string; weekly: boolean }>(
  ({ owner, measure, value, weekly }) => `${owner}: ${weekly ? '毎週' : '毎月'}、「${measure}」を${value}件以上`,
  ({ owner, measure, value, weekly }) =>
    `${owner}: at least ${value} "${measure}" ${weekly ? 'every week' : 'every month'}`,
);

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
