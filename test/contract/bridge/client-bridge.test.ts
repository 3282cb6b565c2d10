import { createHostBridge } from '../../../workbench/apps-script/bridge/host-bridge';
import { CHANNEL, type PageMessage, type Reply } from '../../../workbench/apps-script/bridge/messages';
import { argumentsToServer, resultToPage } from '../../../workbench/apps-script/bridge/wire-values';
import { CONCURRENT_CALLS, createScriptClient, type Runner } from '../../../workbench/apps-script/client-bridge';
import { setUp } from '../support';

type Call = (...args: unknown[]) => void;
const call = (runner: Runner, name: string): Call => runner[name] as Call;

function client(functions: string[] = ['f', 'g', 'secret_']): {
  run: Runner;
  sent: PageMessage[];
  receive: (id: number, reply: Reply) => void;
} {
  const sent: PageMessage[] = [];
  const { script, receive } = createScriptClient(functions, (message) => sent.push(message));
  return { run: script.run, sent, receive };
}

describe('§3 google.script.run, the page half', () => {
  test('§3.2 offers the functions of the script, except those that end with _', () => {
    const { run } = client();
    expect([typeof run['f'], typeof run['secret_'], typeof run['nope']]).toEqual([
      'function',
      'undefined',
      'undefined',
    ]);
  });

  test('§3.5 runners are immutable builders', () => {
    const { run, sent, receive } = client();
    const told: unknown[] = [];
    const first = run.withSuccessHandler((value, user) => told.push(['first', value, user]));
    const second = first
      .withSuccessHandler((value, user) => told.push(['second', value, user]))
      .withUserObject({ id: 7 });
    call(first, 'f')();
    call(second, 'f')();
    call(run, 'f')();
    for (const message of sent) if (message.kind === 'run') receive(message.id, { ok: true, value: message.id });
    expect(told).toEqual([
      ['first', 1, undefined],
      ['second', 2, { id: 7 }],
    ]);
    expect(() => Object.assign(run, { f: 1 })).toThrow();
  });

  test('§3.10 a failure reaches the failure handler as an error', () => {
    const { run, receive } = client();
    const told: string[] = [];
    call(
      run.withFailureHandler((error) => told.push(`${error}`)),
      'f',
    )();
    receive(1, { ok: false, name: 'ScriptError', message: 'Error: 期間を選んでください。' });
    expect(told).toEqual(['ScriptError: Error: 期間を選んでください。']);
  });

  test(`§3.3 at most ${CONCURRENT_CALLS} calls are under way; the others wait their turn`, () => {
    const { run, sent, receive } = client();
    for (let count = 0; count < 13; count++) call(run, 'f')(count);
    expect(sent).toHaveLength(CONCURRENT_CALLS);
    receive(4, { ok: true, value: null });
    receive(2, { ok: true, value: null });
    expect(sent.map((message) => (message.kind === 'run' ? message.args[0] : undefined)).slice(10)).toEqual([10, 11]);
  });

  test('a second answer to the same call is not told again', () => {
    const { run, receive } = client();
    let told = 0;
    call(
      run.withSuccessHandler(() => (told += 1)),
      'f',
    )();
    receive(1, { ok: true, value: null });
    receive(1, { ok: true, value: null });
    receive(99, { ok: true, value: null });
    expect(told).toBe(1);
  });

  test('§3.5 a user object may be plain data or an element, not something made with new', () => {
    const { run } = client();
    class Thing {}
    expect(() => run.withUserObject(new Thing())).toThrow(TypeError);
    expect(() => run.withUserObject({ nodeType: 1 })).not.toThrow();
    expect(() => run.withUserObject([1])).not.toThrow();
  });
});

