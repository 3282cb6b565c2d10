import type { Frame } from 'playwright-core';
import { type OpenWorkbench, TestBrowser } from './browser';
import { violations } from './violations';

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  // Another build than dist/ can be looked at with ADD_ON_FOLDER.
  browser = await TestBrowser.start(process.env['ADD_ON_FOLDER']);
});
afterAll(() => browser.stop());

const PAGE = {
  ja: {
    menu: '目標をチェック',
    flags: '見直してみたい目標',
    evaluation: '評価用の結果目標として残す（日々のKPIは別に置く）',
    kept: '評価用に残したもの（1）',
    write: '置き換え案を書き出す',
    proposal: 'KPI置き換え案',
    from: 'ここからKPIを設計する',
    steps: ['課題', '原因の仮説', '良い状態', 'ファクト確認', 'KPI設定案'],
    next: '次へ',
    back: '戻る',
    hypothesis: '原因は何だと思いますか',
    good: '良い状態を言葉にすると',
    measure: '一次面接設定数',
    careful: '読むときに気をつけたいこと',
    save: '目標としてKPI設定に書く',
    saved: 'KPI設定に書きました',
    settings: 'KPI設定',
    row: ['目標', '全員', '一次面接設定数', '毎月', '9'],
    log: '活動記録',
    targets: '目標',
  },
  en: {
    menu: 'Check targets',
    flags: 'Targets worth a second look',
    evaluation: 'Keep it for evaluation (with a daily KPI beside it)',
    kept: 'Kept for evaluation (1)',
    write: 'Write the proposal',
    proposal: 'KPI proposal',
    from: 'Design a KPI from here',
    steps: ['Problem', 'Hypothesis', 'Good state', 'Facts', 'KPI proposal'],
    next: 'Next',
    back: 'Back',
    hypothesis: 'What do you think is behind it?',
    good: 'What does it look like when it goes well?',
    measure: 'First client interviews arranged',
    careful: 'To keep in mind',
    save: 'Write it to the settings as a target',
    saved: 'Written to the settings',
    settings: 'KPI settings',
    row: ['target', 'Everyone', 'First client interviews arranged', 'monthly', '9'],
    log: 'Activity log',
    targets: 'Targets',
  },
} as const;

async function openPage(workbench: OpenWorkbench, entry: string): Promise<Frame> {
  await workbench.page.click('[data-menu=add-on-0]');
  await workbench.page.click(`[role=menu]:not([hidden]) [role=menuitem]:text-is("${entry}")`);
  const handle = await workbench.page.waitForSelector('#sidebar iframe');
  return (await handle.contentFrame())!;
}

/** Everything that stands on a sheet, as values and formulas. */
function contents(workbench: OpenWorkbench, name: string): Promise<string> {
  return workbench.page.evaluate((sheet) => {
    interface Each {
      properties(): { name: string };
      used(): { rows: number; columns: number };
      values(area: object): unknown;
      formulas(area: object): unknown;
      styles(area: object): unknown;
    }
    const { store } = (window as unknown as { workbench: { book: { store: { sheets(): Each[] } } } }).workbench.book;
    const found = store.sheets().find((each) => each.properties().name === sheet)!;
    const area = { row: 0, column: 0, ...found.used() };
    return JSON.stringify([found.values(area), found.formulas(area), found.styles(area)]);
  }, name);
}

