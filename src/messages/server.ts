import type { Text } from '../core/language';
import { message } from './message';

/** Sentences that the server sends to the sidebar. */
export const serverTexts = {
  invalid: {
    ja: 'この操作は受け付けられませんでした。サイドバーを開き直してください。',
    en: 'This request was not understood. Please reopen the sidebar.',
  },
  sampleTab: { ja: 'サンプル_活動記録', en: 'Sample activity' },
} satisfies Record<string, Text>;

export const tabUnreadable = message<{ tab: string; reason: string }>(
  ({ tab, reason }) => `「${tab}」: ${reason}`,
  ({ tab, reason }) => `"${tab}": ${reason}`,
);
