import type { Text } from '../core/language';
import { end, type IssueText, many, text } from './issue-text';

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

/** 第1週, 2W, Week 3, 15日: a part of a month that stands nowhere. */
const OF_NO_MONTH = /^第?\d{1,2}(?:週目?|w|日)?$|^w(?:eek|k)?\s*\d$/i;

/** Single cells. */
export const CELLS: Readonly<Record<string, IssueText>> = {
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
    ({ value }) =>
      `「${value}」は${OF_NO_MONTH.test(String(value)) ? '何月のことか書かれていないため、数えていません。表題か列で月を示してください。' : '日付として読めないため、数えていません。'}`,
    ({ value }) =>
      OF_NO_MONTH.test(String(value))
        ? `Nothing says which month "${value}" belongs to, so it is not counted. Name the month in the title or a column.`
        : `"${value}" is not a date that can be read, so it is not counted.`,
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
      `Dates under "${heading}" have no year; ${by === 'neighbours' ? 'the dates around them suggest' : "today's date suggests"} ${first === last ? first : `${first}–${last}`}. A year in the title would settle it.`,
  ),
  'date-swapped': text(
    '月日の入れ替わり',
    'Day and month exchanged',
    ({ heading, count }) => `「${heading}」の${count}件は、入力のときに月と日が入れ替わったと見て直しました。`,
    ({ heading, count }) =>
      `${many(count, 'date')} under "${heading}" had day and month exchanged in typing; put right.`,
  ),
  'date-filled-down': text(
    '空欄の日付',
    'Blank dates',
    ({ heading, count }) => `「${heading}」の空欄${count}行は、上の行と同じ日付と読みました。`,
    ({ heading, count }) => `${many(count, 'blank')} under "${heading}": read as the date above.`,
  ),
  'key-filled-down': text(
    '空欄の項目',
    'Blank cells',
    ({ heading, count }) => `「${heading}」の空欄${count}行は、上の行と同じと読みました。`,
    ({ heading, count }) => `${many(count, 'blank')} under "${heading}": read as the value above.`,
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
  'end-after-date': text(
    '実施のあとの見送り',
    'Done, then a no',
    ({ value, heading, end: kind }) =>
      `「${heading}」の「${value}」は、その日に行われ、${end(kind, 'ja')}になったと読み、1件と数えました。行われていないなら、日付を消してください。`,
    ({ value, heading, end: kind }) =>
      `"${value}" under "${heading}" was read as done on that day with the result ${end(kind, 'en')}; it counts as one. If it did not take place, remove the date.`,
  ),
  'date-vague': text(
    'おおよその日付',
    'Vague date',
    ({ value, heading, day }) =>
      `「${heading}」の「${value}」は、${day}からの期間に1件と読みました。日が決まったら入れ直してください。`,
    ({ value, heading, day }) =>
      `"${value}" under "${heading}" was read as one in the period from ${day}. Enter the day once it is known.`,
  ),
  'count-in-label': text(
    '活動名の中の件数',
    'Count in the activity',
    ({ value, count }) => `「${value}」は、${count}件と数えました。`,
    ({ value, count }) => `"${value}" counts as ${count}.`,
  ),
  'refund-row': text(
    '返金の行',
    'Refund',
    ({ heading }) => `金額がマイナス（返金）の行なので、「${heading}」の件数には数えていません。`,
    ({ heading }) => `The amount is negative (a refund), so the row is not counted under "${heading}".`,
  ),
  'date-moved': text(
    '変更された日付',
    'Date moved',
    ({ value, heading, day }) => `「${heading}」の「${value}」は、変更後の${day}の日付で読みました。`,
    ({ value, heading, day }) => `"${value}" under "${heading}": read as ${day}, the date it was moved to.`,
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
      `"${heading}" repeats on the rows of one candidate and happened once (${many(count, 'repeat')} not counted again).`,
  ),
  'flags-dated': text(
    '印の日付',
    'When the marks happened',
    ({ heading, undated }) =>
      undated === 1
        ? '○や「通過」などの印には日付がないため、期間で分けずに数えました。日付か対象月の列を加えると、月ごとに数えられます。'
        : `○や「通過」などの印には日付がないため、${heading === '' ? '表題の期間' : `「${heading}」の月`}に数えました。実際の月と違うことがあります。`,
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
  'pair-unclear': text(
    '2つの数字',
    'Two figures in a cell',
    ({ heading }) =>
      `「${heading}」の「11/12」のようなセルは、実績と目標のどちらが先か分からないため、数えていません。見出しか表の上に「実績/目標」のように書くと読めます。`,
    ({ heading }) =>
      `Cells such as 11/12 under "${heading}" do not say which is the actual and which the target, so they are not counted. Write "actual/target" (or the other way round) in the heading or above the table.`,
  ),
  'rough-number': text(
    '端数・およその数',
    'Not a plain number',
    ({ value, heading, number }) =>
      `「${heading}」の「${value}」は${number}として数えました。違う場合は数字を直してください。`,
    ({ value, heading, number }) =>
      `"${value}" under "${heading}" was counted as ${number}. If that is wrong, put the plain number.`,
  ),
  'ra-for-ca': text(
    'CAが空欄の行',
    'No CA named',
    ({ heading, count, used }) =>
      `「${heading}」が空欄の${count}行は、「${used}」の人の件数にしました。CAの件数にするには、空欄を埋めてください。`,
    ({ heading, count, used }) =>
      `${many(count, 'row')} without anybody under "${heading}": counted for the person under "${used}". Fill in the blanks to count them for the CA.`,
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
