import { SCRIPT_ZONE } from '../../src/core/calendar/sheet-zone';
import { toGrid } from '../../src/core/grid/cell';
import { joinTabs } from '../../src/core/grid/join-tabs';
import { readSettings } from '../../src/core/settings/read-settings';
import { issueLines } from '../../src/view/issue-lines';
import { questionsOf } from '../../src/view/questions';
import { cellsOf, readSheet } from '../support/read-sheet';
import { hostAt, runTable } from '../support/run-function';

const SHEET = '日付,担当,面談数\n2026/4/1,佐藤,2\n2026/4/2,田中,3';
const ROWS: readonly (readonly string[])[] = [
  ['キー', '値', '値2'],
  ['年度開始日', '4'],
  ['年度開始月', '13'],
  ['指標', 'つなぎ', '架電数'],
  ['指標', 'ほげ', 'ほげほげ数'],
  ['状態', '塩漬け', '寝かせ'],
  ['言語', 'ja'],
  ['言語', 'en'],
  ['言語', 'ja'],
];

describe('rows of the settings that cannot be used', () => {
  const table = runTable('KPI_ISSUES', [cellsOf(SHEET), ROWS], hostAt('2026-06-30')).map((row) => row.map(String));
  const ofSettings = table.filter(([row]) => row!.startsWith('設定'));

  it.each([
    { row: '設定 2行', column: 'A', value: '年度開始日', says: '近いのは' },
    { row: '設定 3行', column: 'B', value: '13', says: '1〜12 の月を入れてください' },
    { row: '設定 4行', column: 'C', value: '架電数', says: 'どれかの名前にしてください' },
    { row: '設定 5行', column: 'C', value: 'ほげほげ数', says: '分からないため' },
    { row: '設定 6行', column: 'C', value: '寝かせ', says: '進行中・決定・見送り・辞退' },
    { row: '設定 8行', column: 'A', value: 'en', says: '片方を消してください' },
  ])('$row $value', ({ row, column, value, says }) => {
    const found = ofSettings.find((cells) => cells[0] === row);
    expect(found?.slice(1, 3)).toEqual([column, value]);
    expect(found![4]).toContain(says);
  });

  it('say whole sentences in both languages', () => {
    const settings = readSettings(toGrid(ROWS), SCRIPT_ZONE);
    const tab = { name: '活動', member: '', team: '', month: '', grid: toGrid(cellsOf(SHEET)) };
    for (const language of ['ja', 'en'] as const) {
      const { issues } = issueLines(readSheet(SHEET), joinTabs([tab]), language, settings);
      const own = issues.filter(({ where }) => /^(?:設定|Settings)/.test(where));
      expect(own.length).toBeGreaterThanOrEqual(6);
      for (const { kind, handling } of own) {
        expect(kind).not.toBe('');
        expect(handling).not.toMatch(/undefined|「」|""|settings-/);
      }
    }
  });

  it('ask which metric is meant, and the answer settles it', () => {
    const settings = readSettings(toGrid(ROWS), SCRIPT_ZONE);
    const question = questionsOf(readSheet(SHEET), 'ja', settings).find(({ text }) => text.includes('つなぎ'))!;
    expect(question.answers.length).toBeGreaterThan(1);
    const { key, values } = question.answers[0]!;
    const answered = readSettings(toGrid([...ROWS, [key, ...values]]), SCRIPT_ZONE);
    expect(answered.metrics.get('つなぎ')).toBeDefined();
    expect(questionsOf(readSheet(SHEET), 'ja', answered).some(({ text }) => text.includes('つなぎ'))).toBe(false);
  });
});
