import { type IssueText, label, many, standing, text } from './issue-text';

/** Whole columns, totals and states. */
export const COLUMNS: Readonly<Record<string, IssueText>> = {
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
  'column-alike': text(
    '同じ指標の別の列',
    'Another column for one metric',
    ({ heading, used }) =>
      `「${heading}」は「${used}」と同じ数字の別の数え方と見て、数えていません（足すと二重になります）。こちらを使うなら、設定の「列」で「${heading}」をその指標に指定してください。`,
    ({ heading, used }) =>
      `"${heading}" was taken as another way to count "${used}", so it is not counted (adding both would count twice). To use it instead, map "${heading}" to the metric in the settings (key "column").`,
  ),
  'columns-summed': text(
    '足した列',
    'Columns added up',
    ({ used, metric }) =>
      `「${used}」は「${label(metric, 'ja')}」の内訳と見て、足して数えました。足さない列は、設定の「列」で「無視」にしてください。`,
    ({ used, metric }) =>
      `"${String(used).replace(/」「/g, '", "')}" were taken as parts of "${label(metric, 'en')}" and added up. Set a column to "ignore" in the settings (key "column") to leave it out.`,
  ),
  'column-undated': text(
    '日付のない件数',
    'Counts without a date',
    ({ heading, count }) => `「${heading}」の${count}件の数字は、いつのものか分からないため数えていません。`,
    ({ heading, count }) => `${many(count, 'figure')} under "${heading}" without a date: not counted.`,
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
  'figure-column': text(
    '件数ではない数字',
    'Figures, not counts',
    ({ heading }) =>
      `「${heading}」は件数ではない数字（時間や点数など）と見て、使わずに1行を1件と数えました。件数なら、設定の「列」で「件数」に指定してください。`,
    ({ heading }) =>
      `"${heading}" was taken for something other than a count (minutes, a score), so each row counts as one. If it is a count, say so in the settings (key "column").`,
  ),
  'week-before-month': text(
    '月をまたぐ週',
    'Week across two months',
    ({ day }) =>
      `表題の月の最初の週は${day}に始まるため、前の月に数えました（週は最初の日の月に入れます）。表題の月の合計とは、その分だけ違います。`,
    ({ day }) =>
      `The first week of the month in the title begins on ${day}, so it counts in the month before (a week belongs to the month of its first day). The month's total differs by as much.`,
  ),
  'note-as-count': text(
    '件数と見た列',
    'Column read as count',
    ({ heading }) =>
      `「${heading}」の数字は、その行の件数と読みました。件数でなければ、設定の「列」で「${heading}」を「無視」にしてください。`,
    ({ heading }) =>
      `The figures under "${heading}" were read as how often each row was done. If they are not, set "${heading}" to "ignore" in the settings (key "column").`,
  ),
  'ordinal-count': text(
    '何回目かの番号',
    'First, second, third',
    ({ heading }) =>
      `「${heading}」は同じ人の行で1、2、3と増えるため、何回目かの番号と見て、1行を1件と数えました。件数なら、設定の「列」で「件数」に指定してください。`,
    ({ heading }) =>
      `"${heading}" goes 1, 2, 3 over the rows of one person, so it was taken for a running number and each row counts as one. If it is a count, say so in the settings (key "column").`,
  ),
  'member-column': text(
    '担当者と見た列',
    'Column read as member',
    ({ heading }) =>
      `担当者の列がないため、「${heading}」の人が行ったものとして数えました。入力だけの人なら、設定の「列」で「${heading}」を「無視」にしてください。`,
    ({ heading }) =>
      `There is no member column, so acts count for whom "${heading}" names. If they only keep the records, set "${heading}" to "ignore" in the settings (key "column").`,
  ),
  'member-in-label': text(
    '名前の中の担当者',
    'Member inside a label',
    ({ value, member }) =>
      `「${value}」などは、「${member}」さんのその指標と読みました。人の名前でなければ、指標と分けて別の列に入れてください。`,
    ({ value, member }) =>
      `"${value}" and the like were read as that metric of ${member}. If it is not a person, put it in a column of its own.`,
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
      `${many(count, 'total')} of a quarter or longer, placed in its first month: no use for comparing months.`,
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
    ({ heading, metric, value, top, bottom, counted }) =>
      `「${heading || label(metric, 'ja')}」は${value}と書かれていますが、件数からは${top} ÷ ${bottom} = ${counted}%です。件数の方を使っています。`,
    ({ heading, metric, value, top, bottom, counted }) =>
      `"${heading || label(metric, 'en')}" says ${value}, but the counts give ${top} ÷ ${bottom} = ${counted}%, which is used.`,
  ),
  'status-snapshot': text(
    'いまの状態',
    'Present state',
    ({ heading, status, count, kind }) =>
      `「${heading}」が「${status}」の${count}行は、いまの状態です${standing(kind, 'ja')}。いつそうなったか分からないため、件数には数えていません。`,
    ({ heading, status, count, kind }) =>
      `${many(count, 'row')} with "${status}" under "${heading}": the present state${standing(kind, 'en')}. It does not say when, so nothing is counted from it.`,
  ),
  'result-of-act': text(
    '活動の結果',
    'Result of an activity',
    ({ heading, status, count }) =>
      `「${heading}」が「${status}」の${count}行は、行われた活動の結果と読みました。いつそうなったか分からないため、「${status}」は件数に数えていません。数えるなら、その日の行を加えてください。活動そのものが行われていないなら、「キャンセル」と書いてください。`,
    ({ heading, status, count }) =>
      `${many(count, 'row')} with "${status}" under "${heading}": read as the result of what was done. It does not say when, so "${status}" is not counted. To count it, add a row of its day. If the act itself did not take place, write "cancelled".`,
  ),
  'unknown-status': text(
    '知らない状態',
    'Unknown status',
    ({ heading, status, count }) =>
      `「${heading}」の「${status}」（${count}行）は、進行中か終わりか分からないため、どちらとも扱っていません。設定の「状態」で、進行中・決定・見送り・辞退のどれかを指定してください。`,
    ({ heading, status, count }) =>
      `"${status}" under "${heading}" (${many(count, 'row')}) does not say whether the case is over, so it is taken as neither. Map it in the settings (key "status"): open, hired, rejected or withdrawn.`,
  ),
};
