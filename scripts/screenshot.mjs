// npm run screenshots: docs/images, in both languages: the workbench with the sidebar open, every page of the sidebar, and the
// dashboards, all taken of the real page with the sample.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { buildAll } from './build.mjs';
import { chromiumLaunch } from './chromium.mjs';
import { loadModule } from './load-module.mjs';
import { takePages } from './page-shots.mjs';
import { buildPage } from './workbench-page.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const at = (...parts) => path.join(ROOT, ...parts);
const SIZE = { width: 1440, height: 900 };
const PAGES = [
  { language: 'ja', locale: 'ja-JP', sheet: 'はじめに', heading: 'ステージ', sidebar: '登録' },
  { language: 'en', locale: 'en-US', sheet: 'Start here', heading: 'Stage', sidebar: 'Registrations' },
];

await buildAll({ quiet: true });
await buildPage();
const { buildSite, serve } = await loadModule(at('workbench/server/workbench-server.ts'));
const folders = { page: at('build/workbench'), addOn: at('dist'), shell: at('workbench/page') };
const serving = await serve(buildSite(folders, undefined), 0, () => {});
const browser = await chromium.launch({ ...(await chromiumLaunch()), headless: true });
try {
  mkdirSync(at('docs/images'), { recursive: true });
  for (const shot of PAGES) {
    await take(shot);
    for (const file of await takePages(browser, serving.address, at('docs/images'), shot.language)) {
      console.log(path.relative(ROOT, file));
    }
  }
} finally {
  await browser.close();
  await serving.close();
}

async function take({ language, locale, sheet, heading, sidebar }) {
  const page = await browser.newPage({ viewport: SIZE, locale });
  await page.goto(`${serving.address}?lang=${language}`);
  await page.waitForSelector('body[data-ready]');
  await page.waitForFunction(
    ([name, text]) => {
      const found = window.workbench.book.store.sheets().find((each) => each.properties().name === name);
      return found.values({ row: 7, column: 0, rows: 1, columns: 1 })[0][0] === text;
    },
    [sheet, heading],
  );
  // The formula bar then shows the formula behind the table.
  await page.evaluate((name) => {
    const { store, view } = window.workbench.book;
    const found = store.sheets().find((each) => each.properties().name === name);
    view.select(found, { row: 7, column: 0, rows: 1, columns: 1 });
  }, sheet);
  await page.click('[data-menu=add-on-0]');
  await page.click('[role=menu]:not([hidden]) [role=menuitem] >> nth=0');
  await page.frameLocator('#sidebar iframe').getByText(sidebar).first().waitFor();
  // Drawing of the last cells and of the sidebar's bars.
  await page.waitForTimeout(1500);
  const file = at(`docs/images/workbench-${language}.png`);
  await page.screenshot({ path: file });
  console.log(path.relative(ROOT, file));
  await page.close();
}
