import { SCOPES } from '../../../workbench/apps-script/runtime/auth-mode';
import { join, refusalOf, setUp } from '../support';

const MENU = `
  function onOpen(e) {
    SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUserLocale(), 'start').addSeparator().addToUi();
  }
  function onInstall(e) { onOpen(e); }
  function start() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('自走KPI')); }`;

describe('§2 the matrix of authorisation', () => {
  test.each(['NONE', 'LIMITED'] as const)('§2.2 §2.4 onOpen makes its menu in mode %s', (mode) => {
    const { host, screen } = setUp({ code: MENU });
    expect(host.open(mode)).toMatchObject({ ok: true });
    expect(screen.menus).toEqual([
      {
        caption: '自走KPI',
        place: 'addon',
        entries: [{ kind: 'item', caption: 'ja', functionName: 'start' }, { kind: 'separator' }],
      },
    ]);
  });

  test('§2.12 onInstall runs with full authorisation', () => {
    const { host, screen } = setUp({ code: MENU.replace('onOpen(e); }', 'onOpen(e); start(); }') });
    expect(host.install()).toMatchObject({ ok: true });
    expect(screen.open).toMatchObject({ place: 'sidebar', title: '自走KPI' });
  });

  test('the event tells mode and source', () => {
    const code = 'function onOpen(e) { Logger.log(e.authMode === ScriptApp.AuthMode.LIMITED, e.source.getName()); }';
    const { host } = setUp({ code });
    host.open();
    expect(host.log).toEqual(['true 無題のスプレッドシート']);
  });

  const CALLS = [
    ['SpreadsheetApp.getActive()', [false, true, true, true]],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").getValue()', [false, true, true, true]],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)', [false, true, false, true]],
    ['SpreadsheetApp.getActive().toast("x")', [false, true, false, true]],
    ['SpreadsheetApp.getUi().createMenu("m").addItem("a", "b").addToUi()', [true, true, false, true]],
    ['SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))', [false, false, false, true]],
    ['SpreadsheetApp.getUi().alert("x")', [false, false, false, true]],
    ['PropertiesService.getDocumentProperties().getKeys()', [false, true, true, true]],
    ['PropertiesService.getUserProperties().getKeys()', [false, true, true, true]],
    ['LockService.getDocumentLock().tryLock(1)', [false, true, true, true]],
    ['CacheService.getUserCache().get("a")', [false, true, true, true]],
    ['HtmlService.createHtmlOutput("")', [false, true, true, true]],
    ['SpreadsheetApp.flush()', [false, true, true, true]],
    ['SpreadsheetApp.newDataValidation()', [false, true, true, true]],
    ['Session.getActiveUserLocale()', [true, true, true, true]],
    ['Session.getTemporaryActiveUserKey()', [false, false, false, true]],
    ['Session.getActiveUser()', [false, false, false, false]],
    ['Utilities.getUuid()', [true, true, true, true]],
    ['Logger.log("x")', [true, true, true, true]],
    ['ScriptApp.newTrigger("f")', [false, false, false, false]],
  ] as const;

  test.each(CALLS)('§2.1 §2.2 §2.8 §2.9 %s', (call, expected) => {
    const code = `function F() { ${call}; return 1; }`;
    const run = (mode: 'NONE' | 'LIMITED' | 'FULL'): boolean => {
      const { host } = setUp({ code: `${code}\nfunction onOpen() { F(); }` });
      return mode === 'FULL' ? host.click('F').ok : host.open(mode).ok;
    };
    const inCell = setUp({ code }).host.callFromCell('F', []).ok;
    expect([run('NONE'), run('LIMITED'), inCell, run('FULL')]).toEqual(expected);
  });

  test("§2.5 the refusal is an Error named Exception of the script's own realm", () => {
    const code = `function onOpen() {
      try { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); }
      catch (e) { Logger.log(e instanceof Error, e.name, String(e)); }
    }`;
    const { host } = setUp({ code });
    expect(host.open('LIMITED').ok).toBe(true);
    expect(host.log).toEqual([
      'true Exception Exception: You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  test('§2.3 a forbidden call at the top level breaks onOpen and leaves Help alone', () => {
    const { host, screen } = setUp({ code: `const sheet = SpreadsheetApp.getActiveSheet();\n${MENU}` });
    expect(host.open('NONE').ok).toBe(false);
    expect(screen.menus.map(({ entries }) => entries)).toEqual([[{ kind: 'item', caption: 'Help', functionName: '' }]]);
    expect(host.open('LIMITED').ok).toBe(true);
  });

  test('§2.11 onOpen does not run for people who may only view', () => {
    const { world } = setUp({ code: MENU });
    const viewer = join(world, 'v@example.com', { access: 'view' });
    viewer.open();
    expect(viewer.calls.all()).toEqual([]);
  });

  test('§5.1 a simple trigger has 30 seconds, a menu item six minutes', () => {
    const code =
      'function onOpen() { Utilities.sleep(30001); } function f() { Utilities.sleep(360001); } function g() { Utilities.sleep(360000); }';
    const { host } = setUp({ code });
    expect(host.open()).toMatchObject({ ok: false, stopped: 'time', message: 'Exceeded maximum execution time' });
    expect(host.click('f')).toMatchObject({ ok: false, stopped: 'time' });
    expect(host.click('g')).toMatchObject({ ok: true });
  });

  test('a menu item without its function', () => {
    expect(setUp({ code: MENU }).host.click('nope')).toMatchObject({
      ok: false,
      message: 'Exception: Script function not found: nope',
    });
  });
});

describe('§2 scopes of the manifest', () => {
  const bound = { scopes: [SCOPES.currentSpreadsheet, SCOPES.ui] };

  test('§2.10 currentonly covers this spreadsheet and no other', () => {
    const { full } = setUp({ project: bound });
    expect(full(({ SpreadsheetApp }) => SpreadsheetApp.getActive().getNumSheets())).toBe(1);
    for (const open of ['openById', 'openByUrl'] as const) {
      expect(refusalOf(() => full(({ SpreadsheetApp }) => SpreadsheetApp[open]('x')))).toBe(
        `You do not have permission to call SpreadsheetApp.${open}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
      );
    }
  });

  test.each(['UrlFetchApp.fetch("https://example.com")', 'Jdbc.getConnection("x")'])(
    '§2.7 %s with its scope: refused in NONE and LIMITED, beyond that throws by its name',
    (call) => {
      const code = `function F() { ${call}; } function onOpen() { F(); }`;
      const project = { scopes: [...bound.scopes, SCOPES.fetch] };
      const said = (run: (host: ReturnType<typeof setUp>['host']) => unknown): string =>
        JSON.stringify(run(setUp({ code, project }).host));
      for (const mode of ['NONE', 'LIMITED'] as const) {
        expect(said((host) => host.open(mode))).toContain('You do not have permission to call');
      }
      expect(said((host) => host.callFromCell('F', []))).toContain('is not implemented in the stand-in');
      expect(said((host) => host.click('F'))).toContain('is not implemented in the stand-in');
    },
  );

  test('§2.13 the event knows no address without the scope for it', () => {
    const code = 'function onOpen(e) { Logger.log(e.user.getEmail() === ""); }';
    const { host } = setUp({ code, project: bound });
    expect([host.open('LIMITED').ok, host.log]).toEqual([true, ['true']]);
  });

  test('§2.7 nothing leaves without the scope for it', () => {
    const { full } = setUp({ project: bound });
    expect(refusalOf(() => full(({ UrlFetchApp }) => UrlFetchApp.fetch('https://example.com')))).toContain(
      'script.external_request',
    );
  });

  test('a sidebar needs its scope', () => {
    const { full } = setUp({ project: { scopes: [SCOPES.currentSpreadsheet] } });
    const show = (): void =>
      full(({ SpreadsheetApp, HtmlService }) => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')));
    expect(refusalOf(show)).toContain('script.container.ui');
  });

  test('without any scope the document is closed', () => {
    const { full } = setUp({ project: { scopes: [] } });
    expect(refusalOf(() => full(({ SpreadsheetApp }) => SpreadsheetApp.getActive()))).toContain(
      'spreadsheets.currentonly',
    );
  });
});
