/** The one file of the stand-in that needs Node: everything else runs in a browser as well. */
import { createContext, runInContext, Script } from 'node:vm';
import { BANNED_GLOBALS, type Realm, type RealmFactory, type ScriptFunction } from '../runtime/realm';
import { readScript } from '../runtime/script-text';

/** The text run last, compiled: hosts of one test file all run the same. */
let known: { readonly code: string; readonly declared: readonly string[]; readonly script: Script } | undefined;

const REMOVAL = new Script([...BANNED_GLOBALS, 'console'].map((name) => `delete globalThis.${name};`).join(''));

/** Realms of `node:vm`: global objects of their own, with what Apps Script lacks deleted. The text is compiled once. */
export function vmRealm(): RealmFactory {
  return (): Realm => {
    const context = createContext(Object.create(null) as object);
    REMOVAL.runInContext(context);
    const intrinsics = runInContext('({ Date, Array, Object, Error })', context) as Pick<
      Realm,
      'Date' | 'Array' | 'Object' | 'Error'
    >;
    const define = runInContext(
      '(name, value) => { Object.defineProperty(globalThis, name, { value, writable: true, configurable: true }); }',
      context,
    ) as Realm['define'];
    return {
      ...intrinsics,
      define,
      run: (code) => {
        if (known?.code !== code) {
          const declared = readScript(code).functions.map(({ name }) => name);
          known = { code, declared, script: new Script(code, { filename: 'Code.gs' }) };
        }
        known.script.runInContext(context);
        const pick = runInContext(`[${known.declared.join(',')}]`, context) as ScriptFunction[];
        return new Map(known.declared.map((name, index) => [name, pick[index]!]));
      },
      compile: (parameters, body) =>
        runInContext(`(function (${parameters.join(',')}) {${body}\n})`, context) as ScriptFunction,
    };
  };
}
