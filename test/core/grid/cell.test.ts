import { toGrid } from '../../../src/core/grid/cell';

/** The first and last instants that a cell can hold: years 1 to 9999, a day to spare on either side. */
const FIRST = new Date(-62_135_683_200_000 + 1);
const LAST = new Date(Date.UTC(10_000, 0, 2) - 1);

test.each([
  ['nothing', undefined, []],
  ['null', null, []],
  ['a text', '佐藤', [['佐藤']]],
  ['zero', 0, [[0]]],
  ['false', false, [[false]]],
  ['a function', Math.abs, [[String(Math.abs)]]],
  ['no rows', [], []],
  [
    'short rows',
    [[1, 2, 3], [4]],
    [
      [1, 2, 3],
      [4, '', ''],
    ],
  ],
  ['a column of single values', ['a', 'b'], [['a'], ['b']]],
  [
    'single values beside rows',
    ['a', ['b', 'c']],
    [
      ['a', ''],
      ['b', 'c'],
    ],
  ],
  ['holes', [[null, undefined, 'x']], [['', '', 'x']]],
  ['numbers that no cell holds', [[Number.NaN, Number.POSITIVE_INFINITY, -1.5]], [['', '', -1.5]]],
  ['an object', [[{ a: 1 }]], [['[object Object]']]],
])('%s', (_what, raw, grid) => {
  expect(toGrid(raw)).toEqual(grid);
});

test('a range that is whole is not copied', () => {
  const whole = [
    ['a', 1, true],
    ['b', new Date(0), false],
  ];
  expect(toGrid(whole)).toBe(whole);
});

test('dates that Sheets cannot hold are blank', () => {
  const [row] = toGrid([
    [FIRST, LAST, new Date(FIRST.getTime() - 1), new Date(LAST.getTime() + 1), new Date(Number.NaN)],
  ]);
  expect(row).toEqual([FIRST, LAST, '', '', '']);
});

test('one cell to mend leaves the others as they are', () => {
  const day = new Date(0);
  expect(
    toGrid([
      [day, null],
      ['x', 2],
    ]),
  ).toEqual([
    [day, ''],
    ['x', 2],
  ]);
});
