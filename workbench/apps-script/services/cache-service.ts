import type { Execution } from '../runtime/execution';
import { ServiceObject } from '../runtime/service-object';
import { CACHE_DEFAULT_S, type CacheBox } from './cache-box';

/** The global `CacheService`. */
export class CacheService extends ServiceObject {
  readonly kind = { name: 'CacheService', service: 'CacheService', counted: false };

  getScriptCache(): Cache {
    return new Cache(this.run, this.run.world.scriptCache);
  }

  getDocumentCache(): Cache {
    return new Cache(this.run, this.run.world.documentCache);
  }

  getUserCache(): Cache {
    return new Cache(this.run, this.run.world.boxesOf(this.run.person.email).cache);
  }
}

export class Cache extends ServiceObject {
  readonly kind = { name: 'Cache', service: 'CacheService', counted: true };

  constructor(
    run: Execution,
    private readonly _box: CacheBox,
  ) {
    super(run);
  }

  get(key: string): string | null {
    return this._box.get(key);
  }

  /** Only the keys that are there. */
  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this._box.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, seconds = CACHE_DEFAULT_S): void {
    this._box.put(key, String(value), seconds);
  }

  putAll(values: Readonly<Record<string, string>>, seconds = CACHE_DEFAULT_S): void {
    for (const [key, value] of Object.entries(values)) this._box.put(key, String(value), seconds);
  }

  remove(key: string): void {
    this._box.remove(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this._box.remove(key);
  }
}
