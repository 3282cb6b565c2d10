import { stalledUnits } from '../core/stalled/stalled';
import { COLUMNS, HELP, missingForStalled, NO_RECORDS } from '../messages/counting';
import { stalledTable } from '../view/stalled-table';
import { memberArgument, openActivity, positiveArgument } from './arguments';
import { hasRecords } from './basis-argument';
import type { FunctionSpec } from './function-spec';

const DAYS_DEFAULT = 7;

export const KPI_STALLED: FunctionSpec = {
  name: 'KPI_STALLED',
  summary: {
    ja: '結果がまだ出ていないのに動きのない求職者と、いま待っている段階。長く止まっている順です。',
    en: 'Open candidates that have not moved, with the stage they wait at, longest first.',
  },
  parameters: [
    { name: 'activity', kind: 'range', optional: false, help: HELP.range },
    {
      name: 'days',
      kind: 'number',
      optional: true,
      help: { ja: '何日動きがなければ出すか。空白なら7日。', en: 'How many days without a move. Blank: 7.' },
    },
    { name: 'as_of', kind: 'date', optional: true, help: HELP.asOf },
    { name: 'member', kind: 'text', optional: true, help: HELP.member },
    { name: 'settings', kind: 'settings', optional: true, help: HELP.settings },
  ],
  columns: COLUMNS.stalled,
  examples: ["=KPI_STALLED('活動記録'!A:H)", '=KPI_STALLED(\'活動記録\'!A:H, 14, "", "佐藤", KPI_SETTINGS)'],
  notes: {
    ja: '動きとは、登録・面談・推薦・面接など段階の記録です。決定した人と、見送り・辞退が書かれている人は出ません。',
    en: 'A move is a stage in the sheet: registration, meeting, CV sent, interview … Those hired, rejected or withdrawn are left out.',
  },
  run(args, host) {
    const [range, daysGiven, asOf, memberText, settings] = args;
    const call = openActivity(range, settings, host, asOf);
    const days = positiveArgument('days', daysGiven, call.language, DAYS_DEFAULT);
    const units = stalledUnits(call.activity, days, call.asOf, memberArgument(memberText, call));
    if ('missing' in units) {
      const what = units.missing === 'stage' ? 'stage' : 'candidate';
      throw new Error((hasRecords(call) ? missingForStalled[what] : NO_RECORDS)[call.language]);
    }
    return stalledTable(units, call.activity, call.language, call.zone);
  },
};
