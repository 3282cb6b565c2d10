import { message } from './message';

/** Texts of the sidebar's pages. */
export const sidebar = {
  noAnswer: {
    ja: 'スプレッドシートから返事がありません。通信を確かめて、もう一度お試しください。',
    en: 'The spreadsheet does not answer. Check the connection and try again.',
  },
  emptyAnswer: {
    ja: '返事が空でした。もう一度お試しください。続くときは、ファイルを開き直してください。',
    en: 'The answer was empty. Try again; if it happens again, reopen the file.',
  },
  severalAccounts: {
    ja: 'Google に複数のアカウントでログインしていると、この画面は動かないことがあります。アカウントごとに Chrome のプロフィールを分けるか、使うアカウントだけでログインし直してください。',
    en: 'This panel may fail while you are signed in to several Google accounts. Use one Chrome profile for each account, or sign in with this one only.',
  },
  tookTooLong: {
    ja: '計算に時間がかかりすぎて止まりました。集計するタブを減らして、もう一度お試しください。',
    en: 'The calculation took too long and was stopped. Choose fewer tabs and try again.',
  },
  busy: {
    ja: 'いま多くの処理が動いています。1分ほど待ってから、もう一度お試しください。',
    en: 'Many scripts are running right now. Wait a minute and try again.',
  },
  callFailed: {
    ja: (said: string) => `うまくいきませんでした（${said}）。もう一度お試しください。`,
    en: (said: string) => `That did not work (${said}). Please try again.`,
  },
  loading: { ja: 'シートを読んでいます…', en: 'Reading the sheet…' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  cancelled: { ja: '読み込みをやめました。', en: 'Stopped.' },
  retry: { ja: 'もう一度読む', en: 'Read again' },
  language: { ja: 'English', en: '日本語' },
  answered: { ja: '設定に書きました。', en: 'Written to the settings.' },
  answeredMade: {
    ja: '設定に書きました。ダッシュボードにも反映するには、「ほか」の「ダッシュボード」で作り直してください。',
    en: 'Written to the settings. For the dashboards to follow, make them again under "More", "Dashboards".',
  },
  noDataNext: {
    ja: '活動を記録したタブを開いてから、もう一度読んでください。サンプルで試すこともできます。',
    en: 'Open the tab that holds your activity and read again. You can also try the sample.',
  },
  kinds: {
    activity: { ja: '活動', en: 'activity' },
    targets: { ja: '目標', en: 'targets' },
  },
  metric: { ja: '指標', en: 'Metric' },
  stated: { ja: 'シート', en: 'Sheet' },
  counted: { ja: '集計', en: 'Counted' },
  differs: { ja: '（合いません）', en: '(differs)' },
  byMonth: { ja: '月ごとに見る', en: 'Month by month' },
  kind: { ja: '種類', en: 'Kind' },
  tabMember: { ja: '担当者（このタブが1人のものなら）', en: 'Member (if the tab is one person’s)' },
  tabMonth: { ja: '月（このタブがひと月のものなら）', en: 'Month (if the tab is one month’s)' },
  changeTab: { ja: '変える', en: 'Change' },
  toTeam: { ja: 'チームを見る', en: 'View the team' },
  makeNote: {
    ja: '新しいシートに作ります。いまあるシートは変わりません。',
    en: 'It goes to new sheets; yours stay as they are.',
  },
  againNote: {
    ja: 'このアドオンが作ったシートだけを新しくします。ほかのシートは変わりません。',
    en: 'Only sheets made by this add-on are renewed; yours stay as they are.',
  },
  period: { ja: '期間', en: 'Period' },
  tab: { ja: '読むタブ', en: 'Tabs to read' },
  columns: { ja: '列の読み方', en: 'How the columns were read' },
  column: { ja: '列', en: 'Column' },
  heading: { ja: '見出し', en: 'Heading' },
  role: { ja: '読み方', en: 'Read as' },
  stage: { ja: 'ステージ', en: 'Stage' },
  count: { ja: '件数', en: 'Count' },
  next: { ja: '次へ', en: 'To next' },
  funnel: { ja: 'ファネル', en: 'Funnel' },
  funnelNote: {
    ja: '移行率の（ ）は95%の確からしい幅、「–」は前の期間から進んだ分を含むところです。',
    en: 'Brackets after a rate: its likely range (95 %). “–”: cases of earlier periods are among them.',
  },
  unread: { ja: 'そのまま読めなかったところ', en: 'Not taken at face value' },
  showMore: message<{ count: number }>(
    ({ count }) => `ほか${count}件も見る`,
    ({ count }) => `Show ${count} more`,
  ),
  quoted: message<{ text: string }>(
    ({ text }) => `「${text}」`,
    ({ text }) => ` "${text}"`,
  ),
  saveTabs: { ja: 'このタブで集計する', en: 'Use these tabs' },
  saved: {
    ja: '保存しました。=KPI_FUNNEL() だけで、このタブを集計できます。',
    en: 'Saved. =KPI_FUNNEL() alone now counts these tabs.',
  },
  noData: {
    ja: 'まだ集計できるタブがありません。活動を記録したタブを開いてから、もう一度読むか、サンプルで試せます。',
    en: 'There is no tab to count yet. Open the tab that holds your activity and read again, or try the sample.',
  },
  sample: { ja: 'サンプルを新しいタブに作る', en: 'Make a sample in a new tab' },
  questions: { ja: '確認させてください', en: 'Please confirm' },
  totals: { ja: '会議の数字との照合', en: 'Against the figures of your meetings' },
  showRow: { ja: 'この行を見る', en: 'Show this row' },
} satisfies Record<string, unknown>;
