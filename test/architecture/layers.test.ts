import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(__dirname, '../../src');

/** Each room of src and what it may import from. Everything not listed here is forbidden. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  messages: ['messages', 'core'],
  view: ['view', 'messages', 'core'],
  functions: ['functions', 'view', 'messages', 'core'],
  'apps-script': ['apps-script', 'functions', 'view', 'messages', 'core', 'api'],
  sidebar: ['sidebar', 'api', 'messages', 'view'],
  api: ['view', 'core'],
};

/** Rooms of which only types may be taken, so that no code of theirs is bundled. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  sidebar: ['view', 'core', 'api'],
  api: ['view', 'core'],
};

/** Small and pure, and needed by the page and by the server alike: said on the page first, checked again there. */
const ON_BOTH_SIDES = ['view/feedback-needs', 'view/iso-day-text', 'view/page-names'];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly typeOnly: boolean;
  readonly source: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(full) : /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

function roomOf(file: string): string {
  return path
    .relative(SRC, file)
    .split(path.sep)[0]!
    .replace(/\.tsx?$/, '');
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found: Import[] = [];
  for (const match of text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gm)) {
    const source = match[2]!;
    const target = source.startsWith('.') ? roomOf(path.resolve(path.dirname(file), source)) : `package ${source}`;
    found.push({
      file: path.relative(SRC, file),
      room: roomOf(file),
      target,
      typeOnly: match[1] !== undefined,
      source,
    });
  }
  return found;
}

const files = sourceFiles(SRC);
const imports = files.flatMap(importsOf);

test('there is something to check', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(100);
});

test('imports run inward only', () => {
  const packages: Readonly<Record<string, readonly string[]>> = {
    sidebar: ['preact', 'preact/hooks', 'uplot'],
    core: ['japanese-holidays'],
  };
  const wrong = imports.filter(({ room, target, typeOnly }) => {
    if (target.startsWith('package ')) return !(packages[room] ?? []).includes(target.slice('package '.length));
    if (MAY_IMPORT[room]?.includes(target)) return false;
    return !(typeOnly && TYPES_ONLY[room]?.includes(target));
  });
  expect(wrong.map(({ file, source }) => `${file} imports ${source}`)).toEqual([]);
});

test('the sidebar takes only types from the rooms of the server', () => {
  const wrong = imports.filter(
    ({ room, target, typeOnly, source }) =>
      !typeOnly &&
      TYPES_ONLY[room]?.includes(target) &&
      !source.startsWith('preact') &&
      !(room === 'sidebar' && ON_BOTH_SIDES.some((shared) => source.endsWith(`/${shared}`))),
  );
  expect(wrong.map(({ file, source }) => `${file} imports ${source}`)).toEqual([]);
});

test('only the Apps Script room names its services, and the core names no clock and no chance', () => {
  const SERVICES = /\b(SpreadsheetApp|HtmlService|PropertiesService|CacheService|LockService|ScriptApp|UrlFetchApp)\b/;
  // The page's globals are no concern: tsc knows no DOM in these rooms.
  const IMPURE = /\bMath\.random\b|\bnew Date\(\)|\bDate\.now\b/;
  const wrong = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const room = roomOf(file);
    const named = room !== 'apps-script' && SERVICES.test(code) ? ['names an Apps Script service'] : [];
    const impure = room === 'core' && IMPURE.test(code) ? ['reads the clock or chance'] : [];
    return [...named, ...impure].map((what) => `${path.relative(SRC, file)} ${what}`);
  });
  expect(wrong).toEqual([]);
});

test('HTML is never made from strings', () => {
  const HTML = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
  expect(files.filter((file) => HTML.test(readFileSync(file, 'utf8'))).map((file) => path.relative(SRC, file))).toEqual(
    [],
  );
});
