import type { Text } from '../core/language';
import { message } from './message';

interface WrongArgument {
  readonly argument: string;
  readonly given: string;
  readonly expected: string;
  readonly nearest: readonly string[];
}

/** A name of the sheet may be a whole page of text: so much of it stands in an error. */
const SHOWN = 80;

function perhaps(nearest: readonly string[], before: string, between: string, after: string): string {
  if (nearest.length === 0) return '';
  return before + nearest.map((name) => name.slice(0, SHOWN)).join(between) + after;
}

/** The one sentence for a wrong argument: which, what was given, what is expected, what was perhaps meant. */
export const wrongArgument = message<WrongArgument>(
  ({ argument, given, expected, nearest }) =>
    `引数「${argument}」に「${given}」は使えません。${expected}${perhaps(nearest, 'もしかして: ', '、', '')}`,
  ({ argument, given, expected, nearest }) =>
    `Argument "${argument}" cannot be "${given}". ${expected}${perhaps(nearest, ' Did you mean: ', ', ', '?')}`,
);

/** A name that stands nowhere in the sheet. */
export const notFound = message<WrongArgument>(
  ({ argument, given, expected, nearest }) =>
    `引数「${argument}」の「${given}」は、このシートに見つかりません。${expected}${perhaps(nearest, 'もしかして: ', '、', '')}`,
  ({ argument, given, expected, nearest }) =>
    `Argument "${argument}": "${given}" is not in this sheet. ${expected}${perhaps(nearest, ' Did you mean: ', ', ', '?')}`,
);

export const missingArgument = message<{ argument: string; expected: string }>(
  ({ argument, expected }) => `引数「${argument}」がありません。${expected}`,
  ({ argument, expected }) => `Argument "${argument}" is missing. ${expected}`,
);

export const tooManyArguments = message<{ name: string; most: number }>(
  ({ name, most }) => `${name} に渡せる引数は${most}個までです。余分な引数を消してください。`,
  ({ name, most }) => `${name} takes at most ${most} arguments. Remove the extra ones.`,
);

export const emptyRange: Text = {
  ja: "範囲「activity」に値がありません。活動を記録したタブの、見出しの行を含む範囲を指定してください（例: '活動記録'!A:H）。",
  en: 'The range "activity" is empty. Give the range of the tab that holds the activity, heading row included (for example \'Activity\'!A:H).',
};

export const expected = {
  range: {
    ja: "見出しの行を含む範囲を指定してください（例: '活動記録'!A:H）。",
    en: "Give a range with its heading row (for example 'Activity'!A:H).",
  },
  period: {
    ja: '2026-04、2026年度上期、2026年度1Q、2026-W15、先月、直近3か月、2026-04-01..2026-06-30 のように書いてください。空白なら全期間です。',
    en: 'Write it like 2026-04, FY2026, 2026H1, 2026Q1, 2026-W15, last month, last 3 months or 2026-04-01..2026-06-30. Blank means everything.',
  },
  member: {
    ja: 'シートにある担当者名、チーム名、CA、RA、または 全員 を指定してください。',
    en: 'Give a name as it stands in the sheet, a team, CA, RA, or all.',
  },
  metric: {
    ja: '指標の名前（例: 求人応募数、一次面接設定数）か id（例: application_consent）を指定してください。一覧は =KPI_METRICS() で見られます。',
    en: 'Give a metric by name (for example Applications agreed by candidates) or id (application_consent). =KPI_METRICS("en") lists them all.',
  },
  basis: {
    ja: '期間、コホート、段階別、完了 のどれかを指定してください。空白なら期間です。',
    en: 'Give one of: period, cohort, by stage, completed. Blank means period.',
  },
  grain: {
    ja: '日、週、月 のどれかを指定してください。空白なら週です。',
    en: 'Give one of: day, week, month. Blank means week.',
  },
  unit: {
    ja: '月、担当者、求人 のどれかを指定してください。空白なら月です。',
    en: 'Give one of: month, member, job. Blank means month.',
  },
  date: {
    ja: '2026-11-20 のような日付か、日付のセルを指定してください。',
    en: 'Give a date such as 2026-11-20, or a cell with a date.',
  },
  number: {
    ja: '数を指定してください。',
    en: 'Give a number.',
  },
  positive: {
    ja: '0より大きい数を指定してください。',
    en: 'Give a number above 0.',
  },
  text: {
    ja: '振り返りの文か、文の入ったセルを指定してください。',
    en: 'Give a sentence, or cells that hold one each.',
  },
  language: {
    ja: 'ja（日本語）か en（英語）を指定してください。',
    en: 'Give ja (Japanese) or en (English).',
  },
  targets: {
    ja: "目標を書いた範囲を、見出しの行を含めて指定してください（例: '目標'!A:E）。",
    en: "Give the range that holds the targets, heading row included (for example 'Targets'!A:E).",
  },
} satisfies Record<string, Text>;
