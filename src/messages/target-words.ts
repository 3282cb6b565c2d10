import type { Text } from '../core/language';
import { message } from './message';

/** How a target is said: how much, and whose. Used by the targets page and the proposal sheet. */

export const atLeast = message<{ amount: string; time: boolean }>(
  ({ amount }) => `${amount}以上`,
  ({ amount }) => `at least ${amount}`,
);
export const atMost = message<{ amount: string; time: boolean }>(
  ({ amount, time }) => `${amount}${time ? '以内' : '以下'}`,
  ({ amount }) => `at most ${amount}`,
);
/** At most none. */
export const NONE_AT_ALL: Text = { ja: 'ゼロ', en: 'zero' };
/** Catalogue units say nothing new beside a count. */
const PLAIN_UNITS = new Set(['', 'count', 'messages', '%', 'JPY']);
export const countOf = message<{ amount: string; unit: string }>(
  ({ amount, unit }) => `${amount}${PLAIN_UNITS.has(unit) ? '件' : unit}`,
  ({ amount, unit }) => (PLAIN_UNITS.has(unit) || /[^ -~]/.test(unit) ? amount : `${amount} ${unit}`),
);
export const moneyOf = message<{ amount: string; tenThousands: string; value: number; unit: string }>(
  ({ amount, tenThousands, value, unit }) =>
    unit !== '' && unit !== '円'
      ? `${unit}${amount}`
      : value >= 10_000 && value % 1000 === 0
        ? `${tenThousands}万円`
        : `${amount}円`,
  ({ amount, unit }) => (/^[£$€¥]$/.test(unit) ? `${unit}${amount}` : amount),
);

export const manyPeople = message<{ names: readonly string[]; more: number }>(
  ({ names, more }) => `${names.join('、')}${more > 0 ? `、ほか${more}人` : ''}`,
  ({ names, more }) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
);

export const linkCompared = message<{ metric: string; outcome: string }>(
  ({ metric, outcome }) => `「${metric}」と「${outcome}」：`,
  ({ metric, outcome }) => `“${metric}” and “${outcome}” compared. `,
);

export const targetTexts = {
  nobody: { ja: '（担当者なし）', en: '(no member)' },
  notTarget: { ja: '目標として見ない', en: 'Not a target' },
} satisfies Record<string, Text>;
