import { type OpenWorkbench, TestBrowser } from '../e2e/browser';
import { FORMULAS, MARKUP } from './strings';

/**
 * The page itself, in a real browser, on a file in which every name is mark-up, a formula or a script. What is shown is
 * the text; nothing of it runs, and no request leaves this machine.
 */

jest.setTimeout(180_000);

const TEXTS = [...MARKUP, ...FORMULAS.slice(0, 6), '<b onclick=window.pwned=1>太字</b>'].filter(
  (text) => !/[\t\r\n]/.test(text),
);
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
const ACTS = ['面談', '応募承諾', '一次面接設定', '内定承諾'];

/** An activity log: every text is a member, a candidate, a client and a remark. */
function log(): Buffer {
  const rows = TEXTS.flatMap((text, at) =>
    ACTS.map((act, step) => [`2026-0${6 + step}-${10 + (at % 18)}`, text, `${text} ${at}`, text, act, text]),
  );
  const head = ['日付', '担当', '求職者', '企業', '活動内容', '<img src=x onerror=window.pwned=1>'];
  const lines = [head, ...rows].map((cells) => cells.map(quoted).join(','));
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

let browser: TestBrowser;
let workbench: OpenWorkbench;
const dialogs: string[] = [];

beforeAll(async () => {
  browser = await TestBrowser.start();
  workbench = await browser.open({ given: { name: '<img src=x onerror=window.pwned=1>.csv', bytes: log() } });
  workbench.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});
afterAll(() => browser.stop());

const body = () => workbench.page.frameLocator('#sidebar iframe');

async function settled(): Promise<void> {
  await body()
    .locator('main:not(:has(progress:not([value]))):not(:has([aria-busy=true]))')
    .waitFor({ timeout: 30_000 });
}

async function open(item: string): Promise<string> {
  await workbench.page.click('[data-menu=add-on-0]');
  await workbench.page.click(`[role=menuitem]:text-is("${item}")`);
  await body().locator('h1').waitFor();
  await settled();
  return (await body().locator('main').textContent()) ?? '';
}

/** What only a script or mark-up could have put there. */
async function traces(): Promise<string[]> {
  const found = await Promise.all(
    workbench.page.frames().map((frame) =>
      frame.evaluate(() => {
        const ran = 'pwned' in window ? ['a script ran'] : [];
        const made = [
          ...document.querySelectorAll('img, [onload], [onerror], [onclick], [onmouseover], a[href^="javascript"]'),
        ];
        return [...ran, ...made.map((element) => element.outerHTML.slice(0, 100))];
      }),
    ),
  );
  return found.flat();
}

test.each(['はじめる', 'チームを見る', 'マイKPIを開く', '1on1をはじめる', '目標をチェック'])(
  '%s shows hostile names as text',
  async (item) => {
    const text = await open(item);
    expect(text.length).toBeGreaterThan(50);
    expect(await traces()).toEqual([]);
  },
);

test('the name of a member stands there as it was written', async () => {
  const text = await open('チームを見る');
  expect(TEXTS.filter((name) => text.includes(name)).length).toBeGreaterThan(TEXTS.length / 2);
});

test('dashboards of a hostile file are made, and nothing runs', async () => {
  await open('はじめる');
  const save = body()
    .locator('button', { hasText: /^(この内容で始める|保存|これで集計する|ダッシュボードを作る)/ })
    .first();
  if (await save.isVisible()) {
    await save.click();
    await settled();
  }
  await workbench.page.waitForTimeout(500);
  expect(await traces()).toEqual([]);
});

test('no dialog, no error of the page, no request but to this machine', () => {
  expect(dialogs).toEqual([]);
  expect(workbench.problems).toEqual([]);
  const outside = workbench.requests.filter((url) => !/^(?:https?:\/\/127\.0\.0\.1[:/]|data:|blob:|about:)/.test(url));
  expect(outside).toEqual([]);
  expect(workbench.requests.length).toBeGreaterThan(2);
});
