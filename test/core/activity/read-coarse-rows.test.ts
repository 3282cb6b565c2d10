import { METRICS } from '../../../src/core/metrics/catalogue';
import { readSheet } from '../../support/read-sheet';

/**
 * Rows of one column of dates, some of which hold others: 上期 among months, 4月 under its days. Each count of the sheet is
 * counted once, whatever stands beside it. A row that holds none of its neighbours is data of its own.
 */

/** `period|count`, one a line; figures are such that no sum tells by itself. */
function total(heading: string, rows: string, settings?: string[][]): number {
  const body = rows
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'));
  const csv = [`${heading},担当,面談数,推薦数`, ...body.map(([when, count]) => `${when},佐藤,${count},1`)].join('\n');
  const activity = readSheet(csv, settings === undefined ? {} : { settings });
  const { events } = activity;
  let sum = 0;
  for (let at = 0; at < events.length; at++)
    if (METRICS[events.metric[at]!]!.id === 'first_meeting') sum += events.count[at]!;
  return sum;
}

test.each<[string, string, string, number]>([
  [
    'a month under its days',
    '日付',
    `2026/4/1|3
     2026/4/2|4
     2026/4/3|6
     2026年4月|13
     2026/5/7|2
     2026/5/8|9
     2026年5月|11`,
    24,
  ],
  [
    'a month above its days',
    '日付',
    `2026年4月|13
     2026/4/1|3
     2026/4/2|4
     2026/4/3|6
     2026年5月|11
     2026/5/7|2
     2026/5/8|9`,
    24,
  ],
  [
    'weeks under their days',
    '日付',
    `2026/4/6|3
     2026/4/7|4
     4/6〜4/12|7
     2026/4/13|5
     2026/4/14|1
     4/13〜4/19|6`,
    13,
  ],
  [
    'a half-year under its months',
    '年月',
    `2026年4月|3
     2026年5月|4
     2026年6月|5
     2026年7月|6
     2026年8月|7
     2026年9月|8
     2026年度上期|33
     2026年10月|9
     2026年11月|2`,
    44,
  ],
  [
    'quarters, halves and the year',
    '年月',
    `2026年4月|3
     2026年5月|4
     2026年6月|5
     2026年度1Q|12
     2026年7月|6
     2026年8月|7
     2026年9月|8
     2026年度2Q|21
     2026年度上期|33`,
    33,
  ],
  [
    'a year of other years’ months is data of its own',
    '年月',
    `2024年度|100
     2026年4月|3
     2026年5月|4
     2026年6月|5`,
    112,
  ],
  [
    'last year’s months above this month’s days are data',
    '日付',
    `2026年2月|30
     2026年3月|40
     2026/4/1|3
     2026/4/2|4
     2026/4/3|5`,
    82,
  ],
])('%s', (_, heading, rows, sum) => {
  expect(total(heading, rows)).toBe(sum);
});

test('which months a 1Q holds is for the fiscal year to say', () => {
  const rows = `2026年1月|3
     2026年2月|4
     2026年3月|5
     2026年1Q|12
     2026年4月|6`;
  expect(total('年月', rows, [['年度開始月', '1月']])).toBe(18);
});
