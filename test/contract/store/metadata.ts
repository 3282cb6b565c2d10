import { type MakeStore, refusalOf, sheetOf } from '../support';
import { withStore } from './with-store';

export function describeMetadata(makeStore: MakeStore): void {
  describe('developer metadata', () => {
    const start = withStore(makeStore);

    test('§4.28 hangs on the spreadsheet, a sheet, a whole row or a whole column', () => {
      const { full } = start();
      const types = full((globals) => {
        const sheet = sheetOf(globals);
        const spreadsheet = globals.SpreadsheetApp.getActive();
        spreadsheet.addDeveloperMetadata('place', 'file');
        sheet.addDeveloperMetadata('place', 'sheet', globals.SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        sheet.getRange('3:3').addDeveloperMetadata('place', 'row');
        sheet.getRange('B:B').addDeveloperMetadata('place', 'column');
        const found = spreadsheet.createDeveloperMetadataFinder().withKey('place').find();
        return found.map((entry) => [
          entry.getValue(),
          entry.getLocation().getLocationType().toString(),
          entry.getVisibility().toString(),
        ]);
      });
      expect(types).toEqual([
        ['file', 'SPREADSHEET', 'DOCUMENT'],
        ['sheet', 'SHEET', 'PROJECT'],
        ['row', 'ROW', 'DOCUMENT'],
        ['column', 'COLUMN', 'DOCUMENT'],
      ]);
    });

    test.each(['A1', 'A1:B2', '2:3', 'A:B'])('§4.28 is refused on %s', (address) => {
      const { full } = start();
      const add = (): unknown => full((globals) => sheetOf(globals).getRange(address).addDeveloperMetadata('k', 'v'));
      expect(refusalOf(add)).toContain('arbitrary ranges is not currently supported');
    });

    test('values change, entries go, and a key may come twice', () => {
      const { full } = start();
      const seen = full((globals) => {
        const sheet = sheetOf(globals);
        sheet.addDeveloperMetadata('k', 'v').addDeveloperMetadata('k');
        const [first, second] = sheet.getDeveloperMetadata();
        first!.setValue('w');
        second!.remove();
        return sheet.getDeveloperMetadata().map((entry) => [entry.getKey(), entry.getValue()]);
      });
      expect(seen).toEqual([['k', 'w']]);
    });

    test('an entry on a row moves with it and goes with it', () => {
      const { full } = start();
      const seen = full((globals) => {
        const sheet = sheetOf(globals);
        sheet.getRange('5:5').addDeveloperMetadata('row', 'x');
        sheet.insertRowsBefore(1, 2);
        const moved = sheet.createDeveloperMetadataFinder().withKey('row').find()[0]!.getLocation().getRow()!.getRow();
        sheet.deleteRow(moved);
        return [moved, sheet.createDeveloperMetadataFinder().withKey('row').find().length];
      });
      expect(seen).toEqual([7, 0]);
    });

    test('goes with its sheet', () => {
      const { full } = start();
      const left = full(({ SpreadsheetApp }) => {
        const spreadsheet = SpreadsheetApp.getActive();
        const sheet = spreadsheet.insertSheet('一時').addDeveloperMetadata('unfinished', '1');
        spreadsheet.deleteSheet(sheet);
        return spreadsheet.createDeveloperMetadataFinder().withKey('unfinished').find().length;
      });
      expect(left).toBe(0);
    });
  });
}
