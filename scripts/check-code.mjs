// What must hold of dist/Code.js before it may be deployed. Each failed check is one sentence.
import vm from 'node:vm';
import { parse } from 'acorn';

/** Globals of browsers and Node that Apps Script's V8 does not have. */
export const BANNED_GLOBALS = [
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'clearInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'FormData',
  'File',
  'Blob',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'ReadableStream',
  'WritableStream',
  'atob',
  'btoa',
  'crypto',
  'DOMException',
  'window',
  'document',
  'navigator',
  'performance',
  'process',
  'require',
  'module',
  'exports',
  'global',
  'structuredClone',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'UrlFetchApp',
  'Intl',
  'Atomics',
  'SharedArrayBuffer',
  'BigInt',
]; // prettier-ignore

// `at` is missing here because the project has methods of that name; tsc (lib ES2019) catches the array's.
const BANNED_METHODS = [
  'replaceAll',
  'findLast',
  'findLastIndex',
  'toSorted',
  'toReversed',
  'hasOwn',
  'groupBy',
  'structuredClone',
];

const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'ScriptApp',
  'Utilities',
  'Logger',
  'Charts',
]; // prettier-ignore

/** @returns {string[]} what is wrong with the code; empty when it may be deployed */
export function checkCode(code, expectedGlobals) {
  const problems = [];
  let tree;
  try {
    tree = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: [] });
  } catch (error) {
    return [`Code.js does not parse as an ES2019 script: ${error.message}`];
  }
  for (const statement of tree.body) {
    if (statement.type !== 'FunctionDeclaration') continue;
    if (!/\*\/\s*$/.test(code.slice(0, statement.start))) problems.push(`${statement.id.name} has no JSDoc above it.`);
  }
  problems.push(...bannedUses(tree), ...loadProblems(code, expectedGlobals));
  return problems;
}

/** Identifiers used as values (not as property names) that Apps Script does not know, and too new methods. */
function bannedUses(tree) {
  const found = new Set();
  const visit = (node, parent, key) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) {
      for (const child of node) visit(child, parent, key);
      return;
    }
    if (node.type === 'Identifier' && BANNED_GLOBALS.includes(node.name) && !isPropertyName(parent, key))
      found.add(node.name);
    if (node.type === 'CallExpression' && isBannedMethod(node.callee)) found.add(`.${node.callee.property.name}()`);
    for (const [name, child] of Object.entries(node)) {
      if (name !== 'type') visit(child, node, name);
    }
  };
  visit(tree, null, '');
  return [...found].map((name) => `Code.js uses ${name}, which Apps Script does not have.`);
}

function isBannedMethod(callee) {
  return callee.type === 'MemberExpression' && !callee.computed && BANNED_METHODS.includes(callee.property.name);
}

function isPropertyName(parent, key) {
  return (
    (parent?.type === 'MemberExpression' && key === 'property' && !parent.computed) ||
    (parent?.type === 'Property' && key === 'key' && !parent.computed && !parent.shorthand)
  );
}

/** Loads the code where every service throws: a call at load time would break onOpen for everybody. */
function loadProblems(code, expectedGlobals) {
  const problems = [];
  const context = vm.createContext(Object.create(null));
  vm.runInContext(
    ['Intl', 'WebAssembly', 'Atomics', 'SharedArrayBuffer', 'console']
      .map((name) => `delete globalThis.${name};`)
      .join(''),
    context,
  );
  const touched = [];
  for (const service of SERVICES) {
    const trap = new Proxy(function service() {}, {
      get: (_target, name) => {
        touched.push(`${service}.${String(name)}`);
        throw new Error(`${service}.${String(name)} at load time`);
      },
    });
    Object.defineProperty(context, service, { value: trap, enumerable: false });
  }
  const before = new Set(Object.getOwnPropertyNames(context));
  try {
    vm.runInContext(code, context, { filename: 'Code.js' });
  } catch (error) {
    problems.push(`Code.js fails while loading: ${error.message}`);
  }
  for (const use of touched) problems.push(`Code.js calls ${use} while loading.`);
  const added = Object.getOwnPropertyNames(context)
    .filter((name) => !before.has(name))
    .sort();
  const expected = [...expectedGlobals].sort();
  const surprising = added.filter((name) => !expected.includes(name));
  const missing = expected.filter((name) => !added.includes(name));
  if (surprising.length > 0) problems.push(`Unexpected globals: ${surprising.join(', ')}.`);
  if (missing.length > 0) problems.push(`Missing globals: ${missing.join(', ')}.`);
  return problems;
}
