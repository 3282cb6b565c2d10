import { type Dated, datedCases, expectDates } from '../../support/dated-rows';

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
  },
  {
    name: 'weeks of a month of a fiscal year',
    head: '年度,月,週',
    rows: `
2025年度,4月,第2週 → 2025-04-07w
,3月,第2週 → 2026-03-02w`,
  },
  {
    name: 'quarters of a fiscal year, written once',
    head: '年度,四半期',
    rows: `
2024年度,1Q → 2024-04
,4Q → 2025-01
2025年度,1Q → 2025-04`,
    said: 'coarse-period A2',
  },
  {
    name: 'halves of one',
    head: '年度,期',
    rows: `
2024,上期 → 2024-04
,下期 → 2024-10`,
    said: 'coarse-period A2',
  },
  {
    name: 'weeks of a year beside it',
    head: '年,週',
    rows: `
2024,15 → 2024-04-08w
2025,2 → 2025-01-06w`,
    typed: 'too',
  },
  {
    name: 'weeks of a year beside a fiscal one: until March the next year’s',
    head: '年度,週',
    rows: `
2024年度,第14週 → 2024-04-01w
,第13週 → 2025-03-24w
,第2週 → 2025-01-06w`,
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

describe('dates in several columns', () => {
  test.each(datedCases(PARTS))('$name ($as)', ({ as, ...one }) => {
    expectDates(one, as === 'typed');
  });
});
