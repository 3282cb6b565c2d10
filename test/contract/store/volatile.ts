import { spillConflict } from '../../../workbench/apps-script/formula/spill';
import { VolatileCells } from '../../../workbench/apps-script/formula/volatile-cells';
import { type MakeStore, sheetOf } from '../support';
import { withStore } from './with-store';

const cell = (row: number, column: number): { row: number; column: number; rows: number; columns: number } => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

export function describeVolatile(makeStore: MakeStore): void {
  describe('arguments and results in the grid', () => {
    const start = withStore(makeStore);

    test('§1.18 §1.19 NOW, RAND, RANDARRAY and RANDBETWEEN are found directly and through other cells; TODAY is not one of them', () => {
      const { full, world } = start();
      full((globals) => {
        const sheet = sheetOf(globals);
        sheet
          .getRange('A1:A7')
          .setFormulas([
            ['=NOW()'],
            ['=RANDBETWEEN(1,6)'],
            ['=TODAY()'],
            ['=A1+1'],
            ['=A4&"x"'],
            ['=A3+1'],
            ['="NOW()"'],
          ]);
        globals.SpreadsheetApp.getActive().setNamedRange('BASE', sheet.getRange('A5'));
        sheet.getRange('A8:A9').setFormulas([['=base'], ['=SUM(B1:B9)']]);
      });
      const sheet = world.store.sheets()[0]!;
      const volatile = new VolatileCells(world.store);
      const found = Array.from({ length: 9 }, (_, row) => volatile.touches(sheet.id, cell(row, 0)));
      expect(found).toEqual([true, true, false, true, true, false, false, true, false]);
      expect(volatile.touches(sheet.id, { row: 0, column: 0, rows: 1000, columns: 8 })).toBe(true);
      expect(volatile.touches(sheet.id, { row: 0, column: 1, rows: 1000, columns: 8 })).toBe(false);
    });

    test('§1.6 an array spills into empty cells only', () => {
      const { full, world } = start();
      full((globals) => sheetOf(globals).getRange('A3').setValue('x'));
      const sheet = world.store.sheets()[0]!;
      expect(spillConflict(sheet, cell(0, 0), { rows: 2, columns: 2 })).toBeUndefined();
      expect(spillConflict(sheet, cell(0, 0), { rows: 3, columns: 1 })).toEqual({
        error: '#REF!',
        message: 'Array result was not expanded because it would overwrite data in A3.',
      });
    });

    test('§1.7 an array beyond the edge asks for more rows or columns', () => {
      const { world } = start();
      const sheet = world.store.sheets()[0]!;
      expect(spillConflict(sheet, cell(sheet.rowCount() - 1, 0), { rows: 3, columns: 1 })?.message).toBe(
        'Result was not automatically expanded, please insert more rows (2).',
      );
      expect(spillConflict(sheet, cell(0, sheet.columnCount() - 1), { rows: 1, columns: 2 })?.message).toBe(
        'Result was not automatically expanded, please insert more columns (1).',
      );
    });
  });
}
