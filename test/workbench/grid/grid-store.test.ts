import type { Area, CellWrite } from '../../../workbench/apps-script/store';
import type { ImportedWorkbook } from '../../../workbench/import/workbook';
import { loadGrid } from '../support/load-grid';

const { headlessGrid, GridStore, GridView } = loadGrid();
const made: { dispose(): void }[] = [];
/** Those of the test that runs. */
let stores: { sheets(): readonly { values(area: Area): unknown[][] }[] }[] = [];
beforeEach(() => {
  stores = [];
});
afterAll(() => {
  for (const univer of made) univer.dispose();
});

const EMPTY_BOOK: ImportedWorkbook = {
  name: 'book',
  sheets: [
    { name: '活動', rows: [], merges: [], hidden: false },
    { name: '目標', rows: [[{ value: 'x', format: '' }]], merges: [], hidden: false },
  ],
};

function open(book = EMPTY_BOOK) {
  const { univer, grid } = headlessGrid(book);
  made.push(univer);
  const store = new GridStore(
    grid,
    { locale: 'ja_JP', timeZone: 'Asia/Tokyo' },
    (_sheet, row, column, error) => `${error} at ${row},${column}`,
  );
  stores.push(store);
  return { store, grid, view: new GridView(grid, store), sheet: store.sheets()[0]! };
}

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });
const cells = (...rows: (CellWrite['value'] | CellWrite | undefined)[][]): (CellWrite | undefined)[][] =>
  rows.map((row) =>
    row.map((cell) => (cell === undefined || (typeof cell === 'object' && cell !== null) ? cell : { value: cell })),
  );
