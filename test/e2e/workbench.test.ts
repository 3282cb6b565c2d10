import type { OpenWorkbench } from './browser';
import { TestBrowser } from './browser';
import { tinyAddOn } from './tiny-add-on';
import { violationsBeside } from './violations';

jest.setTimeout(120_000);

let browser: TestBrowser;
let workbench: OpenWorkbench;
const LOG = '活動記録';

beforeAll(async () => {
  browser = await TestBrowser.start(tinyAddOn());
  workbench = await browser.open();
});
afterAll(() => browser.stop());
afterEach(() => expect(workbench.problems).toEqual([]));

test('opens with the sample agency and says that it is a stand-in', async () => {
  expect(await workbench.sheets()).toEqual(['はじめに', LOG, '目標', 'KPI設定']);
  expect(await workbench.page.textContent('#notice')).toContain('Googleスプレッドシートの代わり');
  await workbench.page.click('#notice button');
  expect(await workbench.page.textContent('dialog')).toContain('保存されません');
  await workbench.page.keyboard.press('Escape');
  await workbench.page.locator('dialog').waitFor({ state: 'detached' });
});

test('a typed formula runs the custom function, spills, and follows the cells it was given', async () => {
  const before = await workbench.calls();
  await workbench.enter(LOG, 0, 9, `=COUNT_BY(A1:C30,3)`);
  expect(await workbench.waitForCell(LOG, 0, 9, (value) => value === 'Label')).toBe('Label');
  const [, first] = await workbench.values(LOG, 0, 9, 2, 3);
  expect(first).toEqual([expect.any(String), expect.any(Number), expect.any(Number)]);
  expect(await workbench.calls()).toBe(before + 1);

  await workbench.enter(LOG, 1, 2, '新しい活動');
  await workbench.waitForCell(LOG, 1, 9, (value) => value === '新しい活動');
  // Emptying the cell first may have been a change of its own.
  const changed = await workbench.calls();
  expect(changed).toBeGreaterThan(before + 1);

  await workbench.enter(LOG, 1, 7, 'beside the range');
  await workbench.page.waitForTimeout(400);
  expect(await workbench.calls()).toBe(changed);
});

test('what a function throws is in the cell, in the status line and beside the pointer', async () => {
  await workbench.enter(LOG, 0, 14, '=COUNT_BY(5)');
  const message = 'table needs a range, for example A1:C10.';
  const value = await workbench.waitForCell(LOG, 0, 14, (cell) => cell !== null);
  expect(value).toEqual({ error: '#ERROR!', message });
  await workbench.select(LOG, 0, 14);
  await expectText('#status .status-remark', message);

  // Column G begins behind the row heads (46) and the six columns of the log; rows are 21 high under heads of 20.
  await workbench.enter(LOG, 3, 6, '=COUNT_BY(5)');
  await workbench.waitForCell(LOG, 3, 6, (cell) => cell !== null);
  await workbench.select(LOG, 1, 0);
  const canvas = (await workbench.page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox())!;
  const [x, y] = [canvas.x + 46 + 840 + 50, canvas.y + 20 + 3 * 21 + 10];
  await workbench.page.mouse.move(x - 3, y);
  await workbench.page.waitForTimeout(150);
  await workbench.page.mouse.move(x, y);
  await expectText('.cell-note:not([hidden])', message);
  await workbench.page.mouse.move(x, y + 200);
  await workbench.page.locator('.cell-note').waitFor({ state: 'hidden' });
});

test('a result that meets a value is #REF! and says which cell is in the way', async () => {
  await workbench.enter(LOG, 2, 18, '邪魔');
  await workbench.enter(LOG, 0, 18, '=COUNT_BY(A1:C30)');
  const value = await workbench.waitForCell(LOG, 0, 18, (cell) => cell !== null);
  expect(value).toEqual({ error: '#REF!', message: '配列結果は S3 のデータを上書きするため、展開されませんでした。' });
});

test('arguments reach the function as Sheets hands them over', async () => {
  await workbench.select('目標', 30, 0);
  for (const [row, formula, kind] of [
    [30, "=KIND('活動記録'!A2)", /^date 2025-10-1$/],
    [31, '=KIND(Z99)', /^blank$/],
    [32, '=KIND(A1:B3)', /^table 3x2$/],
    [33, '=KIND("a")', /^string$/],
    [34, '=KIND()', /^omitted$/],
    [35, '=KIND(KPI_SETTINGS)', /^table \d+x5$/],
    [36, '=KIND(VSTACK("担当: 佐藤",A1:B2))', /^table 3x2$/],
  ] as const) {
    await workbench.enter('目標', row, 6, formula);
    expect(await workbench.waitForCell('目標', row, 6, (cell) => cell !== null)).toMatch(kind);
  }
});

