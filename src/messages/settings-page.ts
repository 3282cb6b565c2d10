import type { Text } from '../core/language';

/** The page 設定とヘルプ: where everything is, how numbers are counted, what to do when something is not as expected. */
export const settingsPageTexts = {
  settings: { ja: '設定', en: 'Settings' },
  settingsText: {
    ja: '基準日、年度の始まり、休業日、メンバーの所属や在籍などは、シート「KPI設定」に書きます。1行ごとに説明があります。',
    en: 'The as-of day, the fiscal year, closed days, teams and tenure stand in the sheet "KPI settings", each row explained.',
  },
  open: { ja: 'KPI設定を開く', en: 'Open KPI settings' },
  opened: {
    ja: '開きました。書きかえたら、サイドバーのページを開き直してください。',
    en: 'Opened. After a change, open the page in the sidebar again.',
  },
  help: { ja: 'こんなときは', en: 'When something is not as expected' },
  privacy: { ja: 'データの扱い', en: 'Your data' },
  privacyText: {
    ja: 'すべてこのスプレッドシートの中で動き、外には何も送りません。いまあるシートを書きかえることもありません。このアドオンが作ったシートは、いつでも削除できます。',
    en: 'Everything runs inside this spreadsheet and nothing is sent anywhere. Your own sheets are never changed, and every sheet made by the add-on may be deleted at any time.',
  },
} satisfies Record<string, Text>;

/** Questions people have, with an answer that says what to do. */
export const helpTopics: readonly { readonly question: Text; readonly answer: Text }[] = [
  {
    question: { ja: '会議の数字と合わない', en: 'The numbers are not those of our meeting' },
    answer: {
      ja: '「はじめる」の「会議の数字との照合」で、合わない月と理由を確かめてください。読めなかったセルは、その下に理由つきで並びます。',
      en: 'Under "Get started", "Against the figures of your meetings" names the months that differ and why. Cells that could not be read stand below, with reasons.',
    },
  },
  {
    question: { ja: '「まだ判断できません」と出る', en: 'It says that nothing can be told yet' },
    answer: {
      ja: '件数が少ないうちは、偶然との区別がつきません。期間を長くするか、チーム全体で見るか、本人の話から始めてください。',
      en: 'While there are few cases, chance cannot be ruled out. Choose a longer period, look at the whole team, or begin with what the member says.',
    },
  },
  {
    question: { ja: 'ダッシュボードが今日の数字でない', en: 'The dashboard is not of today' },
    answer: {
      ja: 'ファイルを開き直すか、このサイドバーを開くと、基準日が今日になります。KPI設定に基準日があるときは、その日のままです。',
      en: 'Reopen the file, or open this sidebar: the as-of day becomes today. With an as-of day in the KPI settings it stays that day.',
    },
  },
  {
    question: { ja: '数式が #NAME? になる', en: 'A formula shows #NAME?' },
    answer: {
      ja: 'このファイルのメニュー「自走KPI」を一度開いてください。「拡張機能」→「アドオン」→「アドオンを管理」→「このドキュメントで使用」でも使えるようになります。',
      en: 'Open the menu "Jisou KPI" once in this file, or choose Extensions → Add-ons → Manage add-ons → Use in this document.',
    },
  },
  {
    question: { ja: '「Loading…」のまま動かない', en: 'A cell stays at "Loading…"' },
    answer: {
      ja: '開き直しても変わらないときは、範囲を使っている列だけに絞ってください（例: A:H）。NOW() や RAND() のある列は渡せません。',
      en: 'If reopening does not help, give only the columns in use, such as A:H. Columns with NOW() or RAND() cannot be given.',
    },
  },
];
