import type { Text } from '../core/language';

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
];
