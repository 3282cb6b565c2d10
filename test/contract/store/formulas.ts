import type { StoredValue } from '../../../workbench/apps-script/store';
import { type MakeStore, type Setup, type StoreUnderTest, setUp, sheetOf } from '../support';

const DOC = '/** @customfunction */ ';
const CODE = [
  'function SUMUP(cells) { return [].concat(...[].concat(cells)).reduce((sum, value) => sum + (Number(value) || 0), 0); }',
  "function TABLE(rows) { return Array.from({ length: rows }, (_, r) => [r + 1, 'x']); }",
  'function TODAYS() { return new Date(2026, 3, 1); }',
  "function FAILS() { throw new Error('期間を選んでください。'); }",
  'function CALLS() { return 1; }',
  'function SUM() { return -1; }',
  `function KIND(value) {
    const one = (each) => (each instanceof Date ? 'Date' : each === '' ? 'blank' : typeof each + ' ' + each);
    return Array.isArray(value) ? value.map((row) => row.map(one).join()).join('|') : one(value);
  }`,
]
  .map((text) => DOC + text)
  .join('\n');

const PATIENCE_MS = 5000;

/** Formulas that call custom functions: in memory they are calculated at once, on the grid a moment later. */
export function describeFormulas(makeStore: MakeStore): void {
  describe('formulas', () => {
    let current: StoreUnderTest | undefined;
    let runs = (): number => 0;
    let setup: Setup;
    beforeEach(async () => {
      current = await makeStore();
      const { store, view } = current;
      setup = setUp({ code: CODE, store, ...(view && { person: { view } }) });
      runs = current.calculate(setup.host);
    });
    afterEach(() => current?.dispose());

    const write = (cells: Readonly<Record<string, string | number>>): void =>
      setup.full((globals) => {
        for (const [address, value] of Object.entries(cells)) sheetOf(globals).getRange(address).setValue(value);
      });
    const stored = (row: number, column: number, rows = 1, columns = 1): readonly (readonly StoredValue[])[] =>
      setup.world.store.sheets()[0]!.values({ row, column, rows, columns });
    /** The cells once they have become this; what they are instead fails the test. */
    async function become(read: () => unknown, expected: unknown): Promise<void> {
      const until = Date.now() + PATIENCE_MS;
      while (Date.now() < until && !setup.full(() => same(read(), expected))) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(read()).toEqual(expected);
    }

    test('§1.1 §1.2 arguments are values of cells, a result is its value', async () => {
      write({
        A1: 3,
        A2: '2026/4/1',
        A4: '推薦',
        D1: '=KIND(A1)',
        D2: '=KIND(A1:B4)',
        D3: '=KIND(A3)',
        D4: '=KIND("x")',
      });
      await become(
        () => stored(0, 3, 4).flat(),
        ['number 3', 'number 3,blank|Date,blank|blank,blank|string 推薦,blank', 'blank', 'string x'],
      );
    });

    test('§1.20 it runs again only when a cell it is given changes', async () => {
      write({ A1: 1, A2: 2, D1: '=SUMUP(A1:A2)' });
      await become(() => stored(0, 3), [[3]]);
      const before = runs();
      write({ B1: 99, A3: 99 });
      write({ C1: '=KIND(B1)' });
      await become(() => stored(0, 2), [['number 99']]);
      expect(runs()).toBe(before + 1);
      write({ A2: 5 });
      await become(() => stored(0, 3), [[6]]);
      expect(runs()).toBe(before + 2);
    });

    test('§1.6 an array spills, grows, and goes with its formula', async () => {
      write({ A1: '=TABLE(2)' });
      await become(
        () => stored(0, 0, 3, 2),
        [
          [1, 'x'],
          [2, 'x'],
          [null, null],
        ],
      );
      write({ A1: '=TABLE(3)' });
      await become(() => stored(2, 0), [[3]]);
      setup.full((globals) => sheetOf(globals).getRange('A1').clearContent());
      await become(() => stored(0, 0, 3).flat(), [null, null, null]);
    });

    test('§1.6 a value in the way gives #REF! that names its cell, and the array when it is gone', async () => {
      write({ A2: '何か', A1: '=TABLE(2)' });
      const message = expect.stringContaining('A2');
      await become(() => stored(0, 0), [[expect.objectContaining({ error: '#REF!', message })]]);
      setup.full((globals) => sheetOf(globals).getRange('A2').clearContent());
      await become(() => stored(0, 0, 2).flat(), [1, 2]);
    });

    test('§1.7 beyond the edge of the sheet it is #REF!, with the number of rows that are missing', async () => {
      const last = setup.world.store.sheets()[0]!.rowCount();
      write({ [`A${last - 1}`]: '=TABLE(5)' });
      const message = expect.stringContaining('3');
      await become(() => stored(last - 2, 0), [[expect.objectContaining({ error: '#REF!', message })]]);
    });

    test('§1.18 NOW() in an argument is refused: in a cell of it, and behind another cell', async () => {
      write({ A1: '=NOW()', A2: '=A1', B1: '=SUMUP(A1:A3)', B2: '=KIND(A2)', B3: '=SUMUP(C1:C3)' });
      const refused = expect.objectContaining({ error: '#ERROR!', message: expect.stringContaining('NOW()') });
      await become(() => stored(0, 1, 3).flat(), [refused, refused, 0]);
    });

    test('§1.24 what a function throws is in the cell', async () => {
      write({ A1: '=FAILS()' });
      await become(() => stored(0, 0), [[{ error: '#ERROR!', message: '期間を選んでください。' }]]);
    });

    test('§1.15 unknown functions are #NAME?', async () => {
      write({ A1: '=KPI_NOPE(1)' });
      await become(() => stored(0, 0), [[expect.objectContaining({ error: '#NAME?' })]]);
    });

    test('§1.8 a returned Date is a date in the cell', async () => {
      write({ A1: '=TODAYS()' });
      await become(() => stored(0, 0), [[46_113]]);
      const shown = setup.full((globals) => sheetOf(globals).getRange('A1').getDisplayValue());
      expect(shown).toBe('2026/04/01');
    });

    test('§1.29 a built-in function wins over one of the script', async () => {
      write({ A1: 2, A2: 3, B1: '=SUM(A1:A2)' });
      await become(() => stored(0, 1)[0]![0] !== null, true);
      expect(stored(0, 1)).not.toEqual([[-1]]);
    });

    test('§1.5 ARRAYFORMULA hands over the whole array once', async () => {
      write({ A1: 2, A2: 3, B1: '=ARRAYFORMULA(KIND(A1:A2))', C1: '=KIND(A1:A2)', D1: '=ARRAYFORMULA(A1:A2)' });
      await become(() => stored(0, 3, 2), [[2], [3]]);
      expect(stored(0, 1, 2)).toEqual(stored(0, 2, 2));
      expect(stored(0, 2)[0]![0]).toEqual(expect.any(String));
    });

    test('§1.5 MAP gives each cell to a call of its own or is an error: never a wrong value', async () => {
      write({ A1: 2, A2: 3, C1: '=MAP(A1:A2,LAMBDA(x,KIND(x)))' });
      const error = expect.objectContaining({ error: expect.stringMatching(/^#N/) });
      await become(() => stored(0, 2)[0]![0] !== null, true);
      const each = stored(0, 2, 2).flat();
      expect(
        [
          [error, null],
          ['number 2', 'number 3'],
        ].some((one) => same(each, one)),
      ).toBe(true);
    });
  });
}

function same(value: unknown, expected: unknown): boolean {
  try {
    expect(value).toEqual(expected);
    return true;
  } catch {
    return false;
  }
}
