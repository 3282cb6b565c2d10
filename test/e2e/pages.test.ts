import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as xlsx from '@e965/xlsx';
import type { Frame } from 'playwright-core';
import { type OpenWorkbench, ROOT, TestBrowser } from './browser';
import { violations } from './violations';

jest.setTimeout(90_000);

const LOG = '活動記録';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.start();
});
afterAll(() => browser.stop());

/** The sidebar of a workbench. */
class Sidebar {
  constructor(private readonly workbench: OpenWorkbench) {}

  async openFromMenu(item: string): Promise<void> {
    const { page } = this.workbench;
    await page.click('[data-menu=add-on-0]');
    await page.click(`[role=menuitem]:text-is("${item}")`);
    await this.body.locator('h1').waitFor();
  }

  get body() {
    return this.workbench.page.frameLocator('#sidebar iframe');
  }

  async goTo(page: string): Promise<void> {
    const entry = this.body.locator('nav button.page', { hasText: new RegExp(`^${page}$`) });
    if (!(await entry.isVisible())) await this.body.locator('nav summary').click();
    await entry.click();
    await this.settled();
  }

  /** Nothing is loading any more. */
  async settled(): Promise<void> {
    await this.body.locator('main:not(:has(progress)):not(:has([aria-busy=true]))').waitFor({ timeout: 20_000 });
  }

  async text(): Promise<string> {
    return (await this.body.locator('main').textContent()) ?? '';
  }

  violations(): Promise<string[]> {
    return violations(this.workbench.page.frames().find((each) => each.parentFrame() !== null) as Frame);
  }
}

interface PageWindow {
  readonly workbench: {
    readonly book: {
      readonly view: { active(): { properties(): { name: string } }; selection(): { row: number; rows: number } };
      readonly addOn: { readonly host: { severalAccounts: boolean } };
      readonly store: {
        sheets(): readonly { properties(): { name: string }; records: { charts: unknown[] } }[];
        insertSheet(
          name: string,
          at: number,
          rows: number,
          columns: number,
        ): { write(area: object, cells: object[][]): void };
      };
    };
  };
}

const inView = (workbench: OpenWorkbench) =>
  workbench.page.evaluate(() => {
    const { view } = (window as unknown as PageWindow).workbench.book;
    return { sheet: view.active().properties().name, ...view.selection() };
  });

