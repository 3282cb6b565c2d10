import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { type Serving, serve } from '../../../workbench/server/server';
import type { Site } from '../../../workbench/server/site';

const SITE: Site = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: '<p>page</p>' }],
  ['/frame.html', { type: 'text/html; charset=utf-8', body: 'frame', policy: 'sandbox allow-scripts' }],
  ['/given', { type: 'application/octet-stream', body: Buffer.from([1, 2, 3]) }],
]);

const running: Serving[] = [];
afterEach(async () => {
  for (const serving of running.splice(0)) await serving.close();
});

async function start(port = 0, busy: number[] = []): Promise<Serving> {
  const serving = await serve(SITE, port, (taken) => busy.push(taken));
  running.push(serving);
  return serving;
}

interface Got {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

function get(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('serves on 127.0.0.1 alone, with a policy that forbids connections to others', async () => {
  const { address, port } = await start();
  expect(address).toBe(`http://127.0.0.1:${port}/`);
  const page = await get(port, '/?lang=en');
  expect(page.status).toBe(200);
  expect(page.body.toString()).toBe('<p>page</p>');
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
  expect(page.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
});

test("the sidebar's frame has a policy of its own", async () => {
  const { port } = await start();
  expect((await get(port, '/frame.html')).headers['content-security-policy']).toBe('sandbox allow-scripts');
});

test.each(['/../package.json', '/%2e%2e/package.json', '//etc/passwd', '/page.js', '/given/', '/.git/config'])(
  '%s is not given out',
  async (path) => {
    const { port } = await start();
    expect((await get(port, path)).status).toBe(404);
  },
);

test("another site's name for this machine is refused", async () => {
  const { port } = await start();
  expect((await get(port, '/', { headers: { Host: 'evil.example' } })).status).toBe(403);
  expect((await get(port, '/', { headers: { Host: `localhost:${port}` } })).status).toBe(200);
});

test('only reading is answered', async () => {
  const { port } = await start();
  expect((await get(port, '/', { method: 'POST' })).status).toBe(405);
  const head = await get(port, '/given', { method: 'HEAD' });
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '3', 0]);
});

test('text is packed for those who take it, bytes are not', async () => {
  const { port } = await start();
  const headers = { 'Accept-Encoding': 'gzip' };
  const page = await get(port, '/', { headers });
  expect(page.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(page.body).toString()).toBe('<p>page</p>');
  expect([...(await get(port, '/given', { headers })).body]).toEqual([1, 2, 3]);
});

test('a busy port is said, and the next one tried', async () => {
  const first = await start();
  const busy: number[] = [];
  const second = await start(first.port, busy);
  expect(busy[0]).toBe(first.port);
  expect(second.port).toBeGreaterThan(first.port);
});
