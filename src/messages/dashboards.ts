import type { Language, Text } from '../core/language';
import { message } from './message';

/** What people read on the sheets the add-on makes: KPI計算, KPIデータ, KPIダッシュボード and マイKPI. */

export const sheetNames = {
  calculation: { ja: 'KPI計算', en: 'KPI calculation' },
  data: { ja: 'KPIデータ', en: 'KPI data' },
  dashboard: { ja: 'KPIダッシュボード', en: 'KPI dashboard' },
} satisfies Record<string, Text>;
export const mineName = message<{ member: string }>(
  ({ member }) => `マイKPI ${member}`,
  ({ member }) => `My KPI ${member}`,
);

export const calculationTexts = {
  title: {
    ja: 'KPI計算：ダッシュボードの数字は、すべてこのシートの数式から来ています。基準日と期間は、ファイルを開いたときとサイドバーを使ったときに新しくなります。',
    en: 'KPI calculation: every number of the dashboards comes from the formulas of this sheet. The as-of day and the period are renewed when the file is opened and when the sidebar is used.',
  },
  asOf: { ja: '基準日', en: 'As of' },
  period: { ja: '期間', en: 'Period' },
  fixed: { ja: '基準日の固定', en: 'As-of day fixed' },
  lastMonth: { ja: '終わった最後の月', en: 'Last finished month' },
  /** Stands in the cell when the settings hold a 基準日. */
  isFixed: { ja: '固定', en: 'fixed' },
  blocks: {
    funnel: { ja: 'ファネル', en: 'Funnel' },
    trends: { ja: '推移といつもの振れ幅', en: 'History and usual range' },
    stalled: { ja: '止まっている人', en: 'Waiting without a move' },
    pace: { ja: '目標といまの位置', en: 'Targets and where they stand' },
    members: { ja: '担当ごとの件数', en: 'Counts by member' },
  },
} as const satisfies Record<string, unknown>;

export const dataTitle: Text = {
  ja: 'KPIデータ：選んだタブを1つにつないだものです。書きかえるときは、元のタブを書きかえてください。',
  en: 'KPI data: the chosen tabs in one. To change something, change the original tab.',
};

/** The text that stands in for an Excel-like date pattern in TEXT(): the same letters in Japanese and English sheets. */
export const datePatterns: Readonly<Record<'day' | 'month', Text>> = {
  day: { ja: 'yyyy年m月d日', en: 'd mmm yyyy' },
  month: { ja: 'yyyy年m月', en: 'mmm yyyy' },
};

