import { browserRealm } from '../../../workbench/apps-script/browser-realm';
import { vmRealm } from '../../../workbench/apps-script/node/vm-realm';
import type { RealmFactory } from '../../../workbench/apps-script/runtime/realm';
import { readDoc, readScript } from '../../../workbench/apps-script/runtime/script-text';
import { setUp } from '../support';

/** What browsers and Node know and Apps Script's V8 does not. */
const ABSENT = [
  ...['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'setImmediate', 'queueMicrotask'],
  ...['requestAnimationFrame', 'fetch', 'Request', 'Response', 'Headers', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  ...['FormData', 'File', 'FileReader', 'Blob', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder'],
  ...['ReadableStream', 'WritableStream', 'TransformStream', 'CompressionStream', 'atob', 'btoa', 'crypto'],
  ...['DOMException', 'AbortController', 'Event', 'EventTarget', 'MessageChannel', 'BroadcastChannel', 'Worker'],
  ...['window', 'self', 'document', 'location', 'navigator', 'performance', 'localStorage', 'sessionStorage'],
  ...['indexedDB', 'alert', 'prompt', 'confirm', 'process', 'global', 'Buffer', 'require', 'module', 'exports'],
  'structuredClone',
];

const REALMS: [string, () => RealmFactory][] = [
  ['node:vm', vmRealm],
  ['a page', () => browserRealm()],
];

describe.each(REALMS)('§6 the script in %s', (_name, make) => {
  const value = (body: string, code = ''): unknown => {
    const { host } = setUp({ realm: make(), code: `${code}\nfunction F() { ${body} }` });
    const reply = host.callFromPage('F', []);
    return reply.ok ? reply.value : reply.message;
  };

  test('§6.1 §6.2 knows no timers, no network, no page, no process', () => {
    const names = JSON.stringify([...ABSENT, 'jest', 'describe', 'expect']);
    const code = `function known() { return ${names}.filter((name) => { try { return eval('typeof ' + name) !== 'undefined'; } catch (e) { return false; } }); }`;
    expect(value('return known();', code)).toEqual([]);
  });

  test('knows the language, Intl and WebAssembly', () => {
    expect(value('return [typeof Map, typeof Intl, typeof WebAssembly, typeof Promise, typeof JSON];')).toEqual([
      'function',
      'object',
      'object',
      'function',
      'object',
    ]);
  });

  test('gives dates and arrays that the script knows as its own', () => {
    const body = `
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date(0));
      const values = cell.getValues();
      return [values instanceof Array, values[0][0] instanceof Date, values[0][0].getTime()];`;
    expect(value(body)).toEqual([true, true, 0]);
  });

  test('functions see each other, and run in sloppy mode unless they say otherwise', () => {
    expect(
      value('return helper_();', 'function helper_() { return (function () { return this !== undefined; })(); }'),
    ).toBe(true);
  });

  test('an IIFE bundle with stubs, as the build makes it', () => {
    const code =
      'var Kpi_ = (() => { const count = (x) => x * 2; return { COUNT: count }; })();\nfunction COUNT(x) { return Kpi_.COUNT(x); }';
    const { host } = setUp({ realm: make(), code });
    expect([host.callable(), host.callFromPage('COUNT', [21])]).toEqual([['COUNT'], { ok: true, value: 42 }]);
  });

  test('now is the clock of the stand-in', () => {
    expect(value('return [new Date().toISOString(), Date.now() === new Date().getTime()];')).toEqual([
      '2026-05-18T00:00:00.000Z',
      true,
    ]);
  });

  test("§4.4 local fields are of the script's zone, whatever zone this machine is in", () => {
    const body = `
      const date = new Date(2026, 3, 1, 9, 30);
      const text = new Date('2026/04/01 09:30');
      const utc = new Date('2026-04-01');
      date.setDate(date.getDate() + 30);
      return [new Date(2026, 3, 1).toISOString(), text.toISOString(), utc.toISOString(), date.toISOString(),
        utc.getHours(), utc.getDay(), utc.getTimezoneOffset(), utc.toString().slice(0, 33)];`;
    const zoned = (timeZone: string): unknown => {
      const { host } = setUp({ realm: make(), code: `function F() { ${body} }`, project: { timeZone } });
      const reply = host.callFromPage('F', []);
      return reply.ok ? reply.value : reply.message;
    };
    expect(zoned('Asia/Tokyo')).toEqual([
      '2026-03-31T15:00:00.000Z',
      '2026-04-01T00:30:00.000Z',
      '2026-04-01T00:00:00.000Z',
      '2026-05-01T00:30:00.000Z',
      9,
      3,
      -540,
      'Wed Apr 01 2026 09:00:00 GMT+0900',
    ]);
    expect(zoned('America/New_York')).toEqual([
      '2026-04-01T04:00:00.000Z',
      '2026-04-01T13:30:00.000Z',
      '2026-04-01T00:00:00.000Z',
      '2026-05-01T13:30:00.000Z',
      20,
      2,
      240,
      'Tue Mar 31 2026 20:00:00 GMT-0400',
    ]);
  });

  test('a broken script says so wherever it is called', () => {
    const { host } = setUp({ realm: make(), code: 'throw new Error("load"); function F() {}' });
    expect(host.callFromPage('F', [])).toMatchObject({ message: 'Error: load' });
    expect(host.callFromCell('F', [])).toMatchObject({ error: { error: '#ERROR!', message: 'load' } });
  });
});

describe('§6 syntax', () => {
  test.each(['class A { #x = 1; }', 'class A { static x = 1; }', 'import a from "b";', 'export const a = 1;'])(
    '§6.3 %s is refused',
    (code) => {
      expect(() => readScript(code)).toThrow(SyntaxError);
    },
  );

  test.each([
    'const a = b?.c ?? 1;',
    'async function f() { await 1; }',
    'const { a, ...b } = c;',
    'class A { x() {} }',
  ])('%s is accepted', (code) => {
    expect(() => readScript(code)).not.toThrow();
  });

  test('§6.4 fields of classes are refused, which is stricter', () => {
    expect(() => readScript('class A { x = 1; }')).toThrow(SyntaxError);
  });

  test('§6.5 a spread of 125,859 arguments fails, as push.apply does there', () => {
    const code = 'function F() { const list = []; list.push(...new Array(500000).fill(0)); return list.length; }';
    expect(setUp({ code }).host.callFromPage('F', [])).toMatchObject({ ok: false });
  });
});

describe('§1 the documentation of custom functions', () => {
  const CODE = `
    /**
     * Counts <b>events</b>
     * of one metric.
     *
     * @param {A1:H} activity The activity sheet.
     * @param {string} metric The metric,
     *   by id or label.
     * @return The count.
     * @customfunction
     */
    function KPI_COUNT(activity, metric) {}
    // no doc
    function other() {}
    function options({ a }, b = 1, ...rest) {}`;

  test('§1.25 names, parameters and helps are read; mark-up and line breaks go', () => {
    expect(readScript(CODE).functions).toEqual([
      {
        name: 'KPI_COUNT',
        parameters: ['activity', 'metric'],
        doc: {
          summary: 'Counts events of one metric.',
          customFunction: true,
          parameters: [
            { name: 'activity', help: 'The activity sheet.' },
            { name: 'metric', help: 'The metric, by id or label.' },
          ],
        },
      },
      { name: 'other', parameters: [], doc: undefined },
      { name: 'options', parameters: ['b', 'rest'], doc: undefined },
    ]);
  });

  test('a name and a dash before the help, and no custom function without its tag', () => {
    expect(readDoc('*\n * A.\n * @param x - the x\n ')).toEqual({
      summary: 'A.',
      customFunction: false,
      parameters: [{ name: 'x', help: 'the x' }],
    });
  });
});
