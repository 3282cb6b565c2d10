import { isErrorLike, NotImplemented, ServiceException } from './errors';
import type { Execution } from './execution';
import { EnumValue, ServiceObject } from './service-object';

type Method = (...args: unknown[]) => unknown;

/** Asked of any object by promises, JSON, consoles and test frameworks: absent, as on Google, rather than "not implemented". */
const PROBES: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'inspect',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '$$typeof',
  'prototype',
  'constructor',
  'hasAttribute',
  'length',
  'message',
  'stack',
  'name',
]);

/** The objects a script holds during one run, and the real ones behind them. */
export class ProxyTable {
  private readonly toProxy = new WeakMap<ServiceObject, object>();
  private readonly toObject = new WeakMap<object, ServiceObject>();

  private readonly ready = new WeakSet<object>();

  constructor(private readonly run: Execution) {}

  /** Rows that were made of the script's own arrays and dates: given as they are. Copying them took as long as reading them. */
  asTheyAre<T extends object>(rows: T): T {
    this.ready.add(rows);
    return rows;
  }

  /** A value of a service as the script sees it: objects behind proxies, arrays and dates of the script's realm. */
  give(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof ServiceObject) return this.proxy(value);
    if (value instanceof EnumValue || this.toObject.has(value)) return value;
    if (Array.isArray(value)) return this.giveArray(value);
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const copy = new this.run.realm.Object() as Record<string, unknown>;
    for (const [key, entry] of Object.entries(value)) copy[key] = this.give(entry);
    return copy;
  }

  private giveArray(values: readonly unknown[]): unknown[] {
    if (this.ready.has(values)) return values as unknown[];
    const copy = new this.run.realm.Array<unknown>(values.length);
    for (let index = 0; index < values.length; index++) copy[index] = this.give(values[index]);
    return copy;
  }

  /** An argument of the script as a service takes it. */
  take(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const object = this.toObject.get(value);
    if (object !== undefined) return object;
    return Array.isArray(value) ? value.map((entry) => this.take(entry)) : value;
  }

  /** The proxy of an object; the same one each time. */
  proxy(object: ServiceObject): object {
    const known = this.toProxy.get(object);
    if (known !== undefined) return known;
    const methods = new Map<string, Method>();
    const made = new Proxy<ServiceObject>(object, {
      get: (target, name) => {
        if (typeof name === 'symbol') return Reflect.get(target, name) as unknown;
        const cached = methods.get(name);
        if (cached !== undefined) return cached;
        const value = this.member(target, name);
        if (typeof value !== 'function') return this.give(value);
        const method = (...args: unknown[]): unknown => this.call(target, name, value as Method, args);
        methods.set(name, method);
        return method;
      },
      set: (target, name, value) => {
        if (target.assign !== undefined && typeof name === 'string') return target.assign(name, value);
        throw new this.run.realm.Error(`Cannot set property ${String(name)} of ${target.kind.name}`);
      },
    });
    this.toProxy.set(object, made);
    this.toObject.set(made, object);
    return made;
  }

  private member(target: ServiceObject, name: string): unknown {
    const inside = name === 'kind' || name === 'run' || name === 'assign' || name === 'missing' || name.startsWith('_');
    if (target.kind.absent?.has(name)) return undefined;
    if (name in target && !inside && name !== 'constructor') return Reflect.get(target, name) as unknown;
    if (PROBES.has(name)) return undefined;
    if (target.missing !== undefined) return target.missing(name);
    throw new NotImplemented(`${target.kind.name}.${name}`);
  }

  private call(target: ServiceObject, name: string, method: Method, args: readonly unknown[]): unknown {
    if (name === 'toString') return method.call(target);
    try {
      this.run.enter(target.kind, name);
      const call = this.run.countedCalls;
      const result = method.apply(
        target,
        args.map((arg) => this.take(arg)),
      );
      this.run.leave(target.kind, name, call);
      return this.give(result);
    } catch (error) {
      throw this.translate(error);
    }
  }

  /** A service's refusal as an `Error` of the script's realm, named `Exception`. */
  translate(error: unknown): unknown {
    if (!(error instanceof ServiceException) || !isErrorLike(error)) return error;
    const translated = new this.run.realm.Error(error.message);
    translated.name = error.name;
    return translated;
  }
}
