import type { Text } from '../core/language';
import { type IssueText, label, text } from './issue-text';

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

/** The sheet as a whole. */
export const SHEET: Readonly<Record<string, IssueText>> = {
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
    ({ value, candidates, more }) =>
      `「${value}」は「${candidates}」${Number(more) > 0 ? `ほか${more}人` : ''}のことか分からないため、別の人として数えました。同じ人なら設定の「担当者」で指定してください。`,
    ({ value, candidates, more }) =>
      `"${value}" may be ${String(candidates).replace(/、/g, ' or ')}${Number(more) > 0 ? ` or one of ${more} more` : ''}; counted as a person of its own. If it is the same person, say so in the settings (key "member").`,
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
