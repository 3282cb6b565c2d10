import type { Text } from '../core/language';

/** What comes of a result as one person's KPI. A page of several flags says it once, and each flag only the rest. */
export const personalResult = {
  ja: '結果を個人のKPIにすると、理由探しや「もっと気合を」で終わりがちです。',
  en: 'A result as one person’s KPI tends to end in excuses, or in “try harder”.',
} satisfies Text;