export const dashboardTexts = {
  title: { ja: 'KPIダッシュボード', en: 'KPI dashboard' },
  asOfAfter: { ja: '時点の数字です', en: '' },
  asOfBefore: { ja: '', en: 'As of ' },
  asOfFixed: { ja: '（KPI設定の基準日）', en: ' (the as-of day of the settings)' },
  stale: {
    ja: '今日の数字ではありません。このファイルを開き直すか、メニュー「自走KPI」→「チームを見る」を開くと、新しくなります。',
    en: 'These are not today’s numbers. Reopen the file, or open the menu "Jisou KPI" → "View the team", to renew them.',
  },
  period: { ja: '期間: ', en: 'Period: ' },
  waiting: {
    ja: '計算しています。しばらくたっても変わらないときは、メニュー「表示」→「非表示のシート」で「{sheet}」を開き、出ている理由を見てください。',
    en: 'Calculating. If this stays, open "{sheet}" from the menu View → Hidden sheets and see the reason there.',
  },
  funnel: { ja: 'ファネル', en: 'Funnel' },
  funnelHead: {
    ja: ['ステージ', '件数', '次への移行率', '95%の幅', '最初から'],
    en: ['Stage', 'Count', 'To next', '95% range', 'From first'],
  },
  figures: { ja: 'いまの数字', en: 'Where the team stands' },
  /** The third is the last finished month, the fifth says what to make of it; by formula. */
  figuresHead: {
    ja: ['指標', 'この期間', '', 'いつもの月', ''],
    en: ['Metric', 'This period', '', 'Usual month', ''],
  },
  /** Heading over what is said of the last finished month. */
  monthWas: { ja: '{month}&"は"', en: '{month}&" was"' },
  inside: { ja: 'いつもの範囲', en: 'as usual' },
  running: { ja: '（途中）', en: ' (in progress)' },
  insideSentence: {
    ja: '{month}&"に、いつもの振れ幅を外れた数字はありません。"',
    en: '{month}&": nothing left its usual range."',
  },
  outsideSentence: {
    ja: '{month}&"は、"&{names}&"がいつもの振れ幅を外れました。何が変わったか、話を聞いてみましょう。"',
    en: '{month}&": outside the usual range:"&{names}&". Ask what has changed."',
  },
  /** Below the table of months: what its two middle columns are. */
  rangeNote: { ja: '下限と上限は、いつもの振れ幅です。', en: '' },
  trialNote: {
    ja: 'いつもの振れ幅は、終わった月が12か月そろうまでは目安です。',
    en: 'Until twelve months are over, the usual range is a first estimate.',
  },
  funnelNote: {
    ja: '移行率は、期間に起きた件数どうしの比です。「–」は前の期間から進んだ分を含むため率にならないところ、うすい字は5件未満です。',
    en: 'Rates compare what happened in the period. “–”: cases of earlier periods are among them, so there is no rate. Light type: fewer than 5.',
  },
  trend: { ja: 'チームの推移', en: 'The team’s history' },
  trendHead: {
    ja: ['月', '件数', '下限', '上限', 'いつもと比べて'],
    en: ['Month', 'Count', 'Usual low', 'Usual high', 'Against usual'],
  },
  stalled: { ja: '止まっている人', en: 'Waiting without a move' },
  stalledHead: { ja: ['求職者', '日数', '担当者', 'いまの段階'], en: ['Candidate', 'Days', 'Member', 'Stage'] },
  stalledMany: {
    ja: '"7日以上動きのない人は"&{count}&"人です（長い順に{shown}人まで）。"',
    en: '{count}&" have not moved for 7 days or more (the longest {shown} shown)."',
  },
  stalledMissing: {
    ja: 'このシートからは出せません（求職者ごとの段階の記録が必要です）。',
    en: 'Not available from this sheet: it takes a record of each candidate’s stages.',
  },
  stalledLong: {
    ja: '"このほかに、{days}日を超えて動きのない人が"&{count}&"人います。"',
    en: '" Besides, "&{count}&" for more than {days} days."',
  },
  members: { ja: '担当ごとの件数', en: 'Counts by member' },
  membersHead: { ja: '担当者', en: 'Member' },
  membersNote: { ja: 'シートに出てくる順です。順位ではありません。', en: 'In the order of the sheet, not a ranking.' },
  membersMore: {
    ja: '"ほかに"&{count}&"人います。サイドバーの「ダッシュボード」で作り直すと、行が増えます。"',
    en: '{count}&" more: make the dashboard again in the sidebar to get their rows."',
  },
  print: {
    ja: '印刷は A4 縦・「幅に合わせる」で1〜2枚に収まります。',
    en: 'Prints on one or two A4 pages, portrait, "fit to width".',
  },
} as const satisfies Record<string, unknown>;

