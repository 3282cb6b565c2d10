import { HELP } from '../messages/counting';
import { TIDY_COLUMNS } from '../messages/tidy';
import { tidyTable } from '../view/tidy-table';
import { openActivity } from './arguments';
import type { FunctionSpec } from './function-spec';

/** Every counted event as a row, in a layout that reads back to the same events. */
export const KPI_TIDY: FunctionSpec = {
  name: 'KPI_TIDY',
  summary: {
    ja: 'どんな形の活動シートも、1行が1つの出来事（または集計値）の表にそろえます。',
    en: 'Brings an activity sheet of any layout into one table: a row for each event or total.',
  },
  parameters: [
    { name: 'activity', kind: 'range', optional: false, help: HELP.range },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: TIDY_COLUMNS,
  examples: [
    "=KPI_TIDY('活動記録'!A:H)",
    `=KPI_TIDY(VSTACK("担当: 佐藤", '佐藤'!A:H, "担当: 田中", '田中'!A:H), KPI_SETTINGS)`,
  ],
  notes: {
    ja: '日付は集計単位（日・週・月）の最初の日です。金額は「件数」に円で入ります。結果の表は、そのまま他の関数の範囲に使えます。数えなかった行は KPI_ISSUES で確かめられます。',
    en: 'The date is the first day of the grain (day, week, month). Amounts of money stand under Count. The result is valid input for the other functions. KPI_ISSUES lists what was not counted.',
  },
  run([range, settings], host) {
    const call = openActivity(range, settings, host);
    return tidyTable(call.activity, call.language, call.zone);
  },
};
