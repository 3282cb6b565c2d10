import fc from 'fast-check';
import { type Activity, ROW_BLANK, ROW_COUNTED, ROW_HEADING, ROW_LEFT_OUT } from '../../../src/core/activity/activity';
import { accountRows } from '../../../src/core/activity/group-issues';
import type { Cell } from '../../../src/core/grid/cell';
import { readSheet, sumsOf } from '../../support/read-sheet';

/** Sheets are drawn from known rows, so that what must come out is known without the reader. */

const MEMBERS = ['佐藤 健太', '田中 彩', '鈴木 葵', '高橋 涼'];
const LABELS = [
  '登録',
  '初回面談',
  '求人提案',
  '応募承諾',
  '書類推薦',
  '書類通過',
  '一次面接設定',
  '内定',
  '社内MTG',
  'なぞの作業',
];

const day = fc.integer({ min: 0, max: 300 }).map((offset) => {
  const date = new Date(Date.UTC(2026, 0, 5 + offset));
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
});

const logRow = fc.tuple(
  day,
  fc.constantFrom(...MEMBERS),
  fc.constantFrom(...LABELS),
  fc.integer({ min: 1, max: 400 }).map((id) => `C${1000 + id}`),
  fc.constantFrom('青空商事', '白雲', ''),
  fc.nat(100_000).map((note) => `メモ${note}`),
);
const LOG_HEAD = ['日付', '担当', '活動内容', '求職者ID', '企業名', '備考'];

const countRow = fc.tuple(
  day,
  fc.constantFrom(...MEMBERS),
  ...[0, 1, 2].map(() =>
    fc.oneof(fc.integer({ min: 0, max: 30 }).map(String), fc.constantFrom('', '-', '３', '2件', '有休', '#REF!', '？')),
  ),
);
const COUNT_HEAD = ['日付', '氏名', '面談数', '推薦数', '一次面接設定数'];

const stageRow = fc.tuple(
  fc.integer({ min: 1, max: 400 }).map((id) => `C${1000 + id}`),
  fc.constantFrom(...MEMBERS),
  fc.constantFrom('青空商事', '白雲', '緑園'),
  day,
  ...[0, 1, 2].map(() =>
    fc.oneof({ weight: 4, arbitrary: day }, fc.constantFrom('', 'NG', '辞退', '調整中', '-', '???')),
  ),
);
const STAGE_HEAD = ['求職者ID', '担当CA', '企業', '推薦日', '書類通過日', '一次面接設定日', '内定日'];

const SHEETS: readonly {
  readonly name: string;
  readonly head: string[];
  readonly row: fc.Arbitrary<readonly string[]>;
}[] = [
  { name: 'event log', head: LOG_HEAD, row: logRow },
  { name: 'daily report', head: COUNT_HEAD, row: countRow as fc.Arbitrary<readonly string[]> },
  { name: 'stage dates', head: STAGE_HEAD, row: stageRow as fc.Arbitrary<readonly string[]> },
];

/** First a few rows that settle what each column holds, as any real sheet has. */
function plain(name: string): string[][] {
  const many = (make: (at: number) => string[]): string[][] => Array.from({ length: 12 }, (_, at) => make(at));
  if (name === 'event log')
    return many((at) => [
      `2026/1/${at + 5}`,
      MEMBERS[at % 4]!,
      LABELS[at % 8]!,
      `C${2000 + at}`,
      '青空商事',
      `開始${at}`,
    ]);
  if (name === 'daily report') return many((at) => [`2026/1/${at + 5}`, MEMBERS[at % 4]!, `${at + 1}`, '2', '1']);
  return many((at) => [
    `C${2000 + at}`,
    MEMBERS[at % 4]!,
    '青空商事',
    `2026/1/${at + 5}`,
    `2026/1/${at + 6}`,
    `2026/1/${at + 7}`,
    `2026/1/${at + 8}`,
  ]);
}

function add(...parts: readonly string[][]): string[] {
  const sums = new Map<string, number>();
  for (const line of parts.flat()) {
    const at = line.lastIndexOf(' ');
    sums.set(line.slice(0, at), (sums.get(line.slice(0, at)) ?? 0) + Number(line.slice(at + 1)));
  }
  return [...sums].map(([key, count]) => `${key} ${count}`).sort();
}

