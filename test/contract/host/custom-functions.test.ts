import { type CustomArgument, cellsArgument } from '../../../workbench/apps-script/custom-function';
import { VolatileCells } from '../../../workbench/apps-script/formula/volatile-cells';
import type { StoredValue } from '../../../workbench/apps-script/store';
import { MemoryStore } from '../../../workbench/apps-script/store/memory-store';
import { join, setUp, sheetOf } from '../support';

/** What the function was given, as text that tells types apart. */
const SEEN = `
  function SEEN(a, b) {
    const show = (value) => {
      if (Array.isArray(value)) return '[' + value.map(show).join(',') + ']';
      if (value instanceof Date) return 'Date ' + value.toISOString();
      return value === undefined ? 'undefined' : JSON.stringify(value);
    };
    return show(a);
  }`;

const seen = (argument: CustomArgument): unknown => {
  const result = setUp({ code: SEEN }).host.callFromCell('SEEN', [argument]);
  return result.ok ? result.cells[0]![0]!.value : result.error;
};

const cells = (values: StoredValue[][], formats?: string[][]): CustomArgument => ({
  values,
  ...(formats && { formats }),
});

describe('§1 arguments of custom functions', () => {
  test.each<[string, CustomArgument, string]>([
    ['§1.1 a literal', 'x', '"x"'],
    ['§1.1 a single cell is a plain value', cells([[3]]), '3'],
    [
      '§1.1 a range is rows of values',
      cells([
        [1, 'a'],
        [true, null],
      ]),
      '[[1,"a"],[true,""]]',
    ],
    ['one row stays two-dimensional', cells([[1, 2]]), '[[1,2]]'],
    ['one column stays two-dimensional', cells([[1], [2]]), '[[1],[2]]'],
    ['§1.2 an empty cell is an empty text', cells([[null]]), '""'],
    ['§1.3 an omitted argument is undefined', undefined, 'undefined'],
    ['§1.1 10% is 0.1', cells([[0.1]], [['0%']]), '0.1'],
    ['§1.4 an error is its text', cells([[{ error: '#REF!', message: '' }]]), '"#REF!"'],
    ['§1.1 a date cell is a Date of the script', cells([[46113]], [['yyyy/mm/dd']]), 'Date 2026-03-31T15:00:00.000Z'],
    ['§1.1 a duration is a Date', cells([[1.5]], [['[h]:mm']]), 'Date 1899-12-31T03:00:00.000Z'],
    ['a date inside a range', cells([[46113, 2]], [['yyyy/mm/dd', '']]), '[[Date 2026-03-31T15:00:00.000Z,2]]'],
  ])('%s', (_name, argument, expected) => {
    expect(seen(argument)).toBe(expected);
  });

  test('a range from the store carries values and formats', () => {
    const { full, world, host } = setUp({ code: SEEN });
    full((globals) =>
      sheetOf(globals)
        .getRange('A1:B1')
        .setValues([['2026/4/1', '推薦']]),
    );
    const sheet = world.store.sheets()[0]!;
    const argument = cellsArgument(sheet, { row: 0, column: 0, rows: 1, columns: 2 }, new VolatileCells(world.store));
    const result = host.callFromCell('seen', [argument]);
    expect(result).toEqual({
      ok: true,
      cells: [[{ value: '[[Date 2026-03-31T15:00:00.000Z,"推薦"]]', format: '' }]],
    });
  });

  test('§1.18 a volatile cell anywhere in an argument refuses the call', () => {
    const { full, world, host } = setUp({ code: SEEN });
    full((globals) => sheetOf(globals).getRange('C9').setFormula('=NOW()'));
    const sheet = world.store.sheets()[0]!;
    const whole = { row: 0, column: 0, rows: 1000, columns: 8 };
    const argument = cellsArgument(sheet, whole, new VolatileCells(world.store));
    expect(host.callFromCell('SEEN', [argument])).toEqual({
      ok: false,
      error: {
        error: '#ERROR!',
        message: 'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
      },
    });
  });
});

