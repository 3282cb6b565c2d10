import type { IssueGroup, RowAccount } from '../core/activity/group-issues';
import type { Language, Text } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import { type Message, message } from './message';

/** What KPI_ISSUES says: the kind in two words, then what was made of it and what to do, as a colleague would say it. */

type Values = Readonly<Record<string, string | number>>;

/** What kind of issue it is, and what was done about it or can be. */
export interface IssueText {
  readonly kind: Text;
  readonly handling: Message<Values>;
}

function text(
  ja: string,
  en: string,
  inJapanese: (values: Values) => string,
  inEnglish: (values: Values) => string,
): IssueText {
  return { kind: { ja, en }, handling: message(inJapanese, inEnglish) };
}

function label(metric: string | number | undefined, language: Language): string {
  return METRICS[Number(metric)]?.label[language] ?? '';
}

/** Labels of a comma-separated list of metric indices. */
function labels(list: string | number | undefined, language: Language): string {
  const texts = String(list ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map((part) => label(part, language));
  return language === 'ja' ? texts.map((one) => `「${one}」`).join('') : texts.map((one) => `"${one}"`).join(', ');
}

const ENDS: Readonly<Record<string, Text>> = {
  rejected: { ja: '見送り', en: 'rejected' },
  withdrawn: { ja: '辞退', en: 'withdrawn' },
  hired: { ja: '決定', en: 'hired' },
  open: { ja: '進行中', en: 'open' },
};

function end(kind: string | number | undefined, language: Language): string {
  return ENDS[String(kind)]?.[language] ?? '';
}

const ORDERS: Readonly<Record<string, Text>> = {
  'month-day': { ja: '月/日', en: 'month/day' },
  'day-month': { ja: '日/月', en: 'day/month' },
  'year-month-day': { ja: '年/月/日', en: 'year/month/day' },
};

const ORDER_REASONS: Readonly<Record<string, Text>> = {
  impossible: { ja: '逆の順ではありえない日があるため', en: 'the other order would give days that do not exist' },
  'row-order': { ja: '行が日付順に並ぶため', en: 'the rows are then in order' },
  title: { ja: '表題の期間に合うため', en: 'it fits the period in the title' },
  future: { ja: '逆の順では先の日付になるため', en: 'the other order would lie in the future' },
  sheet: { ja: '同じシートのほかの列に合わせて', en: 'as in the other columns of the sheet' },
  language: {
    ja: '手がかりがないため、この言語で普通の順で',
    en: 'nothing tells, so the usual order of this language',
  },
};

const LABELS: Readonly<Record<string, IssueText>> = {
  'label-inferred': text(
    '意味が複数ある名前',
    'Label with several meanings',
    ({ metric, label: written, others }) =>
      `「${written}」は、まわりの列から「${label(metric, 'ja')}」と読みました。${others === '' ? '違う場合は' : `${labels(others, 'ja')}のことなら、`}設定の「指標」で指定してください。`,
    ({ metric, label: written, others }) =>
      `"${written}" was read as "${label(metric, 'en')}" from what stands beside it. ${others === '' ? 'If it is another' : `If it is ${labels(others, 'en')}`}, say so in the settings (key "metric").`,
  ),
  'unknown-label': text(
    '知らない名前',
    'Unknown label',
    ({ label: written, nearest }) =>
      `「${written}」がどの指標か分からないため、数えていません。${nearest === '' ? '' : `近いのは${labels(nearest, 'ja')}です。`}数えるなら設定の「指標」で指定し、不要なら「除外」にしてください。`,
    ({ label: written, nearest }) =>
      `"${written}" names no metric that is known, so it is not counted. ${nearest === '' ? '' : `Nearest: ${labels(nearest, 'en')}. `}Map it in the settings (key "metric"), or set it to "ignore".`,
  ),
  'unknown-stage': text(
    '知らない名前',
    'Unknown label',
    ({ heading, count }) =>
      `「${heading}」列の日付${count}件は、どの段階か分からないため数えていません。数えるなら設定の「列」で指標を指定してください。`,
    ({ heading, count }) =>
      `The ${count} dates under "${heading}" belong to no stage that is known, so they are not counted. Give the column its metric in the settings (key "column").`,
  ),
  'no-event': text(
    '数えない活動',
    'Not an event',
    ({ label: written }) =>
      `「${written}」は、キャンセルや社内の作業など、KPIの件数にならないものとして数えていません。数えるなら設定の「指標」で指定してください。`,
    ({ label: written }) =>
      `"${written}" is cancelled, missed or in-house work and no KPI, so it is not counted. To count it, map it in the settings (key "metric").`,
  ),
  'ignored-label': text(
    '設定で除外',
    'Ignored by settings',
    () => '設定の「指標」で除外とされているため、数えていません。',
    () => 'The settings ignore this label, so it is not counted.',
  ),
  'no-activity': text(
    '活動が空欄',
    'No activity',
    () => '何をしたかが空欄のため、数えていません。活動の種類を入れてください。',
    () => 'The row does not say what was done, so it is not counted. Fill in the activity.',
  ),
  'label-planned': text(
    '予定',
    'Planned',
    () => '予定として書かれているため、数えていません。実施したら、実施として記録してください。',
    () => 'It is planned, so it is not counted. Log it once it has happened.',
  ),
  'label-target': text(
    '目標の行',
    'Target',
    () => '目標として書かれているため、件数には数えていません。',
    () => 'It is a target, so it is not counted.',
  ),
  'label-rate': text(
    '率・累計など',
    'Rate or running total',
    () => '率・日数・累計は件数ではないため、数えていません。率は件数から計算し直します。',
    () => 'Rates, durations and running totals are no counts. Rates are worked out from the counts.',
  ),
  'end-row': text(
    '選考の終わり',
    'End of a case',
    ({ end: kind }) => `${end(kind, 'ja')}として、その求職者の選考の終わりに読みました。件数には数えていません。`,
    ({ end: kind }) => `Read as the end of this case (${end(kind, 'en')}); it is not counted.`,
  ),
};

const ROWS: Readonly<Record<string, IssueText>> = {
  'total-row': text(
    '合計の行',
    'Total row',
    () => '小計・合計・平均などの行なので、数えていません。',
    () => 'A total, subtotal or average: not counted.',
  ),
  'group-row': text(
    'チームの行',
    'Team row',
    ({ value }) =>
      `「${value}」は1人の名前ではないため、数えていません。チームの合計でなく独自の件数なら、担当者の名前に分けて入れてください。`,
    ({ value }) =>
      `"${value}" is not one person, so the row is not counted. If it is no total of the others, enter the figures by person.`,
  ),
  'group-column': text(
    'チームの列',
    'Team column',
    ({ value }) => `「${value}」は1人の名前ではないため、合計と見て数えていません。`,
    ({ value }) => `"${value}" is not one person: taken as a total, not counted.`,
  ),
  'ignored-member': text(
    '設定で除外',
    'Ignored by settings',
    () => '設定の「担当者」で除外とされているため、数えていません。',
    () => 'The settings ignore this person, so the row is not counted.',
  ),
  'several-members': text(
    '2人の名前',
    'Two people in a cell',
    ({ value }) =>
      `「${value}」には2人以上の名前があるため、担当者なしとして数えました。主担当だけを入れると、その人に数えます。`,
    ({ value }) =>
      `"${value}" names several people, so these are counted without a member. Name one person to count them for that person.`,
  ),
  'cancelled-row': text(
    '実施されていない',
    'Did not take place',
    () => 'キャンセル・延期などと書かれているため、数えていません。',
    () => 'Marked as cancelled or postponed, so it is not counted.',
  ),
  'planned-row': text(
    '予定',
    'Planned',
    () => 'まだ予定と書かれているため、数えていません。',
    () => 'Marked as planned, so it is not counted yet.',
  ),
  'row-without-figures': text(
    '数字のない行',
    'Row without figures',
    () => '数える数字や日付がない行です。休みやこれからの行なら、そのままで問題ありません。',
    () => 'There is nothing to count in these rows. For a day off or a month to come that is fine.',
  ),
  'table-without-counts': text(
    '活動の表ではない',
    'No activity table',
    ({ headings }) =>
      `件数・日付・活動の列が見つからないため、この表（${headings}）は読んでいません。活動の表なら、設定の「列」で役割を指定してください。`,
    ({ headings }) =>
      `This table (${headings}) has no count, stage date or activity, so it is not read. If it should be, give its columns a role in the settings (key "column").`,
  ),
  'double-once': text(
    '同じ行の重複',
    'Same row twice',
    () => 'IDまたは時刻まで同じ行がほかにあるため、1回だけ数えました。',
    () => 'Another row is identical down to its id or time of day, so the act is counted once.',
  ),
  'double-separate': text(
    'まったく同じ行',
    'Identical rows',
    ({ count }) =>
      `上にまったく同じ行があります（${count}行）。1日に2回はよくあるため、別々に数えました。二重入力なら片方を消してください。`,
    ({ count }) =>
      `These ${count} rows repeat a row above in every cell. Two acts a day are normal, so they count separately. Delete them if they were entered twice.`,
  ),
  'summary-table': text(
    '記録のまとめ',
    'Summary of the records',
    () => 'この表は、同じ範囲にある記録を集計したものと同じ数字なので、重ねて数えていません。',
    () => 'This table repeats what the records in the same range add up to, so it is not counted again.',
  ),
  'maybe-summary': text(
    '二重かもしれない',
    'Perhaps counted twice',
    ({ count }) =>
      `この表の${count}件の数字は、下の記録と同じ担当者・月・指標ですが、数が合いません。記録のまとめなら、範囲から外してください（いまは両方数えています）。`,
    ({ count }) =>
      `${count} figures of this table are about the same people, months and metrics as the records, but differ from them. If it is a summary, leave it out of the range (both are counted now).`,
  ),
  'shared-event': text(
    '別の表と同じ出来事',
    'Same event in two tables',
    ({ value, metric, first }) => `「${value}」の${label(metric, 'ja')}は${first}行目にもあるため、1回だけ数えました。`,
    ({ value, metric, first }) => `"${value}", ${label(metric, 'en')}: also in row ${first}, so it is counted once.`,
  ),
  'maybe-shared': text(
    '二重かもしれない',
    'Perhaps counted twice',
    ({ value, metric, first }) =>
      `「${value}」の${label(metric, 'ja')}は、同じ日のものが${first}行目にもあります。同じ出来事なら片方を消すか、求職者IDの列を入れてください（いまは両方数えています）。`,
    ({ value, metric, first }) =>
      `"${value}", ${label(metric, 'en')}: row ${first} has one of the same day. If it is the same event, delete one or add a candidate id (both are counted now).`,
  ),
};

const CELLS: Readonly<Record<string, IssueText>> = {
  'no-date': text(
    '日付が空欄',
    'No date',
    () =>
      '日付が空欄で、上と同じとも読み取れないため、数えていません。日付を入れるか、「空欄は上と同じ」と注記してください。',
    () =>
      'There is no date, and nothing says that a blank means "as above", so it is not counted. Fill in the date, or add a note that blanks mean the date above.',
  ),
  'unreadable-date': text(
    '日付と読めない',
    'Not a date',
    ({ value }) => `「${value}」は日付として読めないため、数えていません。`,
    ({ value }) => `"${value}" is not a date that can be read, so it is not counted.`,
  ),
  'date-order': text(
    '日付の順',
    'Order of day and month',
    ({ heading, order, by }) =>
      `「${heading}」の日付は「${ORDERS[String(order)]?.ja ?? ''}」の順で読みました（${ORDER_REASONS[String(by)]?.ja ?? ''}）。`,
    ({ heading, order, by }) =>
      `Dates under "${heading}" were read as ${ORDERS[String(order)]?.en ?? ''}: ${ORDER_REASONS[String(by)]?.en ?? ''}.`,
  ),
  'date-year': text(
    '年のない日付',
    'Dates without a year',
    ({ heading, first, last, by }) =>
      `「${heading}」の日付には年がないため、${by === 'neighbours' ? 'まわりの日付' : '基準日'}から${first === last ? `${first}年` : `${first}〜${last}年`}と読みました。表題に年を書いておくと確実です。`,
    ({ heading, first, last, by }) =>
      `Dates under "${heading}" have no year; ${by === 'neighbours' ? 'the dates around them' : "today's date"} suggest ${first === last ? first : `${first}–${last}`}. A year in the title would settle it.`,
  ),
  'date-swapped': text(
    '月日の入れ替わり',
    'Day and month exchanged',
    ({ heading, count }) => `「${heading}」の${count}件は、入力のときに月と日が入れ替わったと見て直しました。`,
    ({ heading, count }) =>
      `${count} dates under "${heading}" had day and month exchanged when they were typed; they were put right.`,
  ),
  'date-filled-down': text(
    '空欄の日付',
    'Blank dates',
    ({ heading, count }) => `「${heading}」の空欄${count}行は、上の行と同じ日付と読みました。`,
    ({ heading, count }) => `${count} blanks under "${heading}" were read as the date above.`,
  ),
  'key-filled-down': text(
    '空欄の項目',
    'Blank cells',
    ({ heading, count }) => `「${heading}」の空欄${count}行は、上の行と同じと読みました。`,
    ({ heading, count }) => `${count} blanks under "${heading}" were read as the value above.`,
  ),
  plan: text(
    'これからの予定',
    'Plan',
    ({ value }) => `「${value}」は基準日より先、または予定なので、まだ数えていません。`,
    ({ value }) => `"${value}" lies after the as-of day or is planned, so it is not counted yet.`,
  ),
  'not-yet': text(
    '結果待ち',
    'Not yet',
    ({ value, heading }) => `「${value}」はまだ起きていないものとして、「${heading}」に数えていません。`,
    ({ value, heading }) => `"${value}" has not happened yet, so it is not counted under "${heading}".`,
  ),
  'end-in-cell': text(
    '選考の終わり',
    'End of a case',
    ({ value, heading, end: kind }) =>
      `「${heading}」の「${value}」は、${end(kind, 'ja')}で終わったと読みました。件数には数えていません。`,
    ({ value, heading, end: kind }) =>
      `"${value}" under "${heading}" was read as the end of the case (${end(kind, 'en')}); it is not counted.`,
  ),
  'done-without-date': text(
    '日付のない実施',
    'Done, but no date',
    ({ value, heading }) =>
      `「${heading}」の「${value}」は、いつのことか分からないため数えていません。日付を入れると数えます。`,
    ({ value, heading }) =>
      `"${value}" under "${heading}" does not say when, so it is not counted. Enter the date to count it.`,
  ),
  'implied-stage': text(
    '×から分かる段階',
    'Stage implied by ×',
    ({ heading, next }) => `「${next}」が×なので、空欄の「${heading}」までは進んだと見て数えました。`,
    ({ heading, next }) => `"${next}" is ×, so the blank "${heading}" before it was reached and is counted.`,
  ),
  'unknown-mark': text(
    '読めない印',
    'Unknown mark',
    ({ value, heading }) => `「${heading}」の「${value}」は、○×△のどれか分からないため数えていません。`,
    ({ value, heading }) => `"${value}" under "${heading}" is none of ○ × △, so it is not counted.`,
  ),
  'repeated-stage': text(
    '同じ人の繰り返し',
    'Repeated for one person',
    ({ heading, count }) =>
      `「${heading}」は同じ求職者の行で繰り返されているため、1人1回と数えました（${count}行分は重ねて数えていません）。`,
    ({ heading, count }) =>
      `"${heading}" repeats on the rows of one candidate and happened once (${count} repeats are not counted again).`,
  ),
  'flags-dated': text(
    '○の日付',
    'When the marks happened',
    ({ heading, undated }) =>
      undated === 1
        ? '○には日付がないため、期間で分けずに数えました。日付か対象月の列を加えると、月ごとに数えられます。'
        : `○には日付がないため、${heading === '' ? '表題の期間' : `「${heading}」の月`}に数えました。実際の月と違うことがあります。`,
    ({ heading, undated }) =>
      undated === 1
        ? 'The marks have no date, so they count without a period. A date or month column would allow monthly figures.'
        : `The marks have no date of their own; they are counted in ${heading === '' ? 'the period of the title' : `the month of "${heading}"`}, which may not be when they happened.`,
  ),
  'unreadable-number': text(
    '数字と読めない',
    'Not a number',
    ({ value, heading }) => `「${heading}」の「${value}」は数として読めないため、数えていません。`,
    ({ value, heading }) => `"${value}" under "${heading}" cannot be read as a number, so it is not counted.`,
  ),
  'negative-count': text(
    'マイナスの件数',
    'Negative count',
    ({ value, heading }) => `「${heading}」の「${value}」は数えていません。取り消しなら、元の行を直してください。`,
    ({ value, heading }) =>
      `"${value}" under "${heading}" is not counted. To take something back, correct the row it stands in.`,
  ),
  'no-data': text(
    '休みなど',
    'Away',
    ({ value }) => `「${value}」は休みなどで数字がないものとし、0件とは数えていません。`,
    ({ value }) => `"${value}" means that there is no figure (leave), which is not a 0.`,
  ),
  'error-cell': text(
    'エラーの値',
    'Error value',
    ({ value }) => `「${value}」は読めないため、数えていません（0件としても扱っていません）。元の式を直してください。`,
    ({ value }) => `"${value}" cannot be read, so it is not counted (nor taken as 0). Mend the formula behind it.`,
  ),
  'rate-in-count': text(
    '件数の列の率',
    'Rate in a count column',
    ({ value, heading }) => `「${heading}」は件数の列ですが、「${value}」は率のため数えていません。`,
    ({ value, heading }) => `"${heading}" holds counts, but "${value}" is a rate, so it is not counted.`,
  ),
  'blank-count': text(
    '件数が空欄',
    'Blank count',
    () => '件数の列があるのに空欄のため、数えていません。1件なら1と入れてください。',
    () => 'The count is left blank, so the row is not counted. Enter 1 if it was one.',
  ),
  'money-undated': text(
    '計上日のない金額',
    'Amount without a date',
    ({ value, heading }) => `「${heading}」の「${value}」は、承諾日などの計上する日がないため、売上に数えていません。`,
    ({ value, heading }) =>
      `"${value}" under "${heading}" has no acceptance date to be booked on, so it is not counted as revenue.`,
  ),
};

const COLUMNS: Readonly<Record<string, IssueText>> = {
  'column-planned': text(
    '予定・見込みの列',
    'Planned or forecast',
    ({ heading }) => `「${heading}」は予定や見込みのため、数えていません。`,
    ({ heading }) => `"${heading}" is planned or forecast, so it is not counted.`,
  ),
  'column-previous': text(
    '前期の列',
    'Earlier period',
    ({ heading }) => `「${heading}」は前の期間の数字のため、数えていません。`,
    ({ heading }) => `"${heading}" is about an earlier period, so it is not counted.`,
  ),
  'column-cumulative': text(
    '累計の列',
    'Running total',
    ({ heading }) => `「${heading}」は累計のため、数えていません（数えると二重になります）。`,
    ({ heading }) => `"${heading}" is a running total; counting it would count things twice.`,
  ),
  'column-undated': text(
    '日付のない件数',
    'Counts without a date',
    ({ heading, count }) => `「${heading}」の${count}件の数字は、いつのものか分からないため数えていません。`,
    ({ heading, count }) => `The ${count} figures under "${heading}" do not say when, so they are not counted.`,
  ),
  'other-date-column': text(
    '使わなかった日付',
    'Date not used',
    ({ heading, used }) =>
      `「${heading}」は活動の日付ではないと見て、「${used}」の日付で数えました。逆なら設定の「列」で指定してください。`,
    ({ heading, used }) =>
      `"${heading}" was taken not to be the date of the event; "${used}" was used. If it is the other way round, say so in the settings (key "column").`,
  ),
  'text-column': text(
    '文章の列',
    'Text, not counts',
    ({ heading }) => `「${heading}」には件数も日付もないため、数えていません。`,
    ({ heading }) => `"${heading}" holds neither counts nor dates, so it is not counted.`,
  ),
  'member-from-title': text(
    '題名から読んだ担当者',
    'Member from the title',
    ({ value }) => `題名から「${value}」さんの表と読みました。違う場合は、表の上に「担当: 名前」の行を入れてください。`,
    ({ value }) =>
      `The title says that these are ${value}'s figures. If not, put a line such as "Consultant: name" above the table.`,
  ),
  'rows-as-events': text(
    '題名から読んだ指標',
    'Metric from the title',
    ({ metric, count }) =>
      `題名から、各行を「${label(metric, 'ja')}」1件と読みました（${count}件）。違う場合は、活動の列を入れてください。`,
    ({ metric, count }) =>
      `The title says what the rows are: each counts as one "${label(metric, 'en')}" (${count} in all). If not, add an activity column.`,
  ),
  'coarse-period': text(
    '月より長い期間',
    'Longer than a month',
    ({ count }) => `四半期や年の合計${count}件は、その期間の最初の月に置きました。月ごとの比較には使えません。`,
    ({ count }) =>
      `${count} totals of a quarter or longer are placed in its first month; they are no use for comparing months.`,
  ),
  'total-mismatch': text(
    '合計が合わない',
    'Total does not add up',
    ({ heading, stated, counted }) =>
      `「${heading}」の合計は${stated}と書かれていますが、足すと${counted}です。数え直した方を使っています。合計の式の範囲を確かめてください。`,
    ({ heading, stated, counted }) =>
      `"${heading}" says ${stated}, but it adds up to ${counted}, which is used. Check the range of the formula.`,
  ),
  'rate-differs': text(
    '率が件数と合わない',
    'Rate differs from counts',
    ({ heading, value, top, bottom, counted }) =>
      `「${heading}」は${value}と書かれていますが、件数からは${top} ÷ ${bottom} = ${counted}%です。件数の方を使っています。`,
    ({ heading, value, top, bottom, counted }) =>
      `"${heading}" says ${value}, but the counts give ${top} ÷ ${bottom} = ${counted}%, which is used.`,
  ),
  'status-snapshot': text(
    'いまの状態',
    'Present state',
    ({ heading, status, count, kind }) =>
      `「${heading}」が「${status}」の${count}行は、いまの状態です（${end(kind, 'ja')}）。いつそうなったか分からないため、件数には数えていません。`,
    ({ heading, status, count, kind }) =>
      `${count} rows are "${status}" under "${heading}": the present state (${end(kind, 'en')}). It does not say when, so nothing is counted from it.`,
  ),
  'unknown-status': text(
    '知らない状態',
    'Unknown status',
    ({ heading, status, count }) =>
      `「${heading}」の「${status}」（${count}行）は、進行中か終わりか分からないため、どちらとも扱っていません。設定の「状態」で、進行中・決定・見送り・辞退のどれかを指定してください。`,
    ({ heading, status, count }) =>
      `"${status}" under "${heading}" (${count} rows) does not say whether the case is over, so it is taken as neither. Map it in the settings (key "status"): open, hired, rejected or withdrawn.`,
  ),
};

const MISSING_COLUMN: Readonly<Record<string, Text>> = {
  'event-log': {
    ja: '活動の種類に「一次面接設定」を加え、日程が決まった日に1行入れる',
    en: 'log an activity "1st interview arranged" on the day it is arranged',
  },
  'stage-dates': { ja: '「一次面接設定日」の列を1つ加える', en: 'add one column, "1st interview arranged date"' },
  flags: { ja: '「一次面接設定」の○×の列を1つ加える', en: 'add one column of marks, "1st interview arranged"' },
  counts: { ja: '「一次面接設定数」の列を1つ加える', en: 'add one column, "1st interviews arranged"' },
  'cross-tab': {
    ja: '「一次面接設定数」の行（または列）を1つ加える',
    en: 'add one row or column, "1st interviews arranged"',
  },
};

const SHEET: Readonly<Record<string, IssueText>> = {
  'member-merged': text(
    '名前の表記',
    'Spelling of a name',
    ({ value, into }) =>
      `「${value}」は「${into}」と同じ人と読みました。別の人なら、設定の「担当者」で分けてください。`,
    ({ value, into }) =>
      `"${value}" was read as "${into}". If they are two people, say so in the settings (key "member").`,
  ),
  'member-unclear': text(
    'だれか分からない名前',
    'Unclear name',
    ({ value, candidates }) =>
      `「${value}」は「${candidates}」のことか分からないため、別の人として数えました。同じ人なら設定の「担当者」で指定してください。`,
    ({ value, candidates }) =>
      `"${value}" may be ${candidates}; counted as a person of its own. If it is the same person, say so in the settings (key "member").`,
  ),
  'missing-key-metric': text(
    '足りない指標',
    'Missing metric',
    ({ metric, shape, total }) =>
      `「${label(metric, 'ja')}」がこのシートからは読めません${total === 1 ? '（面接設定の延べ数だけがあります）' : ''}。自分の行動で動かせて成約につながりやすい指標です。${(MISSING_COLUMN[String(shape)] ?? MISSING_COLUMN['counts']!).ja}だけで、見られるようになります。`,
    ({ metric, shape, total }) =>
      `"${label(metric, 'en')}" cannot be read from this sheet${total === 1 ? ' (it has interviews of all stages only)' : ''}. It is the metric one can move that tends to lead to placements: ${(MISSING_COLUMN[String(shape)] ?? MISSING_COLUMN['counts']!).en}, and it can be followed.`,
  ),
  'nothing-counted': text(
    '数えたものがない',
    'Nothing counted',
    () => '見出しは読めましたが、数えられる行が1つもありませんでした。下の理由を確かめてください。',
    () => 'The headings were read, but not one row could be counted. See the reasons below.',
  ),
  'sheet-without-dates': text(
    '日付がない',
    'No dates',
    () => '日付がないため、期間や推移では分けられません。対象月か日付の列を1つ加えると、分けられます。',
    () =>
      'There are no dates, so nothing can be split by period or followed over time. One date or month column would change that.',
  ),
  'sheet-without-members': text(
    '担当者がない',
    'No members',
    () => '担当者の列がないため、全体だけを数えました。「担当」の列を1つ加えると、人ごとに見られます。',
    () =>
      'There is no member column, so only the whole is counted. One column for the consultant would give figures by person.',
  ),
  'totals-only': text(
    '件数だけの表',
    'Totals only',
    () =>
      '求職者の列がないため、だれがどこまで進んだかは追えません（コホートの移行率など）。期間の件数と率は出せます。',
    () =>
      'There is no candidate column, so cases cannot be followed (cohort rates and so on). Counts and rates of a period work.',
  ),
};

/** All issues, by code. */
export const ISSUES: Readonly<Record<string, IssueText>> = { ...LABELS, ...ROWS, ...CELLS, ...COLUMNS, ...SHEET };

/** Headings of KPI_ISSUES. */
export const ISSUE_COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['行', '列', '値', '種類', '扱い'],
  en: ['Row', 'Column', 'Value', 'Kind', 'Handling'],
};

