import { MemoryStore } from '../../workbench/apps-script/store/memory-store';
import { chartTable } from '../../workbench/charts/chart-table';
import { niceTicks } from '../../workbench/charts/nice-ticks';

function sheetWith(rows: (string | number | null)[][]) {
  const store = new MemoryStore();
  const sheet = store.sheets()[0]!;
  const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]!.length };
  sheet.write(
    area,
    rows.map((row, at) => row.map((value, place) => ({ value, format: at > 0 && place === 0 ? 'yyyy"年"m"月"' : '' }))),
  );
  return sheet;
}

test('§4.35 the first column is the domain, the first row the names; blank rows at the end are no points', () => {
  const sheet = sheetWith([
    ['月', '件数', '下'],
    [46266, 3, 1.5],
    [46296, null, 1.5],
    [null, null, null],
  ]);
  const record = { ranges: [{ sheetId: sheet.id, area: { row: 0, column: 0, rows: 4, columns: 3 } }], numHeaders: 1 };
  expect(chartTable(record, (id) => (id === sheet.id ? sheet : undefined), 'ja_JP')).toEqual({
    labels: ['2026年9月', '2026年10月'],
    series: [
      { name: '件数', values: [3, null] },
      { name: '下', values: [1.5, 1.5] },
    ],
  });
});

test('ranges of a sheet that is gone are left out', () => {
  const record = { ranges: [{ sheetId: 7, area: { row: 0, column: 0, rows: 2, columns: 2 } }], numHeaders: 1 };
  expect(chartTable(record, () => undefined, 'ja_JP')).toEqual({ labels: [], series: [] });
});

test.each([
  [1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [36.4, 5, [0, 10, 20, 30, 40]],
  [11.4, 5, [0, 5, 10, 15]],
  [100, 5, [0, 20, 40, 60, 80, 100]],
])('ticks up to %d', (most, count, ticks) => expect(niceTicks(most, count)).toEqual(ticks));
