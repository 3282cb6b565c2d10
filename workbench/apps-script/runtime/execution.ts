import { type AuthMode, refusal } from './auth-mode';
import type { Armed, CallLog } from './calls';
import { strike } from './calls';
import type { Clock } from './clock';
import { ScriptStopped, ServiceException } from './errors';
import type { Person } from './person';
import { ProxyTable } from './proxies';
import type { Realm } from './realm';
import { scriptDate } from './script-date';
import type { ServiceKind } from './service-object';
import type { World } from './world';

export interface ExecutionOptions {
  readonly world: World;
  readonly person: Person;
  readonly mode: AuthMode;
  readonly realm: Realm;
  readonly calls: CallLog;
  readonly faults: readonly Armed[];
  readonly limit_ms: number;
}

/** One run of the script: who runs it, in which mode, since when, and whether it still lives. */
export class Execution {
  readonly world: World;
  readonly person: Person;
  readonly mode: AuthMode;
  readonly realm: Realm;
  readonly clock: Clock;
  /** The `Date` of the script: its realm, its zone, the stand-in's clock. */
  readonly Date: DateConstructor;
  readonly proxies: ProxyTable;
  /** What `Logger` and `console` wrote. */
  readonly log: string[] = [];
  private readonly makeDate: (instant_ms: number) => Date;
  private readonly started_ms: number;
  private readonly ends: (() => void)[] = [];
  private counted = 0;
  private stop_: ScriptStopped | undefined;

  constructor(private readonly options: ExecutionOptions) {
    this.world = options.world;
    this.person = options.person;
    this.mode = options.mode;
    this.realm = options.realm;
    this.clock = options.world.clock;
    this.started_ms = this.clock.now();
    const dates = scriptDate(options.realm.Date, this.clock, options.world.project.timeZone);
    this.Date = dates.Date;
    this.makeDate = dates.make;
    this.proxies = new ProxyTable(this);
  }

  /** Why the script was stopped, if it was. */
  get stopped(): ScriptStopped | undefined {
    return this.stop_;
  }

  /** Before a call: is the script alive, may it, does a fault strike? */
  enter(kind: ServiceKind, method: string): void {
    this.assertAlive();
    const counts = kind.counted && !kind.free?.has(method);
    this.options.calls.add(`${kind.name}.${method}`, counts);
    const refused = refusal(this.mode, this.world.project.scopes, kind, method);
    if (refused !== undefined) throw new ServiceException(refused);
    if (!counts) return;
    this.counted += 1;
    strike(this.options.faults, this, this.counted, 'before');
    this.assertAlive();
  }

  /** After a call was carried out; `call` is its place among the counted ones. */
  leave(kind: ServiceKind, method: string, call: number): void {
    if (!kind.counted || kind.free?.has(method)) return;
    strike(this.options.faults, this, call, 'after');
    this.assertAlive();
  }

  get countedCalls(): number {
    return this.counted;
  }

  /** Ends the script here: nothing it catches or cleans up reaches a service any more. */
  kill(): never {
    this.stop_ = new ScriptStopped('The script was killed.', 'kill');
    throw this.stop_;
  }

  /** Throws once the script is stopped, or has run longer than it may. */
  assertAlive(): void {
    if (this.stop_ === undefined && this.clock.now() - this.started_ms > this.options.limit_ms) {
      this.stop_ = new ScriptStopped('Exceeded maximum execution time', 'time');
    }
    if (this.stop_ !== undefined) throw this.stop_;
  }

  /** What must happen when the run is over, however it ends (locks are let go). */
  atEnd(act: () => void): void {
    this.ends.push(act);
  }

  finish(): void {
    for (const act of this.ends) act();
  }

  /** A date of the script's own realm. */
  date(instant_ms: number): Date {
    return this.makeDate(instant_ms);
  }
}
