import type { Language } from '../../src/core/language';
import { browserRealm } from '../apps-script/browser-realm';
import type { CustomArgument } from '../apps-script/custom-function';
import { VolatileCells } from '../apps-script/formula/volatile-cells';
import { SystemClock } from '../apps-script/runtime/clock';
import type { RealmFactory } from '../apps-script/runtime/realm';
import type { Screen } from '../apps-script/runtime/screen';
import { type DeclaredFunction, readScript } from '../apps-script/runtime/script-text';
import { World } from '../apps-script/runtime/world';
import { type RunResult, ScriptHost } from '../apps-script/script-host';
import type { FormulaArgument, FormulaCaller } from '../grid/custom-function';
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
  const names = ['Code.js', 'sidebar.html', 'appsscript.json', 'bridge.js'];
  const [code, sidebar, manifest, bridge] = (await Promise.all(names.map(text))) as [string, string, string, string];
  const { functions } = readScript(code);
  return { code, sidebar, bridge, functions, manifest: JSON.parse(manifest) as AddOnFiles['manifest'] };
}

/** One person at this page; nobody else has the file. */
const PERSON = 'you@example.com';

/** The add-on on the spreadsheet that is open: made anew for each file. */
export class AddOn {
  readonly host: ScriptHost;
  private volatile: VolatileCells | undefined;

  constructor(
    files: AddOnFiles,
    private readonly store: GridStore,
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
  }

  /** `onOpen`: the add-on's menu appears. */
  open(): RunResult {
    return this.host.open('LIMITED');
  }

  /** A custom function's formula was entered or moved: which cells are volatile has to be found out again. */
  formulasChanged(): void {
    this.volatile = undefined;
  }

  /** A formula of the grid calls a custom function. */
  readonly callFormula: FormulaCaller = (name, args, place) => {
    this.volatile ??= new VolatileCells(this.store);
    const cell = { row: place.row, column: place.column, rows: 1, columns: 1 };
    const volatile = this.volatile.touches(this.store.sheetOf(place.sheetId).id, cell);
    const result = this.host.callFromCell(
      name,
      args.map((argument) => customArgument(argument, volatile)),
    );
    return result.ok ? { rows: result.cells } : result.error;
  };
}

function customArgument(argument: FormulaArgument, volatile: boolean): CustomArgument {
  if (argument.omitted) return undefined;
  return {
    values: argument.rows.map((row) => row.map((cell) => cell.value)),
    formats: argument.rows.map((row) => row.map((cell) => cell.format)),
    volatile,
  };
}
