import { ServiceObject } from '../runtime/service-object';

/** The globals `Logger` and `console`: both write to the log of the run. */
export class Logger extends ServiceObject {
  readonly kind = { name: 'Logger', service: 'Logger', counted: false };

  log(...values: unknown[]): this {
    this.run.log.push(formatLog(values));
    return this;
  }

  getLog(): string {
    return this.run.log.join('\n');
  }

  clear(): void {
    this.run.log.length = 0;
  }
}

export class Console extends ServiceObject {
  readonly kind = { name: 'console', service: 'console', counted: false };
  private readonly _timers = new Map<string, number>();

  log(...values: unknown[]): void {
    this.run.log.push(formatLog(values));
  }

  info(...values: unknown[]): void {
    this.log(...values);
  }

  warn(...values: unknown[]): void {
    this.log(...values);
  }

  error(...values: unknown[]): void {
    this.log(...values);
  }

  time(label: string): void {
    this._timers.set(label, this.run.clock.now());
  }

  timeEnd(label: string): void {
    this.log(`${label}: ${this.run.clock.now() - (this._timers.get(label) ?? this.run.clock.now())}ms`);
  }
}

/** `%s`, `%d`, `%j` in a first text take the values behind it; the rest follows with blanks between. */
function formatLog([first, ...rest]: readonly unknown[]): string {
  if (typeof first !== 'string') return [first, ...rest].map(shown).join(' ');
  const left = [...rest];
  const text = first.replace(/%[sdj]/g, (sign) => (left.length === 0 ? sign : shown(left.shift())));
  return [text, ...left.map(shown)].join(' ');
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const own = String(value);
  return own === '[object Object]' ? JSON.stringify(value) : own;
}