describe('§3 what google.script.run carries', () => {
  test.each<[unknown[], unknown[]]>([
    [
      [1, 'a', true, null],
      [1, 'a', true, null],
    ],
    [[undefined], [null]],
    [[[1, undefined]], [[1, null]]],
    [[{ a: { b: [1] } }], [{ a: { b: [1] } }]],
    [[Number.NaN], [null]],
  ])('§3.8 §3.9 %p arrives as %p', (args, carried) => {
    expect(argumentsToServer(args)).toEqual(carried);
  });

  test('§3.6 forbidden arguments throw before anything is sent, naming the property', () => {
    const { run, sent } = client();
    const send =
      (...args: unknown[]): (() => void) =>
      () =>
        call(run, 'f')(...args);
    expect(send(1, 2, 3, new Date())).toThrow(new TypeError('Failed due to illegal value in property: 3'));
    expect(send({ month: new Date() })).toThrow('Failed due to illegal value in property: month');
    expect(send(() => 1)).toThrow('Failed due to illegal value in property: 0');
    expect(send({ nodeType: 1, tagName: 'DIV' })).toThrow(TypeError);
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(send(circle)).toThrow('Failed due to circular reference.');
    expect(send([circle['nothing'], Symbol('x')])).toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test('one form goes as its fields', () => {
    const form = {
      nodeType: 1,
      tagName: 'FORM',
      elements: [
        { name: 'member', value: '佐藤' },
        { name: 'tab', value: 'A', type: 'checkbox', checked: true },
        { name: 'tab', value: 'B', type: 'checkbox', checked: true },
        { name: 'off', value: 'x', type: 'checkbox', checked: false },
        { value: 'no name' },
      ],
    };
    expect(argumentsToServer([form])).toEqual([{ member: '佐藤', tab: ['A', 'B'] }]);
    expect(() => argumentsToServer([form, 1])).toThrow(TypeError);
  });

  test('§3.7 a result with a date is null, without one a copy', () => {
    expect(resultToPage([1, { at: new Date() }])).toBeNull();
    expect(resultToPage({ a: undefined, s: new Set([1]) })).toEqual({ a: null, s: {} });
  });
});

describe('page and host together', () => {
  /** Twice, for the first ends before the timer that the answered call sets. */
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(() => setTimeout(resolve, 5)));

  test('a call goes out, runs on the server and comes back', async () => {
    const { host } = setUp({ code: 'function double(x) { return { twice: x * 2 }; }' });
    const told: unknown[] = [];
    const acted: string[] = [];
    const client = createScriptClient(host.callable(), (message) => toHost(JSON.parse(JSON.stringify(message))));
    const toHost = createHostBridge(host, {
      send: ({ id, reply }) => client.receive(id, reply),
      act: (action, value) => acted.push(`${action} ${value}`),
    });
    call(
      client.script.run.withSuccessHandler((value) => told.push(value)),
      'double',
    )(21);
    client.script.host.close();
    client.script.host.setHeight(300);
    client.script.host.editor.focus();
    expect(told).toEqual([]);
    await settled();
    expect(told).toEqual([{ twice: 42 }]);
    expect(acted).toEqual(['close 0', 'setHeight 300', 'focus 0']);
  });

  test('§3.4 there is no order among answers: of calls sent together the last is answered first', async () => {
    const { host } = setUp({ code: 'function same(x) { return x; }' });
    const told: unknown[] = [];
    const client = createScriptClient(host.callable(), (message) => toHost(message));
    const toHost = createHostBridge(host, { send: ({ id, reply }) => client.receive(id, reply), act: () => {} });
    const run = client.script.run.withSuccessHandler((value) => told.push(value));
    for (const value of ['a', 'b', 'c']) call(run, 'same')(value);
    await settled();
    call(run, 'same')('d');
    await settled();
    expect(told).toEqual(['c', 'b', 'a', 'd']);
  });

  test('messages that are none of ours are left alone', async () => {
    const { host } = setUp({ code: 'function f() {}' });
    const sent: unknown[] = [];
    const toHost = createHostBridge(host, { send: (message) => sent.push(message), act: () => sent.push('act') });
    for (const data of [null, 'x', { kind: 'run' }, { channel: CHANNEL, kind: 'other' }]) toHost(data);
    await settled();
    expect(sent).toEqual([]);
  });
});