describe('the pages in Japanese', () => {
  let workbench: OpenWorkbench;
  let sidebar: Sidebar;
  beforeAll(async () => {
    workbench = await browser.open();
    sidebar = new Sidebar(workbench);
    await sidebar.openFromMenu('チームを見る');
    await sidebar.settled();
  });
  afterEach(() => expect(workbench.problems).toEqual([]));

  test('チーム: one sentence, the funnel, who waits, members without ranks', async () => {
    const text = await sidebar.text();
    expect(text).toMatch(/2026年9月18日時点の数字です/);
    expect(text).toMatch(/見ておきたいことこの期間の担当ごとの差や変化は/);
    expect(text).toMatch(/7日以上動きのない人が\d+人/);
    expect(text).not.toMatch(/順位|ランキング|未達/);
    expect(await sidebar.violations()).toEqual([]);
  });

  test('a number opens the rows behind it: the tab is shown, the rows are selected', async () => {
    await sidebar.body.locator('table.funnel button.figure').first().click();
    const notice = sidebar.body.locator('.notice.shown');
    await notice.filter({ hasText: `「${LOG}」の` }).waitFor();
    const count = Number(/の(\d+)行/.exec((await notice.textContent())!)![1]);
    expect(count).toBe(Number(await sidebar.body.locator('table.funnel button.figure').first().textContent()));
    expect((await inView(workbench)).sheet).toBe(LOG);
  });

  test('the text for the stand-up can be copied', async () => {
    await sidebar.body.locator('button', { hasText: '朝会用テキストをコピー' }).click();
    await sidebar.body.locator('[role=status]', { hasText: /コピー/ }).waitFor();
  });

  test('a name opens the member: what is short, the partner, the chart and its table', async () => {
    await sidebar.body.locator('table.members button.link', { hasText: '夏目 海' }).click();
    await sidebar.settled();
    const text = await sidebar.text();
    expect(text).toMatch(/明日は、.*件が目安です（残り\d+営業日）/);
    expect(text).toMatch(/あわせて見守る書類通過率/);
    expect(await sidebar.body.locator('figure canvas').count()).toBe(1);
    expect(await sidebar.body.locator('figure [role=img]').getAttribute('aria-label')).toContain('折れ線グラフ');
    await sidebar.body.locator('figure summary').click();
    expect(await sidebar.body.locator('figure tbody tr').count()).toBeGreaterThan(6);
    expect(await sidebar.violations()).toEqual([]);
  });

  test('a page is chosen, and the list closed, with the keyboard alone, which stays where it was', async () => {
    const more = sidebar.body.locator('nav summary');
    const hasKeyboard = () => more.evaluate((element) => document.activeElement === element);
    await more.focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Tab');
    expect(await hasKeyboard()).toBe(false);
    await workbench.page.keyboard.press('Escape');
    expect(await sidebar.body.locator('nav details[open]').count()).toBe(0);
    expect(await hasKeyboard()).toBe(true);
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('Enter');
    await sidebar.body.locator('h1', { hasText: '目標をチェック' }).waitFor();
    expect(await hasKeyboard()).toBe(true);
    await sidebar.goTo('メンバー');
  });

  test('a choice keeps the keyboard where it is', async () => {
    const select = sidebar.body.locator('select').last();
    await select.focus();
    await select.selectOption({ index: 1 });
    await sidebar.settled();
    const focused = await select.evaluate((element) => document.activeElement === element);
    expect(focused).toBe(true);
  });

  test('what was chosen is there again after the sidebar was closed', async () => {
    await sidebar.body.locator('select').first().selectOption('冬木 蓮');
    await sidebar.settled();
    await workbench.page.waitForTimeout(1200);
    await workbench.page.click('#sidebar .sidebar-close');
    await sidebar.openFromMenu('マイKPIを開く');
    await sidebar.settled();
    expect(await sidebar.body.locator('select').first().inputValue()).toBe('冬木 蓮');
  });

  test.each(['根拠', 'ダッシュボード', '設定とヘルプ', 'はじめる'])(
    '%s: no violation, no word of statisticians',
    async (name) => {
      await sidebar.goTo(name);
      expect(await sidebar.text()).not.toMatch(/ρ|相関係数|p値|有意/);
      expect(await sidebar.violations()).toEqual([]);
    },
  );

  test('a call that does not answer can be stopped, and read again', async () => {
    const frame = workbench.page.frames().find((each) => each.parentFrame() !== null) as Frame;
    await frame.evaluate(() => {
      const host = window as unknown as { google: { script: { run: object } }; answering?: object };
      host.answering = host.google.script.run;
      const silent = {
        withSuccessHandler: () => silent,
        withFailureHandler: () => silent,
        callServer: () => undefined,
      };
      host.google.script.run = silent;
    });
    await sidebar.body.locator('nav button.page', { hasText: /^チーム$/ }).click();
    await sidebar.body.locator('main button', { hasText: 'やめる' }).click();
    await sidebar.body.locator('.status', { hasText: '読み込みをやめました。' }).waitFor();
    expect(await sidebar.body.locator('main progress').count()).toBe(0);
    await frame.evaluate(() => {
      const host = window as unknown as { google: { script: { run: object } }; answering: object };
      host.google.script.run = host.answering;
    });
    await sidebar.body.locator('button', { hasText: 'もう一度読む' }).click();
    await sidebar.body.locator('table.funnel').waitFor();
    await sidebar.goTo('はじめる');
  });

  test('signed in with several accounts: what to do, and a way on', async () => {
    await workbench.page.evaluate(() => {
      (window as unknown as PageWindow).workbench.book.addOn.host.severalAccounts = true;
    });
    await sidebar.goTo('チーム');
    await sidebar.body.locator('[role=alert]', { hasText: 'Chrome のプロフィール' }).waitFor();
    await workbench.page.evaluate(() => {
      (window as unknown as PageWindow).workbench.book.addOn.host.severalAccounts = false;
    });
    await sidebar.body.locator('button', { hasText: 'もう一度読む' }).click();
    await sidebar.body.locator('table.funnel').waitFor();
  });
});

