import { dayOf } from '../../../src/core/calendar/day';
import type { Cell } from '../../../src/core/grid/cell';
import { cellsOf, type ReadOptions, readSheet, rowSigns } from '../../support/read-sheet';
import { saidOf } from '../../support/whole-reading';

/**
 * One column of dates in which a longer time stands beside the shorter ones it consists of. Each row is `when|figure`; `+`
 * before it marks those that sum others up, so that counting them would count twice.
 */
interface Column {
  readonly name: string;
  readonly heading?: string;
  readonly rows: string;
  /** More headings and cells of each row; by default a member. */
  readonly more?: readonly [string, string];
  readonly figures?: string;
  readonly options?: ReadOptions;
}

/** Cells that say what a row is: totals, right or wrong. */
const OF_TOTALS = /^(?:total-row|total-mismatch) /;

function linesOf({ rows }: Column): { sums: boolean; when: string; figure: string }[] {
  return rows
    .trim()
    .split('\n')
    .map((line) => {
      const [, plus, when = '', figure = ''] = /^\s*(\+?)\s*(.*)\|(.*)$/.exec(line)!;
      return { sums: plus === '+', when, figure };
    });
}

function sheetOf(column: Column): Cell[][] {
  const [heading, cells] = column.more ?? [',担当', ',佐藤'];
  const head = `${column.heading ?? '日付'}${heading},${column.figures ?? '面談数,推薦数'}`;
  const body = linesOf(column).map(({ when, figure }) => `${when}${cells},${figure},${Number(figure) * 2}`);
  return cellsOf([head, ...body].join('\n'));
}

function expectSums(column: Column, sheet: Cell[][]): void {
  const activity = readSheet(sheet, column.options);
  expect(rowSigns(activity)).toBe(
    `h${linesOf(column)
      .map(({ sums }) => (sums ? 'x' : 'c'))
      .join('')}`,
  );
  const said = saidOf(activity).filter((line) => OF_TOTALS.test(line));
  const sums = linesOf(column).flatMap(({ sums: one }, at) => (one ? [`A${at + 2}`] : []));
  expect(said).toEqual(sums.length > 0 ? [`total-row ${sums.join(' ')}`] : []);
}

const DAYS: readonly Column[] = [
  {
    name: 'months under their days',
    rows: `
2026/4/1|3
2026/4/2|4
+2026年4月|7
2026/5/1|5
+2026年5月|5`,
  },
  {
    name: 'a month over its days',
    rows: `
+2026年4月|7
2026/4/1|3
2026/4/2|4
+2026年5月|5
2026/5/1|5`,
  },
  {
    name: 'the same month of another year is data',
    rows: `
2025年4月|9
2026/4/1|3
2026/4/2|4`,
  },
  {
    name: 'so is the month before',
    rows: `
2026年3月|9
2026/4/1|3
2026/4/2|4`,
  },
  {
    name: 'days without a year',
    rows: `
4/13|3
4/14|4
+4月|7`,
  },
  {
    name: 'days whose month could be either number',
    rows: `
4/5|3
4/6|4
+4月|7`,
  },
  {
    name: 'weeks named by their days',
    rows: `
4/6|3
4/7|4
+4/6〜4/12|7
4/13|5
4/14|6
+4/13〜4/19|11`,
  },
  {
    name: 'a week over its days',
    rows: `
+4/6〜4/12|7
4/6|3
4/12|4
+4/13〜4/19|11
4/13|5
4/19|6`,
  },
  {
    name: 'a week before the days that follow is data',
    rows: `
3/30〜4/5|9
4/6|3
4/7|4`,
  },
  {
    name: 'a week is seven days, from Monday or from Friday to Friday eight',
    rows: `
4/3|3
4/10|4
+4/3〜4/10|7`,
  },
  {
    name: 'nine days are a week no more, and what is no longer named is for the figures to say',
    rows: `
4/3|3
4/10|4
4/3〜4/13|9`,
  },
  {
    name: 'a week over the turn of the year, and the next one',
    rows: `
2025/12/29|3
2025/12/30|4
+12/29〜1/4|7
2026/1/5|5
+1/5〜1/11|5`,
  },
  {
    name: 'of which only days of the new year are listed',
    rows: `
2026/1/2|3
2026/1/3|4
+12/29〜1/4|7
2026/1/5|5
+1/5〜1/11|5`,
  },
  {
    name: 'weeks of a month under their days',
    rows: `
2026/4/1|3
2026/4/2|4
+4月1週|7
2026/4/6|5
+4月2週|5`,
  },
  {
    name: 'a bare week under its days',
    rows: `
2026/4/6|3
2026/4/7|4
+第15週|7
2026/4/13|5
+第16週|5`,
  },
  {
    name: 'weeks and the month they lie in',
    rows: `
4/6|3
4/7|4
+4/6〜4/12|7
4/13|5
+4/13〜4/19|5
+4月|12`,
  },
];

