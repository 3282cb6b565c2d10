import * as fc from 'fast-check';
import { moveRelative } from '../../../workbench/apps-script/formula/copy-formula';
import { parseExpression } from '../../../workbench/apps-script/formula/expression';
import { moveReferences, renameSheet } from '../../../workbench/apps-script/formula/move-references';
import { tokenize } from '../../../workbench/apps-script/formula/tokens';
import {
  columnIndex,
  columnName,
  formatAddress,
  parseAddress,
  quoteSheetName,
} from '../../../workbench/apps-script/store/address';
import { shiftArea } from '../../../workbench/apps-script/store/shift';

describe('addresses', () => {
  test('letters and numbers of columns', () => {
    expect(['A', 'Z', 'AA', 'ZZZ'].map(columnIndex)).toEqual([0, 25, 26, 18_277]);
    fc.assert(fc.property(fc.nat(18_277), (column) => expect(columnIndex(columnName(column))).toBe(column)));
  });

  test('an address written is read back', () => {
    const area = fc.record({
      row: fc.nat(50),
      column: fc.nat(20),
      rows: fc.integer({ min: 1, max: 50 }),
      columns: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(area, (made) => {
        const read = parseAddress(formatAddress(made), { rows: 100, columns: 26 });
        expect(read).toEqual({ sheet: undefined, area: made, open: undefined });
      }),
    );
  });

  test.each(['', 'A', '1', 'A1:B', '件数', 'A0', 'AAAA1', 'A1:', '!A1B'])('%p is no cell', (text) => {
    const read = parseAddress(text, { rows: 100, columns: 26 });
    expect(read === undefined || read.open === 'rows').toBe(true);
  });

  test.each([
    ['活動記録', '活動記録'],
    ["佐藤's", "'佐藤''s'"],
    ['2026年度', "'2026年度'"],
    ['A1', "'A1'"],
  ])('the sheet %s is written %s', (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });
});

describe('formulas', () => {
  test('tokens joined give the formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const joined = tokenize(`=${text}`)
          .map((token) => token.text)
          .join('');
        expect(joined).toBe(text);
      }),
    );
  });

  test('references, functions, names and texts are told apart', () => {
    const kinds = tokenize(`=KPI_FUNNEL('活動''記録'!A:H, "A1 ""x""", KPI_SETTINGS, Sheet2!$B$2, LOG10(A1), #REF!)`)
      .filter(({ kind }) => kind !== 'sign' && kind !== 'space')
      .map(({ kind, text }) => `${kind} ${text}`);
    expect(kinds).toEqual([
      'function KPI_FUNNEL',
      "reference '活動''記録'!A:H",
      'text "A1 ""x"""',
      'name KPI_SETTINGS',
      'reference Sheet2!$B$2',
      'function LOG10',
      'reference A1',
      'error #REF!',
    ]);
  });

  test.each([
    ['=A1+A5', { axis: 'row', at: 2, count: 3 }, '=A1+A8'],
    ['=SUM(A1:A5)', { axis: 'row', at: 2, count: 1 }, '=SUM(A1:A6)'],
    ['=SUM(A1:A5)', { axis: 'row', at: 1, count: -2 }, '=SUM(A1:A3)'],
    ['=A2&"A2"', { axis: 'row', at: 1, count: -1 }, '=#REF!&"A2"'],
    ['=$C$1', { axis: 'column', at: 0, count: 1 }, '=$D$1'],
    ['=F(A:H)', { axis: 'column', at: 3, count: 2 }, '=F(A:J)'],
    ['=F(A:H)', { axis: 'row', at: 3, count: 2 }, '=F(A:H)'],
    ['=他!A5', { axis: 'row', at: 0, count: 1 }, '=他!A5'],
    ['=表!A5', { axis: 'row', at: 0, count: 1 }, '=表!A6'],
  ] as const)('%s with lines moved %o', (formula, move, expected) => {
    expect(moveReferences(formula, '表', { ...move, sheet: '表' })).toBe(expected);
  });

  test('a renamed sheet is renamed in formulas', () => {
    expect(renameSheet('=F(\'古い\'!A:B, 古い!C1, "古い!C1")', '古い', "'新しい 表'")).toBe(
      "=F('新しい 表'!A:B, '新しい 表'!C1, \"古い!C1\")",
    );
  });

  test('a copied formula moves what is relative', () => {
    expect(moveRelative('=A1+$A1+A$1+$A$1+SUM(B:B)', 2, 1)).toBe('=B3+$A3+B$1+$A$1+SUM(C:C)');
    expect(moveRelative('=A1', -1, 0)).toBe('=#REF!');
  });

  test('calls, arrays and literals are parsed, operators are not', () => {
    expect(parseExpression('=F(A1, , {1,"a";TRUE,-2}, 5%)')).toEqual({
      kind: 'call',
      name: 'F',
      args: [
        { kind: 'place', text: 'A1' },
        undefined,
        {
          kind: 'array',
          rows: [
            [
              { kind: 'literal', value: 1 },
              { kind: 'literal', value: 'a' },
            ],
            [
              { kind: 'literal', value: true },
              { kind: 'literal', value: -2 },
            ],
          ],
        },
        { kind: 'literal', value: 0.05 },
      ],
    });
    for (const formula of ['=A1+1', '=F(', '=F(A1', '=', '=F(A1))']) expect(parseExpression(formula)).toBeUndefined();
  });
});

describe('areas that move', () => {
  const area = { row: 2, column: 0, rows: 4, columns: 1 };
  test.each([
    [0, 2, { ...area, row: 4 }],
    [2, 1, { ...area, row: 3 }],
    [3, 1, { ...area, rows: 5 }],
    [6, 1, area],
    [0, -1, { ...area, row: 1 }],
    [1, -2, { ...area, row: 1, rows: 3 }],
    [3, -1, { ...area, rows: 3 }],
    [5, -5, { ...area, rows: 3 }],
    [1, -9, undefined],
  ])('%i rows at %i', (at, count, expected) => {
    expect(shiftArea(area, 'row', at, count)).toEqual(expected);
  });
});
