import { type IssueText, label, many, text } from './issue-text';

/** Whole rows. */
export const ROWS: Readonly<Record<string, IssueText>> = {
  'total-row': text(
    '合計の行',
    'Total row',
    () => '小計・合計・平均などの行なので、数えていません。',
    () => 'A total, subtotal or average: not counted.',
  ),
  'target-row': text(
    '目標の行',
    'Row of targets',
    () => '目標として読みました。件数には数えていません。',
    () => 'Read as targets; not counted.',
  ),
  'side-row': text(
    '率・差・見込みなどの行',
    'Rates, forecasts and the like',
    () => '目標・率・差・累計・見込み・前の期間などの行なので、件数には数えていません。率は件数から計算し直します。',
    () =>
      'Targets, rates, differences, running totals, forecasts or an earlier period: not counted. Rates are worked out from the counts.',
  ),
  'own-output': text(
    '関数の結果',
    'Result of a function',
    ({ value }) => `${value} の結果なので、数えていません（数えると二重になります）。`,
    ({ value }) => `The result of ${value}: counting it would count things twice.`,
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
  'several-units': text(
    '1行に2件以上',
    'Several in one row',
    ({ value, count }) =>
      `「${value}」には${count}件あるようですが、1行なので1件と数えました。${count}件なら、行を分けるか、「件数」の列に${count}と入れてください。`,
    ({ value, count }) =>
      `"${value}" seems to name ${count}, but the row counts as one. If there were ${count}, write a row for each, or put ${count} in a count column.`,
  ),
  'cancelled-row': text(
    '実施されていない',
    'Did not take place',
    () => 'キャンセル・延期などと書かれているため、数えていません。',
    () => 'Marked as cancelled or postponed, so it is not counted.',
  ),
  'fell-through': text(
    '取消になった成約',
    'Placement that fell through',
    ({ value }) =>
      `「${value}」とあるため、この行の売上と入社は数えていません。推薦や内定承諾など、実際にあった段階は数えています。一部だけ返金した場合は、返金後の金額に直してこの言葉を外してください。`,
    ({ value }) =>
      `The row says "${value}", so its fee and start are not counted; the stages that did happen are. If only part was paid back, enter what remains and take the remark out.`,
  ),
  'shared-row': text(
    '按分',
    'Shared between members',
    ({ value, heading }) =>
      `「${heading}」が「${value}」なので、この行の段階はその割合だけ、その人の件数にしました。金額は書かれているまま足しています。`,
    ({ value, heading }) =>
      `"${heading}" says "${value}", so the stages of this row count for that part only. Amounts are taken as written.`,
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
      `${many(count, 'row')} the same as a row above in every cell. Two acts a day are normal, so each counts. Delete what was entered twice.`,
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
      `${many(count, 'figure')} of this table ${Number(count) === 1 ? 'is' : 'are'} about the same people, months and metrics as the records, but differ${Number(count) === 1 ? 's' : ''} from them. If it is a summary, leave it out of the range (both are counted now).`,
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
