import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServiceGlobals } from '../../../workbench/apps-script/runtime/globals';
import { setUp, sheetOf } from '../support';

const TYPES = path.dirname(require.resolve('@types/google-apps-script/package.json'));

/** What Google's types say an interface has: methods, and enumerations. */
function membersOf(file: string, name: string): string[] {
  const text = readFileSync(path.join(TYPES, `google-apps-script.${file}.d.ts`), 'utf8');
  const body = text.match(new RegExp(`^ {8}interface ${name} (?:extends \\w+ )?\\{\\n([\\s\\S]*?)^ {8}\\}`, 'm'));
  const found = [...(body?.[1] ?? '').matchAll(/^ {12}(?:readonly )?(\w+)[(?:]/gm)].map(([, member]) => member!);
  return [...new Set(found)];
}

/** One object of each kind that a script can hold. */
const OBJECTS: readonly [string, string, (globals: ServiceGlobals) => unknown][] = [
  ['spreadsheet', 'SpreadsheetApp', ({ SpreadsheetApp }) => SpreadsheetApp],
  ['spreadsheet', 'Spreadsheet', ({ SpreadsheetApp }) => SpreadsheetApp.getActive()],
  ['spreadsheet', 'Sheet', sheetOf],
  ['spreadsheet', 'Range', (globals) => sheetOf(globals).getRange('A1')],
  ['spreadsheet', 'RangeList', (globals) => sheetOf(globals).getRangeList(['A1'])],
  ['spreadsheet', 'Protection', (globals) => sheetOf(globals).protect()],
  ['spreadsheet', 'EmbeddedChartBuilder', (globals) => sheetOf(globals).newChart()],
  ['spreadsheet', 'EmbeddedChart', (globals) => sheetOf(globals).newChart().asLineChart().build()],
  ['spreadsheet', 'DataValidationBuilder', ({ SpreadsheetApp }) => SpreadsheetApp.newDataValidation()],
  ['spreadsheet', 'ConditionalFormatRuleBuilder', ({ SpreadsheetApp }) => SpreadsheetApp.newConditionalFormatRule()],
  [
    'spreadsheet',
    'DeveloperMetadataFinder',
    ({ SpreadsheetApp }) => SpreadsheetApp.getActive().createDeveloperMetadataFinder(),
  ],
  [
    'spreadsheet',
    'DeveloperMetadata',
    (globals) => sheetOf(globals).addDeveloperMetadata('k').getDeveloperMetadata()[0],
  ],
  ['base', 'Ui', ({ SpreadsheetApp }) => SpreadsheetApp.getUi()],
  ['base', 'Menu', ({ SpreadsheetApp }) => SpreadsheetApp.getUi().createMenu('m')],
  ['base', 'Session', ({ Session }) => Session],
  ['base', 'Logger', ({ Logger }) => Logger],
  ['properties', 'PropertiesService', ({ PropertiesService }) => PropertiesService],
  ['properties', 'Properties', ({ PropertiesService }) => PropertiesService.getUserProperties()],
  ['cache', 'CacheService', ({ CacheService }) => CacheService],
  ['cache', 'Cache', ({ CacheService }) => CacheService.getUserCache()],
  ['lock', 'LockService', ({ LockService }) => LockService],
  ['lock', 'Lock', ({ LockService }) => LockService.getScriptLock()],
  ['html', 'HtmlService', ({ HtmlService }) => HtmlService],
  ['html', 'HtmlOutput', ({ HtmlService }) => HtmlService.createHtmlOutput('')],
  ['script', 'ScriptApp', ({ ScriptApp }) => ScriptApp],
  ['utilities', 'Utilities', ({ Utilities }) => Utilities],
];

test.each(OBJECTS)('§4.48 %s: every member of %s is there or throws by its name', (file, name, make) => {
  const members = membersOf(file, name);
  expect(members.length).toBeGreaterThan(1);
  const { full } = setUp();
  const neither = full((globals) => {
    const object = make(globals) as Record<string, unknown>;
    return members.filter((member) => {
      try {
        return object[member] === undefined;
      } catch (error) {
        return (error as Error).message !== `${name}.${member} is not implemented in the stand-in`;
      }
    });
  });
  expect(neither).toEqual([]);
});

describe('what the stand-in lacks', () => {
  test('§4.2 §4.48 throws by its name', () => {
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
