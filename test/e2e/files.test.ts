import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { encode } from '../workbench/support/encode';
import { type OpenWorkbench, ROOT, TestBrowser } from './browser';
import { tinyAddOn } from './tiny-add-on';

jest.setTimeout(120_000);

let browser: TestBrowser;
let workbench: OpenWorkbench;

beforeAll(async () => {
  browser = await TestBrowser.start(tinyAddOn());
  const name = '01-event-log-clean.csv';
  workbench = await browser.open({ given: { name, bytes: readFileSync(path.join(ROOT, 'test/cases/layouts', name)) } });
});
afterAll(() => browser.stop());
afterEach(() => expect(workbench.problems).toEqual([]));

const utf8 = (text: string) => new TextEncoder().encode(text);
const status = () => workbench.page.textContent('#status .status-news');

test('the file given to npm start is open', async () => {
  expect(await workbench.sheets()).toEqual(['01-event-log-clean']);
  expect(await workbench.values('01-event-log-clean', 0, 0, 2, 4)).toEqual([
    ['日付', '担当', '求職者ID', '企業名'],
    [46113, '佐藤 健太', 'C1008', null],
  ]);
  expect(await status()).toContain('01-event-log-clean.csv');
});

test('a dropped CSV in Shift_JIS opens in its place', async () => {
  await workbench.drop('活動.csv', encode('日付,担当,件数\r\n2026/4/1,佐藤,50%\r\n4/2,田中,12\r\n', 'shift_jis'));
  await workbench.page.waitForFunction(() => document.querySelector('.book-name')?.textContent === '活動');
  const [heading, first, second] = await workbench.values('活動', 0, 0, 3, 3);
  expect(heading).toEqual(['日付', '担当', '件数']);
  expect(first).toEqual([46113, '佐藤', 0.5]);
  expect(second).toEqual([expect.any(Number), '田中', 12]);
  expect(await status()).toContain('SHIFT_JIS');
});

test.each<[string, Uint8Array, string]>([
  ['空.csv', new Uint8Array(0), '空のファイル'],
  ['写真.csv', Uint8Array.from({ length: 500 }, (_, at) => (at * 7919) % 256), '表として読めませんでした'],
  ['画像.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), '画像やPDF'],
  ['鍵つき.xlsx', lockedWorkbook(), 'パスワード'],
  ['途中.xlsx', workbookBytes().slice(0, 700), '壊れている'],
  ['空行.csv', utf8('\n,,\n'), '値の入ったセルがありません'],
])('%s is refused with a sentence, and what was open stays', async (name, bytes, sentence) => {
  await workbench.drop(name, bytes);
  const dialog = workbench.page.locator('dialog[open]');
  await dialog.waitFor();
  const text = await dialog.textContent();
  expect(text).toContain(sentence);
  expect(text).toContain(name);
  expect(text).not.toMatch(/Error|at .*\.js/);
  await workbench.page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await workbench.sheets()).toEqual(['活動']);
});

test('an Excel file opens with all its tabs', async () => {
  await workbench.drop('管理表.xlsx', workbookBytes());
  await workbench.page.waitForFunction(() => document.querySelector('.book-name')?.textContent === '管理表');
  expect(await workbench.sheets()).toEqual(['佐藤', '田中']);
  expect(await workbench.values('佐藤', 1, 0, 1, 3)).toEqual([[46113, 0.5, '0012']]);
});

test('the order of day and month follows the locale that is chosen, for the same file', async () => {
  await workbench.drop('log.csv', utf8('Date,Who\n05/01/2026,Ann\n25/01/2026,Ben\n'));
  await workbench.page.waitForFunction(() => document.querySelector('.book-name')?.textContent === 'log');
  expect(await workbench.values('log', 1, 0, 2, 1)).toEqual([[46027], [46047]]);
  await workbench.page.click('[data-menu=file]');
  expect(await workbench.page.textContent('[role=menuitemradio][aria-checked=true]')).toContain('イギリス');
  await workbench.page.click('[role=menuitemradio]:has-text("アメリカ")');
  expect(await workbench.values('log', 1, 0, 2, 1)).toEqual([[46143], ['25/01/2026']]);
});

test('the language changes and the file stays', async () => {
  await workbench.page.click('.languages [lang=en]');
  expect(await workbench.page.textContent('[data-menu=file]')).toBe('File');
  expect(await workbench.sheets()).toEqual(['log']);
  await workbench.page.click('.languages [lang=ja]');
  expect(await workbench.page.textContent('[data-menu=file]')).toBe('ファイル');
});

test('the sample comes back from the menu', async () => {
  await workbench.page.click('[data-menu=file]');
  await workbench.page.click('[role=menuitem]:has-text("サンプルに戻す")');
  expect(await workbench.sheets()).toContain('活動記録');
});

test('hostile text in a file is shown as text and does nothing', async () => {
  const hostile = [
    '=1+1',
    '@SUM(1)',
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '＝1+1',
  ];
  await workbench.drop(
    '<b>x<b>.csv',
    utf8(`a\n${hostile.map((text) => `"${text.replace(/"/g, '""')}"`).join('\n')}\n`),
  );
  await workbench.page.waitForFunction(() => document.querySelector('.book-name')?.textContent === '<b>x<b>');
  const [sheet] = await workbench.sheets();
  expect((await workbench.values(sheet!, 1, 0, hostile.length, 1)).flat()).toEqual(hostile);
  expect(await workbench.page.locator('.book-name b').count()).toBe(0);
});

function workbookBytes(): Uint8Array {
  const first: XLSX.WorkSheet = {
    '!ref': 'A1:C2',
    A1: { t: 's', v: '日付' },
    A2: { t: 'n', v: 46113, z: 'yyyy/mm/dd' },
    B2: { t: 'n', v: 0.5, z: '0%' },
    C2: { t: 's', v: '0012' },
  };
  const book = { SheetNames: ['佐藤', '田中'], Sheets: { 佐藤: first, 田中: XLSX.utils.aoa_to_sheet([['x']]) } };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The container in which Office keeps a workbook that is encrypted. */
function lockedWorkbook(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  for (const name of ['/EncryptionInfo', '/EncryptedPackage'])
    XLSX.CFB.utils.cfb_add(container, name, new Uint8Array(64) as never);
  return new Uint8Array(
    XLSX.CFB.write(container, { type: 'buffer', fileType: 'cfb' } as never) as unknown as ArrayBuffer,
  );
}
