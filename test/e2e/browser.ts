import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Serving, serve } from '../../workbench/server/server';
import { buildSite, type GivenFile } from '../../workbench/server/site';

export const ROOT = path.resolve(__dirname, '../..');
const at = (...parts: string[]): string => path.join(ROOT, ...parts);

/** Runs a script of the project in a Node of its own: Jest's sandbox loads no ES modules. */
function script(name: string): string {
  return execFileSync(process.execPath, [at('scripts', name)], { cwd: ROOT, encoding: 'utf8' });
}

/**
 * What a fresh clone has not built yet: the add-on where it is missing, the page always (a moment, once its engine is
 * there). Gives the browser's launch options.
 */
export function buildOnce(addOn = true): string {
  return alone(() => {
    if (addOn && !existsSync(at('dist/Code.js'))) script('build.mjs');
    script('workbench-page.mjs');
    return script('chromium.mjs');
  });
}

const LOCK = at('build/e2e.lock');
const LOCK_PATIENCE_MS = 90_000;

/** One test file at a time: the build empties dist/ before it fills it, and engine and browser are to be made only once. */
function alone<Result>(act: () => Result): Result {
  mkdirSync(at('build'), { recursive: true });
  const until = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      // Held by another, or left behind by one that was killed.
      if (Date.now() > until) rmSync(LOCK, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  try {
    return act();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/** A browser and the workbench's server, for all tests of a file. */
export class TestBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly addOn: string,
    private readonly servings: Serving[] = [],
  ) {}

  /** @param addOn folder with Code.js, sidebar.html and appsscript.json; the product's by default */
  static async start(addOn?: string): Promise<TestBrowser> {
    const launch = JSON.parse(buildOnce(addOn === undefined));
    return new TestBrowser(await chromium.launch({ ...launch, headless: true }), addOn ?? at('dist'));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await Promise.all(this.servings.map((serving) => serving.close()));
  }

  /** The workbench in a fresh page, its formulas calculated. Every failure inside the page fails `problems`. */
  async open(options: { language?: 'ja' | 'en'; given?: GivenFile } = {}): Promise<OpenWorkbench> {
    const site = buildSite(
      { page: at('build/workbench'), addOn: this.addOn, shell: at('workbench/page') },
      options.given,
    );
    const serving = await serve(site, 0, () => {});
    this.servings.push(serving);
    const page = await this.browser.newPage({
      viewport: { width: 1360, height: 860 },
      locale: options.language === 'en' ? 'en-US' : 'ja-JP',
    });
    const workbench = new OpenWorkbench(page, serving.address);
    await workbench.load();
    return workbench;
  }
}

type CellValue = string | number | boolean | null | { error: string; message: string };

/** What the tests use of the page's own objects. */
interface PageWindow {
  readonly workbench: {
    readonly book: {
      readonly functions: { readonly calls: number };
      readonly store: {
        sheets(): readonly {
          properties(): { name: string };
          used(): { rows: number; columns: number };
          values(area: object): CellValue[][];
          formulas(area: object): string[][];
        }[];
      };
      readonly view: { select(sheet: object, area: object): void; current(): { row: number; column: number } };
    };
  };
}

export class OpenWorkbench {
  /** Errors of the page, failed requests, and requests that leave this machine. */
  readonly problems: string[] = [];
  readonly requests: string[] = [];

  constructor(
    readonly page: Page,
    readonly address: string,
  ) {
    page.on('pageerror', (error) => this.problems.push(`error: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && this.problems.push(`console: ${message.text()}`));
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('requestfailed', (request) => this.problems.push(`request: ${request.url()}`));
  }

  async load(): Promise<void> {
    await this.page.goto(this.address);
    await this.page.waitForSelector('body[data-ready]', { timeout: 20_000 });
  }

  /** Puts the cursor on a cell: beside it first, then one step with the arrow key, so that the grid goes its usual way. */
  async select(sheet: string, row: number, column: number): Promise<void> {
    const [beside, key] = column === 0 ? [1, 'ArrowLeft'] : [column - 1, 'ArrowRight'];
    await this.focusGrid();
    await this.page.evaluate(
      ([name, r, c]) => {
        const { book } = (window as unknown as PageWindow).workbench;
        const found = book.store.sheets().find((each) => each.properties().name === name)!;
        book.view.select(found, { row: r, column: c, rows: 1, columns: 1 });
      },
      [sheet, row, beside] as const,
    );
    await this.waitForCursor(row, beside);
    await this.page.waitForTimeout(100);
    await this.page.keyboard.press(key);
    await this.waitForCursor(row, column);
    await this.page.waitForTimeout(50);
  }

  private async waitForCursor(row: number, column: number): Promise<void> {
    await this.page.waitForFunction(
      ([r, c]) => {
        const current = (window as unknown as PageWindow).workbench.book.view.current();
        return current.row === r && current.column === c;
      },
      [row, column] as const,
    );
  }

  /** A click gives the grid the keyboard; where it lands does not matter. */
  private async focusGrid(): Promise<void> {
    const focused = await this.page.evaluate(() => document.activeElement?.matches('[contenteditable]') ?? false);
    if (focused) return;
    await this.page.mouse.click(600, 500);
    await this.page.waitForTimeout(200);
  }

  /**
   * Enters a text into a cell in place of what it holds: opens the cell, puts the text in at one go, presses Enter. On
   * a busy machine the cell's editor can open after the text came; then the cell stays empty, and it is done again.
   */
  async enter(sheet: string, row: number, column: number, text: string): Promise<void> {
    for (let attempt = 1; attempt <= 3; attempt++) {
      await this.select(sheet, row, column);
      await this.page.keyboard.press('Delete');
      await this.page.keyboard.press('F2');
      await this.page.keyboard.insertText(text);
      await this.page.keyboard.press('Enter');
      for (let wait = 0; wait < 20; wait++) {
        if (await this.filled(sheet, row, column)) return;
        await this.page.waitForTimeout(100);
      }
    }
    throw new Error(`${text} did not get into ${sheet} ${row},${column}`);
  }

  private filled(sheet: string, row: number, column: number): Promise<boolean> {
    return this.page.evaluate(
      ([name, area]) => {
        const { book } = (window as unknown as PageWindow).workbench;
        const found = book.store.sheets().find((each) => each.properties().name === name)!;
        return found.values(area)[0]![0] !== null || found.formulas(area)[0]![0] !== '';
      },
      [sheet, { row, column, rows: 1, columns: 1 }] as const,
    );
  }

  /** Types into a cell key by key, as a person does, and presses Enter. */
  async type(sheet: string, row: number, column: number, text: string): Promise<void> {
    await this.select(sheet, row, column);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The values of a rectangle: from the first cell, so many rows and columns. */
  values(sheet: string, row: number, column: number, rows = 1, columns = 1): Promise<CellValue[][]> {
    return this.page.evaluate(
      ([name, area]) => {
        const { book } = (window as unknown as PageWindow).workbench;
        return book.store
          .sheets()
          .find((each) => each.properties().name === name)!
          .values(area);
      },
      [sheet, { row, column, rows, columns }] as const,
    );
  }

  /** Waits until a cell satisfies a condition, and gives its value. */
  async waitForCell(
    sheet: string,
    row: number,
    column: number,
    holds: (value: CellValue) => boolean,
  ): Promise<CellValue> {
    const until = Date.now() + 25_000;
    for (;;) {
      const value = (await this.values(sheet, row, column))[0]![0]!;
      if (holds(value)) return value;
      if (Date.now() > until) {
        const picture = at('build/e2e-failure.png');
        await this.page.screenshot({ path: picture });
        throw new Error(`${sheet} ${row},${column} stays ${JSON.stringify(value)}; see ${picture}`);
      }
      await this.page.waitForTimeout(50);
    }
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() =>
      (window as unknown as PageWindow).workbench.book.store.sheets().map((sheet) => sheet.properties().name),
    );
  }

  calls(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as PageWindow).workbench.book.functions.calls);
  }

  /** Drops a file on the page, as a person does from a folder. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(content)], fileName));
        return transfer;
      },
      [name, [...bytes]] as const,
    );
    await this.page.dispatchEvent('#grid', 'dragenter', { dataTransfer: data });
    await this.page.dispatchEvent('.drop-veil', 'drop', { dataTransfer: data });
  }
}
