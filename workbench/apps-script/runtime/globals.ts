import { ABSENT_SERVICES, AbsentService } from '../services/absent';
import { CacheService } from '../services/cache-service';
import { HtmlService } from '../services/html-service';
import { LockService } from '../services/lock-service';
import { Console, Logger } from '../services/logger';
import { PropertiesService } from '../services/properties-service';
import { ScriptApp } from '../services/script-app';
import { Session } from '../services/session';
import { Utilities } from '../services/utilities';
import { Charts } from '../spreadsheet/charts';
import { SpreadsheetApp } from '../spreadsheet/spreadsheet-app';
import type { Execution } from './execution';
import type { ServiceObject } from './service-object';

/** What Apps Script puts into the global scope, in Google's own types. What these types have and the stand-in lacks throws by name. */
export interface ServiceGlobals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly console: Console;
  readonly UrlFetchApp: GoogleAppsScript.URL_Fetch.UrlFetchApp;
}

/** The services of one run, each behind its proxy. */
export function serviceGlobals(run: Execution): ServiceGlobals {
  const objects: Record<string, ServiceObject> = {
    SpreadsheetApp: new SpreadsheetApp(run),
    Charts: new Charts(run),
    PropertiesService: new PropertiesService(run),
    CacheService: new CacheService(run),
    LockService: new LockService(run),
    HtmlService: new HtmlService(run),
    Session: new Session(run),
    ScriptApp: new ScriptApp(run),
    Utilities: new Utilities(run),
    Logger: new Logger(run),
    console: new Console(run),
  };
  for (const name of ABSENT_SERVICES) objects[name] = new AbsentService(run, name);
  const proxies = Object.entries(objects).map(([name, object]) => [name, run.proxies.proxy(object)] as const);
  return Object.fromEntries(proxies) as unknown as ServiceGlobals;
}

/** Puts the services (not the console) into this realm's global scope; the answer puts back what was there. */
export function installGlobals(globals: ServiceGlobals): () => void {
  const before = new Map<string, PropertyDescriptor | undefined>();
  for (const [name, value] of Object.entries(globals) as [string, unknown][]) {
    if (name === 'console') continue;
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