/** The first stage of the funnel on the dashboard, 0-based: below four key figures. */
const FUNNEL_ROW = 16;

describe('dashboards', () => {
  let workbench: OpenWorkbench;
  let sidebar: Sidebar;
  beforeAll(async () => {
    workbench = await browser.open();
    sidebar = new Sidebar(workbench);
    await sidebar.openFromMenu('チームを見る');
    await sidebar.goTo('ダッシュボード');
    await sidebar.body.locator('label', { hasText: '夏目 海' }).locator('input').check();
    await sidebar.body.locator('button', { hasText: 'ダッシュボードを作る' }).click();
    await sidebar.body.locator('p.said', { hasText: '作りました' }).waitFor({ timeout: 60_000 });
  });
  afterEach(() => expect(workbench.problems).toEqual([]));

  test('whoever does not want to wait is told that the sheets may still come, and can go on', async () => {
    const frame = workbench.page.frames().find((each) => each.parentFrame() !== null) as Frame;
    const answering = await frame.evaluateHandle(() => {
      const script = (window as unknown as { google: { script: { run: object } } }).google.script;
      const before = script.run;
      const silent = {
        withSuccessHandler: () => silent,
        withFailureHandler: () => silent,
        callServer: () => undefined,
      };
      script.run = silent;
      return before;
    });
    await sidebar.body.locator('button', { hasText: 'ダッシュボードを作り直す' }).click();
    await sidebar.body.locator('[role=status] progress').waitFor();
    await sidebar.body.locator('button', { hasText: '待つのをやめる' }).click();
    await sidebar.body.locator('p.said', { hasText: '続いていることがあります' }).waitFor();
    expect(await sidebar.body.locator('main progress').count()).toBe(0);
    await frame.evaluate((before) => {
      (window as unknown as { google: { script: { run: object } } }).google.script.run = before;
    }, answering);
    expect(await sidebar.body.locator('button', { hasText: 'ダッシュボードを作り直す' }).isEnabled()).toBe(true);
  });

  test('the sheets are there, the user’s in their old places', async () => {
    expect(await workbench.sheets()).toEqual([
      'はじめに',
      LOG,
      '目標',
      'KPI設定',
      'KPI計算',
      'KPIダッシュボード',
      'マイKPI 夏目 海',
    ]);
  });

  test('the dashboard shows the numbers of the team page', async () => {
    const board = 'KPIダッシュボード';
    await workbench.waitForCell(board, FUNNEL_ROW, 1, (value) => typeof value === 'number' && value > 0);
    expect((await workbench.values(board, 1, 0))[0]![0]).toBe('2026年9月18日時点の数字です（KPI設定の基準日）');
    const funnel = await workbench.values(board, FUNNEL_ROW, 0, 18, 2);
    await sidebar.goTo('チーム');
    const page = await sidebar.body
      .locator('table.funnel tbody tr')
      .evaluateAll((rows) => rows.map((row) => Number(row.querySelector('td')!.textContent)));
    expect(funnel.map(([, count]) => count)).toEqual(page);
  });

  test('マイKPI answers in one glance', async () => {
    const mine = 'マイKPI 夏目 海';
    await workbench.waitForCell(mine, 5, 0, (value) => typeof value === 'string' && value.includes('/'));
    const column = (await workbench.values(mine, 4, 0, 5, 1)).map(([text]) => text);
    expect(column[0]).toBe('2026年9月の一次面接設定数');
    expect(column[1]).toMatch(/^\d+ \/ \d+$/);
    expect(column[2]).toMatch(/^あと\d+件（残り\d+営業日）$/);
    expect(column[3]).toMatch(/^明日は\d+件で足ります（\d+営業日に\d+件のペース）$/);
    expect(column[4]).toMatch(/^2026年8月は\d+件。いつもの振れ幅（\d+〜\d+件）/);
  });

  test('an edit of the log changes the dashboard, and at most eight custom functions of ours run', async () => {
    const board = 'KPIダッシュボード';
    const count = async () => (await workbench.values(board, FUNNEL_ROW, 1))[0]![0] as number;
    const before = await count();
    const rows = await workbench.page.evaluate((name) => {
      const { book } = (
        window as unknown as {
          workbench: { book: { store: { sheets(): { properties(): { name: string }; used(): { rows: number } }[] } } };
        }
      ).workbench;
      return book.store
        .sheets()
        .find((sheet) => sheet.properties().name === name)!
        .used().rows;
    }, LOG);
    // A registration in September more: a copy of the sample's own way of writing.
    await workbench.enter(LOG, rows, 0, '2026/9/17');
    await workbench.enter(LOG, rows, 1, '夏目 海');
    await workbench.enter(LOG, rows, 3, '求職者9999');
    await workbench.page.waitForTimeout(2500);
    const calls = await workbench.calls();
    await workbench.enter(LOG, rows, 2, '登録');
    await workbench.waitForCell(board, FUNNEL_ROW, 1, (value) => value === before + 1);
    await workbench.page.waitForTimeout(1500);
    // The sample's first tab has two formulas of its own on the log.
    const ran = (await workbench.calls()) - calls;
    expect(ran).toBeGreaterThan(0);
    expect(ran).toBeLessThanOrEqual(8 + 2);
  });

  test('charts are drawn from their records, over the cells', async () => {
    await workbench.select('KPIダッシュボード', 0, 0);
    const titles = workbench.page.locator('.chart-layer svg > title');
    await titles.nth(1).waitFor({ state: 'attached' });
    expect(await titles.allTextContents()).toEqual(['ファネル', '一次面接設定数']);
    expect(await workbench.page.locator('.chart-layer svg').first().locator('rect').count()).toBeGreaterThan(10);
    expect(await workbench.page.locator('.chart-layer svg').nth(1).locator('path[stroke-dasharray]').count()).toBe(2);
  });

  test('数式を挿入: shown before it is written, and then it works', async () => {
    await sidebar.goTo('数式を挿入');
    expect(await sidebar.text()).toContain('このシートはアドオンが作ったものです');
    expect(await sidebar.violations()).toEqual([]);
    await workbench.select('はじめに', 200, 15);
    await sidebar.body.locator('button', { hasText: 'いま選んでいるセルを見る' }).click();
    await sidebar.body.locator('p', { hasText: 'はじめに P201（結果は' }).waitFor();
    await sidebar.body.locator('button', { hasText: '数式を入れる' }).click();
    await workbench.waitForCell('はじめに', 200, 15, (value) => value === 'ステージ');
  });

  test('beside a dashboard somebody wrote in, a マイKPI in view that nobody touched is renewed in place', async () => {
    const before = await workbench.sheets();
    await workbench.enter('KPIダッシュボード', 80, 3, 'メモ');
    await workbench.select('マイKPI 夏目 海', 12, 0);
    await sidebar.goTo('ダッシュボード');
    await sidebar.body.locator('button', { hasText: 'ダッシュボードを作り直す' }).click();
    const said = sidebar.body.locator('p.said', { hasText: '別に作りました' });
    await said.waitFor({ timeout: 60_000 });
    expect(await said.textContent()).toContain('「マイKPI 夏目 海」を新しくしました');
    expect(await workbench.sheets()).toEqual([...before, 'KPIダッシュボード (2)']);
    expect((await workbench.values('KPIダッシュボード', 80, 3))[0]![0]).toBe('メモ');
  });
});