function tableOf(head: string[], rows: readonly (readonly string[])[]): Cell[][] {
  return [[...head], ...rows.map((row) => [...row])];
}

function expectBalanced(activity: Activity, rows: number): void {
  const account = accountRows(activity);
  expect(account.rows).toBe(rows);
  expect(account.headings + account.counted + account.blank + account.leftOut).toBe(rows);
  const named = new Set(activity.issues.map(({ row }) => row));
  activity.rows.forEach((kind, row) => {
    expect([ROW_BLANK, ROW_HEADING, ROW_COUNTED, ROW_LEFT_OUT]).toContain(kind);
    if (kind === ROW_LEFT_OUT) expect(named).toContain(row);
  });
  const counted = new Set(activity.events.row);
  for (const row of counted) expect(activity.rows[row]).toBe(ROW_COUNTED);
}

describe.each(SHEETS)('$name', ({ name, head, row }) => {
  const rows = fc.array(row, { minLength: 1, maxLength: 60 }).map((some) => [...plain(name), ...some]);

  test('every row is accounted for, and every row left out is named', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const sheet = tableOf(head, some);
        expectBalanced(readSheet(sheet), sheet.length);
      }),
      { numRuns: 30 },
    );
  });

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (some, stream) => {
        const keyed = some.map((one) => ({ one, key: stream.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
        expect(sumsOf(readSheet(tableOf(head, shuffled)))).toEqual(sumsOf(readSheet(tableOf(head, some))));
      }),
      { numRuns: 20 },
    );
  });

  test('a sheet split in two adds up to the whole, apart or joined below each other', () => {
    fc.assert(
      fc.property(rows, fc.nat(60), (some, cut) => {
        // Rows of one person or day may repeat across the cut: each half must stand on its own.
        const at = 12 + (cut % Math.max(1, some.length - 12));
        const [first, second] = [some.slice(0, at), [...plain(name), ...some.slice(at)]];
        const whole = sumsOf(readSheet(tableOf(head, [...some, ...plain(name)])));
        const apart = add(sumsOf(readSheet(tableOf(head, first))), sumsOf(readSheet(tableOf(head, second))));
        if (name === 'daily report') expect(apart).toEqual(add(whole));
        const joined = [...tableOf(head, first), head.map(() => ''), ...tableOf(head, second)];
        expectBalanced(readSheet(joined), joined.length);
        if (name === 'daily report') expect(sumsOf(readSheet(joined))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});

test('counts of a log are the rows that name a metric, whoever reads them', () => {
  fc.assert(
    fc.property(fc.array(logRow, { minLength: 1, maxLength: 80 }), (some) => {
      const rows = [...plain('event log'), ...some];
      const known = rows.filter(([, , label]) => label !== '社内MTG' && label !== 'なぞの作業');
      const activity = readSheet(tableOf(LOG_HEAD, rows));
      expect(activity.events.length).toBe(known.length);
    }),
    { numRuns: 25 },
  );
});

test('each figure of a report is in a count or in an issue', () => {
  fc.assert(
    fc.property(fc.array(countRow, { minLength: 1, maxLength: 40 }), (some) => {
      const rows = [...plain('daily report'), ...(some as readonly (readonly string[])[])];
      const activity = readSheet(tableOf(COUNT_HEAD, rows));
      const told = new Set(activity.issues.map(({ row, column }) => `${row} ${column}`));
      const counted = new Set(Array.from(activity.events.row, (row, at) => `${row} ${activity.events.column[at]}`));
      rows.forEach((row, at) => {
        for (let column = 2; column < 5; column++) {
          const cell = row[column]!;
          const place = `${at + 1} ${column}`;
          if (cell === '' || cell === '-' || /^0$/.test(cell)) expect(counted.has(place)).toBe(false);
          else expect(counted.has(place) || told.has(place)).toBe(true);
        }
      });
    }),
    { numRuns: 30 },
  );
});
