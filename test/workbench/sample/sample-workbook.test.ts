import { createHash } from 'node:crypto';
import { serialOf } from '../../../workbench/import/workbook';
import { activityLog } from '../../../workbench/sample/activity-log';
import { MEMBERS } from '../../../workbench/sample/agency';
import { FIRST_DAY, LAST_DAY, WORKING_DAYS } from '../../../workbench/sample/calendar';
import { SeededRandom } from '../../../workbench/sample/random';
import { sampleWorkbook } from '../../../workbench/sample/sample-workbook';

const log = activityLog();
const count = (activity: string, of = log) => of.filter((line) => line.activity === activity).length;

test('the log is the same in every run', () => {
  expect(activityLog()).toEqual(log);
  const print = createHash('sha256').update(JSON.stringify(log)).digest('hex').slice(0, 12);
  expect({ lines: log.length, print }).toMatchInlineSnapshot(`
{
  "lines": 8091,
  "print": "98c0a2df3aa0",
}
`);
});

test('six members, twelve months, three thousand lines and more', () => {
  expect(log.length).toBeGreaterThanOrEqual(3000);
  expect(new Set(log.map((line) => line.member)).size).toBe(6);
  expect(MEMBERS).toHaveLength(6);
  const months = new Set(log.map((line) => new Date((line.serial - 25569) * 86_400_000).toISOString().slice(0, 7)));
  expect([...months]).toEqual([
    '2025-10',
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
  ]); // prettier-ignore
});

test('days run in order, from the first to the last, on working days only', () => {
  const open = new Set(WORKING_DAYS);
  const days = log.map((line) => line.serial);
  expect(days.filter((day, at) => !open.has(day) || day < (days[at - 1] ?? FIRST_DAY))).toEqual([]);
  expect(days[days.length - 1]).toBe(LAST_DAY);
  expect(WORKING_DAYS).not.toContain(serialOf(2026, 1, 1));
  expect(WORKING_DAYS).not.toContain(serialOf(2026, 9, 12)); // a Saturday
  expect(WORKING_DAYS).not.toContain(serialOf(2026, 9, 13)); // a Sunday
});

test('each step of the funnel is smaller than the one before, at rates an agency would recognise', () => {
  const steps = [
    'application',
    'submitted',
    'documentPassed',
    'firstSet',
    'firstHeld',
    'firstPassed',
    'finalSet',
    'finalHeld',
    'offer',
    'accepted',
    'joined',
  ];
  const counts = steps.map((step) => count(step));
  for (let at = 1; at < counts.length; at++) expect(counts[at]!).toBeLessThanOrEqual(counts[at - 1]!);
  expect(count('documentPassed') / count('submitted')).toBeGreaterThan(0.3);
  expect(count('documentPassed') / count('submitted')).toBeLessThan(0.55);
  expect(count('accepted')).toBeGreaterThan(25);
});

test('most of what came to an end is written as ended, by the company or by the candidate', () => {
  const notSubmitted = count('application') - count('submitted');
  const notAccepted = count('submitted') - count('documentPassed');
  expect(count('rejected')).toBeGreaterThan(0.7 * notAccepted);
  expect(count('rejected')).toBeLessThan(notAccepted + count('firstHeld') - count('firstPassed') + count('finalHeld'));
  expect(count('withdrawn')).toBeGreaterThan(notSubmitted);
});

test('the log is as untidy as a real one', () => {
  expect(count('rescheduled')).toBeGreaterThan(20);
  expect(count('internal')).toBeGreaterThan(20);
  expect(count('blank')).toBeGreaterThan(5);
  expect(log.filter((line) => line.otherSpelling).length).toBeGreaterThan(20);
});

test('who joins later has no line before', () => {
  MEMBERS.forEach((member, index) => {
    if (!member.joined) return;
    const first = log.find(
      (line) => line.member === index && line.activity !== 'internal' && line.activity !== 'blank',
    );
    expect(first!.serial).toBeGreaterThanOrEqual(serialOf(...member.joined.serialFrom));
  });
});

describe.each(['ja', 'en'] as const)('the workbook in %s', (language) => {
  const book = sampleWorkbook(language, new Set(['KPI_FUNNEL', 'KPI_TARGET_CHECK']));

  test('tabs, rows and the named settings', () => {
    const names = book.sheets.map((sheet) => sheet.name);
    expect(names).toEqual(
      language === 'ja'
        ? ['はじめに', '活動記録', '目標', 'KPI設定']
        : ['Start here', 'Activity log', 'Targets', 'KPI settings'],
    );
    expect(book.sheets[1]!.rows).toHaveLength(log.length + 1);
    expect(book.names).toEqual([{ name: 'KPI_SETTINGS', sheet: names[3], firstColumn: 0, lastColumn: 4 }]);
  });

  test('formulas only for functions that exist', () => {
    const formulas = (functions: string[]) =>
      sampleWorkbook(language, new Set(functions))
        .sheets[0]!.rows.flat()
        .flatMap((cell) => cell?.formula ?? []);
    expect(formulas([])).toEqual([]);
    expect(formulas(['KPI_FUNNEL'])).toEqual([`=KPI_FUNNEL('${book.sheets[1]!.name}'!A:F, B4, B5, "", KPI_SETTINGS)`]);
    expect(formulas(['KPI_FUNNEL', 'KPI_TARGET_CHECK'])).toHaveLength(2);
  });

  test('the target sheet has targets that people can move and targets that they cannot', () => {
    const metrics = book.sheets[2]!.rows.slice(1).map((row) => row[2]!.value);
    const wanted =
      language === 'ja'
        ? ['一次面接設定数', '面接通過率', '成約数']
        : ['First interviews arranged', 'Interview pass rate', 'Placements'];
    for (const metric of wanted) expect(metrics.filter((each) => each === metric).length).toBeGreaterThanOrEqual(4);
  });

  test('the English workbook holds no Japanese, the Japanese one no English names', () => {
    const texts = book.sheets.flatMap((sheet) => [
      sheet.name,
      ...sheet.rows.flat().map((cell) => String(cell?.value ?? '')),
    ]);
    if (language === 'en') expect(texts.filter((text) => /[\u3040-\u9fff]/.test(text))).toEqual([]);
    else expect(texts.filter((text) => /Example|Sample/.test(text))).toEqual([]);
  });
});

test('chances and counts of the seeded source come out right', () => {
  const random = new SeededRandom(1);
  const draws = Array.from({ length: 20_000 }, () => random.next());
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draws)).toBeLessThan(1);
  expect(draws.reduce((sum, draw) => sum + draw, 0) / draws.length).toBeCloseTo(0.5, 1);
  const counts = Array.from({ length: 20_000 }, () => random.count(1.7));
  expect(counts.reduce((sum, each) => sum + each, 0) / counts.length).toBeCloseTo(1.7, 1);
});