/** Until the engine has had nothing new to say for a while: on a busy machine it takes longer than any fixed time. */
async function settled(): Promise<void> {
  const open = () =>
    JSON.stringify(stores.flatMap((store) => store.sheets().map((each) => each.values(area(0, 0, 60, 12)))));
  let before = '';
  for (let same = 0; same < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = open();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

test('values keep their kind: a text that looks like a number stays text', () => {
  const { sheet } = open();
  sheet.write(area(0, 0, 2, 3), cells(['0123', 12, true], ['', null, '2026/4/1']));
  expect(sheet.values(area(0, 0, 2, 3))).toEqual([
    ['0123', 12, true],
    ['', null, '2026/4/1'],
  ]);
  sheet.write(area(0, 0, 1, 3), cells([null, undefined, false]));
  expect(sheet.values(area(0, 0, 1, 3))).toEqual([[null, 12, false]]);
});

test('the used part counts values and formulas, not styles', async () => {
  const { sheet, store } = open();
  expect(sheet.used()).toEqual({ rows: 0, columns: 0 });
  sheet.setStyles(area(50, 9), [[{ background: '#ff0000' }]]);
  sheet.write(area(3, 2), cells([5]));
  expect(sheet.used()).toEqual({ rows: 4, columns: 3 });
  expect(store.sheets()[1]!.used()).toEqual({ rows: 1, columns: 1 });
});

test('formulas are calculated by the engine, spill, and errors carry a sentence', async () => {
  const { sheet } = open();
  sheet.write(area(0, 0, 2, 1), cells([2], [3]));
  sheet.write(area(0, 2), [[{ value: null, formula: '=SUM(A1:A2)' }]]);
  sheet.write(area(4, 0), [[{ value: null, formula: '=VSTACK(A1:A2,A1:A2)' }]]);
  sheet.write(area(0, 4), [[{ value: null, formula: '=1/0' }]]);
  await settled();
  expect(sheet.formulas(area(0, 2))).toEqual([['=SUM(A1:A2)']]);
  expect(sheet.values(area(0, 2))).toEqual([[5]]);
  expect(sheet.values(area(4, 0, 5, 1)).flat()).toEqual([2, 3, 2, 3, null]);
  expect(sheet.formulas(area(4, 0, 2, 1)).flat()).toEqual(['=VSTACK(A1:A2,A1:A2)', '']);
  expect(sheet.values(area(0, 4))).toEqual([[{ error: '#DIV/0!', message: '#DIV/0! at 0,4' }]]);
  expect(sheet.used()).toEqual({ rows: 8, columns: 5 });
  sheet.write(area(1, 0), cells([30]));
  await settled();
  expect(sheet.values(area(0, 2))).toEqual([[32]]);
  expect(sheet.values(area(5, 0))).toEqual([[30]]);
});

test('§4.37 a branch of IF that is left out leaves the cell blank', async () => {
  const { sheet } = open();
  sheet.write(area(0, 0), [[{ value: null, formula: '=IF(1=1,,5)' }]]);
  sheet.write(area(1, 0), [[{ value: null, formula: '=IF(1=2,,5)' }]]);
  await settled();
  expect(sheet.values(area(0, 0, 2, 1)).flat()).toEqual([null, 5]);
});

test('a spill that meets a value is #REF!, as in Sheets', async () => {
  const { sheet } = open();
  sheet.write(area(0, 0, 2, 1), cells([1], [2]));
  sheet.write(area(1, 3), cells(['in the way']));
  sheet.write(area(0, 3), [[{ value: null, formula: '=VSTACK(A1:A2)' }]]);
  await settled();
  expect(sheet.values(area(0, 3))).toEqual([[{ error: '#REF!', message: '#SPILL! at 0,3' }]]);
  expect(sheet.values(area(1, 3))).toEqual([['in the way']]);
});

test('number formats and styles are kept apart from values and from each other', () => {
  const { sheet } = open();
  sheet.write(area(0, 0), [[{ value: 46113, format: 'yyyy/mm/dd' }]]);
  sheet.setStyles(area(0, 0), [
    [{ background: '#ffeecc', fontWeight: 'bold', borders: { top: { color: '#ff0000', style: 'DASHED' } } }],
  ]);
  expect(sheet.styles(area(0, 0))).toEqual([
    [
      {
        numberFormat: 'yyyy/mm/dd',
        background: '#ffeecc',
        fontWeight: 'bold',
        borders: { top: { color: '#ff0000', style: 'DASHED' } },
      },
    ],
  ]);
  sheet.write(area(0, 0), cells([46114]));
  expect(sheet.styles(area(0, 0))[0]![0]).toMatchObject({ numberFormat: 'yyyy/mm/dd' });
  sheet.write(area(0, 0), [[{ value: 5, format: '' }]]);
  expect(sheet.styles(area(0, 0))[0]![0]).not.toHaveProperty('numberFormat');
  sheet.clearStyles(area(0, 0));
  expect(sheet.styles(area(0, 0))).toEqual([[{}]]);
  expect(sheet.values(area(0, 0))).toEqual([[5]]);
});

test.each([
  { fontColor: '#123456' },
  { fontStyle: 'italic' as const },
  { fontLine: 'underline' as const },
  { fontLine: 'line-through' as const },
  { fontSize: 18 },
  { fontFamily: 'Courier New' },
  { horizontalAlignment: 'center' as const },
  { verticalAlignment: 'middle' as const },
  { wrap: 'WRAP' as const },
  { numberFormat: '@' },
])('style %j comes back', (style) => {
  const { sheet } = open();
  sheet.setStyles(area(2, 2), [[style]]);
  expect(sheet.styles(area(2, 2))).toEqual([[style]]);
});

test('notes travel with their cells', () => {
  const { sheet } = open();
  sheet.write(area(1, 1), cells(['a']));
  sheet.setNotes(area(1, 1), [['read me']]);
  sheet.insert('row', 0, 2);
  expect(sheet.notes(area(0, 1, 4, 1)).flat()).toEqual(['', '', '', 'read me']);
  expect(sheet.values(area(3, 1))).toEqual([['a']]);
  sheet.setNotes(area(3, 1), [['']]);
  expect(sheet.notes(area(3, 1))).toEqual([['']]);
});

test('inserted and removed rows and columns move values, formulas, names and records', async () => {
  const { sheet, store } = open();
  sheet.write(area(0, 0, 1, 2), cells([7, { value: null, formula: '=A1*2' }]));
  store.setName({ name: 'KPI', sheetId: sheet.id, area: area(0, 0, 3, 2) });
  sheet.records.metadata = [{ id: 1, key: 'k', value: 'v', visibility: 'DOCUMENT', line: { axis: 'row', index: 0 } }];
  const [rows, columns] = [sheet.rowCount(), sheet.columnCount()];
  sheet.insert('row', 0, 3);
  sheet.insert('column', 0, 1);
  await settled();
  expect([sheet.rowCount(), sheet.columnCount()]).toEqual([rows + 3, columns + 1]);
  expect(sheet.values(area(3, 1, 1, 2))).toEqual([[7, 14]]);
  expect(sheet.formulas(area(3, 2))).toEqual([['=B4*2']]);
  expect(store.names()).toEqual([{ name: 'KPI', sheetId: sheet.id, area: area(3, 1, 3, 2) }]);
  expect(sheet.records.metadata[0]!.line).toEqual({ axis: 'row', index: 3 });
  sheet.remove('row', 0, 3);
  sheet.remove('column', 0, 1);
  expect(sheet.formulas(area(0, 1))).toEqual([['=A1*2']]);
  expect(store.names()[0]!.area).toEqual(area(0, 0, 3, 2));
  expect(sheet.records.metadata[0]!.line).toEqual({ axis: 'row', index: 0 });
});

test.each([
  ['inserted', 'row'],
  ['inserted', 'column'],
  ['removed', 'row'],
  ['removed', 'column'],
] as const)('lines %s on a sheet that is not in view (%s) move its own formulas only', async (what, axis) => {
  const { sheet, store, view } = open();
  const other = store.sheets()[1]!;
  const formulas = [[{ value: null, formula: '=C3*2' }, undefined, { value: null, formula: '=A1+目標!C3' }]];
  sheet.write(area(2, 2), cells([7]));
  sheet.write(area(0, 0, 1, 3), formulas);
  other.write(area(2, 2), cells([5]));
  other.write(area(0, 0), [[{ value: null, formula: '=C3+1' }]]);
  await settled();
  view.show(sheet);
  if (what === 'inserted') other.insert(axis, 1, 1);
  else other.remove(axis, 1, 1);
  await settled();
  const moved = axis === 'row' ? `C${what === 'inserted' ? 4 : 2}` : `${what === 'inserted' ? 'D' : 'B'}3`;
  expect(sheet.formulas(area(0, 0, 1, 3))[0]).toEqual(['=C3*2', '', `=A1+目標!${moved}`]);
  expect(other.formulas(area(0, 0))).toEqual([[`=${moved}+1`]]);
  expect(sheet.values(area(0, 0, 1, 3))).toEqual([[14, null, 19]]);
  expect(view.active().id).toBe(sheet.id);
});

test('rows and columns can be added behind the last one', () => {
  const { sheet } = open();
  sheet.insert('row', sheet.rowCount(), 5);
  sheet.insert('column', sheet.columnCount(), 2);
  expect([sheet.rowCount(), sheet.columnCount()]).toEqual([1005, 28]);
});

test('names of whole columns stay open, names of cells do not', () => {
  const { sheet, store } = open();
  store.setName({ name: 'ALL', sheetId: sheet.id, area: area(0, 0, sheet.rowCount(), 5), open: 'rows' });
  store.setName({ name: 'CELL', sheetId: sheet.id, area: area(2, 1) });
  expect(store.names()).toEqual([
    { name: 'ALL', sheetId: sheet.id, area: area(0, 0, sheet.rowCount(), 5), open: 'rows' },
    { name: 'CELL', sheetId: sheet.id, area: area(2, 1) },
  ]);
  store.setName({ name: 'all', sheetId: store.sheets()[1]!.id, area: area(0, 0, 2, 2) });
  expect(store.names().map((record) => record.name)).toEqual(['CELL', 'all']);
  store.removeName('Cell');
  expect(store.names()).toHaveLength(1);
  store.removeSheet(store.sheets()[1]!);
  expect(store.names()).toEqual([]);
});

test('sheets are added, copied, moved, renamed, hidden and removed', async () => {
  const { store, view, sheet } = open();
  const added = store.insertSheet("it's new", 1, 50, 6);
  expect(store.sheets().map((each) => each.properties().name)).toEqual(['活動', "it's new", '目標']);
  expect([added.rowCount(), added.columnCount()]).toEqual([50, 6]);
  await settled();
  expect(view.active().id).toBe(sheet.id);
  sheet.write(area(0, 0), [[{ value: null, formula: `='it''s new'!A1` }]]);
  added.setProperties({ name: '新しい', frozenRows: 2, frozenColumns: 1, hiddenGridlines: true, tabColor: '#ff0000' });
  expect(added.properties()).toEqual({
    name: '新しい',
    hidden: false,
    frozenRows: 2,
    frozenColumns: 1,
    hiddenGridlines: true,
    tabColor: '#ff0000',
  });
  expect(sheet.formulas(area(0, 0))[0]![0]).toMatch(/^='?新しい'?!A1$/);
  added.write(area(0, 0), cells(['copied']));
  const copy = store.copySheet(added, '写し', 0);
  expect(copy.values(area(0, 0))).toEqual([['copied']]);
  expect(copy.id).not.toBe(added.id);
  expect(copy.records.metadata).toEqual([]);
  store.moveSheet(copy, 3);
  expect(store.sheets().map((each) => each.properties().name)).toEqual(['活動', '新しい', '目標', '写し']);
  copy.setProperties({ hidden: true });
  expect(copy.properties().hidden).toBe(true);
  copy.setProperties({ hidden: false });
  store.removeSheet(added);
  expect(store.sheets().map((each) => each.id)).not.toContain(added.id);
});

test('merges, sizes and hidden lines', () => {
  const { sheet } = open();
  sheet.merge(area(0, 0, 2, 2));
  expect(sheet.merges()).toEqual([area(0, 0, 2, 2)]);
  sheet.unmerge(area(1, 1));
  expect(sheet.merges()).toEqual([]);
  expect([sheet.size('row', 0), sheet.size('column', 0)]).toEqual([21, 100]);
  sheet.setSize('column', 1, 2, 150);
  sheet.setSize('row', 3, 1, 40);
  expect([sheet.size('column', 0), sheet.size('column', 2), sheet.size('row', 3)]).toEqual([100, 150, 40]);
  sheet.setHidden('row', 4, 2, true);
  sheet.setHidden('column', 1, 1, true);
  expect([3, 4, 5, 6].map((row) => sheet.hiddenByUser('row', row))).toEqual([false, true, true, false]);
  expect(sheet.hiddenByUser('column', 1)).toBe(true);
  sheet.setHidden('row', 4, 2, false);
  expect(sheet.hiddenByUser('row', 4)).toBe(false);
  expect(sheet.hiddenByFilter(4)).toBe(false);
});

test('the view shows a sheet and selects on it', () => {
  const { store, view, sheet } = open();
  const second = store.sheets()[1]!;
  view.show(second);
  expect(view.active().id).toBe(second.id);
  view.select(sheet, area(2, 1, 3, 2), { row: 3, column: 2 });
  expect(view.active().id).toBe(sheet.id);
  expect(view.selection()).toEqual(area(2, 1, 3, 2));
  expect(view.current()).toEqual({ row: 3, column: 2 });
});

test('document properties', () => {
  const { store, grid } = open();
  store.setProperties({ name: '改名', timeZone: 'Europe/London' });
  expect(store.properties()).toEqual({ name: '改名', locale: 'ja_JP', timeZone: 'Europe/London' });
  expect(store.id).toBe(grid.unitId);
});

test('a look or a note set in the same run leaves the formula where it is', async () => {
  const { sheet } = open();
  sheet.write(area(0, 0), cells([{ value: null, formula: '=1+1' }]));
  sheet.setStyles(area(0, 0), [[{ fontWeight: 'bold' }]]);
  sheet.setNotes(area(0, 0), [['why']]);
  await settled();
  expect(sheet.formulas(area(0, 0))).toEqual([['=1+1']]);
  expect(sheet.values(area(0, 0))).toEqual([[2]]);
  sheet.clearStyles(area(0, 0));
  await settled();
  expect(sheet.values(area(0, 0))).toEqual([[2]]);
});

test('a name that is given again leaves the formulas that use it as they are', async () => {
  const { sheet, store } = open();
  sheet.write(area(0, 0, 2, 1), cells([1], [2]));
  store.setName({ name: 'PART', sheetId: sheet.id, area: area(0, 0) });
  sheet.write(area(0, 3), cells([{ value: null, formula: '=SUM(PART)' }]));
  await settled();
  store.setName({ name: 'PART', sheetId: sheet.id, area: area(0, 0, 2, 1) });
  await settled();
  expect(sheet.formulas(area(0, 3))).toEqual([['=SUM(PART)']]);
  expect(store.names()).toHaveLength(1);
});
