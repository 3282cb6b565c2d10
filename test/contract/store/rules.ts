import { type MakeStore, refusalOf, sheetOf } from '../support';
import { withStore } from './with-store';

export function describeRules(makeStore: MakeStore): void {
  describe('validation and conditional formats', () => {
    const start = withStore(makeStore);

    test('§4.43 a rule that refuses input refuses scripts too', () => {
      const { full } = start();
      const write = (value: unknown): unknown =>
        full((globals) => {
          const rule = globals.SpreadsheetApp.newDataValidation()
            .requireValueInList(['置き換える', 'あとで'])
            .setAllowInvalid(false);
          return sheetOf(globals).getRange('F1').setDataValidation(rule.build()).setValue(value).getValue();
        });
      expect(write('あとで')).toBe('あとで');
      expect(write('')).toBe('');
      expect(refusalOf(() => write('いいえ'))).toBe(
        'The data you entered in cell F1 violates the data validation rules set on this cell.',
      );
    });

    test('a rule that only warns lets values pass, and can be read back', () => {
      const { full } = start();
      const seen = full((globals) => {
        const cell = sheetOf(globals).getRange('A1');
        const rule = globals.SpreadsheetApp.newDataValidation()
          .requireNumberBetween(1, 12)
          .setHelpText('1〜12')
          .build();
        const read = cell.setDataValidation(rule).setValue(13).getDataValidation()!;
        return [
          cell.getValue(),
          read.getHelpText(),
          read.getCriteriaType().toString(),
          read.getCriteriaValues(),
          read.getAllowInvalid(),
        ];
      });
      expect(seen).toEqual([13, '1〜12', 'NUMBER_BETWEEN', [1, 12], true]);
    });

    test('§4.14 a formula is no date for requireDateAfter', () => {
      const { full } = start();
      const build = (): unknown =>
        full(({ SpreadsheetApp }) => SpreadsheetApp.newDataValidation().requireDateAfter('=A1' as unknown as Date));
      expect(refusalOf(build)).toContain("The parameters (String) don't match the method signature");
    });

    test('§4.42 a conditional format keeps to its own sheet', () => {
      const { full } = start();
      const set = (formula: string): unknown =>
        full((globals) => {
          const sheet = sheetOf(globals);
          const rule = globals.SpreadsheetApp.newConditionalFormatRule()
            .whenFormulaSatisfied(formula)
            .setBackground('#fce8b2');
          sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:B9')]).build()]);
          return sheet.getConditionalFormatRules()[0]!.getRanges()[0]!.getA1Notation();
        });
      full(({ SpreadsheetApp }) =>
        SpreadsheetApp.getActive().insertSheet('計算').getParent().getSheets()[0]!.activate(),
      );
      expect(set('=$B1>INDIRECT("計算!A1")')).toBe('A1:B9');
      expect(refusalOf(() => set('=$B1>計算!$A$1'))).toBe(
        'Conditional format rule cannot reference a different sheet.',
      );
    });

    test('a rule needs a range and a condition', () => {
      const { full } = start();
      expect(() =>
        full(({ SpreadsheetApp }) => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()),
      ).toThrow('range');
      const noCondition = (): unknown =>
        full((globals) =>
          globals.SpreadsheetApp.newConditionalFormatRule()
            .setRanges([sheetOf(globals).getRange('A1')])
            .build(),
        );
      expect(noCondition).toThrow('condition');
    });

    test('checkboxes start unticked', () => {
      const { full } = start();
      const seen = full((globals) => {
        const range = sheetOf(globals).getRange('A1:A2').insertCheckboxes();
        const before = range.getValues().flat();
        return [before, range.check().isChecked()];
      });
      expect(seen).toEqual([[false, false], true]);
    });
  });
}