/** From the open file: the menu, its first entry, the button; nothing of the user's has changed. */
async function threeClicks(workbench: OpenWorkbench, item: string, button: string, board: string): Promise<Sidebar> {
  const sidebar = new Sidebar(workbench);
  const before = await workbench.sheets();
  const began = Date.now();
  await sidebar.openFromMenu(item);
  await sidebar.body.locator('button.action', { hasText: button }).click();
  await sidebar.body.locator('p.said').waitFor({ timeout: 60_000 });
  const seconds = (Date.now() - began) / 1000;
  await sidebar.settled();
  expect(await sidebar.violations()).toEqual([]);
  const after = await workbench.sheets();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after).toContain(board);
  expect((await inView(workbench)).sheet).toBe(board);
  expect(seconds).toBeLessThan(30);
  expect(workbench.problems).toEqual([]);
  return sidebar;
}

test('the first dashboard of a file of one’s own: three clicks', async () => {
  const name = '06-month-member-crosstab.csv';
  const bytes = readFileSync(path.join(ROOT, 'test/cases/layouts', name));
  const workbench = await browser.open({ given: { name, bytes } });
  await threeClicks(workbench, 'はじめる', 'ダッシュボードを作る', 'KPIダッシュボード');
});

/** One tab for each member, 成約 on a tab of its own, a summary that must not count twice. */
function severalTabs(): Buffer {
  const book = xlsx.utils.book_new();
  const add = (name: string, rows: unknown[][]) =>
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), name);
  for (const [at, name] of ['見本', '例田', '仮山'].entries()) {
    const rows: unknown[][] = [['日付', '求職者', '活動内容']];
    for (let month = 1; month <= 9; month++) {
      for (let day = 1; day <= 20; day += 1 + at) {
        rows.push([`2026/${month}/${day}`, `${name}${month}-${day}`, '初回面談']);
        if (day % 2 === 1) rows.push([`2026/${month}/${day}`, `${name}${month}-${day}`, '応募承諾']);
      }
    }
    add(name, rows);
  }
  add('成約', [
    ['決定日', '担当者', '求職者', '成約数'],
    ['2026/9/3', '見本', '見本1-1', 1],
  ]);
  add('集計', [
    ['月', '面談数合計'],
    ['2026年8月', 37],
    ['2026年9月', 37],
  ]);
  return xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

