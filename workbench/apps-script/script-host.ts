import type { Reply } from './bridge/messages';
import { resultToPage } from './bridge/wire-values';
import {
  CUSTOM_FUNCTION_LIMIT_MS,
  type CustomArgument,
  type CustomResult,
  callFromCell,
  refusedArgument,
  thrownError,
  unknownFunction,
} from './custom-function';
import { type AuthMode, SCOPES } from './runtime/auth-mode';
import { CallLog, type Fault, Faults, type Moment } from './runtime/calls';
import { errorText, ServiceException } from './runtime/errors';
import { Execution } from './runtime/execution';
import { installGlobals, type ServiceGlobals, serviceGlobals } from './runtime/globals';
import type { Person } from './runtime/person';
import { hostRealm, type Realm, type ScriptFunction } from './runtime/realm';
import type { MenuEntry } from './runtime/screen';
import { RecordingScreen } from './runtime/screen';
import { type DeclaredFunction, readScript } from './runtime/script-text';
import type { World } from './runtime/world';
import { AUTH_MODE } from './services/script-app';
import { User } from './services/user';
import { SpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { MemoryView } from './store/memory-view';

const SCRIPT_LIMIT_MS = 6 * 60_000;
const SIMPLE_TRIGGER_LIMIT_MS = 30_000;
const SIMULTANEOUS_RUNS = 30;

/** How a run ended. `stopped` when it was cut off rather than failed. */
export type RunResult =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: unknown;
      readonly message: string;
      readonly stopped?: 'time' | 'kill' | undefined;
    };

/**
 * The script as one person runs it: from menus, pages, cells and by simple triggers. Hosts of several people share a `World`.
 * Every run evaluates the script anew in a realm of its own.
 */
export class ScriptHost {
  readonly calls = new CallLog();
  readonly person: Person;
  /** What `Logger` and `console` wrote in the last run. */
  log: readonly string[] = [];
  /** Signed in with several Google accounts: pages cannot reach the script. */
  severalAccounts = false;
  private readonly faults = new Faults();
  private declared: readonly DeclaredFunction[] | undefined;

  constructor(
    readonly world: World,
    person: Partial<Person> = {},
  ) {
    this.person = {
      email: world.owner,
      locale: 'ja',
      access: 'edit',
      view: new MemoryView(world.store),
      screen: new RecordingScreen(),
      ...person,
    };
  }

  /** Every top-level function of the script, with its JSDoc. */
  functions(): readonly DeclaredFunction[] {
    this.declared ??= readScript(this.world.project.code).functions;
    return this.declared;
  }

