import type { Decider } from '../core/feedback/topics';
import type { Text } from '../core/language';
import { message } from './message';

/** What people read of a talk in cells and on the page: facts, the question, comparing, next actions. Never a cause. */

export const FEEDBACK_COLUMNS = { ja: ['ステップ', '内容'], en: ['Step', 'Text'] } as const;

export const FEEDBACK_STEPS = {
  facts: { ja: '事実', en: 'Facts' },
  ask: { ja: '本人に問う', en: 'Ask first' },
  compare: { ja: '答え合わせ', en: 'Compare' },
  next: { ja: '次の一歩', en: 'Next step' },
} satisfies Record<string, Text>;

export const FEEDBACK_MEMBER: Text = {
  ja: '1on1は一人ずつの対話なので、シートにある担当者名を1人だけ指定してください。',
  en: 'A 1-on-1 is with one person: give one name as it stands in the sheet.',
};
export const FEEDBACK_PERIOD_HELP: Text = {
  ja: '期間。2026-10、先月、2026年度上期 など。空白なら、基準日の月（まだ記録がなければ、記録のある最後の月）。',
  en: 'The period: 2026-10, last month, 2026H1 … Blank: the month of the as-of day, or the last month with anything in it.',
};

/** How the two are called. `you` with さん already. */
export interface Persons {
  readonly me: string;
  readonly you: string;
}
/** ○○ stands for the name. */
export const PERSONS_DEFAULT = { me: { ja: '私', en: 'I' }, you: { ja: '○○さん', en: '○○' } } satisfies Record<
  string,
  Text
>;
/** Where the sheet names nobody. */
export const MEMBER_UNNAMED: Text = { ja: '本人', en: 'the member' };

/** Keys of the settings' 言い方 rows, divided by `|`, compared without spaces, width and case. */
export const WORDING_KEYS = {
  me: '一人称|自分|me|i|first person|manager',
  you: '相手|二人称|呼び方|you|member|second person',
  ask: '最初の問い|本人に問う|問い|first question|ask first|question',
  compare: '答え合わせ|答え合わせの言葉|compare|comparing',
  next: '次の一歩|次の行動|next step|next action',
} as const;
/** What `{…}` in an own wording stands for. */
export const WORDING_PLACES = {
  metric: '指標|metric',
  count: '件数|count',
  period: '期間|period',
  you: '相手|you',
  me: '自分|一人称|me',
} as const;

// Facts

interface PeriodValues {
  readonly period: string;
  readonly asOf: string;
}
/** Why this period, where nobody named one. */
export type PeriodChoice = 'asked' | 'as-of' | 'last';
const CHOSEN: Readonly<Record<PeriodChoice, Text>> = {
  asked: { ja: '', en: '' },
  'as-of': {
    ja: '。期間の指定がないので、基準日の月を見ています。',
    en: '. No period was given, so this is the month of the as-of day.',
  },
  last: {
    ja: '。期間の指定がなく、基準日の月にはまだ記録がないので、記録のある最後の月を見ています。',
    en: '. No period was given and the month of the as-of day has nothing in it yet, so this is the last month that has.',
  },
};
export const aboutPeriod = message<PeriodValues & { running: boolean; chosen: PeriodChoice }>(
  ({ period, asOf, running, chosen }) =>
    `対象：${period}${running ? `（${asOf}時点、まだ途中です）` : ''}${CHOSEN[chosen].ja}`,
  ({ period, asOf, running, chosen }) =>
    `About ${period}${running ? ` (as of ${asOf}, still running)` : ''}${CHOSEN[chosen].en}`,
);
export const NO_PERIOD: Text = {
  ja: '対象：全期間（日付のある記録がないので、期間では分けられません）',
  en: 'About all time (nothing in the sheet is dated)',
};
export const notBegun = message<PeriodValues>(
  ({ period, asOf }) =>
    `${period}は、${asOf}の時点ではまだ始まっていません。これからの一歩を話すところから始められます。`,
  ({ period, asOf }) => `${period} has not begun as of ${asOf}. The talk can begin with what comes next.`,
);
export const nothingRecorded = message<{ period: string }>(
  ({ period }) => `${period}には、読みとれる記録がまだありません。どんな日々だったか、本人の話から始めてください。`,
  ({ period }) => `Nothing recorded was found for ${period}. Begin with what the member says of those days.`,
);
export const finishedInstead = message<{ code: string }>(
  ({ code }) => `終わった期間で見たいときは、引数 period に「${code}」と書いてください。`,
  ({ code }) => `To look at a finished period, write "${code}" as the argument period.`,
);

export const labelled = message<{ label: string; text: string }>(
  ({ label, text }) => `${label}：${text}`,
  ({ label, text }) => `${label}: ${text}`,
);
export const periodsCounted = message<{ n: number; grain: 'week' | 'month' }>(
  ({ n, grain }) => `${n}${grain === 'week' ? '週間' : 'か月'}`,
  ({ n, grain }) => `${n} ${grain}s`,
);

