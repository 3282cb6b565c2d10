import { safeText } from '../../../src/core/grid/safe-text';

test.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'"])(
  '%j at the head gets the mark of text',
  (sign) => {
    expect(safeText(`${sign}1`)).toBe(`'${sign}1`);
    expect(safeText(sign)).toBe(`'${sign}`);
  },
);

test.each(['', 'a=1', '佐藤-田中', ' =1', '1+1', '"=1"'])('%j stays as it is', (text) => {
  expect(safeText(text)).toBe(text);
});
