import { message } from './message';

/** Tabs that came later and seem to go with those that are counted. */
export const newTabTexts = {
  alike: message<{ tab: string; metrics: string }>(
    ({ tab }) => `新しいタブ「${tab}」があります。集計に加えますか?`,
    ({ tab }) => `There is a new tab, "${tab}". Count it as well?`,
  ),
  more: message<{ tab: string; metrics: string }>(
    ({ tab, metrics }) => `タブ「${tab}」に、いまの集計にない${metrics}があります。集計に加えますか?`,
    ({ tab, metrics }) => `The tab "${tab}" holds ${metrics}, which are not counted yet. Count it as well?`,
  ),
  add: { ja: '加える', en: 'Count it' },
  leave: { ja: '加えない', en: 'Leave it out' },
  title: { ja: '新しいタブ', en: 'New tab' },
  /** Said after a tab was added. */
  added: {
    ja: '集計に加えました。ダッシュボードがあるときは、作り直すとそちらにも入ります。',
    en: 'Counted from now on. If you have dashboards, make them again to include it.',
  },
  left: { ja: '加えませんでした。もう聞きません。', en: 'Left out; you will not be asked again.' },
};