interface RangeValues {
  readonly value: string;
  readonly low: string;
  readonly high: string;
}
export const runningCount = message<RangeValues & { asOf: string; periods: string }>(
  ({ value, asOf, periods, low, high }) =>
    `${asOf}時点で${value}件。終わった${periods}の振れ幅は${low}〜${high}件です。途中なので、まだ比べません。`,
  ({ value, asOf, periods, low, high }) =>
    `${value} as of ${asOf}. The usual range of the ${periods} finished so far is ${low} to ${high}; it is too early to compare.`,
);
export const severalMonths = message<
  RangeValues & { periods: string; below: readonly string[]; above: readonly string[] }
>(
  ({ value, low, high, periods, below, above }) => {
    const range = `これまで${periods}の、ひと月の振れ幅（${low}〜${high}件）`;
    const out = [...below.map((month) => `${month}（少なめ）`), ...above.map((month) => `${month}（多め）`)];
    return `合わせて${value}件。${out.length === 0 ? `終わった月はどれも、${range}の中です。` : `${range}の外だった月：${out.join('、')}。`}`;
  },
  ({ value, low, high, periods, below, above }) => {
    const range = `the usual range of a month (${low} to ${high}, from ${periods})`;
    const out = [...below.map((month) => `${month} (low)`), ...above.map((month) => `${month} (high)`)];
    return `${value} in all. ${out.length === 0 ? `Every finished month is inside ${range}.` : `Outside ${range}: ${out.join(', ')}.`}`;
  },
);
export const countOnly = message<{ value: string; asOf: string; running: boolean; byMonth: boolean }>(
  ({ value, asOf, running, byMonth }) =>
    `${running ? `${asOf}時点で` : ''}${value}件。${byMonth ? 'いつもの振れ幅とは、月で見ると比べられます。' : ''}`,
  ({ value, asOf, running, byMonth }) =>
    `${value}${running ? ` as of ${asOf}` : ''}.${byMonth ? ' Looked at by month, it can be set beside its usual range.' : ''}`,
);
export const runNote = message<{ grain: 'week' | 'month'; below: boolean }>(
  ({ grain, below }) => `平均より${below ? '少ない' : '多い'}${grain === 'week' ? '週' : '月'}が続いています。`,
  ({ grain, below }) => `It is one of a run of ${grain}s ${below ? 'below' : 'above'} the average.`,
);
export const TRIAL_RANGE: Text = {
  ja: '（振れ幅は、まだ期間が少ないので暫定です）',
  en: '(The range is on trial: there are few periods yet.)',
};
/** On a page: the count, and under it what is usual. */
export const cardValue = message<{ value: string; running: boolean }>(
  ({ value, running }) => `${running ? 'いま' : ''}${value}件`,
  ({ value, running }) => `${value}${running ? ' so far' : ''}`,
);
export const cardRange = message<{ low: string; high: string; periods: string; within: boolean }>(
  ({ low, high, periods, within }) =>
    within ? `いつもの幅の中（過去${periods}で${low}〜${high}件）` : `いつもは${low}〜${high}件（過去${periods}）`,
  ({ low, high, periods, within }) =>
    `${within ? 'inside what is usual:' : 'usually'} ${low} to ${high} (past ${periods})`,
);
export const WITHIN_NOTE: Text = {
  ja: 'いつもの幅の中にある数字は、「下がった」とも「問題ない」とも、まだ言えません。',
  en: 'A number inside what is usual says neither "down" nor "all is well".',
};
export const RUNNING_NOTE: Text = {
  ja: '期間の途中なので、いつもと比べるのはまだ早いです。',
  en: 'The period is still running: too early to compare with what is usual.',
};
export const TRIAL_NOTE: Text = {
  ja: '「いつも」の幅は、まだ期間が少ないので暫定です。',
  en: 'What is "usual" is on trial: there are few periods yet.',
};

/** Compared, and nothing found that chance does not make. */
export const stepsEven = message<{ own: boolean; team: boolean }>(
  ({ own, team }) =>
    `いまある件数では、${[...(own ? ['本人のこれまで'] : []), ...(team ? ['ほかのメンバー'] : [])].join('や、')}との差は、偶然でも起きる範囲です。`,
  ({ own, team }) =>
    `With the cases there are, no difference ${[...(own ? ['from before'] : []), ...(team ? ['from the others'] : [])].join(' or ')} goes beyond chance.`,
);

