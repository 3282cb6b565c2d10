import { type MakeStore, refusalOf, sheetOf } from '../support';
import { withStore } from './with-store';

export function describeCells(makeStore: MakeStore): void {
  describe('cells', () => {
    const start = withStore(makeStore);

    test('§4.1 getValues gives numbers, booleans, texts, and an empty text for an empty cell', () => {
      const { full } = start();
      const values = full((globals) => {
        const sheet = sheetOf(globals);
        sheet.getRange('A1:D1').setValues([[1.5, true, '推薦', '']]);
        return sheet.getRange('A1:D1').getValues();
      });
      expect(values).toEqual([[1.5, true, '推薦', '']]);
    });

    test.each([
      ['01234', 1234],
      ['22 34', 2234],
      ['1,234', 1234],
      ['50%', 0.5],
      ['TRUE', true],
      ['三', '三'],
      ['１２', '１２'],
      ["'001", '001'],
      ['+1', 1],
      ['@x', '@x'],
    ])('§4.6 §4.9 §4.10 text is parsed as if typed: %s → %p', (text, expected) => {
      const { full } = start();
      expect(full((globals) => sheetOf(globals).getRange('A1').setValue(text).getValue())).toBe(expected);
    });

    test('§4.6 text written after the format @ stays as it is, even when the format changes later', () => {
      const { full } = start();
      const values = full((globals) => {
        const range = sheetOf(globals).getRange('A1:B1').setNumberFormat('@');
        range.setValues([['01234', '4/1']]);
        return [range.getValues(), range.setNumberFormat('0').getValues()];
      });
      expect(values).toEqual([[['01234', '4/1']], [['01234', '4/1']]]);
    });

    test('§4.5 a leading = is a formula, whatever the format', () => {
      const { full } = start();
      const formulas = full((globals) => {
        const range = sheetOf(globals).getRange('A1:A2');
        range.getCell(2, 1).setNumberFormat('@');
        return range.setValues([['=1+1'], ['=HYPERLINK("http://x")']]).getFormulas();
      });
      expect(formulas).toEqual([['=1+1'], ['=HYPERLINK("http://x")']]);
    });

    test('§4.8 safe writing: @ first, then an apostrophe, gives the same text back and no formula', () => {
      const { full } = start();
      const [values, formulas] = full((globals) => {
        const range = sheetOf(globals).getRange('A1:A4').setNumberFormat('@');
        range.setValues([["'=1+1"], ["'+81 3"], ["'-"], ["'@mention"]]);
        return [range.getValues(), range.getFormulas()];
      });
      expect(values).toEqual([['=1+1'], ['+81 3'], ['-'], ['@mention']]);
      expect(formulas).toEqual([[''], [''], [''], ['']]);
    });

    test('§4.7 reading and writing back parses again: the text 001 becomes 1', () => {
      const { full } = start();
      const value = full((globals) => {
        const cell = sheetOf(globals).getRange('A1');
        cell.setValue("'001");
        return cell.setValue(cell.getValue()).getValue();
      });
      expect(value).toBe(1);
    });

    test('§4.11 writing null or undefined clears a cell', () => {
      const { full } = start();
      const blank = full((globals) => {
        const range = sheetOf(globals)
          .getRange('A1:B1')
          .setValues([['x', 'y']]);
        return range.setValues([[null, undefined]]).isBlank();
      });
      expect(blank).toBe(true);
    });

    test('§4.1 display values follow the format', () => {
      const { full } = start();
      const shown = full((globals) => {
        const range = sheetOf(globals).getRange('A1:E1');
        range.setNumberFormats([['0%', '#,##0', 'yyyy"年"m"月"d"日"', '0.0', 'General']]);
        range.setValues([[0.5, 1234567, 46113, 2.25, true]]);
        return range.getDisplayValues()[0];
      });
      expect(shown).toEqual(['50%', '1,234,567', '2026年4月1日', '2.3', 'TRUE']);
    });

    test('§4.12 rows and columns of the data must match the range', () => {
      const { full } = start();
      const write = (values: string[][]): string =>
        refusalOf(() => full((globals) => sheetOf(globals).getRange('A1:B2').setValues(values)));
      expect(write([['a', 'b']])).toBe(
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      );
      expect(write([['a', 'b'], ['c']])).toBe(
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      );
    });

    test('§4.13 a range outside the sheet is refused, as is what is no address', () => {
      const { full } = start();
      const range = (row: number, column: number): string =>
        refusalOf(() => full((globals) => sheetOf(globals).getRange(row, column)));
      expect(range(100_001, 1)).toBe('The coordinates of the range are outside the dimensions of the sheet.');
      expect(range(1, 18_279)).toBe('The coordinates of the range are outside the dimensions of the sheet.');
      expect(range(0, 1)).toBe('The starting row of the range is too small.');
      expect(refusalOf(() => full((globals) => sheetOf(globals).getRange('件数')))).toBe('Range not found');
    });

    test('§4.15 a cell holds 50,000 characters and no more', () => {
      const { full } = start();
      const write = (length: number): unknown =>
        full((globals) => sheetOf(globals).getRange('A1').setValue('あ'.repeat(length)).getValue());
      expect(write(50_000)).toHaveLength(50_000);
      expect(refusalOf(() => write(50_001))).toBe(
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      );
    });

    test('§4.15 nothing is written when one cell of the data is refused', () => {
      const { full } = start();
      const write = (): unknown =>
        full((globals) =>
          sheetOf(globals)
            .getRange('A1:B1')
            .setValues([['x', 'あ'.repeat(50_001)]]),
        );
      expect(write).toThrow();
      expect(full((globals) => sheetOf(globals).getRange('A1').getValue())).toBe('');
    });

    test('formulas are read back as written; reading one cell of a larger range gives the first', () => {
      const { full } = start();
      const [formula, none] = full((globals) => {
        const sheet = sheetOf(globals);
        sheet.getRange('A1').setFormula('=KPI_COUNT(B:C, "推薦")');
        return [sheet.getRange('A1:B2').getFormula(), sheet.getRange('B1').getFormula()];
      });
      expect([formula, none]).toEqual(['=KPI_COUNT(B:C, "推薦")', '']);
    });

    test('appendRow writes behind the last row that holds something', () => {
      const { full } = start();
      const last = full((globals) => {
        const sheet = sheetOf(globals);
        sheet.getRange('B3').setValue('x');
        sheet.appendRow(['a', 2]);
        return [sheet.getLastRow(), sheet.getLastColumn(), ...sheet.getRange('A4:B4').getValues()[0]!];
      });
      expect(last).toEqual([4, 2, 'a', 2]);
    });

    test('clearContent keeps the format, clearFormat keeps the content', () => {
      const { full } = start();
      const seen = full((globals) => {
        const cell = sheetOf(globals).getRange('A1').setValue('x').setBackground('#ff0000');
        cell.clearContent();
        const kept = cell.getBackground();
        cell.setValue('y').clearFormat();
        return [kept, cell.getBackground(), cell.getValue()];
      });
      expect(seen).toEqual(['#ff0000', '#ffffff', 'y']);
    });

    test('copyTo moves relative addresses along', () => {
      const { full } = start();
      const formulas = full((globals) => {
        const sheet = sheetOf(globals);
        sheet.getRange('A1').setFormula('=B1+$B$1+KPI_COUNT(C:D)');
        sheet.getRange('A1').copyTo(sheet.getRange('B2:B3'));
        return sheet.getRange('B2:B3').getFormulas();
      });
      expect(formulas).toEqual([['=C2+$B$1+KPI_COUNT(D:E)'], ['=C3+$B$1+KPI_COUNT(D:E)']]);
    });

    test('§4.32 merged cells keep only the value at the top left', () => {
      const { full } = start();
      const values = full((globals) => {
        const range = sheetOf(globals)
          .getRange('A1:B2')
          .setValues([
            [1, 2],
            [3, 4],
          ]);
        range.merge();
        return [range.getValues(), range.isPartOfMerge(), range.breakApart().isPartOfMerge()];
      });
      expect(values).toEqual([
        [
          [1, ''],
          ['', ''],
        ],
        true,
        false,
      ]);
    });

    test('notes belong to cells', () => {
      const { full } = start();
      const notes = full((globals) => {
        const range = sheetOf(globals).getRange('A1:B1');
        range.getCell(1, 2).setNote('=1+1 <b>');
        return range.getNotes();
      });
      expect(notes).toEqual([['', '=1+1 <b>']]);
    });
  });
}
