import { readFileSync } from 'node:fs';
import path from 'node:path';
import { done, progress } from '../../scripts/clasp/texts';
import type { Language } from '../../src/core/language';

/** What the guides and the privacy policy promise, held against what is deployed. */

const read = (file: string): string => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');
const manifest = JSON.parse(read('appsscript.json')) as { readonly oauthScopes: readonly string[] };
const scripts = (JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }).scripts;

test.each(['docs/install.ja.md', 'docs/install.md', 'docs/privacy.md'])(
  '%s names the permissions, and no others',
  (file) => {
    const named = [...read(file).matchAll(/`(https:\/\/www\.googleapis\.com\/auth\/[\w.]+)`/g)].map(
      (match) => match[1],
    );
    expect([...new Set(named)].sort()).toEqual([...manifest.oauthScopes].sort());
  },
);

test.each(['docs/install.ja.md', 'docs/install.md'])('%s names only commands that exist', (file) => {
  const named = [...read(file).matchAll(/npm run ([\w-]+)/g)].map((match) => match[1]!);
  expect([...new Set(named)].filter((name) => scripts[name] === undefined)).toEqual([]);
  expect(named).toEqual(expect.arrayContaining(['setup', 'deploy', 'release']));
});

test('both languages have the same chapters', () => {
  const levels = (file: string): number[] => [...read(file).matchAll(/^(#+) /gm)].map((match) => match[1]!.length);
  expect(levels('docs/install.ja.md')).toEqual(levels('docs/install.md'));
  expect(read('docs/install.ja.md')).toMatch(/^## 1\. .*貼り付ける/m);
  expect(read('docs/install.md')).toMatch(/^## 1\. Paste two files/m);
});

test.each<[string, Language]>([
  ['docs/install.ja.md', 'ja'],
  ['docs/install.md', 'en'],
])('%s shows what deploy says', (file, language) => {
  const guide = read(file);
  const { connecting, building, pushing, deploying } = progress;
  for (const text of [connecting, building, pushing, deploying]) expect(guide).toContain(`   ${text[language]}\n`);
  const end = done.deployed[language]({ version: 1, again: false, script: 'x', spreadsheet: undefined });
  expect(guide).toContain(`   ${end.split('\n')[0]}\n`);
});

/** The address of a chapter as GitHub makes it from a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

test.each([
  ['README.md', 'docs/install.md'],
  ['README.ja.md', 'docs/install.ja.md'],
])('%s leads to the four ways in', (file, guide) => {
  const chapters = [...read(guide).matchAll(/^#+ (.+)$/gm)].map((match) => anchor(match[1]!));
  const named = [...read(file).matchAll(/docs\/install(?:\.ja)?\.md#([^)]+)\)/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThanOrEqual(5);
  expect(named.filter((name) => !chapters.includes(name))).toEqual([]);
  expect(read(guide)).toMatch(/このアプリはGoogleで確認されていません|Google hasn't verified this app/);
});

test('the privacy policy names what is kept where nobody sees it', () => {
  const policy = read('docs/privacy.md');
  for (const words of ['デベロッパー メタデータ', 'developer metadata', 'ユーザー プロパティ', 'user properties'])
    expect(policy).toContain(words);
});
