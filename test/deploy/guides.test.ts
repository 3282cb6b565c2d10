import { readFileSync } from 'node:fs';
import path from 'node:path';

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
