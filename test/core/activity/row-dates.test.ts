import { type Dated, datedCases, expectDates } from '../../support/dated-rows';

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

describe('the dates of rows', () => {
  test.each(datedCases([...DAYS, ...BLANKS]))('$name ($as)', ({ as, ...one }) => {
    expectDates(one, as === 'typed');
  });
});
