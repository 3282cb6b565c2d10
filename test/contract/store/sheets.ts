import { type MakeStore, refusalOf, sheetOf } from '../support';
import { withStore } from './with-store';

export function describeSheets(makeStore: MakeStore): void {
  describe('sheets', () => {
    const start = withStore(makeStore);

    test('§4.18 insertSheet activates the new sheet, behind the one that was open', () => {
      const { full } = start();
      const seen = full(({ SpreadsheetApp }) => {
        const spreadsheet = SpreadsheetApp.getActive();
        const first = spreadsheet.getActiveSheet().getName();
        spreadsheet.insertSheet('KPI設定', 1);
        spreadsheet.getSheetByName(first)!.activate();
        spreadsheet.insertSheet('KPI計算');
        return [
          spreadsheet.getActiveSheet().getName(),
          spreadsheet
            .getSheets()
            .map((sheet) => sheet.getName())
            .slice(1),
        ];
      });
      expect(seen).toEqual(['KPI計算', ['KPI計算', 'KPI設定']]);
    });

    test('§4.19 getSheetByName gives null where there is none', () => {
      const { full } = start();
      expect(full(({ SpreadsheetApp }) => SpreadsheetApp.getActive().getSheetByName('なし'))).toBeNull();
    });

    test('§4.16 §4.17 a name can be taken once, and is 1 to 100 characters long', () => {
      const { full } = start();
      const insert = (name: string): string =>
        refusalOf(() => full(({ SpreadsheetApp }) => SpreadsheetApp.getActive().insertSheet(name)));
      full(({ SpreadsheetApp }) => SpreadsheetApp.getActive().insertSheet('KPI'));
      expect(insert('KPI')).toBe('A sheet with the name "KPI" already exists. Please enter another name.');
      expect(insert('')).toContain('empty');
      expect(insert('長'.repeat(101))).toContain('too long');
      const rename = (): string =>
        refusalOf(() => full(({ SpreadsheetApp }) => SpreadsheetApp.getActive().getSheets()[0]!.setName('KPI')));
      expect(rename()).toBe('A sheet with the name "KPI" already exists. Please enter another name.');
    });

    test('§4.25 the last visible sheet can be neither hidden nor deleted', () => {
      const { full } = start();
      expect(refusalOf(() => full((globals) => sheetOf(globals).hideSheet()))).toBe(
        "You can't hide all the sheets in a document.",
      );
      const remove = (): void => full((globals) => globals.SpreadsheetApp.getActive().deleteSheet(sheetOf(globals)));
      expect(refusalOf(remove)).toBe("You can't remove all the sheets in a document.");
    });

    test('§4.22 a hidden sheet can be read and written, and shows again when activated', () => {
      const { full } = start();
      const seen = full(({ SpreadsheetApp }) => {
        const spreadsheet = SpreadsheetApp.getActive();
        const [first] = spreadsheet.getSheets();
        const hidden = spreadsheet.insertSheet('裏').hideSheet();
        hidden.getRange('A1').setValue(3);
        const before = [hidden.isSheetHidden(), spreadsheet.getActiveSheet().getName() === first!.getName()];
        hidden.activate();
        return [...before, hidden.getRange('A1').getValue(), hidden.isSheetHidden()];
      });
      expect(seen).toEqual([true, true, 3, false]);
    });

    test('§4.20 §4.21 copyTo names the copy "Copy of …" and takes cells, charts and metadata along', () => {
      const { full } = start();
      const seen = full(({ SpreadsheetApp, Charts }) => {
        const spreadsheet = SpreadsheetApp.getActive();
        const sheet = spreadsheet.insertSheet('表');
        sheet.getRange('A1:B2').setValues([
          ['月', '件数'],
          [4, 3],
        ]);
        sheet.addDeveloperMetadata('own', String(sheet.getSheetId()));
        const chart = sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B2')).build();
        sheet.insertChart(chart);
        const copy = sheet.copyTo(spreadsheet);
        const own = copy.getDeveloperMetadata()[0]!.getValue();
        return {
          names: [copy.getName(), sheet.copyTo(spreadsheet).getName()],
          value: copy.getRange('B2').getValue(),
          charts: copy.getCharts().length,
          saysOtherId: own === String(sheet.getSheetId()) && own !== String(copy.getSheetId()),
        };
      });
      expect(seen).toEqual({ names: ['Copy of 表', 'Copy of 表 2'], value: 3, charts: 1, saysOtherId: true });
    });

    test('§4.22 a new sheet can be hidden, filled, shown or deleted while another is open: a half-made one is never in view', () => {
      const { full } = start();
      const seen = full(({ SpreadsheetApp }) => {
        const spreadsheet = SpreadsheetApp.getActive();
        const first = spreadsheet.getActiveSheet();
        const made = ['甲', '乙'].map((name) => {
          const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
          spreadsheet.setActiveSheet(first);
          sheet.hideSheet();
          sheet.getRange('A1:B1').setValues([[name, 1]]);
          sheet.addDeveloperMetadata('mark', name);
          spreadsheet.setNamedRange(`NAME_${name}`, sheet.getRange('A:B'));
          SpreadsheetApp.flush();
          return sheet;
        });
        const [shown, gone] = [made[0]!, made[1]!];
        shown.showSheet();
        for (const named of gone.getNamedRanges()) named.remove();
        spreadsheet.deleteSheet(gone);
        return [
          spreadsheet.getActiveSheet().getName() === first.getName(),
          spreadsheet.getSheets().map((sheet) => [sheet.isSheetHidden(), sheet.getLastRow()]),
          spreadsheet.getNamedRanges().map((named) => named.getName()),
          spreadsheet
            .createDeveloperMetadataFinder()
            .withKey('mark')
            .find()
            .map((entry) => entry.getValue()),
          spreadsheet.getRangeByName('NAME_乙'),
        ];
      });
      expect(seen).toEqual([
        true,
        [
          [false, 0],
          [false, 1],
        ],
        ['NAME_甲'],
        ['甲'],
        null,
      ]);
    });

    test('a deleted sheet is gone for whoever still holds it', () => {
      const { full } = start();
      const use = (): unknown =>
        full(({ SpreadsheetApp }) => {
          const sheet = SpreadsheetApp.getActive().insertSheet('一時');
          SpreadsheetApp.getActive().deleteSheet(sheet);
          return sheet.getName();
        });
      expect(refusalOf(use)).toMatch(/^Sheet \d+ not found$/);
    });

    test('inserted and deleted rows move what lies behind them', () => {
      const { full } = start();
      const seen = full((globals) => {
        const sheet = sheetOf(globals);
        sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
        sheet.insertRowsBefore(2, 2);
        const moved = sheet.getRange('A1:A5').getValues().flat();
        sheet.deleteRows(2, 3);
        return [moved, sheet.getRange('A1:A2').getValues().flat()];
      });
      expect(seen).toEqual([
        ['a', '', '', 'b', 'c'],
        ['a', 'c'],
      ]);
    });

    test('a sheet keeps one row that is not frozen', () => {
      const { full } = start();
      const empty = (): unknown =>
        full((globals) => {
          const sheet = sheetOf(globals);
          sheet.setFrozenRows(1);
          return sheet.deleteRows(2, sheet.getMaxRows() - 1);
        });
      expect(refusalOf(empty)).toBe('Sorry, it is not possible to delete all non-frozen rows.');
    });

    test('§4.33 rows hidden by hand are still in getValues', () => {
      const { full } = start();
      const values = full((globals) => {
        const sheet = sheetOf(globals);
        sheet.getRange('A1:A2').setValues([[1], [2]]);
        sheet.hideRows(2);
        return [sheet.isRowHiddenByUser(2), ...sheet.getRange('A1:A2').getValues().flat()];
      });
      expect(values).toEqual([true, 1, 2]);
    });

    test('widths, frozen lines, gridlines and tab colour are kept', () => {
      const { full } = start();
      const seen = full((globals) => {
        const sheet = sheetOf(globals);
        sheet.setColumnWidth(2, 240).setRowHeight(1, 30).setHiddenGridlines(true).setTabColor('#4285F4');
        sheet.setFrozenRows(2);
        sheet.setFrozenColumns(1);
        return [
          sheet.getColumnWidth(2),
          sheet.getRowHeight(1),
          sheet.hasHiddenGridlines(),
          sheet.getTabColor(),
          sheet.getFrozenRows(),
          sheet.getFrozenColumns(),
        ];
      });
      expect(seen).toEqual([240, 30, true, '#4285f4', 2, 1]);
    });

    test('moveActiveSheet changes the order of the tabs', () => {
      const { full } = start();
      const names = full(({ SpreadsheetApp }) => {
        const spreadsheet = SpreadsheetApp.getActive();
        spreadsheet.insertSheet('A');
        spreadsheet.insertSheet('B');
        spreadsheet.moveActiveSheet(1);
        return spreadsheet.getSheets().map((sheet) => sheet.getName());
      });
      expect([names[0], names[2]]).toEqual(['B', 'A']);
    });

    test('several ranges are styled and selected together', () => {
      const { full } = start();
      const seen = full((globals) => {
        const list = sheetOf(globals).getRangeList(['A1:B1', '3:3']);
        list.setFontWeight('bold').activate();
        const weights = ['A1', 'C1', 'C3'].map((address) => sheetOf(globals).getRange(address).getFontWeight());
        return [weights, globals.SpreadsheetApp.getActiveRange().getRow()];
      });
      expect(seen).toEqual([['bold', 'normal', 'bold'], 3]);
    });

    test('§3.18 the selection is the one of the person who runs the script', () => {
      const { full } = start();
      const seen = full(({ SpreadsheetApp }) => {
        SpreadsheetApp.getActiveSheet().getRange('B2:C3').activate();
        return [SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()];
      });
      expect(seen).toEqual(['B2:C3', 'B2']);
    });
  });
}
