import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type OpenWorkbench, ROOT, TestBrowser } from './browser';

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.start();
});
afterAll(() => browser.stop());

const FUNNEL_JA = ['ステージ', '件数', '次への移行率', '95%下限', '95%上限', '最初からの移行率', '備考'];

/** Stage and count of each row of a funnel that stands at this cell. */
async function stages(
  workbench: OpenWorkbench,
  sheet: string,
  row: number,
  column: number,
): Promise<[unknown, unknown][]> {
  const rows = await workbench.values(sheet, row + 1, column, 26, 2);
  return rows.filter(([stage]) => stage !== null && stage !== '').map(([stage, count]) => [stage, count]);
}

test('the sample shows its funnel; a typed formula follows an edited cell; the sidebar opens from the menu', async () => {
  const workbench = await browser.open();
  expect(await workbench.waitForCell('はじめに', 7, 0, (value) => value === 'ステージ')).toBe('ステージ');
  expect((await workbench.values('はじめに', 7, 0, 1, 7))[0]).toEqual(FUNNEL_JA);

  await workbench.type('活動記録', 0, 8, '=KPI_FUNNEL(A:F,"2025-10")');
  await workbench.waitForCell('活動記録', 0, 8, (value) => value === 'ステージ');
  const before = await stages(workbench, '活動記録', 0, 8);
  expect(before[0]).toEqual([expect.stringContaining('登録'), expect.any(Number)]);

  // The first line of the log becomes a booked meeting: one registration less, one meeting more.
  expect((await workbench.values('活動記録', 1, 2))[0]![0]).toBe('登録');
  await workbench.enter('活動記録', 1, 2, '面談設定');
  await workbench.waitForCell('活動記録', 1, 9, (value) => value === Number(before[0]![1]) - 1);
  const after = await stages(workbench, '活動記録', 0, 8);
  expect(after[1]![1]).toBe(Number(before[1]![1]) + 1);
  expect(after.slice(2)).toEqual(before.slice(2));

  await workbench.enter('活動記録', 40, 8, '=KPI_FUNNEL(A:F,"いつか")');
  const wrong = await workbench.waitForCell('活動記録', 40, 8, (value) => value !== null);
  expect(wrong).toEqual({ error: '#ERROR!', message: expect.stringContaining('いつか') });

  await workbench.page.click('[data-menu=add-on-0]');
  await workbench.page.click('[role=menu]:not([hidden]) [role=menuitem] >> nth=0');
  const sidebar = workbench.page.frameLocator('#sidebar iframe');
  await sidebar.getByText('活動記録').first().waitFor();
  await sidebar.getByText('登録').first().waitFor();
  expect(workbench.problems).toEqual([]);
  const outside = workbench.requests.filter(
    (url) => !url.startsWith(workbench.address) && !/^(?:data|blob):/.test(url),
  );
  expect(outside).toEqual([]);
});

test('a real log opens and counts exactly: April of the clean event log', async () => {
  const name = '01-event-log-clean.csv';
  const workbench = await browser.open({
    given: { name, bytes: readFileSync(path.join(ROOT, 'test/cases/layouts', name)) },
  });
  await workbench.enter('01-event-log-clean', 0, 8, '=KPI_FUNNEL(A:F,"2026-04")');
  await workbench.waitForCell('01-event-log-clean', 0, 8, (value) => value === 'ステージ');
  const counts = (await stages(workbench, '01-event-log-clean', 0, 8)).map(([, count]) => count);
  // Registrations, meetings set, held, applications, CVs, passed, first interview set, held, passed, final set.
  expect(counts.slice(0, 10)).toEqual([28, 24, 21, 27, 25, 9, 9, 5, 2, 1]);
  expect(workbench.problems).toEqual([]);
});
