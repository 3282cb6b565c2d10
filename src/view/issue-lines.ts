import type { Activity } from '../core/activity/activity';
import { accountRows, groupIssues, type IssueGroup } from '../core/activity/group-issues';
import type { JoinedTabs } from '../core/grid/join-tabs';
import type { Language } from '../core/language';
import type { Settings } from '../core/settings/settings';
import { accountText, issueText } from '../messages/issues';
import { settingsRow } from '../messages/issues-settings';
import { say } from '../messages/message';
import { rowsOf } from '../messages/overview';
import { rowsText } from './issues-table';
import type { IssueLine } from './overview';

/** No more rows than this are selected at once: enough to look at, little enough to send. */
const SELECTED_MOST = 200;

/** In 300 px, a few rows say where to look; the rest opens with a click. */
const RUNS_SHOWN = 4;

/** KPI_ISSUES for the sidebar: alike issues in one line, with the tab and the rows of that tab. */
export function issueLines(
  activity: Activity,
  joined: JoinedTabs,
  language: Language,
  settings: Pick<Settings, 'issues'> = { issues: [] },
): { readonly issues: IssueLine[]; readonly account: string } {
  const issues = groupIssues(activity.issues).map((group): IssueLine => {
    const place = placeOf(group, joined);
    const where =
      place.rows.length === 0
        ? place.tab
        : say(rowsOf, language, {
            tab: place.tab,
            rows: rowsText({ rows: place.rows.map((row) => row - 1) }, RUNS_SHOWN),
          });
    return {
      where,
      tab: place.tab,
      rows: place.rows.slice(0, SELECTED_MOST),
      value: group.value,
      ...issueText(group, language),
    };
  });
  const ofSettings = groupIssues(settings.issues).map(
    (group): IssueLine => ({
      where: say(settingsRow, language, { row: group.rows[0]! + 1 }),
      tab: '',
      rows: [],
      value: group.value,
      ...issueText(group, language),
    }),
  );
  return { issues: [...ofSettings, ...issues], account: say(accountText, language, accountRows(activity)) };
}

/** The first tab the issue occurs in, and its 1-based rows there. */
function placeOf({ rows }: IssueGroup, joined: JoinedTabs): { readonly tab: string; readonly rows: number[] } {
  const origins = rows.map((row) => joined.origin(row)).filter((origin) => origin !== undefined);
  const tab = origins[0]?.tab ?? '';
  return { tab, rows: origins.filter((origin) => origin.tab === tab).map((origin) => origin.row + 1) };
}
