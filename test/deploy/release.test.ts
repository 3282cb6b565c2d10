import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { forNotepad, pasteGuide } from '../../scripts/release/guide';
import { packagesIn, thirdPartyNotices } from '../../scripts/release/third-party';
import { DeployWorld } from './support/deploy-world';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

test('the zip holds what was built, byte for byte, with guides and licences, and is the same every time', async () => {
  const world = await DeployWorld.make();
  try {
    const zip = world.at('build/release', `jisou-kpi-${version}.zip`);
    const release = (zone: string): Buffer => {
      execFileSync(process.execPath, [world.at('scripts/release.mjs')], { env: { ...process.env, TZ: zone } });
      return readFileSync(zip);
    };
    const bytes = release('Asia/Tokyo');
    expect(release('America/New_York').equals(bytes)).toBe(true);
    const files = new Map(Object.entries(unzipSync(bytes)).map(([name, text]) => [path.posix.basename(name), text]));
    expect([...files.keys()].sort()).toEqual([
      '1-はじめにお読みください.txt',
      '2-Read-me-first.txt',
      'Code.gs.txt',
      'LICENSE.txt',
      'PRIVACY.txt',
      'THIRD-PARTY.txt',
      'appsscript.json.txt',
      'sidebar.html.txt',
    ]);
    for (const [name, built] of [
      ['Code.gs.txt', 'Code.js'],
      ['sidebar.html.txt', 'sidebar.html'],
      ['appsscript.json.txt', 'appsscript.json'],
    ] as const)
      expect(Buffer.from(files.get(name)!).equals(readFileSync(world.at('dist', built)))).toBe(true);
    expect(strFromU8(files.get('1-はじめにお読みください.txt')!)).toContain('「拡張機能」→「Apps Script」');
    expect(strFromU8(files.get('2-Read-me-first.txt')!)).toContain('Extensions → Apps Script');
    expect(strFromU8(files.get('THIRD-PARTY.txt')!)).toMatch(
      /^\ufeff?japanese-holidays [\d.]+ \(MIT\)[\s\S]*preact [\d.]+ \(MIT\)/,
    );
  } finally {
    await world.dispose();
  }
}, 60_000);

describe('the guide', () => {
  test.each(['docs/install.ja.md', 'docs/install.md'])(
    'of %s reads without Markdown, and names the files of the zip',
    (file) => {
      const guide = pasteGuide(read(file));
      expect(guide).not.toMatch(/<!--|\*\*|`|^#|\]\(/m);
      for (const name of ['Code.gs.txt', 'sidebar.html.txt', 'appsscript.json.txt']) expect(guide).toContain(name);
    },
  );

  test('without its marks is missed', () => {
    expect(() => pasteGuide('# How to install')).toThrow('<!-- paste -->');
  });

  test('opens in Notepad', () => {
    expect(forNotepad('一行目\n二行目\r\n')).toBe('\ufeff一行目\r\n二行目\r\n\r\n');
  });
});

describe('third-party notices', () => {
  test('packages are found among the files of a bundle, each once', () => {
    const files = [
      'src/main.ts',
      'node_modules/preact/dist/a.js',
      '../x/node_modules/preact/b.js',
      'node_modules/@a/b/c.js',
    ];
    expect(packagesIn(files)).toEqual(['@a/b', 'preact']);
  });

  test('a package without a licence text stops the release', () => {
    expect(() => thirdPartyNotices(path.join(ROOT, 'test/deploy/support'), ['nothing-here'])).toThrow();
    expect(thirdPartyNotices(ROOT, ['preact'])).toMatch(
      /^preact [\d.]+ \(MIT\)\n\n[\s\S]*Permission is hereby granted/,
    );
  });
});
