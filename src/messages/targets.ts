import type { Text } from '../core/language';
import type { Frequency } from '../core/targets/target';
import { message } from './message';
import { personalResult } from './personal-result';

/** What people read of targets: why a flag stands, what could be followed instead, and the question that leads there. */

export const TARGET_COLUMNS = {
  ja: ['担当者', '期間', '指標', '条件', '目標値', '単位', '範囲', '元のセル'],
  en: ['Member', 'Period', 'Metric', 'Condition', 'Target', 'Unit', 'Scope', 'Source cell'],
} as const;
export const CHECK_COLUMNS = {
  ja: [...TARGET_COLUMNS.ja, '判定', '理由', '置き換え候補', '問い'],
  en: [...TARGET_COLUMNS.en, 'Mark', 'Reason', 'Replacements', 'Question'],
} as const;

export const INFO_MARK: Text = { ja: '参考', en: 'Info' };
export const SCOPES: Readonly<Record<'individual' | 'team', Text>> = {
  individual: { ja: '個人', en: 'Individual' },
  team: { ja: 'チーム', en: 'Team' },
};
export const FREQUENCY_NAMES: Readonly<Record<Frequency, Text>> = {
  daily: { ja: '毎日', en: 'daily' },
  weekly: { ja: '毎週', en: 'weekly' },
  monthly: { ja: '毎月', en: 'monthly' },
  quarterly: { ja: '今四半期', en: 'this quarter' },
  yearly: { ja: '今期', en: 'this fiscal year' },
  each: { ja: '都度', en: 'each' },
};
export const UNIT_NAMES: Readonly<Record<string, Text>> = {
  fraction: { ja: '割合', en: 'fraction' },
  all: { ja: '全件', en: 'all' },
  minutes: { ja: '分', en: 'minutes' },
  hours: { ja: '時間', en: 'hours' },
  h: { ja: '時間', en: 'hours' },
  days: { ja: '日', en: 'days' },
  score: { ja: '点', en: 'points' },
  ratio: { ja: '件/人', en: 'each' },
};

/** × for a person: faithful to 「面接の合否は…気合で終わりがちです。代わりに…」. */
export const flagReason = message<{ reason: string; metric: string; instead: string; brief?: boolean }>(
  ({ reason, metric, instead, brief }) =>
    `${reason}${brief ? '' : personalResult.ja}代わりに「${instead}」を追い、「${metric}」はチームで見守りませんか?`,
  ({ reason, metric, instead, brief }) =>
    `${reason} ${brief ? '' : `${personalResult.en} `}How about following “${instead}” instead, and watching “${metric}” as a team?`,
);

export const achievementNote = message<{ metric: string }>(
  ({ metric }) => `達成率は、もとの「${metric}」で判定しています。`,
  ({ metric }) => `An achievement rate is judged as what it measures: “${metric}”.`,
);

export const partnerNote = message<{ partner: string }>(
  ({ partner }) => `数だけを追わないよう、「${partner}」もいっしょに見守りましょう（目標にはしません）。`,
  ({ partner }) => `So that numbers alone do not lead, watch “${partner}” beside it (without a target).`,
);

export const teamGoal = message<{ instead: string }>(
  ({ instead }) =>
    `チームや会社の結果目標（KGI）なので、参考として扱います。${instead === '' ? '' : `日々のKPIには「${instead}」のように、自分たちで動かせるものを別に置けます。`}`,
  ({ instead }) =>
    `A result goal (KGI) of the team or company, shown for information.${instead === '' ? '' : ` For every day, people can follow what they move themselves, such as “${instead}”.`}`,
);

export const WATCHED: Text = {
  ja: '見守る数字として扱い、目標とは見なしていません。',
  en: 'Treated as a figure to watch, not as a target.',
};

export const keptForEvaluation = message<{ instead: string }>(
  ({ instead }) =>
    `評価用の結果目標として残す、と回答済みです。日々のKPIは別に置きましょう${instead === '' ? '。' : `（例:「${instead}」）。`}`,
  ({ instead }) =>
    `You chose to keep this as a result goal for evaluation. Put a daily KPI beside it${instead === '' ? '.' : `, for example “${instead}”.`}`,
);

export const ANSWERED: Readonly<Record<'replace' | 'later', Text>> = {
  replace: { ja: '「置き換える」と回答済みです。', en: 'You answered “replace”.' },
  later: { ja: '「あとで決める」と回答済みです。', en: 'You answered “decide later”.' },
};

export const unknownMetric = message<{ text: string; nearest: string }>(
  ({ text, nearest }) =>
    nearest === ''
      ? `「${text}」がどの指標のことか、分かりませんでした。設定の「指標」に対応を書くと、次から読めます。`
      : `「${text}」がどの指標のことか、分かりませんでした。近いものは${nearest}です。設定の「指標」に対応を書くと、次から読めます。`,
  ({ text, nearest }) =>
    `It is not clear which metric “${text}” is.${nearest === '' ? '' : ` Nearest: ${nearest}.`} Add a row “metric” to the settings, and it will be read next time.`,
);