describe('§1 results of custom functions', () => {
  const result = (body: string): unknown => {
    const answer = setUp({ code: `function F() { return ${body}; }` }).host.callFromCell('F', []);
    return answer.ok ? answer.cells.map((row) => row.map(({ value }) => value)) : answer.error;
  };

  test.each<[string, unknown]>([
    ['"x"', [['x']]],
    ['"=1+1"', [['=1+1']]],
    ['"01234"', [['01234']]],
    [
      '[[1, true], ["", "b"]]',
      [
        [1, true],
        ['', 'b'],
      ],
    ],
    ['[1, 2]', [[1], [2]]],
    ['null', [[null]]],
    ['undefined', [[null]]],
    ['[[null, undefined]]', [[null, null]]],
    ['[]', [[null]]],
    ['NaN', [[{ error: '#NUM!', message: 'Result was not a number.' }]]],
    ['-Infinity', [[{ error: '#NUM!', message: 'Result was not a number.' }]]],
  ])('§1.9 §1.11 the result of %s', (body, expected) => {
    expect(result(body)).toEqual(expected);
  });

  test('§1.8 a Date is a day in the spreadsheet, whatever its zone', () => {
    const store = new MemoryStore({ timeZone: 'America/Los_Angeles' });
    const code = 'function F() { return new Date(Date.UTC(2026, 3, 1, 7)); }';
    expect(setUp({ store, code }).host.callFromCell('F', [])).toEqual({
      ok: true,
      cells: [[{ value: 46113, format: 'yyyy/MM/dd' }]],
    });
  });

  test('§1.10 rows of different length, objects and functions are no result', () => {
    for (const body of ['[[1], [1, 2]]', '({})', '(() => 1)', '[[{}]]', 'Promise.resolve(1)']) {
      expect(result(body)).toMatchObject({ error: '#ERROR!' });
    }
  });

  test('§1.12 a text of 50,000 characters fits, one more does not', () => {
    expect(result('"x".repeat(50000)')).toEqual([['x'.repeat(50_000)]]);
    expect(result('[["a", "x".repeat(50001)]]')).toEqual({
      error: '#ERROR!',
      message: 'Text result of F is longer than the limit of 50000 characters',
    });
  });

  test('§1.24 a thrown Error shows its message', () => {
    expect(result('(() => { throw new Error("期間「X」は読めません。"); })()')).toEqual({
      error: '#ERROR!',
      message: '期間「X」は読めません。',
    });
    expect(result('nothing.at.all')).toEqual({ error: '#ERROR!', message: 'ReferenceError: nothing is not defined' });
  });
});

describe('§1 calling custom functions', () => {
  const code = `
    function KPI_COUNT() { return 1; }
    function hidden_() { return 2; }
    const ARROW = () => 3;
    function SLOW(ms) { Utilities.sleep(ms); return 'done'; }
    function CATCHES() { try { Utilities.sleep(31000); } catch (e) {} return 'done'; }`;
  const call = (name: string, ...args: CustomArgument[]): unknown => {
    const answer = setUp({ code }).host.callFromCell(name, args);
    return answer.ok ? answer.cells[0]![0]!.value : answer.error;
  };

  test('§1.16 names are compared without regard to case', () => {
    expect([call('KPI_COUNT'), call('kpi_count')]).toEqual([1, 1]);
  });

  test.each(['NOPE', 'hidden_', 'ARROW'])('§1.15 %s is unknown', (name) => {
    expect(call(name)).toEqual({ error: '#NAME?', message: `Unknown function: '${name}'.` });
  });

  test('§1.17 any global can be called, documented or not, a trigger even', () => {
    const { host } = setUp({ code: '/** Opens. */ function onOpen(e) { return typeof e; }' });
    expect(host.callFromCell('ONOPEN', [])).toEqual({ ok: true, cells: [[{ value: 'undefined', format: '' }]] });
  });

  test('§1.14 a call may take 30 seconds', () => {
    expect(call('SLOW', 30_000)).toBe('done');
    const late = { error: '#ERROR!', message: 'Exceeded maximum execution time (line 0).' };
    expect(call('SLOW', 30_001)).toEqual(late);
    expect(call('CATCHES')).toEqual(late);
  });

  test('§1.26 §6.7 every call starts from nothing: globals do not survive', () => {
    const { host } = setUp({ code: 'var count = 0; function NEXT() { count += 1; return count; }' });
    const values = [1, 2].map(() => host.callFromCell('NEXT', []));
    expect(values).toEqual([1, 1].map((value) => ({ ok: true, cells: [[{ value, format: '' }]] })));
  });
});

