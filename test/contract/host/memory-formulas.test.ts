import { MemoryCalculator } from '../../../workbench/apps-script/formula/memory-calculator';
import { MemoryStore } from '../../../workbench/apps-script/store/memory-store';
import { setUp, sheetOf } from '../support';

const CODE = `
  function SUMUP(cells) { return [].concat(...[].concat(cells)).reduce((sum, value) => sum + (Number(value) || 0), 0); }
  function TABLE(rows) { return Array.from({ length: rows }, (_, r) => [r + 1, 'x']); }
  function HEAD(cells) { return cells.map((row) => String(row[0])); }
  function TODAYS() { return new Date(2026, 3, 1); }`;

function calculating(): ReturnType<typeof setUp> & { calculator: MemoryCalculator } {
  const store = new MemoryStore();
  const setup = setUp({ store, code: CODE });
  const { host } = setup;
  const calculator = new MemoryCalculator(
    store,
    (name, args) => host.callFromCell(name, args),
    () => host.callable(),
  );
  return { ...setup, calculator };
}

describe('formulas of the in-memory store', () => {
  test('§1 a custom function recalculates only when a cell it is given changes', () => {
    const { full, calculator } = calculating();
    full((globals) => {
      sheetOf(globals)
        .getRange('A1:A2')
        .setValues([[1], [2]]);
      sheetOf(globals).getRange('D1').setFormula('=SUMUP(A1:A2)');
    });
    const runs = calculator.runs;
    full((globals) => sheetOf(globals).getRange('B1').setValue(99));
    expect(calculator.runs).toBe(runs);
    const value = full((globals) => {
      sheetOf(globals).getRange('A2').setValue(5);
      return sheetOf(globals).getRange('D1').getValue();
    });
    expect([value, calculator.runs]).toEqual([6, runs + 1]);
  });

  test('§1 an array spills, is in the way of nothing, and goes with its formula', () => {
    const { full } = calculating();
    const seen = full((globals) => {
      const sheet = sheetOf(globals);
      sheet.getRange('A1').setFormula('=TABLE(2)');
      const spilled = sheet.getRange('A1:B3').getValues();
      const formulas = sheet.getRange('A1:B2').getFormulas();
      sheet.getRange('A1').setFormula('=TABLE(3)');
      const longer = [sheet.getLastRow(), sheet.getRange('A3').getValue()];
      sheet.getRange('A1').clearContent();
      return { spilled, formulas, longer, after: sheet.getLastRow() };
    });
    expect(seen).toEqual({
      spilled: [
        [1, 'x'],
        [2, 'x'],
        ['', ''],
      ],
      formulas: [
        ['=TABLE(2)', ''],
        ['', ''],
      ],
      longer: [3, 3],
      after: 0,
    });
  });

  test('§1 a cell in the way gives #REF!, and the array when it is gone', () => {
    const { full, world } = calculating();
    const seen = full((globals) => {
      const sheet = sheetOf(globals);
      sheet.getRange('A2').setValue('何か');
      sheet.getRange('A1').setFormula('=TABLE(2)');
      const blocked = sheet.getRange('A1').getValue();
      sheet.getRange('A2').clearContent();
      return [blocked, sheet.getRange('A2').getValue()];
    });
    expect(seen).toEqual(['#REF!', 2]);
    expect(world.store.sheets()[0]!.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[1]]);
  });

  test('names, literals, VSTACK and head lines reach the function', () => {
    const { full } = calculating();
    const values = full((globals) => {
      const sheet = sheetOf(globals);
      sheet.getRange('A1:B2').setValues([
        ['佐藤', 1],
        ['田中', 2],
      ]);
      globals.SpreadsheetApp.getActive().setNamedRange('LOG', sheet.getRange('A1:B2'));
      sheet.getRange('D1').setFormula('=HEAD(VSTACK("担当: 佐藤", LOG))');
      return sheet.getRange('D1:D3').getValues().flat();
    });
    expect(values).toEqual(['担当: 佐藤', '佐藤', '田中']);
  });

  test('§1 NOW() inside an argument is refused, also through a cell', () => {
    const { full } = calculating();
    const values = full((globals) => {
      const sheet = sheetOf(globals);
      sheet.getRange('A1').setFormula('=NOW()');
      sheet.getRange('B1').setFormula('=SUMUP(A1:A3)');
      sheet.getRange('B2').setFormula('=SUMUP(NOW())');
      return sheet.getRange('B1:B2').getValues();
    });
    expect(values).toEqual([['#ERROR!'], ['#ERROR!']]);
  });

  test('§1 unknown functions are #NAME?', () => {
    const { full } = calculating();
    expect(full((globals) => sheetOf(globals).getRange('A1').setFormula('=KPI_NOPE(1)').getValue())).toBe('#NAME?');
  });

  test('a returned date is a date in the cell', () => {
    const { full } = calculating();
    const seen = full((globals) => {
      const cell = sheetOf(globals).getRange('A1').setFormula('=TODAYS()');
      return [(cell.getValue() as Date).toISOString(), cell.getDisplayValue()];
    });
    expect(seen).toEqual(['2026-03-31T15:00:00.000Z', '2026/04/01']);
  });

  test('what only a spreadsheet calculates says so instead of looking empty', () => {
    const { full, world } = calculating();
    const value = full((globals) => sheetOf(globals).getRange('A1').setFormula('=SUM(B1:B9)*2').getValue());
    expect(value).toBe('#N/A');
    const [[cell]] = world.store.sheets()[0]!.values({ row: 0, column: 0, rows: 1, columns: 1 }) as [[unknown]];
    expect(cell).toMatchObject({ message: 'This formula is not calculated by the in-memory store.' });
  });

  test('formulas read each other in any order', () => {
    const { full } = calculating();
    const value = full((globals) => {
      const sheet = sheetOf(globals);
      sheet.getRange('A1').setFormula('=SUMUP(A2)');
      sheet.getRange('A2').setFormula('=SUMUP(B1:B2)');
      sheet.getRange('B1:B2').setValues([[20], [22]]);
      return sheet.getRange('A1').getValue();
    });
    expect(value).toBe(42);
  });
});