/** The bare numbers of a sheet that is printed. */
export const bareCount = message<RangeValues & { label: string; running: boolean }>(
  ({ label, value, low, high, running }) =>
    `${label}：${running ? 'いま' : ''}${value}件${low === '' ? '' : `（いつもは${low}〜${high}件）`}`,
  ({ label, value, low, high, running }) =>
    `${label}: ${value}${running ? ' so far' : ''}${low === '' ? '' : ` (usually ${low} to ${high})`}`,
);
export const bareStep = message<{ from: string; to: string; successes: number; n: number }>(
  ({ from, to, successes, n }) => `${from} → ${to}：${n}件のうち${successes}件`,
  ({ from, to, successes, n }) => `${from} → ${to}: ${successes} of ${n}`,
);

// Questions

export const askCount = message<{ period: string; metric: string; value: string; running: boolean }>(
  ({ period, metric, value, running }) =>
    `${period}の${metric}は、${running ? 'いま' : ''}${value}件です。この数字になったのは、なぜだと思いますか?`,
  ({ period, metric, value, running }) =>
    `${metric} in ${period}: ${value}${running ? ' so far' : ''}. Why do you think it came out like that?`,
);
export const askAbove = message<{ period: string; metric: string; value: string }>(
  ({ period, metric, value }) =>
    `${period}の${metric}は${value}件で、いつもより多めでした。何がよかったのだと思いますか?`,
  ({ period, metric, value }) => `${metric} in ${period}: ${value}, more than usual. What do you think went well?`,
);
export const askStep = message<{ period: string; from: string; to: string; n: number; successes: number }>(
  ({ period, from, to, n, successes }) =>
    `${period}の「${from} → ${to}」は、${n}件のうち${successes}件でした。この数字になったのは、なぜだと思いますか?`,
  ({ period, from, to, n, successes }) =>
    `"${from} → ${to}" in ${period}: ${successes} of ${n}. Why do you think it came out like that?`,
);
export const askOpen = message<{ period: string }>(
  ({ period }) => `${period}をふり返って、いちばん手ごたえがあったのはどの場面でしたか? そこで何をしましたか?`,
  ({ period }) => `Looking back on ${period}, what went best? What did you do there?`,
);
export const ASK_AHEAD: Text = {
  ja: 'これからの期間で、いちばん楽しみなことと、気がかりなことは何ですか?',
  en: 'Looking ahead, what are you looking forward to, and what is on your mind?',
};

// Comparing

export const compareWords = [
  message<Persons>(
    ({ me, you }) => `聞かせてくれて、ありがとうございます。${me}はこう見ていました。${you}はどう思いますか?`,
    ({ you }) => `Thank you for that. This is how I had seen it. How does it look to you, ${you}?`,
  ),
  message<Persons>(
    ({ me, you }) => `${you}と${me}の見方で、重なるところと違うところはどこでしょう? どちらから確かめますか?`,
    () => 'Where do our two views meet, and where do they differ? Which shall we look into first?',
  ),
] as const;
/** Leads from what others decide to what lies before it. */
export const TURN: Readonly<Record<Decider, Text>> = {
  own: {
    ja: 'ここは、進め方しだいで変えられるところです。どこから手をつけてみたいですか?',
    en: 'This part is largely in our own hands. Where would you like to begin?',
  },
  candidate: {
    ja: '最後に決めるのは求職者です。その手前で、こちらから変えられるのはどこでしょう?',
    en: 'In the end the candidate decides. Before that, what could be done differently on our side?',
  },
  client: {
    ja: '最後に決めるのは企業です。その手前で、こちらから変えられるのはどこでしょう?',
    en: 'In the end the client decides. Before that, what could be done differently on our side?',
  },
};

// Next actions

export const ownIdeaFirst = message<Persons>(
  ({ you }) => `まず${you}の案から。明日の予定に入れるとしたら、誰に・何を・いつまでに・何件ですか?`,
  ({ you }) => `First your own idea, ${you}. If it went into tomorrow’s calendar: with whom, what, by when, how many?`,
);
export const choice = message<{ action: string }>(
  ({ action }) => `選べる一手：${action}`,
  ({ action }) => `One choice: ${action}`,
);
export const stalledChoice = message<{ units: number; days: number }>(
  ({ units, days }) => `${days}日以上動きのない${units}件を見直し、［いつ］までに連絡する順番を決める`,
  ({ units, days }) =>
    `Go over the ${units} that have not moved for ${days} days, and by [when] decide whom to contact first`,
);
export const daysLeft = message<{ days: number }>(
  ({ days }) => `（残り${days}営業日）`,
  ({ days }) => `(${days} business days left)`,
);
export const watchWords = message<{ metrics: readonly string[]; kept: boolean }>(
  ({ metrics, kept }) =>
    `できたかどうかを見る数字：${metrics.join('、')}${kept ? '' : '（このシートにはまだないので、まず1週間だけ数えてみるのも一手です）'}`,
  ({ metrics, kept }) =>
    `To see whether it was done: ${metrics.join(', ')}${kept ? '' : ' (not in this sheet yet: counting it for a week is a first step too)'}`,
);
