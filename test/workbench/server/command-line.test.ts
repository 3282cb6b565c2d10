import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { givenFile, StartProblem, terminalLanguage, wantedPort } from '../../../workbench/server/command-line';

const ROOT = path.resolve(__dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'workbench-'));
afterAll(() => rmSync(folder, { recursive: true }));

function problemOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof StartProblem) return error.message;
    throw error;
  }
  return '';
}

test('a good file comes with its name and bytes, from where the person stands', () => {
  writeFileSync(path.join(folder, '活動.csv'), '日付,担当\n2026/4/1,佐藤\n');
  expect(givenFile('活動.csv', 'ja', folder)).toMatchObject({ name: '活動.csv' });
  expect(givenFile(undefined, 'ja', folder)).toBeUndefined();
});

test.each<[string, string | Buffer | undefined, RegExp, RegExp]>([
  ['nowhere.csv', undefined, /「nowhere\.csv」が見つかりません/, /no file “nowhere\.csv”/],
  ['.', undefined, /フォルダです/, /is a folder/],
  ['empty.csv', '', /空のファイル/, /is empty \(0 bytes\)/],
  ['binary.csv', Buffer.from([0, 1, 2, 0, 0]), /表として読めませんでした/, /cannot be read as a table/],
])('%s: a sentence in the language of the terminal', (name, content, ja, en) => {
  if (content !== undefined) writeFileSync(path.join(folder, name), content);
  expect(problemOf(() => givenFile(name, 'ja', folder))).toMatch(ja);
  expect(problemOf(() => givenFile(name, 'en', folder))).toMatch(en);
});

test.each([
  [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
])('%j speaks %s', (env, language) => {
  expect(terminalLanguage(env)).toBe(language);
});

test('PORT', () => {
  expect(wantedPort({}, 'en')).toBe(8080);
  expect(wantedPort({ PORT: '9000' }, 'en')).toBe(9000);
  expect(wantedPort({ PORT: '0' }, 'en')).toBe(0);
  for (const PORT of ['abc', '-1', '70000', '80.5']) {
    expect(problemOf(() => wantedPort({ PORT }, 'en'))).toMatch(/PORT must be a whole number/);
    expect(problemOf(() => wantedPort({ PORT }, 'ja'))).toMatch(/PORT には/);
  }
});

test('npm start with a file that is not there: one sentence, exit code 1, nothing built', () => {
  const started = spawnSync(process.execPath, [path.join(ROOT, 'scripts/start.mjs'), 'nowhere.csv'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', LANG: 'ja_JP.UTF-8', BROWSER: 'none' },
  });
  expect(started.status).toBe(1);
  expect(started.stdout).toBe('');
  expect(started.stderr.trim()).toMatch(/^「nowhere\.csv」が見つかりません。[^\n]*$/);
});
