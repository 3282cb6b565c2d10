import type { Text } from '../core/language';
import { message } from './message';

/** What people read on a member's page. The numbers belong to the member: what is short, and what would be enough. */

export const memberTexts = {
  usual: { ja: 'いつもの振れ幅', en: 'Usual range' },
  noMembers: {
    ja: 'シートに担当者が見つかりません。「はじめる」で、担当者の列やタブの担当者を確かめてください。',
    en: 'No member was found in the sheet. Check the member column, or the member of each tab, under "Get started".',
  },
  noTargets: {
    ja: '日々の目標がまだありません。「はじめる」で目標のタブを選ぶか、KPI設定に「目標」の行（担当者、指標、期間、値）を加えると、ここに「あと何件」が出ます。',
    en: 'There are no day-to-day targets yet. Choose the tab of targets under "Get started", or add "target" rows (member, metric, period, value) to the settings.',
  },
  onlyResults: {
    ja: 'いまある目標は、相手の返事で決まる結果だけです。自分の行動で積み上がる件数（求人応募数、一次面接設定数など）を別に置くと、「明日あと何件」が出せます。',
    en: 'The targets so far are results that others decide. Set a count your own actions build up (applications agreed, first interviews arranged) beside them to see what would be enough tomorrow.',
  },
} satisfies Record<string, Text>;

export const actualOfTarget = message<{ actual: string; target: string }>(
  ({ actual, target }) => `いま${actual} ／ 目標${target}`,
  ({ actual, target }) => `${actual} of ${target}`,
);
/** 「明日は、求人応募3〜4件が目安です（残り8営業日）。」 */
export const tomorrowAction = message<{ stage: string; low: number; high: number; days: number }>(
  ({ stage, low, high, days }) =>
    `明日は、${stage}${low === high ? low : `${low}〜${high}`}件が目安です（残り${days}営業日）。`,
  ({ stage, low, high, days }) =>
    `Tomorrow, about ${low === high ? low : `${low} to ${high}`} × "${stage}" (${days} business ${days === 1 ? 'day' : 'days'} left).`,
);
export const tomorrowCount = message<{ count: number; days: number; pace: string }>(
  ({ count, days, pace }) => `明日は${count}件で足ります（残り${days}営業日、${pace}）。`,
  ({ count, days, pace }) =>
    `Tomorrow, ${count} would be enough (${days} business ${days === 1 ? 'day' : 'days'} left, ${pace}).`,
);
export const paceSoFar = message<{ soFar: string }>(
  ({ soFar }) => `今日までの目安は${soFar}`,
  ({ soFar }) => `pace by today ${soFar}`,
);

export const chartTitle = message<{ member: string; metric: string }>(
  ({ member, metric }) => `${member}の${metric}`,
  ({ member, metric }) => `${metric}, ${member}`,
);
/** The chart in a sentence, for those who do not see it. */
export const chartAlternative = message<{ title: string; first: string; last: string; low: string; high: string }>(
  ({ title, first, last, low, high }) =>
    `${title}の折れ線グラフ（${first}〜${last}）。${low === '' ? 'いつもの振れ幅はまだありません。' : `いつもの振れ幅は${low}〜${high}件。`}同じ数字が「表で見る」にあります。`,
  ({ title, first, last, low, high }) =>
    `Line chart of ${title}, ${first} to ${last}. ${low === '' ? 'No usual range yet.' : `Usual range ${low} to ${high}.`} The same numbers are under "As a table".`,
);

export const noMember = message<{ member: string }>(
  ({ member }) => `「${member}」は、いまのシートに見つかりません。担当者を選び直してください。`,
  ({ member }) => `"${member}" is not in the sheet now. Choose a member again.`,
);
