import * as xlsx from '@e965/xlsx';
import type { Frame } from 'playwright-core';
import type { CallName, Calls } from '../../src/api';
import { type OpenWorkbench, TestBrowser } from '../e2e/browser';
import { FORMULAS, HOSTILE, MARKUP } from './strings';

/**
 * The page itself, in a real browser, on a file in which every name, heading and remark is mark-up, a formula or a script:
 * every page of the sidebar, dashboards and proposal in the grid, the sheet to print. What is shown is the text; nothing
 * of it runs, no element comes of it, and no request leaves this machine.
 */

jest.setTimeout(240_000);

const shownAs = (text: string): string => text.replace(/\s+/g, ' ').trim();
const TEXTS = [...new Set(HOSTILE.map(shownAs))].filter((text) => text.length <= 200 && /\S/.test(text));
const TAB = '<img src=x onerror=pwned=1>';
const FILE = `<img src=x onerror="window.pwned=1"> &lt;b&gt; ${'$'}&`;
const ACTS = ['面談', '応募承諾'];
const PICKED = MARKUP[0]!;

/** A workbook: an activity log and targets. Excel forbids some signs in names of tabs. */
function workbook(texts: readonly string[]): Buffer {
  const log = [
    ['日付', '担当', '求職者', '企業', '活動内容', MARKUP[1]!],
    ...texts.flatMap((text, at) =>
      ACTS.map((act, step) => [`2026/${8 + step}/${10 + (at % 18)}`, text, text, text, act, text]),
    ),
    ...texts.slice(0, 40).map((text, at) => [`2026/9/${10 + (at % 18)}`, '甲野', 'A', 'x', text, '']),
  ];
  const targets = [
    ['期間', '担当者', '指標', '目標値'],
    ...texts.slice(0, 30).map((text) => ['2026年9月', text, '面接通過率', '50%']),
    ['2026年9月', PICKED, '求人応募数', '20'],
  ];
  const book = xlsx.utils.book_new();
  for (const [name, rows] of [
    [TAB, log],
    ['目標<b onclick=pwned=1>', targets],
  ] as const) {
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows as unknown[][]), name);
  }
  return xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

let browser: TestBrowser;
let workbench: OpenWorkbench;
const dialogs: string[] = [];

beforeAll(async () => {
  browser = await TestBrowser.start();
  workbench = await opened(TEXTS);
});
afterAll(() => browser.stop());

async function opened(texts: readonly string[]): Promise<OpenWorkbench> {
  const made = await browser.open({ given: { name: `${FILE}.xlsx`, bytes: workbook(texts) } });
  made.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return made;
}

const body = () => workbench.page.frameLocator('#sidebar iframe');
const sidebar = (): Frame => workbench.page.frames().find((frame) => frame.parentFrame() !== null)!;

async function settled(): Promise<void> {
  await body()
    .locator('main:not(:has(progress:not([value]))):not(:has([aria-busy=true]))')
    .waitFor({ timeout: 60_000 });
}

async function open(item: string): Promise<string> {
  await workbench.page.click('[data-menu=add-on-0]');
  await workbench.page.click(`[role=menuitem]:text-is("${item}")`);
  await body().locator('h1').waitFor();
  await settled();
  return (await body().locator('main').textContent()) ?? '';
}

/** The server's own answer, as the page would get it. */
async function ask<Name extends CallName>(
  name: Name,
  request: Omit<Calls[Name]['request'], 'language'>,
): Promise<Calls[Name]['reply']> {
  const value = await workbench.page.evaluate(
    ([called, asked]) => {
      const { book } = (window as unknown as Workbench).workbench;
      const reply = book.addOn.host.callFromPage('callServer', [{ name: called, request: asked }]);
      if (!reply.ok || !reply.value.ok) throw new Error(JSON.stringify(reply));
      return reply.value.value;
    },
    [name as string, { language: 'ja', ...request }] as const,
  );
  return value as Calls[Name]['reply'];
}

interface Workbench {
  readonly workbench: {
    readonly book: {
      readonly addOn: {
        readonly host: {
          callFromPage(name: string, args: unknown[]): { ok: boolean; value: { ok: boolean; value: unknown } };
        };
      };
    };
  };
}

/** What only a script or mark-up could have put there. */
async function traces(): Promise<string[]> {
  const found = await Promise.all(
    workbench.page.frames().map((frame) =>
      frame.evaluate(() => {
        const ran = 'pwned' in window ? ['a script ran'] : [];
        const suspects = 'img, iframe:not(.add-on-frame), object, embed, video, audio, base, meta[http-equiv], marquee';
        const made = [...document.querySelectorAll(`body :is(${suspects}), a[href^="javascript" i]`)];
        const handlers = [...document.querySelectorAll('body *')].filter((element) =>
          [...element.attributes].some(({ name }) => name.startsWith('on')),
        );
        const scripts = [...document.querySelectorAll('script')].filter(({ text }) => text.includes('pwned'));
        return [...ran, ...[...made, ...handlers, ...scripts].map((element) => element.outerHTML.slice(0, 100))];
      }),
    ),
  );
  return found.flat();
}

