import type { CodedColumn } from '../../../src/core/activity/read-coder';
import { showsFillDown } from '../../../src/core/activity/read-date-fill';
import { fillDownCodes, fillGroups } from '../../../src/core/activity/read-keys';
import { casesOf, expectReading, type ReadingCase } from '../../support/whole-reading';

/** A column of texts, `.` for a blank. */
function coded(written: string): CodedColumn {
  const cells = written.split(' ').map((text) => (text === '.' ? '' : text));
  const texts = [...new Set(['', ...cells])];
  return { texts, codes: Int32Array.from(cells, (cell) => texts.indexOf(cell)) };
}

function written({ codes, texts }: CodedColumn): string {
  return Array.from(codes, (code) => texts[code] || '.').join(' ');
}

const blocksOf = (written: string, column: CodedColumn): Int32Array =>
  Int32Array.from(written === '' ? column.codes.map(() => 0) : written.split(' ').map(Number));

describe('blanks below a value', () => {
  test.each<[string, string, string, string]>([
    ['groups of two and more', '佐藤 . . 田中 .', '佐藤 佐藤 佐藤 田中 田中', ''],
    ['one blank is a gap', '佐藤 . 田中 田中 森', '佐藤 . 田中 田中 森', ''],
    ['so are blanks where names are repeated', '佐藤 佐藤 . 田中 . 森', '佐藤 佐藤 . 田中 . 森', ''],
    ['one repeated name to three blanks is no objection', '佐藤 佐藤 . . . 田中', '佐藤 佐藤 佐藤 佐藤 佐藤 田中', ''],
    ['a name that comes back later is not repeated', '佐藤 . 田中 . 佐藤 .', '佐藤 佐藤 田中 田中 佐藤 佐藤', ''],
    ['a name after a blank is repeated when it is the one above', '佐藤 . 佐藤 . 佐藤 .', '佐藤 . 佐藤 . 佐藤 .', ''],
    ['nothing above the first', '. . 佐藤 . 田中', '. . 佐藤 佐藤 田中', ''],
    ['nothing from another block', '佐藤 . . . 田中 .', '佐藤 佐藤 . . 田中 田中', '0 0 1 1 1 1'],
    ['a sign means the value above, habit or not', '佐藤 〃 田中 田中 森', '佐藤 佐藤 田中 田中 森', ''],
    ['one after another', '佐藤 〃 同上 田中 田中', '佐藤 佐藤 佐藤 田中 田中', ''],
    ['and then a blank stays one', '佐藤 〃 田中 . 森', '佐藤 佐藤 田中 . 森', ''],
    ['a sign at the top means nothing', '〃 佐藤 〃 田中', '〃 佐藤 佐藤 田中', ''],
    ['nor at the top of a block', '佐藤 〃 〃 田中', '佐藤 佐藤 〃 田中', '0 0 1 1'],
    ['no blanks', '佐藤 田中', '佐藤 田中', ''],
    ['nothing but blanks', '. . .', '. . .', ''],
  ])('%s', (_, before, after, blocks) => {
    const column = coded(before);
    const count = fillDownCodes(column, blocksOf(blocks, column), false);
    expect(written(column)).toBe(after);
    const changed = before.split(' ').filter((text, at) => text !== after.split(' ')[at]).length;
    expect(count).toBe(changed);
  });

  test('one blank where a note says that it means the value above', () => {
    const column = coded('佐藤 . 田中 田中 森');
    expect(fillDownCodes(column, new Int32Array(5), true)).toBe(1);
    expect(written(column)).toBe('佐藤 佐藤 田中 田中 森');
  });

  test('never where it is not allowed', () => {
    const column = coded('佐藤 . . 田中 〃');
    expect(fillDownCodes(column, new Int32Array(5), true, false)).toBe(1);
    expect(written(column)).toBe('佐藤 . . 田中 田中');
  });

  test.each<[number, number, number, boolean, boolean]>([
    [5, 2, 0, false, true],
    [5, 1, 0, false, false],
    [5, 1, 0, true, true],
    [5, 1, 5, true, true],
    [5, 0, 0, true, false],
    [0, 5, 0, true, false],
    [0, 5, 0, false, false],
    [17, 3, 0, false, true],
    [18, 3, 0, false, false],
    [10, 6, 2, false, true],
    [10, 6, 3, false, false],
  ])('%d filled, %d blank, %d repeated, said so: %s → %s', (filled, blanks, repeats, said, habit) => {
    expect(showsFillDown(filled, blanks, repeats, said)).toBe(habit);
  });
});

