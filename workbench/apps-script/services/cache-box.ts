import type { Clock } from '../runtime/clock';
import { ServiceException } from '../runtime/errors';
import { utf8Length } from '../values/utf8';

const CACHE_KEY_LIMIT = 250;
const CACHE_VALUE_LIMIT_BYTES = 100 * 1024;
export const CACHE_DEFAULT_S = 600;
const CACHE_LONGEST_S = 21_600;
/** Beyond this many items the cache keeps only the 900 that expire last. */
const CACHE_ITEM_LIMIT = 1000;
const CACHE_KEPT_ITEMS = 900;

interface Entry {
  readonly value: string;
  readonly expires_ms: number;
}

/** One cache: text by key until it expires, or is pushed out. */
export class CacheBox {
  private entries = new Map<string, Entry>();

  constructor(private readonly clock: Clock) {}

  get(key: string): string | null {
    checkKey(key);
    const entry = this.entries.get(key);
    return entry === undefined || entry.expires_ms <= this.clock.now() ? null : entry.value;
  }

  put(key: string, value: string, seconds: number): void {
    checkKey(key);
    if (utf8Length(value) > CACHE_VALUE_LIMIT_BYTES) throw new ServiceException('Argument too large: value');
    if (!(seconds >= 1 && seconds <= CACHE_LONGEST_S))
      throw new ServiceException(`Invalid argument: expirationInSeconds`);
    this.entries.set(key, { value, expires_ms: this.clock.now() + seconds * 1000 });
    if (this.entries.size > CACHE_ITEM_LIMIT) this.evict();
  }

  remove(key: string): void {
    checkKey(key);
    this.entries.delete(key);
  }

  private evict(): void {
    const kept = [...this.entries].sort(([, a], [, b]) => b.expires_ms - a.expires_ms).slice(0, CACHE_KEPT_ITEMS);
    this.entries = new Map(kept);
  }
}

function checkKey(key: string): void {
  if (key.length > CACHE_KEY_LIMIT) throw new ServiceException('Argument too large: key');
}
