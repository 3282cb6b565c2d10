import { HELP } from '../messages/counting';
import { ISSUE_COLUMNS } from '../messages/issues';
import { issuesTable } from '../view/issues-table';
import { openActivity } from './arguments';
import type { FunctionSpec } from './function-spec';

/** What was not counted, inferred or merged, with the account of all rows. */
export const KPI_ISSUES: FunctionSpec = {
  name: 'KPI_ISSUES',
  summary: {
    ja: '活動シートのうち、そのままは数えなかったところを、理由と直し方つきで並べます。',
    en: 'Lists everything in an activity sheet that was not taken at face value, with the reason and what to do.',
  },
  parameters: [
    { name: 'activity', kind: 'range', optional: false, help: HELP.range },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: ISSUE_COLUMNS,
  examples: ["=KPI_ISSUES('活動記録'!A:H)", "=KPI_ISSUES('活動記録'!A:H, KPI_SETTINGS)"],
  notes: {
    ja: '行と列は、渡した範囲の左上から数えます。同じ種類・同じ値は1行にまとめます。最後の行は、すべての行がどう扱われたかの内訳です。',
    en: 'Rows and columns are counted from the top left of the range. Issues of one kind and value are one row. The last row accounts for all rows.',
  },
  run([range, settings], host) {
    const call = openActivity(range, settings, host);
    return issuesTable(call.activity, call.language);
  },
};
