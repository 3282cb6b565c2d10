import { type MakeStore, refusalOf, sheetOf } from '../support';
import { withStore } from './with-store';

export function describeStyles(makeStore: MakeStore): void {
  describe('looks', () => {
    const start = withStore(makeStore);

    test('an untouched cell has the usual look', () => {
      const { full } = start();
      const seen = full((globals) => {
        const cell = sheetOf(globals).getRange('C3');
        return [cell.getBackground(), cell.getFontColor(), cell.getFontSize(), cell.getFontWeight(), cell.getWrap()];
      });
      expect(seen).toEqual(['#ffffff', '#000000', 10, 'normal', false]);
    });

    test('what is set is read back, and null puts it back', () => {
      const { full } = start();
      const seen = full((globals) => {
        const cell = sheetOf(globals).getRange('A1:B2');
        cell.setBackground('#ABC').setFontColor('white').setFontSize(14).setFontWeight('bold').setFontStyle('italic');
        cell
          .setHorizontalAlignment('center')
          .setVerticalAlignment('middle')
          .setWrap(true)
          .setFontFamily('Noto Sans JP');
        const set = [
          cell.getBackgrounds(),
          cell.getFontColor(),
          cell.getFontSize(),
          cell.getFontWeight(),
          cell.getFontStyle(),
          cell.getHorizontalAlignment(),
          cell.getVerticalAlignment(),
          cell.getWrap(),
          cell.getFontFamily(),
        ];
        return [...set, cell.setBackground(null).getBackground()];
      });
      expect(seen).toEqual([
        [
          ['#aabbcc', '#aabbcc'],
          ['#aabbcc', '#aabbcc'],
        ],
        '#ffffff',
        14,
        'bold',
        'italic',
        'center',
        'middle',
        true,
        'Noto Sans JP',
        '#ffffff',
      ]);
    });

    test('a colour that is none is refused', () => {
      const { full } = start();
      expect(refusalOf(() => full((globals) => sheetOf(globals).getRange('A1').setBackground('rgb')))).toContain(
        'Invalid color',
      );
    });

    test('an automatic format is called General', () => {
      const { full } = start();
      expect(full((globals) => sheetOf(globals).getRange('A1').getNumberFormat())).toBe('General');
    });

    test('the format of a written date follows the locale', () => {
      const { full } = start();
      const shown = full((globals) => {
        const cell = sheetOf(globals).getRange('A1').setValue(new Date('2026-04-01T00:00:00+09:00'));
        return [cell.getDisplayValue(), cell.setValue('x').getValue()];
      });
      expect(shown).toEqual(['2026/04/01', 'x']);
    });
  });
}
