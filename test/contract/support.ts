import { vmRealm } from '../../workbench/apps-script/node/vm-realm';
import { SimulatedClock } from '../../workbench/apps-script/runtime/clock';
import type { ServiceGlobals } from '../../workbench/apps-script/runtime/globals';
import type { Person } from '../../workbench/apps-script/runtime/person';
import { RecordingScreen } from '../../workbench/apps-script/runtime/screen';
import { World, type WorldOptions } from '../../workbench/apps-script/runtime/world';
import { ScriptHost } from '../../workbench/apps-script/script-host';
import type { Store, View } from '../../workbench/apps-script/store';
import { MemoryStore } from '../../workbench/apps-script/store/memory-store';
import { MemoryView } from '../../workbench/apps-script/store/memory-view';

export interface Setup {
  readonly world: World;
  readonly clock: SimulatedClock;
  readonly host: ScriptHost;
  readonly screen: RecordingScreen;
  /** Runs with full authorisation, as from a menu. */
  readonly full: <T>(action: (globals: ServiceGlobals) => T) => T;
}

export interface SetupOptions extends Partial<WorldOptions> {
  readonly code?: string;
  readonly pages?: Readonly<Record<string, string>>;
  readonly person?: Partial<Person>;
}

/** A spreadsheet with its owner in front of it; `code` runs in realms of `node:vm`. */
export function setUp({ code = '', pages = {}, person = {}, ...options }: SetupOptions = {}): Setup {
  const clock = new SimulatedClock();
  const store = options.store ?? new MemoryStore();
  const project = { code, pages, ...options.project };
  const world = new World({ clock, realm: vmRealm(), ...options, store, project });
  const screen = new RecordingScreen();
  const host = new ScriptHost(world, { screen, ...person });
  return { world, clock, host, screen, full: (action) => host.run('FULL', action) };
}

/** Somebody else in the same spreadsheet. */
export function join(world: World, email: string, person: Partial<Person> = {}): ScriptHost {
  return new ScriptHost(world, { email, view: new MemoryView(world.store), screen: new RecordingScreen(), ...person });
}

/** The message of what the action throws; fails the test when it throws nothing. */
export function refusalOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error || typeof (error as Error).message === 'string'
      ? (error as Error).message
      : String(error);
  }
  throw new Error('Nothing was refused.');
}

/** The open sheet of a fresh run. */
export function sheetOf({ SpreadsheetApp }: ServiceGlobals): GoogleAppsScript.Spreadsheet.Sheet {
  return SpreadsheetApp.getActive().getActiveSheet();
}

export type MakeStore = () => StoreUnderTest | Promise<StoreUnderTest>;

/** A fresh spreadsheet: one empty sheet of at least 100 × 26 cells, locale ja_JP, zone Asia/Tokyo. */
export interface StoreUnderTest {
  readonly store: Store;
  /** What the owner has in front of them; absent: a view in memory. */
  readonly view?: View;
  /** From now on formulas call the custom functions of this script; the answer tells how often one ran. */
  calculate(host: ScriptHost): () => number;
  dispose(): void;
}
