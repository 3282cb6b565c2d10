import type { Activity } from '../core/activity/activity';
import { accountRows, groupIssues, type IssueGroup, runsOf } from '../core/activity/group-issues';
import { columnLetters } from '../core/grid/a1';
import type { Cell } from '../core/grid/cell';
import type { Language } from '../core/language';
import type { Settings } from '../core/settings/settings';
import { ACCOUNT_KIND, accountText, ISSUE_COLUMNS, issueText } from '../messages/issues';
import { settingsRow } from '../messages/issues-settings';
import { say } from '../messages/message';

/** More runs than this are cut off with …: a cell is to be read. */
const RUNS_MOST = 200;
const COLUMN_RUNS_MOST = 6;

/** Everything that was not taken at face value, rows of the settings that cannot be used first, alike issues in one row, and what became of all rows in the last. */
export function issuesTable(activity: Activity, settings: Pick<Settings, 'issues'>, language: Language): Cell[][] {
  const table: Cell[][] = [[...ISSUE_COLUMNS[language]]];
  for (const group of groupIssues(settings.issues)) {
    const { kind, handling } = issueText(group, language);
    const where = say(settingsRow, language, { row: group.rows[0]! + 1 });
    table.push([where, columnsText(group), group.value, kind, handling]);
  }
  for (const group of groupIssues(activity.issues)) {
    const { kind, handling } = issueText(group, language);
    table.push([rowsText(group), columnsText(group), group.value, kind, handling]);
  }
  const account = accountRows(activity);
  const rows = account.rows === 0 ? '' : runText([1, account.rows]);
  table.push([rows, '', '', ACCOUNT_KIND[language], say(accountText, language, account)]);
  return table;
}

/** `5–91, 95`: 1-based rows of the range. */
export function rowsText({ rows }: Pick<IssueGroup, 'rows'>, most = RUNS_MOST): string {
  const runs = runsOf(rows.map((row) => row + 1));
  const shown = runs.slice(0, most).map(runText).join(', ');
  return runs.length > most ? `${shown}, …` : shown;
}

function columnsText({ columns }: IssueGroup): string {
  const runs = runsOf(columns);
  const shown = runs
    .slice(0, COLUMN_RUNS_MOST)
    .map(([first, last]) => (first === last ? columnLetters(first) : `${columnLetters(first)}–${columnLetters(last)}`));
  return runs.length > COLUMN_RUNS_MOST ? `${shown.join(', ')}, …` : shown.join(', ');
}

function runText([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}
