import { type MakeStore, refusalOf } from '../support';
import { withStore } from './with-store';

export function describeNames(makeStore: MakeStore): void {
  describe('names and addresses', () => {
    const start = withStore(makeStore);

    test('§4.30 a name over whole columns grows with the sheet', () => {
      const { full } = start();
      const seen = full(({ SpreadsheetApp }) => {
        const spreadsheet = SpreadsheetApp.getActive();
        const sheet = spreadsheet.insertSheet('KPI設定');
        spreadsheet.setNamedRange('KPI_SETTINGS', sheet.getRange('A:H'));
        const before = spreadsheet.getRangeByName('KPI_SETTINGS')!.getNumRows();
        sheet.insertRowsAfter(sheet.getMaxRows(), 5);
        const range = spreadsheet.getRangeByName('kpi_settings')!;
        return [range.getNumRows() - before, range.getA1Notation(), range.getSheet().getName()];
      });
      expect(seen).toEqual([5, 'A:H', 'KPI設定']);
    });

    test('§4.23 a name moves with its cells, and goes when they go', () => {
      const { full } = start();
      const seen = full(({ SpreadsheetApp }) => {
        const spreadsheet = SpreadsheetApp.getActive();
        const sheet = spreadsheet.insertSheet('T');
        spreadsheet.setNamedRange('BASE', sheet.getRange('B2:C3'));
        sheet.insertRowBefore(1);
        const moved = spreadsheet.getRangeByName('BASE')!.getA1Notation();
        spreadsheet.deleteSheet(sheet);
        return [moved, spreadsheet.getRangeByName('BASE')];
      });
      expect(seen).toEqual(['B3:C4', null]);
    });

    test.each(['A1', 'R1C1', '1st', 'a b', 'true', ''])('§4.31 %p cannot name a range', (name) => {
      const { full } = start();
      const set = (): void =>
        full(({ SpreadsheetApp }) =>
          SpreadsheetApp.getActive().setNamedRange(name, SpreadsheetApp.getActiveSheet().getRange('A1')),
        );
      expect(refusalOf(set)).toContain('not a valid named range name');
    });

    test.each([
      ['A1', 'A1', [1, 1, 1, 1]],
      ['$B$2:$C$4', 'B2:C4', [2, 2, 3, 2]],
      ['C4:B2', 'B2:C4', [2, 2, 3, 2]],
      ['A:B', 'A:B', [1, 1, 40, 2]],
      ['A3:B', 'A3:B', [3, 1, 38, 2]],
      ['2:3', '2:3', [2, 1, 2, 5]],
    ])('the address %s', (address, notation, place) => {
      const { full } = start();
      const seen = full(({ SpreadsheetApp }) => {
        const sheet = SpreadsheetApp.getActive().insertSheet('住所');
        sheet.deleteRows(41, sheet.getMaxRows() - 40);
        sheet.deleteColumns(6, sheet.getMaxColumns() - 5);
        const range = sheet.getRange(address);
        return [range.getA1Notation(), [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]];
      });
      expect(seen).toEqual([notation, place]);
    });

    test('§4.13 an address names its sheet in quotes where it must', () => {
      const { full } = start();
      const name = full(({ SpreadsheetApp }) => {
        const spreadsheet = SpreadsheetApp.getActive();
        spreadsheet.insertSheet("佐藤's log");
        return spreadsheet.getRange("'佐藤''s log'!B2").getSheet().getName();
      });
      expect(name).toBe("佐藤's log");
      expect(refusalOf(() => full(({ SpreadsheetApp }) => SpreadsheetApp.getActive().getRange('なし!A1')))).toBe(
        'Range not found',
      );
    });
  });
}
