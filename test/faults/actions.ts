import { type Office, officeOf, plainSheet, twinOf } from '../support/sample-office';

/** Something a person does that writes in the file. */
export interface Action {
  readonly name: string;
  /** The file and what was done in it before. */
  readonly prepare: () => Office;
  readonly act: (office: Office) => unknown;
  /** Writes where a person asked for it: into a sheet of theirs. */
  readonly writesTheirs?: boolean;
  /** All is there already, and made again the same. */
  readonly changesNothing?: boolean;
  /** Of its many calls, the first of each name is tried whatever the step. */
  readonly eachName?: boolean;
}

const LOG = plainSheet('活動記録', [
  ['日付', '担当', '求職者', '活動内容'],
  ['2026-08-03', '佐藤', 'A', '面談'],
  ['2026-08-10', '佐藤', 'A', '応募承諾'],
  ['2026-08-20', '佐藤', 'A', '一次面接設定'],
  ['2026-09-01', '田中', 'B', '面談'],
  ['2026-09-02', '田中', 'B', '応募承諾'],
  ['2026-09-03', '佐藤', 'C', '面談'],
]);

const MORE = plainSheet('関西', [
  ['日付', '担当', '求職者', '活動内容'],
  ['2026-09-01', '井上', 'X', '面談'],
  ['2026-09-02', '井上', 'X', '応募承諾'],
]);

const TARGETS = plainSheet('目標', [
  ['期間', '担当者', '指標', '目標値'],
  ['2026年9月', '佐藤', '面接通過率', '50%'],
  ['2026年9月', '佐藤', '求人応募数', 20],
  ['2026年9月', '田中', '成約数', 3],
]);

const tab = (name: string, kind: 'activity' | 'targets') => ({ name, kind, member: '', team: '', month: '' });
const CHOSEN = [tab('活動記録', 'activity'), tab('目標', 'targets')];
const DAY = { key: '基準日', values: ['2026-09-18'] };

const fresh = () => officeOf([LOG, TARGETS]);

/** With what somebody typed in the settings themselves: a day, which is a number with a format, not a text. */
export function withSettings(): Office {
  const office = fresh();
  office.ask('saveTabs', { tabs: CHOSEN, leftOut: [] });
  office.ask('saveSettings', { rows: [DAY] });
  const sheet = office.store.sheets().find((one) => one.properties().name === 'KPI設定')!;
  const used = sheet.used().rows;
  const cells = [[{ value: '休業日' }, { value: 46_300, format: 'yyyy-mm-dd' }]];
  sheet.write({ row: used, column: 0, rows: 1, columns: 2 }, cells);
  return office;
}

function twoTabs(): Office {
  const office = officeOf([LOG, MORE, TARGETS]);
  office.ask('saveTabs', { tabs: [...CHOSEN, tab('関西', 'activity')], leftOut: [] });
  office.ask('saveSettings', { rows: [DAY] });
  return office;
}

function after(prepare: () => Office, ...actions: ((office: Office) => unknown)[]): () => Office {
  return () => {
    const office = prepare();
    for (const act of actions) act(office);
    return office;
  };
}

export const dashboards = (office: Office) => office.ask('makeDashboards', { members: ['佐藤'] });
const proposal = (office: Office) => office.ask('writeProposal', { tab: '' });
const answers = (office: Office) =>
  office.ask('saveSettings', { rows: [{ key: '回答', values: ['佐藤', '面接通過率', '評価用'] }, DAY] });

/** A talk whose agreed action is recorded. */
export function talk(member: string, what: string): (office: Office) => unknown {
  const action = { text: what, metric: '', count: '', due: '2026-09-30', by: 'member' } as const;
  const record = {
    day: '2026-09-18',
    member,
    actions: [action],
    nextTalk: '',
    learned: '',
    answer: '',
    hypothesis: '',
  };
  return (office) => office.ask('recordTalk', { record });
}

/** A person wrote below the board, so that it stays and a new one stands beside it. */
function writeOnBoard(office: Office): void {
  for (const name of ['KPIダッシュボード', 'KPI計算', 'KPIデータ']) {
    const board = office.store.sheets().find((sheet) => sheet.properties().name === name);
    board?.write({ row: 0, column: 1, rows: 1, columns: 1 }, [[{ value: '見出しを変えた' }]]);
  }
}

const ALL: readonly Action[] = [
  {
    name: 'first set-up: the tabs',
    prepare: fresh,
    act: (office) => office.ask('saveTabs', { tabs: CHOSEN, leftOut: [] }),
  },
  {
    name: 'tabs chosen again',
    prepare: withSettings,
    act: (office) => office.ask('saveTabs', { tabs: [tab('活動記録', 'activity')], leftOut: ['目標'] }),
  },
  { name: 'an answer, before there are settings', prepare: fresh, act: answers },
  { name: 'an answer', prepare: withSettings, act: answers },
  { name: 'the sample', prepare: fresh, act: (office) => office.ask('makeSample', {}) },
  { name: 'the proposal', prepare: withSettings, act: proposal },
  { name: 'the proposal written again', prepare: after(withSettings, proposal, answers), act: proposal },
  { name: 'dashboards', prepare: withSettings, act: dashboards, eachName: true },
  { name: 'dashboards, before the tabs were saved', prepare: fresh, act: dashboards },
  { name: 'dashboards over two tabs', prepare: twoTabs, act: dashboards },
  {
    name: 'dashboards made again',
    changesNothing: true,
    prepare: after(withSettings, dashboards, answers),
    act: dashboards,
  },
  {
    name: 'dashboards beside those a person changed',
    prepare: after(twoTabs, dashboards, writeOnBoard),
    act: dashboards,
  },
  {
    name: 'the period of the dashboards',
    prepare: after(withSettings, dashboards),
    act: (office) => office.ask('dashboardPeriod', { period: '2026-08' }),
  },
  { name: 'the first talk', prepare: withSettings, act: talk('佐藤', '朝に2件、推薦文を書く') },
  {
    name: 'a second talk',
    prepare: after(withSettings, talk('佐藤', '朝に2件、推薦文を書く')),
    act: talk('田中', '=面談の前に求人を3件選ぶ'),
  },
  { name: 'the settings, opened', prepare: fresh, act: (office) => office.ask('openSettings', {}) },
  {
    name: 'a formula',
    writesTheirs: true,
    prepare: after(withSettings, (office) => {
      const sheet = office.store.insertSheet('メモ', 3, 100, 26);
      office.host.person.view.show(sheet);
    }),
    act: (office) =>
      office.ask('insertFormula', {
        choice: { name: 'KPI_FUNNEL', period: '2026-09', member: '', metric: '' },
      }),
  },
];

/** What it takes to prepare is done once; every attempt then gets a file of its own. */
export function prepared(prepare: () => Office): () => Office {
  let office: Office | undefined;
  return () => {
    office ??= prepare();
    return twinOf(office);
  };
}

export const ACTIONS: readonly Action[] = ALL.map((action) => ({ ...action, prepare: prepared(action.prepare) }));