export const NO_METRIC: Text = {
  ja: '数えられる指標が、まだ書かれていません。',
  en: 'It does not name anything yet that can be counted.',
};

export const ASK_FOR_EVENT: Text = {
  ja: 'うまくいっているとき、どんな出来事が増えている? それは数えられる?',
  en: 'When this goes well, which events happen more often? Can they be counted?',
};

/** ○ and ◎ without an activity sheet. */
export const LINK_NOT_LOOKED_AT: Text = {
  ja: '成果とつながるかは、活動シートを渡すと社内の記録で確かめられます。',
  en: 'Give the activity sheet as well, and your own records can show whether it goes with results.',
};
/** ○ and ◎ whose metric the activity sheet does not keep. */
export const LINK_NOT_KEPT: Text = {
  ja: '成果とつながるかは、この活動シートに記録がないので、まだ分かりません。',
  en: 'Whether it goes with results is not known yet: this activity sheet does not record it.',
};

interface Link {
  readonly metric: string;
  readonly outcome: string;
  readonly n: number;
  readonly low: string;
  readonly high: string;
}

export const LINKS = {
  related: message<Link>(
    ({ metric, outcome, n, low, high }) =>
      `社内の記録では、「${metric}」が多い月ほど「${outcome}」も多くなっています（n=${n}、つながりの強さ${low}〜${high}、最大は1）。`,
    ({ metric, outcome, n, low, high }) =>
      `In your own records, months with more “${metric}” also bring more “${outcome}” (n=${n}, strength ${low} to ${high}, 1 at most).`,
  ),
  unclear: message<Link>(
    ({ metric, outcome, n }) =>
      `社内の記録だけでは、「${metric}」と「${outcome}」のつながりはまだ判断できません（n=${n}）。`,
    ({ metric, outcome, n }) => `Your own records cannot tell yet whether “${metric}” goes with “${outcome}” (n=${n}).`,
  ),
  inverse: message<Link>(
    ({ metric, outcome, n, low, high }) =>
      `社内の記録では、「${metric}」が多い月ほど「${outcome}」は少なくなっています（n=${n}、${low}〜${high}）。量より中身を先に見てみましょう。`,
    ({ metric, outcome, n, low, high }) =>
      `In your own records, months with more “${metric}” bring less “${outcome}” (n=${n}, ${low} to ${high}). Look at how it is done before how much.`,
  ),
} as const;

export const firstValueWords = message<{ metric: string; needed: number; low: number; high: number; team: boolean }>(
  ({ metric, needed, low, high, team }) =>
    `${team ? 'チーム' : '本人'}の直近6か月の実績から逆算すると、「${metric}」は${needed}件（${low}〜${high}件）が最初の目安です。`,
  ({ metric, needed, low, high, team }) =>
    `Worked back from the ${team ? 'team’s' : 'person’s own'} last six months, ${needed} “${metric}” (${low} to ${high}) would be a first value.`,
);

export const noFirstValue = message<{ metric: string; n: number }>(
  ({ metric, n }) => `「${metric}」の最初の値を逆算するには、まだ記録が足りません（n=${n}）。`,
  ({ metric, n }) => `There are too few records yet to work back a first value for “${metric}” (n=${n}).`,
);

export const usualCountWords = message<{ metric: string; n: number; months: number; mean: string }>(
  ({ metric, n, months, mean }) =>
    `「${metric}」は、本人の直近${months}か月で${n}件（月あたり${mean}件ほど）。ここを出発点にできます。`,
  ({ metric, n, months, mean }) =>
    `Their own last ${months === 1 ? 'month' : `${months} months`} hold ${n} “${metric}” (about ${mean} a month): a place to start from when you settle a number together.`,
);

/** A label with two meanings that are judged differently (応募数). */
export const otherMeaning = message<{ metric: string; mark: string }>(
  ({ metric, mark }) => `「${metric}」の意味で使っている場合は ${mark} です。`,
  ({ metric, mark }) => `Where you use it for “${metric}”, it is ${mark}.`,
);

export const HELP_TARGETS: Text = {
  ja: "目標の表。見出しの行やタイトルを含めた範囲（例: '目標'!A:H）。縦横どちらの表でも、文章の目標でも読みます。",
  en: "The targets: a range with its headings and titles (for example 'Targets'!A:H). Tables either way round and sentences are read.",
};
export const HELP_ACTIVITY: Text = {
  ja: '活動を記録した範囲。渡すと、理由に社内の記録の裏づけと、置き換え先の最初の目安が加わります。',
  en: 'The activity sheet. With it, the reason carries evidence from your own records and a first value for the replacement.',
};
export const EMPTY_TARGETS: Text = {
  ja: "範囲「targets」に値がありません。目標を書いたタブの、見出しの行を含む範囲を指定してください（例: '目標'!A:H）。",
  en: 'The range "targets" is empty. Give the range of the tab that holds the targets, heading row included (for example \'Targets\'!A:H).',
};