  /** What pages and cells can call: top-level functions whose name has no trailing `_`. */
  callable(): string[] {
    return this.functions()
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('_'));
  }

  /**
   * Opening the spreadsheet: runs `onOpen(e)`, in mode LIMITED where the add-on is enabled or bound, in NONE where it is only
   * installed. Nothing runs for people who may only view. A failing `onOpen` leaves a menu with Help alone.
   */
  open(mode: 'LIMITED' | 'NONE' = 'LIMITED'): RunResult {
    if (this.person.access === 'view' || !this.has('onOpen')) return { ok: true, value: undefined };
    const result = this.trigger('onOpen', mode, SIMPLE_TRIGGER_LIMIT_MS);
    if (!result.ok && mode === 'NONE') {
      const entries: MenuEntry[] = [{ kind: 'item', caption: 'Help', functionName: '' }];
      this.person.screen.showMenu({ caption: this.world.project.name, place: 'addon', entries });
    }
    return result;
  }

  /** Installing from inside the spreadsheet: runs `onInstall(e)` with full authorisation. */
  install(): RunResult {
    return this.has('onInstall') ? this.trigger('onInstall', 'FULL', SCRIPT_LIMIT_MS) : { ok: true, value: undefined };
  }

  /** Choosing a menu item that names this function. */
  click(functionName: string): RunResult {
    return this.named('FULL', functionName, SCRIPT_LIMIT_MS, () => []);
  }

  /** `google.script.run.name(...args)` as the server answers it. */
  callFromPage(name: string, args: readonly unknown[]): Reply {
    if (this.severalAccounts) {
      const message = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
      return { ok: false, name: 'ScriptError', message };
    }
    if (!this.callable().includes(name)) {
      return { ok: false, name: 'ScriptError', message: `Script function not found: ${name}` };
    }
    const result = this.named('FULL', name, SCRIPT_LIMIT_MS, (run) => args.map((arg) => run.proxies.give(arg)));
    if (result.ok) return { ok: true, value: resultToPage(result.value) };
    return { ok: false, name: 'ScriptError', message: result.message };
  }

  /** `=NAME(…)` in a cell; names are compared without regard to case. */
  callFromCell(name: string, args: readonly CustomArgument[]): CustomResult {
    const declared = this.callable().find((known) => known.toUpperCase() === name.toUpperCase());
    if (declared === undefined) return { ok: false, error: unknownFunction(name) };
    const refused = refusedArgument(args);
    if (refused !== undefined) return { ok: false, error: refused };
    let run: Execution | undefined;
    try {
      run = this.start('CUSTOM_FUNCTION', CUSTOM_FUNCTION_LIMIT_MS);
      this.world.clock.advance(this.world.cost(`cell ${declared}`, 0));
      return callFromCell(run, name, this.load(run).get(declared)!, args);
    } catch (error) {
      return { ok: false, error: thrownError(run, error) };
    } finally {
      if (run !== undefined) this.end(run);
    }
  }

  /**
   * Runs code that was imported rather than loaded. It finds the services as globals while it runs, and gets them as an argument
   * too; `Date` stays this machine's own. What it throws comes out.
   */
  run<T>(mode: AuthMode, action: (globals: ServiceGlobals) => T): T {
    const run = this.start(mode, SCRIPT_LIMIT_MS, hostRealm());
    const globals = serviceGlobals(run);
    const restore = installGlobals(globals);
    try {
      const value = action(globals);
      run.assertAlive();
      return value;
    } finally {
      restore();
      this.end(run);
    }
  }

  /** The k-th counted service call (from 1) of the next run throws this. */
  failCall(call: number, error: string | Error = 'Service error: Spreadsheets', moment: Moment = 'before'): Fault {
    return this.faults.arm(call, moment, () => {
      throw typeof error === 'string' ? new ServiceException(error) : error;
    });
  }

  /** At the k-th counted service call of the next run the script stops for good, without any cleaning up. */
  killCall(call: number, moment: Moment = 'before'): Fault {
    return this.faults.arm(call, moment, (run) => run.kill());
  }

  /** Something else happens at the k-th counted service call of the next run: another person's run, time passing. */
  interruptCall(call: number, action: () => void, moment: Moment = 'before'): Fault {
    return this.faults.arm(call, moment, action);
  }

  private has(name: string): boolean {
    return this.functions().some((declared) => declared.name === name);
  }

  private trigger(name: string, mode: AuthMode, limit_ms: number): RunResult {
    return this.named(mode, name, limit_ms, (run) => {
      const mayKnow = mode === 'FULL' && this.world.project.scopes.includes(SCOPES.email);
      const user = new User(run, mayKnow ? this.person.email : '');
      const source = mode === 'NONE' ? undefined : new SpreadsheetApp(run).getActive();
      const event: Record<string, unknown> = { authMode: AUTH_MODE[mode], source, user };
      return [run.proxies.give(event)];
    });
  }

  private named(mode: AuthMode, name: string, limit_ms: number, args: (run: Execution) => unknown[]): RunResult {
    let run: Execution | undefined;
    try {
      run = this.start(mode, limit_ms);
      const target = this.load(run).get(name);
      if (target === undefined) throw new ServiceException(`Script function not found: ${name}`);
      const value = target(...args(run));
      run.assertAlive();
      return { ok: true, value };
    } catch (error) {
      const stopped = run?.stopped;
      const message = stopped === undefined ? errorText(error) : stopped.message;
      return { ok: false, error: stopped ?? error, message, stopped: stopped?.cause_ };
    } finally {
      if (run !== undefined) this.end(run);
    }
  }

  private start(mode: AuthMode, limit_ms: number, realm: Realm = this.world.realm()): Execution {
    if (this.world.running >= SIMULTANEOUS_RUNS) {
      throw new ServiceException('There are too many scripts running simultaneously for this Google user account.');
    }
    this.world.running += 1;
    const faults = this.faults.take();
    const { world, person, calls } = this;
    return new Execution({ world, person, mode, realm, calls, faults, limit_ms });
  }

  /** Evaluates the script with its services; top-level calls happen here, in the caller's mode. */
  private load(run: Execution): ReadonlyMap<string, ScriptFunction> {
    for (const [name, service] of Object.entries(serviceGlobals(run))) run.realm.define(name, service);
    run.realm.define('Date', run.Date);
    return run.realm.run(this.world.project.code);
  }

  private end(run: Execution): void {
    run.finish();
    this.log = run.log;
    this.world.running -= 1;
  }
}
