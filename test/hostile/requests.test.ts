import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ENTRY_POINTS } from '../../src/apps-script/entry-points';
import * as main from '../../src/apps-script/main';
import { answer, CALL_NAMES } from '../../src/apps-script/server';
import { callFunction } from '../../src/functions/call-function';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { serverTexts } from '../../src/messages/server';
import { ScriptHost } from '../../workbench/apps-script/script-host';
import { MemoryStore } from '../../workbench/apps-script/store/memory-store';
import { setUp } from '../contract/support';
import { withSettings } from '../faults/actions';
import { pictureOf } from '../faults/picture';
import { hostAt } from '../support/run-function';
import { type Office, twinOf } from '../support/sample-office';
import { saysFault } from './sheet-texts';
import { HOSTILE } from './strings';

/**
 * Every global is open to anybody who has the file, with whatever arguments they like. An answer is a value or a
 * sentence; no argument makes the add-on fail in a way it did not foresee, or write in a sheet of a person.
 */

const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 30);

/** Names of fields that the calls know, so that values get past the first check. */
const FIELDS = [
  ...['tabs', 'period', 'rows', 'tab', 'member', 'metric', 'unit', 'behind', 'measure', 'problem', 'owner', 'every'],
  ...['goal', 'draft', 'members', 'choice', 'view', 'record', 'row', 'leftOut', 'answer', 'name', 'kind', 'team'],
  ...['month', 'key', 'values', 'step', 'notes', 'candidate', 'day', 'actions', 'text', 'due', 'by', 'count', 'page'],
];
const KNOWN = [
  ...['活動記録', '目標', '佐藤', '田中', '2026-09', 'all', 'month', 'activity', 'targets', 'count', 'candidate'],
  ...['offer_accepted', 'application_consent', 'KPI_FUNNEL', 'KPI_PACE', 'monthly', 'ja', '__proto__', 'constructor'],
];
const NUMBERS = [0, -1, 1.5, 1e9, 2 ** 53, Number.MAX_VALUE];

const leaf = fc.oneof(
  fc.constantFrom(...KNOWN),
  fc.constantFrom(...HOSTILE),
  fc.constantFrom<unknown>(null, true, false, '', [], {}, ...NUMBERS),
  fc.string(),
);
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...FIELDS), fc.string()), tie('value'), { maxKeys: 6 }),
  ),
}));

/** A request in which every field the calls know holds something. */
const request = fc.record(Object.fromEntries(FIELDS.map((name) => [name, anything])), { requiredKeys: [] });

function expectAnswer(reply: ReturnType<typeof answer>): void {
  const sent = JSON.parse(JSON.stringify(reply)) as typeof reply;
  if (sent.ok) {
    expect(sent.value).toBeDefined();
    return;
  }
  expect(sent.message).toEqual(expect.any(String));
  expect(sent.message).not.toBe('');
  expect([sent.message, saysFault(sent.message)]).toEqual([sent.message, false]);
}

describe('callServer', () => {
  const whole = withSettings();
  const then = sheetsOf(whole);
  const askIn =
    ({ host }: Office) =>
    (asked: unknown) =>
      host.run('FULL', () => answer(asked));

  test.each(CALL_NAMES)(
    '%s answers or refuses, whatever it is given, and leaves people’s sheets as they are',
    (name) => {
      const office = twinOf(whole);
      const ask = askIn(office);
      fc.assert(
        fc.property(fc.oneof(request, anything), (given) => {
          expectAnswer(ask({ name, request: given }));
        }),
        { numRuns: RUNS },
      );
      const now = sheetsOf(office);
      for (const sheet of then) {
        expect(now.find((one) => one.properties.name === sheet.properties.name)).toEqual(sheet);
      }
    },
  );

  test('nothing but a call with a known name and fields is answered', () => {
    const ask = askIn(twinOf(whole));
    fc.assert(
      fc.property(anything, (asked) => {
        const reply = ask(asked);
        expectAnswer(reply);
        expect(reply.ok).toBe(false);
      }),
      { numRuns: RUNS },
    );
    for (const name of ['toString', 'constructor', '__proto__', 'valueOf', 'hasOwnProperty']) {
      expect(ask({ name, request: {} })).toEqual({ ok: false, message: serverTexts.invalid.ja });
    }
  });
});

