import { MemoryCalculator } from '../../../workbench/apps-script/formula/memory-calculator';
import { MemoryStore } from '../../../workbench/apps-script/store/memory-store';
import { setUp, sheetOf } from '../support';

const CODE = `
  function SUMUP(cells) { return [].concat(...[].concat(cells)).reduce((sum, value) => sum + (Number(value) || 0), 0); }
  function HEAD(cells) { return cells.map((row) => String(row[0])); }`;

function calculating(): ReturnType<typeof setUp> {
  const store = new MemoryStore();
  const setup = setUp({ store, code: CODE });
  const { host } = setup;
  new MemoryCalculator(
    store,
    (name, args) => host.callFromCell(name, args),
    () => host.callable(),
  );
  return setup;
}

describe('formulas of the in-memory store', () => {
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

  test('§1.18 NOW() written as an argument is refused', () => {
    const { full } = calculating();
    const values = full((globals) => {
      const sheet = sheetOf(globals);
      sheet.getRange('B1').setFormula('=SUMUP(NOW())');
      sheet.getRange('B2').setFormula('=SUMUP(HEAD(RAND()))');
      sheet.getRange('B3').setFormula('=SUMUP("NOW()")');
      return sheet.getRange('B1:B3').getValues();
    });
    expect(values).toEqual([['#ERROR!'], ['#ERROR!'], [0]]);
  });

  test('§4.46 what only a spreadsheet calculates says so instead of looking empty', () => {
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