const MONTHS: readonly Column[] = [
  {
    name: 'quarters and a half under their months',
    heading: '年月',
    rows: `
2026年4月|1
2026年5月|2
2026年6月|4
+2026年度1Q|7
2026年7月|8
2026年8月|16
2026年9月|32
+2026年度2Q|56
+2026年度上期|63
2026年10月|64`,
  },
  {
    name: 'a quarter over its months',
    heading: '年月',
    rows: `
+1Q|3
2026年4月|1
2026年5月|2
+2Q|12
2026年7月|4
2026年8月|8`,
  },
  {
    name: 'a quarter of the year before is data',
    heading: '年月',
    rows: `
2025年度1Q|9
2026年4月|1
2026年5月|2`,
  },
  {
    name: 'so is the quarter before',
    heading: '年月',
    rows: `
4Q|9
2026年4月|1
2026年5月|2`,
  },
  {
    name: 'the last quarter lies in the next calendar year',
    heading: '年月',
    rows: `
2027年1月|1
2027年2月|2
+2026年度4Q|3`,
    options: { asOf: dayOf(2027, 6, 30) },
  },
  {
    name: 'months from … to',
    heading: '月',
    rows: `
4月|1
5月|2
6月|4
+4月〜6月|7
7月|8
8月|16`,
  },
  {
    name: 'half a year from … to, over its months and quarters',
    heading: '月',
    rows: `
+10月〜3月|15
+10月〜12月|3
10月|1
11月|2
+1月〜3月|12
1月|4
2月|8`,
    options: { asOf: dayOf(2027, 6, 30) },
  },
  {
    name: 'from … to over other months is data',
    heading: '月',
    rows: `
1月〜3月|9
4月|1
5月|2`,
  },
  {
    name: 'a fiscal year under months, from January on the one before',
    heading: '年月',
    rows: `
2026年2月|1
2026年3月|2
+2025年度|3
2026年4月|4
+2026年度|4`,
  },
  {
    name: 'a calendar year under months',
    heading: '年月',
    rows: `
2026年2月|1
2026年3月|2
+2026年|3`,
  },
  {
    name: 'a fiscal year over its months',
    heading: '年月',
    rows: `
+2026年度|3
2026年4月|1
2026年5月|2`,
  },
  {
    name: 'one over months without a year may be the year before',
    heading: '年月',
    rows: `
2025年度|9
4月|1
5月|2`,
  },
  {
    name: 'one under months without a year is theirs',
    heading: '年月',
    rows: `
4月|1
5月|2
+2026年度|3`,
  },
  {
    name: 'quarters and their year',
    heading: '期間',
    rows: `
2026年度1Q|1
2026年度2Q|2
+2026年度|3`,
  },
  {
    name: 'another year than that of the quarters is data',
    heading: '期間',
    rows: `
2025年度|9
2026年度1Q|1
2026年度2Q|2`,
  },
  {
    name: 'the year over its quarters',
    heading: '期間',
    rows: `
+2026年度|3
2026年度1Q|1
2026年度2Q|2`,
  },
  {
    name: 'year by year',
    heading: '期間',
    rows: `
2024年度|1
2025年度|2
2026年度|4`,
  },
];

const ENGLISH: readonly Column[] = [
  {
    name: 'weeks from their first day under days, day before month',
    rows: `
06/04/2026|3
07/04/2026|4
+W/C 6 Apr|7
13/04/2026|5
+W/C 13 Apr|5`,
  },
  {
    name: 'weeks to their last day',
    rows: `
06/04/2026|3
07/04/2026|4
+W/E 12 Apr|7
13/04/2026|5
+W/E 19 Apr|5`,
  },
  {
    name: 'months under days, day before month',
    rows: `
06/04/2026|3
07/04/2026|4
+April 2026|7
13/05/2026|5
+May 2026|5`,
  },
  {
    name: 'months in short, and their year',
    heading: 'Month',
    rows: `
Apr-26|3
May-26|4
+FY26|7`,
  },
  {
    name: 'calendar quarters',
    heading: 'Month',
    rows: `
January 2026|1
February 2026|2
March 2026|4
+Q1 2026|7
April 2026|8
May 2026|16`,
  },
].map(
  (column) => ({ more: [',Consultant', ',Ann Lee'], figures: 'CVs Sent,Offers', heading: 'Date', ...column }) as Column,
);

describe('rows that sum up those beside them', () => {
  test.each([...DAYS, ...MONTHS, ...ENGLISH])('$name', (column) => {
    expectSums(column, sheetOf(column));
  });
});