/** Sheets that people made. */
function sheetsOf(office: Office): readonly { readonly properties: { readonly name: string } }[] {
  return (JSON.parse(pictureOf(office).theirs) as { sheets: { properties: { name: string } }[] }).sheets;
}

const isCellValue = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;

test.each(FUNCTIONS.map(({ name }) => name))('%s gives a rectangle or a sentence, whatever it is given', (name) => {
  const cell = fc.oneof(leaf, fc.date({ noInvalidDate: false }));
  const argument = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), fc.constant(undefined));
  const host = hostAt('2026-09-18');
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 7 }), (args) => {
      let result: unknown;
      try {
        result = callFunction(name, args, host);
      } catch (error) {
        expect([name, args, String(error)]).toEqual([name, args, expect.stringMatching(/^Error: [\s\S]+/)]);
        return;
      }
      const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
      const misfits = rows.flat().filter((value) => !isCellValue(value));
      expect([args, misfits, new Set(rows.map((row) => row.length)).size]).toEqual([args, [], 1]);
    }),
    { numRuns: RUNS * 2 },
  );
});

/** What JavaScript says of itself where an argument was not looked at. */
const ENGINE =
  /TypeError|RangeError|ReferenceError|SyntaxError|is not a|Cannot (?:read|convert|access)|not iterable|\bat \w+ \(/;

Object.assign(globalThis, { ADD_ON: false });

describe('every global, called with any arguments', () => {
  const html = '<html lang="ja" data-page="start" data-language="ja" data-view=""></html>';
  const { host, full } = setUp({ pages: { sidebar: html } });
  const globals: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    ...Object.fromEntries(ENTRY_POINTS.map(({ name }) => [name, Reflect.get(main, name) as () => unknown])),
    ...Object.fromEntries(FUNCTIONS.map(({ name }) => [name, (...args) => main.callFunction(name, args)])),
  };
  const argument = fc.oneof(anything, fc.anything({ withDate: true, withNullPrototype: true, maxDepth: 3 }));

  test.each(Object.keys(globals))('%s answers, or says in a sentence what it needs', (name) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 9 }), (args) => {
        try {
          const value = full(() => globals[name]!(...args));
          if (name.startsWith('KPI_')) expect(value).toBeDefined();
          else expect(JSON.stringify(value ?? null)).not.toMatch(ENGINE);
        } catch (error) {
          expect([args, String(error)]).toEqual([args, expect.stringMatching(/^Error: \S/)]);
          expect(String(error)).not.toMatch(ENGINE);
        }
      }),
      { numRuns: RUNS },
    );
    expect(host.world.running).toBe(0);
  });

  test('these are all that the build makes callable', () => {
    expect(Object.values(globals).every((global) => typeof global === 'function')).toBe(true);
    expect(Object.keys(globals)).toHaveLength(ENTRY_POINTS.length + FUNCTIONS.length);
  });
});

describe('what was built', () => {
  const code = readFileSync(path.resolve(__dirname, '../../dist/Code.js'), 'utf8');
  const html = readFileSync(path.resolve(__dirname, '../../dist/sidebar.html'), 'utf8');

  test('only entry points and custom functions can be called from a page', () => {
    const { world } = setUp({ code, store: new MemoryStore() });
    const expected = [...ENTRY_POINTS, ...FUNCTIONS].map(({ name }) => name);
    expect(new ScriptHost(world).callable().sort()).toEqual([...expected].sort());
  });

  test('a page calls them with anything: an answer, a sentence, never a stack', () => {
    const { host } = setUp({ code, pages: { sidebar: html } });
    for (const { name } of ENTRY_POINTS) {
      for (const arg of [undefined, 5, { authMode: 'NONE' }, { name: 'team', request: null }]) {
        const reply = host.callFromPage(name, arg === undefined ? [] : [arg]);
        expect([name, arg, reply.ok]).toEqual([name, arg, true]);
      }
    }
  });

  test('neither holds a way out: no request, no address but that of SVG and licences', () => {
    for (const text of [code, html]) {
      expect(text).not.toMatch(/UrlFetchApp|MailApp|GmailApp|DriveApp|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
      expect(text).not.toMatch(/\bfetch\(|\bimport\(|@import|<link|<iframe|<img|new Image\b/);
      const addresses = text.match(/(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}[^\s"'`)]*/gi) ?? [];
      expect(addresses.filter((one) => !/^http:\/\/www\.w3\.org\//.test(one))).toEqual([]);
    }
  });
});
