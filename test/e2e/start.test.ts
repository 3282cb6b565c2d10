import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { buildOnce, ROOT } from './browser';

jest.setTimeout(120_000);

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** `npm start` without its build; gives what it has printed once the address is there. */
async function start(env: Record<string, string>, ...args: string[]) {
  const script = path.join(ROOT, 'scripts/start.mjs');
  const child = spawn(process.execPath, [script, '--built', ...args], {
    env: { PATH: process.env['PATH'] ?? '', BROWSER: 'none', LANG: 'en_US.UTF-8', ...env },
  });
  running.push(child);
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (part: Buffer): void => {
      printed += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(printed)));
  });
  return { child, address, printed: () => printed };
}

beforeAll(() => {
  buildOnce();
});

test('prints the address, serves the page and the given file, and stops on Ctrl-C', async () => {
  const { child, address, printed } = await start(
    { PORT: '0' },
    path.join(ROOT, 'test/cases/layouts/12-english-activity-log.csv'),
  );
  expect(await (await fetch(address)).text()).toContain('<div id="grid">');
  expect(await (await fetch(`${address}given.json`)).json()).toEqual({ name: '12-english-activity-log.csv' });
  expect((await (await fetch(`${address}given`)).arrayBuffer()).byteLength).toBeGreaterThan(1000);
  expect(printed()).toContain('No data leaves this machine.');
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(printed()).toContain('Stopped.');
});

test('a busy port is said plainly, and the next one serves', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const { address, printed } = await start({ PORT: String(port), LANG: 'ja_JP.UTF-8' });
  expect(printed()).toContain(`ポート ${port} は使われているので、次のポートを試します。`);
  expect(address).not.toContain(`:${port}/`);
  taken.close();
});
