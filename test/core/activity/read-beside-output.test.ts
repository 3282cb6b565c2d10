import type { Cell } from '../../../src/core/grid/cell';
import { FUNCTIONS } from '../../../src/functions/catalogue';
import { cellsOf, codesOf, readSheet, sumsOf } from '../../support/read-sheet';
import { hostAt } from '../../support/run-function';

/** Results of our own functions on the tab of the activity itself: whoever tries a formula puts it there. */

const LOG: Cell[][] = cellsOf(`
日付,担当者,活動,求職者
2026/4/1,佐藤,初回面談,C101
2026/4/2,佐藤,初回面談,C102
2026/4/3,佐藤,書類推薦,C101
2026/4/6,田中,初回面談,C103
2026/4/7,田中,書類推薦,C103
2026/4/9,田中,一次面接設定,C103
2026/5/8,田中,初回面談,C104
2026/5/11,佐藤,書類推薦,C102
2026/5/12,佐藤,一次面接設定,C102`);
const ENGLISH: Cell[][] = cellsOf(`
Date,Consultant,Activity,Candidate
2026-04-01,A. Sample,First meeting,C101
2026-04-02,A. Sample,First meeting,C102
2026-04-03,A. Sample,CV sent,C101
2026-04-06,B. Sample,First meeting,C103
2026-04-07,B. Sample,CV sent,C103
2026-05-08,B. Sample,First meeting,C104
2026-05-11,A. Sample,CV sent,C102`);
const TARGETS: Cell[][] = cellsOf('担当者,指標,目標値\n佐藤,初回面談,10\n田中,初回面談,12');

/** What each function is called with, besides the sheet. */
const ARGUMENTS: Readonly<Record<string, (sheet: Cell[][]) => readonly unknown[]>> = {
  KPI_ISSUES: (sheet) => [sheet],
  KPI_METRICS: () => [],
  KPI_TARGETS: () => [TARGETS],
  KPI_FUNNEL: (sheet) => [sheet],
  KPI_MEMBERS: (sheet) => [sheet],
  KPI_TREND: (sheet) => [sheet, '初回面談', '月'],
  KPI_MEMBER_TRENDS: (sheet) => [sheet, '初回面談', '月'],
  KPI_PACE: (sheet) => [sheet, TARGETS, '2026-04', '2026-04-20'],
  KPI_PLAN: (sheet) => [sheet, '一次面接設定', 5, '2026-04'],
  KPI_STALLED: (sheet) => [sheet, 7, '2026-06-30'],
  KPI_CONTROL: () => [[['初回面談'], ['成約数']]],
  KPI_TARGET_CHECK: () => [TARGETS],
  KPI_LEAD: (sheet) => [sheet, 'document_submitted'],
  KPI_FEEDBACK: (sheet) => [sheet, String(sheet[1]![1]), '2026-04'],
  KPI_REFLECT: () => [[['明日はもっと気合を入れます'], ['候補者の質が悪かった']]],
};

function outputOf(name: string, sheet: Cell[][]): Cell[][] {
  const spec = FUNCTIONS.find((one) => one.name === name)!;
  const result = spec.run(ARGUMENTS[name]!(sheet), hostAt('2026-06-30'));
  return (Array.isArray(result) ? result : [[result]]) as Cell[][];
}

const blanks = (count: number): Cell[] => new Array<Cell>(count).fill('');

/** Below the sheet, after a blank row. */
function below(sheet: Cell[][], output: Cell[][]): Cell[][] {
  const width = Math.max(sheet[0]!.length, output[0]!.length);
  return [...sheet, [], ...output].map((row) => [...row, ...blanks(width - row.length)]);
}

/** To the right, so many columns apart, beginning in a row further down. */
function beside(sheet: Cell[][], output: Cell[][], gap: number, down: number): Cell[][] {
  const height = Math.max(sheet.length, down + output.length);
  return Array.from({ length: height }, (_, row) => [
    ...(sheet[row] ?? blanks(sheet[0]!.length)),
    ...blanks(gap),
    ...(output[row - down] ?? blanks(output[0]!.length)),
  ]);
}

const places = [
  { place: 'below', put: below },
  { place: 'beside, a column apart', put: (sheet: Cell[][], output: Cell[][]) => beside(sheet, output, 1, 0) },
  { place: 'right beside', put: (sheet: Cell[][], output: Cell[][]) => beside(sheet, output, 0, 0) },
  { place: 'beside, from the fourth row', put: (sheet: Cell[][], output: Cell[][]) => beside(sheet, output, 1, 3) },
];
const names = FUNCTIONS.map(({ name }) => name).filter((name) => name in ARGUMENTS);
const combinations = names.flatMap((name) =>
  places.flatMap(({ place, put }) =>
    [
      { language: 'ja', sheet: LOG },
      { language: 'en', sheet: ENGLISH },
    ].map((one) => ({ ...one, name, place, put })),
  ),
);

describe('the result of a function on the same tab', () => {
  it('is tried for every function that gives a table, KPI_TIDY aside', () => {
    const single = ['KPI_COUNT', 'KPI_RATE', 'KPI_TIDY'];
    expect(FUNCTIONS.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual(
      expect.arrayContaining(single),
    );
    expect(names.length).toBe(FUNCTIONS.length - single.length);
  });

  it.each(combinations)('$name $place counts nothing twice ($language)', ({ name, put, sheet }) => {
    const together = readSheet(put(sheet, outputOf(name, sheet)));
    expect(sumsOf(together)).toEqual(sumsOf(readSheet(sheet)));
    expect(together.rows.every((kind) => kind <= 3)).toBe(true);
  });

  it('is named in the issues', () => {
    const issues = readSheet(below(LOG, outputOf('KPI_FUNNEL', LOG))).issues;
    expect(issues.filter(({ code }) => code === 'own-output').map(({ value }) => value)).toContain('KPI_FUNNEL');
  });

  it('alone is refused with its name', () => {
    expect(() => readSheet(outputOf('KPI_FUNNEL', LOG))).toThrow('own-output');
  });

  it('does not take a log with columns of like names for a result', () => {
    const read = readSheet('日付,ステップ,内容,担当\n2026/4/1,初回面談,A様,佐藤\n2026/4/2,書類推薦,A様,佐藤');
    expect(codesOf(read)).not.toContain('own-output');
    expect(sumsOf(read)).toEqual(['佐藤 2026-04 document_submitted 1', '佐藤 2026-04 first_meeting 1']);
  });
});
