import { setUp, sheetOf } from '../support';

describe('what the stand-in lacks', () => {
  test('throws by its name', () => {
    const { full } = setUp();
    expect(() => full((globals) => sheetOf(globals).createTextFinder('x'))).toThrow(
      'Sheet.createTextFinder is not implemented in the stand-in',
    );
    expect(() => full(({ SpreadsheetApp }) => SpreadsheetApp.newCellImage())).toThrow(
      'SpreadsheetApp.newCellImage is not implemented in the stand-in',
    );
    expect(() => full(({ Utilities }) => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'x'))).toThrow(
      'Utilities.computeDigest is not implemented in the stand-in',
    );
  });

  test('inner members are out of reach', () => {
    const { full } = setUp();
    const seen = full((globals) => {
      const range = sheetOf(globals).getRange('A1') as unknown as Record<string, unknown>;
      return ['run', 'kind', '_area', '_sheet'].map((name) => {
        try {
          return typeof range[name];
        } catch (error) {
          return (error as Error).message;
        }
      });
    });
    expect(seen.every((text) => text.includes('is not implemented in the stand-in'))).toBe(true);
  });

  test('objects print as their class, and do not look like promises', async () => {
    const { full } = setUp();
    const range = full((globals) => sheetOf(globals).getRange('A1'));
    expect(String(range)).toBe('Range');
    expect(await Promise.resolve(range)).toBe(range);
  });

  test('the same method is the same function', () => {
    const { full } = setUp();
    const [first, second] = full(({ SpreadsheetApp }) => [SpreadsheetApp.getActive, SpreadsheetApp.getActive]);
    expect(first).toBe(second);
  });
});
