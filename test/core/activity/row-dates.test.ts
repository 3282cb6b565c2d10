import { cellsOf, type ReadOptions, readSheet } from '../../support/read-sheet';
import { typedGrid } from '../../support/typed-grid';
import { saidOf, whenOf } from '../../support/whole-reading';

/**
 * The date columns of a table, row by row: `cells → when` (`2026-04-06`, `2026-04-06w` for a week, `2026-04` for a month, the
 * code of what was said where the row is not counted).
 */
interface Dated {
  readonly name: string;
  /** Headings of the date columns, title lines above them. */
  readonly head: string;
  readonly rows: string;
  readonly said?: string;
  /** What follows the dates in each row: a member and a count, or an act of a log. */
  readonly log?: boolean;
  readonly typed?: 'only' | 'too';
  readonly options?: ReadOptions;
}

const COUNTS = { head: '担当,面談数', cells: '佐藤,3' };
const LOG = { head: '担当,活動,求職者', cells: '佐藤,面談,A01' };

function expectDates({ head, rows, said, log, options }: Dated, typed: boolean): void {
  const more = log ? LOG : COUNTS;
  const heads = head.split('\n');
  const width = heads[heads.length - 1]!.split(',').length;
  const wanted = rows
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s*→\s*/) as [string, string]);
  const title = heads.slice(0, -1);
  const body = wanted.map(
    ([cells], at) => `${cells}${','.repeat(width - cells.split(',').length)},${more.cells}${log ? at : ''}`,
  );
  const cells = cellsOf([...title, `${heads[heads.length - 1]!},${more.head}`, ...body].join('\n'));
  const activity = readSheet(typed ? typedGrid(cells as string[][]) : cells, options);
  const { events } = activity;
  const found = wanted.map((_, at) => {
    const row = heads.length + at;
    const event = events.row.indexOf(row);
    return event >= 0 ? whenOf(events.day[event]!, events.grain[event]!) : codeAt(activity, row);
  });
  expect(found).toEqual(wanted.map(([, when]) => when));
  const left = saidOf(activity).filter((line) => /^date-|^coarse/.test(line));
  expect(left.join('; ')).toBe(said ?? '');
}

function codeAt({ issues }: ReturnType<typeof readSheet>, row: number): string {
  return issues.find((issue) => issue.row === row && !issue.code.startsWith('date-'))?.code ?? '?';
}

