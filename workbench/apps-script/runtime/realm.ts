/**
 * A fresh global scope for one run of the script. Every run gets its own, as on Google: globals never survive a call.
 * In Node a realm is a `vm` context (`node/vm-realm.ts`), in a browser a function with every other global shadowed
 * (`browser-realm.ts`), and for code that is imported as modules this very realm (`hostRealm`).
 */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Error: ErrorConstructor;
  /** Makes a name global. */
  define(name: string, value: unknown): void;
  /** Runs the script's text and gives its top-level functions. */
  run(code: string): ReadonlyMap<string, ScriptFunction>;
  /** A function made of text, for templates. */
  compile(parameters: readonly string[], body: string): ScriptFunction;
}

export type ScriptFunction = (...args: unknown[]) => unknown;
export type RealmFactory = () => Realm;

/** No realm of its own: for tests that import modules and put the services on `globalThis` themselves. */
export function hostRealm(): Realm {
  return {
    Date,
    Array,
    Object,
    Error,
    define: () => {},
    run: () => {
      throw new Error('This realm runs no script text: give the host a realm of its own (vmRealm, browserRealm).');
    },
    compile: (parameters, body) => new Function(...parameters, body) as ScriptFunction,
  };
}

/**
 * Names that V8 on Google does not know though other V8s do. `Intl` and `WebAssembly` are there; timers, network, streams,
 * encoders and everything of a page are not.
 */
export const BANNED_GLOBALS: readonly string[] = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'fetch',
  'Request',
  'Response',
  'Headers',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'FormData',
  'File',
  'FileReader',
  'Blob',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'ReadableStream',
  'WritableStream',
  'TransformStream',
  'CompressionStream',
  'DecompressionStream',
  'atob',
  'btoa',
  'crypto',
  'Crypto',
  'SubtleCrypto',
  'DOMException',
  'AbortController',
  'AbortSignal',
  'Event',
  'EventTarget',
  'MessageChannel',
  'window',
  'self',
  'document',
  'location',
  'navigator',
  'performance',
  'process',
  'global',
  'Buffer',
  'require',
  'module',
  'exports',
  'structuredClone',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'alert',
  'prompt',
  'confirm',
  'Worker',
  'SharedArrayBuffer',
];
