import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deploy } from '../../scripts/clasp/deploy';
import { readLocalProject, writeLocalProject } from '../../scripts/clasp/local-project';
import { Problem } from '../../scripts/clasp/problem';
import { WORDS } from './support/google-error';
import { done, fails, type PretendedClasp, pretendClasp } from './support/pretended-clasp';

const SCRIPT_ID = '1abc';
const MANIFEST = readFileSync(path.resolve(__dirname, '../../appsscript.json'), 'utf8');
const BUILT = {
  'Code.js': 'var JisouKpi_ = {};',
  'sidebar.html': '<p data-page="start">',
  'appsscript.json': MANIFEST,
};
const DEPLOYED = done({ deploymentId: 'one', versionNumber: 7 });

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deploy-steps-'));
  said = [];
  writeLocalProject(folder, { scriptId: SCRIPT_ID, rootDir: 'dist' });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run({ clasp }: PretendedClasp, built: Readonly<Record<string, string>> = BUILT): Promise<void> {
  return deploy({
    folder,
    version: '1.2.3',
    language: 'en',
    say: (text) => said.push(text),
    claspFor: () => clasp,
    build: async () => {
      mkdirSync(path.join(folder, 'dist'), { recursive: true });
      for (const [name, text] of Object.entries(built)) writeFileSync(path.join(folder, 'dist', name), text);
    },
  });
}

const problemOf = (act: Promise<unknown>): Promise<Problem> =>
  act.then(
    () => Promise.reject(new Error('It worked.')),
    (error: unknown) => {
      if (error instanceof Problem) return error;
      throw error;
    },
  );

test('a deployment made on another machine is used again: the newest of ours, never one without a version', async () => {
  const list = done([
    { deploymentId: 'head' },
    { deploymentId: 'theirs', versionNumber: 9, description: 'web app' },
    { deploymentId: 'older', versionNumber: 3, description: 'Jisou KPI 0.1.0' },
    { deploymentId: 'ours', versionNumber: 5, description: 'Jisou KPI 0.2.0' },
  ]);
  const pretended = pretendClasp({ push: done([]), 'list-deployments': list, 'update-deployment': DEPLOYED });
  await run(pretended);
  expect(pretended.calls).toEqual([
    'pull',
    'push --force --json',
    'list-deployments --json',
    'update-deployment ours --description Jisou KPI 1.2.3 --json',
  ]);
  expect(readLocalProject(folder)).toMatchObject({ scriptId: SCRIPT_ID, deploymentId: 'one' });
});

test.each([WORDS.notFound, WORDS.invalid])('a deployment that was deleted (%s) is made anew', async (words) => {
  writeLocalProject(folder, { scriptId: SCRIPT_ID, rootDir: 'dist', deploymentId: 'gone' });
  const pretended = pretendClasp({
    push: done([]),
    'update-deployment': fails(words, words === WORDS.invalid),
    'create-deployment': DEPLOYED,
  });
  await run(pretended);
  expect(said.at(-1)).toContain('version 7, new deployment');
  expect(readLocalProject(folder)).toMatchObject({ deploymentId: 'one' });
});

test('after a failure between push and deployment, the next run goes on from there', async () => {
  const broken = pretendClasp({ push: done([]), 'list-deployments': fails(WORDS.internal) });
  expect((await problemOf(run(broken))).text.en).toContain('Wait a few minutes');
  const pretended = pretendClasp({ 'list-deployments': done([]), 'create-deployment': DEPLOYED }, BUILT);
  await run(pretended);
  expect(pretended.calls).not.toContain('push --force --json');
  expect(said.at(-1)).toContain('Installed (version 7');
  await run(pretendClasp({}, BUILT));
  expect(said.at(-1)).toContain('Already up to date');
});

test('a push that fails deploys nothing', async () => {
  const pretended = pretendClasp({ push: fails(WORDS.internal) });
  expect((await problemOf(run(pretended))).words).toBe(WORDS.internal);
  expect(pretended.calls).toEqual(['pull', 'push --force --json']);
});

test.each([
  ['a macro beside it', { 'macros.js': 'function tidyUp() { return 1; }' }],
  ['a macro in the file of the same name', { 'Code.js': 'function onOpen() { return 1; }' }],
  ['a page', { 'dialog.html': '<p>' }],
  ['a file in a folder', { 'lib/money.js': 'var x = 1;' }],
])('other programs in the script are never overwritten: %s', async (_, files) => {
  const pretended = pretendClasp({}, { 'appsscript.json': '{}', ...files });
  const problem = await problemOf(run(pretended));
  expect(pretended.calls).toEqual(['pull']);
  expect(problem.text.ja).toContain(Object.keys(files)[0]);
  expect(problem.text.ja).toContain('貼り付ける');
  expect(problem.text.en).toContain('Paste two files');
});

test.each([
  ['nothing', {}],
  ['the empty function of a new script', { 'コード.js': 'function myFunction() {\n  \n}\n' }],
  ['an older version of ours, pasted', { 'コード.js': '"use strict";var JisouKpi_=(()=>{})();' }],
])('a script that holds %s is ours to fill', async (_, files) => {
  const answers = { push: done([]), 'list-deployments': done([]), 'create-deployment': DEPLOYED };
  await run(pretendClasp(answers, { 'appsscript.json': '{}', ...files }));
  expect(said.at(-1)).toContain('new deployment');
});

test.each([
  ['a file too many', { ...BUILT, 'notes.js': '' }, 'dist holds Code.js, appsscript.json, notes.js, sidebar.html'],
  [
    'a permission too many',
    { ...BUILT, 'appsscript.json': '{"oauthScopes":["https://www.googleapis.com/auth/drive"]}' },
    'appsscript.json asks for https://www.googleapis.com/auth/drive',
  ],
])('%s is not sent', async (_, built, words) => {
  const pretended = pretendClasp({});
  expect((await problemOf(run(pretended, built))).words).toBe(words);
  expect(pretended.calls).toEqual(['pull']);
});

test('without setup, and with a damaged file of it, no call is made', async () => {
  rmSync(path.join(folder, '.clasp.local.json'));
  expect((await problemOf(run(pretendClasp({})))).text.en).toContain('Run `npm run setup`');
  writeFileSync(path.join(folder, '.clasp.local.json'), '{"scriptId":""}');
  const problem = await problemOf(run(pretendClasp({})));
  expect(problem.text.en).toContain('npm run setup -- ADDRESS-OF-THE-SCRIPT');
});

test('an add-on is told where its new version goes', async () => {
  writeLocalProject(folder, { scriptId: SCRIPT_ID, rootDir: 'dist', addOn: true, deploymentId: 'one' });
  await run(pretendClasp({ push: done([]), 'update-deployment': DEPLOYED }));
  expect(said.at(-1)).toContain('set the version to 7 on the App Configuration page');
});
