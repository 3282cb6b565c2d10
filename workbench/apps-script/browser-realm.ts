import { BANNED_GLOBALS, type Realm, type RealmFactory, type ScriptFunction } from './runtime/realm';
import { readScript } from './runtime/script-text';

/** The script as a function of its globals, made once; each call of it is a fresh evaluation. */
interface Compiled {
  readonly code: string;
  readonly declared: readonly string[];
  readonly parameters: readonly string[];
  readonly evaluate: (...values: unknown[]) => ScriptFunction[];
}

/**
 * Realms for a page: the script runs as the body of a function whose parameters are the services and, set to `undefined`, every
 * name of the page that Apps Script does not have. Language objects (Array, Date …) are the page's own, `Date` may be replaced
 * with `define`. Text is parsed and compiled once; evaluating it anew for each run takes what its top level takes.
 */
export function browserRealm(page: object = globalThis): RealmFactory {
  const foreign = foreignNames(page);
  let compiled: Compiled | undefined;
  return (): Realm => {
    const defined = new Map<string, unknown>();
    const provided = (name: string): unknown =>
      name === 'globalThis' ? Object.fromEntries(defined) : defined.get(name);
    const names = (): string[] => [...new Set([...foreign, ...defined.keys(), 'globalThis'])];
    return {
      Date,
      Array,
      Object,
      Error,
      define: (name, value) => defined.set(name, value),
      run: (code) => {
        if (compiled?.code !== code) compiled = compile(code, names());
        const { declared, parameters, evaluate } = compiled;
        const functions = evaluate(...parameters.map(provided));
        return new Map(declared.map((name, index) => [name, functions[index]!]));
      },
      compile: (parameters, body) => {
        const free = names().filter((name) => !parameters.includes(name));
        const outer = new Function(...free, `return function (${parameters.join(',')}) {${body}\n};`);
        return outer(...free.map(provided)) as ScriptFunction;
      },
    };
  };
}

/** Names that the script itself declares are not shadowed: they would be the parameters' otherwise until assigned. */
function compile(code: string, names: readonly string[]): Compiled {
  const { functions, variables } = readScript(code);
  const declared = functions.map(({ name }) => name);
  const own = new Set([...declared, ...variables]);
  const parameters = names.filter((name) => !own.has(name));
  const made = new Function(...parameters, `${code}\n;return [${declared.join(',')}];`);
  return { code, declared, parameters, evaluate: made as Compiled['evaluate'] };
}

/** Everything global on the page that is not the language itself. */
function foreignNames(page: object): string[] {
  const names = new Set<string>(BANNED_GLOBALS);
  for (let holder: object | null = page; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    for (const name of Object.getOwnPropertyNames(holder)) names.add(name);
  }
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !LANGUAGE.has(name));
}

/** Names of ECMAScript 2021, Intl and WebAssembly, and words that cannot be parameters. */
const LANGUAGE: ReadonlySet<string> = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer Atomics
  Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray
  BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef FinalizationRegistry Proxy Reflect
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN WebAssembly arguments
  constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf`.split(/\s+/),
);
