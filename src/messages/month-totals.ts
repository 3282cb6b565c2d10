import type { Text } from '../core/language';
import { message } from './message';

/** Our counts beside the sheet's own totals: 「会議の数字と合う?」. */
export const monthTotalsTexts = {
  whole: { ja: '全体（日付なし）', en: 'Whole sheet (no dates)' },
} satisfies Record<string, Text>;

export const totalsVerdicts = {
  agree: message<{ count: number }>(
    ({ count }) => `会議の数字と合っています（シートにある合計${count}か所と一致）。`,
    ({ count }) =>
      `The figures match your meeting's: ${count === 1 ? 'the total in the sheet agrees' : `all ${count} totals in the sheet agree`}.`,
  ),
  differ: message<{ count: number; differing: number }>(
    ({ count, differing }) =>
      `シートの合計${count}か所のうち、${differing}か所が集計と合いません。理由を確かめてください。`,
    ({ count, differing }) =>
      `${count === 1 ? "The sheet's total does" : `${differing} of the sheet's ${count} totals ${differing === 1 ? 'does' : 'do'}`} not match our count. See why below.`,
  ),
  none: message<Record<never, never>>(
    () => 'シートに合計の行や列がないため、照合はしていません。下の件数を、会議で使っている数字と見比べてください。',
    () => 'The sheet states no totals to check against. Compare the counts below with the figures you use in meetings.',
  ),
};

interface Difference {
  readonly period: string;
  readonly metric: string;
  /** Whose figures, where the total is one person's; empty otherwise. */
  readonly member: string;
  readonly stated: string;
  readonly own: string;
  readonly difference: string;
  readonly more: boolean;
}

export const totalDiffers = message<Difference>(
  ({ period, metric, member, stated, own, difference, more }) =>
    `${[period, member, metric].filter((part) => part !== '').join(' ')}: シートの合計は${stated}、集計は${own}（シートの方が${difference}${more ? '多い' : '少ない'}）。`,
  ({ period, metric, member, stated, own, difference, more }) =>
    `${[period, member, metric].filter((part) => part !== '').join(', ')}: the sheet says ${stated}, our count is ${own} (the sheet has ${difference} ${more ? 'more' : 'fewer'}).`,
);

export const totalReasons = {
  leftOut: message<{ rows: string; kinds: string }>(
    ({ rows, kinds }) => `合計には、集計で数えなかったセルが入っています（${rows}行目: ${kinds}）。`,
    ({ rows, kinds }) => `The total includes cells that were not counted (row ${rows}: ${kinds}).`,
  ),
  memberMissing: message<{ member: string }>(
    ({ member }) => `${member}の分が、合計に入っていないようです。合計の式の範囲を確かめてください。`,
    ({ member }) => `The figures of ${member} seem to be missing from the total. Check the range of its formula.`,
  ),
  rowsMissing: message<{ rows: string }>(
    ({ rows }) => `${rows}行目が、合計の式の範囲から漏れているようです。`,
    ({ rows }) => `Row ${rows} seems to lie outside the range of the total's formula.`,
  ),
  twice: message<Record<never, never>>(
    () => '小計と明細の両方が足され、2倍になっているようです。',
    () => 'It is twice our count: subtotals and their rows seem to be added together.',
  ),
  more: message<Record<never, never>>(
    () => '行を消したり、合計を手で入れたりしていないか確かめてください。',
    () => 'Check whether rows were deleted, or the total was typed by hand.',
  ),
  fewer: message<Record<never, never>>(
    () => '合計の式の範囲と、あとから足した行を確かめてください。',
    () => 'Check the range of the formula, and rows added since.',
  ),
};

/** Months in which only a part of our count has a total beside it. */
export const partlyStated = message<{ compared: string }>(
  ({ compared }) => `合計のある${compared}分だけを照合`,
  ({ compared }) => `only ${compared} of these have a total`,
);
