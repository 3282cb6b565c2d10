import { MEASURED_COST, type WorldOptions } from '../../../workbench/apps-script/runtime/world';
import { join, refusalOf, setUp } from '../support';

describe('§5 properties', () => {
  const set = (value: string): unknown => {
    const { full } = setUp();
    return full(({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties();
      return properties.setProperty('k', value).getProperty('k');
    });
  };

  test('§5.3 a value holds 9 KB of UTF-8: 9,216 Latin letters or 3,072 Japanese ones', () => {
    expect(set('x'.repeat(9216))).toHaveLength(9216);
    expect(refusalOf(() => set('x'.repeat(9217)))).toBe('Argument too large: value');
    expect(set('字'.repeat(3072))).toHaveLength(3072);
    expect(refusalOf(() => set('字'.repeat(3073)))).toBe('Argument too large: value');
    expect(refusalOf(() => set('😀'.repeat(2305)))).toBe('Argument too large: value');
  });

  test('§5.3 a store holds 500 KB of keys and values; what does not fit changes nothing', () => {
    const { full, world } = setUp();
    const fill = (): unknown =>
      full(({ PropertiesService }) => {
        const properties = PropertiesService.getDocumentProperties();
        for (let index = 0; index < 60; index++) properties.setProperty(`k${index}`, 'x'.repeat(9000));
      });
    expect(refusalOf(fill)).toBe(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(Object.keys(world.documentProperties.snapshot())).toHaveLength(56);
  });

  test('§5.5 setProperties writes all or none', () => {
    const { full, world } = setUp();
    const write = (): unknown =>
      full(({ PropertiesService }) => {
        PropertiesService.getDocumentProperties().setProperties({ a: '1', b: 'x'.repeat(10_000) });
      });
    expect(write).toThrow();
    expect(world.documentProperties.snapshot()).toEqual({});
  });

  test('user properties belong to one person, document properties to all', () => {
    const { full, world } = setUp();
    full(({ PropertiesService }) => {
      PropertiesService.getUserProperties().setProperty('sealed', '仮説');
      PropertiesService.getDocumentProperties().setProperty('open', '1');
    });
    const seen = join(world, 'b@example.com').run('FULL', ({ PropertiesService }) => [
      PropertiesService.getUserProperties().getProperties(),
      PropertiesService.getDocumentProperties().getProperties(),
      PropertiesService.getScriptProperties().getProperty('none'),
    ]);
    expect(seen).toEqual([{}, { open: '1' }, null]);
  });

  test('§5.4 50,000 reads and writes a day', () => {
    const { full, clock } = setUp();
    const read = (times: number): unknown =>
      full(({ PropertiesService }) => {
        const properties = PropertiesService.getScriptProperties();
        for (let count = 0; count < times; count++) properties.getProperty('k');
        return 'read';
      });
    expect(read(50_000)).toBe('read');
    expect(refusalOf(() => read(1))).toBe('Service invoked too many times for one day: properties.');
    clock.advance(86_400_000);
    expect(read(1)).toBe('read');
  });

  test('a value that is no text is written as text, nothing is refused', () => {
    const { full } = setUp();
    const kept = full(({ PropertiesService }) =>
      PropertiesService.getUserProperties()
        .setProperty('n', 5 as unknown as string)
        .getProperty('n'),
    );
    expect(kept).toBe('5');
    const none = (): unknown =>
      full(({ PropertiesService }) =>
        PropertiesService.getUserProperties().setProperty('n', null as unknown as string),
      );
    expect(refusalOf(none)).toContain("don't match the method signature");
  });
});

describe('§5 cache', () => {
  test('§5.6 keys up to 250 characters, values up to 100 KB of UTF-8, at most six hours', () => {
    const { full } = setUp();
    const put = (key: string, value: string, seconds?: number): unknown =>
      full(({ CacheService }) => {
        const cache = CacheService.getDocumentCache()!;
        if (seconds === undefined) cache.put(key, value);
        else cache.put(key, value, seconds);
        return cache.get(key);
      });
    expect(put('k'.repeat(250), 'v')).toBe('v');
    expect(refusalOf(() => put('k'.repeat(251), 'v'))).toBe('Argument too large: key');
    expect(put('k', 'x'.repeat(102_400))).toHaveLength(102_400);
    expect(refusalOf(() => put('k', '字'.repeat(34_134)))).toBe('Argument too large: value');
    expect(() => put('k', 'v', 21_601)).toThrow();
  });

  test('§5.6 an entry lasts ten minutes unless told otherwise', () => {
    const { full, clock } = setUp();
    const read = (): unknown => full(({ CacheService }) => CacheService.getScriptCache()!.getAll(['a', 'b']));
    full(({ CacheService }) => {
      CacheService.getScriptCache()!.put('a', '1');
      CacheService.getScriptCache()!.put('b', '2', 21_600);
    });
    clock.advance(599_000);
    expect(read()).toEqual({ a: '1', b: '2' });
    clock.advance(1000);
    expect(read()).toEqual({ b: '2' });
  });

  test('§5.6 beyond 1,000 entries the 900 that last longest stay', () => {
    const { full } = setUp();
    const kept = full(({ CacheService }) => {
      const cache = CacheService.getScriptCache()!;
      for (let index = 0; index <= 1000; index++) cache.put(`k${index}`, 'v', 1000 + index);
      return [cache.get('k100'), cache.get('k101')];
    });
    expect(kept).toEqual([null, 'v']);
  });
});

describe('§5 locks', () => {
  const TAKE =
    'function take() { return LockService.getDocumentLock().tryLock(2000); } function wait() { LockService.getDocumentLock().waitLock(2000); }';

  test('§5.7 one run at a time, of whichever person; waiting takes time', () => {
    const { full, world, clock } = setUp({ code: TAKE });
    const other = join(world, 'b@example.com');
    const start = clock.now();
    const replies = full(({ LockService }) => {
      LockService.getDocumentLock().waitLock(1000);
      return [other.callFromPage('take', []), other.callFromPage('wait', [])];
    });
    expect(replies).toEqual([
      { ok: true, value: false },
      {
        ok: false,
        name: 'ScriptError',
        message: 'Exception: Lock timeout: another process was holding the lock for too long.',
      },
    ]);
    expect(clock.now() - start).toBe(4000);
    expect(other.callFromPage('take', [])).toEqual({ ok: true, value: true });
  });

  test('the user lock shuts out the same person only', () => {
    const code = 'function take() { return LockService.getUserLock().tryLock(10); }';
    const { full, world, host } = setUp({ code });
    const other = join(world, 'b@example.com');
    const replies = full(({ LockService }) => {
      LockService.getUserLock().waitLock(10);
      return [other.callFromPage('take', []), host.callFromPage('take', [])];
    });
    expect(replies).toEqual([
      { ok: true, value: true },
      { ok: true, value: false },
    ]);
  });

  test('people are told apart without their address, for 30 days', () => {
    const { full, world, clock } = setUp();
    const key = (): string => full(({ Session }) => Session.getTemporaryActiveUserKey());
    const first = key();
    const other = join(world, 'b@example.com').run('FULL', ({ Session }) => Session.getTemporaryActiveUserKey());
    expect([first === key(), first === other, first.includes('@')]).toEqual([true, false, false]);
    clock.advance(31 * 86_400_000);
    expect(key()).not.toBe(first);
  });
});

describe('§4 time that calls take', () => {
  test('§4.45 none by default; with the measured cost, reading 40 million cells takes more than a run has', () => {
    const read = (cost: WorldOptions['cost'], rows: number): { took_ms: number; ok: boolean } => {
      const code = `function read() { SpreadsheetApp.getActiveSheet().getRange(1, 1, ${rows}, 26).getValues(); }`;
      const { host, clock } = setUp({ code, ...(cost && { cost }) });
      const start = clock.now();
      const { ok } = host.click('read');
      return { took_ms: Math.round(clock.now() - start), ok };
    };
    expect(read(undefined, 1000)).toEqual({ took_ms: 0, ok: true });
    expect(read(MEASURED_COST, 1000)).toEqual({ took_ms: 221, ok: true });
    expect(read((_call, cells) => MEASURED_COST('', cells * 2000), 1000).ok).toBe(false);
  });
});

describe('§4 running custom functions keep the document busy', () => {
  test('§4.44 values wait for them, ids do not', () => {
    const { full, clock, world } = setUp();
    world.busyUntil_ms = clock.now() + 17_000;
    const start = clock.now();
    const id = full(({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getSheetId());
    expect([id, clock.now() - start]).toEqual([0, 0]);
    full(({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getRange('A1').getValue());
    expect(clock.now() - start).toBe(17_000);
  });
});
