import type { IssueGroup, RowAccount } from '../core/activity/group-issues';
import type { Language, Text } from '../core/language';
import type { IssueText } from './issue-text';
import { CELLS } from './issues-cells';
import { COLUMNS } from './issues-columns';
import { LABELS } from './issues-labels';
import { ROWS } from './issues-rows';
import { SETTINGS } from './issues-settings';
import { SHEET } from './issues-sheet';
import { message } from './message';

/** What KPI_ISSUES says: the kind in two words, then what was made of it and what to do, as a colleague would say it. */

/** All issues, by code. */
export const ISSUES: Readonly<Record<string, IssueText>> = {
  ...LABELS,
  ...ROWS,
  ...CELLS,
  ...COLUMNS,
  ...SHEET,
  ...SETTINGS,
};

/** Headings of KPI_ISSUES. */
export const ISSUE_COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['行', '列', '値', '種類', '扱い'],
  en: ['Row', 'Column', 'Value', 'Kind', 'Handling'],
};

/** Several headings stand inside one pair of quotes of the text: close and open it between them. */
function headingsText(headings: readonly string[], language: Language): { readonly heading?: string } {
  return headings.length > 1 ? { heading: headings.join(language === 'ja' ? '」「' : '", "') } : {};
}

/** The kind of an issue alone, as two words. */
export function issueKind(code: string, language: Language): string {
  return ISSUES[code]?.kind[language] ?? '';
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
