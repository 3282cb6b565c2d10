import type { Clock } from '../runtime/clock';
import { ServiceException } from '../runtime/errors';
import { utf8Length } from '../values/utf8';

/** 9 KB for a value, 500 KB for a store, as documented (a store measured in 2023 took single values beyond 9 KB). */
const PROPERTY_VALUE_LIMIT_BYTES = 9 * 1024;
const PROPERTY_STORE_LIMIT_BYTES = 500 * 1024;
/** Reads and writes a day for a consumer account. */
const PROPERTY_DAILY_LIMIT = 50_000;

const DAY_MS = 86_400_000;

/** Counts reads and writes of properties over a day. */
export class PropertyQuota {
  private day = 0;
  private used = 0;

  constructor(private readonly clock: Clock) {}

  /** Throws when the day's reads and writes are used up. */
  spend(): void {
    const day = Math.floor(this.clock.now() / DAY_MS);
    if (day !== this.day) {
      this.day = day;
      this.used = 0;
    }
    this.used += 1;
    if (this.used > PROPERTY_DAILY_LIMIT) {
      throw new ServiceException('Service invoked too many times for one day: properties.');
    }
  }
}

/** One store of properties: text by key, limited in UTF-8 bytes. Several keys are written all or none. */
export class PropertyBox {
  private entries = new Map<string, string>();

  constructor(private readonly quota: PropertyQuota) {}

  get(key: string): string | null {
    this.quota.spend();
    return this.entries.get(key) ?? null;
  }

  all(): Record<string, string> {
    this.quota.spend();
    return Object.fromEntries(this.entries);
  }

  keys(): string[] {
    this.quota.spend();
    return [...this.entries.keys()];
  }

  /** Throws, and changes nothing, when a value or the whole store would be too large. */
  set(values: Readonly<Record<string, string>>, replaceAll = false): void {
    this.quota.spend();
    const next = new Map(replaceAll ? [] : this.entries);
    for (const [key, value] of Object.entries(values)) {
      if (utf8Length(value) > PROPERTY_VALUE_LIMIT_BYTES) throw new ServiceException('Argument too large: value');
      next.set(key, value);
    }
    let bytes = 0;
    for (const [key, value] of next) bytes += utf8Length(key) + utf8Length(value);
    if (bytes > PROPERTY_STORE_LIMIT_BYTES) {
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.entries = next;
  }

  delete(key: string): void {
    this.quota.spend();
    this.entries.delete(key);
  }

  clear(): void {
    this.quota.spend();
    this.entries.clear();
  }

  /** For tests: what is stored, without a service call. */
  snapshot(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.entries);
  }
}
