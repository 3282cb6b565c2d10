import { execFileSync } from 'node:child_process';
import path from 'node:path';

const SCRIPT = path.resolve(__dirname, '../../scripts/check-code.mjs');

/** Runs the build's check in a Node of its own: Jest's sandbox loads no ES modules. */
function problemsOf(code: string, globals: readonly string[]): string[] {
  const program = `
    import { checkCode } from ${JSON.stringify(SCRIPT)};
    console.log(JSON.stringify(checkCode(${JSON.stringify(code)}, ${JSON.stringify(globals)})));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return JSON.parse(output) as string[];
}

const BUNDLE = 'var Private_ = (() => ({ run: () => 1 }))();';
const STUB = '/** What it does. */\nfunction KPI_ONE(range) { return Private_.run(range); }';

test('a bundle with a documented stub passes', () => {
  expect(problemsOf(`${BUNDLE}\n${STUB}`, ['Private_', 'KPI_ONE'])).toEqual([]);
});

test.each([
  ['a stub without JSDoc', `${BUNDLE}\nfunction KPI_ONE(range) { return 1; }`, /KPI_ONE has no JSDoc/],
  ['a syntax that is too new', `${BUNDLE}\n${STUB}\nvar late = class { #hidden = 1; };`, /does not parse/],
  ['optional chaining', `${BUNDLE}\n${STUB}\nvar late = ({})?.a;`, /does not parse/],
  [
    'a global of browsers',
    `var Private_ = (() => ({ run: () => setTimeout(() => 1) }))();\n${STUB}`,
    /uses setTimeout/,
  ],
  ['a request', `var Private_ = (() => ({ run: () => UrlFetchApp.fetch('x') }))();\n${STUB}`, /uses UrlFetchApp/],
  [
    'a method that is too new',
    `var Private_ = (() => ({ run: () => 'a'.replaceAll('a', 'b') }))();\n${STUB}`,
    /replaceAll/,
  ],
  ['a service at load time', `var Private_ = SpreadsheetApp.getActive();\n${STUB}`, /SpreadsheetApp\.getActive/],
  ['a surprising global', `${BUNDLE}\n${STUB}\nvar Leak = 1;`, /Unexpected globals: Leak/],
  ['a missing function', BUNDLE, /Missing globals: KPI_ONE/],
])('§7.1 §7.2 §7.3 the build refuses %s', (_what, code, sentence) => {
  expect(problemsOf(code, ['Private_', 'KPI_ONE']).join('\n')).toMatch(sentence);
});

test('a name that merely looks like a global is none', () => {
  const code = `var Private_ = (() => { var o = { process: 1, fetch: 2 }; return { run: () => o.process + o.fetch }; })();\n${STUB}`;
  expect(problemsOf(code, ['Private_', 'KPI_ONE'])).toEqual([]);
});