test('several tabs: one sheet joins them, numbers agree with the page, and all is made again in place', async () => {
  const workbench = await browser.open({ given: { name: '実績.xlsx', bytes: severalTabs() } });
  const sidebar = new Sidebar(workbench);
  await sidebar.openFromMenu('はじめる');
  await sidebar.settled();
  const ticked = await sidebar.body
    .locator('ul.tabs li:has(input:checked)')
    .evaluateAll((items) => items.map((item) => item.querySelector('label span')!.firstChild!.textContent));
  expect(ticked).toEqual(['見本', '例田', '仮山', '成約']);
  await sidebar.body.locator('button.action', { hasText: 'ダッシュボードを作る' }).click();
  await sidebar.body.locator('p.said', { hasText: '作りました' }).waitFor({ timeout: 60_000 });
  const board = 'KPIダッシュボード';
  // Three key figures instead of four.
  const first = FUNNEL_ROW - 1;
  await workbench.waitForCell(board, first, 1, (value) => typeof value === 'number' && value > 0);
  const before = await workbench.sheets();
  expect(before).toContain('KPIデータ');
  await sidebar.goTo('チーム');
  const page = await sidebar.body
    .locator('table.funnel tbody tr')
    .evaluateAll((rows) => rows.map((row) => Number(row.querySelector('td')!.textContent)));
  const shown = await workbench.values(board, first, 1, page.length, 1);
  expect(shown.map(([count]) => count)).toEqual(page);
  await sidebar.goTo('ダッシュボード');
  await sidebar.body.locator('button', { hasText: 'ダッシュボードを作り直す' }).click();
  await sidebar.body
    .locator('p.said', { hasText: /^「KPIダッシュボード」を新しくしました。$/ })
    .waitFor({ timeout: 60_000 });
  expect(await workbench.sheets()).toEqual(before);
  expect(workbench.problems).toEqual([]);
});

