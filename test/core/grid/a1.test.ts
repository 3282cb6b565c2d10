import fc from 'fast-check';
import { cellAddress, columnLetters } from '../../../src/core/grid/a1';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  // The last column a spreadsheet can have.
  [18_277, 'ZZZ'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('letters read as a number in base 26 without zero give the column back', () => {
  fc.assert(
    fc.property(fc.nat({ max: 20_000 }), (column) => {
      const back = [...columnLetters(column)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      expect(back).toBe(column + 1);
    }),
  );
});

test('an address counts rows from 1', () => {
  expect([cellAddress(0, 0), cellAddress(4, 2)]).toEqual(['A1', 'C5']);
});
