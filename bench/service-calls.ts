import type { TalkRecordSent } from '../src/api';
import { type Office, sampleOffice } from '../test/support/sample-office';
import { type Group, row } from './rows';

/** Calls are what costs on Google: how many each action makes, on the sample agency, with the limits the product keeps. */

export interface CountedAction {
  readonly action: string;
  readonly calls: number;
  /** What the product promises; `undefined` where it promises nothing. */
  readonly limit: number | undefined;
}

const TABS = [
  { name: '活動記録', kind: 'activity', member: '', team: '', month: '' },
  { name: '目標', kind: 'targets', member: '', team: '', month: '' },
] as const;
const PAGE = 8;
const SHEET = 80;
/** The proposal and the record of talks. */
const RECORDS = 2;
const MEMBERS = ['夏目 海', '春野 さくら'];

function talkOn(day: string): TalkRecordSent {
  const agreed = { text: '毎朝2件、推薦文を書く', metric: 'document_submitted', count: '10', due: '2026-09-25' };
  const actions = [{ ...agreed, by: 'member' as const }];
  return { day, member: '夏目 海', actions, nextTalk: '', learned: '', answer: '', hypothesis: '' };
}

/** Each action of the sidebar once. @param office a workbook with the tabs of the sample agency */
export function countActions(office: Office): CountedAction[] {
  const counted: CountedAction[] = [];
  const count = (action: string, limit: number | undefined, act: () => unknown) => {
    office.host.calls.reset();
    act();
    counted.push({ action, calls: office.host.calls.total, limit });
  };
  const sheets = () => office.store.sheets().length;
  count('はじめる: look at two tabs', PAGE + 2, () => office.ask('overview', { tabs: TABS, period: '' }));
  count('はじめる: save the tabs', SHEET, () => office.ask('saveTabs', { tabs: TABS }));
  count('はじめる: answer a question', undefined, () =>
    office.ask('saveSettings', { rows: [{ key: '基準日', values: ['2026-09-18'] }] }),
  );
  count('チーム', PAGE + 1, () => office.ask('team', { period: '' }));
  count('マイKPI', PAGE + 2, () => office.ask('member', { member: '夏目 海', period: '', metric: '' }));
  count('行動と成果の関係', PAGE + 1, () => office.ask('evidence', { unit: 'month' }));
  count('目標をチェック', PAGE + 2, () => office.ask('targets', { tab: '' }));
  count('KPIを設計する', PAGE + 2, () => office.ask('design', {}));
  count('数式を挿入', PAGE + 1, () => office.ask('formulas', {}));
  count('write the proposal', SHEET, () => office.ask('writeProposal', { tab: '目標' }));
  count('1on1をはじめる', PAGE + 2, () => office.ask('talk', { member: '夏目 海', period: '' }));
  office.ask('recordTalk', { record: talkOn('2026-09-17') });
  count('1on1: record what was agreed', PAGE, () => office.ask('recordTalk', { record: talkOn('2026-09-18') }));
  const before = sheets();
  let made = 0;
  count('make the dashboards of a team and two members', SHEET * 4, () => {
    office.ask('makeDashboards', { members: MEMBERS });
    made = sheets() - before;
  });
  count(`make the same ${made} sheets again in place`, SHEET * made, () =>
    office.ask('makeDashboards', { members: MEMBERS }),
  );
  count('はじめる, saved and dashboards made', PAGE + 1, () => office.ask('overview', { tabs: [], period: '' }));
  count('ダッシュボード, six own sheets standing', PAGE + 1 + made + RECORDS, () => office.ask('dashboards', {}));
  count('a page on a day on which nothing has to be renewed', PAGE, () => office.ask('renewDashboards', {}));
  return counted;
}

/** Custom functions that stand on the activity sheet after dashboards were made: each runs once after an edit. */
export function functionsAfterEdit(office: Office): number {
  const own = office.store.sheets().filter((sheet) => /^(?:KPI|マイKPI)/.test(sheet.properties().name));
  const formulas = own.flatMap((sheet) => sheet.formulas({ row: 0, column: 0, ...sheet.used() }).flat());
  return formulas.join('\n').match(/\bKPI_[A-Z_]+\(/g)?.length ?? 0;
}

export function serviceCalls(): Group {
  const office = sampleOffice();
  const rows = countActions(office).map(({ action, calls, limit }) =>
    row(action, calls, {
      unit: 'calls',
      ...(limit !== undefined && { goal: `≤ ${limit}`, kept: calls <= limit }),
    }),
  );
  const functions = functionsAfterEdit(office);
  const after = row('custom functions that run after one edit, dashboards made', functions, {
    unit: 'calls',
    goal: '≤ 8',
    kept: functions <= 8,
  });
  return { title: 'Service calls', rows: [...rows, after], notes: [] };
}