test('§3.1 §3.16 §3.17 the sidebar is 300 px wide, in a frame with scripts alone and a policy that lets it ask nothing', async () => {
  await open('はじめる');
  expect((await workbench.page.locator('#sidebar').boundingBox())!.width).toBe(300);
  expect(await workbench.page.locator('#sidebar iframe').getAttribute('sandbox')).toBe('allow-scripts');
  const refused = await sidebar().evaluate(async () => {
    const tried = await Promise.all(
      ['http://127.0.0.1:9/', 'https://example.com/'].map((address) =>
        fetch(address).then(
          () => `${address} answered`,
          () => '',
        ),
      ),
    );
    return tried.join('');
  });
  expect(refused).toBe('');
  // The refusals are in the console; whatever comes later is a problem.
  workbench.problems.length = 0;
});

test('the name of the file is the title, to the letter', async () => {
  const title = await workbench.page.textContent('h1.book-name');
  expect(title).toContain(FILE);
  expect(await workbench.page.locator('h1.book-name *').count()).toBe(0);
  expect(await traces()).toEqual([]);
});

const tabs = [
  { name: TAB, kind: 'activity', member: '', team: '', month: '' },
  { name: '目標<b onclick=pwned=1>', kind: 'targets', member: '', team: '', month: '' },
] as const;

test('set up, then every page of the sidebar: names as text, nothing made or run of them', async () => {
  await ask('saveTabs', { tabs });
  expect((await open('はじめる')).length).toBeGreaterThan(50);
  const pages = body().locator('nav button.page');
  const count = await pages.count();
  expect(count).toBeGreaterThan(6);
  for (let at = 0; at < count; at++) {
    const entry = pages.nth(at);
    if (!(await entry.isVisible())) await body().locator('nav summary').click();
    const name = await entry.textContent();
    await entry.click();
    await settled();
    const text = (await body().locator('main').textContent()) ?? '';
    expect([name, text.length > 50]).toEqual([name, true]);
    expect([name, await traces()]).toEqual([name, []]);
  }
});

test('every member stands in the team’s table as the server named them, and so do the choices of a talk', async () => {
  await open('チームを見る');
  const page = await ask('team', { period: '' });
  const named = page.members.rows.map(({ name }) => name);
  expect(TEXTS.filter((text) => named.includes(text)).length).toBeGreaterThan(TEXTS.length * 0.8);
  const shown = await sidebar().evaluate(() =>
    [...document.querySelectorAll('main table tbody tr')].map((row) => row.querySelector('th, td')!.textContent),
  );
  expect(named.filter((name) => !shown.includes(name))).toEqual([]);
  await open('1on1をはじめる');
  const talk = await ask('talk', { member: '', period: '' });
  const options = await sidebar().evaluate(() =>
    [...document.querySelectorAll('option')].map((each) => each.textContent),
  );
  expect(talk.members.filter((name) => !options.includes(name))).toEqual([]);
  expect(await traces()).toEqual([]);
});

test('on paper a hostile name is text: in the sheet to print and in the prompt', async () => {
  await body().getByLabel('誰と話しますか').selectOption({ label: PICKED });
  await settled();
  await body().locator('summary', { hasText: '紙で話す・準備してもらう' }).click();
  await body().getByRole('button', { name: 'シートと文を用意する', exact: true }).click();
  await body().locator('.talk-print').waitFor({ state: 'attached' });
  await workbench.page.emulateMedia({ media: 'print' });
  const printed = body().locator('.talk-print');
  expect(await printed.isVisible()).toBe(true);
  expect(await printed.textContent()).toContain(PICKED);
  expect(await printed.locator('*').count()).toBe(0);
  await workbench.page.emulateMedia({ media: 'screen' });
  const papers = await sidebar().evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value));
  expect(papers.length).toBeGreaterThanOrEqual(3);
  expect(papers[0]).toContain(PICKED);
  expect(papers.at(-1)).not.toContain(PICKED);
  expect(await traces()).toEqual([]);
});

test('no dialog, no error of the page, no request but to this machine', () => {
  expectQuiet();
  expect(TEXTS.length).toBeGreaterThan(500);
});

test('dashboards, proposal and record of hostile names stand in the grid, their charts and remarks too', async () => {
  // The grid calculates a formula for each member: a few of them are enough here.
  await workbench.page.close();
  workbench = await opened([...MARKUP.slice(0, 5), FORMULAS[0]!].map(shownAs));
  await ask('saveTabs', { tabs });
  await ask('makeDashboards', { members: [PICKED] });
  await ask('writeProposal', { tab: '' });
  const action = { text: PICKED, metric: '', count: '', due: '2026-09-30', by: 'member' } as const;
  const words = { nextTalk: '', learned: PICKED, answer: PICKED, hypothesis: PICKED };
  await ask('recordTalk', { record: { day: '2026-09-18', member: PICKED, actions: [action], ...words } });
  const sheets = await workbench.sheets();
  expect(sheets.filter((name) => /^(KPIダッシュボード|マイKPI|KPI置き換え案|1on1記録)/.test(name)).length).toBe(4);
  for (const name of sheets) {
    await workbench.select(name, 3, 2);
    await workbench.page.waitForTimeout(150);
    expect([name, await traces()]).toEqual([name, []]);
  }
  expectQuiet();
});

function expectQuiet(): void {
  expect(dialogs).toEqual([]);
  expect(workbench.problems).toEqual([]);
  const outside = workbench.requests.filter((url) => !/^(?:https?:\/\/127\.0\.0\.1[:/]|data:|blob:|about:)/.test(url));
  expect(outside).toEqual([]);
  expect(workbench.requests.length).toBeGreaterThan(2);
}