/** Several headings stand inside one pair of quotes of the text: close and open it between them. */
function headingsText(headings: readonly string[], language: Language): { readonly heading?: string } {
  return headings.length > 1 ? { heading: headings.join(language === 'ja' ? '」「' : '", "') } : {};
}

/** Kind and handling of a group of alike issues. An unknown code is a bug and says so. */
export function issueText(group: IssueGroup, language: Language): { readonly kind: string; readonly handling: string } {
  const found = ISSUES[group.code];
  if (found === undefined) throw new Error(`no text for issue ${group.code}`);
  const all = { value: group.value, count: group.values['count'] ?? group.count };
  const values = { ...group.values, ...all, ...headingsText(group.headings, language) };
  return { kind: found.kind[language], handling: found.handling[language](values) };
}

/** Kind of the last row of KPI_ISSUES. */
export const ACCOUNT_KIND: Text = { ja: '行の内訳', en: 'All rows' };

/** Adds up the rows of the sheet. */
export const accountText = message<RowAccount>(
  ({ rows, headings, counted, blank, leftOut }) =>
    `全${rows}行 = 見出し・注記 ${headings} + 数えた行 ${counted} + 空白 ${blank} + 数えなかった行 ${leftOut}`,
  ({ rows, headings, counted, blank, leftOut }) =>
    `${rows} rows = ${headings} ${headings === 1 ? 'heading or note' : 'headings and notes'} + ${counted} counted + ${blank} blank + ${leftOut} left out`,
);
