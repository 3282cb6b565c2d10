import { PROPOSAL_COLUMNS } from '../../src/messages/proposal';
import { snapshot } from '../../workbench/apps-script/store/snapshot';
import { type Office, officeOf, plainSheet, sampleOffice } from '../support/sample-office';

const OWN = ['活動記録', '目標', 'KPI設定'];

interface SheetPicture {
  readonly properties: { readonly name: string };
}

/** Everything but the add-on's own sheets: cells, formats, names, order. */
function others(office: Office, own: readonly string[]): unknown {
  const picture = snapshot(office.store) as { sheets: SheetPicture[]; names: unknown };
  return { ...picture, sheets: picture.sheets.filter(({ properties }) => !own.includes(properties.name)) };
}

const names = (office: Office) => office.store.sheets().map((sheet) => sheet.properties().name);
const sheetNamed = (office: Office, name: string) =>
  office.store.sheets().find((sheet) => sheet.properties().name === name)!;
function table(office: Office, name: string): unknown[][] {
  const sheet = sheetNamed(office, name);
  return sheet.values({ row: 0, column: 0, ...sheet.used() });
}

/** Writes into a cell as a person does. */
function type(office: Office, name: string, row: number, column: number, text: string): void {
  sheetNamed(office, name).write({ row, column, rows: 1, columns: 1 }, [[{ value: text }]]);
}

test('a sheet of its own, a row a flag, and nothing else touched', () => {
  const office = sampleOffice();
  const before = snapshot(office.store);
  const { sheet, sentence } = office.ask('writeProposal', { tab: '' });
  expect([sheet, sentence]).toEqual(['KPI置き換え案', '「KPI置き換え案」に10件の案を書きました。']);
  expect(names(office)).toEqual([...OWN, 'KPI置き換え案']);
  expect(others(office, [sheet])).toEqual(before);
  const [title, note, , head, first, ...rest] = table(office, sheet);
  expect(title![0]).toBe('KPI置き換え案（2026年9月18日時点、「目標」から）');
  expect(note![0]).toContain('もとの目標シートは変えていません');
  expect(head).toEqual(PROPOSAL_COLUMNS.ja);
  expect(first!.slice(0, 3)).toEqual(['春野 さくら', '2026年9月', '面接通過率(全体) 50%以上']);
  expect(first![4]).toBe('一次面接設定数、求人応募数(応募承諾数)');
  expect(first![9]).toBe('目標 D5');
  expect(rest).toHaveLength(9);
  expect(office.host.person.view.active().properties().name).toBe(sheet);
});

/** Two people, three targets that others decide. */
const small = () =>
  officeOf([
    plainSheet('目標', [
      ['期間', '担当者', '指標', '目標値'],
      ['2026年9月', '佐藤', '面接通過率', '50%'],
      ['2026年9月', '佐藤', '成約数', 2],
      ['2026年9月', '田中', '成約数', 3],
    ]),
  ]);

test('written again, it is brought up to date in place, answers included, and never twice', () => {
  const office = small();
  office.ask('writeProposal', { tab: '' });
  const rows = [{ key: '回答', values: ['佐藤', '面接通過率', '評価用'] }];
  office.ask('saveSettings', { rows });
  const { sheet, sentence } = office.ask('writeProposal', { tab: '' });
  expect(sentence).toContain('書き直しました');
  expect(names(office)).toEqual(['目標', 'KPI置き換え案', 'KPI設定']);
  expect(table(office, sheet)[4]![8]).toBe('評価用の結果目標として残す（日々のKPIは別に置く）');
});

test('a shorter proposal leaves nothing of the longer one behind', () => {
  const office = small();
  office.ask('writeProposal', { tab: '' });
  for (const row of [1, 2]) type(office, '目標', row, 2, '初回面談数');
  const { sheet } = office.ask('writeProposal', { tab: '' });
  expect(table(office, sheet)).toHaveLength(4 + 1);
  expect(office.ask('writeProposal', { tab: '' }).sentence).toContain('書き直しました');
});