const DAYS: readonly Dated[] = [
  {
    name: 'Dates, texts and serial numbers in one column',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
46114 → 2026-04-02
20260403 → 2026-04-03
2026年4月6日(月) → 2026-04-06`,
    typed: 'too',
  },
  {
    name: 'a time of day is no day, a word neither',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
9:30 → unreadable-date
未定 → unreadable-date
2026/4/2 → 2026-04-02`,
    typed: 'too',
  },
  {
    name: 'neighbours give the year',
    head: '日付',
    rows: `
2025/12/29 → 2025-12-29
12/30 → 2025-12-30
1/5(月) → 2026-01-05
2026/1/6 → 2026-01-06`,
    said: 'date-year A3',
    typed: 'only',
  },
  {
    name: 'Dates with day and month exchanged are turned back',
    head: '日付',
    rows: `
2026/5/1 → 2026-01-05
2026/6/1 → 2026-01-06
2026/7/1 → 2026-01-07
2026/8/1 → 2026-01-08
13/01/2026 → 2026-01-13
14/01/2026 → 2026-01-14`,
    said: 'date-order A6; date-swapped A6',
    typed: 'only',
    log: true,
  },
  {
    name: 'the first of each month in a log are days',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
2026/5/1 → 2026-05-01
2026/6/1 → 2026-06-01`,
    typed: 'too',
    log: true,
  },
  {
    name: 'two in a report are days too',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
2026/5/1 → 2026-05-01`,
    typed: 'too',
  },
  {
    name: 'three in a report stand for the months',
    head: '日付',
    rows: `
2026/4/1 → 2026-04
2026/5/1 → 2026-05
2026/6/1 → 2026-06`,
    typed: 'too',
  },
  {
    name: 'but not with another day among them',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
2026/5/1 → 2026-05-01
2026/6/1 → 2026-06-01
2026/6/2 → 2026-06-02`,
    typed: 'too',
  },
  {
    name: 'where the heading does not speak of days two are enough',
    head: '対象',
    rows: `
2026/4/1 → 2026-04
2026/5/1 → 2026-05`,
    typed: 'only',
  },
  {
    name: 'a column of months means the whole of them, whatever the day',
    head: '月',
    rows: `
2026/4/1 → 2026-04
2026/5/31 → 2026-05`,
    typed: 'only',
  },
  {
    name: 'a column of weeks',
    head: '週',
    rows: `
2026/4/6 → 2026-04-06w
2026/4/13 → 2026-04-13w`,
    typed: 'too',
  },
  {
    name: 'weeks to a Friday begin on their Monday',
    head: 'Week ending',
    rows: `
2026/6/5 → 2026-06-01w
2026/6/12 → 2026-06-08w`,
    typed: 'too',
  },
  {
    name: 'weeks to a Sunday do too',
    head: 'W/E',
    rows: `
2026/6/7 → 2026-06-01w
2026/6/14 → 2026-06-08w`,
    typed: 'too',
  },
  {
    name: 'weeks of a log',
    head: '週',
    rows: `
2026/4/6 → 2026-04-06w
2026/4/13 → 2026-04-13w`,
    typed: 'too',
    log: true,
  },
  {
    name: 'a quarter is kept at its first month and said so',
    head: '期間',
    rows: `
2026年度1Q → 2026-04
2026年度2Q → 2026-07`,
    said: 'coarse-period A2',
  },
];

const PARTS: readonly Dated[] = [
  {
    name: 'year, month and day in columns, each written once',
    head: '年,月,日',
    rows: `
2025,12,30 → 2025-12-30
,,31 → 2025-12-31
2026,1,5 → 2026-01-05
,2,1 → 2026-02-01`,
    typed: 'too',
  },
  {
    name: 'the same in a log',
    head: '年,月,日',
    rows: `
2025,12,30 → 2025-12-30
2026,1,5 → 2026-01-05`,
    typed: 'too',
    log: true,
  },
  {
    name: 'in any order',
    head: '日,月,年',
    rows: `
30,12,2025 → 2025-12-30
5,1,2026 → 2026-01-05`,
    typed: 'too',
  },
  {
    name: 'with their signs',
    head: '年,月,日',
    rows: `
2025年,12月,30日 → 2025-12-30
2026年,1月,5日 → 2026-01-05`,
  },
  {
    name: 'January to March of a fiscal year are the next year’s',
    head: '年度,月',
    rows: `
2025年度,12月 → 2025-12
,1月 → 2026-01
2024年度,4月 → 2024-04
,3月 → 2025-03`,
  },
  {
    name: 'written as numbers',
    head: '年度,月',
    rows: `
2025,12 → 2025-12
,1 → 2026-01
2024,4 → 2024-04`,
    typed: 'too',
  },
  {
    name: 'the year begins when the settings say so',
    head: '年度,月',
    rows: `
2025年度,12月 → 2025-12
2024年度,4月 → 2025-04
,9月 → 2024-09`,
    options: { settings: [['年度開始月', 9]] },
  },
  {
    name: 'two digits of a fiscal year',
    head: '年度,月',
    rows: `
FY24,4月 → 2024-04
,1月 → 2025-01`,
  },
  {
    name: 'a quarter names the year of its months',
    head: '四半期,月',
    rows: `
2024年度1Q,4月 → 2024-04
,5月 → 2024-05
2024年度4Q,1月 → 2025-01`,
  },
  {
    name: 'a quarter without a year leaves the one of the rows above',
    head: '年度,四半期,月',
    rows: `
2024年度,1Q,4月 → 2024-04
,4Q,1月 → 2025-01`,
  },
  {
    name: 'weeks of a month, to the sixth',
    head: '月,週',
    rows: `
2026年4月,第1週 → 2026-04-01w
,第2週 → 2026-04-06w
2026年8月,第1週 → 2026-08-01w
,第6週 → 2026-08-31w`,
  },
  {
    name: 'weeks of the year beside a month',
    head: '月,週',
    rows: `
2026年4月,第15週 → 2026-04-06w
,第16週 → 2026-04-13w`,
    said: 'date-year B2',
  },
  {
    name: 'weeks of a month of a fiscal year',
    head: '年度,月,週',
    rows: `
2025年度,4月,第2週 → 2025-04-07w
,3月,第2週 → 2026-03-02w`,
  },
  {
    name: 'a Date in the month column',
    head: '月,日',
    rows: `
2026/4/1,1 → 2026-04-01
,20 → 2026-04-20
2026/5/1,1 → 2026-05-01`,
    typed: 'only',
  },
  {
    name: 'a year beside days without one',
    head: '年,日付',
    rows: `
2024,4/1 → 2024-04-01
,12/15 → 2024-12-15
2025,1/15 → 2025-01-15`,
  },
  {
    name: 'a fiscal year beside days without one',
    head: '年度,日付',
    rows: `
2024,4/1 → 2024-04-01
,12/15 → 2024-12-15
,1/15 → 2025-01-15`,
  },
  {
    name: 'or with their signs',
    head: '年度,日付',
    rows: `
2024年度,4月1日 → 2024-04-01
,12月15日 → 2024-12-15
,1月15日 → 2025-01-15`,
  },
  {
    name: 'a day that names its own year keeps it',
    head: '年度,日付',
    rows: `
2024年度,2024/4/1 → 2024-04-01
,2026/1/15 → 2026-01-15`,
  },
  {
    name: 'the month named twice',
    head: '年月,日付',
    rows: `
2024年4月,4月1日 → 2024-04-01
2024年5月,5月20日 → 2024-05-20`,
  },
  {
    name: 'a year of the era beside the month',
    head: '月,日',
    rows: `
R6年4月,1 → 2024-04-01
,20 → 2024-04-20
R6年5月,1 → 2024-05-01`,
  },
  {
    name: 'two digits of a year beside the month',
    head: '月,日',
    rows: `
24年4月,1 → 2024-04-01
,20 → 2024-04-20
24年5月,1 → 2024-05-01`,
  },
  {
    name: 'the month over the days',
    head: '2024年6月,,\n日',
    rows: `
1日 → 2024-06-01
15日 → 2024-06-15`,
  },
  {
    name: 'the month over days that are numbers',
    head: '2024年6月,,\n日',
    rows: `
1 → 2024-06-01
15 → 2024-06-15`,
    typed: 'too',
  },
];

const BLANKS: readonly Dated[] = [
  {
    name: 'a day over the rows that follow',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
 → 2026-04-01
 → 2026-04-01
2026/4/2 → 2026-04-02
 → 2026-04-02`,
    said: 'date-filled-down A2',
    typed: 'too',
  },
  {
    name: 'a month over the rows that follow stays a month',
    head: '月',
    rows: `
2026年4月 → 2026-04
 → 2026-04
 → 2026-04
2026年5月 → 2026-05`,
    said: 'date-filled-down A2',
  },
  {
    name: 'one blank is a gap',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
 → no-date
2026/4/2 → 2026-04-02
2026/4/3 → 2026-04-03`,
    typed: 'too',
  },
  {
    name: 'unless a note says that it means the day above',
    head: '※空欄は上の行と同じ日,,\n日付',
    rows: `
2026/4/1 → 2026-04-01
 → 2026-04-01
2026/4/2 → 2026-04-02
2026/4/3 → 2026-04-03`,
    said: 'date-filled-down A3',
    typed: 'too',
  },
  {
    name: 'two blanks where days are repeated are gaps',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
2026/4/1 → 2026-04-01
 → no-date
2026/4/2 → 2026-04-02
 → no-date
2026/4/3 → 2026-04-03`,
    typed: 'too',
  },
  {
    name: 'one repeated day among three blanks is none',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
2026/4/1 → 2026-04-01
 → 2026-04-01
 → 2026-04-01
2026/4/2 → 2026-04-02
 → 2026-04-02`,
    said: 'date-filled-down A2',
    typed: 'too',
  },
  {
    name: 'two blanks in fourteen are gaps',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
 → no-date
2026/4/2 → 2026-04-02
2026/4/3 → 2026-04-03
2026/4/6 → 2026-04-06
2026/4/7 → 2026-04-07
2026/4/8 → 2026-04-08
2026/4/9 → 2026-04-09
2026/4/10 → 2026-04-10
2026/4/13 → 2026-04-13
2026/4/14 → 2026-04-14
2026/4/15 → 2026-04-15
 → no-date
2026/4/16 → 2026-04-16`,
    typed: 'too',
  },
  {
    name: 'two in thirteen are a habit',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
 → 2026-04-01
2026/4/2 → 2026-04-02
2026/4/3 → 2026-04-03
2026/4/6 → 2026-04-06
2026/4/7 → 2026-04-07
2026/4/8 → 2026-04-08
2026/4/9 → 2026-04-09
2026/4/10 → 2026-04-10
2026/4/13 → 2026-04-13
2026/4/14 → 2026-04-14
2026/4/15 → 2026-04-15
 → 2026-04-15`,
    said: 'date-filled-down A2',
    typed: 'too',
  },
  {
    name: 'a sign for "as above" needs no habit',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
〃 → 2026-04-01
2026/4/2 → 2026-04-02
2026/4/2 → 2026-04-02`,
    said: 'date-filled-down A2',
    typed: 'too',
  },
  {
    name: 'nothing stands above the first row',
    head: '日付',
    rows: `
 → no-date
 → no-date
2026/4/1 → 2026-04-01
 → 2026-04-01
2026/4/2 → 2026-04-02`,
    said: 'date-filled-down A2',
    typed: 'too',
  },
  {
    name: 'a blank below a word that is no date stands for nothing',
    head: '日付',
    rows: `
2026/4/1 → 2026-04-01
 → 2026-04-01
未定 → unreadable-date
 → no-date
2026/4/2 → 2026-04-02
 → 2026-04-02`,
    said: 'date-filled-down A2',
    typed: 'too',
  },
];

const CASES = [...DAYS, ...PARTS, ...BLANKS].flatMap((one) => [
  ...(one.typed === 'only' ? [] : [{ ...one, as: 'text' }]),
  ...(one.typed === undefined ? [] : [{ ...one, as: 'typed' }]),
]);

describe('the dates of rows', () => {
  test.each(CASES)('$name ($as)', ({ as, ...one }) => {
    expectDates(one, as === 'typed');
  });
});