export const mineTexts = {
  noTarget: { ja: '目標はまだありません。', en: 'No target yet.' },
  howTarget: {
    ja: '件数の目標を置くと、ここに「あと何件」が出ます。',
    en: 'Set one for a count of your own to see here what is short.',
  },
  reached: { ja: '目標の件数に届いています。', en: 'The target has been reached.' },
  short: { ja: '"あと"&{need}&"件（残り"&{days}&"営業日）"', en: '{need}&" to go ("&{days}&" business days left)"' },
  tomorrow: {
    ja: '"明日は"&{count}&"件で足ります（"&{words}&"のペース）"',
    en: '"Tomorrow, "&{count}&" would be enough ("&{words}&")"',
  },
  inside: {
    ja: '{month}&"は"&{count}&"件。いつもの振れ幅（"&{low}&"〜"&{high}&"件）の中です。"',
    en: '{month}&": "&{count}&", inside the usual range ("&{low}&" to "&{high}&")."',
  },
  outside: {
    ja: '{month}&"は"&{count}&"件。いつもの振れ幅（"&{low}&"〜"&{high}&"件）に比べて、"&{change}&"です。何が変わったか、ふり返ってみましょう。"',
    en: '{month}&": "&{count}&", "&{change}&" for the usual range ("&{low}&" to "&{high}&"). What has changed?"',
  },
  noRange: {
    ja: 'いつもの振れ幅は、終わった月が6つたまると出ます。',
    en: 'The usual range appears once six months are over.',
  },
  /** The word that KPI_TREND's 変化 holds when a month is outside. */
  usualWord: { ja: 'いつもより', en: 'usual' },
  next: {
    ja: '明日の一手（下の枠に書いてください。日が変わると「これまでの一手」に移ります）',
    en: 'My next step (write it in the box; on the next day it moves to "Steps so far")',
  },
  targets: { ja: '目標といまの位置', en: 'Targets and where they stand' },
  targetsHead: {
    ja: ['指標', 'いま', '目標', '今日までの目安', 'あと', 'これからのペース'],
    en: ['Metric', 'Now', 'Target', 'Pace by today', 'To go', 'Pace from here'],
  },
  partner: { ja: 'あわせて見守る', en: 'To watch alongside' },
  partnerFew: {
    ja: '{name}&"：まだ件数が少なく、率では見られません（n="&{n}&"）"',
    en: '{name}&": too few to look at as a rate (n="&{n}&")"',
  },
  partnerRate: {
    ja: '{name}&"："&{rate}&"（"&{low}&"〜"&{high}&"、n="&{n}&"）"',
    en: '{name}&": "&{rate}&" ("&{low}&"–"&{high}&", n="&{n}&")"',
  },
  history: { ja: 'これまでの推移', en: 'How it went so far' },
  agreed: { ja: '1on1で決めた一歩', en: 'Agreed in 1-on-1s' },
  insights: { ja: '分かったこと', en: 'What I have learned' },
  log: { ja: 'これまでの一手', en: 'Steps so far' },
  logHead: { ja: ['書いたころ', '一手'], en: ['Written about', 'Step'] },
} as const satisfies Record<string, unknown>;

export const mineTitle = message<{ name: string }>(
  ({ name }) => `マイKPI　${name}`,
  ({ name }) => `My KPI: ${name}`,
);

/** A formula's text with its parts filled in: `{count}` → the formula part of that name. */
export function formulaText(text: Text, language: Language, parts: Readonly<Record<string, string>>): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}

// What the sidebar says when sheets were made

export const madeSheets = message<{ names: string }>(
  ({ names }) => `${names}を作りました。`,
  ({ names }) => `Made ${names}.`,
);
export const renewedSheets = message<{ names: string }>(
  ({ names }) => `${names}を新しくしました。`,
  ({ names }) => `Renewed ${names}.`,
);
export const keptEdited = message<{ old: string; made: string }>(
  ({ old, made }) => `「${old}」には手で加えられた変更があるので、そのまま残し、「${made}」を別に作りました。`,
  ({ old, made }) => `"${old}" was changed by hand, so it stays as it is; "${made}" was made beside it.`,
);
export const volatileColumns = message<{ tab: string; columns: string }>(
  ({ tab, columns }) => `「${tab}」の${columns}列には NOW() や RAND() があり、関数に渡せないため、範囲から外しました。`,
  ({ tab, columns }) =>
    `Column ${columns} of "${tab}" uses NOW() or RAND(), which functions must not be given, and is left out of the range.`,
);
export const nameTaken = message<{ name: string }>(
  ({ name }) => `名前付き範囲「${name}」はほかで使われているので、そのままにしました。`,
  ({ name }) => `The named range "${name}" is used elsewhere and was left as it is.`,
);
export const periodChanged: Text = {
  ja: 'ダッシュボードの期間を変えました。',
  en: 'The dashboards show that period now.',
};
export const noDashboard: Text = {
  ja: 'ダッシュボードがまだありません。先に「ダッシュボードを作る」を押してください。',
  en: 'There is no dashboard yet. Make it first.',
};
