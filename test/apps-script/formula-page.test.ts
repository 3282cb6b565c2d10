import type { FormulaChoice } from '../../src/view/formula-page';
import { snapshot } from '../../workbench/apps-script/store/snapshot';
import { type Office, officeOf, plainSheet } from '../support/sample-office';

const LOG = [
  ['日付', '担当', '求職者', '活動内容'],
  ['2026-08-03', '佐藤', 'A', '初回面談'],
  ['2026-09-01', '佐藤', 'B', '初回面談'],
  ['2026-09-02', '田中', 'C', '初回面談'],
  ['2026-09-02', '田中', 'C', '応募承諾'],
];
const TARGETS = [
  ['期間', '担当者', '指標', '目標値'],
  ['2026年9月', '佐藤', '求人応募数', 5],
];

const saved = (name: string, kind: 'activity' | 'targets') => ({ name, kind, member: '', team: '', month: '' });

function office(): Office {
  const made = officeOf([
    plainSheet('活動記録', LOG),
    plainSheet('目標', TARGETS),
    plainSheet('報告', [['9月の報告']]),
  ]);
  made.ask('saveTabs', { tabs: [saved('活動記録', 'activity'), saved('目標', 'targets')] });
  made.ask('saveSettings', { rows: [{ key: '基準日', values: ['2026-09-18'] }] });
  return made;
}

function select(made: Office, name: string, row: number, column: number): void {
  const sheet = made.store.sheets().find((each) => each.properties().name === name)!;
  made.host.person.view.show(sheet);
  made.host.person.view.select(sheet, { row: row - 1, column: column - 1, rows: 1, columns: 1 });
}

const choice = (more: Partial<FormulaChoice> = {}): FormulaChoice => ({
  name: 'KPI_FUNNEL',
  period: '2026-09',
  member: '',
  metric: 'first_meeting',
  ...more,
});

test('what can be chosen: periods, members in the sheet’s order, what the sheet counts', () => {
  const page = office().ask('formulas', {});
  expect(page.period).toBe('2026-09');
  expect(page.members).toEqual(['佐藤', '田中']);
  expect(page.metrics.map(({ id }) => id)).toEqual(['first_meeting', 'application_consent']);
});

test.each<[Partial<FormulaChoice>, string]>([
  [{}, `=KPI_FUNNEL('活動記録'!A:G,"2026-09","","",KPI_SETTINGS)`],
  [{ member: '佐藤' }, `=KPI_FUNNEL('活動記録'!A:G,"2026-09","佐藤","",KPI_SETTINGS)`],
  [{ period: 'all' }, `=KPI_FUNNEL('活動記録'!A:G,"","","",KPI_SETTINGS)`],
  [{ name: 'KPI_MEMBERS' }, `=KPI_MEMBERS('活動記録'!A:G,"2026-09","",KPI_SETTINGS)`],
  [{ name: 'KPI_COUNT' }, `=KPI_COUNT('活動記録'!A:G,"初回面談数","2026-09","",KPI_SETTINGS)`],
  [{ name: 'KPI_TREND' }, `=KPI_TREND('活動記録'!A:G,"初回面談数","","","",KPI_SETTINGS)`],
  [{ name: 'KPI_STALLED' }, `=KPI_STALLED('活動記録'!A:G,7,"","",KPI_SETTINGS)`],
  [{ name: 'KPI_PACE' }, `=KPI_PACE('活動記録'!A:G,'目標'!A:G,"2026-09","","",KPI_SETTINGS)`],
])('the formula of %j', (more, formula) => {
  const made = office();
  select(made, '報告', 3, 2);
  const before = snapshot(made.store);
  expect(made.ask('formulaPreview', { choice: choice(more) })).toMatchObject({ formula, problem: '' });
  expect(snapshot(made.store)).toEqual(before);
});

test('the place is shown before, with what the result takes; then the formula is written there and nowhere else', () => {
  const made = office();
  select(made, '報告', 3, 2);
  const preview = made.ask('formulaPreview', { choice: choice() });
  expect(preview.place).toBe('報告 B3（結果は3行×7列に広がります）');
  expect(made.ask('insertFormula', { choice: choice() })).toEqual({ sentence: 'B3に数式を入れました。' });
  const sheet = made.store.sheets().find((each) => each.properties().name === '報告')!;
  const formulas = sheet.formulas({ row: 0, column: 0, rows: 20, columns: 10 }).flat();
  expect(formulas.filter((text) => text !== '')).toEqual([preview.formula]);
});

describe('never over content, nor where it would read itself', () => {
  test.each<[string, string, number, number, RegExp]>([
    ['the cell itself', '報告', 1, 1, /^A1に内容があるため/],
    ['tabs that are read', '活動記録', 30, 1, /集計のもと/],
    ['the settings', 'KPI設定', 30, 1, /アドオンが作った/],
    ['the edge of the sheet', '報告', 3, 25, /端に近すぎます/],
  ])('%s', (_what, tab, row, column, problem) => {
    const made = office();
    select(made, tab, row, column);
    expect(made.ask('formulaPreview', { choice: choice() }).problem).toMatch(problem);
    const before = snapshot(made.store);
    expect(made.refusal('insertFormula', { choice: choice() })).toMatch(problem);
    expect(snapshot(made.store)).toEqual(before);
  });

  test('a cell that the result would spill over', () => {
    const made = office();
    const sheet = made.store.sheets().find((each) => each.properties().name === '報告')!;
    sheet.write({ row: 4, column: 4, rows: 1, columns: 1 }, [[{ value: 'メモ' }]]);
    select(made, '報告', 3, 2);
    expect(made.ask('formulaPreview', { choice: choice() }).problem).toMatch(/^E5に内容があるため/);
  });
});

test('what the function itself would refuse is said instead of being written', () => {
  const made = office();
  select(made, '報告', 3, 2);
  expect(made.ask('formulaPreview', { choice: choice({ member: '山本' }) }).problem).toMatch(/山本/);
});

test('without saved tabs it says what to do first', () => {
  const made = officeOf([plainSheet('活動記録', LOG)]);
  expect(made.refusal('formulas', {})).toMatch(/先に「はじめる」/);
});

test('a choice that no page makes is refused', () => {
  const made = office();
  expect(made.refusal('formulaPreview', { choice: { ...choice(), name: 'IMPORTXML' as never } })).toMatch(
    /受け付けられません/,
  );
});

test('a column that looks at the clock is left out, and that is said beside the formula', () => {
  const made = office();
  const log = made.store.sheets().find((each) => each.properties().name === '活動記録')!;
  log.write({ row: 1, column: 4, rows: 1, columns: 1 }, [[{ value: null, formula: '=NOW()-A2' }]]);
  select(made, '報告', 5, 1);
  const { formula, note } = made.ask('formulaPreview', { choice: choice() });
  expect(formula).toContain("HSTACK('活動記録'!A:D,'活動記録'!F:H)");
  expect(note).toContain('「活動記録」のE列には NOW() や RAND() があり');
});
