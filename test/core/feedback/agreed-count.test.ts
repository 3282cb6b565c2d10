import { readAgreedCount } from '../../../src/core/feedback/agreed-count';

test.each([
  ['3', 3],
  ['３', 3],
  ['１２件', 12],
  ['3 件', 3],
  ['5人', 5],
  ['2社', 2],
  ['20通', 20],
  ['4回', 4],
  ['1,200', 1200],
  [' 7 ', 7],
])('%p is %p', (text, count) => expect(readAgreedCount(text)).toEqual({ kind: 'count', count }));

test.each(['', '  ', '\u3000'])('%p: nothing is counted', (text) =>
  expect(readAgreedCount(text)).toEqual({ kind: 'none' }),
);

test.each(['0', '-1', 'たくさん', '2〜3', '=1+1', '50%', '3万円', '1/0', 'Infinity', 'NaN', '1e999', '<b>3</b>'])(
  '%p is no number to agree on',
  (text) => expect(readAgreedCount(text)).toEqual({ kind: 'unreadable' }),
);
