import { countActions, functionsAfterEdit } from '../../bench/service-calls';
import type { CallName } from '../../src/api';
import { sampleWorkbook } from '../../workbench/sample/sample-workbook';
import { type Office, officeOf, plainSheet, sampleOffice } from '../support/sample-office';

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

test.each(promised)('%s: %d calls, at most %d', (_action, calls, most) => {
  expect(calls).toBeGreaterThan(0);
  expect(calls).toBeLessThanOrEqual(most);
});

test('no action makes more calls when the log has twice as many rows', () => {
  expect(countActions(twiceAsLong())).toEqual(counted);
});

describe('a tab for each month', () => {
  const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
  const monthly = officeOf(
    MONTHS.map((month) =>
      plainSheet(`${month}月`, [
        ['日付', '担当', '求職者', '活動内容'],
        ...Array.from({ length: 6 }, (_, at) => [
          `2025-${month}-${at + 1}`,
          '見本 花',
          `求職者${month}-${at}`,
          '初回面談',
        ]),
      ]),
    ),
  );
  const callsOf = (name: CallName, request: object) => {
    monthly.host.calls.reset();
    monthly.ask(name, request as never);
    return monthly.host.calls.total;
  };
  const choice = (name: string) => ({ name, kind: 'activity', member: '', team: '', month: '' }) as const;

  // No call of Sheets gives the names or the values of several tabs, so each takes two: finding or naming it, reading it.
  const most = 8 + 2 * MONTHS.length;

  test('a first look: eight calls, and two for each tab', () =>
    expect(callsOf('overview', { tabs: [], period: '' })).toBeLessThanOrEqual(most));

  describe('saved', () => {
    beforeAll(() => {
      monthly.ask('saveTabs', { tabs: MONTHS.map((month) => choice(`${month}月`)) });
    });

    test.each<[CallName, object]>([
      ['overview', { tabs: [], period: '' }],
      ['newTabs', {}],
      ['team', { period: '' }],
      ['evidence', { unit: 'month' }],
      ['member', { member: '', period: '', metric: '' }],
      ['talk', { member: '', period: '' }],
      ['formulas', {}],
    ])('%s: eight calls, and two for each tab', (name, request) =>
      expect(callsOf(name, request)).toBeLessThanOrEqual(most),
    );

    test.each<[CallName, object]>([
      ['targets', { tab: '' }],
      ['design', {}],
    ])('%s, while no tab of targets is saved, asks for the name of each tab besides', (name, request) =>
      expect(callsOf(name, request)).toBeLessThanOrEqual(most + MONTHS.length + 5),
    );

    test('the dashboards: 80 calls for each sheet made, and five for each tab whose columns they name', () => {
      const before = monthly.store.sheets().length;
      const calls = callsOf('makeDashboards', { members: [] });
      const made = monthly.store.sheets().length - before;
      expect(calls).toBeLessThanOrEqual(80 * made + 5 * MONTHS.length);
    });
  });
});

test('after an edit at most eight custom functions run, as many for one member as for several', () => {
  const alone = sampleOffice();
  alone.ask('makeDashboards', { members: ['夏目 海'] });
  const functions = functionsAfterEdit(office);
  expect(functions).toBeGreaterThan(0);
  expect(functions).toBeLessThanOrEqual(8);
  expect(functionsAfterEdit(alone)).toBe(functions);
});
