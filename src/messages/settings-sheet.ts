import type { Language, Text } from '../core/language';
import type { SettingKey } from '../core/settings/setting-words';

export const settingsSheetName: Text = { ja: 'KPI設定', en: 'KPI settings' };

export const settingsHeading = {
  values: {
    ja: ['設定', '値1', '値2', '値3', '値4', '値5'],
    en: ['Key', 'Value 1', 'Value 2', 'Value 3', 'Value 4', 'Value 5'],
  },
  help: { ja: '説明', en: 'What it does' },
} as const;

/** The keys that every settings sheet starts with; the others appear with the first answer that needs them. */
export const settingsRows: readonly { readonly key: Text; readonly help: Text }[] = [
  {
    key: { ja: '基準日', en: 'as_of' },
    help: {
      ja: '「今日」として扱う日（例: 2026-11-20）。空白なら実際の今日です。',
      en: 'The day that counts as today, for example 2026-11-20. Blank: the real one.',
    },
  },
  {
    key: { ja: '年度開始月', en: 'fiscal_start' },
    help: {
      ja: '1〜12。空白なら4月始まりです（英語のシートでは1月）。',
      en: '1–12. Blank: January (April in a Japanese sheet).',
    },
  },
  {
    key: { ja: '言語', en: 'language' },
    help: {
      ja: 'ja か en。空白ならシートの見出しに合わせます。',
      en: 'ja or en. Blank: the language of the headings.',
    },
  },
  {
    key: { ja: '祝日', en: 'holidays' },
    help: { ja: 'jp（日本の祝日を休みにする）か none。', en: 'jp (Japanese national holidays) or none.' },
  },
  {
    key: { ja: '休業日', en: 'closed' },
    help: {
      ja: '会社の休み。値1に日付か期間（例: 2026-12-29..2027-01-03）。行を増やせます。',
      en: 'Days the company is closed: a day or a range such as 2026-12-29..2027-01-03. Add rows as needed.',
    },
  },
  {
    key: { ja: '単価', en: 'fee' },
    help: { ja: '1決定あたりの売上（例: 90万円）。', en: 'Revenue for one placement, for example 8000.' },
  },
  {
    key: { ja: '所属', en: 'team' },
    help: {
      ja: '値1に担当者、値2にチーム、値3に役割（CA・RA・両面）。行を増やせます。',
      en: 'Member, team, role (CA, RA or both). Add rows as needed.',
    },
  },
  {
    key: { ja: '在籍', en: 'tenure' },
    help: {
      ja: '値1に担当者、値2に入社日、値3に退職日。途中で入った人・抜けた人だけ書けば足ります。',
      en: 'Member, first day, last day. Only people who joined or left need a row.',
    },
  },
  {
    key: { ja: '休み', en: 'absence' },
    help: { ja: '値1に担当者、値2に日付か期間。', en: 'Member, then a day or a range.' },
  },
  {
    key: { ja: '言い方', en: 'wording' },
    help: {
      ja: '1on1の言い方。値1に「一人称」「相手」「最初の問い」「答え合わせ」「次の一歩」のどれか、値2に自社の言葉（例: 僕、○○君）。{指標} {件数} {期間} {相手} {自分} は、そのときのものに置きかわります。行を増やせます。',
      en: 'Words of the 1-on-1. Value 1: me, you, first question, compare or next step; value 2: your own words. {metric} {count} {period} {you} {me} are filled in. Add rows as needed.',
    },
  },
];

/** What a row says that appears with an answer or a choice. */
export const settingsHelp: Readonly<Partial<Record<SettingKey, Text>>> = {
  sheet: {
    ja: '読むタブ。値1にタブ名、値2に種類（活動・目標・除外）、値3に担当者、値4にチーム、値5に月。',
    en: 'A tab to read: its name, kind (activity, targets or ignore), member, team, month.',
  },
  column: { ja: '列の見出しと、その読み方。', en: 'A column heading, and what it is read as.' },
  metric: {
    ja: 'シートでの書き方と、指標（数えないものは除外）。',
    en: 'A spelling in the sheet, and its metric (or ignore).',
  },
  member: {
    ja: 'シートでの書き方と、担当者の名前（除外もできます）。',
    en: 'A spelling in the sheet, and whose name it is (or ignore).',
  },
  status: {
    ja: 'シートでの書き方と、その意味（進行中・決定・見送り・辞退）。',
    en: 'A status in the sheet, and what it means (open, hired, rejected or withdrawn).',
  },
  target: {
    ja: '目標。値1に担当者、値2に指標、値3に期間、値4に目標値。',
    en: 'A target: member, metric, period, value.',
  },
  wording: { ja: '1on1で使う言葉。', en: 'Words used in the 1-on-1.' },
  answer: {
    ja: '×の目標への答え（置き換える・評価用・あとで）。',
    en: 'The answer to a flagged target (replace, evaluation or later).',
  },
};

/** Lists to choose from: which value of the row they are for (from 1), and the words. Any other text is taken, too. */
export const settingsLists: Readonly<
  Partial<
    Record<SettingKey, { readonly column: number; readonly words: Readonly<Record<Language, readonly string[]>> }>
  >
> = {
  language: { column: 1, words: { ja: ['ja', 'en'], en: ['en', 'ja'] } },
  holidays: { column: 1, words: { ja: ['jp', 'none'], en: ['jp', 'none'] } },
  sheet: { column: 2, words: { ja: ['活動', '目標', '除外'], en: ['activity', 'targets', 'ignore'] } },
  team: { column: 3, words: { ja: ['CA', 'RA', '両面'], en: ['CA', 'RA', 'both'] } },
  status: {
    column: 2,
    words: { ja: ['進行中', '決定', '見送り', '辞退'], en: ['open', 'hired', 'rejected', 'withdrawn'] },
  },
};