/** Pictures for whoever wants to look: SHOTS=folder. */
async function shot(workbench: OpenWorkbench, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder !== undefined) await workbench.page.locator('#sidebar').screenshot({ path: `${folder}/${name}.png` });
}

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  const texts = PAGE[language];
  let workbench: OpenWorkbench;
  let frame: Frame;

  beforeAll(async () => {
    workbench = await browser.open({ language });
    frame = await openPage(workbench, texts.menu);
    await frame.getByRole('heading', { name: texts.flags }).waitFor({ timeout: 30_000 });
  });

  const wait = (name: string) =>
    frame.getByRole('heading', { name, exact: false }).first().waitFor({ timeout: 30_000 });
  const answered = () => frame.getByText(texts.kept).waitFor({ timeout: 30_000 });

  test('flags first; one is answered with the keyboard alone, once, and folded away', async () => {
    await shot(workbench, `targets-${language}`);
    expect(await violations(frame)).toEqual([]);
    expect(await frame.locator('section.flag:visible').count()).toBe(3);
    const button = frame.getByRole('button', { name: texts.evaluation }).first();
    await button.focus();
    await workbench.page.keyboard.press('Enter');
    await answered();
    // The keyboard stays on the page: at the head of what remains.
    await frame.waitForFunction((name) => document.activeElement?.textContent === name, texts.flags);
    expect(await frame.locator('section.flag:visible').count()).toBe(2);
    await frame.getByText(texts.kept).click();
    expect(await violations(frame)).toEqual([]);
    await shot(workbench, `targets-answered-${language}`);
  });

  test('the proposal goes to a sheet of its own', async () => {
    const before = await Promise.all([texts.log, texts.targets].map((name) => contents(workbench, name)));
    await frame.getByRole('button', { name: texts.write }).click();
    await frame.getByRole('status').filter({ hasText: texts.proposal }).waitFor({ timeout: 30_000 });
    expect(await workbench.sheets()).toContain(texts.proposal);
    expect(await Promise.all([texts.log, texts.targets].map((name) => contents(workbench, name)))).toEqual(before);
    await workbench.page.waitForTimeout(300);
    const folder = process.env['SHOTS'];
    if (folder !== undefined) await workbench.page.screenshot({ path: `${folder}/proposal-${language}.png` });
  });

  test('five steps lead to a target in the settings; going back loses nothing', async () => {
    await frame.getByRole('button', { name: texts.from }).first().click();
    await wait(texts.steps[0]);
    await frame.locator('select').first().waitFor();
    await shot(workbench, `design-1-${language}`);
    expect(await violations(frame)).toEqual([]);
    const next = () => frame.getByRole('button', { name: texts.next, exact: true }).click();
    await next();
    await wait(texts.steps[1]);
    await frame.getByLabel(texts.hypothesis).fill('<b>memo</b> 123');
    await shot(workbench, `design-2-${language}`);
    expect(await violations(frame)).toEqual([]);
    await next();
    await wait(texts.steps[2]);
    await frame.getByLabel(texts.good).fill('good');
    await frame.getByRole('radio', { name: texts.measure }).check();
    await shot(workbench, `design-3-${language}`);
    expect(await violations(frame)).toEqual([]);
    await next();
    await frame.getByText(texts.careful).waitFor({ timeout: 30_000 });
    await shot(workbench, `design-4-${language}`);
    expect(await violations(frame)).toEqual([]);
    for (let step = 0; step < 2; step++) await frame.getByRole('button', { name: texts.back, exact: true }).click();
    expect(await frame.getByLabel(texts.hypothesis).inputValue()).toBe('<b>memo</b> 123');
    for (let step = 0; step < 3; step++) await next();
    await wait(texts.steps[4]);
    await frame.getByLabel(texts.measure).fill('９');
    await frame.getByRole('button', { name: texts.save }).waitFor();
    await shot(workbench, `design-5-${language}`);
    expect(await violations(frame)).toEqual([]);
    await frame.getByRole('button', { name: texts.save }).click();
    await frame.getByText(texts.saved).first().waitFor({ timeout: 30_000 });
    const rows = await workbench.values(texts.settings, 0, 0, 60, 5);
    expect(rows).toContainEqual([...texts.row]);
  });

  test('a reload of the sidebar begins where one was', async () => {
    await workbench.page.waitForTimeout(1200);
    frame = await openPage(workbench, texts.menu);
    await frame.getByRole('heading', { name: texts.flags }).waitFor({ timeout: 30_000 });
    await frame.getByRole('button', { name: texts.from }).first().waitFor();
    const plain = language === 'ja' ? 'KPIを設計する' : 'Design a KPI';
    await frame.getByRole('button', { name: plain, exact: true }).click();
    await wait(texts.steps[4]);
    expect(workbench.problems).toEqual([]);
  });
});

test('a name nobody knows is asked once, and the choice is remembered', async () => {
  const text = '担当,KPI,目標\n佐藤,求人応幕数,25件\n佐藤,面接通過率,50%\n佐藤,CAパワー,5\n佐藤,わくわく度,3';
  const given = { name: '11月目標.csv', bytes: Buffer.from(text) };
  const workbench = await browser.open({ given });
  const frame = await openPage(workbench, PAGE.ja.menu);
  const misspelt = frame.getByRole('group', { name: '「求人応幕数」は、どの指標ですか?' });
  await misspelt.waitFor({ timeout: 30_000 });
  await shot(workbench, 'unknown-ja');
  await misspelt.getByRole('button', { name: '求人応募数(応募承諾数)', exact: true }).click();
  await misspelt.waitFor({ state: 'detached', timeout: 30_000 });
  const nameless = frame.getByRole('group', { name: '「CAパワー」は、どの指標ですか?' });
  await nameless.getByRole('button', { name: '目標として見ない', exact: true }).click();
  await nameless.waitFor({ state: 'detached', timeout: 30_000 });
  const chosen = frame.getByRole('group', { name: '「わくわく度」は、どの指標ですか?' });
  const list = chosen.getByLabel('すべての指標から選ぶ');
  expect(await list.locator('optgroup').count()).toBe(3);
  await list.selectOption({ label: 'クロージング面談数' });
  await shot(workbench, 'unknown-list-ja');
  expect(await violations(frame)).toEqual([]);
  await chosen.getByRole('button', { name: 'この指標として読む' }).click();
  await chosen.waitFor({ state: 'detached', timeout: 30_000 });
  const rows = await workbench.values('KPI設定', 0, 0, 60, 3);
  expect(rows).toContainEqual(['指標', 'わくわく度', 'closing_meeting']);
  expect(rows).toContainEqual(['指標', '求人応幕数', 'application_consent']);
  expect(rows).toContainEqual(['指標', 'CAパワー', '除外']);
  await frame.getByText('動かせる目標（2）').click();
  await frame.locator('details:visible strong', { hasText: '求人応募数(応募承諾数)' }).waitFor();
  expect(await frame.locator('section.flag:visible').count()).toBe(1);
  expect(workbench.problems).toEqual([]);
});
