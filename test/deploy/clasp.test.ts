import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claspIn } from '../../scripts/clasp/clasp';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clasp-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program in clasp's place. */
function install(code: string): void {
  const place = path.join(folder, 'node_modules/@google/clasp/build/src');
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'index.js'), code);
}

test('tokens are never printed, and no setting of the terminal changes what is pushed', async () => {
  install('console.log(JSON.stringify({ args: process.argv.slice(2), env: process.env, folder: process.cwd() }))');
  const env = { DEBUG: 'clasp:*', clasp_config_ignore: 'x', clasp_config_project: 'y', HTTPS_PROXY: 'http://proxy' };
  const answer = await claspIn({ folder, user: 'work', env })(['push', '--force']);
  const { args, env: given } = JSON.parse(answer.out) as { args: string[]; env: Record<string, string> };
  expect(args).toEqual(['push', '--force', '--user', 'work']);
  expect(given).toEqual(expect.objectContaining({ HTTPS_PROXY: 'http://proxy', NO_COLOR: '1' }));
  for (const name of ['DEBUG', 'clasp_config_ignore', 'clasp_config_project']) expect(given).not.toHaveProperty(name);
});

test('words and exit code are kept apart', async () => {
  install('console.log("out"); console.error("  words\\n"); process.exitCode = 1;');
  expect(await claspIn({ folder, env: {} })([])).toEqual({ ok: false, out: 'out\n', words: 'words' });
});

test('a call without an answer is given up', async () => {
  install('setInterval(() => {}, 1000)');
  const answer = await claspIn({ folder, env: {}, limit_ms: 200 })([]);
  expect(answer).toEqual({ ok: false, out: '', words: 'clasp gave no answer (SIGTERM).' });
});