test('a cell with NOW() is refused as an argument', async () => {
  await workbench.enter('目標', 40, 6, '=NOW()');
  await workbench.enter('目標', 41, 6, '=KIND(G41)');
  const value = await workbench.waitForCell('目標', 41, 6, (cell) => cell !== null);
  expect(value).toEqual({
    error: '#ERROR!',
    message: expect.stringContaining('NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()'),
  });
});

test('typed text becomes what Sheets makes of it', async () => {
  for (const [row, text, value] of [
    [50, '50%', 0.5],
    [51, '2026/4/1', 46113],
    [52, '1,234', 1234],
    [53, '１２', '１２'],
    [54, '3:1', (3 * 60 + 1) / 1440],
    [55, '5件', '5件'],
  ] as const) {
    await workbench.enter('目標', row, 6, text);
    const shown = await workbench.waitForCell('目標', row, 6, (cell) => cell !== null);
    if (typeof value === 'number') expect(shown).toBeCloseTo(value, 9);
    else expect(shown).toBe(value);
  }
});

test('the menu opens the sidebar in a sandbox, and the server answers it', async () => {
  await workbench.page.click('[data-menu=add-on-0]');
  await workbench.page.click('[role=menuitem]:text-is("Open")');
  await expectText('#sidebar h2', 'Tiny sidebar');
  expect(await workbench.page.getAttribute('#sidebar iframe', 'sandbox')).toBe('allow-scripts');
  expect((await workbench.page.locator('#sidebar').boundingBox())!.width).toBe(300);
  const answer = workbench.page.frameLocator('#sidebar iframe').locator('#answer');
  await expect(answer.filter({ hasText: '質問' }).textContent()).resolves.toContain('"outside":"undefinedundefined"');
  await workbench.page.click('#sidebar .sidebar-close');
  expect(await workbench.page.locator('#sidebar').isHidden()).toBe(true);
});

test('a script writes to the grid through the service, and mark-up stays text', async () => {
  await workbench.page.click('[data-menu=add-on-0]');
  await workbench.page.click('[role=menuitem]:text-is("Write")');
  expect(await workbench.values('Made', 0, 0, 1, 2)).toEqual([['<b>x</b>', 46113]]);
});

test('a menu item that fails says what the script said', async () => {
  await workbench.page.click('[data-menu=add-on-0]');
  await workbench.page.click('[role=menuitem]:text-is("Fail")');
  await expectText('dialog', 'This was meant to fail.');
  await workbench.page.keyboard.press('Escape');
});

test('menus work from the keyboard', async () => {
  await workbench.page.focus('[data-menu=file]');
  await workbench.page.keyboard.press('ArrowRight');
  await workbench.page.keyboard.press('ArrowDown');
  const focused = () => workbench.page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Open');
  await workbench.page.keyboard.press('Escape');
  expect(await focused()).toBe('Tiny');
  expect(await workbench.page.locator('[role=menu]:not([hidden])').count()).toBe(0);
});

test('the frame around the grid has no barrier that axe finds', async () => {
  await workbench.page.click('[data-menu=file]');
  expect(await violationsBeside(workbench.page.mainFrame(), '#grid')).toEqual([]);
  await workbench.page.keyboard.press('Escape');
});

test('the page speaks English as well', async () => {
  await workbench.page.click('.languages [lang=en]');
  expect(await workbench.sheets()).toEqual(['Start here', 'Activity log', 'Targets', 'KPI settings']);
  expect(await workbench.page.textContent('#notice')).toContain('local stand-in for Google Sheets');
  expect(await workbench.page.textContent('[data-menu=file]')).toBe('File');
  const texts = await workbench.page.evaluate(() => document.body.textContent ?? '');
  expect(texts.replace(/日本語|走/g, '')).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
});

test('nothing was asked of any other machine', () => {
  const foreign = workbench.requests.filter(
    (url) => !url.startsWith(workbench.address) && !/^(?:data|blob):/.test(url),
  );
  expect(foreign).toEqual([]);
});

async function expectText(selector: string, text: string): Promise<void> {
  await workbench.page.locator(selector).filter({ hasText: text }).waitFor({ timeout: 20_000 });
}
