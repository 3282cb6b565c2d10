import { offsetAt, utcOf } from '../values/zone';
import type { Clock } from './clock';

/**
 * The `Date` a script sees: the stand-in's clock for "now", and the *script's* zone (appsscript.json `timeZone`) for every
 * local field, whatever zone this machine is in. `RealmDate` is the constructor of the script's realm, so that
 * `instanceof Date` holds there.
 */
export function scriptDate(RealmDate: DateConstructor, clock: Clock, zone: string): ScriptDate {
  const Zoned = machineZone() === zone ? RealmDate : zonedDate(RealmDate, zone);
  return { Date: withClock(Zoned, clock), make: (instant_ms) => new Zoned(instant_ms) };
}

/** The constructor the script sees, and the quick way to one of its dates. */
export interface ScriptDate {
  readonly Date: DateConstructor;
  readonly make: (instant_ms: number) => Date;
}

function withClock(Zoned: DateConstructor, clock: Clock): DateConstructor {
  return new Proxy(Zoned, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [clock.now()] : args, newTarget) as Date,
    apply: (target) => new target(clock.now()).toString(),
    get: (target, name, receiver) =>
      name === 'now' ? () => clock.now() : (Reflect.get(target, name, receiver) as unknown),
  });
}

function machineZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const FIELDS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

function zonedDate(RealmDate: DateConstructor, zone: string): DateConstructor {
  /** Local fields of this machine read as local fields of the zone. */
  const reread = (machine: Date): number => {
    const local = Date.UTC(
      machine.getFullYear(),
      machine.getMonth(),
      machine.getDate(),
      machine.getHours(),
      machine.getMinutes(),
      machine.getSeconds(),
      machine.getMilliseconds(),
    );
    return utcOf(zone, local);
  };
  const parse = (text: string): number => {
    const utc_ms = RealmDate.parse(text);
    return Number.isNaN(utc_ms) || saysZone(text) ? utc_ms : reread(new RealmDate(utc_ms));
  };
  class Zoned extends RealmDate {
    static override parse = parse;

    constructor(...args: unknown[]) {
      super(instantFrom(args, parse, zone));
    }
  }
  for (const field of FIELDS) defineField(Zoned.prototype, RealmDate, field, zone);
  defineTexts(Zoned.prototype, zone);
  return Zoned as unknown as DateConstructor;
}

/** `Z`, `+09:00`, `GMT` …, or a bare ISO day, which counts as UTC. */
function saysZone(text: string): boolean {
  return /(?:[Zz]|GMT.*|UTC.*|[+-]\d{2}:?\d{2}(?:\s*\(.*\))?)$/.test(text) || /^[+-]?\d{4,6}(-\d{2}){0,2}$/.test(text);
}

function instantFrom(args: readonly unknown[], parse: (text: string) => number, zone: string): number {
  if (args.length > 1) {
    const fields = args.map(Number) as [number, number, number, number, number, number, number];
    return utcOf(zone, Date.UTC(...fields));
  }
  const [only] = args;
  if (typeof only === 'string') return parse(only);
  return Object.prototype.toString.call(only) === '[object Date]' ? (only as Date).getTime() : Number(only);
}

function defineField(prototype: Date, RealmDate: DateConstructor, field: (typeof FIELDS)[number], zone: string): void {
  const local = (date: Date): Date => new RealmDate(date.getTime() + offsetAt(zone, date.getTime()));
  const method = (name: string, value: (this: Date, ...args: number[]) => number): void => {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  };
  method(`get${field}`, function (this: Date) {
    return Number.isNaN(this.getTime()) ? Number.NaN : local(this)[`getUTC${field}`]();
  });
  if (field === 'Day') return;
  const setter = `setUTC${field}` as const;
  method(`set${field}`, function (this: Date, ...args: number[]) {
    const shifted = local(this);
    Reflect.apply(shifted[setter] as (...values: number[]) => number, shifted, args);
    return this.setTime(utcOf(zone, shifted.getTime()));
  });
}

function defineTexts(prototype: Date, zone: string): void {
  const offset = (date: Date): number => offsetAt(zone, date.getTime());
  const shown = (date: Date): string => new Date(date.getTime() + offset(date)).toUTCString();
  const day = (date: Date): string => shown(date).replace(/^(\w+), (\d+) (\w+) (\d+) .*$/, '$1 $3 $2 $4');
  const time = (date: Date): string => {
    const minutes = Math.round(offset(date) / 60_000);
    const hhmm =
      `${Math.floor(Math.abs(minutes) / 60)}`.padStart(2, '0') + `${Math.abs(minutes) % 60}`.padStart(2, '0');
    return `${shown(date).slice(17, 25)} GMT${minutes < 0 ? '-' : '+'}${hhmm}`;
  };
  type Formatter = (locales?: string | string[], options?: Intl.DateTimeFormatOptions) => string;
  const zoned = (name: 'toLocaleString' | 'toLocaleDateString' | 'toLocaleTimeString'): void => {
    const original = Date.prototype[name] as Formatter;
    const value = function (this: Date, locales?: string | string[], options?: Intl.DateTimeFormatOptions): string {
      return original.call(new Date(this.getTime()), locales, { timeZone: zone, ...options });
    };
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  };
  zoned('toLocaleString');
  zoned('toLocaleDateString');
  zoned('toLocaleTimeString');
  const valid = (date: Date, text: () => string): string => (Number.isNaN(date.getTime()) ? 'Invalid Date' : text());
  const define = (name: string, value: (this: Date) => string | number): void => {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  };
  define('toString', function (this: Date) {
    return valid(this, () => `${day(this)} ${time(this)}`);
  });
  define('toDateString', function (this: Date) {
    return valid(this, () => day(this));
  });
  define('toTimeString', function (this: Date) {
    return valid(this, () => time(this));
  });
  define('getTimezoneOffset', function (this: Date) {
    return Number.isNaN(this.getTime()) ? Number.NaN : -offset(this) / 60_000;
  });
}