describe('§1 services in custom functions', () => {
  const run = (body: string, email = 'owner@example.com'): unknown => {
    const { world } = setUp({ code: `function F() { ${body} }`, editors: ['editor@example.com'] });
    const host = join(world, email);
    host.run('FULL', ({ PropertiesService }) => PropertiesService.getUserProperties().setProperty('who', email));
    join(world, world.owner).run('FULL', ({ PropertiesService }) => {
      PropertiesService.getUserProperties().setProperty('who', world.owner);
    });
    const answer = host.callFromCell('F', []);
    return answer.ok ? answer.cells[0]![0]!.value : answer.error.message;
  };

  test('§1.21 §2.6 the spreadsheet is read-only', () => {
    expect(run('return SpreadsheetApp.getActive().getActiveSheet().getRange("A1").getValue();')).toBe('');
    expect(run('SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1);')).toBe(
      'Exception: You do not have permission to call setValue',
    );
    expect(run('SpreadsheetApp.getActive().insertSheet("x");')).toBe(
      'Exception: You do not have permission to call insertSheet',
    );
  });

  test('§1.21 no other spreadsheet can be opened', () => {
    expect(run('SpreadsheetApp.openById("x");')).toBe(
      'Exception: You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  test('§1.21 there is no user interface', () => {
    expect(run('SpreadsheetApp.getUi();')).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
  });

  test.each(['GmailApp.sendEmail()', 'DriveApp.getFiles()', 'CalendarApp.getAllCalendars()'])(
    '%s is refused',
    (call) => {
      const service = call.split('.')[0]!;
      expect(run(`${call};`)).toBe(`Exception: You do not have permission to call ${service} service.`);
    },
  );

  test.each(['getActiveUser()', 'getEffectiveUser().getEmail()', 'getTemporaryActiveUserKey()'])(
    '§1.22 nobody is known: Session.%s',
    (call) => {
      expect(run(`Session.${call};`)).toBe('Exception: You do not have permission to call Session service.');
    },
  );

  test('§1.21 what is allowed but not here throws by its name', () => {
    expect(run('UrlFetchApp.fetch("https://example.com");')).toBe(
      'NotImplemented: UrlFetchApp.fetch is not implemented in the stand-in',
    );
    expect(run('return HtmlService.createHtmlOutput("<p>").getContent();')).toBe('<p>');
    expect(run('return Utilities.formatDate(new Date(0), "UTC", "yyyy");')).toBe('1970');
  });

  test('§1.21 properties, cache, locks and the locale work', () => {
    expect(run('PropertiesService.getDocumentProperties().setProperty("a", "1"); return 1;')).toBe(1);
    expect(run('CacheService.getScriptCache().put("a", "1"); return CacheService.getScriptCache().get("a");')).toBe(
      '1',
    );
    expect(run('return LockService.getScriptLock().tryLock(10);')).toBe(true);
    expect(run('return Session.getActiveUserLocale();')).toBe('ja');
  });

  test("§1.23 user properties are the owner's, and editors cannot set them", () => {
    expect(run('return PropertiesService.getUserProperties().getProperty("who");', 'editor@example.com')).toBe(
      'owner@example.com',
    );
    expect(run('PropertiesService.getUserProperties().setProperty("a", "1");', 'editor@example.com')).toBe(
      'Exception: You do not have permission to call setProperty',
    );
  });
});
