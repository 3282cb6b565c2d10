import { isTrue, parseCondition, type Value } from '../../workbench/conditional/condition';

/** Row 1 is `B1`, `C1`…; cells by their place. */
const CELLS: Readonly<Record<string, Value>> = {
  '0,1': 4,
  '0,2': 'いつもより少ない',
  '1,1': 12,
  '1,2': '',
  '2,0': '#REF!',
};
const read = (row: number, column: number): Value => CELLS[`${row},${column}`] ?? null;
const answer = (formula: string, down = 0, right = 0) => isTrue(parseCondition(formula)!(read, down, right));

test.each<[string, number, number, boolean]>([
  ['=AND(ISNUMBER($B1),$B1<5)', 0, 0, true],
  ['=AND(ISNUMBER($B1),$B1<5)', 1, 0, false],
  ['=AND(ISNUMBER($B1),$B1<5)', 1, 3, false],
  ['=ISNUMBER(SEARCH("いつもより",$C1))', 0, 0, true],
  ['=ISNUMBER(SEARCH("いつもより",$C1))', 1, 0, false],
  ['=$C$1<>""', 5, 5, true],
  ['=$C$2<>""', 0, 0, false],
  ['=A9=""', 0, 0, true],
  ['=OR(B1=4,FALSE)', 0, 0, true],
  ['=NOT(B1>=4)', 0, 0, false],
  ['=(B1+B2)/2=8', 0, 0, true],
  ['=B1&"件"="4件"', 0, 0, true],
  ['=LEN(C1)=8', 0, 0, true],
  // An error value is no truth, and no exception.
  ['=A3>1', 0, 0, false],
  ['=ISERROR(A3)', 0, 0, true],
  ['=B1/0>1', 0, 0, false],
])('%s at %i, %i: %s', (formula, down, right, expected) => expect(answer(formula, down, right)).toBe(expected));

test.each(['=COUNTIF(A:A,1)>2', '=A1:A3', '=AND(', '=1 2', '=unknown'])(
  '§4.36 %s is not understood, so nothing is painted',
  (formula) => expect(parseCondition(formula)).toBeUndefined(),
);