test('what a person wrote in it stays; the new one stands beside it, and from then on is the one kept up', () => {
  const office = small();
  office.ask('writeProposal', { tab: '' });
  type(office, 'KPI置き換え案', 4, 8, '10月に話す');
  const touched = sheetNamed(office, 'KPI置き換え案');
  const before = touched.values({ row: 0, column: 0, ...touched.used() });
  const beside = office.ask('writeProposal', { tab: '' });
  expect(beside.sheet).toBe('KPI置き換え案 (2)');
  expect(beside.sentence).toMatch(/「KPI置き換え案」には書き込みがある.*「KPI置き換え案 \(2\)」にあります/);
  expect(touched.values({ row: 0, column: 0, ...touched.used() })).toEqual(before);
  expect(office.ask('writeProposal', { tab: '' }).sheet).toBe('KPI置き換え案 (2)');
  expect(names(office)).toEqual(['目標', 'KPI置き換え案', 'KPI置き換え案 (2)']);
});

test('a person’s sheet of the same name, and a copy of ours, are never written to', () => {
  const office = sampleOffice();
  const theirs = office.store.insertSheet('KPI置き換え案', 3, 100, 26);
  theirs.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: '私のメモ' }]]);
  expect(office.ask('writeProposal', { tab: '' }).sheet).toBe('KPI置き換え案 (2)');
  office.host.run('FULL', ({ SpreadsheetApp }) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const ours = spreadsheet.getSheetByName('KPI置き換え案 (2)')!;
    ours.copyTo(spreadsheet).setName('写し');
    spreadsheet.deleteSheet(ours);
  });
  const before = others(office, ['KPI置き換え案 (2)']);
  expect(office.ask('writeProposal', { tab: '' }).sheet).toBe('KPI置き換え案 (2)');
  expect(others(office, ['KPI置き換え案 (2)'])).toEqual(before);
});

test('whichever service call fails, no half-made sheet stays', () => {
  const whole = small();
  whole.host.calls.reset();
  whole.ask('writeProposal', { tab: '' });
  const complete = table(whole, 'KPI置き換え案');
  const failed: string[] = [];
  for (let call = 1; call <= whole.host.calls.total; call++) {
    const office = small();
    const before = table(office, '目標');
    office.host.failCall(call);
    try {
      office.ask('writeProposal', { tab: '' });
    } catch {
      failed.push(String(call));
    }
    expect(table(office, '目標')).toEqual(before);
    if (names(office).length > 1) expect(table(office, 'KPI置き換え案')).toEqual(complete);
  }
  expect(failed.length).toBeGreaterThan(20);
});

test('text that looks like a formula stays text', () => {
  const office = officeOf([
    plainSheet('目標', [
      ['担当者', '指標', '目標値'],
      ['=HYPERLINK("x")', '成約数', 2],
      ['＠佐藤', '成約数', 2],
    ]),
  ]);
  // A person's cell may hold such a text where it was typed with an apostrophe.
  const { sheet } = office.ask('writeProposal', { tab: '' });
  const shown = sheetNamed(office, sheet);
  const area = { row: 0, column: 0, ...shown.used() };
  expect(shown.formulas(area).every((row) => row.every((formula) => formula === ''))).toBe(true);
  expect(shown.values(area).map(([name]) => name)).toEqual(expect.arrayContaining(['=HYPERLINK("x")', '＠佐藤']));
  expect(office.ask('writeProposal', { tab: '' }).sentence).toContain('書き直しました');
});

test('nothing flagged: no sheet, but a sentence', () => {
  const office = officeOf([
    plainSheet('目標', [
      ['担当者', '指標', '目標値'],
      ['佐藤', '一次面接設定数', 8],
    ]),
  ]);
  expect(office.refusal('writeProposal', { tab: '' })).toContain('書き出すものがありません');
  expect(names(office)).toEqual(['目標']);
});

test('in English', () => {
  const office = sampleOffice('en');
  const { sheet } = office.ask('writeProposal', { tab: '' });
  expect(sheet).toBe('KPI proposal');
  expect(JSON.stringify(table(office, sheet))).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
});
