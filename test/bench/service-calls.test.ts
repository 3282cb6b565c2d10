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

const promised = counted.flatMap(({ action, calls, limit }) =>
  limit === undefined ? [] : [[action, calls, limit] as const],
);

test.each(promised)('%s: %d calls, at most %d', (_action, calls, limit) => {
  expect(calls).toBeGreaterThan(0);
  expect(calls).toBeLessThanOrEqual(limit);
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
