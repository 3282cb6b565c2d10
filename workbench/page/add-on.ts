import type { Language } from '../../src/core/language';
import { browserRealm } from '../apps-script/browser-realm';
import { SystemClock } from '../apps-script/runtime/clock';
import type { RealmFactory } from '../apps-script/runtime/realm';
import type { Screen } from '../apps-script/runtime/screen';
import { alreadyRead, type DeclaredFunction, readScript, type ScriptText } from '../apps-script/runtime/script-text';
import { World } from '../apps-script/runtime/world';
import { type RunResult, ScriptHost } from '../apps-script/script-host';
import { FormulaCalls } from '../grid/formula-calls';
import type { GridStore } from '../grid/grid-store';
import type { GridView } from '../grid/grid-view';

/** What the build made for Apps Script: the very files that clasp pushes. */
export interface AddOnFiles {
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: { readonly timeZone?: string; readonly oauthScopes?: readonly string[] };
  /** The page's half of `google.script`, as script text. */
  readonly bridge: string;
  /** Top-level functions with their JSDoc: those marked `@customfunction` become functions of the grid. */
  readonly functions: readonly DeclaredFunction[];
}

export async function loadAddOn(): Promise<AddOnFiles> {
  const text = async (name: string): Promise<string> => {
    const answer = await fetch(`add-on/${name}`);
    if (!answer.ok) throw new Error(`add-on/${name}: ${answer.status}`);
    return answer.text();
  };
  const names = ['Code.js', 'sidebar.html', 'appsscript.json', 'bridge.js', 'script.json'];
  const texts = (await Promise.all(names.map(text))) as [string, string, string, string, string];
  const [code, sidebar, manifest, bridge, script] = texts;
  const read = JSON.parse(script) as ScriptText | null;
  if (read !== null) alreadyRead(code, read);
  const { functions } = readScript(code);
  return { code, sidebar, bridge, functions, manifest: JSON.parse(manifest) as AddOnFiles['manifest'] };
}

/** One person at this page; nobody else has the file. */
const PERSON = 'you@example.com';

/** The add-on on the spreadsheet that is open: made anew for each file. */
export class AddOn {
  readonly host: ScriptHost;
  /** What formulas of the grid call. */
  readonly formulas: FormulaCalls;

  constructor(
    files: AddOnFiles,
    store: GridStore,
    view: GridView,
    screen: Screen,
    language: Language,
    realm: RealmFactory = browserRealm(),
  ) {
    const { timeZone = 'Asia/Tokyo', oauthScopes } = files.manifest;
    const project = {
      code: files.code,
      pages: { sidebar: files.sidebar },
      timeZone,
      ...(oauthScopes ? { scopes: oauthScopes } : {}),
    };
    const world = new World({ store, project, clock: new SystemClock(), realm, owner: PERSON });
    this.host = new ScriptHost(world, { locale: language, view, screen });
    this.formulas = new FormulaCalls(this.host, store);
  }

  /** `onOpen`: the add-on's menu appears. */
  open(): RunResult {
    return this.host.open('LIMITED');
  }
}
