import { columnsReference, quotedSheet, quotedText, stackedReference } from '../../../src/view/sheets/references';
import { columnNames, runsWithout, volatileColumns } from '../../../src/view/sheets/volatile-columns';

const tab = (
  name: string,
  runs: [number, number][],
  more: { member?: string; team?: string; month?: string } = {},
) => ({
  name,
  runs,
  member: '',
  team: '',
  month: '',
  ...more,
});

test.each([
  ['活動記録', "'活動記録'"],
  ["O'Brien", "'O''Brien'"],
  ['a!b', "'a!b'"],
])('a sheet named %s', (name, quoted) => expect(quotedSheet(name)).toBe(quoted));

test('a text with quotes', () => expect(quotedText('say "hi"')).toBe('"say ""hi"""'));

test('columns, with those left out between', () => {
  expect(columnsReference(tab('ログ', [[1, 8]]))).toBe("'ログ'!A:H");
  const runs: [number, number][] = [
    [1, 3],
    [5, 28],
  ];
  expect(columnsReference(tab('ログ', runs))).toBe("HSTACK('ログ'!A:C,'ログ'!E:AB)");
});

test('one tab stands alone; several stand below the lines that speak for them', () => {
  expect(stackedReference([tab('ログ', [[1, 4]])])).toBe("'ログ'!A:D");
  expect(
    stackedReference([
      tab('佐藤', [[1, 4]], { member: '佐藤' }),
      tab('11月', [[1, 5]], { team: '東京', month: '2026-11' }),
      tab('その他', [[1, 2]]),
    ]),
  ).toBe(`VSTACK("担当: 佐藤",'佐藤'!A:D,"チーム: 東京","2026-11",'11月'!A:E,"",'その他'!A:B)`);
});

describe('columns that look at the clock', () => {
  test.each<[string, string[], number[]]>([
    ['none', ['', '=A2*2', ''], []],
    ['now', ['', '', '=NOW()-A2'], [3]],
    ['chance, in lower case', ['=rand()', '', ''], [1]],
    ['through another column', ['', '=C2+1', '=NOW()'], [2, 3]],
    ['through a range', ['', '=SUM(C2:D9)', '', '=RANDBETWEEN(1,6)'], [2, 4]],
    ['through whole columns', ['=MAX(B:C)', '', '=NOW()'], [1, 3]],
    ['twice removed', ['=B2', '=C2', '=NOW()'], [1, 2, 3]],
    ['TODAY is another matter', ['=TODAY()-B2', '', ''], []],
    ['the same letters on another sheet', ["='他'!C2", '', '=NOW()'], [3]],
    ['the word inside a text', ['="NOW() is a function"', '', ''], []],
    ['a function whose name is made of letters', ['=ABS(B2)', '=IF(A2="",1,2)', ''], []],
    ['fixed references', ['=$C$2', '', '=NOW()'], [1, 3]],
  ])('%s', (_what, row, found) => expect(volatileColumns([row])).toEqual(found));

  test('what remains', () => {
    expect(runsWithout(8, [])).toEqual([[1, 8]]);
    expect(runsWithout(8, [1, 4, 5, 8])).toEqual([
      [2, 3],
      [6, 7],
    ]);
    expect(columnNames([5, 27], '、')).toBe('E、AA');
  });

  test('a column filled down for 50,000 rows is looked at once', () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => ['', `=A${at + 2}*2`, `=NOW()-A${at + 2}`]);
    const start = performance.now();
    expect(volatileColumns(rows)).toEqual([3]);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