test('a tab that came later is asked about on whatever page is opened, and counted after a click', async () => {
  const workbench = await browser.open();
  const sidebar = new Sidebar(workbench);
  await sidebar.openFromMenu('はじめる');
  await sidebar.settled();
  await sidebar.body.locator('button', { hasText: 'このタブで集計する' }).click();
  await sidebar.body.locator('p.box[role=status]', { hasText: '保存しました' }).waitFor();
  await sidebar.settled();
  const list = sidebar.body.locator('details:has(ul.tabs)');
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
  // The saved tabs alone are read at first; the rest of the file comes when somebody asks for the list.
  await list.locator('label', { hasText: 'はじめに' }).waitFor();
  expect(await list.locator('input:checked').count()).toBe(2);
  await workbench.page.evaluate(() => {
    const { store } = (window as unknown as PageWindow).workbench.book;
    const sheet = store.insertSheet('10月', 3, 40, 10);
    const rows = [
      ['日付', '担当者', '活動内容', '求職者', '企業'],
      ['2026-09-17', '夏目 海', '登録', '求職者8888', ''],
    ];
    sheet.write(
      { row: 0, column: 0, rows: 2, columns: 5 },
      rows.map((row) => row.map((value) => ({ value }))),
    );
  });
  const question = sidebar.body.locator('fieldset', { hasText: '新しいタブ「10月」があります' });
  await sidebar.goTo('チーム');
  await sidebar.goTo('はじめる');
  await question.waitFor({ timeout: 20_000 });
  expect(await sidebar.body.locator('fieldset.question').count()).toBe(3);
  await workbench.page.click('#sidebar .sidebar-close');
  await sidebar.openFromMenu('チームを見る');
  await question.waitFor({ timeout: 20_000 });
  await question.locator('button', { hasText: /^加える$/ }).click();
  await sidebar.body.locator('p.box', { hasText: '集計に加えました' }).waitFor();
  await sidebar.settled();
  expect(await sidebar.violations()).toEqual([]);
  expect(await question.count()).toBe(0);
});

describe('the pages in English', () => {
  test('three clicks make the first dashboard; every page speaks English, without violations', async () => {
    const workbench = await browser.open({ language: 'en' });
    expect(await workbench.waitForCell('Start here', 7, 0, (value) => value === 'Stage')).toBe('Stage');
    const sidebar = await threeClicks(workbench, 'Get started', 'Make the dashboard', 'KPI dashboard');
    for (const name of ['Start', 'Team', 'Member', 'Evidence', 'Dashboard', 'Settings and help']) {
      await sidebar.goTo(name);
      const text = (await sidebar.text()).replace(/日本語/g, '');
      expect(text).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      expect(text.length).toBeGreaterThan(200);
      expect(await sidebar.violations()).toEqual([]);
    }
    await sidebar.goTo('Insert formula');
    expect((await sidebar.text()).replace(/日本語/g, '')).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(await sidebar.text()).toContain('=KPI_FUNNEL(');
    expect(await sidebar.violations()).toEqual([]);
    await sidebar.goTo('Dashboard');
    await sidebar.body.locator('button[lang=ja]').click();
    await sidebar.settled();
    expect(await sidebar.text()).toContain('ダッシュボードを作り直す');
    expect(workbench.problems).toEqual([]);
  });
});
