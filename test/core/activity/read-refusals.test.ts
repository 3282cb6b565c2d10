import { lines, readSheet, sumsOf } from '../../support/read-sheet';

/** What a cell holds that is no count is named with its place, and nothing of it is counted; its neighbours are. */

const DAYS = ['2026/4/1', '2026/4/2', '2026/4/3', '2026/4/6', '2026/4/7', '2026/4/8'];

/** Six days of one member; `cells` stand in the column 面談 of the third day, the others count 2 each. */
function sheet(cell: string, date = DAYS[2]!): string {
  const rows = DAYS.map((day, at) => `${at === 2 ? date : day},佐藤,${at === 2 ? cell : 2},1`);
  return ['日付,担当,面談数,推薦数', ...rows].join('\n');
}

test.each<[string, string, string[]]>([
  ['-3', 'negative-count', ['佐藤 2026-04 first_meeting 10', '佐藤 2026-04 document_submitted 6']],
  ['▲3', 'negative-count', ['佐藤 2026-04 first_meeting 10', '佐藤 2026-04 document_submitted 6']],
  ['50%', 'rate-in-count', ['佐藤 2026-04 first_meeting 10', '佐藤 2026-04 document_submitted 6']],
  ['#DIV/0!', 'error-cell', ['佐藤 2026-04 first_meeting 10', '佐藤 2026-04 document_submitted 6']],
])('%s among counts: %s', (cell, code, sums) => {
  const activity = readSheet(sheet(cell));
  expect(sumsOf(activity)).toEqual(lines(sums.join('\n')));
  const said = activity.issues.filter((issue) => issue.code === code);
  expect(said.map(({ row, column, value }) => [row, column, value])).toEqual([[3, 2, cell]]);
});

test.each(['', '-', 'なし', '0', '０'])('%j is none, and no word is said of it', (cell) => {
  const activity = readSheet(sheet(cell));
  expect(sumsOf(activity)).toEqual(lines('佐藤 2026-04 first_meeting 10\n佐藤 2026-04 document_submitted 6'));
  expect(activity.issues.filter(({ row }) => row === 3)).toEqual([]);
});

test.each([
  ['3件', 3],
  ['３', 3],
  ['"1,203"', 1203],
  ['3名', 3],
  [' 3 ', 3],
])('%s counts %d', (cell, count) => {
  expect(sumsOf(readSheet(sheet(cell)))).toContain(`佐藤 2026-04 first_meeting ${10 + count}`);
});

test('a date that is none: the row is reported once, at the date, and not counted', () => {
  const activity = readSheet(sheet('2', 'あした'));
  expect(sumsOf(activity)).toEqual(lines('佐藤 2026-04 first_meeting 10\n佐藤 2026-04 document_submitted 5'));
  const said = activity.issues.filter(({ row }) => row === 3);
  expect(said.map(({ code, column, value }) => [code, column, value])).toEqual([['unreadable-date', 0, 'あした']]);
});
