import type { Text } from '../core/language';

/** What people read on the page that makes dashboards. */
export const dashboardsPageTexts = {
  intro: {
    ja: 'シートの数字とつながった表とグラフを、新しいシートに作ります。いまあるシートには手を加えません。',
    en: 'Makes sheets with tables and charts that follow your numbers. No sheet you have is touched.',
  },
  what: {
    ja: '「KPIダッシュボード」（チーム全体）は必ず作ります。「マイKPI」は、選んだ人の分だけ作ります。',
    en: 'The "KPI dashboard" (whole team) is always made. A "My KPI" sheet is made for those you tick.',
  },
  everybody: {
    ja: 'マイKPIは、このファイルを開ける人なら誰でも見られます。',
    en: 'Everyone who can open this file can see the My KPI sheets.',
  },
  mine: { ja: 'マイKPIを作る人', en: 'My KPI for' },
  hasOne: { ja: '（作成ずみ・いっしょに新しくします）', en: '(there already; renewed with the rest)' },
  make: { ja: 'ダッシュボードを作る', en: 'Make the dashboard' },
  again: { ja: 'ダッシュボードを作り直す', en: 'Make the dashboard again' },
  making: {
    ja: '作っています。人数が多いと1分ほどかかります…',
    en: 'Making the sheets. With many members this takes a minute…',
  },
  stop: { ja: '待つのをやめる', en: 'Stop waiting' },
  stopped: {
    ja: '待つのをやめました。作成は、スプレッドシートの側で続いていることがあります。',
    en: 'Stopped waiting. The sheets may still be in the making.',
  },
  follow: {
    ja: '活動のシートを書きかえると、ダッシュボードの数字も変わります。',
    en: 'When the activity sheet changes, the numbers of the dashboard follow.',
  },
} satisfies Record<string, Text>;
