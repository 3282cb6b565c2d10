/**
 * Runs test files in this process, without jest, whose start for each of thousands of mutants would take days. Knows
 * what tests of pure code need: describe, test, it, their `each`, what runs before and after, and jest's own expect; nothing
 * asynchronous and no false clock.
 */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
// These two come with jest.
import { expect } from 'expect';
import fc from 'fast-check';
import { bind } from 'jest-each';

// The same cases in each run; and a failure is enough, its smallest example is of no use here.
fc.configureGlobal({ seed: 1, endOnFailure: true });

// Some tests list what went wrong, which a changed line makes thousands of times.
console.log = () => {};

let found = [];
let around = [];
const describe = (name, define) => {
  around.push(newBlock(name));
  define();
  around.pop();
};
const test = (name, run) => {
  const names = [...around.slice(1).map((block) => block.name), name];
  found.push({ name: names.join(' › '), run, blocks: [...around] });
};
describe.each = bind(describe, false);
test.each = bind(test);
const hook = (when) => (run) => around.at(-1)[when].push(run);
const hooks = Object.fromEntries(
  ['beforeAll', 'beforeEach', 'afterEach', 'afterAll'].map((when) => [when, hook(when)]),
);
Object.assign(globalThis, { describe, test, it: test, expect, ...hooks, jest: { setTimeout() {} } });

function newBlock(name) {
  return { name, beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] };
}

/** @returns {Function} the module's code; `source` stands in for the file's own text */
export function compile(file, source = readFileSync(file, 'utf8')) {
  const loader = path.extname(file).slice(1);
  const { code } = transformSync(source, {
    loader,
    format: 'cjs',
    target: 'node20',
    minifySyntax: true,
    logLevel: 'silent',
  });
  return vm.runInThisContext(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename: file,
  });
}

/** Each file is read once: what becomes of it on disk while this runs is of no account. */
const compileOnce = once(compile);

/**
 * @param {Map<string, Function>} changed the code of the files that are to be other than on disk
 * @returns {(file: string) => unknown} a loader with modules of its own: nothing that another run remembered is seen
 */
export function freshModules(changed) {
  const modules = new Map();
  return function load(file) {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const packages = createRequire(file);
    const require = (name) =>
      /^\..*(?<!\.json)$/.test(name) ? load(resolve(path.join(file, '..', name))) : packages(name);
    (changed.get(file) ?? compileOnce(file))(module.exports, require, module, file, path.dirname(file));
    return module.exports;
  };
}

const resolve = once((wanted) => {
  const ways = [wanted, `${wanted}.ts`, `${wanted}.tsx`, path.join(wanted, 'index.ts')];
  const file = ways.find((way) => statSync(way, { throwIfNoEntry: false })?.isFile());
  if (file === undefined) throw new Error(`no module ${wanted}`);
  return file;
});

function once(make) {
  const made = new Map();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key);
  };
}

/** @returns the tests of a file in their order, for `runTest`; throws what loading it throws */
export function testsOf(file, changed) {
  found = [];
  around = [newBlock('')];
  freshModules(changed)(file);
  return found;
}

/** Throws what the test throws. What runs before all runs with the first test of its block; what would run after all is left out. */
export function runTest({ name, run, blocks }) {
  const act = (one) => {
    if (one() instanceof Promise) throw new Error(`${name}: asynchronous tests cannot be run here`);
  };
  for (const block of blocks) {
    for (const one of block.beforeAll.splice(0)) act(one);
    for (const one of block.beforeEach) act(one);
  }
  try {
    act(run);
  } finally {
    for (const block of [...blocks].reverse()) for (const one of block.afterEach) act(one);
  }
}
