import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { TabChoice } from '../../src/api';
import { snapshot } from '../../workbench/apps-script/store/snapshot';
import { readCsv } from '../support/read-csv';
import { type Office, officeOf, plainSheet, sampleOffice } from '../support/sample-office';

jest.setTimeout(60_000);

const HEAD = ['日付', '担当', '求職者', '活動内容'];
type Rows = readonly (readonly (string | number)[])[];

const log = (month: number, count = 12, who = '佐藤'): Rows => [
  HEAD,
  ...Array.from({ length: count }, (_, at) => [
    `2026-${String(month).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
    who,
    `求職者${month}-${at}`,
    at % 3 === 0 ? '応募承諾' : '初回面談',
  ]),
];
const DEALS: Rows = [
  ['決定日', '担当者', '求職者', '成約数'],
  ['2026-09-03', '佐藤', '求職者9-1', 1],
  ['2026-09-10', '佐藤', '求職者9-2', 1],
];
const SUMMARY: Rows = [
  ['月', '担当者', '面談数', '求人応募数'],
  ['2026年8月', '佐藤', 8, 4],
  ['2026年9月', '佐藤', 8, 4],
];

function office(...tabs: readonly (readonly [name: string, rows: Rows])[]): Office {
  return officeOf(tabs.map(([name, rows]) => plainSheet(name, rows)));
}

const overview = (made: Office, tabs: readonly TabChoice[] = []) => made.ask('overview', { tabs, period: '' });
const chosen = (made: Office) =>
  overview(made)
    .choices.filter((tab) => tab.chosen)
    .map(({ name, kind }) => `${name} ${kind}`);
const activity = (name: string, more: Partial<TabChoice> = {}): TabChoice => ({
  name,
  kind: 'activity',
  member: '',
  team: '',
  month: '',
  ...more,
});
function settingsRows(made: Office): unknown[][] {
  const sheet = made.store.sheets().find((each) => each.properties().name === 'KPI設定')!;
  return sheet
    .values({ row: 0, column: 0, rows: sheet.used().rows, columns: 6 })
    .filter(([key]) => key === 'シート')
    .map((row) => row.slice(1).map((value) => value ?? ''));
}

describe('a first look', () => {
  test('tabs of the same kind are ticked together; a summary of them is not, for it would count twice', () => {
    const made = office(
      ['2026年8月', log(8)],
      ['2026年9月', log(9)],
      ['集計', SUMMARY],
      ['目標', [['目標']]],
      ['メモ', [['あ']]],
    );
    expect(chosen(made)).toEqual(['2026年8月 activity', '2026年9月 activity', '目標 targets']);
    expect(overview(made).choices.find(({ name }) => name === '2026年9月')!.month).toBe('2026年9月');
  });

  test('a tab that holds what no other has is ticked as well', () => {
    const made = office(['活動記録', log(9)], ['成約', DEALS]);
    expect(chosen(made)).toEqual(['活動記録 activity', '成約 activity']);
  });

  test('a tab of targets need not say so in its name', () => {
    const goals: Rows = [
      ['担当', '目標項目', '目標値', '期間'],
      ['佐藤', '一次面接設定数', 8, '2026年9月'],
      ['佐藤', '求人応募数', 20, '2026年9月'],
    ];
    expect(chosen(office(['活動記録', log(9)], ['下期シート', goals]))).toEqual([
      '活動記録 activity',
      '下期シート targets',
    ]);
  });

  test('one tab for each member: each gets its member', () => {
    const nameless = (rows: Rows): Rows => rows.map(([day, , person, what]) => [day!, person!, what!]);
    const made = office(['佐藤', nameless(log(9))], ['田中', nameless(log(8))]);
    expect(overview(made).choices.map(({ member, chosen: ticked }) => [member, ticked])).toEqual([
      ['佐藤', true],
      ['田中', true],
    ]);
  });

  test('a cover sheet in view with a handful of dates does not win over the log', () => {
    const made = office(['表紙', [HEAD, ['2026-09-01', '佐藤', '求職者X', '求人紹介']]], ['活動記録', log(9, 28)]);
    expect(chosen(made)).toContain('活動記録 activity');
  });

  test('every page reads the same tabs', () => {
    const made = office(['2026年8月', log(8)], ['2026年9月', log(9)], ['集計', SUMMARY]);
    const total = made.ask('team', { period: 'all' }).funnel.find(({ stage }) => stage === '初回面談数')!.count;
    expect(total).toBe(16);
    expect(made.ask('team', { period: '' }).asOf).toContain('「2026年8月」「2026年9月」だけを読んでいます');
  });

  test('a month that has hardly begun is not what is shown first', () => {
    expect(overview(office(['活動記録', [...log(8, 24), ...log(9, 2).slice(1)]])).period).toBe('2026-08');
    expect(overview(office(['活動記録', [...log(8, 24), ...log(9, 12).slice(1)]])).period).toBe('2026-09');
  });

  test('what cannot be read is said in the language of the page', () => {
    const made = officeOf(
      [
        plainSheet('Notes', [
          ['氏名', '住所'],
          ['見本 花', '東京'],
        ]),
      ],
      'en',
    );
    expect(overview(made).problem).toMatch(/^"Notes": There are headings/);
  });
});

describe('what is saved', () => {
  test('is what was chosen last: a tab that is not ticked any more goes', () => {
    const made = office(['8月', log(8)], ['9月', log(9)]);
    made.ask('saveTabs', { tabs: [activity('8月'), activity('9月', { member: '佐藤', month: '2026-09' })] });
    expect(settingsRows(made)).toEqual([
      ['8月', '活動', '', '', ''],
      ['9月', '活動', '佐藤', '', '2026-09'],
    ]);
    made.ask('saveTabs', { tabs: [activity('9月')], leftOut: ['8月'] });
    expect(settingsRows(made)).toEqual([
      ['8月', '除外', '', '', ''],
      ['9月', '活動', '', '', ''],
    ]);
    made.ask('saveTabs', { tabs: [activity('9月')] });
    expect(settingsRows(made)).toEqual([['9月', '活動', '', '', '']]);
  });

  test('is looked at alone, with what was left out; every other tab on request', () => {
    const made = office(['活動記録', log(9)], ['8月', log(8)], ['目標', [['目標']]], ['メモ', [['あ']]]);
    made.ask('saveTabs', { tabs: [activity('活動記録')], leftOut: ['8月'] });
    const listed = (all: boolean) =>
      made.ask('overview', { tabs: [], period: '', all }).choices.map(({ name, chosen: ticked }) => [name, ticked]);
    expect(listed(false)).toEqual([
      ['活動記録', true],
      ['8月', false],
    ]);
    expect(listed(true)).toEqual([
      ['活動記録', true],
      ['8月', false],
      ['目標', false],
      ['メモ', false],
    ]);
  });

  test('a saved tab that is gone is said so, with the tabs there are to choose from', () => {
    const made = office(['活動記録', log(9)], ['8月', log(8)]);
    made.ask('saveTabs', { tabs: [activity('9月')], leftOut: [] });
    const page = overview(made);
    expect(page.problem).toContain('「9月」');
    expect(page.choices.map(({ name }) => name)).toEqual(['活動記録', '8月']);
  });

  test('other settings stay where they are', () => {
    const made = office(['8月', log(8)], ['9月', log(9)]);
    made.ask('saveTabs', { tabs: [activity('8月'), activity('9月')] });
    made.ask('saveSettings', { rows: [{ key: '担当者', values: ['サトウ', '佐藤'] }] });
    made.ask('saveTabs', { tabs: [activity('9月')] });
    made.ask('saveSettings', { rows: [{ key: 'member', values: ['サトウ', '除外'] }] });
    const sheet = made.store.sheets().find((each) => each.properties().name === 'KPI設定')!;
    const rows = sheet.values({ row: 0, column: 0, rows: sheet.used().rows, columns: 7 });
    expect(rows.filter(([key]) => key === '担当者' || key === 'member').map((row) => row.slice(0, 3))).toEqual([
      ['member', 'サトウ', '除外'],
    ]);
  });

  test('each row is explained, and words to choose from are offered', () => {
    const made = office(['9月', log(9)]);
    made.ask('saveTabs', { tabs: [activity('9月')] });
    const sheet = made.store.sheets().find((each) => each.properties().name === 'KPI設定')!;
    const rows = sheet.values({ row: 0, column: 0, rows: sheet.used().rows, columns: 7 });
    for (const row of rows) expect(row[6]).toEqual(expect.stringMatching(/./));
    const at = rows.findIndex(([key]) => key === 'シート');
    const rule = sheet.records.validations.get(`${at},2`);
    expect(rule?.values[0]).toEqual(['活動', '目標', '除外']);
    expect(rule?.allowInvalid).toBe(true);
  });
});

describe('a tab that came later', () => {
  function withNew(name: string, rows: Rows): Office {
    const made = office(['9月', log(9)], ['10月', log(10)]);
    made.ask('saveTabs', { tabs: [activity('9月'), activity('10月')] });
    const sheet = made.store.insertSheet(name, 2, 60, 10);
    sheet.write(
      { row: 0, column: 0, rows: rows.length, columns: 4 },
      rows.map((row) => row.map((value) => ({ value }))),
    );
    return made;
  }

  test('is asked about, and counted after one click', () => {
    const made = withNew('11月', log(11, 9));
    const { questions } = made.ask('newTabs', {});
    expect(questions.map(({ text }) => text)).toEqual(['新しいタブ「11月」があります。集計に加えますか?']);
    const [add] = questions[0]!.answers;
    made.ask('saveSettings', { rows: [{ key: add!.key, values: add!.values }] });
    expect(overview(made).choices.filter((tab) => tab.chosen)).toHaveLength(3);
    expect(made.ask('newTabs', {}).questions).toEqual([]);
  });

  test('is asked about once: whoever says no is not asked again', () => {
    const made = withNew('11月', log(11, 9));
    const [, leave] = made.ask('newTabs', {}).questions[0]!.answers;
    made.ask('saveSettings', { rows: [{ key: leave!.key, values: leave!.values }] });
    expect(made.ask('newTabs', {}).questions).toEqual([]);
    expect(
      overview(made)
        .choices.filter((tab) => tab.chosen)
        .map(({ name }) => name),
    ).toEqual(['9月', '10月']);
  });

  test('names what it holds where that is new', () => {
    const [question] = withNew('成約', DEALS).ask('newTabs', {}).questions;
    expect(question!.text).toContain('タブ「成約」に、いまの集計にない');
  });

  test.each<[string, Rows]>([
    ['メモ', [['あいさつ']]],
    ['集計', SUMMARY],
  ])('%s is nobody’s question', (name, rows) => expect(withNew(name, rows).ask('newTabs', {}).questions).toEqual([]));

  test('what the add-on made itself is no new tab, and nothing is asked before tabs are saved', () => {
    const made = office(['9月', log(9)]);
    expect(made.ask('newTabs', {}).questions).toEqual([]);
    made.ask('saveTabs', { tabs: [activity('9月')] });
    made.ask('makeDashboards', { members: [] });
    expect(made.ask('newTabs', {}).questions).toEqual([]);
  });
});

describe('three clicks: the menu, はじめる, ダッシュボードを作る', () => {
  const folder = path.join(__dirname, '../cases/layouts');
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  /** What the page sends when the button is clicked at once. */
  function firstClick(made: Office): { readonly sentence: string; readonly sheet: string } {
    const { choices } = overview(made);
    const tabs = choices.filter((tab) => tab.chosen).map(({ chosen: _ticked, counts: _counts, ...tab }) => tab);
    const leftOut = choices.filter((tab) => tab.counts && !tab.chosen).map(({ name }) => name);
    made.ask('saveTabs', { tabs, leftOut });
    return made.ask('makeDashboards', { members: [], period: '' });
  }
  const own = /^KPI|^KPI設定/;
  const others = (made: Office) =>
    (snapshot(made.store) as { sheets: { properties: { name: string } }[] }).sheets.filter(
      ({ properties }) => !own.test(properties.name),
    );

  test.each(['ja', 'en'] as const)('on the sample (%s)', (language) => {
    const made = sampleOffice(language);
    const before = others(made);
    expect(firstClick(made).sheet).toBe(language === 'ja' ? 'KPIダッシュボード' : 'KPI dashboard');
    expect(others(made)).toEqual(before);
  });

  test.each(files)('on %s', (file) => {
    const made = office(['シート', readCsv(path.join(folder, file))]);
    const before = others(made);
    expect(firstClick(made).sheet).toMatch(/^KPI/);
    expect(others(made)).toEqual(before);
  });
});
