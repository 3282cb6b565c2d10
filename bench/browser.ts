import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserType } from 'playwright-core';
import { sampleOffice } from '../test/support/sample-office';
import { serve } from '../workbench/server/server';
import { buildSite, type Site } from '../workbench/server/site';
import { spreadOf } from './measure';
import { type Group, type Row, row } from './rows';

const RUNS = 11;
const EDITS = 7;

/** Times that only a browser can tell: the sidebar's first content, and a number that follows an edit. */
export async function inTheBrowser(): Promise<Group> {
  // Loaded by name: the bundler of scripts cannot follow Playwright's own imports.
  const { chromium } = createRequire(path.resolve('package.json'))('playwright-core') as { chromium: BrowserType };
  const run = (script: string) =>
    execFileSync(process.execPath, [path.resolve('scripts', script)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  run('workbench-page.mjs');
  const launch = JSON.parse(run('chromium.mjs')) as object;
  const folders = { page: 'build/workbench', addOn: 'dist', shell: 'workbench/page' };
  const site = buildSite(folders, undefined);
  const browser = await chromium.launch({ ...launch, headless: true });
  try {
    const rows = [...(await firstContent(browser, site)), await editToValue(browser, site)];
    return { title: 'In Chromium', rows, notes: [] };
  } finally {
    await browser.close();
  }
}

interface Shown {
  heading?: number;
  content?: number;
}

/**
 * The page of the team as it is served, with a server that answers at once from the sample agency: until its heading stands
 * there, and until the first figure does.
 */
async function firstContent(browser: Browser, site: Site): Promise<Row[]> {
  const office = sampleOffice();
  const tab = (name: string, kind: 'activity' | 'targets') => ({ name, kind, member: '', team: '', month: '' });
  office.ask('saveTabs', { tabs: [tab('活動記録', 'activity'), tab('目標', 'targets')] });
  const reply = office.ask('team', { period: '' });
  const html = String(site.get('/add-on/sidebar.html')!.body).replace('data-page="start"', 'data-page="team"');
  const headings: number[] = [];
  const contents: number[] = [];
  for (let round = 0; round <= RUNS; round++) {
    const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
    await page.addInitScript(stubServer, JSON.stringify({ ok: true, value: reply }));
    await page.route('http://sidebar.test/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto('http://sidebar.test/');
    await page.waitForFunction(() => (window as unknown as { shown: Shown }).shown.content !== undefined);
    const shown = await page.evaluate(() => (window as unknown as { shown: Shown }).shown);
    if (round > 0) {
      headings.push(shown.heading!);
      contents.push(shown.content!);
    }
    await page.close();
  }
  return [
    row('sidebar, from page load to its heading', spreadOf(headings)),
    row('sidebar, from page load to the first figures (server answers at once)', spreadOf(contents)),
  ];
}

/** Runs in the page: `google.script.run` that answers every call alike, and a note of what came when. */
function stubServer(reply: string): void {
  const shown: Shown = {};
  const runner = (success: (value: unknown) => void): object => ({
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler),
    withFailureHandler: () => runner(success),
    callServer: () => queueMicrotask(() => success(JSON.parse(reply))),
  });
  Object.assign(window, { shown, google: { script: { run: runner(() => {}) } } });
  new MutationObserver(() => {
    if (document.querySelector('h1')?.textContent) shown.heading ??= performance.now();
    if (document.querySelector('main table td')?.textContent) shown.content ??= performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface BookSheet {
  properties(): { readonly name: string };
  used(): { readonly rows: number };
  values(area: Area): unknown[][];
  write(area: Area, cells: readonly (readonly { readonly value: string | number }[])[]): void;
}

interface WorkbenchWindow {
  readonly workbench: { readonly book: { readonly store: { sheets(): readonly BookSheet[] } } };
}

/** A row joins the sample's log of a year; how long until the funnel on the first tab shows one registration more. */
async function editToValue(browser: Browser, site: Site): Promise<Row> {
  const serving = await serve(site, 0, () => {});
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, locale: 'ja-JP' });
    await page.goto(serving.address);
    await page.waitForSelector('body[data-ready]', { timeout: 30_000 });
    const times = await page.evaluate(editRepeatedly, EDITS + 1);
    return row('workbench, from an edit of the log (sample agency) to the new value', spreadOf(times.slice(1)));
  } finally {
    await serving.close();
  }
}

/** Runs in the page. Four formulas stand on the log; the first stage of the funnel is its registrations. */
async function editRepeatedly(edits: number): Promise<number[]> {
  const sheetNamed = (name: string): BookSheet =>
    (window as unknown as WorkbenchWindow).workbench.book.store.sheets().find((one) => one.properties().name === name)!;
  const [shown, log] = [sheetNamed('はじめに'), sheetNamed('活動記録')];
  const registrations = () => {
    const rows = shown.values({ row: 0, column: 0, rows: 40, columns: 2 });
    return Number(rows.find(([stage]) => stage === '登録数')?.[1]);
  };
  const until = async (holds: () => boolean) => {
    const start = performance.now();
    while (!holds()) {
      if (performance.now() - start > 20_000) throw new Error(`the funnel stays at ${registrations()}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return performance.now() - start;
  };
  await until(() => registrations() > 0);
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const before = registrations();
    const cells = ['2026/9/17', '夏目 海', '登録', `求職者99${edit}`].map((value) => ({ value }));
    log.write({ row: log.used().rows, column: 0, rows: 1, columns: cells.length }, [cells]);
    times.push(await until(() => registrations() === before + 1));
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return times;
}
