import { nameReference } from '../../../workbench/grid/name-reference';

test.each([
  ['KPI設定', { row: 0, column: 0, rows: 1000, columns: 5 }, 'rows', "'KPI設定'!$A:$E"],
  ['log', { row: 1, column: 0, rows: 999, columns: 8 }, 'rows', "'log'!$A$2:$H"],
  ['x', { row: 2, column: 0, rows: 2, columns: 26 }, 'columns', "'x'!$3:$4"],
  ['x', { row: 0, column: 26, rows: 9, columns: 2 }, undefined, "'x'!$AA$1:$AB$9"],
  ["it's", { row: 4, column: 2, rows: 1, columns: 1 }, undefined, "'it''s'!$C$5"],
] as const)('%s %j %s', (sheet, area, open, reference) => {
  expect(nameReference(sheet, { area, open })).toBe(reference);
});
