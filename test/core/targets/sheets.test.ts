import { textGrid as gridOf, linesOf } from '../../support/target-lines';
import { typedGrid } from '../../support/typed-grid';
import { SHEETS } from './sheets';

describe('target sheets of many shapes', () => {
  for (const { name, csv, targets } of SHEETS) {
    test(name, () => expect(linesOf(gridOf(csv))).toEqual(targets));
    test(`${name}, typed`, () => expect(linesOf(typedGrid(gridOf(csv)))).toEqual(targets));
  }

  test('blank rows and columns around a sheet change no more than the addresses', () => {
    for (const { csv, targets } of SHEETS) {
      const grid = gridOf(csv);
      const width = grid[0]!.length + 3;
      const padded = [
        ...grid.map((row) => [...row, '', '', '']),
        ...Array.from({ length: 40 }, () => Array<string>(width).fill('')),
      ];
      expect(linesOf(padded)).toEqual(targets);
    }
  });
});
