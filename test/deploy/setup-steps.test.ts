import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readLocalProject, writeLocalProject } from '../../scripts/clasp/local-project';
import { Problem } from '../../scripts/clasp/problem';
import { setUp } from '../../scripts/clasp/setup';
import { WORDS } from './support/google-error';
import { done, fails, type PretendedClasp, pretendClasp } from './support/pretended-clasp';

const SCRIPT = '1'.padEnd(57, 's');
const SHEET = '1'.padEnd(44, 'f');
const MADE = done(`Created new script: https://script.google.com/d/${SCRIPT}/edit\n└─ appsscript.json\n`);

let folder: string;
let said: string[];
let user: string | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'setup-steps-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function run({ clasp }: PretendedClasp, ...args: string[]): Promise<void> {
  const claspFor = (named: string | undefined) => {
    user = named;
    return clasp;
  };
  return setUp(args, { folder, claspFor, language: 'en', say: (text) => said.push(text) });
}

async function problemOf(act: Promise<void>): Promise<Problem> {
  const error = await act.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Problem)) throw new Error(`not a problem: ${String(error)}`);
  return error;
}

test('a spreadsheet gets a script of its own', async () => {
  const pretended = pretendClasp({ 'create-script': MADE });
  await run(pretended, `https://docs.google.com/spreadsheets/d/${SHEET}/edit#gid=0`, '--user', 'work');
  expect(pretended.calls).toEqual([`create-script --type standalone --parentId ${SHEET} --title Jisou KPI`]);
  expect(readLocalProject(folder)).toEqual({ rootDir: 'dist', scriptId: SCRIPT, parentId: SHEET, user: 'work' });
  expect(user).toBe('work');
  expect(said.at(-1)).toContain(`https://docs.google.com/spreadsheets/d/${SHEET}/edit`);
});

test('an add-on is a script in no spreadsheet', async () => {
  const pretended = pretendClasp({ 'create-script': MADE });
  await run(pretended, '--add-on');
  expect(pretended.calls).toEqual(['create-script --type standalone --title Jisou KPI']);
  expect(readLocalProject(folder)).toEqual({ rootDir: 'dist', scriptId: SCRIPT, addOn: true });
});

test('a script that is there is looked at, and taken when it is empty or ours', async () => {
  const pretended = pretendClasp({}, { 'appsscript.json': '{}', 'コード.js': 'function myFunction() {\n\n}\n' });
  await run(pretended, `https://script.google.com/home/projects/${SCRIPT}/edit`);
  expect(pretended.calls).toEqual(['pull']);
  expect(readLocalProject(folder)).toEqual({ rootDir: 'dist', scriptId: SCRIPT });
});

test('a script with other programs in it is not taken', async () => {
  const pretended = pretendClasp({}, { 'macros.js': 'function tidyUp() { return 1; }' });
  const problem = await problemOf(run(pretended, SCRIPT));
  expect(problem.text.en).toContain('macros.js');
  expect(readLocalProject(folder)).toBeUndefined();
});

test('once connected, setup says so and changes nothing; with an address it connects anew', async () => {
  writeLocalProject(folder, { scriptId: 'before', rootDir: 'dist', deploymentId: 'one' });
  await run(pretendClasp({}));
  expect(said).toEqual([expect.stringContaining('Already connected.')]);
  expect(readLocalProject(folder)).toMatchObject({ scriptId: 'before', deploymentId: 'one' });
  await run(pretendClasp({}), SCRIPT);
  expect(readLocalProject(folder)).toEqual({ rootDir: 'dist', scriptId: SCRIPT });
});

test('a damaged file of an earlier setup is replaced by connecting anew', async () => {
  writeFileSync(path.join(folder, '.clasp.local.json'), '{');
  expect((await problemOf(run(pretendClasp({})))).text.ja).toContain('npm run setup -- スクリプトのアドレス');
  await run(pretendClasp({}), SCRIPT);
  expect(readLocalProject(folder)).toEqual({ rootDir: 'dist', scriptId: SCRIPT });
});

test('where Google lets nobody in, no spreadsheet is made', async () => {
  const pretended = pretendClasp({ pull: fails(WORDS.apiOff) });
  expect((await problemOf(run(pretended))).text.en).toContain('Apps Script API is switched off');
  expect(pretended.calls).toEqual(['pull']);
});

test('a spreadsheet that may have been made without a script is mentioned', async () => {
  const pretended = pretendClasp({ pull: fails(WORDS.notFound), 'create-script': fails(WORDS.internal) });
  const problem = await problemOf(run(pretended));
  expect(problem.told('en')).toMatch(/empty spreadsheet “Jisou KPI” may have been made[\s\S]*Wait a few minutes/);
  expect(readLocalProject(folder)).toBeUndefined();
});

test('a script that was made is kept even when clasp stops after that', async () => {
  const pretended = pretendClasp({ 'create-script': { ...MADE, ok: false, words: WORDS.internal } });
  await run(pretended, SHEET);
  expect(readLocalProject(folder)).toMatchObject({ scriptId: SCRIPT, parentId: SHEET });
});

test.each([['しごと'], ['--ad-on'], [SCRIPT, SHEET], ['--user']])('%j: how to call it', async (...args) => {
  const pretended = pretendClasp({});
  const { text } = await problemOf(run(pretended, ...args));
  for (const words of Object.values(text)) expect(words).toContain('npm run setup -- [https://docs.google.com/');
  expect(pretended.calls).toEqual([]);
});
