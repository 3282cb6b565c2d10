import type { Text } from '../core/language';
import { message } from './message';

export const noSavedTabs: Text = {
  ja: "集計するタブがまだ選ばれていません。メニュー「自走KPI」→「はじめる」でタブを選ぶか、=KPI_FUNNEL('活動記録'!A:H) のように範囲を指定してください。",
  en: 'No tab has been chosen yet. Choose one in the menu "Jisou KPI" → "Get started", or give a range, for example =KPI_FUNNEL(\'Activity\'!A:H).',
};

export const tabIsGone = message<{ tab: string }>(
  ({ tab }) =>
    `タブ「${tab}」が見つかりません。名前を変えたり消したりしたときは、「はじめる」でタブを選び直してください。`,
  ({ tab }) => `The tab "${tab}" is gone. If it was renamed or removed, choose the tabs again in "Get started".`,
);

export const noTabToRead: Text = {
  ja: '集計できるタブがまだありません。活動を記録したタブを開くか、「はじめる」でタブを選んでください。',
  en: 'There is no tab to count yet. Open the tab that holds your activity, or choose tabs under "Get started".',
};
