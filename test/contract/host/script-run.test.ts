import { setUp } from '../support';

const CODE = `
  function add(a, b) { return a + b; }
  function sees(value) { return Object.prototype.toString.call(value) + ' ' + (Array.isArray(value) && value instanceof Array); }
  function dated() { return { at: new Date(), n: 1 }; }
  function deepDate() { return [[{ a: [new Date(0)] }]]; }
  function odd() { return { map: new Map([[1, 2]]), set: new Set([1]), re: /x/, f: function () { return 1; }, u: undefined, n: NaN }; }
  function nothing() {}
  function fails() { throw new Error('期間を選んでください。'); }
  function refused() { SpreadsheetApp.getActive().getRange('なし!A1'); }
  function secret_() { return 'x'; }
  const arrow = () => 1;
  function circle() { const a = {}; a.a = a; return a; }`;

describe('§3 google.script.run, the server half', () => {
  const { host } = setUp({ code: CODE });

  test('values go there and back', () => {
    expect(host.callFromPage('add', [1, 2])).toEqual({ ok: true, value: 3 });
    expect(host.callFromPage('sees', [[1, [2]]])).toEqual({ ok: true, value: '[object Array] true' });
    expect(host.callFromPage('nothing', [])).toEqual({ ok: true, value: null });
  });

  test.each(['dated', 'deepDate'])('§3.7 a date anywhere in the result of %s leaves nothing of it', (name) => {
    expect(host.callFromPage(name, [])).toEqual({ ok: true, value: null });
  });

  test('§3.8 §3.9 maps, sets and expressions are {}, functions their source, undefined null', () => {
    expect(host.callFromPage('odd', [])).toEqual({
      ok: true,
      value: { map: {}, set: {}, re: {}, f: 'function () { return 1; }', u: null, n: null },
    });
  });

  test('§3.10 errors reach the page with the name of their kind in front', () => {
    expect(host.callFromPage('fails', [])).toEqual({
      ok: false,
      name: 'ScriptError',
      message: 'Error: 期間を選んでください。',
    });
    expect(host.callFromPage('refused', [])).toEqual({
      ok: false,
      name: 'ScriptError',
      message: 'Exception: Range not found',
    });
  });

  test.each(['secret_', 'arrow', 'nope', 'constructor', 'toString', '__proto__'])(
    '§3.2 %s is not reachable',
    (name) => {
      expect(host.callFromPage(name, [])).toMatchObject({ ok: false });
    },
  );

  test('§3.14 signed in with several accounts, no page reaches the script', () => {
    const setup = setUp({ code: CODE });
    setup.host.severalAccounts = true;
    expect(setup.host.callFromPage('add', [1, 2])).toEqual({
      ok: false,
      name: 'ScriptError',
      message: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    });
    setup.host.severalAccounts = false;
    expect(setup.host.callFromPage('add', [1, 2])).toEqual({ ok: true, value: 3 });
  });

  test('§5.1 six minutes, and no catching it', () => {
    const code =
      'function f() { try { Utilities.sleep(400000); } catch (e) { return "caught"; } finally { SpreadsheetApp.getActive(); } }';
    expect(setUp({ code }).host.callFromPage('f', [])).toEqual({
      ok: false,
      name: 'ScriptError',
      message: 'Exceeded maximum execution time',
    });
  });
});
