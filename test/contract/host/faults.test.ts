import { snapshot } from '../../../workbench/apps-script/store/snapshot';
import { join, setUp } from '../support';

const CODE = `
  function save(text) {
    const lock = LockService.getDocumentLock();
    lock.waitLock(5000);
    try {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      const row = sheet.getLastRow() + 1;
      sheet.getRange(row, 1).setValue(text);
    } finally { lock.releaseLock(); }
  }
  function careless(text) {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const row = sheet.getLastRow() + 1;
    sheet.getRange(row, 1).setValue(text);
  }
  function stubborn() {
    try { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }
    finally { PropertiesService.getDocumentProperties().setProperty('cleaned', 'yes'); }
  }`;

describe('faults', () => {
  test('calls are counted by name; builders and values are not', () => {
    const { full, host } = setUp();
    full(({ SpreadsheetApp, Session, Utilities }) => {
      SpreadsheetApp.getActive().getSheetByName('x');
      SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build();
      SpreadsheetApp.getActiveSheet().newChart().asLineChart().setTitle('t').build();
      Session.getActiveUserLocale();
      Utilities.getUuid();
    });
    expect(host.calls.total).toBe(3);
    expect(host.calls.byName()).toEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.getSheetByName': 1,
      'SpreadsheetApp.getActiveSheet': 1,
    });
    expect(host.calls.all()).toContain('EmbeddedLineChartBuilder.setTitle');
    host.calls.reset();
    expect([host.calls.total, host.calls.all()]).toEqual([0, []]);
  });

  test('a custom function given a range makes no service call', () => {
    const { host } = setUp({ code: 'function F(x) { return x.length; }' });
    host.callFromCell('F', [{ values: [[1], [2]] }]);
    expect(host.calls.total).toBe(0);
  });

  test('the k-th call fails, before or after it was carried out, once', () => {
    const { host, world } = setUp({ code: CODE });
    host.click('save');
    const calls = host.calls.byName();
    expect(Object.keys(calls)).toEqual([
      'Lock.waitLock',
      'SpreadsheetApp.getActive',
      'Spreadsheet.getSheets',
      'Sheet.getLastRow',
      'Sheet.getRange',
      'Range.setValue',
      'Lock.releaseLock',
    ]);
    const rows = (): number => world.store.sheets()[0]!.used().rows;
    const before = host.failCall(6, 'Service Spreadsheets timed out');
    expect(host.callFromPage('save', ['a'])).toMatchObject({ message: 'Exception: Service Spreadsheets timed out' });
    expect([before.fired, rows()]).toEqual([true, 0]);
    host.failCall(6, 'Service Spreadsheets timed out', 'after');
    expect(host.callFromPage('save', ['b'])).toMatchObject({ ok: false });
    expect(rows()).toBe(1);
    expect(host.callFromPage('save', ['c'])).toMatchObject({ ok: true });
    expect(rows()).toBe(2);
  });

  test('a fault beyond the last call does not strike, then or later', () => {
    const { host } = setUp({ code: CODE });
    const fault = host.failCall(8);
    expect(host.callFromPage('save', ['a']).ok).toBe(true);
    expect(fault.fired).toBe(false);
    expect(host.callFromPage('save', ['b']).ok).toBe(true);
  });

  test('§5.7 a killed script cleans nothing up, and its lock is let go', () => {
    const { host, world } = setUp({ code: CODE });
    host.killCall(4);
    expect(host.click('stubborn')).toMatchObject({ ok: false, stopped: 'kill' });
    expect(world.documentProperties.snapshot()).toEqual({});
    host.killCall(6);
    expect(host.click('save')).toMatchObject({ ok: false, stopped: 'kill' });
    expect(join(world, 'b@example.com').callFromPage('save', ['x'])).toMatchObject({ ok: true });
  });

  test('two people: whatever the moment, a lock keeps both rows, without one a row is lost', () => {
    const outcome = (action: string): number[] => {
      const rows = new Set<number>();
      for (let call = 1; call <= 7; call++) {
        const { host, world } = setUp({ code: CODE });
        const other = join(world, 'b@example.com');
        let reply = other.callFromPage('save', ['先']);
        const fault = host.interruptCall(call, () => {
          reply = other.callFromPage(action, ['乙']);
        });
        host.callFromPage(action, ['甲']);
        if (!reply.ok) other.callFromPage(action, ['乙']);
        if (fault.fired) rows.add(world.store.sheets()[0]!.used().rows);
      }
      return [...rows].sort();
    };
    expect(outcome('save')).toEqual([3]);
    expect(outcome('careless')).toEqual([2, 3]);
  });

  test('§5.2 at most 30 scripts run at once', () => {
    const { host, world } = setUp({ code: 'function f() { return 1; }' });
    world.running = 30;
    expect(host.callFromPage('f', [])).toMatchObject({ ok: false });
    world.running = 29;
    expect(host.callFromPage('f', [])).toEqual({ ok: true, value: 1 });
    expect(world.running).toBe(29);
  });

  test('a snapshot sees every kind of change', () => {
    const { full, world } = setUp();
    const before = JSON.stringify(snapshot(world.store));
    const changes: ((sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown)[] = [
      (sheet) => sheet.getRange('A1').setValue(1),
      (sheet) => sheet.getRange('A1').setNote('n'),
      (sheet) => sheet.getRange('Z9').setBackground('red'),
      (sheet) => sheet.setColumnWidth(1, 50),
      (sheet) => sheet.hideRows(3),
      (sheet) => sheet.setFrozenRows(1),
      (sheet) => sheet.setName('別'),
      (sheet) => sheet.getParent().setNamedRange('N', sheet.getRange('A1')),
      (sheet) => sheet.addDeveloperMetadata('k'),
      (sheet) => sheet.getParent().addDeveloperMetadata('k'),
      (sheet) => sheet.protect(),
      (sheet) => sheet.insertChart(sheet.newChart().build()),
      (sheet) => sheet.getRange('A1:B1').merge(),
      (sheet) => sheet.getParent().insertSheet('新').hideSheet(),
      (sheet) => sheet.insertRowAfter(5),
    ];
    const seen = new Set([before]);
    for (const change of changes) {
      full(({ SpreadsheetApp }) => change(SpreadsheetApp.getActive().getSheets()[0]!));
      seen.add(JSON.stringify(snapshot(world.store)));
    }
    expect(seen.size).toBe(changes.length + 1);
  });
});