describe('a person over the rows of their metrics', () => {
  test.each<[string, string, string, string, string, string]>([
    ['a single blank', '佐藤 . 田中 森', '面談 推薦 面談 面談', '佐藤 佐藤 田中 森', '', ''],
    ['several', '佐藤 . . 田中', '面談 推薦 面接 面談', '佐藤 佐藤 佐藤 田中', '', ''],
    ['until a metric comes again', '佐藤 . . .', '面談 推薦 面談 推薦', '佐藤 佐藤 . .', '', ''],
    ['the person’s own metric too', '佐藤 . 田中 .', '面談 面談 面談 推薦', '佐藤 . 田中 田中', '', ''],
    ['not below a row without a metric', '佐藤 . .', '面談 . 推薦', '佐藤 . .', '', ''],
    ['not over a gap between rows', '佐藤 . 田中 .', '面談 推薦 面談 推薦', '佐藤 . 田中 田中', '1 3 4 5', ''],
    ['not into another block', '佐藤 . 田中 .', '面談 推薦 面談 推薦', '佐藤 . 田中 田中', '', '0 1 1 1'],
    ['not from above', '. 佐藤 .', '面談 面談 推薦', '. 佐藤 佐藤', '', ''],
  ])('%s', (_, people, metrics, after, rows, blocks) => {
    const column = coded(people);
    const { length } = column.codes;
    const places =
      rows === '' ? Int32Array.from({ length }, (_, at) => at + 1) : Int32Array.from(rows.split(' ').map(Number));
    const count = fillGroups(column, coded(metrics), places, blocksOf(blocks, column));
    expect(written(column)).toBe(after);
    expect(count).toBe(people.split(' ').filter((text, at) => text !== after.split(' ')[at]).length);
  });
});

const CASES: readonly ReadingCase[] = [
  {
    name: 'a person once over their metrics',
    sheet: `
担当,指標,2026年4月,2026年5月
佐藤,面談,1,2
,推薦,3,4
田中,面談,5,6
田中,推薦,7,8`,
    counts: `
佐藤 2026-04 first_meeting 1
佐藤 2026-04 document_submitted 3
佐藤 2026-05 first_meeting 2
佐藤 2026-05 document_submitted 4
田中 2026-04 first_meeting 5
田中 2026-04 document_submitted 7
田中 2026-05 first_meeting 6
田中 2026-05 document_submitted 8`,
    rows: 'hcccc',
    said: `
key-filled-down A2
missing-key-metric
totals-only`,
    typed: true,
  },
  {
    name: 'how far an activity has come stands in a column of its own',
    sheet: `
日付,担当,活動,進捗,求職者
2026/4/1,佐藤,面談,設定,A1
2026/4/2,佐藤,面談,実施,A1
2026/4/3,佐藤,一次面接,設定,A1
2026/4/6,佐藤,一次面接,実施,A1
2026/4/7,佐藤,一次面接,通過,A1
2026/4/8,佐藤,書類推薦,,A1
2026/4/9,佐藤,,設定,A1`,
    days: `
佐藤 2026-04-01 meeting_set 1
佐藤 2026-04-02 first_meeting 1
佐藤 2026-04-03 first_interview_set 1
佐藤 2026-04-06 first_interview_held 1
佐藤 2026-04-07 first_interview_passed 1
佐藤 2026-04-08 document_submitted 1`,
    rows: 'hccccccx',
    said: `
label-inferred C2
no-activity C8`,
    typed: true,
  },
  {
    name: 'which round it was does too',
    sheet: `
日付,担当,活動,段階,求職者
2026/4/1,佐藤,面接実施,一次,A1
2026/4/2,佐藤,面接実施,二次,A1
2026/4/3,佐藤,面接実施,最終,A1
2026/4/3,佐藤,面接実施,一次,A2`,
    counts: `
佐藤 2026-04 first_interview_held 2
佐藤 2026-04 second_interview_held 1
佐藤 2026-04 final_interview_held 1`,
    rows: 'hcccc',
    said: 'missing-key-metric',
  },
  {
    name: 'texts that differ in the spaces around them are one',
    sheet: [
      ['日付', '担当', '活動', '求職者'],
      ['2026/4/1', '佐藤', ' 初回面談', 'A1'],
      ['2026/4/2', '佐藤 ', '初回面談', ' A1'],
      ['2026/4/3', ' 佐藤', '初回面談 ', 'A1'],
    ],
    counts: '佐藤 2026-04 first_meeting 3',
    rows: 'hccc',
    said: '',
  },
  {
    name: 'names that are numbers or Dates are names',
    sheet: [
      ['日付', '担当', '活動', '求職者', '企業'],
      ['2026/4/1', '佐藤', '書類推薦', 1001, new Date(2026, 3, 1)],
      ['2026/4/2', '佐藤', '書類推薦', 1001, new Date(2026, 3, 1)],
      ['2026/4/3', '佐藤', '書類推薦', 1002, '青空'],
    ],
    counts: '佐藤 2026-04 document_submitted 3',
    rows: 'hccc',
    said: 'missing-key-metric',
  },
];

describe('columns of keys', () => {
  test.each(casesOf(CASES))('$name', expectReading);
});
