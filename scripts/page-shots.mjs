// Pictures of every page of the sidebar and of the dashboards, taken of the real page with the sample agency.
import path from 'node:path';

const WORDS = {
  ja: {
    locale: 'ja-JP',
    menu: 'チームを見る',
    pages: {
      start: 'はじめる',
      team: 'チーム',
      member: 'メンバー',
      evidence: '根拠',
      targets: '目標をチェック',
      design: 'KPIを設計する',
      talk: '1on1',
      dashboard: 'ダッシュボード',
      formula: '数式を挿入',
      settings: '設定とヘルプ',
    },
    make: 'ダッシュボードを作る',
    who: '夏目 海',
    board: 'KPIダッシュボード',
    mine: 'マイKPI 夏目 海',
    first: 'はじめに',
  },
  en: {
    locale: 'en-US',
    menu: 'View the team',
    pages: {
      start: 'Start',
      team: 'Team',
      member: 'Member',
      evidence: 'Evidence',
      targets: 'Check targets',
      design: 'Design a KPI',
      talk: '1-on-1',
      dashboard: 'Dashboard',
      formula: 'Insert formula',
      settings: 'Settings and help',
    },
    make: 'Make the dashboard',
    who: '',
    board: 'KPI dashboard',
    mine: 'My KPI',
    first: 'Start here',
  },
};
const WIDTH = 1360;
const HEIGHT = 900;
/** A picture of the sidebar is as high as its page, up to this. */
const HEIGHT_MOST = 2600;
const AROUND_SIDEBAR = 160;

/** @returns {Promise<string[]>} the files written */
export async function takePages(browser, address, folder, language) {
  const words = WORDS[language];
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, locale: words.locale });
  const written = [];
  const file = (name) => {
    written.push(path.join(folder, `${name}-${language}.png`));
    return written[written.length - 1];
  };
  await page.goto(`${address}?lang=${language}`);
  await page.waitForSelector('body[data-ready]');
  await page.click('[data-menu=add-on-0]');
  await page.click(`[role=menuitem]:text-is("${words.menu}")`);
  const sidebar = page.frameLocator('#sidebar iframe');
  const settled = () =>
    sidebar
      .locator('main:not(:has(progress:not([value]))):not(:has([aria-busy=true])):has(h1)')
      .waitFor({ timeout: 30_000 });
  const open = async (name) => {
    const entry = sidebar.locator('nav button.page').filter({ hasText: new RegExp(`^${name}$`) });
    if (!(await entry.isVisible())) await sidebar.locator('nav summary').click();
    await entry.click();
    await settled();
  };
  const shoot = async (name) => {
    const height = await sidebar.locator('body').evaluate((body) => body.scrollHeight);
    await page.setViewportSize({
      width: WIDTH,
      height: Math.max(HEIGHT, Math.min(HEIGHT_MOST, height + AROUND_SIDEBAR)),
    });
    await page.waitForTimeout(400);
    await page.locator('#sidebar').screenshot({ path: file(name) });
    await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  };

  for (const name of ['start', 'team', 'member', 'evidence', 'targets', 'design', 'talk', 'settings', 'dashboard']) {
    await open(words.pages[name]);
    await shoot(`page-${name}`);
  }
  const wanted = sidebar.locator('fieldset label').filter({ hasText: words.who }).first();
  await wanted.locator('input').check();
  await sidebar.locator('button').filter({ hasText: words.make }).click();
  await sidebar.locator('p.said[role=status]').waitFor({ timeout: 90_000 });
  await selectCell(page, words.first, 120, 9);
  await open(words.pages.formula);
  await shoot('page-formula');
  await page.click('#sidebar .sidebar-close');
  for (const [name, sheet] of [
    ['dashboard', words.board],
    ['my-kpi', words.mine],
  ]) {
    await page.setViewportSize({ width: 1180, height: 2100 });
    // Beside the sheet's own columns, so that no frame lies over them.
    await selectCell(page, sheet, 0, 11);
    await page.waitForTimeout(3000);
    await page.locator('#desk').screenshot({ path: file(name) });
  }
  await page.close();
  return written;
}

/** Opens the first sheet whose name begins so, on a cell. */
function selectCell(page, sheet, row, column) {
  return page.evaluate(
    ([name, r, c]) => {
      const { book } = window.workbench;
      const found = book.store.sheets().find((each) => each.properties().name.startsWith(name));
      book.view.show(found);
      book.view.select(found, { row: r, column: c, rows: 1, columns: 1 });
    },
    [sheet, row, column],
  );
}
