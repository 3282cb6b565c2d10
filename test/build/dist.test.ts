import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FUNCTIONS } from '../../src/functions/catalogue';

const DIST = path.resolve(__dirname, '../../dist');

/** `npm test` builds first; these tests look at what was built. */
const read = (name: string): string => readFileSync(path.join(DIST, name), 'utf8');

test('exactly three files go to Google', () => {
  expect(readdirSync(DIST).sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
});

test('§7.1 every function of the catalogue is declared with its real parameters and its help', () => {
  const code = read('Code.js');
  for (const { name, parameters, summary } of FUNCTIONS) {
    const declaration = `function ${name}(${parameters.map((parameter) => parameter.name).join(', ')}) {`;
    expect(code).toContain(declaration);
    const comment = code.slice(0, code.indexOf(declaration)).split('/**').pop()!;
    expect(comment).toContain('@customfunction');
    expect(comment).toContain(summary.ja.split('\n')[0]);
    expect(comment.match(/@param/g) ?? []).toHaveLength(parameters.length);
  }
});

test('§2.10 the manifest asks for the current spreadsheet and the sidebar only', () => {
  expect(JSON.parse(read('appsscript.json'))).toMatchObject({
    timeZone: 'Asia/Tokyo',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});

test('§7.4 the page is one file without template literals, scriptlets or anything from outside', () => {
  const html = read('sidebar.html');
  expect(html).not.toContain('`');
  expect(html).not.toContain('<?');
  expect(html).not.toMatch(/(?:src|href)="https?:/);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(300_000);
});

test('docs/functions.md describes every function', () => {
  const docs = readFileSync(path.resolve(DIST, '../docs/functions.md'), 'utf8');
  for (const { name } of FUNCTIONS) expect(docs).toContain(`## ${name}`);
});
